"""Matrix: reads what happens in the bot's rooms, one sync after another, each committed before the next."""

from __future__ import annotations

import copy
import json
import secrets
from datetime import UTC, datetime
from functools import partial
from typing import Any

import structlog
from nio import AsyncClient, SyncResponse
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from adapters.base.connection import Connected, Up
from adapters.base.told import brief
from adapters.matrix import account
from adapters.matrix.account import Folder, Secrets
from adapters.matrix.api import NETWORK_ERRORS, RefusedError, asked_pause, call, path
from adapters.matrix.crossing import shown, vouch
from adapters.matrix.fetching import fetch
from adapters.matrix.inbound import PLATFORM, Reader
from adapters.matrix.joining import Joining
from adapters.matrix.keys import claim
from adapters.matrix.link import Link
from adapters.matrix.named import Named
from adapters.matrix.outbound import MatrixOutbound
from adapters.matrix.reactions import Reactions
from adapters.matrix.sealed import Sealed
from adapters.matrix.settings import MatrixSettings
from adapters.matrix.spaces import Spaces, told_of_members
from adapters.matrix.stale import drop
from adapters.matrix.syncing import Syncing
from adapters.matrix.words import command_words
from copbot.rooms.events import Person, RoomKnown
from copbot.running.config import Naming
from copbot.running.engine import Input
from copbot.running.live import Adapter, AdapterError, Hub
from copbot.running.retrying import pause

