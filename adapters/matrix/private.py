"""The private talk with somebody: found, or made."""

from __future__ import annotations

from adapters.matrix.api import path
from adapters.matrix.link import Link
from adapters.matrix.rooms import Room


class ClosedError(Exception):
    """The person wants no private talk with the bot: left it, or declined the invitation to it."""


async def talk_with(link: Link, person: str) -> str:
    """The room of the private talk with somebody, made if there is none.

    Raises ClosedError, RefusedError, or one of NETWORK_ERRORS.
    """
    named = [link.rooms[key] for key in link.direct.get(person, ()) if key in link.rooms]
    alone = [room for room in named if person in room.present]
    unnamed = [room for room in link.rooms.values() if person in room.present and link.is_private(room)]
    for room in (*alone, *unnamed):
        if link.is_private(room) and not room.replacement:
            return room.key
    # Where others have come into their talk it is none any more, and nobody has closed it.
    if named and not any(room.shared and not room.replacement for room in alone):
        raise ClosedError
    return await _make(link, person)


async def _make(link: Link, person: str) -> str:
    asked: dict[str, object] = {"is_direct": True, "preset": "trusted_private_chat", "invite": [person]}
    encrypted = any(_shares_secrets(room, person) for room in link.rooms.values())
    if encrypted:
        encryption = {"algorithm": "m.megolm.v1.aes-sha2"}
        asked["initial_state"] = [{"type": "m.room.encryption", "state_key": "", "content": encryption}]
    room = str((await link.call("POST", path("createRoom"), asked))["room_id"])
    await link.add_direct(person, room)
    await link.arrival(room, person, encrypted=encrypted)
    return room


def _shares_secrets(room: Room, person: str) -> bool:
    """Is the person with the bot in an encrypted room, and so has a client that can read such a talk?"""
    return room.encrypted and person in room.present
