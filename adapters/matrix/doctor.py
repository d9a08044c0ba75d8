"""What is wrong with the bot's surroundings on Matrix, and how to mend it."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Mapping
from typing import Any

from nio import AsyncClient

from adapters.base.clock import clock
from adapters.matrix import account
from adapters.matrix.account import Secrets
from adapters.matrix.api import NETWORK_ERRORS, RefusedError, call, path
from adapters.matrix.crossing import shown, vouched
from adapters.matrix.joining import heeded, invitation
from adapters.matrix.named import Named
from adapters.matrix.rooms import Room
from adapters.matrix.settings import MatrixSettings
from copbot.running.config import Naming
from copbot.running.doctor import Examine, Finding
from copbot.running.live import AdapterError

_AWRY = 30.0
"""Seconds that the clocks may differ."""
_STATE = (
    '{"presence":{"types":[]},"room":{"timeline":{"limit":1},"ephemeral":{"types":[]},"account_data":{"types":[]}}}'
)


def make(settings: MatrixSettings, naming: Naming) -> Examine:
    """What examines it. Raises ConfigError if there is nothing to log in with."""
    given = Secrets.read(settings)

    async def look() -> AsyncIterator[Finding]:
        client = AsyncClient(settings.homeserver.rstrip("/"))
        try:
            async for finding in _look(client, settings, given, naming):
                yield finding
        finally:
            await client.close()

    return look


async def _look(
    client: AsyncClient, settings: MatrixSettings, given: Secrets, naming: Naming
) -> AsyncIterator[Finding]:
    server = await _server(client, settings)
    yield server
    yield _store(settings)
    if not server.well:
        return
    yield await _clock(client)
    try:
        client.access_token = await account.token(client, settings, given)
        me, device = await account.who(client)
    except AdapterError as error:
        wrong, _, mend = str(error).partition(": ")
        yield Finding("matrix account", wrong, mend)
        return
    except RefusedError as error:
        mend = "set COPBOT_MATRIX_TOKEN to a new one" if given.token else "is COPBOT_MATRIX_PASSWORD right?"
        yield Finding("matrix account", str(error), mend)
        return
    if settings.user and me != settings.user:
        yield Finding(
            "matrix account", f"the token is that of {me}", f"take one of {settings.user}, or set matrix.user"
        )
        return
    yield Finding("matrix account", f"logged in as {me}")
    yield await _device(client, me, device)
    named = Named(settings, naming)
    for address in named.addresses:
        yield await _address(client, address, named)
    # Never the same question twice: for some minutes a homeserver would repeat its answer, whatever changed since.
    where = path("sync", filter=_STATE, full_state="true", timeout=secrets.randbelow(10_000))
    rooms: dict[str, Any] = (await call(client, "GET", where, patience=300)).get("rooms") or {}
    joined = {key: Room(key, me) for key in rooms.get("join") or {}}
    for key, info in (rooms.get("join") or {}).items():
        room = joined[key]
        for raw in (*(info.get("state") or {}).get("events", ()), *(info.get("timeline") or {}).get("events", ())):
            room.take(raw)
    for room in joined.values():
        # In a room that goes on as another nobody is to write any more.
        if not room.is_space and room.replacement is None:
            yield _room(room, named=named.holds(room, joined))
    for key in sorted(named.ids):
        if (finding := _named(key, joined)) is not None:
            yield finding
    for key, info in (rooms.get("invite") or {}).items():
        inviter, _ = invitation(info, me)
        if heeded(inviter, settings.invited_by) or key in named.ids:
            yield Finding("matrix invitation", f"{inviter} invites the bot to {key}; it goes there when it runs")
        else:
            mend = f'add "{inviter}" to matrix.invited_by if it should'
            yield Finding("matrix invitation", f"{inviter} invites the bot to {key}, and it will decline", mend)
    if not settings.invited_by:
        mend = 'set matrix.invited_by to ["@you:example.org"] or ["*:example.org"]'
        yield Finding("matrix invitations", "none are accepted", mend)


async def _server(client: AsyncClient, settings: MatrixSettings) -> Finding:
    about, mend = "matrix homeserver", "is matrix.homeserver right, and is it up?"
    try:
        versions = (await call(client, "GET", "/_matrix/client/versions")).get("versions")
    except (RefusedError, *NETWORK_ERRORS) as error:
        return Finding(about, f"{settings.homeserver} does not answer as one: {type(error).__name__} {error}", mend)
    if not isinstance(versions, list) or not versions:
        return Finding(about, f"{settings.homeserver} does not answer as one: it names no version of Matrix", mend)
    return Finding(about, f"{settings.homeserver} answers, and speaks Matrix up to {versions[-1]}")


async def _clock(client: AsyncClient) -> Finding:
    answer = await client.send("GET", "/_matrix/client/versions")
    await answer.read()
    return clock("matrix", answer.headers.get("Date"))


def _store(settings: MatrixSettings) -> Finding:
    about, where = "matrix store", settings.store
    nearest = next(folder for folder in (where, *where.absolute().parents) if folder.exists())
    if not os.access(nearest, os.W_OK) or not nearest.is_dir():
        return Finding(about, f"{where} can't be written", "give its owner the right to, or set matrix.store")
    if where.exists() and where.stat().st_mode & 0o077:
        return Finding(about, f"{where} can be read by others, and it holds keys", f"chmod 700 {where}")
    return Finding(about, f"{where} can be written; encrypted rooms can be read")


async def _device(client: AsyncClient, me: str, device: str) -> Finding:
    """How people can know the bot's device, and whether its account vouches for it."""
    told = await call(client, "POST", path("keys", "query"), {"device_keys": {me: []}})
    keys = (((told.get("device_keys") or {}).get(me) or {}).get(device) or {}).get("keys") or {}
    about, fingerprint = "matrix device", str(keys.get(f"ed25519:{device}", ""))
    if not fingerprint:
        return Finding(about, f"{device} has no keys yet; it makes them when the bot runs")
    said = f"{device}, fingerprint {shown(fingerprint)}"
    if vouched(told, me, device):
        return Finding(about, f"{said}; the account vouches for it")
    return Finding(about, f"{said}; the account does not vouch for it, so clients may warn of what the bot says")


