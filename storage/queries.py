"""What the engine and the features look up, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, text, update
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from storage import pieces
from storage.models import (
    Account,
    Aside,
    ClaimCode,
    Community,
    Cursor,
    Handled,
    Member,
    Moment,
    Nudge,
    Outbox,
    OutboxState,
    Post,
    PostKind,
    Question,
    Room,
    Spent,
    State,
    Stay,
    Timer,
)

# What each message or vote needs is prepared once: SQLAlchemy takes longer to build a statement than to run it.
_POST_AT = select(Post).where(Post.room_id == bindparam("room"), Post.message == bindparam("message"))
_QUESTION_IN_THREAD = (
    select(Question)
    .where(
        Question.room_id == bindparam("room"),
        Question.thread == bindparam("thread"),
        col(Question.thread_sent).is_not(None),
    )
    .order_by(col(Question.id).desc())
    .limit(1)
)
# A thread may have the id of the message at which it begins: what was said comes first.
_SENT = (
    select(Outbox)
    .where(Outbox.platform == bindparam("platform"), Outbox.message == bindparam("message"))
    .order_by(col(Outbox.id))
)
_SENT_IN_ROOM = _SENT.where(Outbox.room == bindparam("place"))
_SENT_TO = _SENT.where(Outbox.person == bindparam("place"))
_ACCOUNTS = (
    select(Account)
    .where(Account.platform == bindparam("platform"), Account.key == bindparam("key"))
    .order_by(col(Account.seen_at).desc(), col(Account.id).desc())
)
_ACCOUNTS_OF = (
    select(Account)
    .where(Account.member_id == bindparam("member"))
    .order_by(col(Account.reachable).desc(), col(Account.seen_at).desc(), col(Account.id))
)
_ANSWERS_TO = (
    select(Post)
    .where(Post.question_id == bindparam("question"), Post.kind == PostKind.ANSWER)
    .order_by(col(Post.votes).desc(), col(Post.id))
)
_LINKED_WITH = text(
    "SELECT other_id FROM link WHERE member_id = :member UNION SELECT member_id FROM link WHERE other_id = :member"
)
_HANDLED = text("SELECT 1 FROM handled WHERE platform = :platform AND event = :event")
_SET_TIMER = text(
    "INSERT INTO timer (kind, subject, community_id, due_at) VALUES (:kind, :subject, :community, :due)"
    " ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at"
).bindparams(bindparam("due", type_=Moment()))
_STAYS = text("SELECT room_id, moderator FROM stay WHERE account_id = :account")
_PUT_STAY = text(
    "INSERT INTO stay (account_id, room_id, community_id, moderator) VALUES (:account, :room, :community, :moderator)"
    " ON CONFLICT (account_id, room_id) DO UPDATE SET moderator = excluded.moderator"
)
_ADD_MEMBER = text(
    "INSERT INTO member (id, community_id, name, nudges_off, since) VALUES (:member, :community, :name, '', :now)"
).bindparams(bindparam("now", type_=Moment()))
_ADD_ACCOUNT = text(
    "INSERT INTO account (id, community_id, member_id, platform, key, name, reachable, seen_at)"
    " VALUES (:account, :community, :member, :platform, :key, :name, :reachable, :now)"
).bindparams(bindparam("now", type_=Moment()))
_DROP_TIMER = text("DELETE FROM timer WHERE kind = :kind AND subject = :subject")
_DAY = timedelta(days=1)
_AT_ONCE = 2000
"""So much due work is done in one transaction: enough to say at once what has piled up while the bot was away."""
UNSETTLED = (State.OPEN, State.ANSWERED)


def post_at(db: Session, room_id: int, message: str) -> Post | None:
    """The tracked post with this id of the platform."""
    return db.exec(_POST_AT, params={"room": room_id, "message": message}).first()


def question_in_thread(db: Session, room_id: int, thread: str) -> Question | None:
    """The question that this thread was opened for."""
    return db.exec(_QUESTION_IN_THREAD, params={"room": room_id, "thread": thread}).first()


def sent_in_room(db: Session, platform: str, room: str, message: str) -> Outbox | None:
    """What of the outbox was delivered in the room as this message."""
    return db.exec(_SENT_IN_ROOM, params={"platform": platform, "message": message, "place": room}).first()


def sent_to(db: Session, platform: str, person: str, message: str) -> Outbox | None:
    """What of the outbox was delivered privately to the person as this message."""
    return db.exec(_SENT_TO, params={"platform": platform, "message": message, "place": person}).first()


def last_choices(db: Session, platform: str, person: str, since: datetime) -> Outbox | None:
    """The last private message with numbered choices that this person got since then."""
    return db.exec(
        select(Outbox)
        .where(
            Outbox.platform == platform,
            Outbox.person == person,
            Outbox.choices != "",
            Outbox.state == OutboxState.DONE,
            col(Outbox.done_at) >= since,
        )
        .order_by(col(Outbox.id).desc())
        .limit(1)
    ).first()


def rooms(db: Session) -> Sequence[Room]:
    """All rooms, in the order in which the bot came to know them."""
    return db.exec(select(Room).order_by(col(Room.id))).all()


def room_at(db: Session, platform: str, key: str) -> Room | None:
    """The room with this id on the platform."""
    return db.exec(select(Room).where(Room.platform == platform, Room.key == key)).one_or_none()


def accounts(db: Session, platform: str, key: str) -> Sequence[Account]:
    """The person's accounts in all communities, the last seen first."""
    return db.exec(_ACCOUNTS, params={"platform": platform, "key": key}).all()


