"""Which servers are a connection's, where several share them: shards, as Discord reckons them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shard:
    """One of `count` connections, counted from 0. The first also has what is said in private."""

    number: int = 0
    count: int = 1

    @property
    def is_first(self) -> bool:
        """Is it that of private talks?"""
        return self.number == 0

    def has(self, house: str | None) -> bool:
        """Is this server one of its own? None is what lies in no server."""
        if house is None or not house.isdigit():
            return self.is_first
        return (int(house) >> 22) % self.count == self.number

    def note(self, name: str) -> str:
        """By which name something is kept that each connection has of its own."""
        return name if self.count == 1 else f"{name} {self.number} of {self.count}"


ALONE = Shard()
"""The only connection: all of it is its own."""
