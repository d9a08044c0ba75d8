"""Dead letters: what could not be delivered, for the operator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from copbot import actions, outbox
from copbot.actions import Say, TellPrivately
from copbot.text import plain, shorten
from storage.database import Database
from storage.models import Outbox, OutboxState


def dead(database: Database) -> Iterator[str]:
    """A line for each dead letter, oldest first."""
    with Session(database.reader) as db:
        rows = db.exec(select(Outbox).where(Outbox.state == OutboxState.DEAD).order_by(col(Outbox.id))).all()
        for row in rows:
            action = actions.load(row.action)
            words = shorten(plain(action.text), 80) if isinstance(action, Say | TellPrivately) else action.kind
            to = row.room if row.room is not None else f"{row.person}, privately"
            yield f"{row.id}  {row.created_at:%Y-%m-%d %H:%M}  {row.platform} {to}  {row.failure}  {words}"
        if not rows:
            yield "Nothing: all has been delivered, or is on its way."


def again(database: Database, numbers: Sequence[int]) -> Iterator[str]:
    """Have these sent again, and say so. Raises LookupError for one that is no dead letter; then none is sent."""
    with Session(database.engine) as db:
        for number in numbers:
            row = db.get(Outbox, number)
            if row is None or row.state != OutboxState.DEAD:
                raise LookupError(f"there is no dead letter {number}; `copbot outbox` lists them")
            outbox.again(row, datetime.now(UTC))
            yield f"{number} will be sent again."
        db.commit()
