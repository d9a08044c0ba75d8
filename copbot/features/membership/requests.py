"""Requests to join a room: who asks is answered, by what the community has decided for that room."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.membership import APPLY, ASKED, MembershipSettings, feature, lookups
from copbot.features.membership.applying import apply, questions, too_soon
from copbot.features.membership.standing import admit, answer_requests, become, of, unask
from copbot.features.membership.tables import JoinRequest, Membership, Standing
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import RulesAgreed
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
    if limits.add(key, ctx.now, _HOUR) > _AGAIN:
        return
    many = limits.add(("are asking to join", room.id), ctx.now, _HOUR) > _MANY
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
    own = of(ctx, number)
    if own is not None and own.standing in (Standing.MEMBER, Standing.DECLINED):
        _known(ctx, request, own)
    elif not before or not heard:
        request.heard = _answered(ctx, request, settings, many=many)


def _known(ctx: Context, request: JoinRequest, own: Membership) -> None:
    """Who has been let in is, once more; who was declined hears when that can change."""
    if own.standing == Standing.MEMBER:
        answer_requests(ctx, own.member_id, yes=True)
        return
    why = too_soon(ctx, own)
    if why is None:
        # The time has come to apply again.
        request.heard = _answered(ctx, request, ctx.settings(MembershipSettings), many=False)
        return
    key, values = why
    _tell(ctx, request, ctx.words_for(ctx.member).rich(key, **values))
    answer_requests(ctx, own.member_id, yes=False)


def _answered(ctx: Context, request: JoinRequest, settings: MembershipSettings, *, many: bool) -> bool:
    """Do what the community has decided. Has the person heard something, or is in?"""
    words, rules = ctx.words_for(ctx.member), next(iter(IN_FORCE.ask(ctx, "rules")), None)
    room = ctx.room_by(request.room_id).name
    if many:
        said = _tell(ctx, request, words.rich("request-many", room=room))
        apply(ctx, request.member_id, request.words)
        return said
    if settings.requests == "application":
        said = _application(ctx, request, settings, room)
    elif settings.requests == "rules" and rules is not None:
        request.rules_at = next(iter(ADOPTED.ask(ctx, "rules")), None)
        said = _tell(ctx, request, words.rich("request-rules", room=room, text=rules), buttons=_choices(words))
    else:
        _let_in(ctx, request.member_id)
        return True
    if not said:
        # Nothing can be asked: the moderators decide.
        apply(ctx, request.member_id, request.words)
    return said


def _application(ctx: Context, request: JoinRequest, settings: MembershipSettings, room: str) -> bool:
    words = ctx.words_for(ctx.member)
    if not settings.questions:
        return _tell(ctx, request, words.rich("request-applied", room=room)) and apply(
            ctx, request.member_id, request.words
        )
    told: Text = lines([words.rich("request-asked", room=room), *questions(words, settings.questions)])
    if _tell(ctx, request, told, word=APPLY):
        become(ctx, request.member_id, Standing.ASKED)
        return True
    return False


def _choices(words: Wording) -> tuple[Button, ...]:
    return Button(words.line("request-agree"), "comein yes"), Button(words.line("request-not"), "comein no")


def _tell(
    ctx: Context, request: JoinRequest, told: Text, *, buttons: tuple[Button, ...] = (), word: str = ASKED
) -> bool:
    """Write to who asks, if that can be; the moderators hear of it if no answer comes."""
    to, why = (request.platform, request.person), Purpose(word, (request.id,))
    row = ctx.tell(ctx.member, told, buttons=buttons, purpose=why, stranger=True, to=to, until=request.until)
    if row is not None:
        ctx.schedule("waits", request.id, ctx.now + PATIENCE)
    return row is not None


def _let_in(ctx: Context, number: int) -> None:
    """Let in, or, when all places are taken, on the waiting list."""
    if admit(ctx, number) is Standing.MEMBER:
        answer_requests(ctx, number, yes=True)


@feature.command(Command("comein", (Option("choice", Kind.WORD, choices=("yes", "no")),), strangers=True, listed=False))
def comein(ctx: Context, call: Call) -> None:
    """What stands behind the buttons under the rules: who asked to join agrees to them, or doesn't."""
    found = [one for one in lookups.requests_of(ctx.db, ctx.member_id) if one.rules_at is not None]
    own = of(ctx, ctx.member_id)
    if not found or (own is not None and own.standing in (Standing.MEMBER, Standing.WAITING, Standing.DECLINED)):
        raise CommandError("request-over")
    if call.get("choice", str) == "no":
        ctx.answer("request-not-in")
        unask(ctx, ctx.member_id)
        answer_requests(ctx, ctx.member_id, yes=False)
        return
    adopted, now = next(iter(ADOPTED.ask(ctx, "rules")), None), next(iter(IN_FORCE.ask(ctx, "rules")), None)
    if now is not None and adopted not in [one.rules_at for one in found]:
        for one in found:
            one.rules_at = adopted
        ctx.answer("request-rules-other", {"text": now}, buttons=_choices(ctx.answer_words))
        return
    ctx.emit(RulesAgreed(ctx.member_id))
    standing = admit(ctx, ctx.member_id)
    ctx.answer(f"request-agreed-{standing}")
    if standing is Standing.MEMBER:
        answer_requests(ctx, ctx.member_id, yes=True)


@feature.on(MemberJoined)
def came(ctx: Context, event: MemberJoined) -> None:
    """Who asked is in, let in by the bot or by somebody in the app: that is the answer."""
    request = _of_event(ctx)
    if request is None:
        return
    ctx.cancel("waits", request.id)
    ctx.db.delete(request)
    own = of(ctx, request.member_id)
    if own is not None and own.standing in (Standing.ASKED, Standing.APPLICANT, Standing.WAITING):
        become(ctx, request.member_id, Standing.MEMBER)


@feature.on(MemberLeft)
def taken_back(ctx: Context, event: MemberLeft) -> None:
    """Who asked asks no more, or was refused by somebody in the app."""
    request = _of_event(ctx)
    if request is None:
        return
    ctx.cancel("waits", request.id)
    ctx.db.delete(request)
    ctx.db.flush()
    if not lookups.requests_of(ctx.db, request.member_id):
        unask(ctx, request.member_id)


def _of_event(ctx: Context) -> JoinRequest | None:
    account = ctx.account
    if ctx.room is None or account is None:
        return None
    return lookups.request(ctx.db, ctx.room.id, account.member)
