"""Which rooms the bot goes into: where those it heeds invite it, where a room goes on, and those of its spaces."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

import structlog
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

from adapters.matrix.api import NETWORK_ERRORS, RefusedError, asked_pause, path
from adapters.matrix.link import Link
from adapters.matrix.rooms import server_of
from copbot.running.retrying import pause

log = structlog.get_logger()
_TRIES = 6
_LONGEST_PAUSE = 32.0


def heeded(inviter: str, policy: Iterable[str]) -> bool:
    """Is the invitation of this person accepted? `policy` is of accounts, and of `*:server` for all of a homeserver."""
    return any(entry in (inviter, f"*:{server_of(inviter)}") for entry in policy)


def invitation(info: object, me: str) -> tuple[str, bool]:
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

    def __init__(self, link: Link) -> None:
        self._link = link
        self._tried: set[str] = set()
        self._errands: set[asyncio.Task[None]] = set()

    def look(self, rooms: object) -> None:
        """Answer the invitations in a sync's `rooms`, and follow rooms and spaces to where they point."""
        invited = rooms.get("invite") if isinstance(rooms, dict) else None
        for room, info in (invited if isinstance(invited, dict) else {}).items():
            self._begin(self._answer(room, *invitation(info, self._link.me)))
        for known in list(self._link.rooms.values()):
            if known.replacement is not None:
                self._once(known.replacement[0], [server_of(known.replacement[1])])
            if known.is_space:
                for child, via in known.children.items():
                    self._once(child, via)

    async def stop(self) -> None:
        """Begin nothing more, and leave off what was begun."""
        for errand in self._errands:
            errand.cancel()
        await asyncio.gather(*self._errands, return_exceptions=True)

    def _begin(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    def _once(self, room: str, via: list[str]) -> None:
        if room not in self._link.rooms and room not in self._tried:
            self._tried.add(room)
            self._begin(self._join(room, via))

    async def _answer(self, room: str, inviter: str, direct: bool) -> None:
        replacements = {known.replacement[0] for known in self._link.rooms.values() if known.replacement}
        wanted = room in replacements or room in (*self._link.named.ids, *self._link.named.spaces)
        if not wanted and not heeded(inviter, self._link.settings.invited_by):
            log.warning(
                "an invitation declined: whose invitations I accept is said by matrix.invited_by",
                platform="matrix",
                room=room,
                inviter=inviter,
            )
            await self._persist("POST", path("rooms", room, "leave"), "an invitation could not be declined", room)
            return
        if direct:
            try:
                await self._link.add_direct(inviter, room)
            except (RefusedError, *NETWORK_ERRORS):
                log.warning("a room could not be marked as private", platform="matrix", room=room)
        await self._join(room, [server_of(inviter)])

    async def _join(self, room: str, via: list[str]) -> None:
        where = path("join", room, via=via, server_name=via)
        if await self._persist("POST", where, "a room could not be joined; invite me to it", room):
            log.info("joined", platform="matrix", room=room)

    async def _persist(self, method: str, where: str, otherwise: str, room: str) -> bool:
        """Call until it is done or refused for good."""
        try:
            async for attempt in AsyncRetrying(
                retry=retry_if_exception(_passes),
                wait=pause(1.0, _LONGEST_PAUSE, asked_pause),
                stop=stop_after_attempt(_TRIES),
                reraise=True,
            ):
                with attempt:
                    await self._link.call(method, where, {})
        except (RefusedError, *NETWORK_ERRORS) as error:
            log.warning(otherwise, platform="matrix", room=room, why=str(error) or type(error).__name__)
            return False
        return True


def _passes(error: BaseException) -> bool:
    """May it be done at the next try?"""
    return isinstance(error, NETWORK_ERRORS) or (
        isinstance(error, RefusedError) and (error.status >= 500 or error.status == 429)
    )
