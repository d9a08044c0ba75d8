"""How somebody stands to the community, and how that changes; he or she always hears of it."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.features.membership import MembershipSettings, lookups
from copbot.features.membership.nudging import BROUGHT
from copbot.features.membership.tables import Membership, Standing
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.language.wording import Value


def of(ctx: Context, member: int) -> Membership | None:
    """How the member stands, None if nothing is known of it."""
    return ctx.db.get(Membership, (ctx.community.id, member))


def become(ctx: Context, member: int, standing: Standing) -> Membership:
    """The member stands so from now on."""
    found = of(ctx, member)
    if found is None:
        found = Membership(community_id=ctx.community.id, member_id=member, standing=standing, at=ctx.now)
        ctx.db.add(found)
    if found.standing != standing:
        # Who stands so already keeps the place in the line.
        found.standing, found.at = standing, ctx.now
    ctx.db.flush()
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


def tell(ctx: Context, member: int, key: str, **values: Value) -> str:
    """Tell a member how it stands, in the first room if it can't be done privately (without any reason then).

    How that went: "yes", "called" by name in that room, or "no".
    """
    to, room = ctx.member_by(member), first_room(ctx)
    told, instead = ctx.words_for(to).rich(key, **values), ctx.words.rich("membership-word")
    # Whoever applies is a stranger until he or she is let in, and comes.
    place = Place(room) if room else None
    if ctx.tell(to, told, fallback=place, instead=instead, stranger=True) is None:
        return "no"
    return "yes" if ctx.reachable(to) else "called"


def brought(ctx: Context, inviter: int, member: int) -> None:
    """The inviter hears that somebody has come."""
    nudge(ctx, BROUGHT, [(ctx.member_by(inviter), member)])


def first_room(ctx: Context) -> RoomInfo | None:
    """The community's longest known room."""
    return next(iter(ctx.rooms), None)
