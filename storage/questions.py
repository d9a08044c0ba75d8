"""What is looked up of posts and questions, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, exists, func, or_, text
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select, SelectOfScalar

from storage import followers
from storage.belonging import is_here, is_somebody
from storage.knowing import Asked, Given
from storage.models import (
    Member,
    Moment,
    Named,
    Post,
    PostKind,
    Question,
    Room,
    State,
)
from storage.prepared import Prepared
from storage.rows import loaded
from storage.session import Working

LISTED = 1_000
"""Of a community's open questions so many are gone through, the newest: nobody reads a longer list to its end."""
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
# What each message or vote needs is prepared once: SQLAlchemy takes longer to build a statement than to run it.
_POSTS_AT = Prepared(
    select(Post).where(Post.room_id == bindparam("room"), Post.message == bindparam("message")).order_by(col(Post.id))
)
_POSTS_AMONG = Prepared(
    select(Post)
    .where(Post.room_id == bindparam("room"), col(Post.message).in_(bindparam("messages", expanding=True)))
    .order_by(col(Post.id).desc())
)
_NUDGES_SINCE = Prepared(
    text("SELECT count(DISTINCT at) FROM nudge WHERE member_id = :member AND at >= :since").bindparams(
        bindparam("since", type_=Moment())
    )
)
_QUESTION_IN_THREAD = Prepared(
    select(Question)
    .where(
        Question.room_id == bindparam("room"),
        Question.thread == bindparam("thread"),
        col(Question.thread_sent).is_not(None),
    )
    .order_by(col(Question.id).desc())
    .limit(1)
)
_THESE = Prepared(lambda: select(Question).where(col(Question.id).in_(bindparam("questions", expanding=True))))
_ANSWERS_TO = Prepared(
    select(Post)
    .where(Post.question_id == bindparam("question"), Post.kind == PostKind.ANSWER)
    .order_by(col(Post.votes).desc(), col(Post.id))
)


def post_at(db: Session, room_id: int, message: str) -> Post | None:
    """The tracked post with this id of the platform; where it is several, the one that was heard first."""
    if not isinstance(db, Working):
        return next(iter(posts_at(db, room_id, message)), None)
    found: dict[tuple[int, str], Post] = db.first.setdefault("post", {})
    if (room_id, message) not in found:
        together = sorted({message, *db.coming.posts.pop(room_id, ())})
        # The last of them is the first that was heard.
        posts = loaded(db, Post, _POSTS_AMONG, {"room": room_id, "messages": together})
        found |= {(room_id, one.message or ""): one for one in posts}
        if len(together) > 1:
            for question in these(db, sorted({one.question_id for one in posts})):
                db.coming.row(Member, question.asker_id)
    return found.get((room_id, message))


def posts_at(db: Session, room_id: int, message: str) -> Sequence[Post]:
    """All tracked posts with this id of the platform: one message may answer several questions of one person."""
    return loaded(db, Post, _POSTS_AT, {"room": room_id, "message": message})


def is_wanting(question: Asked, answer: Given) -> bool:
    """Has the asker found that this answer did not solve the question?"""
    return answer.id <= (question.not_solved_by or 0)


def these(db: Session, question_ids: Collection[int]) -> list[Question]:
    """The questions with these ids, in this order; those that are there."""
    if not question_ids:
        return []
    found = {one.id: one for one in loaded(db, Question, _THESE, {"questions": list(question_ids)})}
    return [found[number] for number in question_ids if number in found]


def question_in_thread(db: Session, room_id: int, thread: str) -> Question | None:
    """The question that this thread was opened for."""
    return next(iter(loaded(db, Question, _QUESTION_IN_THREAD, {"room": room_id, "thread": thread})), None)


_COMMUNITY: BindParameter[int] = bindparam("community")


def _open(community_id: int | BindParameter[int], *, among: bool = False) -> tuple[ColumnElement[bool], ...]:
    """The community's open questions that are for everybody, but not those of who has left.

    Of one that was asked without a name it must not be seen that its asker has left. With `among` it is looked which
    of some questions are open: then all that is open must not be walked through.
    """
    community = col(Question.community_id) + 0 if among else col(Question.community_id)
    return (
        community == community_id,
        col(Question.state) == State.OPEN,
        col(Question.kind) == PostKind.QUESTION,
        col(Question.asked_of_id).is_(None),
        or_(is_here(col(Question.asker_id)), is_somebody(col(Question.asker_id))),
    )


