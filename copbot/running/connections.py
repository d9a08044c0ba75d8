"""The adapters that the bot runs with: a platform has one, or one for each of its connections."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol, TypeVar, runtime_checkable

from copbot.rooms.events import Person
from copbot.running.carrying import Fetch, Fetching
from copbot.running.hub import Adapter, AdapterError

R = TypeVar("R")
A = TypeVar("A")
B = TypeVar("B")
Has = Callable[[str | None], bool]
"""Is this house (see `RoomKnown`) one of a connection's? None is what lies in no house, such as private words."""


@runtime_checkable
class OneOfSeveral(Protocol):
    """An adapter that is one of several connections to its platform; each house is one connection's."""

    connection: str
    """Its name: the platform's, a slash, and its own."""

    def has(self, house: str | None) -> bool:
        """Is what lies in this house told, and done, by this connection?"""
        ...


def connection_of(adapter: Adapter) -> str:
    """The name of the adapter's connection; that of the platform, where it is the only one."""
    return adapter.connection if isinstance(adapter, OneOfSeveral) else adapter.platform


def platform_of(connection: str) -> str:
    """The platform of a connection of this name."""
    return connection.partition("/")[0]


class Connections:
    """The adapters, by their connections and by their platforms."""

    def __init__(self, adapters: Sequence[Adapter]) -> None:
        self.each: Mapping[str, Adapter] = {connection_of(one): one for one in adapters}
        """By the names of their connections."""
        self.has: Mapping[str, Has] = {one.connection: one.has for one in adapters if isinstance(one, OneOfSeveral)}
        """Of those that are one of several, what they have."""
        self._of: dict[str, list[Adapter]] = {}
        for adapter in adapters:
            self._of.setdefault(adapter.platform, []).append(adapter)

    def __contains__(self, platform: str) -> bool:
        return platform in self._of

    async def member(self, platform: str, room: str, person: str) -> Person | None:
        """Who this is among those who are in the room now, as the connection says that knows the room.

        Raises whatever keeps all of them from telling.
        """
        return await _first([one.member for one in self._of[platform]], room, person, AdapterError)

    @property
    def fetching(self) -> Mapping[str, Fetch]:
        """What gets the bytes of pictures that people posted, by platform."""
        found: dict[str, Fetch] = {}
        for platform, those in self._of.items():
            ways = [one.fetch for one in those if isinstance(one, Fetching)]
            if ways:
                found[platform] = _any_of(ways)
        return found


async def _first(ways: Sequence[Callable[[A, B], Awaitable[R]]], one: A, other: B, passes: type[Exception]) -> R:
    """What the first of them gives that does not pass."""
    for way in ways[:-1]:
        try:
            return await way(one, other)
        except passes:
            continue
    return await ways[-1](one, other)


def _any_of(those: Sequence[Fetch]) -> Fetch:
    async def fetch(source: str, most: int) -> bytes:
        return await _first(those, source, most, ConnectionError)

    return fetch
