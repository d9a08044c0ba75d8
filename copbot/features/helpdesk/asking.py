"""`/helpdesk`: a ticket is opened, looked at, taken and closed."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.commands import Call, Command, CommandError, Kind, Option
from copbot.context import Context
from copbot.features.helpdesk.base import HelpdeskSettings, feature
from copbot.features.helpdesk.life import begin, close, member_says, take
from copbot.features.helpdesk.sides import show, staff_room
from copbot.inviting import start_button
from storage import newcomers
from storage.newcomers import Ticket, TicketState

_REMEMBERED = 10_000
_HOUR = timedelta(hours=1)
_SHOWN = 5


class Passed:
    """When words of a member were passed on in the last hour, by the member's id."""

    def __init__(self) -> None:
        self.at: dict[int, list[datetime]] = {}


@feature.command(Command("helpdesk", (Option("text", Kind.TEXT, required=False),), strangers=True))
def helpdesk(ctx: Context, call: Call) -> None:
    """A member writes to the moderators; without words, how it stands."""
    text = call.get("text", str)
    ticket = newcomers.ticket_of(ctx.db, ctx.member_id)
    if text is None:
        _how_it_stands(ctx, ticket)
        return
    too_many(ctx)
    if ticket is None:
        ticket = begin(ctx, text)
    else:
        ticket.origin_id = ctx.room.id if ctx.room else ticket.origin_id
        member_says(ctx, ticket, text)
    if ctx.reachable(ctx.member):
        ctx.answer("ticket-begun", {"number": f"{ticket.id}"})
    else:
        beside = start_button(ctx.room.can, ctx.words) if ctx.room else ()
        ctx.answer("ticket-begun-here", {"number": f"{ticket.id}"}, buttons=beside)


def too_many(ctx: Context) -> None:
    """Raises CommandError if so much of this member has been passed on in an hour that it is enough."""
    passed = ctx.memory(Passed).at
    recent = [at for at in passed.get(ctx.member_id, ()) if ctx.now - at < _HOUR]
    if len(recent) >= ctx.settings(HelpdeskSettings).per_hour:
        raise CommandError("ticket-too-many")
    if len(passed) > _REMEMBERED:
        passed.clear()
    passed[ctx.member_id] = [*recent, ctx.now]


def _how_it_stands(ctx: Context, own: Ticket | None) -> None:
    found = [ticket for ticket in newcomers.open_tickets(ctx.db, ctx.community.id) if ticket.member_id != ctx.member_id]
    if own is not None:
        key = "ticket-answered" if own.held and ctx.room is None else f"ticket-is-{own.state}"
        ctx.answer(key, {"number": f"{own.id}", **({"text": own.held} if key == "ticket-answered" else {})})
    elif not ctx.decides:
        ctx.answer("ticket-how")
    if ctx.decides:
        if own is None or found:
            ctx.answer("ticket-count", {"count": len(found)})
        for ticket in found[:_SHOWN] if ctx.room is None else ():
            show(ctx, ticket, ctx.member)


@feature.command(
    Command(
        "ticket",
        (Option("action", Kind.WORD, choices=("take", "close")), Option("number", Kind.NUMBER)),
        listed=False,
        strangers=True,
    )
)
def ticket(ctx: Context, call: Call) -> None:
    """What stands behind the buttons: a moderator takes a ticket, either side closes it."""
    found = ctx.db.get(Ticket, call.get("number", int))
    mine = found is not None and ctx.account is not None and found.member_id == ctx.member_id
    if found is None or found.community_id != ctx.community.id or not (mine or is_staff(ctx)):
        raise CommandError("ticket-unknown")
    if found.state == TicketState.CLOSED:
        raise CommandError("ticket-is-closed")
    if call.get("action", str) == "close":
        close(ctx, found)
        ctx.answer("ticket-closed-now", {"number": f"{found.id}"})
    elif mine:
        raise CommandError("ticket-unknown")
    elif found.taken_by_id not in (None, ctx.member_id):
        raise CommandError("take-taken")
    else:
        take(ctx, found)
        ctx.answer("ticket-yours", {"number": f"{found.id}"})


def is_staff(ctx: Context) -> bool:
    """Is the author of the event a moderator, or does he or she speak in the staff room?"""
    room = staff_room(ctx)
    return ctx.decides or (room is not None and ctx.room is not None and ctx.room.id == room.id)
