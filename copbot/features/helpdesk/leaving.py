"""Who leaves: a member, whose ticket sleeps then, or a moderator, whose tickets are everybody's again."""

from __future__ import annotations

from copbot.features.helpdesk import HelpdeskSettings, feature, lookups
from copbot.features.helpdesk.life import heard_or_kept, try_again
from copbot.features.helpdesk.sides import hand_back, to_staff
from copbot.features.helpdesk.tables import Ticket
from copbot.kit.brought import NOTHING, kept
from copbot.kit.context import Context
from copbot.kit.domain import MemberGone, MemberReturned
from copbot.kit.nudge import Heard
from copbot.rooms.events import RightsChanged


@feature.on(MemberGone)
def gone(ctx: Context, event: MemberGone) -> None:
    """The member's tickets sleep, and whoever has them in hand is told once; those that he or she took are free."""
    told: set[tuple[int | None, int | None]] = set()
    for ticket in lookups.all_open_of(ctx.db, event.member):
        if ticket.away:
            continue
        ticket.away = True
        for kind in ("left", "unheard", "close"):
            ctx.cancel(kind, ticket.id)
        hand_back(ctx, ticket)
        # Several tickets in the same hands are one message.
        to = (ticket.staff_room_id, ticket.taken_by_id)
        if to not in told and ticket.heard:
            told.add(to)
            to_staff(ctx, ticket, "ticket-gone")
    _free(ctx, event.member)


@feature.on(MemberReturned)
def returned(ctx: Context, event: MemberReturned) -> None:
    """The member's tickets are awake again."""
    settings = ctx.settings(HelpdeskSettings)
    for ticket in lookups.all_open_of(ctx.db, event.member):
        if not ticket.away:
            continue
        ticket.away, ticket.reminders = False, 0
        if not ticket.heard:
            try_again(ctx, ticket)
        elif ticket.waiting:
            heard_or_kept(ctx, ticket, Heard(now=True))
        else:
            ctx.schedule("close", ticket.id, ctx.now + settings.close_after)


@feature.on(RightsChanged)
def rights(ctx: Context, event: RightsChanged) -> None:
    """Somebody is a moderator now, and can hear what nobody has heard; or is none any more."""
    account = ctx.directory.account(ctx.unit, ctx.community, event.platform, event.person.id)
    if account is None:
        return
    if event.person.moderator:
        for ticket in lookups.unheard(ctx.db, ctx.community.id):
            try_again(ctx, ticket)
    else:
        _free(ctx, account.member)


def _free(ctx: Context, member: int) -> None:
    """What somebody took who is no moderator any more is put before the others."""
    for ticket in lookups.in_hand(ctx.db, member):
        if hand_back(ctx, ticket) and ticket.waiting and not ticket.away:
            _put_again(ctx, ticket)


def _put_again(ctx: Context, ticket: Ticket) -> None:
    ticket.reminders = 0
    heard = to_staff(ctx, ticket, "ticket-free", text=kept(ticket, "text") or kept(ticket, "quoted"))
    heard_or_kept(ctx, ticket, heard, NOTHING if heard.now else kept(ticket, "text"))
