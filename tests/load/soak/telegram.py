"""People on the Bot API server of the tests. They reach it whether it answers the bot or not."""

from __future__ import annotations

import asyncio
import random
import time

from tests.adapters.telegram.counterpart import Telegram
from tests.adapters.telegram.server import Fault
from tests.load.soak.crowd import PROBER, Ill

_RETRY_AFTER = 2


class TelegramCrowd:
    """The people, and the faults of the server."""

    name = "telegram"

    def __init__(self, telegram: Telegram, rooms: list[str], people: list[str], dice: random.Random) -> None:
        self.telegram = telegram
        self.rooms = rooms
        self.people = people
        self._dice = dice
        self._state = telegram.server.state

    @classmethod
    async def begin(cls, rooms: list[str], people: list[str], dice: random.Random) -> TelegramCrowd:
        """A server with these rooms, and the bot in them."""
        telegram = await Telegram.begin()
        for room in rooms:
            await telegram.open_room(room)
        return cls(telegram, rooms, people, dice)

    @property
    def ids(self) -> list[str]:
        """What the platform calls the rooms."""
        return list(self.telegram._named["community"])

    async def ready(self) -> None:
        """Whatever people write, the bot gets it once it is there."""
        await self.says(PROBER, self.rooms[0], "hello all")

    async def says(self, person: str, room: str, text: str, reply_to: str | None = None) -> str:
        """Somebody writes; the message's id."""
        return str(await self.telegram.posts(person, room, text, reply_to=reply_to))

    async def asks(self, person: str, room: str, text: str) -> str | None:
        """Somebody asks with the command: the message that the command is."""
        return await self.says(person, room, f"/ask {text}")

    async def searches(self, person: str, room: str, word: str) -> bool:
        """Somebody looks for something."""
        await self.says(person, room, f"/search {word}")
        return True

    async def votes(self, person: str, message: str) -> None:
        """Somebody finds an answer good."""
        await self.telegram.reacts(person, message, "👍")

    async def whispers(self, word: str) -> float | None:
        """The prober looks for something privately."""
        began = time.monotonic()
        await self.telegram.writes_privately(PROBER, f"/search {word}")
        return began

    async def hears(self, word: str) -> None:
        """Returns when the answer is there."""
        talk, bot = self.telegram.server.people.private(self.telegram._person(PROBER)), self._state.bot.id

        def there() -> bool:
            latest = list(talk.messages.values())[-8:]
            return any(one.json["from"]["id"] == bot and word in one.json.get("text", "") for one in latest)

        while not there():  # noqa: ASYNC110 - the server is in another thread
            await asyncio.sleep(0.002)

    async def said(self) -> list[str]:
        """The texts of all that the bot has said."""
        return [one.text for one in await self.telegram.said()]

    def untaken(self) -> set[str]:
        """None: what is told here is told again."""
        return set()

    async def ail(self, how: Ill, seconds: float) -> None:
        """For so long it is ill."""
        self.telegram.server.ailing = lambda: self._fault(how)
        await asyncio.sleep(seconds)
        self.telegram.server.ailing = None

    def _fault(self, how: Ill) -> Fault:
        match how:
            case "429":
                return Fault(429, retry_after=_RETRY_AFTER)
            case "5xx":
                return Fault(502)
            case "cut":
                return Fault(cut=self._dice.choice(("before", "after")))

    async def restart(self, seconds: float) -> None:
        """It goes down, and comes back after so many seconds."""
        await asyncio.to_thread(self.telegram.server.stop)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.telegram.server.start)

    async def close(self) -> None:
        """End it. Raises AssertionError if the bot has broken the rules of the Bot API."""
        await self.telegram.close()
