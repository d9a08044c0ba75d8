"""What tells who may know: who answers much, who was asked lately, and who said that something was not theirs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, Protocol, cast

from sqlalchemy import BindParameter, bindparam
from sqlalchemy import select as choose
from sqlmodel import Session, col, func, select

from storage.models import Follower, Moment, Nudge, Post, PostKind, Question, State
from storage.prepared import Prepared

_STANDS = (State.ANSWERED, State.ACCEPTED, State.CLOSED)


class Asked(Protocol):
    """A question, without its words."""

    @property
    def asker_id(self) -> int: ...

    @property
    def accepted_id(self) -> int | None: ...

    @property
    def not_solved_by(self) -> int | None: ...


class Given(Protocol):
    """An answer, without its words."""

    @property
    def id(self) -> int: ...

    @property
    def question_id(self) -> int: ...

    @property
    def author_id(self) -> int: ...

    @property
    def votes(self) -> int: ...

    @property
    def at(self) -> datetime: ...


class _Asked(NamedTuple):
    asker_id: int
    accepted_id: int | None
    not_solved_by: int | None


class _Given(NamedTuple):
    id: int
    question_id: int
    author_id: int
    votes: int
    at: datetime


# Looked up for each question that climbs the ladder, and so prepared once.
_SINCE: BindParameter[Any] = bindparam("since", type_=Moment())
_NEWEST = (
    select(Question.id)
    .where(
        Question.community_id == bindparam("community"),
        col(Question.state).in_(_STANDS),
        Question.kind == PostKind.QUESTION,
        col(Question.asked_of_id).is_(None),
        col(Question.at) >= _SINCE,
    )
    .order_by(col(Question.at).desc())
    .limit(bindparam("limit"))
)
_ANSWERERS = Prepared(
    lambda: (
        select(Post.author_id, Post.at)
        .join(Question, col(Question.id) == Post.question_id)
        .where(col(Post.question_id).in_(_NEWEST), Post.kind == PostKind.ANSWER, Post.author_id != Question.asker_id)
    )
)
_MEMBERS: BindParameter[Any] = bindparam("members", expanding=True)
_ASKED_SINCE = Prepared(
    lambda: (
        select(Nudge.member_id, func.count())
        .join(Question, col(Question.id) == Nudge.question_id)
        .where(col(Nudge.member_id).in_(_MEMBERS), col(Nudge.at) >= _SINCE, Question.asker_id != Nudge.member_id)
        .group_by(col(Nudge.member_id))
    )
)
_DECLINED = Prepared(
    lambda: (
        select(Nudge.question_id, Nudge.member_id)
        .where(col(Nudge.member_id).in_(_MEMBERS), col(Nudge.at) >= _SINCE, Nudge.declined)
        .order_by(col(Nudge.at).desc())
        .limit(bindparam("limit"))
    )
)
_QUESTIONS: BindParameter[Any] = bindparam("questions", expanding=True)
_TEXTS = Prepared(lambda: select(Post.id, Post.text).where(col(Post.id).in_(_QUESTIONS)))
_ASKED = Prepared(
    lambda: select(Question.id, Question.asker_id, Question.accepted_id, Question.not_solved_by).where(
        col(Question.id).in_(_QUESTIONS)
    )
)
_GIVEN_TO = Prepared(
    lambda: choose(col(Post.id), col(Post.question_id), col(Post.author_id), col(Post.votes), col(Post.at)).where(
        col(Post.question_id).in_(_QUESTIONS), col(Post.kind) == PostKind.ANSWER
    )
)


def asked(db: Session, questions: Collection[int]) -> dict[int, Asked]:
    """These questions, without their words, by their ids; those that are there."""
    if not questions:
        return {}
    return {number: _Asked(*told) for number, *told in _ASKED.all(db, {"questions": questions})}


def given_to(db: Session, questions: Collection[int]) -> Sequence[Given]:
    """The answers to all of these questions, without their words."""
    return [_Given(*row) for row in _GIVEN_TO.all(db, {"questions": questions})]


def answerers(db: Session, community_id: int, since: datetime, limit: int) -> Sequence[tuple[int, datetime]]:
    """Who answered the newest questions asked since then, and when; a member is in it once for each answer."""
    found = _ANSWERERS.all(db, {"community": community_id, "since": since, "limit": limit})
    return cast("Sequence[tuple[int, datetime]]", found)


def asked_since(db: Session, members: Collection[int], since: datetime) -> dict[int, int]:
    """How many of others' questions were put before each of these members since then."""
    found = _ASKED_SINCE.all(db, {"members": members, "since": since}) if members else ()
    return {row[0]: row[1] for row in found}


def declined(db: Session, members: Collection[int], since: datetime, limit: int) -> dict[int, list[int]]:
    """Of which questions these members said since then that they are not theirs, by the question; the newest."""
    found: dict[int, list[int]] = {}
    for question, member in _DECLINED.all(db, {"members": members, "since": since, "limit": limit}) if members else ():
        found.setdefault(question, []).append(member)
    return found


def texts(db: Session, questions: Collection[int]) -> Mapping[int, str]:
    """What these questions ask."""
    return {row[0]: row[1] for row in _TEXTS.all(db, {"questions": questions})} if questions else {}


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
