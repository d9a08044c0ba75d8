"""What is kept of members: tickets."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from copbot.features.helpdesk import feature, purpose
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, GOES, NAMELESS, Kept, ages, keep

keep(
    Ticket,
    Kept(
        {"member_id": GOES, "taken_by_id": EMPTY, "about_id": NAMELESS},
        texts={
            **{name: "member_id" for one in ("text", "held", "pending") for name in (one, f"{one}_files")},
            **dict.fromkeys(("draft", "draft_files"), "taken_by_id"),
            **dict.fromkeys(("quoted", "quoted_files"), "about_id"),
        },
        signs=("state", "message", "thread", "about_message"),
        unsaid=("about_id",),
    ),
)


@ages("tickets")
def forget_tickets(db: Session, community_id: int, before: datetime) -> None:
    """Forget closed tickets that were opened before then."""
    where = (col(Ticket.community_id) == community_id, col(Ticket.state) == TicketState.CLOSED)
    db.execute(delete(Ticket).where(*where, col(Ticket.at) < before))


@feature.forgets
def tickets(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What the bot said of their tickets."""
    yield from map(purpose, ctx.db.exec(select(Ticket.id).where(col(Ticket.member_id).in_(mine))))
