"""What others ask of the library: what is new in it, and where a member's words are shown."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from copbot.community.naming import name_on
from copbot.features.library import feature, lookups
from copbot.features.library.consenting import asked_of
from copbot.features.library.entry import shown_names
from copbot.features.library.sight import of_all, own
from copbot.features.library.tables import LibraryItem, Role, Shelf
from copbot.kit.context import Context
from copbot.kit.news import GONE, NEWS, Kind, News
from copbot.kit.quoted import QUOTED, Quotation
from copbot.kit.tappable import the_person
from copbot.kit.waits import WAITS, Waiting
from copbot.rooms.text import shorten, text

_TABLE = "library_item"
_MOST = 20
_TITLE = 100


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """What was put there since then, and is for all members; other features tell of what is theirs."""
    found = lookups.since(ctx.db, of_all(ctx).where, since, _MOST)
    return [_news(ctx, one) for one in found if one.kind not in (Shelf.ISSUE, Shelf.SKETCH, Shelf.ANSWER)]


def _news(ctx: Context, item: LibraryItem) -> News:
    parts = lookups.parts(ctx.db, item.id)
    author = next((one.member_id for one in parts if one.role == Role.AUTHOR), None)
    if author is not None:
        member = ctx.member_by(author)
        who = text(the_person(ctx, member, name_on(ctx, member, "")))
    else:
        who = text(shown_names(item.authors.splitlines()))
    told = ctx.words.rich(
        "library-news",
        title=shorten(item.title, _TITLE),
        number=f"{item.id}",
        kind=ctx.words.line(f"library-kind-{item.kind}"),
        who=who,
        known="yes" if who else "no",
    )
    people = {one.member_id for one in parts} | ({item.member_id} if item.member_id is not None else set())
    inside = not item.public
    return News(
        Kind.LIBRARY, (_TABLE, item.id), told, item.at, people=people, quoted=author, room=item.room_id, inside=inside
    )


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> list[tuple[str, int]]:
    """Those that are in the library no more, or no longer for all."""
    numbers = [number for table, number in told if table == _TABLE]
    seen = of_all(ctx)
    there = {one.id for one in lookups.these(ctx.db, numbers) if seen.sees(one)}
    return [(_TABLE, number) for number in numbers if number not in there]


@QUOTED.by(feature)
def quoted(ctx: Context, most: int) -> list[Quotation]:
    """What has words of the author's in it, the newest first."""
    words, numbers = ctx.answer_words, [one.item_id for one in lookups.parts_of(ctx.db, own(ctx))]
    found = lookups.these(ctx.db, sorted(numbers, reverse=True)[:most])
    return [
        Quotation(
            words.rich("library-quoted", title=shorten(one.title, _TITLE), number=f"{one.id}"),
            words.line("library-quoted-out", number=f"{one.id}"),
            f"library {one.id} remove",
        )
        for one in found
        if one.community_id == ctx.community.id
    ]


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """What the member was asked about words of his or her own."""
    return asked_of(ctx)
