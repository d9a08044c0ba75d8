"""What could not be handled is set aside, so that all else goes on: a row and a line say which, never what was said."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy.exc import SQLAlchemyError

from copbot.rooms import cause, outbox
from copbot.rooms.bounds import storable_text
from copbot.rooms.events import Event, Tick
from copbot.rooms.inputs import Report
from storage import belonging
from storage.blame import named
from storage.models import Aside
from storage.unit import Unit

log = structlog.get_logger()
_PROGRAM = Path(__file__).parents[1]
_SHOWN = 120
"""So much of an id is kept: enough to know it again."""


def put(unit: Unit, what: Event | Tick | Report | None, why: str, now: datetime) -> None:
    """Set an input aside. A tick leaves nothing: the next one comes by itself; nor does a mere note."""
    if isinstance(what, Report):
        # What was said would be said again and again.
        outbox.give_up(unit.session, what.row, why, now)
    elif isinstance(what, Event):
        platform = _shown(what.platform)
        known = belonging.room_at(unit.session, platform, _shown(what.room))
        row = {"platform": platform, "event": _shown(what.id), "kind": type(what).__name__, "why": _shown(why)}
        community = known.community_id if known else None
        unit.later(Aside, {**row, "id": unit.new_id("aside"), "community_id": community, "at": now})


def tell(what: object, why: str, where: str = "") -> None:
    """The line in the log."""
    log.error(
        "an input can't be handled; it is set aside",
        kind=type(what).__name__,
        platform=_shown(getattr(what, "platform", "")),
        event_id=cause.on_platform(what) if isinstance(what, Event) else None,
        cause=cause.of(what),
        why=why,
        **({"where": where} if where else {}),
    )


def tell_failure(what: str, error: Exception, **more: object) -> None:
    """A line for a part of the program that failed.

    What the database says is not repeated, for it quotes what somebody wrote; any other error is told with its trace.
    """
    if isinstance(error, SQLAlchemyError):
        log.error(what, why=named(error), where=where(error), **more)
    else:
        log.exception(what, **more)


def where(error: BaseException) -> str:
    """Where in the program it happened: file and line."""
    found = [(Path(frame.filename), frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    files = [(file.relative_to(_PROGRAM), line) for file, line in found if file.is_relative_to(_PROGRAM)]
    own = [f"{file}:{line}" for file, line in files if file.parts[0] in ("copbot", "storage", "adapters")]
    return own[-1] if own else ""


def _shown(value: object) -> str:
    return storable_text(str(value))[:_SHOWN]
