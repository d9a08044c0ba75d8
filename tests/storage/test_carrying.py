"""Pictures that are on their way: nobody waits for a slow one, and what fails is said in words."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.printing import Block, Document
from copbot.rooms import outbox
from copbot.rooms.actions import Action, Delivered, Keep, Result, Say
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.enclosed import Drawn, File, Passed, Printed, Stroke
from copbot.rooms.events import RoomKnown
from copbot.rooms.outbox import Address, Outgoing
from copbot.rooms.text import plain, text
from copbot.running import carrying
from copbot.running.delivery import Delivery
from copbot.running.engine import Engine, Input
from copbot.running.lane import Lane
from storage.database import Database
from storage.unit import Unit
from tests.pictures import picture

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LEAF = Passed("discord", "leaf", "leaf.gif", "a leaf", text("📎 a picture: a leaf"))


class Platform:
    """A platform that takes what is delivered, and gives what is fetched as the test says."""

    def __init__(self, database: Database, fetch: Callable[[str, int], Awaitable[bytes]]) -> None:
        self.said: list[Say] = []
        self._unit = Unit(database.engine, {})
        engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
        for room in ("r", "other"):
            engine.handle([Input(RoomKnown(named=True, platform="discord", id=room, at=NOW, room=room, name=room))])
        self.lane = Lane(engine, database.explain, lambda: None, lambda _: None)
        self.delivery = Delivery(self.lane, {"discord": self._take}, {"discord": fetch})

    def owes(self, *actions: Action) -> None:
        """These are to be delivered."""
        for action in actions:
            outbox.put(self._unit, action, Address(1, "discord", DISCORD), NOW)
        self._unit.commit()

    async def _take(self, going: Outgoing) -> Result:
        assert isinstance(going.action, Say)
        self.said.append(going.action)
        return Delivered(f"{going.row}")

    async def until(self, count: int) -> None:
        """Deliver until so much has been said."""
        running = asyncio.create_task(self.delivery.run())
        async with asyncio.timeout(20):
            while len(self.said) < count:  # noqa: ASYNC110 - looked at now and then
                await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def _played(database: Database, fetch: Callable[[str, int], Awaitable[bytes]], *actions: Action) -> list[Say]:
    async def play() -> list[Say]:
        platform = Platform(database, fetch)
        platform.owes(*actions)
        platform.lane.start()
        try:
            await platform.until(len(actions))
        finally:
            platform.lane.stop(5)
        return platform.said

    return asyncio.run(play())


def test_a_picture_goes_along_cleaned(sqlite: Database) -> None:
    async def fetch(source: str, most: int) -> bytes:
        assert (source, most) == ("leaf", carrying.LARGEST_PICTURE)
        return picture("GIF")

    [said] = _played(sqlite, fetch, Say(room="r", text=text("look"), files=(LEAF,)))
    [file] = said.files
    assert isinstance(file, File)
    assert (plain(said.text), file.name, file.media_type, file.about) == ("look", "leaf.png", "image/png", "a leaf")


@pytest.mark.parametrize("content", [b"<svg/>", None])
def test_what_is_none_or_gone_is_said_in_words(sqlite: Database, content: bytes | None) -> None:
    async def fetch(source: str, most: int) -> bytes:
        if content is None:
            raise LookupError("it is gone")
        return content

    [said] = _played(sqlite, fetch, Say(room="r", text=text("look"), files=(LEAF,)))
    assert (plain(said.text), said.files) == ("look\n📎 a picture: a leaf", ())


def test_one_that_does_not_come_keeps_nobody_else_waiting(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "_FETCHING", 0.5)

    async def fetch(source: str, most: int) -> bytes:
        await asyncio.Event().wait()
        return b""

    picture = Say(room="r", text=text("look"), files=(LEAF,))
    words = [Say(room=room, text=text(room)) for room in ("r", "other", "other", "other")]
    said = _played(sqlite, fetch, picture, *words)
    assert [plain(one.text) for one in said] == ["other", "other", "other", "look\n📎 a picture: a leaf", "r"]


SKETCH = Drawn("sketch.png", (Stroke(((0, 0), (90, 40)), 50),), "a sketch", text("a line from A1 to B1"))


async def _nowhere(source: str, most: int) -> bytes:
    raise LookupError("nothing is fetched")


def test_a_drawing_is_drawn_when_it_is_sent(sqlite: Database) -> None:
    still, moving = SKETCH, replace(SKETCH, name="replay.gif", moves=True)
    [said] = _played(sqlite, _nowhere, Say(room="r", text=text("look"), files=(still, moving)))
    found = [one for one in said.files if isinstance(one, File) and isinstance(one.content, bytes)]
    assert [(one.name, one.media_type, one.about) for one in found] == [
        ("sketch.png", "image/png", "a sketch"),
        ("replay.gif", "image/gif", "a sketch"),
    ]
    assert [bytes(one.content)[:3] for one in found if isinstance(one.content, bytes)] == [b"\x89PN", b"GIF"]


def test_where_nothing_can_be_drawn_words_stand_for_it(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "find_spec", lambda _: None)
    [said] = _played(sqlite, _nowhere, Say(room="r", text=text("look"), files=(SKETCH,)))
    assert (plain(said.text), said.files) == ("look\na line from A1 to B1", ())


CHAPTER = Passed("discord", "chapter", "../beans.pdf", "", text("📎 beans.pdf"), whole=True)


def test_a_file_that_is_put_before_readers_goes_along_as_it_is(sqlite: Database) -> None:
    async def fetch(source: str, most: int) -> bytes:
        return b"<svg/> " + source.encode()

    [said] = _played(sqlite, fetch, Say(room="r", text=text("look"), files=(CHAPTER,)))
    assert said.files == (File("beans.pdf", "application/octet-stream", b"<svg/> chapter", words=text("📎 beans.pdf")),)
    [said] = _played(sqlite, _nowhere, Say(room="r", text=text("look"), files=(CHAPTER,)))
    assert (plain(said.text), said.files) == ("look\n📎 beans.pdf", ())


def test_a_document_is_printed_when_it_is_sent(sqlite: Database) -> None:
    document = Document("Beans", "en", [Block("title", "Beans"), Block("point", "who says so?", "must", "red")])
    file = Printed("beans.pdf", document.dumped(), "what was said", text("📎 beans.pdf"))
    [said] = _played(sqlite, _nowhere, Say(room="r", text=text("look"), files=(file,)))
    [made] = said.files
    assert isinstance(made, File)
    assert isinstance(made.content, bytes)
    assert (made.name, made.media_type, made.content[:5]) == ("beans.pdf", "application/pdf", b"%PDF-")


def test_what_nobody_asks_for_any_more_is_let_go(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "_KEPT", 0.05)

    async def fetch(source: str, most: int) -> bytes:
        return picture("GIF")

    async def main() -> None:
        platform, came = Platform(sqlite, fetch), asyncio.Event()
        made = carrying.Carrying(platform.lane, {"discord": fetch}, came.set)
        going = Outgoing(1, "discord", "room r", Say(room="r", text=text("look"), files=(LEAF,)))
        assert await made.ready(going) is None
        keep = Keep(person="ann", source="leaf", picture=1)
        assert await made.kept(replace(going, row=2, action=keep), keep) is None
        async with asyncio.timeout(20):
            while made._coming or made._keeping:  # noqa: ASYNC110 - looked at now and then
                await asyncio.sleep(0.01)
        assert came.is_set()

    asyncio.run(main())
