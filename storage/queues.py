"""The outbox as queues: one for each room and person, none of which keeps another waiting.

The bot's marks on messages have queues of their own, so that no word waits behind them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Boolean, Select, bindparam, func, literal_column, or_, text
from sqlalchemy import select as choose
from sqlmodel import Session, col, select

from storage.models import Moment, Outbox, OutboxState, Room
from storage.prepared import Prepared
from storage.rows import built, holding, loaded

_MARKS = tuple(f'"kind":"{kind}"}}' for kind in ("react", "look"))
"""With what the action of a mark ends, and no other: its kind is written last, and quotes within texts are escaped."""

_IS_WAITING = col(Outbox.state) == literal_column(f"'{OutboxState.WAITING}'")
"""Written out: with a parameter no database sees that its short index of what waits holds all that is looked for."""
_PLATFORM = col(Outbox.platform).concat("")
"""Not the bare column, by which SQLite would look through all that was ever said on the platform instead."""


def is_mark(row: Outbox) -> bool:
    """Is it a mark on a message, which goes by a queue of its own?"""
    return row.action.endswith(_MARKS)


def _waiting(*, in_part: bool = False) -> Select[tuple[Outbox, int]]:
    """What waits on a platform, or of that in some rooms alone."""
    marks = or_(*(col(Outbox.action).endswith(kind, autoescape=True) for kind in _MARKS))
    whose, age = (col(Outbox.room), col(Outbox.person), marks), col(Outbox.id)
    there = [_IS_WAITING, bindparam("platform") == _PLATFORM]
    if in_part:
        private = col(Outbox.room).is_(None) & bindparam("private", type_=Boolean)
        there.append(or_(private, col(Outbox.room).in_(bindparam("rooms", expanding=True))))
    queues = (
        select(
            col(Outbox.id),
            func.row_number().over(partition_by=whose, order_by=age).label("place"),
            func.first_value(col(Outbox.due_at), type_=Moment).over(partition_by=whose, order_by=age).label("due"),
        )
        .where(*there)
        .subquery()
    )
    return (
        choose(Outbox, queues.c.place)
        .join(queues, queues.c.id == col(Outbox.id))
        .where(queues.c.place <= bindparam("each"), queues.c.due <= bindparam("now", type_=Moment))
        .order_by(col(Outbox.id))
        .limit(bindparam("limit"))
        # What another bot is changing at this moment is not said meanwhile. (SQLite has no other bot.)
        .with_for_update(of=Outbox, skip_locked=True, key_share=True)
    )


_WAITING, _WAITING_IN_PART = Prepared(lambda: _waiting()), Prepared(lambda: _waiting(in_part=True))
"""Made once: it is asked for after every commit that leaves something to say."""
_HOUSES = Prepared(
    lambda: (
        choose(col(Outbox.room), col(Room.house))
        .join(Room, (col(Room.platform) == col(Outbox.platform)) & (col(Room.key) == col(Outbox.room)), isouter=True)
        .where(_IS_WAITING, bindparam("platform") == _PLATFORM, col(Outbox.room).is_not(None))
        .distinct()
    )
)


_ANY = Prepared(
    text(f"SELECT 1 FROM outbox WHERE state = '{OutboxState.WAITING}' AND :platform = platform || '' LIMIT 1")  # noqa: S608 - nobody's words
)
_FOR_ROOM = Prepared(
    lambda: (
        select(Outbox)
        .where(
            _IS_WAITING,
            bindparam("platform") == _PLATFORM,
            Outbox.room == bindparam("name"),
            col(Outbox.person).is_(None),
        )
        .order_by(col(Outbox.id))
    )
)
_FOR_PERSON = Prepared(
    lambda: (
        select(Outbox)
        .where(
            _IS_WAITING,
            bindparam("platform") == _PLATFORM,
            col(Outbox.room).is_(None),
            Outbox.person == bindparam("name"),
        )
        .order_by(col(Outbox.id))
    )
)


_FEW = 20
"""So few actions are looked through one by one; where more wait, they are looked for by their queues."""
_FIRST = select(col(Outbox.id)).where(_IS_WAITING).order_by(col(Outbox.id)).limit(_FEW + 1).subquery()
_PLACED = select(_FIRST.c.id, func.row_number().over(order_by=_FIRST.c.id).label("place")).subquery()
_ALL = Prepared(
    lambda: (
        choose(Outbox, _PLACED.c.place)
        .join(_PLACED, _PLACED.c.id == col(Outbox.id))
        .order_by(col(Outbox.id))
        .with_for_update(of=Outbox, skip_locked=True, key_share=True)
    )
)


def few(db: Session) -> list[Outbox] | None:
    """All that waits, on whatever platform, the oldest first; None where that is much, or another bot is at some."""
    found = _ALL.all(db, {})
    if len(found) > _FEW or any(values[-1] != place for place, values in enumerate(found, 1)):
        return None
    return [holding(db, built(Outbox, values[:-1])) for values in found]


def waiting(
    db: Session,
    platform: str,
    now: datetime,
    limit: int,
    each: int,
    has: Callable[[str | None], bool] | None = None,
) -> Sequence[Outbox]:
    """A platform's undelivered actions, the oldest first; of one room or person at most `each`.

    Those whose oldest action is not due yet are left out: a room with a long queue keeps no other waiting.
    With `has` only those in these houses; None is what is in none, such as private words.
    """
    if _ANY.first(db, {"platform": platform}) is None:
        # Mostly nothing waits, and that is told far sooner.
        return []
    told: dict[str, object] = {"platform": platform, "now": now, "limit": limit, "each": each}
    asked = _WAITING
    if has is not None:
        rooms = [room for room, house in _HOUSES.all(db, {"platform": platform}) if has(house)]
        asked, told = _WAITING_IN_PART, told | {"rooms": rooms, "private": has(None)}
    found, places = [], Counter[tuple[str | None, str | None, bool]]()
    for values in asked.all(db, told):
        row, place = holding(db, built(Outbox, values[:-1])), values[-1]
        queue = row.room, row.person, is_mark(row)
        if place == places[queue] + 1:
            # Nothing of a queue goes past what was left out.
            places[queue] = place
            found.append(row)
    return found


def standing_still(db: Session, platform: str, room: str | None, person: str | None, now: datetime) -> list[Outbox]:
    """The words that wait for a room or a person whose queue of words stands still: its first is not to be tried now.

    Nobody is delivering any of it at this moment.
    """
    where, named = (_FOR_ROOM, room) if room is not None else (_FOR_PERSON, person)
    if _ANY.first(db, {"platform": platform}) is None:
        return []
    found = loaded(db, Outbox, where, {"platform": platform, "name": named})
    words = [row for row in found if not is_mark(row)]
    return words if words and words[0].due_at > now else []
