"""The open tickets of the author of the event: which is meant by plain words, and how they stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.helpdesk import PURPOSE, lookups
from copbot.features.helpdesk.tables import Ticket
from copbot.kit.brought import kept, reads
from copbot.kit.context import Context
from copbot.kit.spoken import lately
from copbot.rooms.text import Text

_HOLDS = timedelta(days=7)
_TITLE = 120


def meant(ctx: Context) -> Ticket | None:
    """The one that was spoken of last; else one that waits for the member, else the newest."""
    mine = listed(ctx)
    if len(mine) < 2:
        return mine[0] if mine else None
    spoken_of = [sent.about(PURPOSE) for sent in lately(ctx, _HOLDS)]
    return min(mine, key=lambda one: spoken_of.index(one.id) if one.id in spoken_of else len(spoken_of))


def listed(ctx: Context) -> list[Ticket]:
    """All of them, those first that wait for the member, the newest first."""
    found = lookups.all_open_of(ctx.db, ctx.member_id)
    return sorted(found, key=lambda one: (one.waiting, -one.id))


def also(ctx: Context, tickets: Sequence[Ticket]) -> list[Text]:
    """A line for each of these beside the one that is told of at length; in a room nothing of what it says."""
    words, rows = ctx.answer_words, []
    for ticket in tickets:
        held = kept(ticket, "held")
        about = held or (kept(ticket, "text") or kept(ticket, "quoted")).shorter(_TITLE)
        key = "ticket-also-here" if ctx.room is not None else "ticket-also-answered" if held else "ticket-also"
        rows.append(words.rich(key, number=f"{ticket.id}", text=reads(words, about)))
    return rows
