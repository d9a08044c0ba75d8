"""What the community thinks of posts, and who is active, for whoever asks."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, select

from copbot.features.moderation import feature, lookups, records
from copbot.features.moderation.nudging import appointed, news
from copbot.features.moderation.tables import Moderation, Presence
from copbot.kit.context import Context
from copbot.kit.measured import LOADS, Load
from copbot.kit.offers import SCORES, TAKES_PART, Scores
from copbot.kit.waits import NEEDS, WAITS, Waiting
from copbot.rooms.actions import Button
from copbot.rooms.text import lines


@SCORES.by(feature)
def scores(ctx: Context, posts: Collection[int]) -> Scores:
    """The scores of those that anybody moderated."""
    least = ctx.community.settings.threshold
    if ctx.author is not None:
        least = records.record(ctx.db, ctx.community.id, ctx.member_id).least(least)
    return Scores(lookups.scores(ctx.db, posts), least)


@TAKES_PART.by(feature)
def present(ctx: Context, member: int) -> bool | None:
    """Who was active of late takes part."""
    return (
        True if ctx.db.exec(select(Presence.member_id).where(Presence.member_id == member).limit(1)).first() else None
    )


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """The member's points, and the moderations that he or she was asked to judge."""
    words, member, rows = ctx.answer_words, ctx.member, []
    own = records.record(ctx.db, ctx.community.id, member.id)
    if own.points:
        rows.append(Waiting(appointed(ctx, words, own, ctx.platform)))
    open_ = len(lookups.asked(ctx.db, member.id))
    if open_:
        go_on = Button(words.line("page-metamod-go-on"), "metamod")
        rows.append(Waiting(words.rich("page-metamod", count=open_), (go_on,)))
    return rows


@NEEDS.by(feature)
def needs(ctx: Context) -> list[Waiting]:
    """What was rated far down of late, and whoever rated much of one member's, for those who decide."""
    rows = news(ctx, ctx.member, known=True) if ctx.decides else []
    return [Waiting(lines(rows), page="log")] if rows else []


@LOADS.by(feature)
def loads(ctx: Context, since: datetime) -> list[Load]:
    """Who moderated when; what was taken back, or would have had no effect, is left out."""
    where = (Moderation.community_id == ctx.community.id, Moderation.at >= since)
    valid = (col(Moderation.counted), col(Moderation.undone_at).is_(None))
    found = select(Moderation.at, Moderation.moderator_id).where(*where, *valid)
    return [Load(at, member) for at, member in ctx.db.exec(found)]