async def _address(client: AsyncClient, address: str, named: Named) -> Finding:
    about = f"matrix address {address}"
    try:
        room = str((await call(client, "GET", path("directory", "room", address)))["room_id"])
    except RefusedError as error:
        return Finding(
            about, f"leads to no room ({error})", "correct it in the configuration, or name the room by its id"
        )
    named.ids.add(room)
    return Finding(about, f"leads to {room}")


def _named(key: str, joined: Mapping[str, Room]) -> Finding | None:
    """What is to be said of a room that is named by its id; nothing if the bot is in it, and it goes on."""
    room, newest, about = joined.get(key), key, f"matrix room {key}"
    while (at := joined.get(newest)) is not None and at.replacement is not None and at.replacement[0] != key:
        newest = at.replacement[0]
    if newest == key:
        new = next((one.key for one in joined.values() if one.predecessor == key), None)
        if room is not None:
            return None
        if new is None:
            return Finding(about, "named, but the bot is not in it", "invite the bot to it")
        mend = f"if that is so, put {new} in its place in the configuration"
        return Finding(about, f"named, but the bot is not in it; {new} says that it goes on for it", mend)
    if newest not in joined:
        return Finding(about, f"was upgraded to {newest}, and the bot is not in that", f"invite the bot to {newest}")
    name = joined[newest].name
    return Finding(about, f"was upgraded, and is followed to {name}; put {newest} in its place in the configuration")


def _room(room: Room, *, named: bool) -> Finding:
    about = f"matrix room {room.name}"
    kind = "encrypted" if room.encrypted else "not encrypted"
    kind = f"named, {kind}" if named else f"{kind}, not named: it belongs only if it was claimed"
    lacks = [
        what
        for what, may in (
            ("write", room.may(room.me, "m.room.encrypted" if room.encrypted else "m.room.message")),
            ("react", room.may(room.me, "m.reaction")),
            ("take back what it said", room.may(room.me, "m.room.redaction")),
        )
        if not may
    ]
    if lacks:
        return Finding(about, f"{kind}; the bot may not {', '.join(lacks)}", "give it a higher power level there")
    return Finding(about, f"{kind}; the bot may write, react and take back what it said")
