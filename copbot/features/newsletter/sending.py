"""An issue goes out: into the rooms, to who wants it privately, and who is quoted hears so."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.infos import RoomInfo
from copbot.features.newsletter import ISSUE, NewsletterSettings, feature, lookups, mailing, showing
from copbot.features.newsletter.amending import sweep
from copbot.features.newsletter.nudging import PRIVATE, QUOTED
from copbot.features.newsletter.tables import Issue, Item, Posted, Stage
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.nudge import nudge
from copbot.kit.works import Work, WorkMade
from copbot.rooms.actions import Pin, Ref, Sent
from copbot.rooms.purpose import Purpose


def send(ctx: Context, issue: Issue) -> None:
    """It comes now; one in which nothing new is left does not, and nobody is told of that then."""
    sweep(ctx, lookups.items(ctx.db, issue.id))
    found = lookups.items(ctx.db, issue.id)
    ctx.cancel("send", ctx.community.id)
    if not comes(issue, found):
        issue.stage = Stage.SKIPPED
        return
    issue.number = lookups.count_sent(ctx.db, ctx.community.id) + 1
    issue.stage, issue.at = Stage.SENT, ctx.now
    for item in lookups.all_items(ctx.db, issue.id):
        # Of what was taken out is known that it was, so that it does not come again, and no more.
        item.text = "" if item.out else item.text
    for place, item in enumerate(found, 1):
        item.place = place
    ctx.db.flush()
    shelve(ctx, issue)
    for room in rooms(ctx):
        _say(ctx, issue, room)
    ctx.db.flush()
    members = [ctx.member_by(number) for number in lookups.privately(ctx.db, ctx.community.id)]
    nudge(ctx, PRIVATE, [(member, issue.id) for member in members])
    mailing.send(ctx, issue)
    quoted = [(member, item.id) for item in found for member in {item.member_id, item.beside_id} if member is not None]
    nudge(ctx, QUOTED, [(ctx.member_by(member), item) for member, item in quoted])


def shelve(ctx: Context, issue: Issue) -> None:
    """It stands in the library too; none of its words do, which others can have taken out."""
    number, day = f"{issue.number}", ctx.words.day(issue.at.astimezone(ctx.zone))
    title = ctx.words.line("newsletter-shelved", number=number, at=day)
    ctx.emit(WorkMade(Work.NEWSLETTER, ("newsletter", issue.id), title, page=f"newsletters#issue-{number}"))


def comes(issue: Issue, found: Sequence[Item]) -> bool:
    """Is there anything to say in it: something new, or a foreword of somebody?"""
    return bool(issue.foreword) or any(item.fresh for item in found)


def rooms(ctx: Context) -> list[RoomInfo]:
    """Where it is said."""
    names = ctx.settings(NewsletterSettings).rooms
    return [room for room in ctx.rooms if room.is_meant(names)] if names else ctx.rooms[:1]


def _say(ctx: Context, issue: Issue, room: RoomInfo) -> None:
    row = ctx.say(Place(room), showing.issue(ctx, ctx.words, issue, room.platform), purpose=Purpose(ISSUE, (issue.id,)))
    if row is None:
        return
    posted = Posted(issue_id=issue.id, room_id=room.id, community_id=ctx.community.id, sent=row)
    if ctx.settings(NewsletterSettings, room).pin and room.can.pins:
        for last in lookups.pinned_in(ctx.db, room.id):
            ctx.act(Pin(room=room.key, message=ref(last), on=False), room)
            last.pinned = False
        ctx.act(Pin(room=room.key, message=Sent(row)), room)
        posted.pinned = True
    ctx.db.add(posted)


def ref(posted: Posted) -> Ref:
    """The message that it is."""
    return posted.message or Sent(posted.sent)


@feature.on(ActionDone)
def said(ctx: Context, event: ActionDone) -> None:
    """It stands there: its message is known from now on, for as long as it is kept."""
    mailing.done(ctx, event)
    issue = event.purpose.about(ISSUE)
    found = lookups.posted(ctx.db, issue) if issue is not None else []
    for one in found:
        if one.sent == event.row:
            one.message = event.made
