"""`/join` and `/leave`."""

from __future__ import annotations

from copbot.features.membership import MembershipSettings, agreeing, applying, feature, lookups
from copbot.features.membership.inviting import came_by, used, vouched
from copbot.features.membership.nudging import HOW
from copbot.features.membership.standing import (
    admit,
    answer_requests,
    fill,
    left,
    of,
    open_door,
    place_in_line,
    strictest,
    unask,
)
from copbot.features.membership.tables import Membership, Standing
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import NewcomerGreeted
from copbot.kit.nudge import nudge


@feature.command(Command("join", (Option("code", Kind.WORD, required=False),), strangers=True))
def join(ctx: Context, call: Call) -> None:
    """Become a member, in the way that the community has chosen; who is one hears so."""
    fill(ctx)
    own, code = of(ctx, ctx.member_id), call.get("code", str)
    standing = Standing(own.standing) if own else None
    if own is not None and standing is Standing.APPLICANT and not code:
        applying.how_it_stands(ctx, own)
    elif standing in (Standing.MEMBER, Standing.WAITING):
        ctx.answer(f"membership-is-{standing}", {"number": place_in_line(ctx, ctx.member_id)})
    elif code:
        _invited(ctx, code)
    else:
        settings, mode = ctx.settings(MembershipSettings), ctx.settings(MembershipSettings).mode
        if not ctx.belongs:
            settings = strictest(ctx, lookups.requests_of(ctx.db, ctx.member_id))
        # Who is in no room yet goes the way of who asks in the app to be let in.
        match mode if ctx.belongs or settings.requests in ("off", "open") else settings.requests:
            case "open":
                _admitted(ctx)
            case "application":
                applying.begin(ctx, own, settings)
            case "rules":
                agreeing.begin(ctx, own)
            case _:
                raise CommandError("membership-by-invitation")


def _invited(ctx: Context, code: str) -> None:
    invitation = lookups.holding(ctx.db, ctx.community.id, code.strip().upper(), ctx.now)
    if invitation is None:
        raise CommandError("invitation-over")
    if invitation.member_id == ctx.member_id:
        raise CommandError("invitation-yours")
    own = of(ctx, ctx.member_id)
    if own is not None and vouched(ctx, own, invitation.code):
        applying.how_it_stands(ctx, own)
        return
    used(ctx, invitation)
    _admitted(ctx, invitation.member_id)


def _admitted(ctx: Context, by: int | None = None) -> None:
    standing = admit(ctx, ctx.member_id)
    if by is not None:
        came_by(ctx, by)
    ctx.answer(f"membership-now-{standing}", {"number": place_in_line(ctx, ctx.member_id)})
    if standing is Standing.MEMBER:
        open_door(ctx, ctx.member_id)


@feature.command(Command("leave", strangers=True))
def leave(ctx: Context, call: Call) -> None:
    """Be a member no longer; the place goes to who waits for one."""
    own: Membership | None = of(ctx, ctx.member_id)
    if own is None or own.standing in (Standing.LEFT, Standing.DECLINED):
        raise CommandError("membership-none")
    if own.standing != Standing.MEMBER:
        # Who is not in yet takes it back, and asks in the app no more either.
        unask(ctx, ctx.member_id)
        ctx.answer("membership-unasked")
        answer_requests(ctx, ctx.member_id, yes=False)
        return
    ctx.answer("membership-left")
    left(ctx, ctx.member_id)


@feature.on(NewcomerGreeted)
def greeted(ctx: Context, event: NewcomerGreeted) -> None:
    """A newcomer hears how one becomes a member, where that takes more than coming in."""
    nudge(ctx, HOW, [(ctx.member_by(event.member), event.member)])
