"""`/missed`: what was asked and answered since the member's last word, told privately."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.community.naming import name_for
from copbot.features.qa import QASettings, feature
from copbot.features.qa.tracking import link, title
from copbot.kit.commands import Call, Command, Kind, Option
from copbot.kit.context import Context
from copbot.kit.looking import first
from copbot.kit.saying import short
from copbot.kit.valued import Value, answers
from copbot.language.wording import Value as Said
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines
from storage import followers, missed
from storage.models import Question

_LONGEST = timedelta(days=30)
"""Nobody is told of more."""
_ANSWER = 120


@feature.command(Command("missed", (Option("since", Kind.DURATION, required=False),)))
def what_i_missed(ctx: Context, call: Call) -> None:
    """What happened since the member's last word about a question, or for so long."""
    long = call.get("since", timedelta)
    last = missed.last_word(ctx.db, ctx.member_id) or ctx.member.since
    _tell(ctx, max(ctx.now - long if long is not None else last, ctx.now - _LONGEST))


def _tell(ctx: Context, since: datetime) -> None:
    member, place = ctx.member, ctx.here()
    rooms = [room.id for room in ctx.rooms if ctx.is_in(member, room)]
    happened = missed.since(ctx.db, rooms, member.id, since, _LONGEST)
    shown = _most_wanted(ctx, happened, ctx.settings(QASettings).page)
    if first(ctx, [question for question, _ in shown], lambda later: _tell(later, since)):
        return
    words = ctx.words_for(member)
    rows: list[Text] = [words.rich("missed-head", count=len(happened), since=since.astimezone(ctx.zone_of(member)))]
    rows += [_row(ctx, words, question, value) for question, value in shown]
    if len(happened) > len(shown):
        rows.append(words.rich("missed-more", count=len(happened) - len(shown)))
    told = lines(rows) if shown else words.rich("missed-none", since=since.astimezone(ctx.zone_of(member)))
    if place is None or place.room.can.ephemeral:
        ctx.answer("lines", {"lines": told})
    else:
        ctx.tell(ctx.member, told, fallback=place, instead=ctx.words.rich("missed-privately"))


def _most_wanted(ctx: Context, happened: Sequence[Question], most: int) -> list[tuple[Question, Value | None]]:
    """Those first in which most members take an interest, and of these the newest, each with what answers it best."""
    numbers = [question.id for question in happened]
    interest, waiting = followers.interest_in(ctx.db, numbers), followers.counts(ctx.db, numbers)
    voted = missed.votes(ctx.db, numbers)

    def wanted(question: Question) -> tuple[int, int]:
        number = question.id
        return interest.get(number, 0) + waiting.get(number, 0) + voted.get(number, 0) + question.answers, number

    best = sorted(happened, key=wanted, reverse=True)[:most]
    found = answers(ctx, best)
    return [(question, next(iter(found[question.id]), None)) for question in best]


def _row(ctx: Context, words: Wording, question: Question, value: Value | None) -> Text:
    told: dict[str, Said] = {
        "number": f"{question.id}",
        "title": link(ctx, question, title(ctx, question, words)),
        "name": name_for(ctx, ctx.member, ctx.member_by(question.asker_id)),
        "room": ctx.room_by(question.room_id).name,
    }
    answer = short(words, value.post, _ANSWER) if value is not None else ""
    if value is None or not answer:
        return words.rich("missed-row", **told)
    by = name_for(ctx, ctx.member, ctx.member_by(value.post.author_id))
    helped = "missed-row-valued" if value.enough else "missed-row-answered"
    key = "missed-row-accepted" if value.signs.accepted else helped
    return words.rich(key, **told, by=by, answer=answer)
