"""What becomes of requests to join that wait, and of answers that could not be given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.membership import APPLY, ASKED, INVITED, REQUEST, feature
from copbot.features.membership.applying import apply, too_soon
from copbot.features.membership.inviting import made
from copbot.features.membership.nudging import STUCK
from copbot.features.membership.standing import become, fill, of
from copbot.features.membership.tables import JoinRequest, Standing
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.hearers import gather
from copbot.kit.limits import Limits
from copbot.kit.nudge import nudge
from copbot.rooms.actions import Failure

_HOUR = timedelta(hours=1)
_SOON = timedelta(minutes=10)
"""So long who asks no more has to come in, let in by somebody in the app."""
_TOGETHER = timedelta(minutes=10)
"""So long those whom the bot can't answer are gathered, after the first one within an hour."""


@feature.timer("waits", about=JoinRequest)
def waits(ctx: Context, numbers: Sequence[int]) -> None:
    """Who was asked something has not answered: the moderators decide."""
    for number in numbers:
        request = ctx.db.get(JoinRequest, number)
        if request is not None and _is_open(ctx, request):
            request.silent = True
            apply(ctx, request.member_id)


def _is_open(ctx: Context, request: JoinRequest) -> bool:
    """Has nobody decided about it, and is it not before the moderators?"""
    own = of(ctx, request.member_id)
    if own is None or own.standing in (Standing.ASKED, Standing.LEFT):
        return True
    # Who was declined before, and may ask again by now, is asked as ever.
    return own.standing == Standing.DECLINED and too_soon(ctx, own) is None


@feature.timer("comes", about=JoinRequest)
def comes(ctx: Context, numbers: Sequence[int]) -> None:
    """Who asked no more when there was a place, and has not come either, leaves it to who waits."""
    for number in numbers:
        request = ctx.db.get(JoinRequest, number)
        if request is None:
            continue
        ctx.db.delete(request)
        own = of(ctx, request.member_id)
        if own is not None and own.standing == Standing.MEMBER and not ctx.is_here(ctx.member_by(own.member_id)):
            become(ctx, own.member_id, Standing.LEFT)
            fill(ctx)


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """A request was answered; or the bot could not, and the moderators hear what they can do. Or a link was made."""
    if done.purpose.word == INVITED:
        made(ctx, done)
        return
    words = (REQUEST, ASKED, APPLY)
    number = next((one for word in words if (one := done.purpose.about(word)) is not None), None)
    request = ctx.db.get(JoinRequest, number) if number is not None else None
    if request is None:
        return
    if done.purpose.word != REQUEST:
        if done.failed:
            # What was asked has not come to its reader.
            request.heard = False
            if _is_open(ctx, request):
                apply(ctx, request.member_id)
        return
    if done.failed and done.why != Failure.GONE:
        _stuck(ctx, request)
        return
    ctx.cancel("waits", request.id)
    own = of(ctx, request.member_id)
    if done.failed and own is not None and own.standing == Standing.MEMBER:
        # Somebody may have let in who asked; it is told in a moment then.
        ctx.schedule("comes", request.id, ctx.now + _SOON)
        return
    ctx.db.delete(request)


def _stuck(ctx: Context, request: JoinRequest) -> None:
    """The moderators hear whom the bot could not answer: of the first at once, of those who follow together."""
    staff = ctx.moderators([ctx.room_by(request.room_id)])
    if ctx.lasting(Limits).add(("stuck", ctx.community.id), ctx.now, _HOUR) == 1:
        nudge(ctx, STUCK, [(member, request.id) for member in staff])
        return
    gather(ctx, STUCK, staff, request.id, _TOGETHER)
