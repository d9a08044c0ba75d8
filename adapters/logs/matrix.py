"""Element's JSON export of a room: Matrix events as the server sent them, decrypted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from adapters.logs.entry import Entry, LogError
from adapters.logs.matrix_room import Room
from adapters.logs.shape import foreign
from adapters.logs.stream import entries, header, items


def read(path: Path) -> Iterator[Entry]:
    """The export's events. Raises LogError where it can't be read any further or is no export of Element."""
    head = header(path)
    if head.lists is None or "room_name" not in head.fields:
        raise LogError(
            f"{path}: before the first message: expected Element's JSON export of a room (room_name, messages)"
            + foreign(head, "matrix")
        )
    return entries(path, items(path, "messages"), Room(head.text("room_name")).tell)
