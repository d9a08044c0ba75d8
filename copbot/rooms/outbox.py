"""The outbox: actions are put into it with the rows of the transaction, and leave it when a room has done them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlmodel import Session, col

from copbot.hearing.yes_no import label_says
from copbot.rooms import actions, cause, planner
from copbot.rooms.actions import (
    HAS_LEFT,
    Action,
    Admit,
    Button,
    Delete,
    Delivered,
    Edit,
    EndPress,
    Failed,
    Failure,
    Keep,
    Look,
    React,
    Ref,
    Refuse,
    Result,
    Say,
    Sent,
    SetButtons,
    TellPrivately,
)
from copbot.rooms.bounds import is_too_long, storable_text
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.enclosed import Enclosed, File, Stored
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text
from storage import enclosures, pieces, queues
from storage.models import Enclosure, Outbox, OutboxState
from storage.unit import Unit

Houses = Callable[[str | None], bool] | None
"""Which houses (see `RoomKnown`); None is what lies in none, such as private words. All, without it."""
PATIENCE = timedelta(hours=24)
"""For so long an action is tried again when its room can't be reached."""
_LONGEST_WAIT = {Failure.UNREACHABLE: 60.0}
"""In seconds: what is back is noticed within a minute."""
_LONGEST_OF_OTHERS = 300.0
_PASSING = (Failure.RATE_LIMITED, Failure.UNREACHABLE)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An action to deliver now. `row` is the idempotency key; actions for one `destination` go one after another.

    `pieces` are the ids of the messages that its text is in: those said so far, or all that are to change or to go.
    """

    row: int
    platform: str
    destination: str
    action: Action
    pieces: tuple[str, ...] = ()
    cause: str = ""
    """The id of what led to it."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where an action goes, and what can be done there."""

    community: int
    platform: str
    can: Capabilities
    hint: Text = ()
    """The line that tells how to choose where there are no buttons."""


def put(
    unit: Unit,
    action: Action,
    address: Address,
    now: datetime,
    question: int | None = None,
    purpose: Purpose = NONE,
    nudge: str = "",
) -> int | None:
    """The row of the action in the outbox; None if the room can't do it.

    `nudge` tells, for what nobody asked for, what kind it is, and whom it tells of what (see copbot.kit.nudge).
    """
    can = address.can
    planned = planner.plan(action, can, address.hint)
    if planned is None:
        return None
    buttons = action.buttons if isinstance(action, Say | TellPrivately) and not can.buttons else ()
    buttons = tuple(button for button in buttons if button.url is None)
    row = unit.new_id("outbox")
    planned, contents = _apart(unit, planned)
    unit.later(
        Outbox,
        {
            "id": row,
            "community_id": address.community,
            "platform": address.platform,
            # Letting somebody in is in the person's queue: what he or she is to be told before that goes first.
            "room": None if isinstance(planned, TellPrivately | Admit | Refuse | Keep) else planned.room,
            "person": _person(planned),
            "action": actions.dump(planned),
            "choices": "\n".join(button.command for button in buttons),
            "question_id": question,
            "purpose": str(purpose),
            "nudge": nudge,
            "state": OutboxState.WAITING,
            "attempts": 0,
            "due_at": now,
            "created_at": now,
            "failure": "",
            "yes_no": _yes_no(action.buttons) if isinstance(action, TellPrivately) else "",
            "cause": cause.now(),
        },
    )
    for number, content in contents.items():
        unit.later(Enclosure, {"id": number, "outbox_id": row, "content": content})
    if isinstance(action, Say) and len(buttons) > 1:
        # Something to tap where there are no buttons.
        for emoji in planner.KEYCAPS[: len(buttons)]:
            put(unit, React(room=action.room, message=Sent(row), emoji=emoji), address, now)
    return row


def _apart(unit: Unit, action: Action) -> tuple[Action, dict[int, bytes]]:
    """The action without the bytes of its files, and these by the numbers under which they wait with it."""
    if not isinstance(action, Say | TellPrivately | Edit) or not action.files:
        return action, {}
    files, contents = list[Enclosed](), dict[int, bytes]()
    for file in action.files:
        if isinstance(file, File) and isinstance(file.content, bytes):
            number = unit.new_id("enclosure")
            contents[number] = file.content
            file = replace(file, content=Stored(number))
        files.append(file)
    return replace(action, files=tuple(files)), contents


