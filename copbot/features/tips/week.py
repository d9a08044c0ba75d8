"""The one thing that is worth doing this week."""

from __future__ import annotations

from sqlmodel import select

from copbot.features.tips.choosing import chosen, week
from copbot.features.tips.tables import TipShown
from copbot.kit.context import Context
from copbot.kit.practice import place
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines
from storage.models import Member


def this_week(ctx: Context, words: Wording, reader: Member) -> Worthwhile | None:
    """What it is for this reader; None if there is nothing."""
    found = [one for some in WORTHWHILE.ask(ctx, words, reader) for one in some]
    rows = ctx.db.exec(select(TipShown).where(TipShown.community_id == ctx.community.id))
    shown = {row.key: row.at for row in rows}
    key = chosen([one.key for one in found], shown, week(ctx.now, ctx.zone))
    return next((one for one in found if one.key == key), None)


def keep(ctx: Context, key: str) -> None:
    """It has been shown now."""
    row = ctx.db.get(TipShown, (ctx.community.id, key))
    if row is None:
        ctx.db.add(TipShown(community_id=ctx.community.id, key=key, at=ctx.now))
    elif row.at < week(ctx.now, ctx.zone):
        row.at = ctx.now
    ctx.db.flush()


def told(words: Wording, one: Worthwhile) -> Text:
    """It, under what it is a part of."""
    name, number = place(one.key)
    title = words.line(f"tips-{one.key}")
    return lines([words.rich("tips-week", which=words.line(f"tips-{name}", number=f"{number}"), title=title), one.text])
