"""What platforms are asked before something is handled, or told to somebody."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms import outbox
from copbot.rooms.actions import Delivered, Result, TellPrivately
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown
from copbot.rooms.outbox import Address, Outgoing
from copbot.rooms.text import plain, text
from copbot.running import doors
from copbot.running.beforehand import Beforehand
from copbot.running.connections import Connections
from copbot.running.engine import Engine, Input
from copbot.running.lane import Lane
from copbot.running.live import Hub
from storage.database import Database
from tests.memory import in_file
from tests.unit.test_live import Platform, for_ever, happens, running

AT = datetime.now(UTC)
ROOM = RoomKnown(named=True, platform="good", id="room", at=AT, room="r", name="#help", capabilities=PLAIN)
ANN, BOB, CAS = (Person(id=name, name=name.capitalize()) for name in ("ann", "bob", "cas"))


class Listed:
    """A platform with lists of members: everybody is in every room."""

    platform = "good"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.silent_on: set[str] = set()

    async def run(self, hub: Hub) -> None:
        await for_ever(hub)

    async def deliver(self, going: Outgoing) -> Result:
        return Delivered(f"said {going.row}")

    async def member(self, room: str, person: str) -> Person | None:
        self.asked.append((room, person))
        if person in self.silent_on:
            raise TimeoutError
        return Person(id=person, name=person.capitalize())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = in_file(tmp_path / "copbot.db")
    yield database
    database.dispose()


@pytest.fixture
def lane(database: Database) -> Iterator[Lane]:
    engine = Engine(database, ALL, Settings(ALL), lambda: datetime.now(UTC))
    lane = Lane(engine, lambda error: RuntimeError(str(error)), lambda: None)
    lane.start()
    yield lane
    lane.stop()


async def beforehand(lane: Lane, platform: Listed) -> Beforehand:
    """With a room in which Ann has said something."""
    made = Beforehand(lane, Connections([platform]), lane.call(lambda engine: engine.desk).result(10), None)
    await made.submit([Input(ROOM), Input(said("1", "hello"))])
    platform.asked.clear()
    return made


def said(number: str, words: str, *mentions: Person, room: str = "r", by: Person = ANN) -> Event:
    return MessagePosted(
        platform="good", id=number, at=AT, room=room, author=by, message=number, text=words, mentions=mentions
    )


def test_who_stands_behind_a_failure_in_the_list_is_asked_for_the_next_time(lane: Lane) -> None:
    async def main() -> None:
        platform = Listed()
        made = await beforehand(lane, platform)
        platform.silent_on = {"bob"}
        await made.submit([Input(said("2", "/ask @bob @cas When do I sow beans?", BOB, CAS))])
        assert platform.asked == [("r", "bob")]
        await made.submit([Input(said("3", "/ask @cas When do I sow peas?", CAS))])
        assert platform.asked[1:] == [("r", "cas")]

    asyncio.run(main())


def test_a_room_that_a_code_has_just_brought_in_is_asked_too(lane: Lane, database: Database) -> None:
    async def main() -> None:
        platform = Listed()
        made = await beforehand(lane, platform)
        strange = replace(ROOM, named=False, room="s", id="strange")
        await made.submit([Input(strange)])
        code = doors.code(database, None, datetime.now(UTC))[0]
        dora = Person(id="dora", name="Dora", moderator=True, administrator=True)
        claims = said("2", f"/setup claim {code}", room="s", by=dora)
        await made.submit([Input(claims), Input(said("3", "/ask @cas When do I sow beans?", CAS, room="s", by=dora))])
        assert ("s", "cas") in platform.asked

    asyncio.run(main())


def test_all_that_waits_for_somebody_who_has_left_is_not_said(tmp_path: Path) -> None:
    class Left(Platform):
        """Ann has spoken, and is not there any more."""

        def __init__(self) -> None:
            super().__init__("good", self._reads)
            self.spoke = False
            self.told: list[str] = []

        async def _reads(self, hub: Hub) -> None:
            await hub.submit(happens("good", "hello"))
            with self.changed:
                self.spoke = True
                self.changed.notify_all()
            await for_ever(hub)

        async def deliver(self, going: Outgoing) -> Result:
            if isinstance(going.action, TellPrivately):
                self.told.append(plain(going.action.text))
            return await super().deliver(going)

        async def member(self, room: str, person: str) -> Person | None:
            return None

    def put(engine: Engine, *words: str) -> None:
        with engine._unit(1) as unit:
            for one in words:
                going = TellPrivately(person="ann", text=text(one))
                outbox.put(unit, going, Address(1, "good", PLAIN), engine.now())

    database, good = in_file(tmp_path / "copbot.db"), Left()
    engine = Engine(database, ALL, Settings(ALL), lambda: datetime.now(UTC))
    with running(engine, good) as live:
        good.until(lambda: good.spoke)
        live._lane.call(lambda engine: put(engine, "one", "two")).result(10)
        live.drain(10)
        # What is decided on later is for somebody who is known to have left.
        live._lane.call(lambda engine: put(engine, "three")).result(10)
        live.drain(10)
    database.dispose()
    assert good.told == ["three"]
