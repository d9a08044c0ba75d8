"""What a platform with people on it must be able to do for a scenario to be played on it for real."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from copbot.rooms.files import Files
from copbot.running.live import Adapter


@dataclass(slots=True)
class Said:
    """Something that the bot said, as another client of the platform sees it.

    `room` is the scenario's name of the room, `person` for whom alone it is (then `room` is None for a private talk),
    `thread` and `reply_to` are ids of messages or threads, `text` reads as people see it, `buttons` are their labels.
    """

    id: str
    text: str
    room: str | None = None
    person: str | None = None
    thread: str | None = None
    reply_to: str | None = None
    buttons: list[str] = field(default_factory=list)
    files: list[tuple[str, str]] = field(default_factory=list)
    """What came with it: the name, and what it shows, as far as the platform tells that apart from the text."""
    gone: bool = False


class Counterpart(Protocol):
    """A platform's server with people on it who use a client of their own; people and rooms by their names.

    One serves one scenario: rooms and people are its own. What people do returns when the server has taken it.
    """

    platform: str

    def adapter(self) -> Adapter:
        """A new adapter that is connected to the server as the bot; an earlier one has ended by then."""

    def begins(self, people: Iterable[str], now: Callable[[], datetime]) -> None:
        """A scenario with these people begins; `now` is its time, for servers that can go by it."""

    async def open_room(self, name: str, *, forum: bool = False, community: str | None = "community") -> None:
        """Make a room with the bot in it, in which everybody is who does something there.

        The operator named it for the community; it is a stranger's if that is None.
        """

    async def make_moderator(self, person: str, room: str | None = None) -> None:
        """Give somebody moderator rights: in a room, or in every one there is or will be that is no stranger's."""

    async def make_member(self, person: str, room: str) -> None:
        """Somebody is in a room, and was all along: nobody tells."""

    async def posts(
        self,
        person: str,
        room: str,
        text: str,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        files: Files = (),
    ) -> str | None:
        """Write a message, with the first of these files (on Discord with all), or give the command that the text is in
        the platform's own form.

        The message's id, None for a command that is no message.
        """

    async def writes_privately(
        self, person: str, text: str, *, reply_to: str | None = None, files: Files = ()
    ) -> str | None:
        """The same in the private talk with the bot."""

    async def reacts(self, person: str, message: str, emoji: str, *, away: bool = False) -> None:
        """Put an emoji on a message, or take it back."""

    async def edits(self, person: str, message: str, text: str) -> None:
        """Change a message of one's own."""

    async def deletes(self, person: str, message: str) -> None:
        """Delete a message."""

    async def presses(self, person: str, message: str, label: str) -> None:
        """Press a button, or choose as one does where there are no buttons."""

    async def joins(self, person: str, room: str, *, leaves: bool = False) -> None:
        """Come into a room, or leave it."""

    async def speaks(self, person: str | None, language: str) -> None:
        """The person's client is in this language from now on, and tells of it where clients do.

        Everybody's is, who is not named by another line, where no person is named.
        """

    async def asks_to_join(self, person: str, room: str, words: str) -> None:
        """Ask to be let into a room; who is let in comes in. Nothing where one can't ask."""

    async def rename(self, room: str, name: str) -> None:
        """Call a room otherwise; what is done there still goes by its first name."""

    async def let_in(self, room: str, *, on: bool) -> None:
        """Put the bot out of a room, or let it in again."""

    async def read(self) -> None:
        """Returns when the bot has been given all that happened so far, and has committed it."""

    async def said(self) -> list[Said]:
        """All that the bot has said so far, the oldest first, once it has reached the other clients."""

    async def close(self) -> None:
        """End what belongs to this scenario."""


@runtime_checkable
class Links(Protocol):
    """A platform on which the bot makes links that lead into rooms."""

    async def follows(self, person: str, inviter: str) -> None:
        """Follow the last link that the bot told somebody privately."""


@runtime_checkable
class Roles(Protocol):
    """A platform on which people have roles."""

    roles: tuple[str, ...]
    """Those that the operator named."""

    async def gives(self, person: str, room: str, role: str, *, on: bool) -> None:
        """Somebody gives a person a role, or takes it."""


@runtime_checkable
class Forms(Protocol):
    """A platform on which a command asks for what it lacks in a form."""

    async def fills(self, person: str, room: str, command: str, values: dict[str, str]) -> None:
        """Give the command without its words, and fill in its form."""
