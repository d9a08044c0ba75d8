"""What comes with a message in a scenario: `picture leaf.jpg (a brown leaf), voice 14s`."""

from __future__ import annotations

import re

from copbot.patterns import expression
from copbot.rooms.files import Attached, FileKind, Files

_FILE = expression(
    r"(?P<kind>\w+)(?:\s+(?P<seconds>\d+)s)?(?:\s+(?P<name>[^\s()]+))?(?:\s+\((?P<about>[^()]*)\))?", re.ASCII
)


def files(words: str) -> Files:
    """The files that these words are about. Raises ValueError where they are of a kind that there is not."""
    return tuple(_file(part.strip()) for part in words.split(",")) if words.strip() else ()


def _file(words: str) -> Attached:
    found = _FILE.fullmatch(words)
    if found is None:
        raise ValueError(f"{words!r:.60} is no file: “picture leaf.jpg (a brown leaf)”, “voice 14s”")
    seconds = int(found["seconds"]) if found["seconds"] else None
    return Attached(FileKind(found["kind"]), found["name"] or "", found["about"] or "", seconds)
