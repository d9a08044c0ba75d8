"""What is kept in memory has a bound: it does not grow with the people, the rooms and the messages there ever were.

Bounds are made small, and many strangers say and do what people do; then nothing that can be reached from the engine
holds more than before.
"""

from __future__ import annotations

import gc
from collections import Counter, deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import _lru_cache_wrapper
from types import FunctionType, MethodType, ModuleType
from typing import Any

import pytest
from cachetools import Cache

from copbot.community import directory
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.health import watch
from copbot.features.welcome import watch as welcome
from copbot.rooms import recent
from copbot.rooms.actions import Delivered
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import Event, MemberJoined, MessagePosted, Person, ReactionAdded, RoomKnown, Tick
from copbot.running.engine import Engine, Input, Report
from tests.memory import fresh

BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_PEOPLE, _ROOMS = 120, 6
_SAME = 40
"""So much more may lie somewhere: what people ask stays open, and stays in mind."""
_MOST = 20_000
"""So much may lie in a cache, when it is full."""
_OURS = ("copbot.", "storage.", "cachetools")
_LEAVES = (str, bytes, int, float, datetime, type, FunctionType, MethodType, ModuleType)


def _happens(first: int) -> Iterator[Event]:
    """So many strangers come, speak, ask, react, and write to the bot."""
    for number in range(first, first + _PEOPLE):
        at, room = BEGIN + timedelta(minutes=5 * number), f"r{number % _ROOMS}"
        author = Person(id=f"p{number}", name=f"Stranger{number} of {number}")
        where: dict[str, Any] = {"platform": "matrix", "at": at, "room": room}
        yield MemberJoined(**where, id=f"j{number}", person=author)
        asks = number % 50 == 0
        text = f"/ask How do I grow plant number {number}?" if asks else f"I saw word{number} out there, {number} times"
        yield MessagePosted(**where, id=f"e{number}", author=author, message=f"m{number}", text=text)
        yield ReactionAdded(**where, id=f"a{number}", author=author, message=f"m{number}", emoji="👍")
        private: dict[str, Any] = {"platform": "matrix", "at": at, "room": f"dm{number}", "private": True}
        yield MessagePosted(**private, id=f"d{number}", author=author, message=f"d{number}", text="/help")


def _heard(engine: Engine, first: int) -> None:
    for event in _happens(first):
        engine.handle([Input(event), Input(Tick(at=event.at))])
        while going := engine.pending("matrix"):
            engine.handle([Input(Report(one.row, Delivered(f"said {one.row}"))) for one in going])


def _held(root: object) -> Counter[str]:
    """How much lies in each thing that holds others, by the class and the attribute at which it hangs."""
    found: Counter[str] = Counter()
    seen: set[int] = set()
    waiting: list[tuple[str, object]] = [("engine", root)]
    while waiting:
        name, one = waiting.pop()
        if id(one) in seen or isinstance(one, _LEAVES):
            continue
        seen.add(id(one))
        if isinstance(one, Cache):
            assert one.maxsize <= _MOST, f"{name} has too wide a bound: {one.maxsize:,}"
            continue
        if isinstance(one, dict | list | set | frozenset | tuple | deque):
            if not isinstance(one, tuple) and not (isinstance(one, deque) and one.maxlen is not None):
                found[name] += len(one)
            waiting += [(name, held) for held in (one.values() if isinstance(one, dict) else one)]
        elif type(one).__module__.startswith(_OURS):
            waiting += [(f"{type(one).__qualname__}.{called}", held) for called, held in _parts(one)]
    return found


def _parts(one: object) -> Iterator[tuple[str, object]]:
    yield from getattr(one, "__dict__", {}).items()
    for kind in type(one).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for slot in (slots,) if isinstance(slots, str) else slots:
            if hasattr(one, slot):
                yield slot, getattr(one, slot)


def _boundless() -> Counter[str]:
    """How much is remembered by functions that remember all that they ever were asked."""
    found: Counter[str] = Counter()
    gc.unfreeze()
    for one in gc.get_objects():
        if isinstance(one, _lru_cache_wrapper) and str(one.__module__).startswith(_OURS):
            told = one.cache_info()
            if told.maxsize is None:
                found[f"{one.__module__}.{one.__qualname__}"] = told.currsize
            else:
                assert told.maxsize <= _MOST, one
    return found


def test_nothing_grows_with_strangers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directory, "_REMEMBERED", 50)
    monkeypatch.setattr(watch, "_WAITING", 50)
    monkeypatch.setattr(welcome, "_SILENT", 50)
    monkeypatch.setattr(welcome, "_WAITING", 20)
    monkeypatch.setattr(recent, "_ROOM_FOR", 50_000)
    engine = Engine(fresh(), ALL, Settings(ALL), None)
    for number in range(_ROOMS):
        told = RoomKnown(
            named=True,
            platform="matrix",
            id=f"k{number}",
            at=BEGIN,
            room=f"r{number}",
            name=f"#r{number}",
            capabilities=MATRIX,
        )
        engine.handle([Input(told)])
    _heard(engine, 0)
    held, boundless = _held(engine), _boundless()
    _heard(engine, _PEOPLE)
    more = {name: (size, held[name]) for name, size in _held(engine).items() if size - held[name] > _SAME}
    assert more == {}
    assert {name: size for name, size in _boundless().items() if size - boundless[name] > _SAME} == {}


def test_what_was_said_takes_no_more_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fullest room forgets first: a quiet one is remembered beside it."""
    monkeypatch.setattr(recent, "_ROOM_FOR", 100_000)
    said = recent.Recent()

    def say(room: int, number: int, text: str) -> None:
        author = Person(id="ann", name="Ann")
        place: dict[str, Any] = {"platform": "matrix", "room": f"r{room}", "at": BEGIN}
        said.heard(room, MessagePosted(**place, id=f"{number}", author=author, message=f"m{number}", text=text))

    say(1, 0, "The frost is gone.")
    for number in range(1, 500):
        say(2, number, "word " * 100)
        said.reword(2, f"m{number}", "w" * 900)
        assert said.held <= 100_000 + 1_000
    assert said.find(1, "m0") is not None
    assert said.find(2, "m499") is not None
    assert said.find(2, "m1") is None
    for number in range(500):
        said.forget(2, f"m{number}")
    said.forget(1, "m0")
    assert said.held == 0
