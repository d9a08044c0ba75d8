"""A bot in this process, on a clock that is moved by hand, whose platform fails as it is told to."""

from __future__ import annotations

import asyncio
import dataclasses
import random
from collections.abc import Callable
from datetime import timedelta

from sqlmodel import Session, func, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Delivered, Failed, Failure, Result
from copbot.rooms.events import Tick
from copbot.rooms.outbox import Outgoing
from copbot.running.delivery import Delivery
from copbot.running.engine import Engine, Input
from copbot.running.lane import Lane
from storage.database import Database
from storage.models import Outbox, OutboxState
from tests.load.bot import SETTINGS
from tests.load.chat import AT, CURSOR, PLATFORM, ROOMS, Deeds, Story

Trouble = Callable[[Outgoing, Callable[[], Result]], Result]
"""What comes of asking the platform for something; it is done when what it gets is called."""


class Flaky:
    """The rooms, and the bot in them. `trouble` decides how each delivery goes."""

    def __init__(self, database: Database, trouble: Trouble) -> None:
        self._database = database
        self._trouble = trouble
        self._now = AT
        self.deeds = Deeds()
        self.failed = 0

    def play(self, story: Story, dice: random.Random) -> None:
        """All of the story happens, in small pieces; time passes until all is done that came of it."""
        engine = Engine(self._database, ALL, Settings(ALL, SETTINGS), lambda: self._now)
        lane = Lane(engine, self._database.explain, lambda: None)
        delivery = Delivery(lane, {PLATFORM: self._deliver})
        lane.start()
        lane.submit([Input(room) for room in ROOMS]).result()
        told = 0
        while told < len(story.events) or self._owes():
            piece = story.events[told : told + dice.randint(1, 10)]
            lane.submit([Input(event, (CURSOR, str(told + place))) for place, event in enumerate(piece, 1)]).result()
            told += len(piece)
            lane.submit([Input(Tick(at=self._now))]).result()
            asyncio.run(delivery.drain())
            self._now += timedelta(seconds=dice.randint(1, 30))
        lane.stop()

    async def _deliver(self, going: Outgoing) -> Result:
        # The others get their turn in between, as they would on a wire.
        await asyncio.sleep(0)
        result = self._trouble(going, lambda: self._do(going))
        self.failed += isinstance(result, Failed)
        return result

    def _do(self, going: Outgoing) -> Result:
        made = self.deeds.do(going.row, dataclasses.asdict(going.action))
        return Delivered(made if going.action.kind in ("say", "tell", "open_thread") else None)

    def _owes(self) -> bool:
        with Session(self._database.reader) as db:
            waits = select(func.count()).select_from(Outbox).where(Outbox.state == OutboxState.WAITING)
            return bool(db.exec(waits).one())


def steady(_: Outgoing, do: Callable[[], Result]) -> Result:
    """Nothing is wrong."""
    return do()


class Moody:
    """Fails often, for a while: before a thing is done, or when it is done and only the answer is lost."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._left = 0

    def __call__(self, going: Outgoing, do: Callable[[], Result]) -> Result:
        """How it goes this time."""
        if self._left == 0 and self._dice.random() < 0.2:
            self._left = self._dice.randint(1, 5)
        if self._left == 0:
            return do()
        self._left -= 1
        if self._dice.random() < 0.3:
            do()
        sort = self._dice.randrange(4)
        if sort == 0:
            return Failed(Failure.RATE_LIMITED, retry_after=self._dice.uniform(0, 60))
        if sort == 1:
            raise OSError("cable pulled")
        return Failed(Failure.UNREACHABLE if sort == 2 else Failure.RATE_LIMITED)
