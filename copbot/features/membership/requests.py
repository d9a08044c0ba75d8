"""Requests to join a room: who asks is answered, by what the community has decided for that room."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.membership import APPLY, ASKED, MembershipSettings, feature, lookups
from copbot.features.membership.applying import apply, questions, too_soon
from copbot.features.membership.inviting import came_by, guest_of, vouched
from copbot.features.membership.standing import (
    admit,
    answer_requests,
    become,
    brought,
    fill,
    of,
    place_in_line,
    tell,
    unask,
)
from copbot.features.membership.tables import JoinRequest, Membership, Standing
from copbot.kit.brought import Brought
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.kit.offers import ADOPTED, IN_FORCE
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.events import JoinRequested, MemberJoined, MemberLeft
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines

_HOUR = timedelta(hours=1)
_AGAIN = 3
"""So often in an hour one person is heard who asks again and again."""
_MANY = 20
"""So many people in an hour are answered one by one; of more, only moderators decide."""
PATIENCE = timedelta(days=1)
"""So long who was asked something has before the moderators hear that nothing came."""
_LONGEST = 500


@feature.on(JoinRequested)
def asked(ctx: Context, event: JoinRequested) -> None:
    """Somebody asks to be let in."""
    settings, room = ctx.settings(MembershipSettings), ctx.room
    if settings.requests == "off" or room is None or ctx.author is None:
        return
    limits, key = ctx.lasting(Limits), ("asks to join", ctx.platform, ctx.author.id)
    quiet = limits.add(key, ctx.now, _HOUR) > _AGAIN
    many = limits.add(("are asking to join", room.id), ctx.now, _HOUR) > _MANY
    # Those who wait are still known after a restart.
    ctx.db.flush()
    many = many or lookups.count_asked(ctx.db, room.id, ctx.now - _HOUR) >= _MANY
    number = ctx.member_id
    request = lookups.request(ctx.db, room.id, number)
    before, heard = request is not None, request is not None and request.heard
    if request is None:
        request = JoinRequest(
            id=ctx.unit.new_id("joinrequest"),
            community_id=ctx.community.id,
            room_id=room.id,
            member_id=number,
            platform=ctx.platform,
            person=ctx.author.id,
            at=ctx.now,
        )
        ctx.db.add(request)
    request.until, request.words = event.reachable_until, event.words.strip()[:_LONGEST] or request.words
    ctx.db.flush()
    own, inviter = of(ctx, number), guest_of(ctx, event.invitation)
    if inviter is not None:
        _let_in(ctx, request)
        came_by(ctx, inviter)
    elif own is not None and vouched(ctx, own, event.invitation):
        if not quiet and not before:
            _tell(ctx, request, ctx.words_for(ctx.member).rich("request-applied", room=room.name))
    elif quiet:
        if not before:
            _quietly(ctx, request, own, settings)
    elif own is not None and own.standing in (Standing.MEMBER, Standing.DECLINED):
        _known(ctx, request, own)
    elif own is not None and own.standing == Standing.WAITING:
        _waits(ctx, request, before=before)
    elif own is not None and own.standing == Standing.APPLICANT and not before:
        request.heard = _tell(ctx, request, ctx.words_for(ctx.member).rich("request-applied", room=room.name))
    elif not before or not heard or request.silent:
        _answered(ctx, request, settings, many=many)


def _quietly(ctx: Context, request: JoinRequest, own: Membership | None, settings: MembershipSettings) -> None:
    """Who asks again and again is told nothing more; the moderators hear of it, once within an hour."""
    request.heard = True
    if own is not None and too_soon(ctx, own) is not None:
        answer_requests(ctx, own.member_id, yes=False)
    elif own is not None and own.standing == Standing.MEMBER:
        answer_requests(ctx, own.member_id, yes=True)
    elif own is not None and own.standing in (Standing.APPLICANT, Standing.WAITING):
        return
    elif settings.requests == "open":
        if admit(ctx, request.member_id) is Standing.MEMBER:
            answer_requests(ctx, request.member_id, yes=True)
    else:
        key = "is put before moderators", ctx.platform, request.person
        if ctx.lasting(Limits).add(key, ctx.now, _HOUR) == 1:
            apply(ctx, request.member_id, Brought(request.words))
        else:
            become(ctx, request.member_id, Standing.APPLICANT)


def _known(ctx: Context, request: JoinRequest, own: Membership) -> None:
    """Who has been let in is, once more; who was declined hears when that can change."""
    if own.standing == Standing.MEMBER:
        answer_requests(ctx, own.member_id, yes=True)
        return
    why = too_soon(ctx, own)
    if why is None:
        # The time has come to apply again.
        _answered(ctx, request, ctx.settings(MembershipSettings), many=False)
        return
    key, values = why
    _tell(ctx, request, ctx.words_for(ctx.member).rich(key, **values))
    answer_requests(ctx, own.member_id, yes=False)


def _waits(ctx: Context, request: JoinRequest, *, before: bool) -> None:
    """Who is on the waiting list hears which number that is, if there is still no place."""
    fill(ctx)
    number = place_in_line(ctx, request.member_id)
    if number and not before:
        said = ctx.words_for(ctx.member).rich("membership-is-waiting", number=number)
        request.heard = _tell(ctx, request, said)


def _answered(ctx: Context, request: JoinRequest, settings: MembershipSettings, *, many: bool) -> None:
    """Do what the community has decided; what nothing can be asked about the moderators decide."""
    words, rules = ctx.words_for(ctx.member), IN_FORCE.first(ctx, "rules") if settings.requests == "rules" else None
    room = ctx.room_by(request.room_id).name
    if many:
        request.heard = _tell(ctx, request, words.rich("request-many", room=room))
        apply(ctx, request.member_id, Brought(request.words))
    elif settings.requests == "application" or (settings.requests == "rules" and rules is None):
        # Without rules there is nothing to agree to, and people decide.
        application(ctx, request, settings)
    elif rules is not None:
        request.rules_at = ADOPTED.first(ctx, "rules")
        told = words.rich("request-rules", room=room, text=rules)
        request.heard = _tell(ctx, request, told, buttons=choices(words), asks=ASKED)
        if not request.heard:
            apply(ctx, request.member_id, Brought(request.words))
    else:
        _let_in(ctx, request)


def application(ctx: Context, request: JoinRequest, settings: MembershipSettings) -> None:
    """Ask the community's questions; without any, or where nothing can be asked, that is the application."""
    words, room = ctx.words_for(ctx.member), ctx.room_by(request.room_id).name
    own = of(ctx, request.member_id)
    applied = own is not None and own.standing == Standing.APPLICANT
    told: Text = words.rich("request-applied", room=room)
    if settings.questions:
        told = lines([words.rich("request-asked", room=room), *questions(words, settings.questions)])
    request.heard = _tell(ctx, request, told, asks=APPLY if settings.questions else "")
    if applied:
        return
    if settings.questions and request.heard:
        become(ctx, request.member_id, Standing.ASKED)
    else:
        apply(ctx, request.member_id, Brought(request.words))


