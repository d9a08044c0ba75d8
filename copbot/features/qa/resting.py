"""What it rests on that an answer is shown again, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.kit.valued import Value
from copbot.language.wording import Wording
from storage.models import Question, State


def rests_on(words: Wording, value: Value, asker: str) -> str:
    """The words for that; `asker` is the name of who had asked. Empty if nothing shows that the answer is valued."""
    count = len(value.helped)
    if value.signs.accepted:
        return words.line("rests-accepted", count=count)
    if value.asker_thanked:
        return words.line("rests-thanked", asker=asker, count=count)
    if not value.enough:
        return ""
    return words.line("rests-helped" if count else "rests-rated", asker=asker, count=count)


def is_valued(question: Question, value: Value, after: timedelta, now: datetime) -> bool:
    """Did others value it, and has nobody said anything more about the question for so long?"""
    return question.state == State.ANSWERED and value.enough and question.touched_at + after <= now
