"""Who asks to join agrees to the rules, by a button or in plain words, or does not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.membership import feature, lookups
from copbot.features.membership.applying import apply, refused, too_soon
from copbot.features.membership.requests import application, choices
from copbot.features.membership.standing import admit, answer_requests, of, open_door, strictest, unask
from copbot.features.membership.tables import JoinRequest, Membership, Standing
from copbot.hearing.yes_no import consents
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import RulesAgreed
from copbot.kit.limits import Limits
from copbot.kit.offers import ADOPTED, IN_FORCE
from copbot.rooms.events import MessagePosted

_HOUR = timedelta(hours=1)
_AGAIN = 3
"""So often in an hour somebody is reminded of what was asked."""


def begin(ctx: Context, own: Membership | None) -> None:
    """Who is in no room yet would like to come in, where that takes agreeing to the rules."""
    if own is not None and refused(ctx, own):
        return
    rules, found = IN_FORCE.first(ctx, "rules"), _asked(ctx, own)
    if not found or rules is None:
        ctx.answer("request-in-app")
        return
    values = {"room": ctx.room_by(found[0].room_id).name, "text": rules}
    ctx.answer("request-rules", values, buttons=choices(ctx.answer_words))


@feature.command(Command("comein", (Option("choice", Kind.WORD, choices=("yes", "no")),), strangers=True, listed=False))
def comein(ctx: Context, call: Call) -> None:
    """What stands behind the buttons under the rules: who asked to join agrees to them, or doesn't."""
    _says(ctx, yes=call.get("choice", str) == "yes")


def heard(ctx: Context) -> bool:
    """A private word of who was asked about the rules that is neither yes nor no. Was it that?"""
    own = of(ctx, ctx.member_id)
    if not _asked(ctx, own):
        return False
    ctx.taken = True
    times = ctx.lasting(Limits).add(("rules again", ctx.community.id, ctx.member_id), ctx.now, _HOUR)
    if times <= _AGAIN:
        ctx.answer("request-rules-again", buttons=choices(ctx.answer_words))
    elif times == _AGAIN + 1 and (own is None or own.standing != Standing.APPLICANT):
        # Who is not understood is not left alone with it: people look.
        ctx.answer("membership-applied" if apply(ctx, ctx.member_id) else "membership-kept")
    return True


def says(ctx: Context, event: MessagePosted) -> bool:
    """A plain yes or no of who was asked about the rules, whoever has the request before them by now. Was it that?"""
    yes = consents(event.text)
    if yes is None or not _asked(ctx, of(ctx, ctx.member_id)):
        return False
    ctx.taken = True
    try:
        _says(ctx, yes=yes)
    except CommandError as error:
        ctx.answer(error.key, error.say)
    return True


def _asked(ctx: Context, own: Membership | None) -> Sequence[JoinRequest]:
    """The requests of the author by which he or she was asked about the rules, and that are still open."""
    if own is not None and (own.standing in (Standing.MEMBER, Standing.WAITING) or too_soon(ctx, own) is not None):
        return ()
    return [one for one in lookups.requests_of(ctx.db, ctx.member_id) if one.rules_at is not None]


def _says(ctx: Context, *, yes: bool) -> None:
    """Raises CommandError where that decides nothing."""
    own = of(ctx, ctx.member_id)
    found = _asked(ctx, own)
    if not found:
        raise CommandError("request-over")
    if not yes:
        ctx.answer("request-not-in")
        unask(ctx, ctx.member_id)
        answer_requests(ctx, ctx.member_id, yes=False)
        return
    settings = strictest(ctx, found)
    if settings.requests == "off":
        raise CommandError("request-closed")
    adopted, now = ADOPTED.first(ctx, "rules"), IN_FORCE.first(ctx, "rules")
    if now is not None and adopted not in [one.rules_at for one in found]:
        for one in found:
            one.rules_at = adopted
        ctx.answer("request-rules-other", {"text": now}, buttons=choices(ctx.answer_words))
        return
    ctx.emit(RulesAgreed(ctx.member_id))
    if settings.requests == "application":
        # Moderators decide by now.
        for one in found:
            one.rules_at = None
        application(ctx, found[0], settings)
        return
    standing = admit(ctx, ctx.member_id)
    own = of(ctx, ctx.member_id)
    if own is not None:
        own.decided_by_id = own.member_id
    ctx.answer(f"request-agreed-{standing}")
    if standing is Standing.MEMBER:
        open_door(ctx, ctx.member_id)
