"""Which rooms the bot goes into: where those it heeds invite it, where a room goes on, and those of its spaces."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any

import structlog
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

from adapters.matrix.api import NETWORK_ERRORS, RefusedError, asked_pause, passes, path
from adapters.matrix.link import Link
from adapters.matrix.rooms import server_of
from copbot.running.live import Hub
from copbot.running.retrying import pause

log = structlog.get_logger()
_NOTE = "matrix invitations"
"""Where the invitations are kept that are not answered yet: a homeserver tells of each but once."""
_KEPT = 50
"""So many of them at most."""
_TRIES = 6
_LONGEST_PAUSE = 32.0
_INVITED, _POINTED = "invited", "pointed"
_Errand = tuple[str, str]
"""Why the bot is to go into a room, and the room."""
_REST = 600.0
"""Seconds after so many tries until it is tried again."""
Invitation = tuple[str, bool]
"""Who invites the bot, and whether to a private talk."""


def heeded(inviter: str, policy: Iterable[str]) -> bool:
    """Is the invitation of this person accepted? `policy` is of accounts, and of `*:server` for all of a homeserver."""
    return any(entry in (inviter, f"*:{server_of(inviter)}") for entry in policy)


def invitation(info: object, me: str) -> Invitation:
    """Who invited the bot, and whether to a private talk."""
    state = info.get("invite_state") if isinstance(info, dict) else None
    events = state.get("events") if isinstance(state, dict) else None
    for raw in events if isinstance(events, list) else ():
        content = raw.get("content") if isinstance(raw, dict) else None
        if not isinstance(content, dict) or (raw.get("type"), raw.get("state_key")) != ("m.room.member", me):
            continue
        if content.get("membership") == "invite":
            return str(raw.get("sender", "")), content.get("is_direct") is True
    return "", False


class Joining:
    """Goes into rooms, each in its own time: a large room can take minutes, and nobody else is to wait for that."""

    def __init__(self, link: Link, hub: Hub) -> None:
        self._link = link
        self._hub = hub
        self._invited: dict[str, Invitation] = {}
        """The invitations that are not answered yet, by their rooms."""
        self._note = "{}"
        """What is kept of them."""
        self._tried: set[str] = set()
        """The rooms pointed to that were gone into, or that the homeserver refused for good."""
        self._errands: dict[_Errand, asyncio.Task[None]] = {}
        """What is under way."""
        self._rests: dict[_Errand, float] = {}
        """When what could not be done is tried again, by the clock of `time.monotonic`."""

    async def load(self) -> None:
        """Read which invitations were not answered before the start."""
        self._note = await self._hub.cursor(_NOTE) or "{}"
        self._invited = {room: (inviter, direct) for room, (inviter, direct) in json.loads(self._note).items()}

    async def take(self, rooms: object) -> None:
        """Learn of the invitations in a sync's `rooms`, and have them kept until they are answered."""
        told = {kind: _dict(_dict(rooms).get(kind)) for kind in ("invite", "join", "leave")}
        for room in (*told["join"], *told["leave"]):
            self._invited.pop(room, None)
        for room, info in told["invite"].items():
            self._invited[room] = invitation(info, self._link.me)
            self._rests.pop((_INVITED, room), None)
        # Those that a stranger sends must not put out others.
        first = sorted(self._invited, key=lambda room: not self._wanted(room, self._invited[room][0]))
        note = json.dumps({room: self._invited[room] for room in first[:_KEPT]})
        if note != self._note:
            await self._hub.keep(_NOTE, note)
            self._note = note

    def look(self) -> None:
        """Answer the invitations, and follow rooms and spaces to where they point."""
        for room, told in self._invited.items():
            self._begin((_INVITED, room), partial(self._answer, room, told))
        for known in list(self._link.rooms.values()):
            if known.replacement is not None:
                self._once(known.replacement[0], [server_of(known.replacement[1])])
            if known.is_space:
                for child, via in known.children.items():
                    self._once(child, via)

    async def stop(self) -> None:
        """Begin nothing more, and leave off what was begun."""
        errands = list(self._errands.values())
        for errand in errands:
            errand.cancel()
        await asyncio.gather(*errands, return_exceptions=True)

    def _once(self, room: str, via: list[str]) -> None:
        if room not in self._link.rooms and room not in self._tried:
            self._begin((_POINTED, room), partial(self._follow, room, via))

    def _begin(self, key: _Errand, errand: Callable[[], Awaitable[bool]]) -> None:
        if key not in self._errands and time.monotonic() >= self._rests.get(key, 0.0):
            self._errands[key] = asyncio.create_task(self._run(key, errand))
            self._errands[key].add_done_callback(lambda _: self._errands.pop(key, None))

    async def _run(self, key: _Errand, errand: Callable[[], Awaitable[bool]]) -> None:
        self._rests.pop(key, None)
        if not await errand():
            self._rests[key] = time.monotonic() + _REST

    def _wanted(self, room: str, inviter: str) -> bool:
        replacements = {known.replacement[0] for known in self._link.rooms.values() if known.replacement}
        named = room in (*self._link.named.ids, *self._link.named.spaces)
        return named or room in replacements or heeded(inviter, self._link.settings.invited_by)

    async def _answer(self, room: str, told: Invitation) -> bool:
        inviter, direct = told
        if self._wanted(room, inviter):
            if direct:
                try:
                    await self._link.add_direct(inviter, room)
                except (RefusedError, *NETWORK_ERRORS):
                    log.warning("a room could not be marked as private", platform="matrix", room=room)
            settled = await self._join(room, [server_of(inviter)])
        else:
            log.warning(
                "an invitation declined: whose invitations I accept is said by matrix.invited_by",
                platform="matrix",
                room=room,
                inviter=inviter,
            )
            settled = await self._persist(path("rooms", room, "leave"), "an invitation could not be declined", room)
        # Somebody may have invited it anew meanwhile.
        if settled and self._invited.get(room) is told:
            del self._invited[room]
        return settled

    async def _follow(self, room: str, via: list[str]) -> bool:
        settled = await self._join(room, via)
        if settled:
            self._tried.add(room)
        return settled

    async def _join(self, room: str, via: list[str]) -> bool:
        where = path("join", room, via=via, server_name=via)
        return await self._persist(where, "a room could not be joined; invite me to it", room, "joined")

    async def _persist(self, where: str, otherwise: str, room: str, done: str = "") -> bool:
        """Call until it is done or refused for good; is it either?"""
        try:
            async for attempt in AsyncRetrying(
                retry=retry_if_exception(passes),
                wait=pause(1.0, _LONGEST_PAUSE, asked_pause),
                stop=stop_after_attempt(_TRIES),
                reraise=True,
            ):
                with attempt:
                    await self._link.call("POST", where, {})
        except (RefusedError, *NETWORK_ERRORS) as error:
            why = str(error) or type(error).__name__
            if passes(error):
                log.warning("a room could not be joined or left yet", platform="matrix", room=room, why=why)
                return False
            log.warning(otherwise, platform="matrix", room=room, why=why)
        else:
            if done:
                log.info(done, platform="matrix", room=room)
        return True


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