def _person(action: Action) -> str | None:
    """Whom alone it is for. What answers a press has a queue of its own: the presser waits for it."""
    if isinstance(action, TellPrivately | Admit | Refuse | EndPress | SetButtons | Keep):
        return action.person
    return action.only_for if isinstance(action, Say) and action.press is not None else None


def _yes_no(buttons: tuple[Button, ...]) -> str:
    """The command lines of the choices that say yes, and no, as the outbox keeps them."""
    lines = []
    for wanted in (True, False):
        found = [button.command for button in buttons if button.url is None and label_says(button.label) is wanted]
        lines.append(SEVERAL if len(found) > 1 else "".join(found))
    return "\n".join(lines) if any(lines) else ""


def line_for(kept: str, says: bool) -> str | None:
    """The command line that a yes, or a no, stands for; None for none, `SEVERAL` where it may be several."""
    yes, _, no = kept.partition("\n")
    return (yes if says else no) or None


SEVERAL = "?"
"""Stands for no command: which one is meant isn't said."""
_EACH = 10
"""At most so many actions for one room or person at a time, so that the others get their turn."""


def pending(db: Session, platform: str, now: datetime, limit: int = 200, has: Houses = None) -> list[Outgoing]:
    """What a platform can be asked now: the oldest first, and nothing past an action that has to wait.

    With `has` only what is in these houses (see `RoomKnown`); None is what is in none, such as private words.
    """
    return _now_or_later(db, queues.waiting(db, platform, now, limit, _EACH, has), now)[0]


def at_once(db: Session, now: datetime, platforms: Collection[str]) -> tuple[list[Outgoing], bool] | None:
    """What these platforms can be asked now, and whether something waits for one of these to be done.

    For use in the transaction that has put something there; None where so much waits that it is to be looked for.
    """
    rows = queues.few(db)
    return _now_or_later(db, [row for row in rows if row.platform in platforms], now) if rows is not None else None


def _now_or_later(db: Session, rows: Sequence[Outbox], now: datetime) -> tuple[list[Outgoing], bool]:
    """What of this can be asked now, and whether some of it waits for another action only."""
    found: list[Outgoing] = []
    blocked: set[tuple[str, str]] = set()
    waits = False
    for row in rows:
        destination = row.platform, _destination(row)
        try:
            action = actions.load(row.action)
        except ValueError:
            # Damaged, or an older copbot's: it keeps no other waiting.
            row.state, row.done_at, row.failure = OutboxState.DEAD, now, "it can't be read"
            continue
        needed = [db.get(Outbox, number) for number in planner.refs(action)]
        not_yet = any(need and need.state == OutboxState.WAITING for need in needed)
        if destination in blocked or row.due_at > now or not_yet:
            waits |= not_yet
            blocked.add(destination)
            continue
        made = {need.id: need.message for need in needed if need}
        resolved = planner.resolve(action, made.get)
        if resolved is None:
            row.state, row.done_at, row.failure, row.action = OutboxState.DONE, now, Failure.GONE, ""
        else:
            texts = _pieces(db, row, resolved)
            found.append(Outgoing(row.id, row.platform, destination[1], resolved, texts, row.cause))
    return found, waits


def communities(db: Session, rows: Sequence[int]) -> dict[int, int]:
    """Of which community each of these actions is."""
    found = db.execute(select(col(Outbox.id), col(Outbox.community_id)).where(col(Outbox.id).in_(rows)))
    return {one.id: one.community_id for one in found}


def _pieces(db: Session, row: Outbox, action: Action) -> tuple[str, ...]:
    """The messages that its text is in."""
    first = str(action.message) if isinstance(action, Edit | Delete) else row.message
    return (first, *pieces.further(db, row.platform, place(row), first)) if first is not None else ()


def place(row: Outbox) -> str:
    return row.room or row.person or ""


def _destination(row: Outbox) -> str:
    """The queue that it is in."""
    if row.room is None:
        return f"person {row.person}"
    if row.person is not None:
        return f"presses of {row.person} in {row.room}"
    return f"marks {row.room}" if queues.is_mark(row) else f"room {row.room}"


def settle(db: Session, row: Outbox, result: Result, now: datetime) -> bool:
    """Write down how a delivery went; True when it is over, for better or worse.

    A private message that can't be delivered is said in its fallback room instead. The files of what is over go.
    """
    row.attempts += 1
    if _unreached(row) and not passing(result):
        # So the others that wait for this platform need wait no longer, whatever its adapter has noticed.
        row.failure = ""
        hurry(db, row.platform, now)
    action = actions.load(row.action)
    over = _settle(db, row, action, result, now)
    if over and isinstance(action, Say | TellPrivately | Edit) and action.files:
        enclosures.drop(db, row.id)
    return over


