"""What most tests need: some people, a bot, a room with them in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from copbot.running.config import Naming
from tests.adapters.matrix.bots import Bot, Watched, adapter
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Account, Synapse


class Town:
    """People and a bot on a homeserver."""

    def __init__(self, synapse: Synapse, folder: Path) -> None:
        self.synapse = synapse
        self.folder = folder
        self.account: Account = synapse.account("copbot")
        self.people: list[Somebody] = []
        self.running: Bot

    async def person(self, name: str) -> Somebody:
        """Somebody new."""
        folder = self.folder / f"{name}-{len(self.people)}"
        folder.mkdir()
        made = await Somebody.begin(self.synapse, name, folder)
        self.people.append(made)
        return made

    @contextmanager
    def bot(self, *, url: str | None = None, naming: Naming | None = None, **settings: object) -> Iterator[Watched]:
        """The bot, running; the same one each time."""
        watched = adapter(url or self.synapse.url, self.account, self.folder / "store", naming, **settings)
        with Bot(self.folder, watched) as self.running:
            yield watched

    async def room(
        self, owner: Somebody, *others: Somebody, name: str | None = "garden", encrypted: bool = False
    ) -> str:
        """A room with the bot and all of these in it. The bot must be running."""
        room = await owner.room(name, self.account.user, *(one.user for one in others), encrypted=encrypted)
        for user in (self.account.user, *(one.user for one in others)):
            await owner.meets(room, user)
        return room


@asynccontextmanager
async def town(synapse: Synapse, folder: Path) -> AsyncIterator[Town]:
    """A town; its people go away at the end."""
    made = Town(synapse, folder)
    try:
        yield made
    finally:
        for one in made.people:
            await one.end()
    for one in made.people:
        one.heard.check()


async def until(watched: Watched, holds: Callable[[], bool]) -> None:
    """Returns when it holds of the bot."""
    await asyncio.to_thread(watched.wait, holds)
