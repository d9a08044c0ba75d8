"""What the bot says about a ticket to the member whose it is, and whether that reaches him or her."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from copbot.community.naming import name_for
from copbot.features.helpdesk import purpose
from copbot.features.helpdesk.sides import staff_for
from copbot.features.helpdesk.tables import Ticket
from copbot.kit.batch import Place
from copbot.kit.brought import NOTHING, Brought, keep, kept, reads
from copbot.kit.context import Context
from copbot.kit.nudge import Heard
from copbot.rooms.actions import Button
from copbot.rooms.text import Text

_HELD = 4000
"""So many characters of what waits for the member are kept."""
_NAMED = 3
"""So many moderators are named to whom a member can turn."""


class Reached(Enum):
    """How far something came that was to be said to a member."""

    PRIVATELY = auto()
    CALLED = auto()
    """The member was called by name in a room, and nothing else said there."""
    NOT = auto()


def to_member(ctx: Context, ticket: Ticket, key: str, text: Brought = NOTHING) -> Reached:
    """Tell the member; what can't be said privately waits for the member, who is told that something does."""
    member = ctx.member_by(ticket.member_id)
    words = ctx.words_for(member)
    name = name_for(ctx, member, ctx.member) if ctx.author is not None else ""
    if text:
        keep(ticket, "held", kept(ticket, "held").and_then(text).cut(last=_HELD))
    origin = ctx.room_by(ticket.origin_id) if ticket.origin_id is not None else None
    row = ctx.tell(
        member,
        words.rich(key, number=f"{ticket.id}", name=name, text=reads(words, text)),
        buttons=(Button(words.line("ticket-solved"), f"ticket close {ticket.id}"),) if text else (),
        fallback=Place(origin) if origin and not origin.lost else None,
        instead=ctx.words.rich("ticket-word"),
        beside=(Button(ctx.words.line("ticket-solved"), f"ticket close {ticket.id}"),) if text else (),
        purpose=purpose(ticket.id),
        stranger=not ticket.away,
    )
    if row is None:
        return Reached.NOT
    return Reached.PRIVATELY if ctx.reachable(member) else Reached.CALLED


def outcome(ctx: Context, ticket: Ticket, heard: Heard, key: str) -> Text:
    """What the author of the event is told of what became of his or her words: `key` if a moderator has been told."""
    words, number = ctx.answer_words, f"{ticket.id}"
    if heard.now:
        return words.rich(key, number=number)
    if heard.when is not None:
        return words.rich("ticket-kept-until", number=number, when=_local(ctx, heard.when))
    others = [member for member in staff_for(ctx, ticket) if ctx.is_here(member) and ctx.meets(ctx.member, member)]
    names = ", ".join(name_for(ctx, ctx.member, member) for member in others[:_NAMED])
    if names:
        return words.rich("ticket-kept-turn", number=number, names=names)
    return words.rich("ticket-kept", number=number)


def _local(ctx: Context, when: datetime) -> datetime:
    return when.astimezone(ctx.zone_of(ctx.member))
