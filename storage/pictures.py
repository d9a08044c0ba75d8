"""Pictures that features keep: the bytes are looked up where they are needed, and nowhere else."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlmodel import Session, col

from storage.kept import ages
from storage.models import Picture


@dataclass(frozen=True, slots=True)
class Held:
    """A picture without its bytes; until it was fetched its media type is empty."""

    id: int
    name: str
    about: str
    media_type: str


def find(db: Session, number: int) -> Held | None:
    """The picture; None if it is kept no longer."""
    held = select(col(Picture.id), col(Picture.name), col(Picture.about), col(Picture.media_type))
    row = db.execute(held.where(col(Picture.id) == number)).first()
    return Held(*row) if row is not None else None


def contents(db: Session, numbers: Collection[int]) -> dict[int, bytes]:
    """The bytes that are there, by the numbers of their pictures."""
    if not numbers:
        return {}
    found = db.execute(select(col(Picture.id), col(Picture.content)).where(col(Picture.id).in_(numbers)))
    return {number: bytes(content) for number, content in found if content}


def fill(db: Session, number: int, media_type: str, content: bytes) -> None:
    """It was fetched."""
    db.execute(update(Picture).where(col(Picture.id) == number).values(media_type=media_type, content=content))


def keep_until(db: Session, number: int, until: datetime) -> None:
    """It goes then."""
    db.execute(update(Picture).where(col(Picture.id) == number).values(until=until))


def drop(db: Session, number: int) -> None:
    """It is kept no longer."""
    db.execute(delete(Picture).where(col(Picture.id) == number))


@ages(None)
def expire(db: Session, community_id: int, now: datetime) -> None:
    """Those whose time is over go."""
    db.execute(delete(Picture).where(col(Picture.community_id) == community_id, col(Picture.until) <= now))
