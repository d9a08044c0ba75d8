"""Naming the room of a file that doesn't name it itself."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

from adapters.logs.dates import in_name
from copbot.patterns import expression
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.events import RoomKnown

PLAIN_LOG = Capabilities(private_first=True)
"""What a room can do whose log knows messages only."""

_ENDINGS = expression(r"(?:\.(?:txt|log|ascii|weechatlog)\b).*|\.gz$", re.DOTALL)


def stem(path: Path) -> str:
    """What remains of the file's name without date, endings and punctuation."""
    return _ENDINGS.sub("", unquote(in_name(path)[1])).strip("#._- ")


def channel(path: Path) -> str:
    """What remains of the file's name without date, endings and punctuation; the folder's name if nothing does."""
    return stem(path) or path.resolve().parent.name.strip("#") or "log"


def known(
    platform: str,
    room: str,
    at: datetime,
    *,
    name: str = "",
    capabilities: Capabilities = PLAIN_LOG,
    community: str | None = None,
) -> RoomKnown:
    """The event that begins a room of a log. Without a name, as in text logs, its id is the name."""
    return RoomKnown(
        named=True,
        platform=platform,
        id=f"room:{room}",
        at=at,
        room=room,
        name=name or room,
        community=community,
        capabilities=capabilities,
    )
