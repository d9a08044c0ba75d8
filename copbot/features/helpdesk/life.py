"""The life of a ticket: opened, taken, answered, taken up again, closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from copbot.features.helpdesk import HelpdeskSettings
from copbot.features.helpdesk.member import Reached, to_member
from copbot.features.helpdesk.nudging import is_heard
from copbot.features.helpdesk.sides import hand_back, is_still_heard, put_before_staff, to_staff
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.features.helpdesk.telling import opening
from copbot.kit.brought import NOTHING, Brought, keep, kept
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.nudge import Heard
from copbot.rooms.files import dumped

_RETRY = timedelta(minutes=30)
"""How often it is looked whether there is a moderator who can be told, if nobody could."""
_PENDING = 8000
"""So many characters are kept of what nobody has been told yet."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A message of a room that is put before the moderators: whose it is and what it says, as far as that is known."""

    room: int
    message: str
    author: int | None
    text: Brought


def begin(ctx: Context, text: Brought, reported: Reported | None = None) -> tuple[Ticket, Heard]:
    """A ticket of the author of the event, put before the moderators."""
    ticket = Ticket(
        id=ctx.unit.new_id("ticket"),
        community_id=ctx.community.id,
        member_id=ctx.member_id,
        text=text.said,
        text_files=dumped(text.files),
        at=ctx.now,
        origin_id=ctx.room.id if ctx.room else None,
    )
    if reported is not None:
        ticket.about_id = reported.author
        keep(ticket, "quoted", reported.text)
        ticket.about_room_id, ticket.about_message = reported.room, reported.message
    ctx.db.add(ticket)
    ctx.db.flush()
    heard = put_before_staff(ctx, ticket)
    heard_or_kept(ctx, ticket, heard, text)
    return ticket, heard


def member_says(ctx: Context, ticket: Ticket, text: Brought) -> Heard:
    """The member has more to say; a closed ticket is open again, and one that sleeps awake."""
    if ticket.state == TicketState.CLOSED:
        ticket.state = TicketState.TAKEN if ticket.taken_by_id is not None else TicketState.OPEN
    ticket.waiting, ticket.reminders, ticket.away = True, 0, False
    keep(ticket, "held", NOTHING)
    ctx.cancel("close", ticket.id)
    return more(ctx, ticket, text, "ticket-more")


def more(ctx: Context, ticket: Ticket, text: Brought, key: str) -> Heard:
    """Tell the moderators more, with what they have not been told yet."""
    if ticket.heard:
        heard = to_staff(ctx, ticket, key, text=text, count=ticket.reports)
    else:
        key, values = opening(ticket, kept(ticket, "pending").and_then(text))
        heard = to_staff(ctx, ticket, key, **values)
    heard_or_kept(ctx, ticket, heard, text)
    return heard


def heard_or_kept(ctx: Context, ticket: Ticket, heard: Heard, text: Brought = NOTHING) -> None:
    """Remind the moderators later of what they have been told; what nobody has been told is kept until one can be."""
    if heard.now:
        is_heard(ctx, ticket)
        ctx.schedule("left", ticket.id, ctx.now + ctx.settings(HelpdeskSettings).remind_after)
        return
    ticket.heard = False
    keep(ticket, "pending", kept(ticket, "pending").and_then(text).cut(first=_PENDING))
    ctx.cancel("left", ticket.id)
    again = ctx.now + _RETRY
    ctx.schedule("unheard", ticket.id, min(heard.when, again) if heard.when is not None else again)


def still_heard(ctx: Context, ticket: Ticket) -> bool:
    """Does a moderator know of it still? If those who heard of it hear no more, it is kept until another does."""
    if ticket.heard and not is_still_heard(ctx, ticket):
        heard_or_kept(ctx, ticket, Heard(now=False), NOTHING if kept(ticket, "pending") else kept(ticket, "text"))
    return ticket.heard


def try_again(ctx: Context, ticket: Ticket) -> None:
    """Is there a moderator now who can be told of what nobody has heard?"""
    key, values = opening(ticket, kept(ticket, "pending"), ctx.now - ticket.at)
    heard_or_kept(ctx, ticket, to_staff(ctx, ticket, key, **values))


def staff_says(ctx: Context, ticket: Ticket, text: Brought) -> Reached:
    """A moderator answers, and has taken the ticket with that if nobody had. Raises CommandError if it can't be."""
    if ticket.away:
        raise CommandError("ticket-away", number=f"{ticket.id}")
    hand_back(ctx, ticket)
    if ticket.taken_by_id is None or ticket.state == TicketState.CLOSED:
        ticket.taken_by_id = ctx.member_id
    ticket.state, ticket.waiting = TicketState.TAKEN, False
    _is_seen_to(ctx, ticket)
    is_heard(ctx, ticket)
    ctx.cancel("left", ticket.id)
    ctx.schedule("close", ticket.id, ctx.now + ctx.settings(HelpdeskSettings).close_after)
    return to_member(ctx, ticket, "ticket-answer", text)


def take(ctx: Context, ticket: Ticket) -> None:
    """A moderator sees to it."""
    ticket.taken_by_id, ticket.state, ticket.reminders = ctx.member_id, TicketState.TAKEN, 0
    _is_seen_to(ctx, ticket)
    is_heard(ctx, ticket)
    if not ticket.away:
        ctx.schedule("left", ticket.id, ctx.now + ctx.settings(HelpdeskSettings).remind_after)
    to_member(ctx, ticket, "ticket-taken")


def _is_seen_to(ctx: Context, ticket: Ticket) -> None:
    ticket.seen_to_at = ticket.seen_to_at or ctx.now


def close(ctx: Context, ticket: Ticket, *, told: bool = True) -> None:
    """It is settled; the other side hears so if it is to be told."""
    ticket.state, ticket.waiting = TicketState.CLOSED, False
    if ctx.author is not None and ctx.member_id != ticket.member_id:
        _is_seen_to(ctx, ticket)
    is_heard(ctx, ticket)
    ctx.cancel("left", ticket.id)
    ctx.cancel("close", ticket.id)
    if told and ctx.author is not None and ctx.member_id == ticket.member_id:
        to_staff(ctx, ticket, "ticket-closed-by-member")
    elif told:
        to_member(ctx, ticket, "ticket-closed")
