"""What the bot says about a ticket to the moderators, and whether one of them hears it."""

from __future__ import annotations

from collections.abc import Mapping

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.helpdesk import THREAD, HelpdeskSettings, purpose
from copbot.features.helpdesk.nudging import TICKETS
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.features.helpdesk.telling import buttons_of, opening, sentence
from copbot.kit.batch import Place
from copbot.kit.brought import NOTHING, Brought, keep, kept
from copbot.kit.context import Context
from copbot.kit.hearers import hearers
from copbot.kit.nudge import Heard, Said, nudge
from copbot.language.wording import Value
from copbot.rooms.actions import OpenThread, Ref, Sent
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text
from storage import belonging
from storage.models import Member

_ALL_HEAR = 2
"""After so many reminders of who took it everybody hears of it."""


def staff_room(ctx: Context) -> RoomInfo | None:
    """The room in which the moderators talk with each other, if there is one, the bot is in it, and not alone."""
    name = ctx.settings(HelpdeskSettings).room
    room = next((room for room in ctx.rooms if name and room.is_meant((name,))), None)
    if room is None or not room.can.joins:
        return room
    return room if belonging.anybody_in(ctx.db, room.id) else None


def is_staff(ctx: Context, ticket: Ticket | None = None) -> bool:
    """Is the author of the event a moderator, or speaks in the staff room? Nobody is where he or she was reported."""
    mine = ctx.account.member if ctx.account is not None else None
    if ticket is not None and mine is not None and ticket.about_id == mine != ticket.member_id:
        return False
    room = staff_room(ctx)
    return ctx.decides or (room is not None and ctx.room is not None and ctx.room.id == room.id)


def hand_back(ctx: Context, ticket: Ticket) -> bool:
    """The ticket is everybody's again if whoever took it is no moderator any more; True if it is now."""
    if serves(ctx, ticket):
        return False
    if ticket.taken_by_id is None and ticket.state != TicketState.TAKEN:
        return False
    ticket.taken_by_id = None
    keep(ticket, "draft", NOTHING)
    ticket.state = TicketState.OPEN if ticket.state == TicketState.TAKEN else ticket.state
    return True


def serves(ctx: Context, ticket: Ticket) -> bool:
    """Is whoever took the ticket one of those who decide, or in the staff room?"""
    member_id = ticket.taken_by_id
    if member_id is None:
        return False
    if any(member.id == member_id for member in ctx.moderators(ctx.deciding)):
        return True
    room = staff_room(ctx)
    accounts = ctx.accounts_of(ctx.member_by(member_id)) if room is not None else ()
    return room is not None and any(room.id in account.rooms for account in accounts)


def to_staff(ctx: Context, ticket: Ticket, key: str, **values: Value | Brought) -> Heard:
    """Tell the moderators: in the staff room if the ticket lies there, else whoever took it, else all of them."""
    hand_back(ctx, ticket)
    room = staff_room(ctx)
    if room is not None and room.id == ticket.staff_room_id:
        place = Place(room, _ref(ticket.thread, ticket.thread_sent), _ref(ticket.message, ticket.sent))
        told = sentence(ctx, ticket, key, values, room=room)
        row = ctx.say(place, told, buttons=buttons_of(ctx.words, ticket), purpose=purpose(ticket.id), calls=True)
        return Heard(row is not None)
    return _privately(ctx, ticket, key, values)


def put_before_staff(ctx: Context, ticket: Ticket) -> Heard:
    """A new ticket; in the staff room with a thread, where there are threads."""
    key, values = opening(ticket, kept(ticket, "text"))
    room = staff_room(ctx)
    if room is None:
        return _privately(ctx, ticket, key, values)
    told: Text = sentence(ctx, ticket, key, values, room=room)
    if room.can.threads:
        told = (*told, *ctx.words.rich("ticket-in-thread"))
    ticket.staff_room_id = room.id
    ticket.sent = ctx.say(
        Place(room), told, buttons=buttons_of(ctx.words, ticket), purpose=purpose(ticket.id), calls=True
    )
    if ticket.sent is not None:
        name = name_on(ctx, ctx.member_by(ticket.member_id), room.platform)
        title = ctx.words.line("ticket-title", number=f"{ticket.id}", name=name)
        thread = OpenThread(room=room.key, message=Sent(ticket.sent), name=title)
        ticket.thread_sent = ctx.act(thread, room, Purpose(THREAD, (ticket.id,)))
    return Heard(ticket.sent is not None)


def show(ctx: Context, ticket: Ticket, to: Member) -> None:
    """The ticket as it began, so that a moderator can reply to it."""
    key, values = opening(ticket, kept(ticket, "text"))
    told = sentence(ctx, ticket, key, values, reader=to)
    ctx.tell(to, told, buttons=buttons_of(ctx.words_for(to), ticket), purpose=purpose(ticket.id))


def staff_for(ctx: Context, ticket: Ticket) -> list[Member]:
    """The moderators whose concern the ticket can be."""
    found = ctx.moderators(ctx.deciding)
    return [member for member in found if member.id not in (ticket.member_id, ticket.about_id)]


def is_still_heard(ctx: Context, ticket: Ticket) -> bool:
    """Is there anybody, now, who hears of this ticket? Who heard of it may be no moderator any more."""
    if not ticket.heard:
        return False
    room = staff_room(ctx)
    if room is not None and room.id == ticket.staff_room_id:
        return True
    return bool(hearers(ctx, TICKETS, staff_for(ctx, ticket), ticket.id))


def _privately(ctx: Context, ticket: Ticket, key: str, values: Mapping[str, Value | Brought]) -> Heard:
    wanted = staff_for(ctx, ticket)
    if ticket.taken_by_id is not None and ticket.reminders < _ALL_HEAR:
        whose = [member for member in wanted if member.id == ticket.taken_by_id]
        wanted = [member for member in whose if ctx.wants(member, TICKETS.name)] or wanted

    def words(member: Member) -> Said:
        told = sentence(ctx, ticket, key, values, reader=member)
        return Said(told, buttons_of(ctx.words_for(member), ticket), purpose=purpose(ticket.id))

    return nudge(ctx, TICKETS, [(member, ticket.id) for member in wanted], words)


def _ref(made: str | None, row: int | None) -> Ref | None:
    return made or (Sent(row) if row is not None else None)
