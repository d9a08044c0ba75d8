"""What somebody missed: questions in which something happened since then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, or_, select

from storage.belonging import is_here, is_somebody
from storage.models import Post, PostKind, Question, State

_SHOWN = (State.OPEN, State.ANSWERED, State.ACCEPTED)
_MOST = 300


def last_word(db: Session, member_id: int) -> datetime | None:
    """When the member last asked, answered, or said something about a question."""
    return db.exec(select(Post.at).where(Post.author_id == member_id).order_by(col(Post.at).desc()).limit(1)).first()


def since(
    db: Session, rooms: Collection[int], member_id: int, begin: datetime, longest: timedelta
) -> Sequence[Question]:
    """The questions in these rooms in which something happened since then; the member's own only if they are answered.

    What was asked `longest` before is left out, and what was asked by who has left.
    """
    return db.exec(
        select(Question)
        .where(
            col(Question.room_id).in_(rooms),
            col(Question.state).in_(_SHOWN),
            Question.kind == PostKind.QUESTION,
            col(Question.asked_of_id).is_(None),
            Question.at >= begin - longest,
            Question.touched_at > begin,
            or_(col(Question.asker_id) != member_id, col(Question.answers) > 0),
            or_(is_here(col(Question.asker_id)), is_somebody(col(Question.asker_id))),
        )
        .order_by(col(Question.at).desc())
        .limit(_MOST)
    ).all()


def votes(db: Session, question_ids: Collection[int]) -> dict[int, int]:
    """How many votes each of these questions and its answers have."""
    found = select(Post.question_id, func.sum(Post.votes)).where(col(Post.question_id).in_(question_ids))
    return dict(db.exec(found.group_by(col(Post.question_id))).all())
