"""`/invite`: codes and links that let people in, expire, and tell who brought whom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for
from copbot.features.membership import INVITED, MembershipSettings, feature, lookups
from copbot.features.membership.applying import apply, too_soon
from copbot.features.membership.standing import brought, of
from copbot.features.membership.tables import Invitation, Membership, Standing
from copbot.kit import codes
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.invited import start_button
from copbot.language.wording import Value, everywhere
from copbot.rooms.actions import EndInvite, Invite
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines
from storage.models import Member, Outbox

_LENGTH = 8


@cache
def _any(key: str) -> frozenset[str]:
    return frozenset(word for said in everywhere(key) for word in said.split())


_NEW, _WITHDRAW, _ALL = "invite-word-new", "invite-word-withdraw", "invite-word-all"


@feature.command(Command("invite", (Option("what", Kind.TEXT, required=False),)))
def invite(ctx: Context, call: Call) -> None:
    """The codes that are good, with links where there are links, told privately; and whom one has brought so far.

    One is made where there is none yet, or a new one is asked for. What is taken back lets nobody in any more.
    """
    first, _, rest = (call.get("what", str) or "").strip().partition(" ")
    if first.casefold() in _any(_WITHDRAW):
        _withdraw(ctx, rest)
        return
    settings, own = ctx.settings(MembershipSettings), of(ctx, ctx.member_id)
    member = own is not None and own.standing == Standing.MEMBER
    if not (member or ctx.decides or settings.mode == "open"):
        raise CommandError("invite-members")
    if not ctx.reachable(ctx.member):
        beside = start_button(ctx.room.can, ctx.words) if ctx.room else ()
        ctx.answer("membership-write-to-me", buttons=beside)
        return
    good = lookups.good(ctx.db, ctx.member_id, ctx.now)
    if good and first.casefold() not in _any(_NEW) and _leads_there(ctx, good):
        _show(ctx, good)
        if ctx.room is not None:
            ctx.answer("invite-shown")
        return
    if len(good) >= settings.invites_open:
        if first.casefold() in _any(_NEW):
            raise CommandError("invite-enough")
        _show(ctx, good)
        if ctx.room is not None:
            ctx.answer("invite-shown")
        return
    invitation = Invitation(
        id=ctx.unit.new_id("invitation"),
        community_id=ctx.community.id,
        code=codes.new(_LENGTH),
        member_id=ctx.member_id,
        until=ctx.now + settings.invite_for,
        left=settings.invite_uses,
    )
    ctx.db.add(invitation)
    if not _link(ctx, invitation):
        _tell(ctx, invitation)
    if ctx.room is not None:
        ctx.answer("invite-sent")


def _leads_there(ctx: Context, good: Sequence[Invitation]) -> bool:
    """Can one of these be what is asked for? In a room that may be one that leads into another room."""
    room = _room(ctx)
    return room is None or any(one.room_id in (room.id, None) for one in good)


def _show(ctx: Context, good: Sequence[Invitation]) -> None:
    """What is good still; nothing is used up by looking."""
    words = ctx.words_for(ctx.member)
    rows = [words.rich("invite-good", count=len(good))]
    for one in good:
        until = one.until.astimezone(ctx.zone_of(ctx.member))
        rows.append(words.rich("invite-row", code=one.code, uses=one.left, until=until))
        if one.link and one.room_id is not None:
            rows.append(words.rich("invite-link", link=one.link, room=ctx.room_by(one.room_id).name))
    rows.append(words.rich("invite-brought", **_brought(ctx, ctx.member)))
    rows.append(words.rich("invite-more"))
    ctx.tell(ctx.member, lines(rows))


def _brought(ctx: Context, member: Member) -> dict[str, Value]:
    found = lookups.brought_by(ctx.db, ctx.community.id, member.id)
    return {"count": len(found), "names": ", ".join(name_for(ctx, member, one) for one in found) or "–"}


def _withdraw(ctx: Context, said: str) -> None:
    """One of them, or the only one, lets nobody in any more. Raises CommandError."""
    good, code = lookups.good(ctx.db, ctx.member_id, ctx.now), "".join(filter(str.isalnum, said)).upper()
    every = code.casefold() in _any(_ALL)
    found = list(good) if every or (not code and len(good) == 1) else [one for one in good if one.code == code]
    if not good:
        raise CommandError("invite-none")
    if not found:
        raise CommandError("invite-which")
    for one in found:
        end(ctx, one)
        one.left = 0
    ctx.answer("invite-withdrawn", {"count": len(found)})


def _link(ctx: Context, invitation: Invitation) -> bool:
    """Have a link made into the room where the member is, or the only one that privately can be meant, if it can be."""
    room = _room(ctx)
    if room is None:
        return False
    # Where the bot answers who asks to join, it does so here too, and counts by itself.
    asks = room.can.join_requests and ctx.settings(MembershipSettings, room).requests != "off"
    left = None if asks else invitation.left
    link = Invite(room=room.key, name=invitation.code, until=invitation.until, uses=left)
    invitation.room_id = room.id
    return ctx.act(link, room, Purpose(INVITED, (invitation.id,))) is not None


def _room(ctx: Context) -> RoomInfo | None:
    rooms = [room for room in ctx.rooms if room.can.invites and room.platform == ctx.platform]
    return ctx.room or (rooms[0] if len(rooms) == 1 and ctx.is_in(ctx.member, rooms[0]) else None)


def made(ctx: Context, done: ActionDone) -> None:
    """The link is made, or could not be; one that nobody waits for any more is to hold no longer."""
    invitation = ctx.db.get(Invitation, done.purpose.about(INVITED))
    if invitation is not None:
        invitation.link = done.made or ""
        _tell(ctx, invitation)
        return
    row = ctx.db.get(Outbox, done.row)
    room = ctx.directory.room(ctx.unit, row.platform, row.room) if row is not None and row.room else None
    if room is not None and done.made is not None:
        ctx.act(EndInvite(room=room.key, link=done.made), room)


def _tell(ctx: Context, invitation: Invitation) -> None:
    member = ctx.member_by(invitation.member_id)
    words = ctx.words_for(member)
    told = words.rich(
        "invite-code",
        code=invitation.code,
        uses=invitation.left,
        until=invitation.until.astimezone(ctx.zone_of(member)),
        **_brought(ctx, member),
    )
    if invitation.link and invitation.room_id is not None:
        room = ctx.room_by(invitation.room_id).name
        told = lines([told, words.rich("invite-link", link=invitation.link, room=room)])
    ctx.tell(member, told)


def used(ctx: Context, invitation: Invitation) -> None:
    """The invitation has let somebody in; after the last its link leads nowhere any more."""
    invitation.left -= 1
    if invitation.left < 1:
        end(ctx, invitation)


def end(ctx: Context, invitation: Invitation) -> None:
    """Its link, if it has one, leads nowhere any more."""
    room: RoomInfo | None = ctx.room_by(invitation.room_id) if invitation.room_id is not None else None
    if invitation.link and room is not None:
        ctx.act(EndInvite(room=room.key, link=invitation.link), room)
    invitation.link = ""


def came_by(ctx: Context, inviter: int) -> None:
    """The author of the event has come by a member's invitation."""
    own = of(ctx, ctx.member_id)
    if own is not None:
        own.invited_by_id = inviter
        ctx.db.flush()
        brought(ctx, inviter, ctx.member_id)


