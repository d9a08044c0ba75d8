"""Which tickets wait, for whoever asks."""

from __future__ import annotations

from datetime import datetime

from copbot.community.infos import RoomInfo
from copbot.features.helpdesk import HelpdeskSettings, feature, lookups
from copbot.features.helpdesk.own import also, listed
from copbot.features.helpdesk.sides import is_staff, is_still_heard
from copbot.kit.brought import kept, reads
from copbot.kit.context import Context
from copbot.kit.measured import LOADS, Load
from copbot.kit.offers import ATTENTION, NOT_FOR_QUESTIONS, TICKETS, Seen
from copbot.kit.waits import NEEDS, WAITS, Waiting
from copbot.language.wording import Ago, Value
from copbot.rooms.actions import Button
from copbot.rooms.text import Text


@ATTENTION.by(feature)
def unheard(ctx: Context) -> Text | None:
    """The tickets that nobody was told of."""
    waiting = lookups.count_unheard(ctx.db, ctx.community.id) if ctx.decides else 0
    return ctx.answer_words.rich("status-tickets", count=waiting) if waiting else None


@WAITS.by(feature)
def own_tickets(ctx: Context) -> list[Waiting]:
    """How the member's own tickets stand; and which tickets a moderator has in hand."""
    words = ctx.answer_words
    rows: list[Waiting] = []
    for ticket in listed(ctx):
        held = kept(ticket, "held")
        solved = Button(words.line("ticket-solved"), f"ticket close {ticket.id}")
        stands = f"ticket-is-{ticket.state}" if is_still_heard(ctx, ticket) else "ticket-is-kept"
        key = "ticket-answered" if held else stands
        values: dict[str, Value] = {"text": reads(words, held)} if held else {}
        # Plain words go to one of several: only of the first it is said that they do.
        told = also(ctx, [ticket])[0] if rows else words.on_page(key, number=f"{ticket.id}", **values)
        rows.append(Waiting(told, (solved,)))
    taken = [one for one in lookups.in_hand(ctx.db, ctx.member_id) if one.waiting and is_staff(ctx, one)]
    if taken:
        rows.append(Waiting(words.rich("page-tickets-in-hand", count=len(taken)), page="tickets"))
    return rows


@NEEDS.by(feature)
def open_tickets(ctx: Context) -> list[Waiting]:
    """How many tickets wait that no other moderator has in hand; which ones, the page of tickets shows."""
    me, words, found = ctx.member_id, ctx.answer_words, []
    for ticket in lookups.open_tickets(ctx.db, ctx.community.id) if ctx.decides else ():
        if ticket.waiting and not ticket.away and me != ticket.member_id and is_staff(ctx, ticket):
            found += [ticket] if ticket.taken_by_id in (None, me) else []
    reports = [ticket for ticket in found if ticket.about_message is not None]
    others = [ticket for ticket in found if ticket.about_message is None]
    return [
        Waiting(words.rich(key, count=len(these), ago=Ago(these[0].at, ctx.now)), page="tickets")
        for key, these in (("page-reports-wait", reports), ("page-tickets-wait", others))
        if these
    ]


@NOT_FOR_QUESTIONS.by(feature)
def staff_room(ctx: Context, room: RoomInfo) -> bool:
    """In the staff room moderators talk of tickets."""
    name = ctx.settings(HelpdeskSettings).room
    return bool(name) and room.is_meant((name,))


@TICKETS.by(feature)
def seen_to(ctx: Context, since: datetime) -> list[Seen]:
    """How soon a moderator saw to each."""
    return [Seen(at, seen) for at, seen in lookups.seen_to(ctx.db, ctx.community.id, since)]


@LOADS.by(feature)
def loads(ctx: Context, since: datetime) -> list[Load]:
    """Who saw to a ticket when."""
    return [Load(at, member) for at, member in lookups.taken(ctx.db, ctx.community.id, since)]
