"""`/invite`: codes that let people in, expire, and tell who brought whom."""

from __future__ import annotations

from copbot.community.naming import name_for
from copbot.features.membership import MembershipSettings, feature, lookups
from copbot.features.membership.standing import of
from copbot.features.membership.tables import Invitation, Standing
from copbot.kit import codes
from copbot.kit.commands import Call, Command, CommandError
from copbot.kit.context import Context
from copbot.kit.inviting import start_button

_LENGTH = 8


@feature.command(Command("invite"))
def invite(ctx: Context, call: Call) -> None:
    """A new code, told privately; and whom one has brought so far."""
    settings, own = ctx.settings(MembershipSettings), of(ctx, ctx.member_id)
    member = own is not None and own.standing == Standing.MEMBER
    if not (member or ctx.decides or settings.mode == "open"):
        raise CommandError("invite-members")
    if not ctx.reachable(ctx.member):
        beside = start_button(ctx.room.can, ctx.words) if ctx.room else ()
        ctx.answer("membership-write-to-me", buttons=beside)
        return
    if lookups.count_invitations(ctx.db, ctx.member_id, ctx.now) >= settings.invites_open:
        raise CommandError("invite-enough")
    code = codes.new(_LENGTH)
    until = ctx.now + settings.invite_for
    ctx.db.add(
        Invitation(
            id=ctx.unit.new_id("invitation"),
            community_id=ctx.community.id,
            code=code,
            member_id=ctx.member_id,
            until=until,
            left=settings.invite_uses,
        )
    )
    words = ctx.words_for(ctx.member)
    found = lookups.brought_by(ctx.db, ctx.community.id, ctx.member_id)
    told = words.rich(
        "invite-code",
        code=code,
        uses=settings.invite_uses,
        until=until.astimezone(ctx.zone_of(ctx.member)),
        count=len(found),
        names=", ".join(name_for(ctx, ctx.member, one) for one in found) or "–",
    )
    ctx.tell(ctx.member, told)
    if ctx.room is not None:
        ctx.answer("invite-sent")