def open_questions(
    db: Session,
    community_id: int,
    limit: int,
    skip: int = 0,
    *,
    only: Collection[int] | None = None,
    but: Collection[int] = (),
) -> Sequence[tuple[Question, Post, Member]]:
    """The community's open questions (`only` these) with their words and askers; not those of who has left.

    None of those of the rooms in `but`; of more than `LISTED` the newest so many.

    What most wait for comes first, then what was asked first.
    """
    values: dict[str, Any] = {"community": community_id, "limit": limit, "skip": skip}
    values |= {"only": list(only)} if only is not None else {"listed": LISTED}
    values |= {"but": list(but)} if but else {}
    return db.exec(_listed(among=only is not None, outside=bool(but)), params=values).all()


@cache
def _listed(*, among: bool, outside: bool) -> Select[Question, Post, Member]:
    """Prepared once, as whatever is asked with each list: building a statement takes longer than running it."""
    these = (*_open(_COMMUNITY, among=True), col(Question.id).in_(bindparam("only", expanding=True)))
    within = these if among else (col(Question.id).in_(_newest(outside=outside)),)
    return (
        select(Question, Post, Member)
        .join(Post, col(Post.id) == Question.id)
        .join(Member, col(Member.id) == Question.asker_id)
        .where(*within, *_outside(outside))
        .order_by(followers.how_many().desc(), col(Question.at), col(Question.id))
        .offset(bindparam("skip"))
        .limit(bindparam("limit"))
    )


def oldest_open(db: Session, community_id: int) -> Question | None:
    """The open question that was asked first."""
    first = select(Question).where(*_open(community_id)).order_by(col(Question.at), col(Question.id)).limit(1)
    return db.exec(first).first()


_OPEN_TEXTS = Prepared(
    select(Question.id, Post.text)
    .join(Post, col(Post.id) == Question.id)
    .where(
        *_open(bindparam("community")),
        Question.at >= bindparam("since"),
        Question.asker_id != bindparam("but_not"),
    )
    .order_by(col(Question.at).desc(), col(Question.id).desc())
    .limit(bindparam("limit"))
)


def open_texts(
    db: Session, community_id: int, limit: int, *, since: datetime = _EVER, but_not: int = 0
) -> dict[int, str]:
    """What the newest of these ask, by their ids: asked since then, and by anybody but that member."""
    values = {"community": community_id, "limit": limit, "since": since, "but_not": but_not}
    # Past the session, which would write first what is not ready yet: a question is written once, as it ends up.
    return {row[0]: row[1] for row in _OPEN_TEXTS.all(db, values)}


def count_open(db: Session, community_id: int, *, but: Collection[int] = ()) -> int:
    """How many questions are open, outside of the rooms in `but`; `LISTED` if it is more than that."""
    values: dict[str, Any] = {"community": community_id, "listed": LISTED} | ({"but": list(but)} if but else {})
    return db.exec(_counted(outside=bool(but)), params=values).one()


@cache
def _counted(*, outside: bool) -> SelectOfScalar[int]:
    return select(func.count()).select_from(_newest(outside=outside).subquery())


def open_rooms(db: Session, community_id: int) -> Sequence[int]:
    """The rooms in which questions are open."""
    return db.exec(_OPEN_ROOMS, params={"community": community_id}).all()


_OPEN_ROOMS = select(Room.id).where(
    Room.community_id == _COMMUNITY,
    exists().where(col(Question.room_id) == col(Room.id), *_open(_COMMUNITY, among=True)),
)


def _newest(*, outside: bool) -> SelectOfScalar[int]:
    found = select(Question.id).where(*_open(_COMMUNITY), *_outside(outside))
    return found.order_by(col(Question.at).desc(), col(Question.id).desc()).limit(bindparam("listed"))


def _outside(outside: bool) -> tuple[ColumnElement[bool], ...]:
    return (col(Question.room_id).not_in(bindparam("but", expanding=True)),) if outside else ()


