"""`/winners`: who has won lately, and the hall of fame."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from copbot.community.naming import name_for, name_on
from copbot.features.columns import feature, finding, lookups, telling
from copbot.features.columns.fame import Voted, standings
from copbot.features.columns.tables import Column, Entry, Kind, Win
from copbot.kit.commands import Call, Command, Option
from copbot.kit.commands import Kind as OptionKind
from copbot.kit.context import Context
from copbot.kit.news import GONE, NEWS, News
from copbot.kit.news import Kind as NewsKind
from copbot.kit.tappable import the_person
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines, shorten

_LATELY, _FAME = 5, 5
_WORDS = 200


@feature.command(Command("winners", (Option("column", OptionKind.TEXT, required=False, offers=finding.offered),)))
def winners(ctx: Context, call: Call) -> None:
    """Of a column, or of each."""
    word, words = call.get("column", str), ctx.answer_words
    found = [finding.meant(ctx, word)[0]] if word else finding.seen(ctx)
    told = [part for column in found for part in told_of(ctx, words, column, whole=word is not None)]
    if not told:
        ctx.answer("winners-none")
        return
    ctx.answer("column-told", {"text": lines(told)})


def told_of(ctx: Context, words: Wording, column: Column, *, whole: bool) -> Iterator[Text]:
    """Who won last, and, of one column, who stands highest."""
    wins = lookups.wins(ctx.db, column.id, _LATELY if whole else 1)
    if not wins:
        return
    yield words.rich("winners-head", name=column.name)
    for win in wins:
        yield _line(ctx, words, column, win)
    if whole:
        yield words.rich("winners-fame")
        yield from _fame(ctx, words, column)


def _line(ctx: Context, words: Wording, column: Column, win: Win) -> Text:
    entry = ctx.db.get(Entry, win.entry_id) if win.entry_id is not None else None
    own = entry is not None and entry.member_id == win.member_id
    return words.rich(
        "winners-row",
        day=words.day(win.at.astimezone(ctx.zone)),
        name=_name(ctx, win.member_id),
        text=shorten(entry.text, _WORDS) if entry is not None and own else "",
        has="yes" if entry is not None and own and entry.text else "no",
    )


def _fame(ctx: Context, words: Wording, column: Column) -> Iterator[Text]:
    counts = lookups.counts(ctx.db, column.id)
    scores: dict[int, float] = {}
    if column.kind == Kind.VOTES:
        judged = lookups.judged(ctx.db, column.id)
        scores = dict(standings([Voted(one.member_id, one.votes, one.voters) for one in judged]))
    ranked = sorted(scores or counts, key=lambda one: (-scores.get(one, 0.0), -counts.get(one, 0), one))[:_FAME]
    for place, member in enumerate(ranked, 1):
        key = "winners-fame-votes" if scores else "winners-fame-wins"
        percent = round(100 * scores.get(member, 0.0))
        yield words.rich(key, place=place, name=_name(ctx, member), count=counts.get(member, 0), percent=percent)


def _name(ctx: Context, member_id: int) -> str:
    member = ctx.member_by(member_id)
    if ctx.alone and ctx.author is not None:
        return name_for(ctx, ctx.member, member)
    return name_on(ctx, member, ctx.platform)


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """Who has won since then."""
    found = []
    for win in lookups.wins_since(ctx.db, ctx.community.id, since):
        column, entry = ctx.db.get_one(Column, win.column_id), ctx.db.get(Entry, win.entry_id or 0)
        own, member = entry is not None and entry.member_id == win.member_id, ctx.member_by(win.member_id)
        told = ctx.words.rich(
            "winners-news",
            column=column.name,
            name=the_person(ctx, member, telling.author(ctx, column, win.member_id)),
            text=shorten(entry.text, _WORDS) if entry is not None and own else "",
            has="yes" if entry is not None and own and entry.text else "no",
        )
        worth = float(entry.votes) if entry is not None else 0.0
        found.append(
            News(
                NewsKind.WINNER,
                (Win.__tablename__, win.id),
                told,
                win.at,
                people=(win.member_id,),
                quoted=win.member_id,
                room=column.room_id,
                worth=worth,
            )
        )
    return found


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> Collection[tuple[str, int]]:
    """Those of whom nothing is kept any more."""
    return [one for one in told if one[0] == Win.__tablename__ and ctx.db.get(Win, one[1]) is None]
