"""What a platform and the bot are to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from copbot.kit.commands import Command
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.actions import Result
from copbot.rooms.events import Person
from copbot.rooms.inputs import Input
from copbot.rooms.outbox import Outgoing


class AdapterError(Exception):
    """A platform can't be used now; the message says in one line what is wrong and how to mend it.

    `after` is for how many seconds it asks to be left alone.
    """

    def __init__(self, says: str, after: float | None = None) -> None:
        super().__init__(says)
        self.after = after


class Hub(Protocol):
    """What an adapter can do with the bot."""

    commands: list[Command]
    """All commands, for platforms that want to know them beforehand."""

    @property
    def ending(self) -> bool:
        """Does the bot end? Then what is told but once is not to be taken on any more: nobody would do it."""
        ...

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Have these handled; returns when they are committed."""

    async def cursor(self, name: str) -> str | None:
        """Up to where this was read and committed, or what was kept under this name."""

    async def keep(self, name: str, value: str) -> None:
        """Have a note kept, in its turn, as a cursor of this name; returns when it is committed."""

    async def back(self, platform: str) -> None:
        """The platform (one of several connections: that, by its name) can be reached again.

        What waits because it could not be is tried at once.
        """

    async def spoken(self, platform: str) -> None:
        """Returns when what the bot is just saying on the platform (or connection) is said, and soon in any case."""

    def heard(self, platform: str, within: float) -> None:
        """The platform (or connection) has told something, if only that nothing is new; it will again within so many
        seconds.
        """

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Who is held to be in a room, and whether with moderator rights: to be put right where that is not so."""

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """Which ids of what was handled on a platform, in the last weeks, and has left a trace, are such."""

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """What somebody who is typing a command may mean."""


class Adapter(Protocol):
    """A platform: it tells what happens there, and does there what the bot asks."""

    platform: str

    async def run(self, hub: Hub) -> None:
        """Read the platform for ever. What it raises is reported, and it is called again after a while."""

    async def deliver(self, going: Outgoing, /) -> Result:
        """Do there what the bot asks, and say how that went."""
        ...

    async def member(self, room: str, person: str, /) -> Person | None:
        """Who this is among those who are in the room now, by the platform's ids; None if nobody.

        Raises whatever keeps it from telling.
        """
        ...


@runtime_checkable
class Settling(Protocol):
    """A platform that tells some things but once, so that at the end what it has told is handled first."""

    async def settle(self) -> None:
        """Take in nothing more; returns when all that was told so far is committed."""
        ...
