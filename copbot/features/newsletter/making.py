"""A draft is made of what the features tell, as far as it may stand in a newsletter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from copbot.community.schedule import DAY
from copbot.features.newsletter import NewsletterSettings, feature, lookups
from copbot.features.newsletter.choosing import chosen
from copbot.features.newsletter.tables import Issue, Item, Stage
from copbot.features.newsletter.wording import kept
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.news import GONE, NEWS, Kind, News
from copbot.kit.offers import ENDS
from copbot.rooms.text import plain
from storage.models import Round

ROUND = "issues"
"""What the rounds are called in which issues come."""
_OVERLAP = timedelta(days=2)
_LONGEST = timedelta(days=60)
"""What is older than this is no news, however long there was no issue."""
_AGAIN = 3
"""An open question stands in one of so many issues."""


def since(ctx: Context, began: datetime) -> datetime:
    """From when on something is new: since the last issue was put together, else since then.

    What stood in one to which somebody said no may come again.
    """
    last = lookups.last(ctx.db, ctx.community.id)
    if last is not None:
        began = last.due - _OVERLAP if last.stage == Stage.SENT else last.since
    return max(began, ctx.now - _LONGEST)


def running(ctx: Context) -> Round | None:
    """The round that runs, unless an issue would come of it only when all is over."""
    found = ctx.db.get(Round, (ctx.community.id, f"{feature.name}.{ROUND}"))
    late = found is not None and found.ends is not None and too_late(ctx, found.ends + DAY)
    return None if late else found


def too_late(ctx: Context, due: datetime) -> bool:
    """Does the community end before an issue that is due then?"""
    end = ENDS.first(ctx)
    return end is not None and end < due


def make(ctx: Context, since: datetime, due: datetime) -> Issue | None:
    """The draft of the next issue; None where there is nothing new."""
    found = worth_telling(ctx, since)
    if not found:
        return None
    issue = Issue(id=ctx.unit.new_id("newsletter"), community_id=ctx.community.id, since=since, at=ctx.now, due=due)
    ctx.db.add(issue)
    ctx.db.flush()
    for place, one in enumerate(found, 1):
        ctx.db.add(_item(ctx, issue, one, place))
    ctx.db.flush()
    ctx.unit.leave_trace()
    return issue


def worth_telling(ctx: Context, since: datetime) -> list[News]:
    """What would stand in an issue of now."""
    return chosen(fitting(ctx, _all(ctx, since)))


def _all(ctx: Context, since: datetime) -> list[News]:
    return [one for told in NEWS.ask(ctx, since) for one in told]


def fitting(ctx: Context, found: Iterable[News]) -> list[News]:
    """What was not told before, comes from a room that may be told of, and quotes nobody who does not want that."""
    community = ctx.community.id
    told = lookups.told(ctx.db, community)
    lately = lookups.told_in(ctx.db, [one.id for one in lookups.sent(ctx.db, community, _AGAIN)])
    found = list(found)
    quoted = {member for one in found for member in (one.quoted, one.beside) if member is not None}
    unquoted = lookups.unquoted(ctx.db, community, quoted)
    gone = {one for some in GONE.ask(ctx, {one.about for one in found}) for one in some}
    return [
        one
        for one in found
        if one.about not in (lately if one.kind is Kind.QUESTION else told)
        and one.about not in gone
        and not {one.quoted, one.beside} & unquoted
        and plain(one.text).strip()
        and _may_be_told_of(ctx, one.room)
    ]


def _may_be_told_of(ctx: Context, room_id: int | None) -> bool:
    if room_id is None:
        return True
    room = ctx.room_by(room_id)
    closed = room.is_meant(ctx.settings(NewsletterSettings).not_from)
    return room.counts and not closed and audience.is_open(ctx, room)


def _item(ctx: Context, issue: Issue, one: News, place: int) -> Item:
    table, row = one.about
    return Item(
        id=ctx.unit.new_id("newsletter_item"),
        community_id=ctx.community.id,
        issue_id=issue.id,
        place=place,
        kind=one.kind,
        about=table,
        row=row,
        member_id=one.quoted,
        beside_id=one.beside,
        text=kept(one.text),
        fresh=one.fresh,
        inside=one.inside,
    )


def renewed(ctx: Context, item: Item, since: datetime) -> bool:
    """Have it read as its source does now; False where that is gone."""
    found = {one.about: one for one in _all(ctx, since)}
    one = found.get((item.about, item.row))
    if one is None:
        return False
    item.text = kept(one.text)
    return True
