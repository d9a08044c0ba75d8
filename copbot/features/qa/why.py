"""`/why`: what the bot heard in a message, in words."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.qa import QASettings, feature
from copbot.features.qa.judging import Standing
from copbot.features.qa.learning import percent, thresholds
from copbot.features.qa.listening import Listening, Talk, marked_in
from copbot.hearing.fate import Asked
from copbot.hearing.reasons import Reason, Weighed, why_puts, why_taken
from copbot.hearing.room import Room
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.places import is_post, post_of
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines
from storage.models import Question

_MOST = 3
"""So many reasons for it are told, and as many against it."""
_LATER = frozenset(
    {
        Reason.WENT_ON,
        Reason.NEXT_SPEAKER,
        Reason.SPOKEN_TO,
        Reason.ASKER_WENT_ON,
        Reason.SHARES_WORDS,
        Reason.ASKER_REPEATS,
        Reason.ASKER_THANKED,
        Reason.SILENCE,
    }
)
"""What speaks for and against its having been taken up."""


@feature.command(Command("why", (Option("question", Kind.QUESTION, required=False),), menu=True))
def why(ctx: Context, call: Call) -> None:
    """Why a message was listed or marked, and what the bot holds of it by now."""
    question = ctx.db.get(Question, call.question) if call.question is not None else None
    words = ctx.answer_words
    if question is not None:
        if not question.detected:
            ctx.answer("why-asked")
            return
        if is_post(question, post_of(ctx, question)):
            ctx.answer("why-post")
            return
        talk = ctx.memory(Listening).talks.get((question.room_id, question.thread))
        message = talk.heard_as.get(question.id) if talk is not None else None
        asked = talk.room.asked.get(message) if talk is not None and message is not None else None
        _tell(ctx, _heard_in(ctx, words, talk, asked, "listed"))
        return
    talk = marked_in(ctx, call.message) if call.message is not None else None
    if talk is None or call.message is None:
        raise CommandError("why-which")
    _tell(ctx, _heard_in(ctx, words, talk, talk.marked[call.message], "marked"))


def _tell(ctx: Context, rows: list[Text]) -> None:
    if rows:
        ctx.answer("lines", {"lines": lines(rows)})
    else:
        ctx.answer("why-forgotten")


def _heard_in(ctx: Context, words: Wording, talk: Talk | None, asked: Asked | None, standing: Standing) -> list[Text]:
    if talk is None or asked is None:
        return []
    head = standing_in_words(words, thresholds(ctx), standing, asked.puts)
    return [head, *in_words(words, talk.room, asked, later=standing == "listed")]


def standing_in_words(words: Wording, settings: QASettings, standing: Standing, sure: float) -> Text:
    """Whether a message is listed or marked, how sure that it asks, and from where on that is."""
    return words.rich(
        f"why-{standing}",
        sure=percent(sure),
        list=percent(settings.certainty),
        mark=percent(settings.mark_from),
    )


def in_words(words: Wording, room: Room, asked: Asked, *, later: bool) -> list[Text]:
    """What spoke for and against its being a question; and, with what came `later`, for its having been taken up."""
    rows = _weighed(words, "why-question", why_puts(room.models, asked))
    if later and asked.turn.number + 1 < room.talk.number:
        rows.append(words.rich("why-taken", sure=percent(asked.taken)))
        taken = why_taken(room.models, asked, room.talk)
        rows += _weighed(words, "why-taken", [one for one in taken if one.reason in _LATER])
    return rows


def _weighed(words: Wording, key: str, found: Sequence[Weighed]) -> list[Text]:
    rows = []
    for side, of in (("for", 1), ("against", -1)):
        reasons = [one.reason.value.replace("_", "-") for one in found if one.weight * of > 0][:_MOST]
        if reasons:
            told = ", ".join(words.line(f"why-{reason}-{side}") for reason in reasons)
            rows.append(words.rich(f"{key}-{side}", reasons=told))
    return rows
