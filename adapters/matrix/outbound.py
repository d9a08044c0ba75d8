"""What the bot is to do becomes calls of the homeserver. The same row sent twice is one message."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any

import structlog
from nio import EncryptionError, OlmUnverifiedDeviceError
from nio.exceptions import LocalProtocolError

from adapters.base.outbound import NotDoneError, Outbound, Part
from adapters.matrix import private, rendering
from adapters.matrix.api import NETWORK_ERRORS, RefusedError, check, path
from adapters.matrix.keys import pass_on
from adapters.matrix.link import Link
from adapters.matrix.media import replacing, upload
from adapters.matrix.rooms import Raw
from adapters.matrix.sealed import opened
from adapters.matrix.trust import keep_out
from copbot.rooms.actions import (
    Action,
    Admit,
    Edit,
    EndInvite,
    Failed,
    Failure,
    Invite,
    OpenThread,
    Pin,
    React,
    Refuse,
    Say,
    TellPrivately,
)
from copbot.rooms.text import Text

log = structlog.get_logger()
_PINNED = "m.room.pinned_events"
_NOT_THERE = "the bot is not in that room"


class MatrixOutbound(Outbound):
    """Carries out actions over one connection."""

    longest = rendering.LARGEST
    longest_beside_file = -1

    def __init__(self, link: Link) -> None:
        super().__init__(link.told_back)
        self._link = link
        self._locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def size(self, text: Text) -> int:
        """In bytes of the content of its event."""
        return rendering.size(rendering.content(text))

    async def largest_file(self, action: Say | TellPrivately | Edit) -> int:
        """What the homeserver takes."""
        return await self._link.largest_file()

    def explained(self, error: Exception, action: Action) -> Failed | None:
        """What the homeserver's answer means, or that of the library."""
        match error:
            case RefusedError():
                return error.failed
            case private.ClosedError():
                return Failed(Failure.PRIVATE_CLOSED)
            case EncryptionError() | OlmUnverifiedDeviceError() | LocalProtocolError() | KeyError():
                # The keys of the room's devices changed while they were used: the next try has new ones.
                why = str(error)[:120]
                log.warning("an encrypted message could not be made; I try again", platform="matrix", why=why)
            case _ if not isinstance(error, NETWORK_ERRORS):
                return None
        return Failed(Failure.UNREACHABLE, detail=type(error).__name__)

    async def say(self, action: Say, part: Part) -> str:
        """An event in a room."""
        relation = _relation(_id(action.thread), _id(action.reply_to))
        return await self._message(action.room, action, relation, part.key)

    async def tell(self, action: TellPrivately, part: Part) -> str:
        """An event in the private talk with somebody, which is begun if there is none."""
        try:
            room = await private.talk_with(self._link, action.person)
        except RefusedError as error:
            # Whom the homeserver lets nobody invite can't be told anything privately.
            if error.failed.why in (Failure.NO_PERMISSION, Failure.NOT_SUPPORTED, Failure.GONE):
                raise NotDoneError(Failure.PRIVATE_CLOSED, str(error)) from None
            raise
        return await self._message(room, action, {}, part.key)

    async def _message(self, room: str, action: Say | TellPrivately, relation: dict[str, Any], key: str) -> str:
        if room not in self._link.rooms:
            raise NotDoneError(Failure.NO_PERMISSION, _NOT_THERE)
        file = action.files[0] if action.files else None
        quiet = isinstance(action, Say) and not (action.calls or self._link.is_private(self._link.rooms[room]))
        content = rendering.content(action.text, quiet=quiet) if file is None else await upload(self._link, room, file)
        return await self._send(room, "m.room.message", {**content, **relation}, self._link.transaction(key))

    async def edit(self, action: Edit, key: str) -> None:
        """An event that replaces the content of another."""
        before = self._contents(await self._event(action.room, str(action.message)), action.room)
        if action.files:
            content = replacing(await upload(self._link, action.room, action.files[0]), str(action.message))
        else:
            content = rendering.edited(action.text, str(action.message), before)
        await self._send(action.room, "m.room.message", content, self._link.transaction(key))

    async def delete(self, room: str, message: str, key: str) -> None:
        """A redaction."""
        await self._redact(room, message, self._link.transaction(key))

    async def react(self, action: React, key: str) -> None:
        """A reaction, or the redaction of it."""
        do = self._unreact if action.remove else self._react
        await do(action.room, str(action.message), action.emoji, self._link.transaction(key))

    async def open_thread(self, action: OpenThread) -> str:
        """There is nothing to open: a thread is what refers to its first message. One in a thread begins none."""
        return await self.thread_of(action.room, str(action.message)) or str(action.message)

    async def pin(self, action: Pin) -> None:
        """The room's list of pinned messages, with this one or without it; the others stay."""
        message = str(action.message)
        if action.on:
            await self._event(action.room, message)
        where = path("rooms", action.room, "state", _PINNED, "")
        async with self._locks[action.room]:
            try:
                before = await self._link.call("GET", where)
            except RefusedError as error:
                if error.code != "M_NOT_FOUND":
                    raise
                before = {}
            pinned = before.get("pinned")
            others = [one for one in pinned if one != message] if isinstance(pinned, list) else []
            now = [*others, message] if action.on else others
            if now != pinned and (now or pinned):
                await self._link.call("PUT", where, {**before, "pinned": now})

    async def admit(self, action: Admit) -> None:
        """An invitation, which is what somebody who knocks waits for."""
        if await self._asks(action):
            await self._about(action, "invite")

    async def refuse(self, action: Refuse) -> None:
        """The knock is ended."""
        if await self._asks(action):
            await self._about(action, "kick")

    async def invite(self, action: Invite) -> str:
        """The room's own address, which lets in whoever follows it: there are no others on Matrix."""
        room = self._link.rooms.get(action.room)
        if room is None or not room.is_open:
            raise NotDoneError(Failure.NO_PERMISSION)
        return room.way

    async def end_invite(self, action: EndInvite) -> None:
        """It is nobody's own, and leads there as long as the room is open."""

    async def _asks(self, action: Admit | Refuse) -> bool:
        """Does the person knock? Raises NotDoneError if not; where the bot has answered already it is done."""
        where = path("rooms", action.room, "state", "m.room.member", action.person, format="event")
        try:
            found = await self._link.call("GET", where)
        except RefusedError as error:
            if error.code != "M_NOT_FOUND":
                raise
            found = {}
        membership = (found.get("content") or {}).get("membership")
        answered = "invite" if isinstance(action, Admit) else "leave"
        if found.get("sender") == self._link.me and membership == answered:
            return False
        if membership != "knock":
            raise NotDoneError(Failure.GONE, "asks no longer")
        return True

    async def _about(self, action: Admit | Refuse, what: str) -> None:
        await self._link.call("POST", path("rooms", action.room, what), {"user_id": action.person})

    async def thread_of(self, room: str, message: str) -> str | None:
        """The thread's first message."""
        relation = (await self._event(room, message))["content"].get("m.relates_to") or {}
        return str(relation["event_id"]) if relation.get("rel_type") == "m.thread" else None

    async def _send(self, room: str, kind: str, content: dict[str, Any], key: str) -> str:
        """Send an event, encrypted where the room is; its id."""
        client, known = self._link.client, self._link.rooms.get(room)
        sealed = known is not None and known.encrypted
        async with self._locks[room]:
            try:
                answer = await self._sent(room, kind, content, key, sealed=sealed)
                check(answer)
            except (RefusedError, *NETWORK_ERRORS):
                if sealed:
                    # The keys may not have arrived either: the next try sends out new ones.
                    client.invalidate_outbound_session(room)
                raise
        return str(answer.event_id)

    async def _sent(self, room: str, kind: str, content: dict[str, Any], key: str, *, sealed: bool) -> Any:  # noqa: ANN401
        """The library's answer to a send."""
        for last in (False, False, True):
            try:
                unverified = self._link.settings.trust == "all"
                if sealed:
                    await self._learn_devices(room)
                    await pass_on(self._link.client, room, unverified=unverified)
                return await self._link.client.room_send(
                    room, kind, content, tx_id=key, ignore_unverified_devices=unverified
                )
            except (KeyError, EncryptionError):
                # Somebody came, or got a new device, while the keys went out: the library has thrown them away.
                if last:
                    raise
        raise AssertionError("not reached")

    async def _learn_devices(self, room: str) -> None:
        """Know all devices that are to read along, before the keys go out to them."""
        client = self._link.client
        if room not in client.rooms:
            raise TimeoutError
        if not client.rooms[room].encrypted:
            # In the clear never, once a room is encrypted.
            raise LocalProtocolError("the encryption of the room is not known to the library yet")
        if not client.rooms[room].members_synced:
            check(await client.joined_members(room))
        if client.should_query_keys:
            check(await client.keys_query())
        if self._link.settings.trust == "verified":
            keep_out(client, room, self._link.settings.store)

    async def _event(self, room: str, message: str) -> dict[str, Any]:
        """A message as the homeserver has it. Raises RefusedError if it is gone."""
        if room not in self._link.rooms:
            raise RefusedError(403, {"errcode": "M_FORBIDDEN", "error": _NOT_THERE})
        found = await self._link.call("GET", path("rooms", room, "event", message))
        if "redacted_because" in (found.get("unsigned") or {}):
            raise RefusedError(404, {"errcode": "M_NOT_FOUND", "error": "deleted"})
        return found

    def _contents(self, raw: Raw, room: str) -> list[Raw]:
        """The contents that a message of the bot's own had first and has now; none, if they can't be read."""
        edits = ((raw.get("unsigned") or {}).get("m.relations") or {}).get("m.replace")
        found = [opened(self._link.client, one, room) for one in (raw, edits) if one]
        contents = [one["content"].get("m.new_content", one["content"]) for one in found if one is not None]
        return contents if len(contents) == len(found) else []

    async def _redact(self, room: str, message: str, key: str) -> None:
        await self._event(room, message)
        await self._link.call("PUT", path("rooms", room, "redact", message, key), {})

    async def _react(self, room: str, message: str, emoji: str, key: str) -> None:
        await self._event(room, message)
        relation = {"rel_type": "m.annotation", "event_id": message, "key": emoji}
        try:
            # Reactions are never encrypted.
            await self._link.call(
                "PUT", path("rooms", room, "send", "m.reaction", key), {"m.relates_to": relation, "m.mentions": {}}
            )
        except RefusedError as error:
            if error.code != "M_DUPLICATE_ANNOTATION":
                raise

    async def _unreact(self, room: str, message: str, emoji: str, key: str) -> None:
        await self._event(room, message)
        at: str | None = None
        while True:
            where = path(
                "rooms", room, "relations", message, "m.annotation", "m.reaction", version="v1", from_=at, limit=100
            )
            page = await self._link.call("GET", where)
            for raw in page["chunk"]:
                if raw["sender"] == self._link.me and raw["content"].get("m.relates_to", {}).get("key") == emoji:
                    await self._redact(room, raw["event_id"], key)
                    return
            at = page.get("next_batch")
            if at is None:
                # It is not there (any more), which is what was wanted.
                return


def _id(ref: object) -> str | None:
    return ref if isinstance(ref, str) else None


def _relation(thread: str | None, reply_to: str | None) -> dict[str, Any]:
    """What a message says of where it belongs."""
    if thread is None:
        return {"m.relates_to": {"m.in_reply_to": {"event_id": reply_to}}} if reply_to else {}
    return {
        "m.relates_to": {
            "rel_type": "m.thread",
            "event_id": thread,
            # Clients without threads show what falls back as a reply to the thread's first message.
            "is_falling_back": reply_to is None or reply_to == thread,
            "m.in_reply_to": {"event_id": reply_to or thread},
        }
    }
