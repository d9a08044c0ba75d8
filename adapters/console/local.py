"""The rooms behind the terminal: a world whose ids no other run has, and whose messages bear short numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from copbot.rehearsal.world import Message, World, WorldRoom
from copbot.rooms.actions import Delete, Delivered, Edit, React, Result, Say, TellPrivately
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.events import Event
from copbot.rooms.outbox import Outgoing

PLATFORM = "console"
CAPABILITIES = Capabilities(
    reactions=True, files=True, edits=True, deletions=True, unsay=True, private_first=True, joins=True
)
"""What the rooms in the terminal can do."""
Heard = Callable[[Outgoing, Message | None], None]


class LocalWorld(World):
    """The world of one run; `run` goes into every id. `heard` is told what the bot did, once, and to which message."""

    def __init__(self, run: str, community: str, heard: Heard) -> None:
        super().__init__()
        self._run = run
        self._community = community
        self._heard = heard
        self._seen: set[int] = set()
        self.numbers: dict[str, int] = {}
        """The number that each message is shown with."""
        self._numbered: list[Message] = []

    def next_id(self) -> str:
        """An id that was not used before, in no run."""
        return f"{self._run}-{super().next_id()}"

    def open(self, name: str) -> WorldRoom:
        """A new room."""
        self.rooms[name] = WorldRoom(name, PLATFORM, CAPABILITIES, self._community)
        return self.rooms[name]

    def rights_in(self, room: WorldRoom, at: datetime) -> list[Event]:
        """The rights that moderators have in the room."""
        return [self.rights(name, room, at) for name in sorted(self.moderators)]

    def number(self, message: Message) -> int:
        """The message gets the next number."""
        self._numbered.append(message)
        self.numbers[message.id] = len(self._numbered)
        return len(self._numbered)

    def numbered(self, number: int) -> Message | None:
        """The message with this number."""
        return self._numbered[number - 1] if 0 < number <= len(self._numbered) else None

    def newest(self, count: int) -> list[Message]:
        """The last messages that are still there, the newest first."""
        return [message for message in reversed(self._numbered[-count:]) if not message.gone]

    def perform(self, going: Outgoing) -> Result:
        """Do what the bot asks. What it asks of a message of an earlier run, nobody sees any more."""
        action = going.action
        about = action.message if isinstance(action, Edit | Delete | React) else None
        if about is not None and about not in self.messages:
            return Delivered()
        if isinstance(action, Say) and action.room not in self.rooms:
            self.open(action.room)
        result = super().perform(going)
        if going.row not in self._seen and isinstance(result, Delivered):
            self._seen.add(going.row)
            # Of a long text each message is shown; of an edit the whole stands in the note that tells of it.
            shown = result.ids if isinstance(action, Say | TellPrivately) else [str(about)] if about else result.ids
            for one in shown or [""]:
                message = self.messages.get(one)
                if message is not None and isinstance(action, Say | TellPrivately):
                    self.number(message)
                self._heard(going, message)
        return result


def choices(message: Message) -> dict[int, str]:
    """The numbered choices at the end of a message of the bot: what each stands for."""
    found: dict[int, str] = {}
    for place, span in enumerate(message.rich[:-1]):
        after = message.rich[place + 1]
        if span.style == "bold" and span.text.isascii() and span.text.isdigit() and after.text.startswith(" "):
            found[int(span.text)] = after.text.strip()
    return found if list(found) == list(range(1, len(found) + 1)) else {}
