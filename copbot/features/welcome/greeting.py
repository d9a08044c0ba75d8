"""Greeting who comes: once, privately where that can be, and many at once in one message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.welcome import WelcomeSettings, buddies, feature, lookups
from copbot.features.welcome.letter import letter
from copbot.features.welcome.nudging import FOLLOW_UP, GREETING, RAID
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.watch import anew, watch
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import NewcomerCame, NewcomerGreeted, StageChanged
from copbot.kit.limits import Limits
from copbot.kit.nudge import nudge
from copbot.rooms.events import MemberJoined, MemberLeft
from copbot.rooms.text import text
from storage import timers
from storage.models import Member, Past, Room, Stage

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_NAMED = 10
"""So many are greeted by their names; a larger crowd is not, for names can be a raid's message."""


@feature.on(MemberJoined)
def joined(ctx: Context, event: MemberJoined) -> None:
    """Somebody came: greeted shortly, with those who come meanwhile."""
    if ctx.room is None or event.person.moderator:
        return
    settings, member = ctx.settings(WelcomeSettings), ctx.member
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, member.id))
    if newcomer is None:
        # Who was here before the bot came isn't new either.
        if ctx.now - member.since > settings.newcomer_for or ctx.db.get(Past, member.id) is not None:
            return
        ctx.db.add(Newcomer(community_id=ctx.community.id, member_id=member.id, room_id=ctx.room.id, at=ctx.now))
        watch(ctx).came((ctx.platform, event.person.id), member.id)
        ctx.emit(NewcomerCame(member.id, member.since + settings.newcomer_for))
    elif not newcomer.here:
        newcomer.room_id, newcomer.here = ctx.room.id, True
    if newcomer is not None and newcomer.greeted_at is not None:
        return
    ctx.db.flush()
    _crowded(ctx, ctx.room, settings.raid)
    if timers.timer_due(ctx.db, f"{feature.name}.greet", ctx.room.id) is None:
        due = ctx.now + settings.gather
        crowd = lookups.last_crowd(ctx.db, ctx.room.id)
        ctx.schedule("greet", ctx.room.id, max(due, crowd + settings.many_within) if crowd else due)


def _crowded(ctx: Context, room: RoomInfo, many: int) -> None:
    """A crowd that comes within a minute may be a raid: the moderators hear of it in one line, once an hour."""
    # Counted by what is kept: a raid goes on while the bot is restarted.
    if not many or lookups.came_since(ctx.db, room.id, ctx.now - _MINUTE) < many:
        return
    if ctx.lasting(Limits).add(("crowd", room.id), ctx.now, _HOUR) > 1:
        return
    nudge(ctx, RAID, [(moderator, room.id) for moderator in ctx.moderators([room])])


@feature.on(MemberLeft)
def left(ctx: Context, event: MemberLeft) -> None:
    """Who leaves before the greeting isn't greeted."""
    account = ctx.directory.account(ctx.unit, ctx.community, event.platform, event.person.id)
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, account.member)) if account else None
    if newcomer is not None and ctx.room is not None and newcomer.room_id == ctx.room.id:
        newcomer.here = False


@feature.timer("greet", about=Room)
def greet(ctx: Context, rooms: Sequence[int]) -> None:
    """Greet everybody who came into these rooms and is still there."""
    if ctx.hushed:
        # Who came in a rest is greeted after it.
        return
    settings = ctx.settings(WelcomeSettings)
    for number in rooms:
        room, came = ctx.room_by(number), lookups.ungreeted(ctx.db, number)
        if room.lost or not came:
            continue
        crowd = lookups.came_since(ctx.db, number, ctx.now - settings.many_within) >= settings.many
        for newcomer in came:
            newcomer.greeted_at, newcomer.crowd = ctx.now, crowd
        ctx.db.flush()
        (_crowd if crowd else _each)(ctx, room, came)


@feature.on(StageChanged)
def woken(ctx: Context, event: StageChanged) -> None:
    """Who came in a rest is greeted late rather than never, as if all of that began now."""
    if event.stage != Stage.AWAKE:
        return
    for room in ctx.rooms:
        came = lookups.ungreeted(ctx.db, room.id)
        for newcomer in came:
            newcomer.at = ctx.now
        if came:
            ctx.schedule("greet", room.id, ctx.now + ctx.settings(WelcomeSettings).gather)
    ctx.db.flush()
    ctx.unit.leave_trace()
    anew(ctx)


def _crowd(ctx: Context, room: RoomInfo, came: Sequence[Newcomer]) -> None:
    """One message for all, which pings nobody."""
    names = ctx.words.line("welcome-everybody")
    if len(came) <= _NAMED:
        names = ", ".join(ctx.member_by(newcomer.member_id).name for newcomer in came)
    ctx.say(Place(room), letter(ctx, ctx.words, room, text(names)))


def _each(ctx: Context, room: RoomInfo, came: Sequence[Newcomer]) -> None:
    """A message for each, but one for all those whom the bot can't write to."""
    settings = ctx.settings(WelcomeSettings)
    wanted = [one for one in came if ctx.wants(ctx.member_by(one.member_id), GREETING.name)]
    for newcomer in wanted:
        ctx.schedule("follow", newcomer.member_id, ctx.now + settings.follow_up_after)
        ctx.emit(NewcomerGreeted(newcomer.member_id))
    alone = [one for one in wanted if ctx.reachable(ctx.member_by(one.member_id))]
    others = [one for one in wanted if one not in alone]
    for group in (*([one] for one in alone), others):
        if group:
            buddies.look_after(ctx, group)
    nudge(ctx, GREETING, [(ctx.member_by(one.member_id), one.member_id) for one in wanted])


@feature.timer("follow", about=Member)
def follow_up(ctx: Context, members: Sequence[int]) -> None:
    """Ask newcomers who have said nothing how it goes, once."""
    nudge(ctx, FOLLOW_UP, [(ctx.member_by(number), number) for number in members])
