"""Nudges that have to wait."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, func
from sqlmodel import Session, col, select

from storage.models import Postponed
from storage.prepared import Prepared

# Asked with each nudge, and so prepared once: building a statement takes longer than running it.
_DROP = Prepared(
    delete(Postponed).where(
        col(Postponed.kind) == bindparam("kind"),
        col(Postponed.member_id) == bindparam("member"),
        col(Postponed.subject).in_(bindparam("subjects", expanding=True)),
    )
)


def postpone(db: Session, community_id: int, kind: str, member_id: int, subject: int, due: datetime) -> None:
    """A nudge of this kind, about this subject, waits until then, and not until any time set before."""
    row = Postponed(kind=kind, member_id=member_id, subject=subject, community_id=community_id, due_at=due)
    db.merge(row)
    db.flush()


def take_due(db: Session, community_id: int, kind: str, now: datetime) -> list[tuple[int, int]]:
    """The nudges of this kind that need wait no longer, the longest due first: members and subjects. They are taken."""
    where = (col(Postponed.community_id) == community_id, col(Postponed.kind) == kind, col(Postponed.due_at) <= now)
    order = (col(Postponed.due_at), col(Postponed.subject), col(Postponed.member_id))
    found = [(row.member_id, row.subject) for row in db.exec(select(Postponed).where(*where).order_by(*order))]
    db.execute(delete(Postponed).where(*where))
    return found


def drop(db: Session, kind: str, member_id: int, subjects: Collection[int]) -> None:
    """These wait no longer: the member has been told."""
    _DROP.run(db, {"kind": kind, "member": member_id, "subjects": list(subjects)})
    for subject in subjects:
        # Else the session would hold that it is still there, and change it when it is to wait again.
        held = db.identity_map.get(db.identity_key(Postponed, (kind, member_id, subject)))
        if held is not None:
            db.expunge(held)


def waiting(db: Session, kind: str, subject: int) -> set[int]:
    """The members for whom a nudge of this kind about this subject waits."""
    where = (col(Postponed.kind) == kind, col(Postponed.subject) == subject)
    return set(db.exec(select(Postponed.member_id).where(*where)).all())


def next_due(db: Session, community_id: int, kind: str) -> datetime | None:
    """When the next nudge of this kind need wait no longer."""
    where = (Postponed.community_id == community_id, Postponed.kind == kind)
    return db.exec(select(func.min(col(Postponed.due_at))).where(*where)).first()
