"""What tells who may know: who answers much, who was asked lately, and who said that something was not theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from storage.models import Follower, Nudge, Post, PostKind, Question, State

_STANDS = (State.ANSWERED, State.ACCEPTED, State.CLOSED)


def answerers(db: Session, community_id: int, since: datetime, limit: int) -> Sequence[tuple[int, datetime]]:
    """Who answered the newest questions asked since then, and when; a member is in it once for each answer."""
    newest = (
        select(Question.id)
        .where(
            Question.community_id == community_id,
            col(Question.state).in_(_STANDS),
            Question.kind == PostKind.QUESTION,
            col(Question.asked_of_id).is_(None),
            Question.at >= since,
        )
        .order_by(col(Question.at).desc())
        .limit(limit)
    )
    given = select(Post.author_id, Post.at).join(Question, col(Question.id) == Post.question_id)
    where = (Post.kind == PostKind.ANSWER, Post.author_id != Question.asker_id)
    return db.exec(given.where(col(Post.question_id).in_(newest), *where)).all()


def asked_since(db: Session, members: Collection[int], since: datetime) -> dict[int, int]:
    """How many of others' questions were put before each of these members since then."""
    found = (
        select(Nudge.member_id, func.count())
        .join(Question, col(Question.id) == Nudge.question_id)
        .where(col(Nudge.member_id).in_(members), col(Nudge.at) >= since, Question.asker_id != Nudge.member_id)
        .group_by(col(Nudge.member_id))
    )
    return dict(db.exec(found).all())


def declined(db: Session, members: Collection[int], since: datetime, limit: int) -> dict[int, list[int]]:
    """Of which questions these members said since then that they are not theirs, by the question; the newest."""
    where = (col(Nudge.member_id).in_(members), col(Nudge.at) >= since, Nudge.declined)
    said = select(Nudge.question_id, Nudge.member_id).where(*where).order_by(col(Nudge.at).desc()).limit(limit)
    found: dict[int, list[int]] = {}
    for question, member in db.exec(said):
        found.setdefault(question, []).append(member)
    return found


def texts(db: Session, questions: Collection[int]) -> dict[int, str]:
    """What these questions ask."""
    return dict(db.exec(select(Post.id, Post.text).where(col(Post.id).in_(questions))).all())


def answered_by(db: Session, member_id: int, limit: int) -> Sequence[int]:
    """The questions that the member answered, the newest first."""
    where = (Post.author_id == member_id, Post.kind == PostKind.ANSWER)
    return db.exec(
        select(Post.question_id).where(*where).distinct().order_by(col(Post.question_id).desc()).limit(limit)
    ).all()


def not_theirs(db: Session, member_id: int, questions: Collection[int]) -> set[int]:
    """Those of these questions of which the member said that they are not his or hers, or that he or she asks too."""
    said = select(Nudge.question_id).where(Nudge.member_id == member_id, Nudge.declined)
    asks = select(Follower.question_id).where(Follower.member_id == member_id)
    found = (*db.exec(said.where(col(Nudge.question_id).in_(questions))), *db.exec(asks))
    return set(found).intersection(questions)
