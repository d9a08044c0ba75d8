"""What whoever watches the bot wants to know of the database: each figure costs the same however much is done already.

What there is many of is counted up to a limit; the limit then stands for as many, or more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Integer, String, TextClause, bindparam, text
from sqlmodel import Session

from storage.models import Moment

MOST = 10_000
"""Nothing is counted further."""
_FIRST = 1000
"""So many of what waits longest tell how long the queues wait."""
_WAITING = text(
    f"SELECT platform, COUNT(*) FROM (SELECT platform FROM outbox WHERE state = 'waiting' LIMIT {MOST}) AS found"  # noqa: S608
    " GROUP BY platform"
)
_DEAD = text(
    f"SELECT platform, COUNT(*) FROM (SELECT platform FROM outbox WHERE state = 'dead' LIMIT {MOST}) AS found"  # noqa: S608
    " GROUP BY platform"
)
_FIRST_OF_ALL = text(
    "SELECT platform, room, person, created_at, (SELECT house FROM room WHERE room.platform = outbox.platform"  # noqa: S608
    f" AND room.key = outbox.room) AS house FROM outbox WHERE state = 'waiting' ORDER BY id LIMIT {_FIRST}"
).columns(platform=String, room=String, person=String, created_at=Moment(), house=String)
_OPEN = text(
    # Written so that SQLite looks for the open ones of each community, and not through all questions.
    "SELECT COUNT(*) FROM (SELECT 1 FROM community CROSS JOIN question"  # noqa: S608
    f" WHERE question.community_id = community.id AND question.state = 'open' LIMIT {MOST}) AS found"
)
_OVERDUE = (
    text(
        "SELECT COUNT(*) AS total, MIN(due_at) AS since FROM"  # noqa: S608
        f" (SELECT due_at FROM timer WHERE due_at <= :before ORDER BY due_at LIMIT {MOST}) AS found"
    )
    .bindparams(bindparam("before", type_=Moment()))
    .columns(total=Integer, since=Moment())
)
_SOON = timedelta(seconds=10)
"""What is due for no longer is being done."""
_POSTPONED = text(f"SELECT kind, COUNT(*) FROM (SELECT kind FROM postponed LIMIT {MOST}) AS found GROUP BY kind")  # noqa: S608
_SIZE = {
    "sqlite": text("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"),
    "postgresql": text("SELECT pg_database_size(current_database())"),
}


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is at one moment."""

    waiting: Mapping[str, int] = field(default_factory=dict)
    """Undelivered actions, by platform."""
    dead: Mapping[str, int] = field(default_factory=dict)
    """Those that could not be delivered, by platform."""
    oldest: Mapping[tuple[str, str | None], datetime] = field(default_factory=dict)
    """Since when the first of a queue waits that waits longest, by platform and house; None for what is in none."""
    open: int = 0
    """Open questions."""
    overdue: int = 0
    """Timers whose time is over."""
    overdue_since: datetime | None = None
    postponed: Mapping[str, int] = field(default_factory=dict)
    """Nudges that wait until they suit, by kind."""
    size: int = 0
    """Bytes of the database."""


def stock(db: Session, now: datetime) -> Stock:
    """What there is now."""
    connection = db.connection()
    overdue, since = connection.execute(_OVERDUE, {"before": now - _SOON}).one()
    return Stock(
        waiting=_by_word(db, _WAITING),
        dead=_by_word(db, _DEAD),
        oldest=_oldest(db),
        open=connection.scalar(_OPEN) or 0,
        overdue=overdue,
        overdue_since=since,
        postponed=_by_word(db, _POSTPONED),
        size=connection.scalar(_SIZE[connection.dialect.name]) or 0,
    )


def _by_word(db: Session, asked: TextClause) -> dict[str, int]:
    return {row[0]: row[1] for row in db.connection().execute(asked)}


def _oldest(db: Session) -> dict[tuple[str, str | None], datetime]:
    """Since when the first of each queue waits: what stands behind another has no wait of its own."""
    heads: set[tuple[str, str | None, str | None]] = set()
    oldest: dict[tuple[str, str | None], datetime] = {}
    for platform, room, person, created, house in db.connection().execute(_FIRST_OF_ALL):
        queue = (platform, room, person)
        if queue not in heads:
            heads.add(queue)
            oldest[platform, house] = min(created, oldest.get((platform, house), created))
    return oldest
