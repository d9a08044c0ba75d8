"""Dead letters: what could not be delivered, and what could not be handled, for the operator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from copbot.rooms import actions, outbox
from copbot.rooms.actions import Say, TellPrivately
from copbot.rooms.text import plain, shorten
from storage.database import Database
from storage.models import Aside, Outbox, OutboxState


def undone(database: Database) -> Iterator[str]:
    """A line for each dead letter and for each happening that was set aside, oldest first."""
    found = [*dead(database), *aside(database)]
    yield from found or ["Nothing: all has been delivered, or is on its way."]


def dead(database: Database) -> Iterator[str]:
    """A line for each dead letter, oldest first."""
    with Session(database.reader) as db:
        rows = db.exec(select(Outbox).where(Outbox.state == OutboxState.DEAD).order_by(col(Outbox.id))).all()
        for row in rows:
            to = row.room if row.room is not None else f"{row.person}, privately"
            yield f"{row.id}  {row.created_at:%Y-%m-%d %H:%M}  {row.platform} {to}  {row.failure}  {_words(row)}"


def _words(row: Outbox) -> str:
    try:
        action = actions.load(row.action)
    except ValueError:
        return ""
    return shorten(plain(action.text), 80) if isinstance(action, Say | TellPrivately) else action.kind


def aside(database: Database) -> Iterator[str]:
    """A line for each happening that was set aside, oldest first."""
    with Session(database.reader) as db:
        for row in db.exec(select(Aside).order_by(col(Aside.id))).all():
            shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in row.event)
            yield f"not handled  {row.at:%Y-%m-%d %H:%M}  {row.platform} {row.kind} {shown}  {row.why}"


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
