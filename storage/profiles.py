"""Tables of profiles: what members know and look for, and who may see that; and what is looked up in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Index, bindparam, delete, exists
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage import beginnings
from storage.emptiness import has_none
from storage.models import Moment, Post, PostKind, Question, Stored
from storage.prepared import Prepared
from storage.rows import loaded

_MANY = 500
"""So many topics of a community are looked through."""
_BEGINNING, _EACH = 4, 50
"""Of more, so many that have the first letters of a word."""


class Seen(StrEnum):
    """Who may see a profile."""

    NOBODY = "nobody"
    MEMBERS = "members"
    EVERYONE = "everyone"


_MOST_PRIVATE_FIRST = (Seen.NOBODY, Seen.MEMBERS, Seen.EVERYONE)


class TopicKind(StrEnum):
    """What a topic says of its member."""

    KNOWS = "knows"
    SEEKS = "seeks"
    ABOUT = "about"
    """The line with which the member introduced himself or herself."""
    HIDDEN = "hidden"
    """Accepted answers show it, and the member does not want that."""
    WATCHES = "watches"
    """The member hears of new questions about it."""


class Topic(Stored):
    """Something that a member knows or looks for, in the member's own words."""

    __table_args__ = (
        Index("topic_words", "community_id", "kind", "words"),
        Index("topic_newest", "community_id", "kind", "at"),
    )
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    kind: str = Field(primary_key=True)
    words: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)


class Profile(Stored):
    """Who may see a member's profile. Members who were joined to one may have several: the most private holds."""

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    seen: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)


# Asked with each question or answer, and so prepared once: building a statement takes longer than running it.
_ALL = Prepared(lambda: select(Topic).where(*_these()))
_NEWEST, _NEWEST_SINCE = Prepared(lambda: _last()), Prepared(lambda: _last().where(Topic.at >= bindparam("since")))
_BEGINS, _BEGINS_ON_SERVER = Prepared(lambda: _begins(server=False)), Prepared(lambda: _begins(server=True))
_IS_SAID = Prepared(lambda: select(Topic.member_id).where(*_these()).offset(bindparam("more_than")).limit(1))
_KNOWN_TOPICS = Prepared(
    lambda: select(Topic.words).where(*_these(), ~_hidden()).order_by(col(Topic.at).desc()).limit(bindparam("limit"))
)


def _these() -> tuple[ColumnElement[bool], ...]:
    return col(Topic.community_id) == bindparam("community"), col(Topic.kind) == bindparam("kind")


def _last() -> SelectOfScalar[Topic]:
    return select(Topic).where(*_these()).order_by(col(Topic.at).desc()).limit(bindparam("limit"))


def _begins(*, server: bool) -> SelectOfScalar[Topic]:
    begins = beginnings.begins(col(Topic.words), "begin", server=server)
    return select(Topic).where(*_these(), begins).order_by(Topic.words).limit(bindparam("limit"))


def _hidden() -> ColumnElement[bool]:
    return exists().where(col(Profile.member_id) == col(Topic.member_id), col(Profile.seen) == Seen.NOBODY)


def topics(db: Session, member_id: int) -> Sequence[Topic]:
    """All topics of a member, the oldest first."""
    return db.exec(select(Topic).where(Topic.member_id == member_id).order_by(col(Topic.at), Topic.words)).all()


def newest(db: Session, community_id: int, kind: TopicKind, since: datetime | None = None) -> list[Topic]:
    """The topics of this kind in a community, since then if that is told; of very many those that were said last."""
    if has_none(db, Topic, community_id):
        return []
    values = {"community": community_id, "kind": kind, "limit": _MANY}
    if since is None:
        return _sorted(loaded(db, Topic, _NEWEST, values))
    return _sorted(loaded(db, Topic, _NEWEST_SINCE, {**values, "since": since}))


def is_said(db: Session, community_id: int, kind: TopicKind, more_than: int = 0) -> bool:
    """Are there more topics of this kind in the community than so many?"""
    if has_none(db, Topic, community_id):
        return False
    values = {"community": community_id, "kind": kind, "more_than": more_than}
    return _IS_SAID.value(db, values) is not None


def near(db: Session, community_id: int, kind: TopicKind, words: Collection[str]) -> list[Topic]:
    """Those of this kind that may be spoken of with these words: all, where there are not very many.

    Else those that begin as one of the words does, some for each of them.
    """
    if has_none(db, Topic, community_id):
        return []
    these = {"community": community_id, "kind": kind}
    if not is_said(db, community_id, kind, _MANY):
        return _sorted(loaded(db, Topic, _ALL, these))
    server = db.get_bind().dialect.name == "postgresql"
    found: dict[tuple[int, str], Topic] = {}
    first = {word[:_BEGINNING].lower() for word in words if word}
    for beginning in sorted({way for one in first for way in (one, one.capitalize(), one.upper())}):
        values = {**these, **beginnings.values("begin", beginning, server=server), "limit": _EACH}
        for one in loaded(db, Topic, _BEGINS_ON_SERVER if server else _BEGINS, values):
            found[one.member_id, one.words] = one
    return _sorted(found.values())


def _sorted(found: Iterable[Topic]) -> list[Topic]:
    return sorted(found, key=lambda one: (one.member_id, one.at, one.words))


def known_topics(db: Session, community_id: int, part: str, limit: int) -> Sequence[str]:
    """What members say that they know and let others see, as far as it contains this part; by the alphabet.

    Of very many those that were said last.
    """
    if has_none(db, Topic, community_id):
        return []
    values = {"community": community_id, "kind": TopicKind.KNOWS, "limit": _MANY}
    last = _KNOWN_TOPICS.column(db, values)
    return sorted({words for words in last if part.lower() in words.lower()})[:limit]


def seen_by(db: Session, member_id: int) -> Seen:
    """Who may see the member's profile."""
    chosen = set(db.exec(select(Profile.seen).where(Profile.member_id == member_id)))
    return next((seen for seen in _MOST_PRIVATE_FIRST if seen in chosen), Seen.MEMBERS)


def show_to(db: Session, community_id: int, member_id: int, seen: Seen) -> None:
    """From now on these may see the member's profile."""
    db.execute(delete(Profile).where(col(Profile.member_id) == member_id))
    db.add(Profile(member_id=member_id, seen=seen, community_id=community_id))


def answered_well(db: Session, member_id: int) -> list[int]:
    """The questions to which the member gave the accepted answer, the newest first."""
    # The accepted answer is looked up from the member's posts, and its question by its number: all by indexes.
    found = db.exec(
        select(Question.id)
        .join(Post, col(Post.question_id) == Question.id)
        .where(Post.author_id == member_id, Post.kind == PostKind.ANSWER, Question.accepted_id == Post.id)
        .order_by(col(Question.id).desc())
    )
    return list(found)


def asked(db: Session, questions: Sequence[int]) -> Sequence[str]:
    """What was asked in these questions."""
    return db.exec(select(Post.text).where(col(Post.id).in_(questions)).order_by(col(Post.id).desc())).all()
