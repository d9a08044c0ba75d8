"""What it rests on that an answer is shown again, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.kit.freshness import Aged
from copbot.kit.valued import Value
from copbot.language.wording import Wording
from copbot.rooms.text import Text, text
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


def with_age(words: Wording, rests: str, of: Aged | None) -> Text:
    """The same, with the age and the state of the answer behind it, where there is something to tell of these."""
    if of is None:
        return text(rests)
    return words.rich("rests-aged", rests=rests, note=of.note) if rests else of.note


def is_valued(question: Question, value: Value, after: timedelta, now: datetime) -> bool:
    """Did others value it, and has nobody said anything more about the question for so long?"""
    return question.state == State.ANSWERED and value.enough and question.touched_at + after <= now
