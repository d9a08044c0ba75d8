"""An issue in its parts, for the web, feeds and mail: what is gone or not for its reader stands in none of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from copbot.community.naming import name_on
from copbot.features.newsletter import lookups
from copbot.features.newsletter.tables import Issue, Item
from copbot.features.newsletter.wording import said
from copbot.kit.context import Context
from copbot.kit.news import GONE
from copbot.language.wording import Wording
from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is told; `own` are words of the reader."""

    item: int
    place: int
    text: Text
    own: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What is told of one sort."""

    heading: Text
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Whole:
    """An issue."""

    issue: Issue
    title: str
    foreword: Text
    parts: Sequence[Part]


def whole(ctx: Context, words: Wording, issues: Sequence[Issue], platform: str, *, public: bool) -> list[Whole]:
    """These issues, as they read on that platform; to everybody, if `public`."""
    found = {one.id: [item for item in lookups.items(ctx.db, one.id) if not (public and item.inside)] for one in issues}
    about = {(item.about, item.row) for items in found.values() for item in items}
    gone = {one for some in GONE.ask(ctx, about) for one in some} if about else set()
    reader = ctx.member_id if ctx.author is not None else None
    return [
        Whole(
            one,
            words.line("page-newsletters-issue", number=f"{one.number}"),
            _foreword(ctx, words, one, platform),
            _parts(ctx, words, found[one.id], gone, platform, reader),
        )
        for one in issues
    ]


def _foreword(ctx: Context, words: Wording, one: Issue, platform: str) -> Text:
    if not one.foreword or one.member_id is None:
        return ()
    name = name_on(ctx, ctx.member_by(one.member_id), platform, words)
    return words.rich("page-newsletters-foreword", text=one.foreword, name=name)


def _parts(
    ctx: Context,
    words: Wording,
    items: Sequence[Item],
    gone: Collection[tuple[str, int]],
    platform: str,
    reader: int | None,
) -> list[Part]:
    left = [item for item in items if (item.about, item.row) not in gone]
    return [
        Part(
            words.rich(f"newsletter-of-{kind}"),
            [
                Row(item.id, item.place, said(ctx, item, platform), reader in (item.member_id, item.beside_id))
                for item in own
            ],
        )
        for kind, own in groupby(left, key=lambda item: item.kind)
    ]