log = structlog.get_logger()
CURSOR = "matrix"
_KEY = "matrix key"
_WAIT = 30.0
"""Seconds that the homeserver waits for something to tell."""
_LATE = 90.0
"""Seconds that an answer may take longer, with the tries in between, before something is wrong."""
_FIRST_WAIT = 300.0
"""Seconds that the first answer may take: it holds all rooms with all members."""
_LATEST = 2**53
"""Milliseconds since 1970; no number of JSON is greater."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 60.0
_KEYS = ("next_batch", "to_device", "device_lists", "device_one_time_keys_count", "device_unused_fallback_key_types")
"""What a sync tells of encryption."""
_FILTER = json.dumps(
    {
        "presence": {"types": []},
        "room": {"timeline": {"limit": 100}, "ephemeral": {"types": []}, "account_data": {"types": []}},
    }
)


class MatrixAdapter(Connected):
    """The bot on Matrix."""

    platform = PLATFORM

    def __init__(self, settings: MatrixSettings, given: Secrets, naming: Naming) -> None:
        self._settings = settings
        self._given = given
        self._naming = naming
        self._vouched = False

    async def run(self, hub: Hub) -> None:
        """Read for ever. Raises AdapterError."""
        # It may log in anew, as a new device.
        self._vouched = False
        folder = Folder(self._settings.store)
        folder.hold()
        try:
            client = await account.connect(self._settings, self._given, folder)
            reactions = Reactions(self._settings.store / "reactions.db")
            try:
                link = Link(client, self._settings, Named(self._settings, self._naming), await _key(hub))
                await self._read(hub, link, Reader(link.me, reactions, command_words(hub.commands)))
            except RefusedError as error:
                # What else is refused is tried again further down.
                if not self._given.token and not error.soft:
                    folder.keep(None)
                raise AdapterError(account.REVOKED if self._given.token else account.LOGGED_OUT) from None
            finally:
                self.up = None
                reactions.close()
                await account.close(client)
        finally:
            folder.release()

    async def _read(self, hub: Hub, link: Link, reader: Reader) -> None:
        since = await hub.cursor(CURSOR)
        syncing = Syncing(link, reader, Sealed(link.client), hub)
        spaces = Spaces(link, hub, lambda: syncing.told)
        joining = Joining(link, hub)
        await joining.load()
        try:
            while True:
                async for attempt in AsyncRetrying(
                    retry=retry_if_exception(_passes),
                    wait=pause(_FIRST_PAUSE, _LONGEST_PAUSE, asked_pause),
                    before_sleep=_tell,
                ):
                    with attempt:
                        again = attempt.retry_state.attempt_number > 1
                        since = await self._once(hub, link, syncing, joining, spaces, since, again=again)
                        if again:
                            log.info("the homeserver answers again", platform=PLATFORM)
                            await hub.back(PLATFORM)
        finally:
            await joining.stop()

    async def _once(
        self,
        hub: Hub,
        link: Link,
        syncing: Syncing,
        joining: Joining,
        spaces: Spaces,
        since: str | None,
        *,
        again: bool = False,
    ) -> str:
        """Ask what is new, and have it committed; up to where that was. `again`: the homeserver did not answer."""
        first = not link.ready
        if first:
            await link.load_direct()
            await link.named.resolve(link, hub)
        else:
            await _tend(link)
            await self._vouch(link)
            # A homeserver does one thing after another: asked for news now, it would take in later what the bot says,
            # and tell it to the bot before it tells others.
            await hub.spoken(PLATFORM)
        sync = await _sync(link, since, first=first, again=again)
        drop(sync, link.rooms)
        await _learn(link, sync)
        upto: str = sync["next_batch"]
        now = datetime.now(UTC)
        happened: list[Any] = list(await syncing.read(sync, since, now, first=first))
        if first:
            # Once the rooms are known to be there, something may be said in them.
            self.up = Up(MatrixOutbound(link), partial(_member, link), partial(fetch, link))
            await hub.back(PLATFORM)
            log.info("connected", platform=PLATFORM, user=link.me, rooms=len(link.rooms))
            fingerprint = shown(link.client.olm.account.identity_keys["ed25519"])
            log.info("the bot's device", platform=PLATFORM, device=link.client.device_id, fingerprint=fingerprint)
        await joining.take(sync.get("rooms"))
        if happened:
            inputs = [Input(event) for event in happened[:-1]]
            await hub.submit([*inputs, Input(happened[-1], (CURSOR, upto))])
        elif first:
            await hub.keep(CURSOR, upto)
        known = {event.room for event in happened if isinstance(event, RoomKnown)}
        if wrong := await syncing.put_right(known, now):
            await hub.submit([Input(event) for event in wrong])
        if first or known or spaces.waits or told_of_members(sync):
            await spaces.look(now)
        joining.look()
        await link.tell_synced()
        hub.heard(PLATFORM, _WAIT + _LATE)
        return upto

    async def _vouch(self, link: Link) -> None:
        """Have the account sign the device, once its keys are known to the homeserver."""
        if self._vouched or link.client.should_upload_keys:
            return
        store = self._settings.store
        self._vouched = await vouch(link.client, store, Folder(store).key(self._given.key), self._given.password)


def _passes(error: BaseException) -> bool:
    """May it be otherwise at the next try?"""
    return isinstance(error, NETWORK_ERRORS) or (isinstance(error, RefusedError) and not error.unknown_token)


def _tell(state: RetryCallState) -> None:
    """Said once, not at each try."""
    error = state.outcome.exception() if state.outcome is not None else None
    if state.attempt_number > 1:
        return
    if isinstance(error, RefusedError) and error.is_limit:
        log.warning(
            "the homeserver is asked too much; I wait and try again", platform=PLATFORM, seconds=error.retry_after
        )
    else:
        log.warning(
            "the homeserver does not answer as it should; I try again",
            platform=PLATFORM,
            why=brief(error) if error is not None else "",
        )


async def _member(link: Link, room: str, person: str) -> Person | None:
    """Who this is among those who are in the room now; None if nobody. Raises what keeps it from telling."""
    known = link.rooms.get(room)
    if known is not None:
        return known.person(person) if person in known.joined else None
    try:
        there = await link.call("GET", path("rooms", room, "joined_members"))
    except RefusedError as error:
        if error.code == "M_FORBIDDEN":
            # The bot is not in it, so nobody is there for it.
            return None
        raise
    told = (there.get("joined") or {}).get(person)
    # What rights somebody has is told with the state of the room, which has not come yet.
    return Person(id=person, name=str(told.get("display_name") or person)) if isinstance(told, dict) else None


async def _key(hub: Hub) -> str:
    """What makes this database's transactions differ from another's; made once, and kept beside the cursor."""
    key = await hub.cursor(_KEY)
    if key is None:
        key = secrets.token_hex(4)
        await hub.keep(_KEY, key)
    return key


async def _sync(link: Link, since: str | None, *, first: bool, again: bool = False) -> dict[str, Any]:
    """What has happened since; at first with the whole state of all rooms. Raises RefusedError or a network error."""
    state = "true" if first else None
    # A long poll would say only at its end that the homeserver answers again.
    wait = 0 if first or again else int(_WAIT * 1000)
    where = path("sync", since=since, filter=_FILTER, full_state=state, timeout=wait)
    sync = await call(link.client, "GET", where, patience=_FIRST_WAIT if first else _WAIT + 15)
    if not isinstance(sync.get("next_batch"), str):
        # Nobody could say where to go on from there.
        raise RefusedError(502, None)
    return sync


async def _learn(link: Link, sync: dict[str, Any]) -> None:
    """Let the library learn of rooms, members and keys.

    Only what tells of a room's state is for it: from encrypted events it would take that, too. It gets a copy, for it
    changes what it reads.
    """
    told: dict[str, Any] = {name: sync[name] for name in _KEYS if name in sync}
    try:
        told["device_one_time_keys_count"] = _counts(told.get("device_one_time_keys_count"))
        told["rooms"] = {
            "join": {
                key: {"state": {"events": _clear(info, "state")}, "timeline": {"events": _clear(info, "timeline")}}
                for key, info in ((sync.get("rooms") or {}).get("join") or {}).items()
            }
        }
        if not _teaches(told, link.client):
            return
        answer = SyncResponse.from_dict(copy.deepcopy(told))
        if isinstance(answer, SyncResponse):
            await link.client.receive_response(answer)
        else:
            log.warning("the library could not read a sync; encrypted rooms may suffer", why=type(answer).__name__)
    except Exception as error:
        # It must not stop the bot from hearing the rest.
        log.warning("the library failed on a sync; encrypted rooms may suffer", why=brief(error))


def _teaches(told: dict[str, Any], client: AsyncClient) -> bool:
    """Is there anything in it for the library? What is mostly told, that somebody has said something, is nothing."""
    if told.get("to_device", {}).get("events") or any(told.get("device_lists", {}).values()):
        return True
    kept = told["device_one_time_keys_count"].get("signed_curve25519")
    if kept and (client.olm is None or kept != client.olm.uploaded_key_count):
        return True
    rooms = told["rooms"]["join"]
    return any(key not in client.rooms or any(part["events"] for part in info.values()) for key, info in rooms.items())


def _counts(told: object) -> dict[str, int]:
    """How many keys there still are, by kind: the library makes what is missing, and for ever at a number below 0."""
    counts = told if isinstance(told, dict) else {}
    return {kind: max(0, count) for kind, count in counts.items() if type(count) is int}


_SHAPE = {"type": str, "sender": str, "event_id": str, "content": dict, "origin_server_ts": int}


def _clear(info: dict[str, Any], part: str) -> list[Any]:
    """The events that the library can learn from: those that tell of a room's state.

    Of a room in which one is malformed it would learn nothing.
    """
    events = (info.get(part) or {}).get("events") or []
    state = [raw for raw in events if isinstance(raw, dict) and "state_key" in raw]
    return [raw for raw in state if raw.get("type") != "m.room.encrypted" and _well(raw)]


def _well(raw: dict[str, Any]) -> bool:
    shaped = all(isinstance(raw.get(name), kind) for name, kind in _SHAPE.items())
    return shaped and isinstance(raw.get("state_key", ""), str) and 0 <= raw["origin_server_ts"] < _LATEST


async def _tend(link: Link) -> None:
    """What encryption needs between syncs. What fails is tried again the next time."""
    client = link.client
    if client.should_upload_keys:
        await client.keys_upload()
    if client.should_query_keys:
        await client.keys_query()
    if client.should_claim_keys:
        await claim(client, client.get_users_for_key_claiming())
    await client.send_to_device_messages()


def make(settings: MatrixSettings, naming: Naming) -> list[Adapter]:
    """The adapter. Raises ConfigError if there is nothing to log in with."""
    return [MatrixAdapter(settings, Secrets.read(settings), naming)]