def accounts_of(db: Session, member_id: int) -> Sequence[Account]:
    """A member's accounts, those first that the bot can write to privately, then the last seen."""
    return db.exec(_ACCOUNTS_OF, params={"member": member_id}).all()


def accounts_named(db: Session, community_id: int, name: str) -> Sequence[Account]:
    """The accounts in a community that go by this name, whatever the case: those of members first."""
    here = exists().where(col(Stay.account_id) == col(Account.id))
    named = (Account.community_id == community_id, func.lower(Account.name) == name.lower())
    return db.exec(select(Account).where(*named).order_by(here.desc(), col(Account.id)).limit(10)).all()


def member_names(db: Session, community_id: int, part: str, limit: int) -> Sequence[str]:
    """The names of members that contain this part, whatever its case."""
    named = func.lower(col(Member.name)).contains(part.lower(), autoescape=True)
    # Not those for whom others stand, nor who has left, or was forgotten.
    where = (col(Member.community_id) == community_id, is_here(col(Member.id)), named)
    return db.exec(select(Member.name).where(*where).order_by(Member.name).limit(limit)).all()


def moderators(db: Session, room_ids: Collection[int]) -> Sequence[Member]:
    """The members with moderator rights in one of these rooms."""
    there = (
        select(Account.member_id)
        .join(Stay, col(Stay.account_id) == Account.id)
        .where(col(Stay.room_id).in_(room_ids), Stay.moderator)
    )
    return db.exec(select(Member).where(col(Member.id).in_(there)).order_by(col(Member.id))).all()


def stays(db: Session, account_id: int) -> dict[int, bool]:
    """The rooms that an account is in, each with whether it moderates there."""
    return {room: bool(may) for room, may in db.connection().execute(_STAYS, {"account": account_id})}


def strange_rooms(db: Session) -> dict[str, int]:
    """How many rooms of each platform belong to no community, of those that the bot is in."""
    strange = select(Room.platform, func.count()).where(Room.belongs_by == "", col(Room.lost).is_(False))
    return dict(db.exec(strange.group_by(Room.platform)).all())


def inside(db: Session, platform: str, key: str) -> dict[str, bool]:
    """Who is in the room with this id on the platform, by the ids there, and whether with moderator rights."""
    found = (
        select(Account.key, Stay.moderator)
        .join(Stay, col(Stay.account_id) == col(Account.id))
        .join(Room, col(Room.id) == col(Stay.room_id))
        .where(Room.platform == platform, Room.key == key)
    )
    return dict(db.exec(found).all())


def put_stay(db: Session, community_id: int, account_id: int, room_id: int, *, moderator: bool) -> None:
    """The account is in the room, with or without moderator rights."""
    values = {"account": account_id, "room": room_id, "community": community_id, "moderator": moderator}
    db.connection().execute(_PUT_STAY, values)


def drop_stay(db: Session, account_id: int, room_id: int) -> None:
    """The account is not in the room."""
    db.execute(delete(Stay).where(col(Stay.account_id) == account_id, col(Stay.room_id) == room_id))


def empty_room(db: Session, room_id: int) -> None:
    """Nobody is a member for being in this room."""
    db.execute(delete(Stay).where(col(Stay.room_id) == room_id))