def choices(words: Wording) -> tuple[Button, ...]:
    """Agreeing to the rules, or not."""
    return Button(words.line("request-agree"), "comein yes"), Button(words.line("request-not"), "comein no")


def _tell(ctx: Context, request: JoinRequest, told: Text, *, buttons: tuple[Button, ...] = (), asks: str = "") -> bool:
    """Write to who asks, if that can be; what `asks` something says for what, and moderators hear if none answers."""
    to, why = (request.platform, request.person), Purpose(asks or ASKED, (request.id,))
    row = ctx.tell(ctx.member, told, buttons=buttons, purpose=why, stranger=True, to=to, until=request.until)
    if row is not None and asks:
        ctx.schedule("waits", request.id, ctx.now + PATIENCE)
    return row is not None


def _let_in(ctx: Context, request: JoinRequest) -> None:
    """Let in, or, when all places are taken, on the waiting list."""
    fill(ctx)
    request.heard = True
    if admit(ctx, request.member_id) is Standing.MEMBER:
        answer_requests(ctx, request.member_id, yes=True)
        return
    number = place_in_line(ctx, request.member_id)
    _tell(ctx, request, ctx.words_for(ctx.member).rich("membership-now-waiting", number=number))


@feature.on(MemberJoined)
def came(ctx: Context, event: MemberJoined) -> None:
    """Who asked is in, let in by the bot or by somebody in the app: that is the answer."""
    request = _of_event(ctx)
    if request is not None:
        ctx.cancel("waits", request.id)
        ctx.db.delete(request)
        own = of(ctx, request.member_id)
        if own is not None and own.standing in (Standing.ASKED, Standing.APPLICANT, Standing.WAITING):
            become(ctx, request.member_id, Standing.MEMBER).decided_by_id = None
    if event.invitation:
        _guest(ctx, event.invitation)


def _guest(ctx: Context, code: str) -> None:
    """Who comes by a member's link is let in as by a code; of who had to ask first the member hears now."""
    inviter, own = guest_of(ctx, code), of(ctx, ctx.member_id)
    if own is not None and vouched(ctx, own, code):
        return
    if inviter is not None:
        if admit(ctx, ctx.member_id) is Standing.WAITING:
            tell(ctx, ctx.member_id, "membership-now-waiting", number=place_in_line(ctx, ctx.member_id))
        came_by(ctx, inviter)
    elif own is not None and own.invited_by_id is not None:
        brought(ctx, own.invited_by_id, own.member_id)


@feature.on(MemberLeft)
def taken_back(ctx: Context, event: MemberLeft) -> None:
    """Who asked asks no more, or was refused by somebody in the app."""
    request = _of_event(ctx)
    if request is None:
        return
    ctx.cancel("waits", request.id)
    ctx.db.delete(request)
    ctx.db.flush()
    own = of(ctx, request.member_id)
    if own is not None and own.standing == Standing.WAITING and ctx.is_here(ctx.member_by(own.member_id)):
        # In a room already, he or she waits whatever becomes of a request for another.
        return
    if not lookups.requests_of(ctx.db, request.member_id):
        unask(ctx, request.member_id)


def _of_event(ctx: Context) -> JoinRequest | None:
    account = ctx.account
    if ctx.room is None or account is None:
        return None
    return lookups.request(ctx.db, ctx.room.id, account.member)
