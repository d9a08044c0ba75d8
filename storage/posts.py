"""Answers and votes: they are the most frequent durable work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session

from storage.models import Post, PostKind
from storage.prepared import Prepared
from storage.rows import made

_ANSWERS = Prepared(
    text("SELECT text FROM post WHERE question_id = :question AND kind = 'answer' ORDER BY votes DESC, id")
)
_FOUND = (
    "SELECT p.id, p.author_id, p.question_id, q.kind, q.state, v.value"
    " FROM post p JOIN question q ON q.id = p.question_id"
    " LEFT JOIN vote v ON v.post_id = p.id AND v.member_id = :member"
)
_AT = Prepared(text(f"{_FOUND} WHERE p.room_id = :room AND p.message = :message ORDER BY p.id"))
_ON = Prepared(text(f"{_FOUND} WHERE p.id = :post"))
_VOTE = Prepared(
    text("INSERT INTO vote (post_id, member_id, community_id, value) VALUES (:post, :member, :community, :value)")
)
_CHANGE = Prepared(text("UPDATE vote SET value = :value WHERE post_id = :post AND member_id = :member"))
_DROP = Prepared(text("DELETE FROM vote WHERE post_id = :post AND member_id = :member"))
_COUNT = Prepared(text("UPDATE post SET votes = votes + :more WHERE id = :post"))


@dataclass(frozen=True, slots=True)
class Votable:
    """A tracked post, as far as a vote asks for it; `kind` and `state` are its question's, `value` is the own vote."""

    post: int
    author: int
    question: int
    kind: str
    state: str
    value: int | None


def add(
    db: Session,
    number: int,
    *,
    community: int,
    room: int,
    question: int,
    author: int,
    kind: PostKind,
    message: str | None,
    text: str,
    at: datetime,
    spans: str = "",
    files: str = "",
) -> None:
    """A message belongs to a question; `number` is to be its id."""
    db.add(
        made(
            Post,
            id=number,
            community_id=community,
            room_id=room,
            question_id=question,
            author_id=author,
            kind=kind,
            message=message,
            text=text,
            spans=spans,
            files=files,
            at=at,
        )
    )


def answers(db: Session, question_id: int) -> list[str]:
    """What the answers to a question say, the most valued first."""
    return list(_ANSWERS.column(db, {"question": question_id}))


def votable_at(db: Session, room_id: int, message: str, member_id: int) -> Votable | None:
    """The tracked post with this id of the platform, with the member's vote."""
    row = _AT.first(db, {"room": room_id, "message": message, "member": member_id})
    return Votable(*row) if row else None


def votable(db: Session, post_id: int, member_id: int) -> Votable | None:
    """The tracked post, with the member's vote."""
    row = _ON.first(db, {"post": post_id, "member": member_id})
    return Votable(*row) if row else None


def cast(db: Session, on: Votable, community_id: int, member_id: int, value: int) -> None:
    """The member's vote on the post from now on: 1, -1, or 0 for none."""
    here = {"post": on.post, "member": member_id}
    if value == 0:
        _DROP.run(db, here)
    elif on.value is None:
        _VOTE.run(db, {**here, "community": community_id, "value": value})
    else:
        _CHANGE.run(db, {**here, "value": value})
    _COUNT.run(db, {"post": on.post, "more": value - (on.value or 0)})
    loaded = db.identity_map.get(db.identity_key(Post, on.post))
    if loaded is not None:
        db.expire(loaded, ["votes"])
