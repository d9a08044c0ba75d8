"""How somebody stands to the community, and how that changes; he or she always hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from copbot.community.infos import RoomInfo
from copbot.features.membership import REQUEST, MembershipSettings, lookups
from copbot.features.membership.nudging import BROUGHT
from copbot.features.membership.tables import JoinRequest, Membership, Standing
from copbot.kit.batch import Place
from copbot.kit.brought import NOTHING, keep
from copbot.kit.context import Context
from copbot.kit.domain import MembershipChanged
from copbot.kit.limits import Limits
from copbot.kit.nudge import nudge
from copbot.language.wording import Value
from copbot.rooms.actions import Admit, Refuse
from copbot.rooms.purpose import Purpose

_LONG = timedelta(days=365)
"""So long the bot knows, while it runs, of whom an inviter has heard."""
_STRICT = ("off", "open", "rules", "application")


class Told(StrEnum):
    """What somebody heard: it, or only the own name in a room, or nothing."""

    YES = "yes"
    CALLED = "called"
    NO = "no"


def of(ctx: Context, member: int) -> Membership | None:
    """How the member stands, None if nothing is known of it."""
    return ctx.db.get(Membership, (ctx.community.id, member))


def become(ctx: Context, member: int, standing: Standing) -> Membership:
    """The member stands so from now on."""
    found = of(ctx, member)
    was = found is not None and found.standing == Standing.MEMBER
    if found is None:
        found = Membership(community_id=ctx.community.id, member_id=member, standing=standing, at=ctx.now)
        ctx.db.add(found)
    if found.standing != standing:
        # Who stands so already keeps the place in the line.
        found.standing, found.at = standing, ctx.now
    ctx.db.flush()
    if was is not (standing is Standing.MEMBER):
        ctx.emit(MembershipChanged(member, not was))
    return found


def admit(ctx: Context, member: int) -> Standing:
    """The member is in, or, when all places are taken, waits for one."""
    full = free_places(ctx) == 0
    become(ctx, member, Standing.WAITING if full else Standing.MEMBER)
    return Standing.WAITING if full else Standing.MEMBER


def free_places(ctx: Context) -> int | None:
    """How many places there are left; None if there is no limit."""
    places = ctx.settings(MembershipSettings).places
    if places == 0:
        return None
    return max(0, places - lookups.count_standing(ctx.db, ctx.community.id, Standing.MEMBER))


def fill(ctx: Context) -> None:
    """Whoever waits the longest gets the places that are free."""
    free = free_places(ctx)
    for waiting in lookups.standing(ctx.db, ctx.community.id, Standing.WAITING, 1000 if free is None else free):
        become(ctx, waiting.member_id, Standing.MEMBER)
        tell(ctx, waiting.member_id, "membership-place")
        open_door(ctx, waiting.member_id)


def open_door(ctx: Context, member: int) -> None:
    """Let a member in where he or she asked to join, but for the rooms where that is left to people."""
    answer_requests(ctx, member, yes=True, by_itself=True)


def strictest(ctx: Context, asked: Sequence[JoinRequest]) -> MembershipSettings:
    """The settings of the room that lets in the fewest, of those that were asked for; of all, if none was."""
    rooms = [ctx.room_by(one.room_id) for one in asked] or ctx.rooms
    found = [ctx.settings(MembershipSettings, room) for room in rooms] or [ctx.settings(MembershipSettings)]
    return max(found, key=lambda one: _STRICT.index(one.requests))


def left(ctx: Context, member: int) -> None:
    """A member no longer: nothing of the application is kept, and the place goes to who waits for one."""
    own = become(ctx, member, Standing.LEFT)
    own.reason = ""
    keep(own, "answers", NOTHING)
    fill(ctx)


def place_in_line(ctx: Context, member: int) -> int:
    """Which number the member has on the waiting list; 0 for who is not on it."""
    line = [waiting.member_id for waiting in lookups.standing(ctx.db, ctx.community.id, Standing.WAITING)]
    return line.index(member) + 1 if member in line else 0


def answer_requests(ctx: Context, member: int, *, yes: bool, by_itself: bool = False) -> None:
    """Who has asked in the app to join rooms is let in there, or not: after what he or she was told before.

    `by_itself`: no moderator has decided that.
    """
    for request in lookups.requests_of(ctx.db, member):
        room = ctx.room_by(request.room_id)
        if by_itself and ctx.settings(MembershipSettings, room).requests == "off":
            continue
        # Nobody waits for a word of whom it is about any more.
        ctx.cancel("waits", request.id)
        answer = Admit if yes else Refuse
        row = ctx.act(answer(room=room.key, person=request.person), room, Purpose(REQUEST, (request.id,)))
        if row is None:
            ctx.db.delete(request)


def unask(ctx: Context, member: int) -> None:
    """The member no longer wants to be one; of who has never applied nothing is kept."""
    own = of(ctx, member)
    if own is None or own.standing not in (Standing.ASKED, Standing.APPLICANT, Standing.WAITING):
        return
    if own.tries == 0:
        ctx.db.delete(own)
        ctx.db.flush()
    else:
        become(ctx, member, Standing.LEFT)
        keep(own, "answers", NOTHING)


def tell(ctx: Context, member: int, key: str, **values: Value) -> Told:
    """Tell a member how it stands, in the first room if it can't be done privately (without any reason then)."""
    to, room = ctx.member_by(member), first_room(ctx)
    told, instead = ctx.words_for(to).rich(key, **values), ctx.words.rich("membership-word")
    # Whoever applies is a stranger until he or she is let in, and comes.
    place = Place(room) if room else None
    asks = next(iter(lookups.requests_of(ctx.db, member)), None)
    if asks is not None and not ctx.reachable(to):
        # Who asks to join can be written to for some minutes.
        account = asks.platform, asks.person
        row = ctx.tell(to, told, stranger=True, to=account, until=asks.until)
        return Told.YES if row is not None else Told.NO
    if ctx.tell(to, told, fallback=place, instead=instead, stranger=True) is None:
        return Told.NO
    return Told.YES if ctx.reachable(to) else Told.CALLED


def brought(ctx: Context, inviter: int, member: int) -> None:
    """The inviter hears that somebody has come; once, however often that one comes and goes."""
    key = "has come", ctx.community.id, inviter, member
    if ctx.is_here(ctx.member_by(member)) and ctx.lasting(Limits).add(key, ctx.now, _LONG) == 1:
        nudge(ctx, BROUGHT, [(ctx.member_by(inviter), member)])


def first_room(ctx: Context) -> RoomInfo | None:
    """The community's longest known room."""
    return next(iter(ctx.rooms), None)
