"""A press of a button is always answered, whatever came of it: else its presser would see it wait."""

from __future__ import annotations

from copbot.community.directory import Directory
from copbot.kit.batch import Batch
from copbot.rooms import outbox
from copbot.rooms.actions import EndPress
from copbot.rooms.events import ButtonPressed


def end(batch: Batch, directory: Directory, event: ButtonPressed) -> None:
    """All that the press led to lies in the outbox before this."""
    room = directory.room(batch.unit, event.platform, event.room)
    if room is None:
        return
    action = EndPress(room=event.room, press=event.id, person=event.author.id)
    row = outbox.put(batch.unit, action, outbox.Address(room.community.id, event.platform, room.can), batch.now)
    batch.has_put(row, event.platform)