def _settle(db: Session, row: Outbox, action: Action, result: Result, now: datetime) -> bool:
    if isinstance(action, Delete) and (isinstance(result, Delivered) or result.why is Failure.GONE):
        first = _made(db, action.message)
        if first is not None:
            pieces.drop(db, row.platform, place(row), first)
    if isinstance(result, Delivered):
        _keep(db, row, action, result, now)
        if result.more:
            row.attempts, row.due_at = 0, now
            return False
        # What was said stands where it was said; nothing of it needs to be kept here too.
        row.state, row.done_at, row.action = OutboxState.DONE, now, ""
        return True
    row.failure = storable_text(f"{result.why}: {result.detail}")[:500] if result.detail else str(result.why)
    if passing(result) and now - row.created_at < PATIENCE:
        row.due_at = now + timedelta(seconds=wait(row.attempts, result))
        return False
    if isinstance(action, TellPrivately) and action.fallback is not None and result != HAS_LEFT:
        # The fallback goes out under the same row and key: nobody else saw anything of it yet.
        row.room, row.person, row.action = action.fallback.room, None, actions.dump(action.fallback)
        row.attempts, row.due_at, row.message = 0, now, None
        enclosures.drop(db, row.id)
        return False
    # That a message is gone is what a look is for; and one that is gone needs no other buttons.
    found = isinstance(action, Look | SetButtons)
    row.state, row.done_at = OutboxState.DONE if found else OutboxState.DEAD, now
    return True


def _keep(db: Session, row: Outbox, action: Action, done: Delivered, now: datetime) -> None:
    """Keep what it made. (What goes by too long an id can't be replied to.)"""
    ids = [None if is_too_long(one) else storable_text(one) for one in done.ids]
    if not isinstance(action, Edit):
        row.message = ids[0] if ids else None
    if ids and ids[0] is not None and (len(ids) > 1 or isinstance(action, Edit)):
        rest = [one for one in ids[1:] if one is not None]
        pieces.keep(db, row.community_id, row.platform, place(row), ids[0], rest, now)


def _unreached(row: Outbox) -> bool:
    return row.failure.startswith(Failure.UNREACHABLE)


def _made(db: Session, ref: Ref) -> str | None:
    """The platform's id of a message."""
    if isinstance(ref, str):
        return ref
    row = db.get(Outbox, ref.row)
    return row.message if row is not None else None


def give_up(db: Session, number: int, why: str, now: datetime) -> None:
    """How this went can't be written down: it is a dead letter, for otherwise it would be said again and again."""
    where = (col(Outbox.id) == number, col(Outbox.state) == OutboxState.WAITING)
    db.execute(update(Outbox).where(*where).values(state=OutboxState.DEAD, done_at=now, failure=why[:500]))
    enclosures.drop(db, number)


def passing(result: Result) -> bool:
    """Is the action not done now, but perhaps the same later?"""
    return isinstance(result, Failed) and result.why in _PASSING


def wait(attempts: int, failed: Failed) -> float:
    """How long to wait before the next try, in seconds: what the platform says, else doubling from 1 s.

    It gets no longer than a minute where the platform can't be reached, else than five.
    """
    # A sum of its own and no loop of tenacity's: what waits lies in the database, and waits on after a restart.
    told = failed.retry_after or 0.0
    own = min(2.0 ** min(attempts - 1, 16), _LONGEST_WAIT.get(failed.why, _LONGEST_OF_OTHERS))
    # What is no number, or would be for years, is no wait.
    return max(told, own) if 0.0 <= told <= PATIENCE.total_seconds() else own


def hurry(db: Session, platform: str, now: datetime) -> None:
    """What waits because the platform could not be reached is due now; what is to wait by its word goes on waiting."""
    waiting = (col(Outbox.platform) == platform, col(Outbox.state) == OutboxState.WAITING)
    unreached = col(Outbox.failure).startswith(str(Failure.UNREACHABLE))
    db.execute(update(Outbox).where(*waiting, unreached).values(due_at=now, attempts=0))


def again(row: Outbox, now: datetime) -> None:
    """A dead letter is tried again from the beginning."""
    row.state, row.done_at, row.attempts, row.failure = OutboxState.WAITING, None, 0, ""
    row.due_at = row.created_at = now
