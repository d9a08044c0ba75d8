"""Who found which answers helpful."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BindParameter, bindparam
from sqlmodel import Session, col, select

from storage.models import Post, PostKind, Thanks, Vote
from storage.prepared import Prepared
from storage.rows import loaded

# Asked with each question or answer, and so prepared once: building a statement takes longer than running it.
_ANSWERS_TO = Prepared(
    lambda: select(Post).where(
        col(Post.question_id).in_(bindparam("questions", expanding=True)), Post.kind == PostKind.ANSWER
    )
)
_OF_POSTS: BindParameter[Sequence[int]] = bindparam("posts", expanding=True)
_LIKED = Prepared(lambda: select(Vote.post_id, Vote.member_id).where(col(Vote.post_id).in_(_OF_POSTS), Vote.value > 0))
_THANKED = Prepared(
    lambda: (
        select(Thanks.post_id, Thanks.member_id, Thanks.at)
        .join(Post, col(Post.id) == Thanks.post_id)
        .where(col(Thanks.post_id).in_(_OF_POSTS), Thanks.member_id != Post.author_id)
    )
)
_WAS_TOLD = Prepared(lambda: select(Post.id).where(Post.author_id == bindparam("author"), Post.told).limit(1))


def answers_to(db: Session, question_ids: Sequence[int]) -> Sequence[Post]:
    """The answers to all of these questions."""
    return loaded(db, Post, _ANSWERS_TO, {"questions": list(question_ids)})


def liked(db: Session, post_ids: Sequence[int]) -> dict[int, set[int]]:
    """The members who put a 👍 on each of these posts."""
    found: dict[int, set[int]] = {}
    for post, member in _LIKED.all(db, {"posts": list(post_ids)}):
        found.setdefault(post, set()).add(member)
    return found


def thanked(db: Session, post_ids: Sequence[int]) -> dict[int, dict[int, datetime]]:
    """The members who said that each of these answers helped them, and when; not who turned out to have given it."""
    found: dict[int, dict[int, datetime]] = {}
    for post, member, at in _THANKED.all(db, {"posts": list(post_ids)}):
        found.setdefault(post, {})[member] = at
    return found


def thank(db: Session, post: Post, member_id: int, at: datetime) -> None:
    """The member says that this answer helped."""
    db.merge(Thanks(post_id=post.id, member_id=member_id, community_id=post.community_id, at=at))


def unthank(db: Session, question_id: int, member_id: int) -> None:
    """The member says so no more of any answer to this question."""
    found = select(Thanks).join(Post, col(Post.id) == Thanks.post_id)
    for thanks in db.exec(found.where(Post.question_id == question_id, Thanks.member_id == member_id)).all():
        db.delete(thanks)


def helped_by(db: Session, question_id: int, member_id: int) -> Post | None:
    """The answer to this question of which the member said last that it helped."""
    return db.exec(
        select(Post)
        .join(Thanks, col(Thanks.post_id) == Post.id)
        .where(Post.question_id == question_id, Thanks.member_id == member_id)
        .order_by(col(Thanks.at).desc())
        .limit(1)
    ).first()


def was_told(db: Session, author_id: int) -> bool:
    """Has the member been told once that an answer of his or hers helped somebody?"""
    return _WAS_TOLD.first(db, {"author": author_id}) is not None