def is_here(member: Mapped[int]) -> ColumnElement[bool]:
    """Is the member that this column names in any of the community's rooms?"""
    return exists().where(col(Account.member_id) == member, col(Stay.account_id) == col(Account.id))


def add_account(
    db: Session,
    community: int,
    account: int,
    member: int,
    platform: str,
    key: str,
    name: str,
    reachable: bool,
    now: datetime,
) -> None:
    """A new member, with its first account."""
    values = {"community": community, "account": account, "member": member, "platform": platform}
    values |= {"key": key, "name": name, "reachable": reachable, "now": now}
    db.connection().execute(_ADD_MEMBER, values)
    db.connection().execute(_ADD_ACCOUNT, values)


def handled(db: Session, platform: str, event: str) -> bool:
    """Has this happening left a trace before?"""
    return db.connection().execute(_HANDLED, {"platform": platform, "event": event}).first() is not None


def cursor(db: Session, name: str) -> str | None:
    """Up to where a platform has been read."""
    found = db.get(Cursor, name)
    return found.value if found else None


def due_timers(db: Session, now: datetime, limit: int = _AT_ONCE) -> Sequence[Timer]:
    """Due work, the longest due first."""
    return db.exec(select(Timer).where(Timer.due_at <= now).order_by(col(Timer.due_at), Timer.kind).limit(limit)).all()


def next_due(db: Session) -> datetime | None:
    """When the next timer is due."""
    return db.exec(select(Timer.due_at).order_by(col(Timer.due_at)).limit(1)).first()


def open_questions(
    db: Session, community_id: int, limit: int, skip: int = 0
) -> Sequence[tuple[Question, Post, Member]]:
    """The community's open questions with their words and askers, oldest first; not those of who has left."""
    return db.exec(
        select(Question, Post, Member)
        .join(Post, col(Post.id) == Question.id)
        .join(Member, col(Member.id) == Question.asker_id)
        .where(
            Question.community_id == community_id,
            Question.state == State.OPEN,
            Question.kind == PostKind.QUESTION,
            col(Question.asked_of_id).is_(None),
            is_here(col(Question.asker_id)),
        )
        .order_by(col(Question.at), col(Question.id))
        .offset(skip)
        .limit(limit)
    ).all()


def count_open(db: Session, community_id: int) -> int:
    """How many questions are open."""
    return db.exec(
        select(func.count())
        .select_from(Question)
        .where(
            Question.community_id == community_id,
            Question.state == State.OPEN,
            Question.kind == PostKind.QUESTION,
            col(Question.asked_of_id).is_(None),
            is_here(col(Question.asker_id)),
        )
    ).one()


def unsettled_in(db: Session, room_id: int, since: datetime, limit: int) -> Sequence[Question]:
    """The room's questions that plain talk may still be about, newest first."""
    return db.exec(
        select(Question)
        .where(Question.room_id == room_id, col(Question.state).in_(UNSETTLED), Question.at >= since)
        .order_by(col(Question.at).desc(), col(Question.id).desc())
        .limit(limit)
    ).all()


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
    return db.exec(_ANSWERS_TO, params={"question": question_id}).all()


def last_remark(db: Session, question_id: int, but_not: int) -> int | None:
    """Who of the others said something last about a question that was no answer, if anybody did."""
    return db.exec(
        select(Post.author_id)
        .where(Post.question_id == question_id, Post.kind == PostKind.REMARK, Post.author_id != but_not)
        .order_by(col(Post.id).desc())
        .limit(1)
    ).first()


def prune(db: Session, before: datetime) -> None:
    """Forget delivered actions, and happenings that were handled or set aside, from before then."""
    db.execute(delete(Outbox).where(col(Outbox.done_at) < before, col(Outbox.state) == OutboxState.DONE))
    db.execute(delete(Handled).where(col(Handled.at) < before))
    db.execute(delete(Spent).where(col(Spent.since) < before))
    db.execute(delete(Aside).where(col(Aside.at) < before))
    pieces.prune(db, before)


def community_named(db: Session, name: str) -> Community | None:
    """The community with this name."""
    return db.exec(select(Community).where(Community.name == name)).first()


def still_due(db: Session, kind: str, subjects: Sequence[int], now: datetime) -> list[int]:
    """Those of the subjects, in their order, for which this is due."""
    found = set(
        db.exec(select(Timer.subject).where(Timer.kind == kind, col(Timer.subject).in_(subjects), Timer.due_at <= now))
    )
    return [subject for subject in subjects if subject in found]


