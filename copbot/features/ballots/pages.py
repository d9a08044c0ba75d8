"""The page of what a member can vote on, and what of it waits for him or her."""

from __future__ import annotations

from dataclasses import dataclass

from copbot.features.ballots import feature
from copbot.features.ballots.alone import by_writing, choices, paper
from copbot.kit import ballots
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.waits import WAITS, Waiting
from copbot.rooms.actions import Button
from copbot.rooms.text import Text

_MOST = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A ballot on the page: what one reads of it, and how one votes: by buttons, or by writing numbers."""

    number: int
    title: str
    text: Text
    buttons: tuple[Button, ...]
    writes: bool
    voted: bool


@feature.page(Page("votes"))
def votes(ctx: Context, query: Query) -> Shown:
    """All that is open for the member."""
    words, rows = ctx.answer_words, []
    for seen in ballots.open_for(ctx, ctx.member)[:_MOST]:
        over = seen.ballot.anonymous and seen.voted
        text = words.rich("ballot-voted") if over else paper(ctx, words, seen, written=True)
        offered = () if over else choices(words, seen)
        writes = by_writing(seen.ballot) and not over
        rows.append(Row(seen.ballot.id, seen.ballot.title, text, offered, writes, seen.voted))
    return {"rows": rows}


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """What the member has not voted on yet."""
    words, zone = ctx.answer_words, ctx.zone_of(ctx.member)
    return [
        Waiting(words.rich("ballot-about", title=held.title, until=held.until.astimezone(zone)), page="votes")
        for held in (one.ballot for one in ballots.waiting_for(ctx, ctx.member)[:_MOST])
    ]
