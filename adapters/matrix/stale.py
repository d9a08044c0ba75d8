"""What a sync tells of how a room was, though the bot knows already how it went on.

The `state` of a sync is that before its timeline. Where two events come to a room at once, that can lack what an
earlier sync told: the homeserver then repeats what was before, such as the invitation of somebody who has come in by
now (https://github.com/matrix-org/matrix-spec-proposals/pull/4222 tells how that comes about).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from adapters.matrix.rooms import Raw, Room


def drop(sync: Raw, rooms: Mapping[str, Room]) -> None:
    """Take it out of the sync; `rooms` are as they were told of up to then."""
    told = sync.get("rooms")
    joined = told.get("join") if isinstance(told, dict) else None
    for key, info in joined.items() if isinstance(joined, dict) else ():
        state = info.get("state") if isinstance(info, dict) else None
        events = state.get("events") if isinstance(state, dict) else None
        if key in rooms and isinstance(state, dict) and isinstance(events, list):
            state["events"] = [raw for raw in events if not _is_stale(raw, rooms[key])]


def _is_stale(raw: Any, room: Room) -> bool:  # noqa: ANN401 - JSON
    return isinstance(raw, dict) and room.is_newer_than(raw)
