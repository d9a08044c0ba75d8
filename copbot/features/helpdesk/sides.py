"""What the bot says about a ticket to either side: to the moderators, and to the member."""

from __future__ import annotations

from datetime import datetime

from copbot.actions import Button, OpenThread, Ref, Sent
from copbot.attention import free, mentions, no_more
from copbot.context import Context, Place
from copbot.directory import RoomInfo
from copbot.features.helpdesk.base import KIND, PURPOSE, THREAD, HelpdeskSettings
from copbot.naming import name_for, name_on
from copbot.wording import Value, Wording
from storage.models import Member
from storage.newcomers import Ticket, TicketState

_HELD = 4000
"""So many characters of what waits for the member are kept."""


def staff_room(ctx: Context) -> RoomInfo | None:
    """The room in which the moderators talk with each other, if there is one and the bot is in it."""
    name = ctx.settings(HelpdeskSettings).room
    return next((room for room in _rooms(ctx) if name and room.name == name), None)


def to_staff(ctx: Context, ticket: Ticket, key: str, **values: Value) -> datetime | None:
    """Tell the moderators: in the staff room if the ticket lies there, else whoever took it, else all of them.

    When to try again, if it suits none of them now.
    """
    room = staff_room(ctx)
    if room is not None and room.id == ticket.staff_room_id:
        place = Place(room, _ref(ticket.thread, ticket.thread_sent), _ref(ticket.message, ticket.sent))
        name = name_on(ctx, ctx.member_by(ticket.member_id), room.platform)
        told = ctx.words.rich(key, number=f"{ticket.id}", name=name, **values)
        ctx.say(place, told, buttons=_buttons(ctx.words, ticket), purpose=f"{PURPOSE} {ticket.id}")
        return None
    return _privately(ctx, ticket, key, **values)


def put_before_staff(ctx: Context, ticket: Ticket) -> datetime | None:
    """A new ticket; in the staff room with a thread, where there are threads."""
    room = staff_room(ctx)
    if room is None:
        return _privately(ctx, ticket, "ticket-new", text=ticket.text)
    name = name_on(ctx, ctx.member_by(ticket.member_id), room.platform)
    told = ctx.words.rich("ticket-new", number=f"{ticket.id}", name=name, text=ticket.text)
    ticket.staff_room_id = room.id
    ticket.sent = ctx.say(Place(room), told, buttons=_buttons(ctx.words, ticket), purpose=f"{PURPOSE} {ticket.id}")
    if ticket.sent is not None:
        title = ctx.words.line("ticket-title", number=f"{ticket.id}", name=name)
        thread = OpenThread(room=room.key, message=Sent(ticket.sent), name=title)
        ticket.thread_sent = ctx.act(thread, room, f"{THREAD} {ticket.id}")
    return None


def show(ctx: Context, ticket: Ticket, to: Member) -> None:
    """The ticket as it began, so that a moderator can reply to it."""
    words = ctx.words_for(to)
    name = name_for(ctx, to, ctx.member_by(ticket.member_id))
    told = words.rich("ticket-new", number=f"{ticket.id}", name=name, text=ticket.text)
    ctx.tell(to, told, buttons=_buttons(words, ticket), purpose=f"{PURPOSE} {ticket.id}")


def to_member(ctx: Context, ticket: Ticket, key: str, text: str = "") -> None:
    """Tell the member; what can't be said privately waits for the member, who is told that something does."""
    member = ctx.member_by(ticket.member_id)
    words = ctx.words_for(member)
    name = name_for(ctx, member, ctx.member) if ctx.author is not None else ""
    if text:
        ticket.held = f"{ticket.held}\n{text}".strip()[-_HELD:]
    origin = ctx.room_by(ticket.origin_id) if ticket.origin_id is not None else None
    ctx.tell(
        member,
        words.rich(key, number=f"{ticket.id}", name=name, text=text),
        buttons=(Button(words.line("ticket-solved"), f"ticket close {ticket.id}"),) if text else (),
        fallback=Place(origin) if origin and not origin.lost else None,
        instead=ctx.words.rich("ticket-word"),
        purpose=f"{PURPOSE} {ticket.id}",
    )


def _privately(ctx: Context, ticket: Ticket, key: str, **values: Value) -> datetime | None:
    found = [member for member in ctx.moderators(ctx.deciding) if member.id != ticket.member_id]
    if ticket.taken_by_id is not None and ticket.reminders < 2:
        found = [member for member in found if member.id == ticket.taken_by_id] or found
    wanted = [member for member in found if ctx.wants(member, KIND)]
    free_at = {member.id: free(ctx, member, KIND) for member in wanted}
    called = [member for member in wanted if not ctx.reachable(member)]
    place = _calling(ctx, ticket)
    for member in wanted:
        if member in called or not free_at[member.id].now:
            continue
        words = ctx.words_for(member)
        name = name_for(ctx, member, ctx.member_by(ticket.member_id))
        told = words.rich(key, number=f"{ticket.id}", name=name, **values)
        buttons = (*_buttons(words, ticket), no_more(words, KIND))
        instead = ctx.words.rich("ticket-call")
        ctx.tell(member, told, buttons=buttons, fallback=place, instead=instead, purpose=f"{PURPOSE} {ticket.id}")
    if called and place is not None:
        told = ctx.words.rich("ticket-called", names=mentions(ctx, called, place.room))
        ctx.say(place, told, buttons=ctx.invitation(called, place.room))
    later = [may.when for may in free_at.values() if may.when is not None]
    return min(later) if later and not called and not any(may.now for may in free_at.values()) else None


def _calling(ctx: Context, ticket: Ticket) -> Place | None:
    """Where moderators are called who can't be written to: nothing of the ticket is said there."""
    rooms = _rooms(ctx)
    found = next((room for room in rooms if room.id == ticket.origin_id), None) or next(iter(rooms), None)
    return Place(found) if found else None


def _rooms(ctx: Context) -> list[RoomInfo]:
    return ctx.rooms


def _buttons(words: Wording, ticket: Ticket) -> tuple[Button, ...]:
    if ticket.state == TicketState.CLOSED:
        return ()
    close = Button(words.line("ticket-close"), f"ticket close {ticket.id}")
    if ticket.state == TicketState.TAKEN:
        return (close,)
    return (Button(words.line("ticket-take"), f"ticket take {ticket.id}"), close)


def _ref(made: str | None, row: int | None) -> Ref | None:
    return made or (Sent(row) if row is not None else None)
