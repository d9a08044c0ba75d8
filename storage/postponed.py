"""Nudges that have to wait."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, delete, func
from sqlmodel import Session, col, select

from storage.models import Moment, Postponed
from storage.prepared import Prepared
from storage.rows import put, table_of

# Asked with each nudge, and so prepared once: building a statement takes longer than running it.
_DROP = Prepared(
    lambda: delete(Postponed).where(
        col(Postponed.kind) == bindparam("kind"),
        col(Postponed.member_id) == bindparam("member"),
        col(Postponed.subject).in_(bindparam("subjects", expanding=True)),
    )
)
_POSTPONE = Prepared(
    lambda: put(
        table_of(Postponed),
        ("kind", "member_id", "subject", "community_id", "due_at"),
        ("kind", "member_id", "subject"),
        {"due_at": "excluded.due_at"},
    )
)
_DUE = Prepared(
    lambda: (
        select(Postponed.member_id, Postponed.subject)
        .where(*_is_due())
        .order_by(col(Postponed.due_at), col(Postponed.subject), col(Postponed.member_id))
    )
)
_TAKE = Prepared(lambda: delete(Postponed).where(*_is_due()))
_NEXT_DUE = Prepared(lambda: select(func.min(col(Postponed.due_at))).where(*_of_kind()))


def _of_kind() -> tuple[ColumnElement[bool], ...]:
    return col(Postponed.community_id) == bindparam("community"), col(Postponed.kind) == bindparam("kind")


def _is_due() -> tuple[ColumnElement[bool], ...]:
    return *_of_kind(), col(Postponed.due_at) <= bindparam("now", type_=Moment())


def postpone(db: Session, community_id: int, kind: str, member_id: int, subject: int, due: datetime) -> None:
    """A nudge of this kind, about this subject, waits until then, and not until any time set before."""
    row = {"kind": kind, "member_id": member_id, "subject": subject, "community_id": community_id, "due_at": due}
    _POSTPONE.run(db, row)


def take_due(db: Session, community_id: int, kind: str, now: datetime) -> list[tuple[int, int]]:
    """The nudges of this kind that need wait no longer, the longest due first: members and subjects. They are taken."""
    told = {"community": community_id, "kind": kind, "now": now}
    found = [(member, subject) for member, subject in _DUE.all(db, told)]
    if found:
        _TAKE.run(db, told)
    return found


def drop(db: Session, kind: str, member_id: int, subjects: Collection[int]) -> None:
    """These wait no longer: the member has been told."""
    _DROP.run(db, {"kind": kind, "member": member_id, "subjects": list(subjects)})


def waiting(db: Session, kind: str, subject: int) -> set[int]:
    """The members for whom a nudge of this kind about this subject waits."""
    where = (col(Postponed.kind) == kind, col(Postponed.subject) == subject)
    return set(db.exec(select(Postponed.member_id).where(*where)).all())


def next_due(db: Session, community_id: int, kind: str) -> datetime | None:
    """When the next nudge of this kind need wait no longer."""
    due: datetime | None = _NEXT_DUE.value(db, {"community": community_id, "kind": kind})
    return due
