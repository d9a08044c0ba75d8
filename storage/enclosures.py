"""The bytes of files that are to be delivered."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, select
from sqlmodel import Session, col

from storage.models import Enclosure


def contents(db: Session, numbers: Collection[int]) -> dict[int, bytes]:
    """The bytes that are there, by their numbers."""
    found = db.execute(select(col(Enclosure.id), col(Enclosure.content)).where(col(Enclosure.id).in_(numbers)))
    return {number: bytes(content) for number, content in found}


def drop(db: Session, row: int) -> None:
    """Forget the files of this row of the outbox."""
    db.execute(delete(Enclosure).where(col(Enclosure.outbox_id) == row))
