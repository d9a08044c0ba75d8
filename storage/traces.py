"""What is looked up of what was said and handled, and when it is forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, delete, func, or_, text
from sqlmodel import Session, col, select

from storage import pieces
from storage.models import (
    Aside,
    Handled,
    Outbox,
    OutboxState,
    Spent,
)
from storage.prepared import Prepared
from storage.rows import loaded
from storage.session import Working

# What each message or vote needs is prepared once: SQLAlchemy takes longer to build a statement than to run it.
_SENT_IN_ROOM = Prepared(
    lambda: (
        select(Outbox)
        .where(
            Outbox.platform == bindparam("platform"),
            col(Outbox.message).in_(bindparam("messages", expanding=True)),
            Outbox.room == bindparam("place"),
        )
        .order_by(col(Outbox.id).desc())
    )
)
_SENT_TO = Prepared(
    lambda: (
        select(Outbox)
        .where(
            Outbox.platform == bindparam("platform"),
            Outbox.message == bindparam("message"),
            Outbox.person == bindparam("place"),
        )
        .order_by(col(Outbox.id))
    )
)
_HANDLED = Prepared(
    lambda: select(Handled.event).where(
        Handled.platform == bindparam("platform"), col(Handled.event).in_(bindparam("events", expanding=True))
    )
)
_CURSOR = Prepared(text("SELECT value FROM cursor WHERE name = :name"))
_KEEP_CURSOR = Prepared(
    text(
        "INSERT INTO cursor (name, value) VALUES (:name, :value)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    )
)
_BIT = 1000
_DAY = timedelta(days=1)


def sent_in_room(db: Session, platform: str, room: str, message: str) -> Outbox | None:
    """What of the outbox was delivered in the room as this message."""
    looked: dict[tuple[str, str, str], Outbox | None] = {}
    together = {message}
    if isinstance(db, Working):
        looked = db.looked.setdefault("outbox", looked)
        if (platform, room, message) in looked:
            return looked[platform, room, message]
        together |= db.coming.sent.pop((platform, room), set())
    values = {"platform": platform, "messages": sorted(together), "place": room}
    looked |= {(platform, room, one): None for one in together}
    # The last of them is the first that was said.
    looked |= {(platform, room, one.message or ""): one for one in loaded(db, Outbox, _SENT_IN_ROOM, values)}
    return looked[platform, room, message]


def sent_to(db: Session, platform: str, person: str, message: str) -> Outbox | None:
    """What of the outbox was delivered privately to the person as this message."""
    found = loaded(db, Outbox, _SENT_TO, {"platform": platform, "message": message, "place": person})
    return next(iter(found), None)


def last_offer(db: Session, platform: str, person: str, since: datetime, purpose: str) -> Outbox | None:
    """The last private message with numbered choices, or for this purpose, that this person got since then."""
    return _last(db, platform, person, since, or_(col(Outbox.choices) != "", col(Outbox.purpose).startswith(purpose)))


def last_said(db: Session, platform: str, person: str, since: datetime) -> Outbox | None:
    """The last private message that this person got since then."""
    return _last(db, platform, person, since)


def last_for(db: Session, platform: str, person: str, since: datetime, purpose: str) -> Outbox | None:
    """The last private message for this purpose that this person got since then."""
    return _last(db, platform, person, since, col(Outbox.purpose).startswith(purpose))


def lately_said(db: Session, platform: str, person: str, since: datetime, limit: int) -> Sequence[Outbox]:
    """The private messages for something that this person got since then, the newest first."""
    where = (*_got(platform, person, since), Outbox.purpose != "")
    return db.exec(select(Outbox).where(*where).order_by(col(Outbox.id).desc()).limit(limit)).all()


def _got(platform: str, person: str, since: datetime) -> tuple[ColumnElement[bool] | bool, ...]:
    # What answers a press is for one person, too, but was said in a room: it is gone when the next word is written.
    got = (Outbox.platform == platform, Outbox.person == person, col(Outbox.room).is_(None))
    done = (Outbox.state == OutboxState.DONE, col(Outbox.message).is_not(None), col(Outbox.done_at) >= since)
    return (*got, *done)


def _last(db: Session, platform: str, person: str, since: datetime, *which: ColumnElement[bool]) -> Outbox | None:
    found = select(Outbox).where(*_got(platform, person, since), *which)
    return db.exec(found.order_by(col(Outbox.id).desc()).limit(1)).first()


def handled(db: Session, platform: str, events: Sequence[str]) -> list[str]:
    """Those of these happenings that have left a trace before, by their ids."""
    return _HANDLED.column(db, {"platform": platform, "events": events})


def all_handled(db: Session, platform: str) -> Iterator[str]:
    """The ids of all happenings of a platform that have left a trace and are not forgotten yet, read bit by bit."""
    found = select(Handled.event).where(Handled.platform == platform).execution_options(yield_per=_BIT)
    yield from db.exec(found)


def cursor(db: Session, name: str) -> str | None:
    """Up to where a platform has been read."""
    found: str | None = _CURSOR.value(db, {"name": name})
    return found


def keep_cursor(db: Session, name: str, value: str) -> None:
    """Up to here this was read, or handled."""
    _KEEP_CURSOR.run(db, {"name": name, "value": value})


def prune(db: Session, before: datetime) -> None:
    """Forget delivered actions, and happenings that were handled or set aside, from before then."""
    db.execute(delete(Outbox).where(col(Outbox.done_at) < before, col(Outbox.state) == OutboxState.DONE))
    db.execute(delete(Handled).where(col(Handled.at) < before))
    db.execute(delete(Spent).where(col(Spent.since) < before))
    db.execute(delete(Aside).where(col(Aside.at) < before))
    pieces.prune(db, before)


def count_dead(db: Session, community_id: int) -> int:
    """How many actions could not be delivered."""
    return db.exec(
        select(func.count())
        .select_from(Outbox)
        .where(Outbox.community_id == community_id, Outbox.state == OutboxState.DEAD)
    ).one()


def spend(
    db: Session, community_id: int, kind: str, subject: int, most: int, now: datetime, within: timedelta = _DAY
) -> bool:
    """Do once more what `subject` may do so often a day, or `within` so long; False if that is enough."""
    spent = db.get(Spent, (kind, subject))
    if spent is None or not timedelta() <= now - spent.since < within:
        if spent is None:
            spent = Spent(kind=kind, subject=subject, community_id=community_id, since=now, count=0)
            db.add(spent)
        spent.since, spent.count = now, 0
    if spent.count >= most:
        return False
    spent.count += 1
    db.flush()
    return True
