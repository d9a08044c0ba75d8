"""A ticket that is left is brought up again; one that was answered is closed when nobody takes it up."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.context import Context
from copbot.features.helpdesk.base import HelpdeskSettings, feature
from copbot.features.helpdesk.life import close
from copbot.features.helpdesk.sides import to_staff
from copbot.text import shorten
from storage.newcomers import Ticket, TicketState

_REMINDERS = 3
_TITLE = 120


@feature.timer("left")
def left(ctx: Context, numbers: Sequence[int]) -> None:
    """Remind whoever took it, then everybody."""
    for number in numbers:
        ticket = ctx.db.get(Ticket, number)
        if ticket is None or not ticket.waiting or ticket.state == TicketState.CLOSED:
            continue
        ticket.reminders += 1
        later = to_staff(ctx, ticket, "ticket-left", ago=ctx.now - ticket.at, text=shorten(ticket.text, _TITLE))
        if later is not None:
            ticket.reminders -= 1
            ctx.schedule("left", number, later)
        elif ticket.reminders < _REMINDERS:
            # Each time after a wait three times as long, so that it is brought up and does not nag.
            wait = ctx.settings(HelpdeskSettings).remind_after * 3**ticket.reminders
            ctx.schedule("left", number, ctx.now + wait)


@feature.timer("close")
def forgotten(ctx: Context, numbers: Sequence[int]) -> None:
    """Close what was answered and not taken up again."""
    for number in numbers:
        ticket = ctx.db.get(Ticket, number)
        if ticket is not None and not ticket.waiting and ticket.state != TicketState.CLOSED:
            close(ctx, ticket)
