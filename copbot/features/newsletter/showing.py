"""An issue as it reads: in a room, privately, or as a draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from copbot.community.naming import name_on
from copbot.features.newsletter import lookups
from copbot.features.newsletter.tables import Issue, Item
from copbot.features.newsletter.wording import said
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines, text


def issue(ctx: Context, words: Wording, one: Issue, platform: str) -> Text:
    """The whole issue, with what can be done about it at its end."""
    found = lookups.items(ctx.db, one.id)
    head = words.rich("newsletter-head", community=ctx.community.title or ctx.community.name, number=f"{one.number}")
    if not found and not one.foreword:
        return lines([head, words.rich("newsletter-emptied")])
    return lines(
        [head, *_foreword(ctx, words, one, platform), *rows(ctx, words, found, platform), words.rich("newsletter-foot")]
    )


def drafted(ctx: Context, words: Wording, one: Issue, platform: str) -> Text:
    """What would stand in it."""
    return lines([*_foreword(ctx, words, one, platform), *rows(ctx, words, lookups.items(ctx.db, one.id), platform)])


def _foreword(ctx: Context, words: Wording, one: Issue, platform: str) -> Iterator[Text]:
    if one.foreword and one.member_id is not None:
        name = name_on(ctx, ctx.member_by(one.member_id), platform, words)
        yield words.rich("newsletter-foreword", text=one.foreword, name=name)


def rows(ctx: Context, words: Wording, found: Sequence[Item], platform: str) -> Iterator[Text]:
    """What stands in it, each sort under its heading, with the numbers by which one speaks of it."""
    for kind, own in groupby(found, key=lambda item: item.kind):
        yield words.rich(f"newsletter-of-{kind}")
        for item in own:
            yield text(f"{item.place}. ", said(ctx, item, platform))
