"""The page of columns: how to send in, what one has sent in, and who has won. And which pictures may be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.features.columns import feature, finding, lookups, telling
from copbot.features.columns.tables import Column, Entry, Way
from copbot.features.columns.winners import told_of
from copbot.kit import audience, ballots
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.pictures import MAY_SEE
from copbot.rooms.enclosed import Pictured
from copbot.rooms.text import Text
from storage.models import Ballot

_PICTURES = 6
"""So many pictures of winners are shown of each column, the last ones."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture on the page: its number, and what it shows."""

    picture: int
    about: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """A column as a member sees it on the page."""

    number: int
    name: str
    about: str
    asleep: bool
    how: Text
    own: str | None
    """What he or she has sent in; it waits."""
    own_picture: Seen | None
    won: Sequence[Text]
    pictures: Sequence[Seen]


@feature.page(Page("columns"))
def columns(ctx: Context, query: Query) -> Shown:
    """All columns."""
    return {"columns": [_shelf(ctx, one) for one in finding.seen(ctx)]}


def _shelf(ctx: Context, column: Column) -> Shelf:
    words = ctx.answer_words
    own = lookups.own(ctx.db, column.id, ballots.person(ctx, ctx.member.id), (Way.WAITING, Way.SHOWN))
    won = [ctx.db.get(Entry, one.entry_id) for one in lookups.wins(ctx.db, column.id, _PICTURES) if one.entry_id]
    return Shelf(
        number=column.id,
        name=column.name,
        about=column.about,
        asleep=column.asleep,
        how=telling.how(ctx, words, column),
        own=own.text if own is not None else None,
        own_picture=_picture(ctx, own),
        won=list(told_of(ctx, words, column, whole=True))[1:],
        pictures=[seen for entry in won if (seen := _picture(ctx, entry)) is not None],
    )


def _picture(ctx: Context, entry: Entry | None) -> Seen | None:
    file = telling.picture(ctx, ctx.answer_words, entry) if entry is not None else None
    if file is None or not isinstance(file.content, Pictured):
        return None
    return Seen(file.content.picture, file.about)


@MAY_SEE.by(feature)
def may_see(ctx: Context, picture: int) -> bool:
    """Everybody sees what is before everybody; what is voted on who may vote; what waits its author alone."""
    entry = lookups.with_picture(ctx.db, ctx.community.id, picture)
    if entry is None:
        return False
    if entry.member_id in ballots.person(ctx, ctx.member.id):
        return True
    if not audience.may_see(ctx, ctx.db.get_one(Column, entry.column_id).room_id):
        return False
    ballot = ctx.db.get(Ballot, entry.ballot_id) if entry.ballot_id is not None else None
    if entry.state == Way.SHOWN and ballot is not None:
        return ballots.concerns(ctx, ballot, ctx.member)
    return entry.state != Way.WAITING
