"""A ticket that is left is brought up again; one that was answered is closed when nobody takes it up."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.helpdesk import HelpdeskSettings, feature
from copbot.features.helpdesk.life import close, try_again
from copbot.features.helpdesk.sides import to_staff
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.kit.brought import kept
from copbot.kit.context import Context

_REMINDERS = 3
_TITLE = 120


@feature.timer("left", about=Ticket)
def left(ctx: Context, numbers: Sequence[int]) -> None:
    """Remind whoever took it, then everybody."""
    for number in numbers:
        ticket = ctx.db.get(Ticket, number)
        if ticket is None or not ticket.waiting or ticket.away or ticket.state == TicketState.CLOSED:
            continue
        ticket.reminders += 1
        about = (kept(ticket, "text") or kept(ticket, "quoted")).shorter(_TITLE)
        heard = to_staff(ctx, ticket, "ticket-left", ago=ctx.now - ticket.at, text=about)
        wait = ctx.settings(HelpdeskSettings).remind_after
        if not heard.now and heard.when is None:
            # Nobody hears of it, now or later: that was none.
            ticket.reminders -= 1
            ctx.schedule("left", number, ctx.now + wait)
        elif ticket.reminders < _REMINDERS:
            # Each time after a wait three times as long, so that it is brought up and does not nag.
            ctx.schedule("left", number, (heard.when or ctx.now) + wait * 3**ticket.reminders)


@feature.timer("unheard", about=Ticket)
def unheard(ctx: Context, numbers: Sequence[int]) -> None:
    """Is there somebody now who can be told of what nobody has heard?"""
    for number in numbers:
        ticket = ctx.db.get(Ticket, number)
        if ticket is not None and not ticket.heard and not ticket.away and ticket.state != TicketState.CLOSED:
            try_again(ctx, ticket)


@feature.timer("close", about=Ticket)
def forgotten(ctx: Context, numbers: Sequence[int]) -> None:
    """Close what was answered and not taken up again."""
    for number in numbers:
        ticket = ctx.db.get(Ticket, number)
        if ticket is not None and not ticket.waiting and not ticket.away and ticket.state != TicketState.CLOSED:
            close(ctx, ticket)
