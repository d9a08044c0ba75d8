"""The pages of tickets, for who decides: those that are open, and one at length, with what can be done about it.

As in the chat, nobody sees a ticket that is his or her own, or a report about himself or herself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from copbot.community.naming import name_for
from copbot.community.values import maybe_number
from copbot.features.helpdesk import feature, lookups
from copbot.features.helpdesk.sides import is_staff, serves
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.features.helpdesk.telling import buttons_of, opening, sentence
from copbot.kit.brought import kept
from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, text

_ROWS = 20
_SHORT, _LONG = 300, 8000
"""So many characters of a ticket are shown in the list, and on its own page."""

_KEYS = {
    "ticket-new": "page-ticket-new",
    "ticket-report": "page-ticket-report",
    "ticket-about-own": "page-ticket-about-own",
}
"""What the moderators were told, where they can't reply to it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A ticket: what the moderators were told of it, since when, how it stands, and what can be done about it."""

    number: int
    at: datetime
    told: Text
    state: Text
    buttons: tuple[Button, ...]
    can_answer: bool


@feature.page(Page("tickets", Who.DECIDER))
def tickets(ctx: Context, query: Query) -> Shown:
    """Those that are not closed, the oldest first."""
    after = maybe_number(query.get("after")) or 0
    found = lookups.open_for(ctx.db, ctx.community.id, ctx.member_id, after, _ROWS + 1)
    rows = [_row(ctx, ticket, _SHORT) for ticket in found[:_ROWS]]
    return {"rows": rows, "more": rows[-1].number if len(found) > _ROWS else None, "first": not after}


@feature.page(Page("ticket", Who.DECIDER, listed=False))
def ticket(ctx: Context, query: Query) -> Shown:
    """One of them."""
    number = maybe_number(query.get("number"))
    found = ctx.db.get(Ticket, number) if number is not None else None
    if found is None or found.community_id != ctx.community.id or found.member_id == ctx.member_id:
        return None
    return {"row": _row(ctx, found, _LONG)} if is_staff(ctx, found) else None


def _row(ctx: Context, ticket: Ticket, longest: int) -> Row:
    whole = kept(ticket, "text")
    if not ticket.heard and kept(ticket, "pending"):
        whole = kept(ticket, "pending")
    key, values = opening(ticket, whole.shorter(longest))
    return Row(
        number=ticket.id,
        at=ticket.at,
        told=sentence(ctx, ticket, _KEYS[key], values, reader=ctx.member),
        state=_state(ctx, ticket),
        buttons=_buttons(ctx, ticket),
        can_answer=not ticket.away,
    )


def _state(ctx: Context, ticket: Ticket) -> Text:
    words = ctx.answer_words
    if ticket.state == TicketState.CLOSED:
        return words.rich("page-ticket-closed")
    if ticket.away:
        return words.rich("page-ticket-away")
    taken = ctx.member_by(ticket.taken_by_id) if serves(ctx, ticket) and ticket.taken_by_id is not None else None
    if taken is None:
        return words.rich("page-ticket-open")
    mine = taken.id == ctx.member_id
    told = (
        words.rich("page-ticket-yours")
        if mine
        else words.rich("page-ticket-taken", name=name_for(ctx, ctx.member, taken))
    )
    return told if ticket.waiting else text(told, words.rich("page-ticket-answered"))


def _buttons(ctx: Context, ticket: Ticket) -> tuple[Button, ...]:
    """As under what is told in the chat; who took it and is no moderator any more has it no more."""
    free = ticket.state == TicketState.TAKEN and not serves(ctx, ticket)
    return buttons_of(ctx.answer_words, ticket, free=free)