def drop_timers(db: Session, kind: str, subjects: Sequence[int]) -> None:
    """These are no longer due."""
    db.execute(delete(Timer).where(col(Timer.kind) == kind, col(Timer.subject).in_(subjects)))


def postpone_timers(db: Session, kind: str, subjects: Sequence[int], until: datetime) -> None:
    """These are due later."""
    db.execute(update(Timer).where(col(Timer.kind) == kind, col(Timer.subject).in_(subjects)).values(due_at=until))


def accepted_by(db: Session, question_ids: Sequence[int]) -> dict[int, int]:
    """Who gave the accepted answer to each of these questions: members' ids by the questions'."""
    found = db.exec(
        select(Question.id, Post.author_id)
        .join(Post, col(Post.id) == Question.accepted_id)
        .where(col(Question.id).in_(question_ids))
    ).all()
    return {question: author for question, author in found if question is not None}


def steps_due(db: Session, room_id: int, kind: str, rung: int, until: datetime) -> Sequence[Question]:
    """The open questions of a room that are on this step of the ladder and are due for it by then, oldest first."""
    # Two looks, so that it is the timers due that are walked through and not all that is open.
    due = db.exec(select(Timer.subject).where(Timer.due_at <= until, Timer.kind == kind).limit(_AT_ONCE)).all()
    return db.exec(
        select(Question)
        .where(
            col(Question.id).in_(due),
            Question.room_id == room_id,
            Question.rung == rung,
            Question.state == State.OPEN,
        )
        .order_by(col(Question.at), col(Question.id))
    ).all()


def nudged(db: Session, question_id: int) -> dict[int, bool]:
    """The members who have been put before the question, each with whether it was declined."""
    return dict(db.exec(select(Nudge.member_id, Nudge.declined).where(Nudge.question_id == question_id)).all())


def nudges_since(db: Session, member_id: int, since: datetime) -> int:
    """How many nudges the member got since then; several questions in one message are one."""
    return db.exec(
        select(func.count(func.distinct(Nudge.at))).where(Nudge.member_id == member_id, col(Nudge.at) >= since)
    ).one()


def count_dead(db: Session, community_id: int) -> int:
    """How many actions could not be delivered."""
    return db.exec(
        select(func.count())
        .select_from(Outbox)
        .where(Outbox.community_id == community_id, Outbox.state == OutboxState.DEAD)
    ).one()


def set_timer(db: Session, community_id: int, kind: str, subject: int, due: datetime) -> None:
    """This is due then, and not at any time set before."""
    values = {"kind": kind, "subject": subject, "community": community_id, "due": due}
    db.connection().execute(_SET_TIMER, values)


def timer_due(db: Session, kind: str, subject: int) -> datetime | None:
    """When this is due, if it is to come."""
    return db.exec(select(Timer.due_at).where(Timer.kind == kind, Timer.subject == subject)).first()


def drop_timer(db: Session, kind: str, subject: int) -> None:
    """This is not due any more."""
    db.connection().execute(_DROP_TIMER, {"kind": kind, "subject": subject})


def linked_ever(db: Session, member_id: int) -> set[int]:
    """All members that are or have ever been one person with this one, itself among them."""
    found, new = {member_id}, [member_id]
    while new:
        others = set(db.connection().scalars(_LINKED_WITH, {"member": new.pop()})) - found
        found |= others
        new += others
    return found


def open_of(db: Session, member_id: int) -> Sequence[Question]:
    """The member's open questions, oldest first."""
    return db.exec(
        select(Question)
        .where(Question.asker_id == member_id, Question.state == State.OPEN)
        .order_by(col(Question.at), col(Question.id))
    ).all()


def drop_claim_codes(db: Session, now: datetime) -> None:
    """Codes that have expired go."""
    db.execute(delete(ClaimCode).where(col(ClaimCode.expires_at) <= now))


def spend(db: Session, community_id: int, kind: str, subject: int, most: int, now: datetime) -> bool:
    """Do once more what `subject` may do so often a day, and not more; False if that is enough."""
    spent = db.get(Spent, (kind, subject))
    if spent is None or not timedelta() <= now - spent.since < _DAY:
        if spent is None:
            spent = Spent(kind=kind, subject=subject, community_id=community_id, since=now, count=0)
            db.add(spent)
        spent.since, spent.count = now, 0
    if spent.count >= most:
        return False
    spent.count += 1
    db.flush()
    return True
