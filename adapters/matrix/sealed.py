"""What comes encrypted: opened where the keys are there, kept for a while where they may still come."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import structlog
from cachetools import FIFOCache
from nio import AsyncClient, EncryptionError, Event, MegolmEvent, RoomKeyRequestResponse

from adapters.matrix.api import NETWORK_ERRORS, RefusedError, call, path
from adapters.matrix.inbound import skipped
from adapters.matrix.rooms import Raw

log = structlog.get_logger()
_KEPT = 2_000
"""So many unopened messages wait for their keys."""


class Sealed:
    """Opens encrypted events."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._waiting: FIFOCache[str, tuple[str, Raw]] = FIFOCache(_KEPT)
        """By the event's id: the room and the event."""
        self._told: FIFOCache[str, bool] = FIFOCache(_KEPT)
        """The sessions lately missed, oldest first: each is told once."""
        self._unasked: FIFOCache[str, MegolmEvent] = FIFOCache(_KEPT)
        """Those whose keys are still to be asked for, each with a message of it."""

    def open(self, raw: Raw, room: str) -> Raw | None:
        """What is in it. None if the keys are missing: then `ask` asks for them, and it is kept in case they come."""
        if not raw.get("content"):
            return None
        try:
            event = Event.parse_encrypted_event(raw)
        except Exception:
            # The library takes some things for granted.
            event = None
        if not isinstance(event, MegolmEvent):
            log.warning("a message encrypted in a way that I don't know", platform="matrix", room=room)
            return None
        opened = self._opened(event, raw, room)
        if opened is None:
            self._waiting[str(event.event_id)] = (room, raw)
            self._miss(event, room)
        return opened or None

    def arrived(self) -> Iterator[tuple[str, Raw]]:
        """What can be opened now and could not before: the room, and what is in it."""
        for key, (room, raw) in list(self._waiting.items()):
            event = Event.parse_encrypted_event(raw)
            opened = self._opened(event, raw, room)
            if opened is not None:
                del self._waiting[key]
            if opened:
                yield room, opened

    def _opened(self, event: MegolmEvent, raw: Raw, room: str) -> Raw | None:
        try:
            return _decrypted(self._client, event, raw, room)
        except EncryptionError:
            return None
        except Exception as error:
            # What is in it is not as the library takes for granted.
            skipped(raw, room, error)
            return {}

    async def ask(self) -> None:
        """Ask for the keys that were not asked for yet. What fails now is tried again the next time."""
        client = self._client
        for session, event in list(self._unasked.items()):
            if session not in client.outgoing_key_requests:
                asked = event.as_key_request(client.user_id, client.device_id)
                where = path("sendToDevice", asked.type, uuid4().hex)
                try:
                    # The library takes any page of a web server for a yes.
                    await call(client, "PUT", where, asked.as_dict())
                except (RefusedError, *NETWORK_ERRORS):
                    log.debug("the key could not be asked for", platform="matrix", room=event.room_id)
                    return
                await client.receive_response(RoomKeyRequestResponse(session, session, event.room_id, event.algorithm))
            self._unasked.pop(session, None)

    def _miss(self, event: MegolmEvent, room: str) -> None:
        if event.session_id in self._told:
            return
        self._told[event.session_id] = True
        self._unasked[event.session_id] = event
        log.warning(
            "I have no key for an encrypted message; if it comes I read it then. Messages from before I joined stay"
            " closed; for others have their sender restart the client",
            platform="matrix",
            room=room,
            sender=event.sender,
        )


def opened(client: AsyncClient, raw: Raw, room: str) -> Raw | None:
    """An event of the bot's own as it was before it was encrypted, if it was; None if it can't be opened any more."""
    if raw.get("type") != "m.room.encrypted":
        return raw
    event = Event.parse_encrypted_event(raw)
    try:
        return _decrypted(client, event, raw, room) if isinstance(event, MegolmEvent) else None
    except EncryptionError:
        return None


def _decrypted(client: AsyncClient, event: MegolmEvent, raw: Raw, room: str) -> Raw:
    event.room_id = room
    return {**client.decrypt_event(event).source, "unsigned": raw.get("unsigned") or {}}
