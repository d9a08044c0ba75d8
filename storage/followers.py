"""Who waits with the asker for the answer to a question."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, ScalarSelect, bindparam, delete, exists, func, text
from sqlmodel import Session, col, select

from storage.belonging import is_here
from storage.emptiness import has_none
from storage.models import Follower, Post, PostKind, Question, State
from storage.prepared import Prepared

# Asked with each question or answer, and so prepared once: building a statement takes longer than running it.
_OF = Prepared(
    lambda: (
        select(Follower.member_id)
        .where(Follower.question_id == bindparam("question"))
        .order_by(col(Follower.at), col(Follower.member_id))
    )
)


def add(db: Session, question: Question, member_id: int, at: datetime) -> bool:
    """The member waits too; False if that was known."""
    if db.get(Follower, (question.id, member_id)) is not None:
        return False
    db.add(Follower(question_id=question.id, member_id=member_id, community_id=question.community_id, at=at))
    db.flush()
    return True


def waits(db: Session, question_id: int, member_id: int) -> bool:
    """Does the member wait for the answer too?"""
    return not has_none(db, Follower) and _WAITS.first(db, {"question": question_id, "member": member_id}) is not None


def drop(db: Session, question_id: int, member_id: int) -> None:
    """The member waits no more."""
    db.execute(delete(Follower).where(col(Follower.question_id) == question_id, col(Follower.member_id) == member_id))


def of(db: Session, question_id: int) -> Sequence[int]:
    """The members who wait, in the order in which they said so."""
    return [] if has_none(db, Follower) else _OF.column(db, {"question": question_id})


def followed_by(db: Session, member_id: int, states: Collection[State], limit: int) -> Sequence[int]:
    """The questions of others in these states for whose answer the member waits, those first that were asked last."""
    asked = select(Follower.question_id).join(Question, col(Question.id) == Follower.question_id)
    where = (Follower.member_id == member_id, col(Question.state).in_(states), Question.asker_id != member_id)
    return db.exec(asked.where(*where).order_by(col(Follower.question_id).desc()).limit(limit)).all()


def counts(db: Session, question_ids: Collection[int]) -> dict[int, int]:
    """How many others wait for each of these; who waits for none is left out, and who has left."""
    if not question_ids or has_none(db, Follower):
        return {}
    return dict(_OF_THESE.all(db, {"questions": list(question_ids)}))


def how_many() -> ScalarSelect[int]:
    """The same count, for each question of another query."""
    return (
        select(func.count())
        .select_from(Follower)
        .where(Follower.question_id == Question.id, *_counts())
        .correlate(Question)
        .scalar_subquery()
    )


def _counts() -> tuple[ColumnElement[bool], ...]:
    # Accounts may have been joined since.
    return (col(Follower.member_id) != col(Question.asker_id), is_here(col(Follower.member_id)))


# Prepared once: SQLAlchemy takes longer to build them than to run them.
_WAITS = Prepared(text("SELECT 1 FROM follower WHERE question_id = :question AND member_id = :member"))
_OF_THESE = Prepared(
    lambda: (
        select(col(Follower.question_id), func.count())
        .join(Question, col(Question.id) == Follower.question_id)
        .where(col(Follower.question_id).in_(bindparam("questions", expanding=True)), *_counts())
        .group_by(col(Follower.question_id))
    )
)


def interest_in(db: Session, question_ids: Sequence[int]) -> dict[int, int]:
    """How many others showed interest in each of these questions without answering, each member counted once.

    Who waits for it is counted among those.
    """
    found = db.exec(
        select(Post.question_id, func.count(func.distinct(Post.author_id)))
        .where(
            col(Post.question_id).in_(question_ids),
            Post.kind == PostKind.INTEREST,
            ~exists().where(
                col(Follower.question_id) == col(Post.question_id), col(Follower.member_id) == col(Post.author_id)
            ),
        )
        .group_by(col(Post.question_id))
    ).all()
    return dict(found)