def guest_of(ctx: Context, code: str) -> int | None:
    """Who has invited the author of the event, who comes by the link of this name and is no member yet; it is used."""
    own = of(ctx, ctx.member_id) if code else None
    invitation = lookups.holding(ctx.db, ctx.community.id, code, ctx.now) if code else None
    if invitation is None or invitation.member_id == ctx.member_id:
        return None
    if own is not None and (own.standing in (Standing.MEMBER, Standing.WAITING) or held(ctx, own)):
        return None
    used(ctx, invitation)
    return invitation.member_id


def held(ctx: Context, own: Membership) -> bool:
    """Have moderators declined, so that no member's invitation lets in meanwhile?"""
    if own.standing == Standing.APPLICANT:
        # Who applied again after that waits for them.
        return own.tries > 1
    return too_soon(ctx, own) is not None


def vouched(ctx: Context, own: Membership, code: str) -> bool:
    """Where a decline holds, who comes by this invitation is put before the moderators, with who invited. Was it so?"""
    invitation = lookups.holding(ctx.db, ctx.community.id, code, ctx.now) if code else None
    if invitation is None or invitation.member_id == own.member_id or not held(ctx, own):
        return False
    own.invited_by_id = invitation.member_id
    for request in lookups.requests_of(ctx.db, own.member_id):
        request.heard = True
    if own.standing != Standing.APPLICANT:
        apply(ctx, own.member_id)
    return True
