"""Texts of the bot's that took several messages: which ones go together, so that all of one is changed and taken away.

A text is known by its first message; here stand the further ones. `place` is the platform's id of the room, or of the
person to whom it was said privately.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, or_, text
from sqlmodel import Session, col, select

from storage.models import Copy, Piece, Post
from storage.prepared import Prepared

_FURTHER = Prepared(
    text("SELECT message FROM piece WHERE platform = :platform AND place = :place AND first = :first ORDER BY number")
)
_FIRST = Prepared(text("SELECT first FROM piece WHERE platform = :platform AND place = :place AND message = :message"))


def places(db: Session) -> set[tuple[str, str]]:
    """Where there are such texts, each with its platform."""
    return {(platform, place) for platform, place in db.execute(select(Piece.platform, Piece.place).distinct())}


def further(db: Session, platform: str, place: str, first: str) -> list[str]:
    """The messages in which a text goes on that begins in this one, in their order."""
    where = {"platform": platform, "place": place, "first": first}
    return list(_FURTHER.column(db, where))


def first_of(db: Session, platform: str, place: str, message: str) -> str | None:
    """The message in which the text begins that goes on in this one; None if it is none of these."""
    where = {"platform": platform, "place": place, "message": message}
    found: str | None = _FIRST.value(db, where)
    return found


def keep(
    db: Session, community_id: int, platform: str, place: str, first: str, rest: Sequence[str], now: datetime
) -> None:
    """The text that begins in `first` goes on in these, and in no others."""
    if further(db, platform, place, first) == list(rest):
        return
    drop(db, platform, place, first)
    db.add_all(
        Piece(
            platform=platform,
            place=place,
            message=message,
            community_id=community_id,
            first=first,
            number=number,
            at=now,
        )
        for number, message in enumerate(rest, 1)
    )
    db.flush()


def drop(db: Session, platform: str, place: str, first: str) -> None:
    """The text is gone, or of one message only."""
    db.execute(delete(Piece).where(*_at(platform, place), col(Piece.first) == first))


def drop_all(db: Session, platform: str, place: str) -> None:
    """Nothing that was said there can be changed any more."""
    db.execute(delete(Piece).where(*_at(platform, place)))


def prune(db: Session, before: datetime) -> None:
    """Forget those from before then that no post and no copy needs."""
    needed = (select(1).where(col(table.message) == col(Piece.first)) for table in (Post, Copy))
    db.execute(delete(Piece).where(col(Piece.at) < before, ~or_(*(exists(one) for one in needed))))


def _at(platform: str, place: str) -> tuple[ColumnElement[bool], ...]:
    return (col(Piece.platform) == platform, col(Piece.place) == place)
