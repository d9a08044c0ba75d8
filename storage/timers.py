"""Due work: looked up, set, put off and dropped.

Within a unit of work what is set and dropped is written with the commit, all of it at once, or before the first look.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, text, update
from sqlmodel import Session, col, select

from storage.models import (
    Moment,
    Timer,
)
from storage.prepared import Prepared
from storage.session import Working

# What each message or vote needs is prepared once: SQLAlchemy takes longer to build a statement than to run it.
_SET_TIMER = Prepared(
    text(
        "INSERT INTO timer (kind, subject, community_id, due_at) VALUES (:kind, :subject, :community, :due)"
        " ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at"
    ).bindparams(bindparam("due", type_=Moment()))
)
_DROP_TIMER = Prepared(text("DELETE FROM timer WHERE kind = :kind AND subject = :subject"))
_NEXT_DUE = Prepared(text("SELECT due_at FROM timer ORDER BY due_at LIMIT 1").columns(due_at=Moment()))
_DUE = Prepared(
    text(
        "SELECT community_id, kind, subject FROM timer WHERE due_at <= :now ORDER BY due_at, kind LIMIT :limit"
    ).bindparams(bindparam("now", type_=Moment()))
)
# What another bot is at is left to it. (On a server alone: only there are others.)
_DUE_OF = Prepared(
    text(
        "SELECT community_id, kind, subject FROM timer WHERE due_at <= :now AND community_id = ANY(:communities)"
        " ORDER BY due_at, kind LIMIT :limit FOR UPDATE SKIP LOCKED"
    ).bindparams(bindparam("now", type_=Moment()))
)
_TIMER_DUE = Prepared(
    lambda: select(Timer.due_at).where(Timer.kind == bindparam("kind"), Timer.subject == bindparam("subject"))
)
_STILL_DUE = Prepared(
    lambda: select(Timer.subject).where(
        Timer.kind == bindparam("kind"),
        col(Timer.subject).in_(bindparam("subjects", expanding=True)),
        col(Timer.due_at) <= bindparam("now", type_=Moment()),
    )
)
AT_ONCE = 2000
"""So much due work is done in one transaction: enough to say at once what has piled up while the bot was away."""


class Due(NamedTuple):
    """Something that is due."""

    community_id: int
    kind: str
    subject: int


def write(db: Session, rows: Iterable[Mapping[str, Any]]) -> None:
    """Set those of the timers that have a time, and drop those that have none; of each the last holds."""
    last = {(row["kind"], row["subject"]): row for row in rows}
    _SET_TIMER.run_all(db, [row for row in last.values() if row["due"] is not None])
    _DROP_TIMER.run_all(db, [{"kind": kind, "subject": one} for (kind, one), row in last.items() if row["due"] is None])


def _put(db: Session, kind: str, subject: int, community_id: int, due: datetime | None) -> None:
    row = {"kind": kind, "subject": subject, "community": community_id, "due": due}
    if isinstance(db, Working) and db.later is not None:
        db.later(Timer, row)
    else:
        write(db, [row])


def as_written(db: Session) -> None:
    """Whatever was set or dropped is found from now on."""
    if isinstance(db, Working) and db.write_later is not None:
        db.write_later(Timer)


def due_timers(db: Session, now: datetime, of: Collection[int] | None = None, limit: int = AT_ONCE) -> list[Due]:
    """Due work, the longest due first; only `of` these communities, if given, and nothing that others are at."""
    as_written(db)
    told = {"now": now, "limit": limit}
    found = _DUE.all(db, told) if of is None else _DUE_OF.all(db, {**told, "communities": sorted(of)})
    return [Due(*row) for row in found]


def due_in(db: Session, now: datetime) -> set[int]:
    """The communities that have due work."""
    return {one.community_id for one in due_timers(db, now)}


def next_due(db: Session) -> datetime | None:
    """When the next timer is due."""
    as_written(db)
    due: datetime | None = _NEXT_DUE.value(db)
    return due


def still_due(db: Session, kind: str, subjects: Sequence[int], now: datetime) -> list[int]:
    """Those of the subjects, in their order, for which this is due."""
    as_written(db)
    found = set(_STILL_DUE.column(db, {"kind": kind, "subjects": subjects, "now": now}))
    return [subject for subject in subjects if subject in found]


def drop_timers(db: Session, kind: str, subjects: Sequence[int]) -> None:
    """These are no longer due."""
    as_written(db)
    _DROP_TIMER.run_all(db, [{"kind": kind, "subject": subject} for subject in subjects])


def postpone_timers(db: Session, kind: str, subjects: Sequence[int], until: datetime) -> None:
    """These are due later."""
    as_written(db)
    db.execute(update(Timer).where(col(Timer.kind) == kind, col(Timer.subject).in_(subjects)).values(due_at=until))


def waiting(db: Session, community_id: int, kind: str) -> Sequence[int]:
    """The subjects for which this is due some time."""
    as_written(db)
    return db.exec(select(Timer.subject).where(Timer.community_id == community_id, Timer.kind == kind)).all()


def set_timer(
    db: Session, community_id: int, kind: str, subject: int, due: datetime, *, earliest: bool = False
) -> None:
    """This is due then, and not at any time set before; with `earliest` a time set before stands if it is earlier."""
    before = timer_due(db, kind, subject) if earliest else None
    due = min(before, due) if before is not None else due
    _put(db, kind, subject, community_id, due)


def timer_due(db: Session, kind: str, subject: int) -> datetime | None:
    """When this is due, if it is to come."""
    as_written(db)
    due: datetime | None = _TIMER_DUE.value(db, {"kind": kind, "subject": subject})
    return due


def drop_timer(db: Session, kind: str, subject: int) -> None:
    """This is not due any more."""
    _put(db, kind, subject, 0, None)
