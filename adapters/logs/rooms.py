"""Naming the room of a file that doesn't name it itself."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

from adapters.logs.fields import believed
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.events import RoomKnown

PLAIN_LOG = Capabilities(private_first=True)
"""What a room can do whose log knows messages only."""
NO_DATE = date(2000, 1, 1)
"""The day on which a log begins that says the time of day only and has no date in its name."""

_DATE = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:_\d\d)?(?!\d)")


def day(path: Path) -> datetime:
    """The midnight (UTC) at which the day in the file's name begins, or that of NO_DATE."""
    found = _DATE.search(path.name)
    if found:
        try:
            return believed(datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC))
        except ValueError:
            pass
    return datetime(NO_DATE.year, NO_DATE.month, NO_DATE.day, tzinfo=UTC)


def channel(path: Path) -> str:
    """What remains of the file's name without date, endings and punctuation; the folder's name if nothing does."""
    stem = _DATE.sub("", path.name).split(".txt")[0].split(".log")[0].split(".ascii")[0].strip("#._- ")
    return stem or path.resolve().parent.name.strip("#") or "log"


def known(platform: str, room: str, at: datetime) -> RoomKnown:
    """The event that begins a room of a text log."""
    return RoomKnown(
        named=True, platform=platform, id=f"room:{room}", at=at, room=room, name=room, capabilities=PLAIN_LOG
    )
