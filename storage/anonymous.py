"""Who asked a question without a name: the one table that tells, and all that is looked up in it.

Everywhere else the asker of such a question is somebody: a member without an account and without a name, made for this
one question. Whoever forgets to look here learns nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Text, false, or_, text
from sqlmodel import Field, Session, col, delete, select

from storage.emptiness import has_none
from storage.models import Question, State, Stored, maybe_moment, moment
from storage.prepared import Prepared

_IS_ANONYMOUS = Prepared(text("SELECT 1 FROM anonymous WHERE question_id = :question"))
_OVER = (State.ACCEPTED, State.CLOSED, State.DUPLICATE, State.STALE, State.DELETED)


class Anonymous(Stored):
    """A question that `member_id` asked as the somebody `as_id`.

    `id` is named elsewhere (by what the bot said to the asker, and by accounts that were joined), and tells nothing.
    """

    id: int = Field(primary_key=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    as_id: int = Field(foreign_key="member.id", unique=True)
    question_id: int = Field(foreign_key="question.id", unique=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
    told: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """It was said beforehand that moderators can look who asked."""
    barred_until: datetime | None = maybe_moment()
    """Until then its asker can put no more questions without a name."""
    choices: str = Field(default="", sa_type=Text)
    """The command lines that the asker was offered privately, one a line: a button tells only its place among them."""


def of(db: Session, question_id: int) -> Anonymous | None:
    """What is known of who asked this question; None if it has a name under it, or that was forgotten."""
    if has_none(db, Anonymous) or _IS_ANONYMOUS.first(db, {"question": question_id}) is None:
        # Few are, and that is told sooner than an object is loaded.
        return None
    return db.exec(select(Anonymous).where(Anonymous.question_id == question_id)).first()


def behind(db: Session, as_id: int) -> Anonymous | None:
    """The same, by the somebody."""
    return db.exec(select(Anonymous).where(Anonymous.as_id == as_id)).first()


def masks(db: Session, members: Collection[int]) -> set[int]:
    """Every somebody that these members are."""
    return set(db.exec(select(Anonymous.as_id).where(col(Anonymous.member_id).in_(members))))


def barred(db: Session, member_id: int, now: datetime) -> datetime | None:
    """Until when the member can't ask without a name; None if that is free."""
    until = db.exec(select(Anonymous.barred_until).where(Anonymous.member_id == member_id)).all()
    return max((one for one in until if one is not None and one > now), default=None)


def offer(row: Anonymous, lines: Sequence[str]) -> list[int]:
    """Write down what the asker is offered; the place of each."""
    known = row.choices.split("\n") if row.choices else []
    row.choices = "\n".join([*known, *lines])
    return list(range(len(known), len(known) + len(lines)))


def offered(row: Anonymous, place: int) -> str:
    """The command line at that place; empty for none."""
    known = row.choices.split("\n")
    return known[place] if place < len(known) else ""


def forget(db: Session, community_id: int, before: datetime, now: datetime) -> None:
    """Forget who asked what has been over since before then."""
    # Who asked is looked through, which is forgotten after a while, and not all that was ever asked.
    over = select(Question.id).where(
        Question.id == Anonymous.question_id, col(Question.state).in_(_OVER), Question.touched_at <= before
    )
    free = or_(col(Anonymous.barred_until).is_(None), col(Anonymous.barred_until) <= now)
    db.execute(
        delete(Anonymous).where(col(Anonymous.community_id) == community_id, free, over.correlate(Anonymous).exists())
    )
