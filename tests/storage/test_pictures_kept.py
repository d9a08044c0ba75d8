"""Pictures that are kept: fetched and cleaned once, shown as often as needed, gone for good when they are to go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image
from sqlmodel import Session, select

from copbot.rooms.actions import Keep, Say
from copbot.rooms.enclosed import File, Pictured
from copbot.rooms.text import plain, text
from storage import pictures
from storage.database import Database
from storage.models import Community, Member, Outbox, OutboxState, Picture
from tests.pictures import picture
from tests.storage.test_carrying import Platform

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KEEP = Keep(person="ann", source="leaf", picture=1)
SHOWN = File("leaf.png", "image/png", Pictured(1), "a leaf", text("🖼 a leaf"))
SAY = Say(room="r", text=text("look"), files=(SHOWN,))


def _planted(database: Database) -> None:
    with Session(database.engine) as db:
        community = db.exec(select(Community.id)).one()
        db.add(Member(id=1, community_id=community, name="ann", since=NOW))
        db.flush()
        db.add(Picture(id=1, community_id=community, member_id=1, feature="columns", name="leaf", about="a leaf"))
        db.commit()


def _played(database: Database, fetch: Callable[[str, int], Awaitable[bytes]], says: int) -> list[Say]:
    async def play() -> list[Say]:
        platform = Platform(database, fetch)
        _planted(database)
        platform.owes(KEEP)
        platform.lane.start()
        try:
            for _ in range(200):
                await platform.delivery.drain()
                if _state(database) != OutboxState.WAITING:
                    break
                await asyncio.sleep(0.05)
            platform.owes(*[SAY] * says)
            await platform.until(says)
        finally:
            platform.lane.stop(5)
        return platform.said

    return asyncio.run(play())


def _state(database: Database) -> str:
    with Session(database.reader) as db:
        return db.exec(select(Outbox.state).order_by("id")).first() or ""


def _photo(source: str, most: int) -> bytes:
    """A picture that tells where it was made."""
    exif = Image.Exif()
    exif[0x010E] = "ann's garden"
    return picture("JPEG", exif=exif)


def test_a_picture_is_fetched_once_and_shown_clean_as_often_as_needed(database: Database) -> None:
    fetched: list[str] = []

    async def fetch(source: str, most: int) -> bytes:
        fetched.append(source)
        return _photo(source, most)

    said = _played(database, fetch, says=2)
    assert fetched == ["leaf"]
    for one in said:
        [file] = one.files
        assert isinstance(file, File)
        assert isinstance(file.content, bytes)
        assert file.content.startswith(b"\xff\xd8")
        assert b"garden" not in file.content
    with Session(database.reader) as db:
        held = pictures.find(db, 1)
        assert held is not None
        assert held.media_type == "image/jpeg"


@pytest.mark.parametrize("error", [RuntimeError("it is gone"), None])
def test_what_is_none_or_gone_is_not_kept(sqlite: Database, error: Exception | None) -> None:
    async def fetch(source: str, most: int) -> bytes:
        if error is not None:
            raise error
        return b"<svg/>"

    [said] = _played(sqlite, fetch, says=1)
    assert said.files == ()
    assert plain(said.text) == "look\n🖼 a leaf"
    assert _state(sqlite) == OutboxState.DEAD


def test_while_a_platform_can_not_be_reached_it_is_tried_again(sqlite: Database) -> None:
    tried: list[str] = []

    async def fetch(source: str, most: int) -> bytes:
        tried.append(source)
        raise ConnectionError("not connected")

    async def play() -> None:
        platform = Platform(sqlite, fetch)
        _planted(sqlite)
        platform.owes(KEEP)
        platform.lane.start()
        try:
            for _ in range(50):
                await platform.delivery.drain()
                if tried:
                    break
                await asyncio.sleep(0.02)
            await platform.delivery.drain()
        finally:
            platform.lane.stop(5)

    asyncio.run(play())
    assert tried == ["leaf"]
    assert _state(sqlite) == OutboxState.WAITING


def test_it_goes_when_its_time_is_over(database: Database) -> None:
    with Session(database.engine) as db:
        db.add(Community(id=1, name="gardeners"))
        db.commit()
    _planted(database)
    with Session(database.engine) as db:
        pictures.fill(db, 1, "image/png", b"bytes")
        pictures.keep_until(db, 1, NOW)
        pictures.expire(db, 1, NOW - timedelta(seconds=1))
        assert pictures.contents(db, [1, 2]) == {1: b"bytes"}
        pictures.expire(db, 1, NOW)
        assert pictures.find(db, 1) is None
        assert pictures.contents(db, [1]) == {}