def answered(db: Session, community_id: int, limit: int) -> Sequence[Post]:
    """What the community's newest questions that have an answer ask, the newest first."""
    return db.exec(
        select(Post)
        .join(Question, col(Post.id) == Question.id)
        .where(
            Question.community_id == community_id,
            col(Question.state).in_((State.ANSWERED, State.ACCEPTED)),
            Question.kind == PostKind.QUESTION,
        )
        .order_by(col(Question.at).desc(), col(Question.id).desc())
        .limit(limit)
    ).all()


def in_states(
    db: Session,
    community_id: int,
    states: Collection[State],
    limit: int,
    *,
    asker: int | None = None,
    unnamed: bool = False,
) -> Sequence[Post]:
    """What the community's questions in these states ask, the latest first: those that are for everybody.

    With `asker` that member's own alone; `unnamed` those that were asked without a name. Not those of who has left.
    """
    those = [col(Question.asker_id) == asker] if asker is not None else []
    those += [is_somebody(col(Question.asker_id))] if unnamed else []
    return db.exec(
        select(Post)
        .join(Question, col(Post.id) == Question.id)
        .where(
            Question.community_id == community_id,
            col(Question.state).in_(states),
            Question.kind == PostKind.QUESTION,
            col(Question.asked_of_id).is_(None),
            or_(is_here(col(Question.asker_id)), is_somebody(col(Question.asker_id))),
            *those,
        )
        .order_by(col(Question.touched_at).desc(), col(Question.id).desc())
        .limit(limit)
    ).all()


def names(db: Session, community_id: int) -> Sequence[Named]:
    """The names of the community's answers, by their letters."""
    return db.exec(select(Named).where(Named.community_id == community_id).order_by(col(Named.key))).all()


_ASKED_BY = Prepared(
    select(Question.id, Post.text)
    .join(Post, col(Post.id) == Question.id)
    .where(
        Question.asker_id == bindparam("asker"),
        Question.at >= bindparam("since"),
        Question.kind == PostKind.QUESTION,
        col(Question.state).in_((State.OPEN, State.ANSWERED)),
        col(Question.asked_of_id).is_(None),
    )
    .order_by(col(Question.id).desc())
    .limit(10)
)


def asked_by(db: Session, member_id: int, since: datetime) -> dict[int, str]:
    """What the member has asked everybody since then that is not settled yet, the newest first; ten at most.

    The words by the numbers of the questions.
    """
    return {row[0]: row[1] for row in _ASKED_BY.all(db, {"asker": member_id, "since": since})}


def own(
    db: Session, askers: Collection[int], states: Collection[State], limit: int, *, before: int | None = None
) -> Sequence[Question]:
    """What these have asked that is in one of these states, the newest first: those `before` a number, if one is given.

    With what was put to one member alone. The words of all of them are looked up with them.
    """
    where = [
        col(Question.asker_id).in_(askers),
        col(Question.kind) == PostKind.QUESTION,
        col(Question.state).in_(states),
    ]
    where += [col(Question.id) < before] if before is not None else []
    found = db.exec(select(Question).where(*where).order_by(col(Question.id).desc()).limit(limit)).all()
    # Afterwards, for who has asked thousands.
    db.exec(select(Post).where(col(Post.id).in_([one.id for one in found]))).all()
    return found


def newest_of(db: Session, member_id: int, room_id: int) -> Question | None:
    """The member's newest question in a room."""
    return db.exec(
        select(Question)
        .where(
            Question.asker_id == member_id,
            Question.room_id == room_id,
            Question.state != State.DELETED,
            Question.kind == PostKind.QUESTION,
        )
        .order_by(col(Question.at).desc(), col(Question.id).desc())
        .limit(1)
    ).first()


def answers_to(db: Session, question_id: int) -> Sequence[Post]:
    """The answers, most valued first."""
    return loaded(db, Post, _ANSWERS_TO, {"question": question_id})


def nudges_since(db: Session, member_id: int, since: datetime) -> int:
    """How many nudges the member got since then; several questions in one message are one."""
    found: int = _NUDGES_SINCE.value(db, {"member": member_id, "since": since})
    return found


def open_of(db: Session, member_id: int) -> Sequence[Question]:
    """The member's open questions, oldest first."""
    return db.exec(
        select(Question)
        .where(Question.asker_id == member_id, Question.state == State.OPEN)
        .order_by(col(Question.at), col(Question.id))
    ).all()
