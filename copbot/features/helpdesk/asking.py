"""`/helpdesk`: a ticket is opened, looked at, taken and closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.helpdesk import feature, lookups, purpose
from copbot.features.helpdesk.choosing import send
from copbot.features.helpdesk.life import begin, close, heard_or_kept, member_says, still_heard, take
from copbot.features.helpdesk.limits import not_too_many, strangers_limit
from copbot.features.helpdesk.member import outcome
from copbot.features.helpdesk.own import also, listed, meant
from copbot.features.helpdesk.passing import pass_on
from copbot.features.helpdesk.reporting import about_ticket, is_of_somebody, report, with_what_came
from copbot.features.helpdesk.sides import hand_back, is_staff, show, staff_room
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.kit.brought import Brought, answer_noted, kept, reads
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.invited import start_button
from copbot.kit.nudge import Heard
from copbot.rooms.text import lines

_SHOWN = 5
_HOUR = timedelta(hours=1)


@feature.command(Command("helpdesk", (Option("text", Kind.TEXT, required=False),), strangers=True))
def helpdesk(ctx: Context, call: Call) -> None:
    """A member writes to the moderators; in reply to a message about that; without words, how it stands."""
    written = call.get("text", str)
    replied = about_ticket(ctx, call.message) if call.message is not None else None
    mine = replied if replied is not None and replied.member_id == ctx.member_id else None
    if call.message is not None and mine is None and is_of_somebody(ctx, call.message):
        report(ctx, call, with_what_came(ctx, written or ""))
        return
    if written is None and not ctx.files:
        _how_they_stand(ctx, [*([mine] if mine else []), *(one for one in listed(ctx) if one is not mine)])
        return
    ticket = mine or meant(ctx)
    text = with_what_came(ctx, written or "")
    not_too_many(ctx)
    strangers_limit(ctx)
    if ticket is None:
        ticket, heard = begin(ctx, text)
    else:
        ticket.origin_id = ctx.room.id if ctx.room else ticket.origin_id
        heard = member_says(ctx, ticket, text)
    here = not ctx.reachable(ctx.member)
    beside = start_button(ctx.room.can, ctx.words) if ctx.room and here else ()
    told = outcome(ctx, ticket, heard, "ticket-begun-here" if here else "ticket-begun")
    files = text.files if ctx.room is None else ()
    answer_noted(ctx, told, files, "brought-say", buttons=beside, purpose=purpose(ticket.id))


def _how_they_stand(ctx: Context, mine: Sequence[Ticket]) -> None:
    """The first of one's own at length, and that there are others."""
    if mine:
        own, *others = mine
        for one in mine:
            hand_back(ctx, one)
        words, held = ctx.answer_words, kept(own, "held")
        if held and ctx.room is None:
            told = words.rich("ticket-answered", number=f"{own.id}", text=reads(words, held))
        else:
            told = words.rich(
                f"ticket-is-{own.state}" if still_heard(ctx, own) else "ticket-is-kept", number=f"{own.id}"
            )
        how = [words.rich("ticket-also-how")] if others and ctx.room is None else []
        ctx.answer("lines", {"lines": lines([told, *also(ctx, others), *how])}, purpose=purpose(own.id))
    elif not ctx.decides:
        ctx.answer("ticket-how")
    if ctx.decides:
        _for_staff(ctx, alone=not mine)


def _for_staff(ctx: Context, *, alone: bool) -> None:
    """The open tickets, those first that wait for a moderator; one of which nobody had heard is heard of now."""
    found = [
        ticket
        for ticket in lookups.open_tickets(ctx.db, ctx.community.id)
        if ctx.member_id not in (ticket.member_id, ticket.about_id)
    ]
    found.sort(key=lambda one: not one.waiting)
    if alone or found:
        ctx.answer("ticket-count" if ctx.room is not None else "ticket-count-here", {"count": len(found)})
    for ticket in found[:_SHOWN] if ctx.room is None else ():
        hand_back(ctx, ticket)
        show(ctx, ticket, ctx.member)
        if not ticket.heard:
            heard_or_kept(ctx, ticket, Heard(now=True))


@feature.command(
    Command(
        "ticket",
        (
            Option("action", Kind.WORD, choices=("take", "close", "send", "say")),
            Option("number", Kind.NUMBER),
            Option("text", Kind.TEXT, required=False),
        ),
        listed=False,
        strangers=True,
        pressed=Pressed.ALL,
    )
)
def ticket(ctx: Context, call: Call) -> None:
    """What stands behind the buttons: a moderator takes a ticket, either side closes it, words go to it."""
    found, action = ctx.db.get(Ticket, call.get("number", int)), call.get("action", str)
    mine = found is not None and ctx.account is not None and found.member_id == ctx.member_id
    if found is None or found.community_id != ctx.community.id or not (mine or is_staff(ctx, found)):
        raise CommandError("ticket-unknown")
    if action == "send":
        send(ctx, found)
        ctx.undecided = True
        return
    if action == "say":
        said = call.get("text", str) or ""
        if not said:
            raise CommandError("ticket-wordless")
        pass_on(ctx, found, Brought(said))
        return
    if found.state == TicketState.CLOSED:
        raise CommandError("ticket-is-closed")
    hand_back(ctx, found)
    if action == "close":
        close(ctx, found)
        ctx.answer("ticket-closed-now", {"number": f"{found.id}"}, purpose=purpose(found.id))
    elif mine:
        raise CommandError("ticket-unknown")
    elif found.taken_by_id not in (None, ctx.member_id):
        raise CommandError("take-taken")
    else:
        take(ctx, found)
        ctx.instead = ()
        key = "ticket-yours" if staff_room(ctx) is None or ctx.room is None else "ticket-yours-here"
        ctx.answer(key, {"number": f"{found.id}"}, purpose=purpose(found.id))
