"""The life of a ticket: opened, taken, answered, taken up again, closed."""

from __future__ import annotations

from datetime import datetime

from copbot.context import Context
from copbot.features.helpdesk.base import HelpdeskSettings
from copbot.features.helpdesk.sides import put_before_staff, to_member, to_staff
from storage.newcomers import Ticket, TicketState


def begin(ctx: Context, text: str) -> Ticket:
    """A ticket of the author of the event, put before the moderators."""
    ticket = Ticket(
        id=ctx.batch.unit.new_id("ticket"),
        community_id=ctx.community.id,
        member_id=ctx.member_id,
        text=text,
        at=ctx.now,
        origin_id=ctx.room.id if ctx.room else None,
    )
    ctx.db.add(ticket)
    ctx.db.flush()
    _staff_at_turn(ctx, ticket, put_before_staff(ctx, ticket))
    return ticket


def member_says(ctx: Context, ticket: Ticket, text: str) -> None:
    """The member has more to say; a closed ticket is open again."""
    if ticket.state == TicketState.CLOSED:
        ticket.state = TicketState.TAKEN if ticket.taken_by_id is not None else TicketState.OPEN
    ticket.waiting, ticket.reminders, ticket.held = True, 0, ""
    ctx.cancel("close", ticket.id)
    _staff_at_turn(ctx, ticket, to_staff(ctx, ticket, "ticket-more", text=text))


def staff_says(ctx: Context, ticket: Ticket, text: str) -> None:
    """A moderator answers, and has taken the ticket with that if nobody had."""
    if ticket.taken_by_id is None or ticket.state == TicketState.CLOSED:
        ticket.taken_by_id = ctx.member_id
    ticket.state, ticket.waiting = TicketState.TAKEN, False
    ctx.cancel("left", ticket.id)
    ctx.schedule("close", ticket.id, ctx.now + ctx.settings(HelpdeskSettings).close_after)
    to_member(ctx, ticket, "ticket-answer", text)


def take(ctx: Context, ticket: Ticket) -> None:
    """A moderator sees to it."""
    ticket.taken_by_id, ticket.state, ticket.reminders = ctx.member_id, TicketState.TAKEN, 0
    _staff_at_turn(ctx, ticket, None)
    to_member(ctx, ticket, "ticket-taken")


def close(ctx: Context, ticket: Ticket, *, told: bool = True) -> None:
    """It is settled; the other side hears so if it is to be told."""
    ticket.state, ticket.waiting = TicketState.CLOSED, False
    ctx.cancel("left", ticket.id)
    ctx.cancel("close", ticket.id)
    if told and ctx.author is not None and ctx.member_id == ticket.member_id:
        to_staff(ctx, ticket, "ticket-closed-by-member")
    elif told:
        to_member(ctx, ticket, "ticket-closed")


def _staff_at_turn(ctx: Context, ticket: Ticket, later: datetime | None) -> None:
    ctx.schedule("left", ticket.id, later or ctx.now + ctx.settings(HelpdeskSettings).remind_after)
