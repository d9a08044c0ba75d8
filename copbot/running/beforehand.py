"""What is found out before an event is handled: who is where, by its platform, and what is near in meaning."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeGuard

import structlog

from copbot.kit.desk import Desk
from copbot.rooms.events import Event, MemberListed, RoomKnown, is_command, listed
from copbot.running.connections import Connections
from copbot.running.embedding import Asking
from copbot.running.engine import Engine, Input
from copbot.running.lane import Lane
from copbot.running.whereabouts import is_asked_for

log = structlog.get_logger()
_ASKING = 5.0
"""Seconds that a platform has to tell whether somebody is in a room."""


class Beforehand:
    """Hands inputs to the lane, with what is to be known before each."""

    def __init__(self, lane: Lane, connections: Connections, desk: Desk, meaning: Asking | None) -> None:
        self._lane = lane
        self._connections = connections
        self._desk = desk
        self._meaning = meaning

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Have these handled; returns when they are committed."""
        known: list[Input] = []
        for given in inputs:
            if _may_ask(given.what) and any(_may_bring_in(one.what) for one in known):
                # Nothing can be asked about a room, or those in it, before it is known and belongs.
                await asyncio.wrap_future(self._lane.submit(known))
                known = []
            known += [*await self._listed(given), await self._near(given)]
        await asyncio.wrap_future(self._lane.submit(known))

    async def told_of(
        self, platform: str, asked: Sequence[tuple[str, str]], why: str, at: datetime
    ) -> list[MemberListed]:
        """What the platform says of these people in these rooms, up to where it tells nothing; that is asked again."""
        told = []
        for number, (room, person) in enumerate(asked):
            try:
                async with asyncio.timeout(_ASKING):
                    seen = await self._connections.member(platform, room, person)
            except Exception as error:
                log.info("a platform did not tell whether somebody is in a room", room=room, why=type(error).__name__)
                again = partial(Engine.ask_again, platform=platform, persons=[one for _, one in asked[number:]])
                await asyncio.wrap_future(self._lane.call(again))
                break
            told.append(listed(platform, why, at, room, person, seen))
        return told

    async def _near(self, one: Input) -> Input:
        """The same, with the questions that are nearest in meaning to what it asks."""
        what = one.what
        if self._meaning is None or not isinstance(what, Event) or not is_command(what):
            return one
        asked = await asyncio.wrap_future(self._lane.call(lambda engine: engine.looked_for(what)))
        return replace(one, near=await self._meaning.near(*asked)) if asked else one

    async def _listed(self, one: Input) -> list[Input]:
        """What the platform says of the people behind an event, where the engine wants to know that first."""
        what = one.what
        if not _may_ask(what):
            return []
        if what.platform not in self._connections or not is_asked_for(what, self._desk.command_of(what)):
            return []
        asked = await asyncio.wrap_future(self._lane.call(lambda engine: engine.unsure(what)))
        return [Input(one) for one in await self.told_of(what.platform, asked, what.id, what.at)]


def _may_ask(what: object) -> TypeGuard[Event]:
    """May something have to be asked before this is handled?"""
    return isinstance(what, Event) and (what.private or is_command(what))


def _may_bring_in(what: object) -> bool:
    """May there be a room more from now on that people are looked for in? By a code, for one."""
    return isinstance(what, RoomKnown) or (isinstance(what, Event) and is_command(what))
