"""What is looked up of questions for plain talk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from storage.models import (
    Member,
    Post,
    PostKind,
    Question,
    State,
)
from storage.prepared import Prepared

UNSETTLED = (State.OPEN, State.ANSWERED)
_WITH_ANSWERS = (State.ANSWERED, State.ACCEPTED, State.CLOSED)
_MOST_ANSWERED = 20
# Asked whenever a question goes quiet, and so prepared once: to build a statement takes longer than to run it.
_LAST_REMARK = Prepared(
    lambda: (
        select(Post.author_id)
        .where(
            Post.question_id == bindparam("question"),
            Post.kind == PostKind.REMARK,
            Post.author_id != bindparam("but_not"),
        )
        .order_by(col(Post.id).desc())
        .limit(1)
    )
)
_ANSWERED_OF = Prepared(
    lambda: (
        select(Question.id)
        .where(
            Question.asker_id == bindparam("asker"),
            Question.state == State.ANSWERED,
            Question.kind == PostKind.QUESTION,
        )
        .order_by(col(Question.at).desc())
        .limit(_MOST_ANSWERED)
    )
)

_OPEN_ASKED = Prepared(
    lambda: (
        select(Question.id, Question.asker_id, Question.at, Post.text)
        .join(Post, col(Post.id) == Question.id)
        .where(
            Question.community_id == bindparam("community"),
            Question.state == State.OPEN,
            Question.kind == PostKind.QUESTION,
        )
        .order_by(col(Question.at).desc(), col(Question.id).desc())
        .limit(bindparam("limit"))
    )
)


def open_asked(db: Session, community_id: int, limit: int) -> list[tuple[int, int, datetime, str]]:
    """What is open in the community, also what is for one member, the newest first: number, asker, time, words."""
    found = _OPEN_ASKED.all(db, {"community": community_id, "limit": limit})
    return [(number, asker, at, words) for number, asker, at, words in found]


def unsettled_in(db: Session, room_id: int, since: datetime, limit: int) -> Sequence[Question]:
    """The room's questions that plain talk may still be about, newest first."""
    return db.exec(
        select(Question)
        .where(Question.room_id == room_id, col(Question.state).in_(UNSETTLED), Question.at >= since)
        .order_by(col(Question.at).desc(), col(Question.id).desc())
        .limit(limit)
    ).all()


def said_by_others(db: Session, question_id: int, asker: int) -> Sequence[Post]:
    """What others said about a question, whatever it was, in its order."""
    about = (Post.question_id == question_id, Post.author_id != asker, Post.id != question_id)
    return db.exec(select(Post).where(*about).order_by(col(Post.id))).all()


def last_remark(db: Session, question_id: int, but_not: int) -> int | None:
    """Who of the others said something last about a question that was no answer, if anybody did."""
    found: int | None = _LAST_REMARK.value(db, {"question": question_id, "but_not": but_not})
    return found


def put_to(db: Session, community_id: int, member_id: int, limit: int) -> Sequence[Question]:
    """The open questions that are with this member alone, the newest first."""
    where = (
        Question.community_id == community_id,
        Question.state == State.OPEN,
        Question.kind == PostKind.QUESTION,
        Question.asked_of_id == member_id,
    )
    return db.exec(select(Question).where(*where).order_by(col(Question.at).desc()).limit(limit)).all()


def answered_of(db: Session, member_id: int) -> Sequence[int]:
    """The member's newest questions that have an answer, and no accepted one."""
    return _ANSWERED_OF.column(db, {"asker": member_id})


def answered_since(db: Session, community_id: int, since: datetime, limit: int) -> Sequence[Question]:
    """What was asked for everybody and has an answer, and something happened to it since then: the latest first."""
    # (By when something happened to it: by their states all that were ever answered would be walked through.)
    where = (
        Question.community_id == community_id,
        col(Question.state).concat("").in_((State.ANSWERED, State.ACCEPTED)),
        Question.kind == PostKind.QUESTION,
        col(Question.asked_of_id).is_(None),
        col(Question.touched_at) >= since,
    )
    return db.exec(select(Question).where(*where).order_by(col(Question.touched_at).desc()).limit(limit)).all()


def rested(db: Session, community_id: int, before: datetime) -> Question | None:
    """The question that was given up, or waits, the longest since then: the newest of these, asked with a name."""
    where = (
        Question.community_id == community_id,
        col(Question.state).in_((State.OPEN, State.STALE)),
        Question.kind == PostKind.QUESTION,
        col(Question.asked_of_id).is_(None),
        Question.at < before,
        Member.name != "",
    )
    found = select(Question).join(Member, col(Member.id) == Question.asker_id).where(*where)
    return db.exec(found.order_by(col(Question.at).desc(), col(Question.id)).limit(1)).first()


def aged(db: Session, community_id: int, before: datetime, limit: int) -> Sequence[Question]:
    """The questions with the oldest accepted answers that were given before then."""
    where = (
        Question.community_id == community_id,
        Question.state == State.ACCEPTED,
        Question.kind == PostKind.QUESTION,
        Question.at < before,
        Member.name != "",
    )
    found = select(Question).join(Member, col(Member.id) == Question.asker_id).where(*where)
    return db.exec(found.order_by(col(Question.at), col(Question.id)).limit(limit)).all()


def answered_in(
    db: Session, community: int, rooms: Collection[int], before: int | None, limit: int
) -> Sequence[Question]:
    """The questions with an answer that were asked for everybody in these rooms, the newest first."""
    where = [
        col(Question.community_id) == community,
        col(Question.room_id).in_(rooms),
        col(Question.state).in_(_WITH_ANSWERS),
        col(Question.kind) == PostKind.QUESTION,
        col(Question.asked_of_id).is_(None),
        col(Question.answers) > 0,
    ]
    where += [col(Question.id) < before] if before is not None else []
    return db.exec(select(Question).where(*where).order_by(col(Question.id).desc()).limit(limit)).all()


def posts(db: Session, questions: Collection[int]) -> dict[int, Post]:
    """The words of these questions, by their numbers."""
    return {one.id: one for one in db.exec(select(Post).where(col(Post.id).in_(questions))).all()}
