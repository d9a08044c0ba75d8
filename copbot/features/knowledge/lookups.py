"""What is looked up of answers as they age, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_
from sqlmodel import Session, col, func, select

from copbot.features.knowledge.tables import AnswerBefore, AnswerWatch, Doubt, SubjectAge, Upkeep, UpkeepAsked
from storage.emptiness import has_none
from storage.models import Post, PostKind, Question, Room, State
from storage.prepared import Prepared
from storage.rows import loaded

SHOWN = (State.ANSWERED, State.ACCEPTED, State.CLOSED)
"""The questions whose answers are shown to others."""

# Asked with each question or answer, and so prepared once: building a statement takes longer than running it.
_KEPT = Prepared(lambda: select(Upkeep).where(col(Upkeep.post_id).in_(bindparam("posts", expanding=True))))
_CONFIRMED_FOR = Prepared(lambda: select(Upkeep).where(Upkeep.for_id == bindparam("question")))
_COME_UP_WITH = Prepared(
    lambda: select(Doubt).where(Doubt.question_id == bindparam("question")).order_by(col(Doubt.id))
)
_DOUBTED = Prepared(
    lambda: (
        select(Doubt.id)
        .join(Post, col(Post.id) == Doubt.post_id)
        .where(Post.question_id == bindparam("question"))
        .limit(1)
    )
)


def kept(db: Session, posts: Collection[int]) -> dict[int, Upkeep]:
    """What is known of these answers, of those of which anything is."""
    return {one.post_id: one for one in loaded(db, Upkeep, _KEPT, {"posts": list(posts)})}


def doubts(db: Session, posts: Collection[int]) -> dict[int, list[Doubt]]:
    """Who doubts these answers, the latest last."""
    found: dict[int, list[Doubt]] = {}
    for one in db.exec(select(Doubt).where(col(Doubt.post_id).in_(posts)).order_by(col(Doubt.at), col(Doubt.id))).all():
        found.setdefault(one.post_id, []).append(one)
    return found


def is_doubted(db: Session, community_id: int, question: int) -> bool:
    """Is an answer to this question of the community doubted?"""
    return not has_none(db, Doubt, community_id) and _DOUBTED.first(db, {"question": question}) is not None


def doubt_of(db: Session, post: int, member: int) -> Doubt | None:
    """The doubt of this member."""
    return db.exec(select(Doubt).where(Doubt.post_id == post, Doubt.member_id == member)).first()


def come_up_with(db: Session, question: int) -> Sequence[Doubt]:
    """The doubts that came up when this was asked."""
    return loaded(db, Doubt, _COME_UP_WITH, {"question": question})


def confirmed_for(db: Session, community_id: int, question: int) -> Sequence[Upkeep]:
    """The answers that the asker of this question of the community confirmed last."""
    if has_none(db, Upkeep, community_id):
        return []
    return loaded(db, Upkeep, _CONFIRMED_FOR, {"question": question})


def days_of(db: Session, community: int) -> dict[str, int]:
    """After how many days answers are looked over, of the subjects that have a time of their own."""
    found = db.exec(select(SubjectAge).where(SubjectAge.community_id == community).order_by(col(SubjectAge.words)))
    return {one.words: one.days for one in found.all()}


def asked_about(db: Session, post: int, since: datetime) -> Sequence[UpkeepAsked]:
    """Who was asked about this answer since then, in their order."""
    where = (UpkeepAsked.post_id == post, col(UpkeepAsked.at) >= since)
    return db.exec(select(UpkeepAsked).where(*where).order_by(col(UpkeepAsked.at))).all()


def last_asked(db: Session, member: int, since: datetime, but_not: int) -> datetime | None:
    """When this member was last asked about another answer, if that was since then."""
    where = (UpkeepAsked.member_id == member, col(UpkeepAsked.at) > since, UpkeepAsked.post_id != but_not)
    return db.exec(select(func.max(UpkeepAsked.at)).where(*where)).one()


def watchers(db: Session, questions: Collection[int], member: int | None = None) -> Sequence[AnswerWatch]:
    """Who wants to hear of a newer answer to one of these; with a `member` only whether that one does."""
    one = (AnswerWatch.member_id == member,) if member is not None else ()
    found = select(AnswerWatch).where(col(AnswerWatch.question_id).in_(questions), *one)
    return db.exec(found.order_by(col(AnswerWatch.member_id), col(AnswerWatch.question_id))).all()


def repeats(db: Session, community: int, question: int) -> Sequence[int]:
    """The questions that repeat this one."""
    where = (
        Question.community_id == community,
        Question.state == State.DUPLICATE,
        Question.duplicate_of_id == question,
    )
    return db.exec(select(Question.id).where(*where).limit(200)).all()


def before(db: Session, posts: Collection[int]) -> dict[int, list[AnswerBefore]]:
    """What these answers read before, the latest first."""
    found: dict[int, list[AnswerBefore]] = {}
    where = col(AnswerBefore.post_id).in_(posts)
    for one in db.exec(select(AnswerBefore).where(where).order_by(col(AnswerBefore.id).desc())).all():
        found.setdefault(one.post_id, []).append(one)
    return found


def due(db: Session, community: int, now: datetime, limit: int) -> Sequence[Upkeep]:
    """What is to be looked over and was found again, the longest due first."""
    where = (
        Upkeep.community_id == community,
        col(Upkeep.due) <= now,
        col(Upkeep.found_at).is_not(None),
        col(Upkeep.newer_id).is_(None),
    )
    return db.exec(select(Upkeep).where(*where).order_by(col(Upkeep.due), col(Upkeep.post_id)).limit(limit)).all()


def doubted(db: Session, community: int, limit: int) -> Sequence[Post]:
    """The answers that somebody doubts and that have no newer one in their place, the first first."""
    where = (
        Doubt.community_id == community,
        Post.kind == PostKind.ANSWER,
        col(Question.state).in_(SHOWN),
        col(Upkeep.newer_id).is_(None),
    )
    return db.exec(
        select(Post)
        .join(Doubt, col(Doubt.post_id) == Post.id)
        .join(Question, col(Question.id) == Post.question_id)
        .join(Upkeep, col(Upkeep.post_id) == Post.id)
        .where(*where)
        .group_by(*Post.__table__.columns)  # type: ignore[attr-defined]
        .order_by(func.min(Doubt.id))
        .limit(limit)
    ).all()


def rooms(db: Session, community: int) -> Sequence[int]:
    """All rooms that the community ever had."""
    return db.exec(select(Room.id).where(Room.community_id == community)).all()


def answered(
    db: Session, community: int, hidden: Collection[int], limit: int, before: tuple[datetime, int] | None
) -> Sequence[Question]:
    """The questions that have an answer, but for those of hidden rooms, the newest first.

    Those from before that one, if it is given. Each state has its place in the index, so the newest of each are looked
    up.
    """
    found: list[Question] = []
    for state in (State.ANSWERED, State.ACCEPTED):
        where = [
            col(Question.community_id) == community,
            col(Question.state) == state,
            col(Question.kind) == PostKind.QUESTION,
            col(Question.asked_of_id).is_(None),
        ]
        where += [col(Question.room_id).not_in(hidden)] if hidden else []
        if before is not None:
            at, number = before
            where += [col(Question.at) <= at, or_(col(Question.at) < at, col(Question.id) < number)]
        newest = (col(Question.at).desc(), col(Question.id).desc())
        found += db.exec(select(Question).where(*where).order_by(*newest).limit(limit)).all()
    return sorted(found, key=lambda one: (one.at, one.id), reverse=True)[:limit]


def shortest(days: Mapping[str, int], subjects: Collection[str], usual: timedelta) -> timedelta:
    """How long an answer on these subjects holds: as long as is set for one of them, the shortest; else as usual."""
    return min((timedelta(days=days[one]) for one in subjects if one in days), default=usual)


def watched_by(db: Session, member: int, limit: int) -> Sequence[int]:
    """The questions of which this member wants to hear when there is a newer answer, the newest first."""
    found = select(AnswerWatch.question_id).where(AnswerWatch.member_id == member)
    return db.exec(found.order_by(col(AnswerWatch.question_id).desc()).limit(limit)).all()


def open_of(db: Session, member: int) -> Sequence[UpkeepAsked]:
    """About what this member is asked just now."""
    return db.exec(select(UpkeepAsked).where(UpkeepAsked.member_id == member, col(UpkeepAsked.open))).all()
