"""What health is measured from, as values; and how it is read from the database, of a replay's as of a live one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlmodel import Session, col

from copbot.features.health.tables import Began, Talked
from copbot.kit.measured import Load, Mood
from storage.belonging import count_here, turned_off
from storage.models import Account, Nudge, Post, PostKind, Question, State, Stay, Subject, Thanks

ALWAYS = datetime(1, 1, 2, tzinfo=UTC)
"""Since the beginning."""
_SETTLED = timedelta(days=28)
"""Who was heard in a community's first days of being watched may have been there long before."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: when somebody else first answered it, and when somebody else first said anything about it."""

    number: int
    at: datetime
    asker: int
    answered_at: datetime | None = None
    reacted_at: datetime | None = None
    on_subject: bool = False
    """It is known what it is about."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer. `valued`: accepted, voted up or thanked for. `unasked`: the bot had not asked its author to look."""

    question: int
    at: datetime
    author: int
    valued: bool = False
    unasked: bool = True


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody's first word, the last one, the last before a first silence of 60 days, the first reaction in 24 h."""

    member: int
    at: datetime
    last_at: datetime
    silent_at: datetime | None = None
    reacted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket of the helpdesk, and when a moderator first saw to it."""

    at: datetime
    seen_to_at: datetime | None


@dataclass(frozen=True, slots=True)
class Rows:
    """All that health is measured from. `begin` is when the first of it happened."""

    begin: datetime | None = None
    asked: Sequence[Asked] = ()
    answers: Sequence[Answer] = ()
    contributions: Sequence[datetime] = ()
    newcomers: Sequence[Newcomer] = ()
    talked: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    """By day, as of date.toordinal: how many messages people and the bot wrote."""
    moderators: Sequence[datetime | None] = ()
    """When each of those with moderator rights last said something."""
    members: int = 0
    """How many are in the rooms."""
    off: Sequence[str] = ()
    """The kinds of nudges that each of those has turned off who has turned off any, divided by spaces."""
    tickets: Sequence[Ticket] = ()
    goals_at: datetime | None = None
    """Since when the goals hold."""
    moods: Sequence[Mood] = ()
    loads: Sequence[Load] = ()
    thanked: Sequence[datetime] = ()
    """When somebody was thanked with a reason."""


def read(
    db: Session,
    community_id: int,
    since: datetime = ALWAYS,
    *,
    came: datetime = ALWAYS,
    tickets: Sequence[Ticket] = (),
    goals_at: datetime | None = None,
) -> Rows:
    """What is known of a community: of questions `since` then and what became of them, of newcomers who `came` since.

    `tickets` and `goals_at` are those of other features, where there are any.
    """
    heard = _first_heard(db, community_id)
    answers, asked = _questions(db, community_id, since)
    return Rows(
        begin=min((at for at in (heard, _first_asked(db, community_id)) if at is not None), default=None),
        asked=asked,
        answers=answers,
        contributions=_contributions(db, community_id, since),
        newcomers=_newcomers(db, community_id, max(came, heard + _SETTLED)) if heard is not None else (),
        talked=_talked(db, community_id, since),
        moderators=_moderators(db, community_id),
        members=count_here(db, community_id),
        off=turned_off(db, community_id),
        tickets=tickets,
        goals_at=goals_at,
    )


def _first_asked(db: Session, community_id: int) -> datetime | None:
    return db.scalar(select(func.min(col(Question.at))).where(col(Question.community_id) == community_id))


def _first_heard(db: Session, community_id: int) -> datetime | None:
    """The first day on which anything was heard in the rooms."""
    day = db.scalar(select(func.min(col(Talked.day))).where(col(Talked.community_id) == community_id))
    return datetime.fromordinal(day).replace(tzinfo=UTC) if day is not None else None


def _questions(db: Session, community_id: int, since: datetime) -> tuple[list[Answer], list[Asked]]:
    """The answers, and the questions that wait for one or have one: not those that were closed without any."""
    where = (
        col(Question.community_id) == community_id,
        col(Question.kind) == PostKind.QUESTION,
        col(Question.at) >= since,
        col(Question.state).not_in((State.DELETED, State.DUPLICATE)),
        col(Question.asked_of_id).is_(None),
    )
    q, p = Question, Post
    found = db.execute(
        select(col(q.id), col(q.at), col(q.asker_id), col(q.state), col(q.accepted_id)).where(*where)
    ).all()
    numbers = select(col(q.id)).where(*where)
    of_asker = {number: asker for number, _, asker, *_ in found}
    accepted = {post for *_, post in found}
    said = select(col(p.id), col(p.question_id), col(p.author_id), col(p.kind), col(p.at), col(p.votes)).where(
        col(p.question_id).in_(numbers), col(p.kind).in_((PostKind.ANSWER, PostKind.REMARK, PostKind.INTEREST))
    )
    thanked = set(
        db.scalars(select(col(Thanks.post_id)).where(col(Thanks.community_id) == community_id, col(Thanks.at) >= since))
    )
    nudges = select(col(Nudge.question_id), col(Nudge.member_id)).where(col(Nudge.question_id).in_(numbers))
    nudged = {(number, member) for number, member in db.execute(nudges)}
    about = set(db.scalars(select(col(Subject.question_id)).where(col(Subject.question_id).in_(numbers))))
    answers: list[Answer] = []
    reacted: dict[int, datetime] = {}
    answered: dict[int, datetime] = {}
    for post, number, author, kind, at, votes in db.execute(said):
        if author == of_asker[number]:
            continue
        reacted[number] = min(at, reacted.get(number, at))
        if kind == PostKind.ANSWER:
            answered[number] = min(at, answered.get(number, at))
            valued = post in accepted or post in thanked or votes > 0
            answers.append(Answer(number, at, author, valued, (number, author) not in nudged))
    asked = [
        Asked(number, at, asker, answered.get(number), reacted.get(number), number in about)
        for number, at, asker, state, _ in found
        if state != State.CLOSED or number in answered
    ]
    return answers, asked


def _contributions(db: Session, community_id: int, since: datetime) -> list[datetime]:
    where = (
        col(Question.community_id) == community_id,
        col(Question.kind) == PostKind.CONTRIBUTION,
        col(Question.state) != State.DELETED,
        col(Question.at) >= since,
    )
    return list(db.scalars(select(col(Question.at)).where(*where)))


def _newcomers(db: Session, community_id: int, since: datetime) -> list[Newcomer]:
    b = Began
    found = select(col(b.member_id), col(b.at), col(b.last_at), col(b.silent_at), col(b.reacted_at))
    return [Newcomer(*row) for row in db.execute(found.where(col(b.community_id) == community_id, col(b.at) >= since))]


def _talked(db: Session, community_id: int, since: datetime) -> dict[int, tuple[int, int]]:
    found = select(col(Talked.day), col(Talked.people), col(Talked.bot))
    where = (col(Talked.community_id) == community_id, col(Talked.day) >= since.toordinal())
    return {day: (people, bot) for day, people, bot in db.execute(found.where(*where))}


def _moderators(db: Session, community_id: int) -> list[datetime | None]:
    with_rights = select(col(Account.member_id)).join(Stay, col(Stay.account_id) == col(Account.id))
    where = (col(Stay.community_id) == community_id, col(Stay.moderator))
    members = set(db.scalars(with_rights.where(*where)))
    spoke = select(col(Began.member_id), col(Began.last_at)).where(col(Began.member_id).in_(members))
    last = {row.member_id: row.last_at for row in db.execute(spoke)}
    return [last.get(member) for member in sorted(members)]
