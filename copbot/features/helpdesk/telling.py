"""How the moderators are told of a ticket: who writes, what, and which message it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for, name_on
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.kit.brought import Brought, kept, reads
from copbot.kit.context import Context
from copbot.language.wording import Value, Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Span, Text, text
from storage.models import Member

_QUOTED = 500
"""So many characters of a reported message are shown."""


def sentence(
    ctx: Context,
    ticket: Ticket,
    key: str,
    values: Mapping[str, Value | Brought],
    *,
    reader: Member | None = None,
    room: RoomInfo | None = None,
) -> Text:
    """What the moderators are told: one of them, its `reader`, or all who are in the staff room."""
    words = ctx.words_for(reader) if reader is not None else ctx.words

    def named(member: Member) -> str:
        if reader is not None:
            return name_for(ctx, reader, member)
        return name_on(ctx, member, room.platform if room else ctx.platform, words)

    member = ctx.member_by(ticket.member_id)
    # Who writes from outside is known by the name that he or she writes under.
    strange = not ctx.is_here(member) and not ticket.away
    given: dict[str, Value] = {
        "number": f"{ticket.id}",
        "name": member.name if strange else named(member),
        "note": f"\n({words.line('ticket-stranger')})" if strange else "",
    }
    if ticket.about_message is not None:
        author = ctx.member_by(ticket.about_id) if ticket.about_id is not None else None
        given |= {
            "author": named(author) if author is not None else words.line("somebody"),
            "quote": _quote(words, ticket),
            "link": _link(ctx, words, ticket),
        }
    said = {name: reads(words, value) if isinstance(value, Brought) else value for name, value in values.items()}
    return words.rich(key, **given, **said)


def opening(ticket: Ticket, words: Brought, waited: timedelta | None = None) -> tuple[str, dict[str, Value | Brought]]:
    """The sentence, with its values, that tells of a ticket as it began; or that it has waited for so long."""
    if ticket.about_message is not None:
        own = ticket.about_id == ticket.member_id
        key = "ticket-about-own" if own else "ticket-report"
        return key, {"text": replace(words, lead=": "), "count": ticket.reports}
    if waited is not None:
        return "ticket-left", {"text": words, "ago": waited}
    return "ticket-new", {"text": words}


def buttons_of(words: Wording, ticket: Ticket, *, free: bool = False) -> tuple[Button, ...]:
    """What a moderator can choose to do with the ticket; it is `free` where whoever took it has it no more."""
    if ticket.state == TicketState.CLOSED:
        return ()
    close = Button(words.line("ticket-close"), f"ticket close {ticket.id}")
    if ticket.state == TicketState.TAKEN and not free:
        return (close,)
    return (Button(words.line("ticket-take"), f"ticket take {ticket.id}"), close)


def _quote(words: Wording, ticket: Ticket) -> Text:
    quoted = kept(ticket, "quoted")
    if not quoted:
        return words.rich("ticket-unquoted")
    return words.rich("ticket-quoted", text=reads(words, quoted.shorter(_QUOTED)))


def _link(ctx: Context, words: Wording, ticket: Ticket) -> Text:
    """Where the message stands, as far as there are links there."""
    room = ctx.room_by(ticket.about_room_id) if ticket.about_room_id is not None else None
    if room is None:
        return ()
    there = words.line("ticket-where", room=room.name)
    address = room.address_of(ticket.about_message) if ticket.about_message is not None else None
    return text(" – ", Span(there, "post", address) if address is not None else there)
