"""Tables of profiles: what members know and look for, and who may see that; and what is looked up in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, delete, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.models import Moment, Post, PostKind, Question
from storage.rows import seldom


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


class Topic(SQLModel, table=True):
    """Something that a member knows or looks for, in the member's own words."""

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    kind: str = Field(primary_key=True)
    words: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    at: datetime = Field(sa_type=Moment, nullable=False)


class Profile(SQLModel, table=True):
    """Who may see a member's profile. Members who were joined to one may have several: the most private holds."""

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    seen: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)


# Asked with each question or answer, and so prepared once: building a statement takes longer than running it.
_TOPICS_OF_ALL = (
    select(Topic)
    .where(Topic.community_id == bindparam("community"), Topic.kind == bindparam("kind"))
    .order_by(col(Topic.member_id), col(Topic.at), Topic.words)
)
_HIDDEN = select(Profile.member_id).where(Profile.community_id == bindparam("community"), Profile.seen == Seen.NOBODY)
_KNOWN_TOPICS = (
    select(Topic.words)
    .where(
        Topic.community_id == bindparam("community"),
        Topic.kind == TopicKind.KNOWS,
        col(Topic.member_id).not_in(_HIDDEN),
    )
    .distinct()
    .order_by(Topic.words)
    .limit(bindparam("limit"))
)


def topics(db: Session, member_id: int) -> Sequence[Topic]:
    """All topics of a member, the oldest first."""
    return db.exec(select(Topic).where(Topic.member_id == member_id).order_by(col(Topic.at), Topic.words)).all()


def topics_of_all(db: Session, community_id: int, kind: TopicKind) -> Sequence[Topic]:
    """The topics of this kind in a community."""
    return seldom(db, _TOPICS_OF_ALL, {"community": community_id, "kind": kind})


def known_topics(db: Session, community_id: int, part: str, limit: int) -> Sequence[str]:
    """What members say that they know and let others see, as far as it contains this part; by the alphabet."""
    values = {"community": community_id, "limit": limit}
    if not part:
        return db.connection().scalars(_KNOWN_TOPICS, values).all()
    found = _KNOWN_TOPICS.where(func.lower(col(Topic.words)).contains(part.lower(), autoescape=True))
    return db.connection().scalars(found, values).all()


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
