"""Platforms fail alone, are tried again, and keep nobody from ending."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Delivered, Failed, Failure, Result, Say
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import plain
from copbot.running import live, reading
from copbot.running.engine import Engine, Input
from copbot.running.lane import LaneClosedError
from copbot.running.live import Adapter, AdapterError, Hub, Live
from storage.sharing import LeaseLostError
from tests.memory import in_file

PROMISED = 5
"""Seconds within which the bot ends, on a machine that has nothing else to do."""
PATIENCE = 60
"""Seconds that it gets here, where it may have; what it must not wait for takes longer."""
_NUMBERS = count()


class Platform:
    """A platform in one line each: `reads` is what it does as long as it runs."""

    def __init__(self, platform: str, reads: Callable[[Hub], Awaitable[None]]) -> None:
        self.platform = platform
        self._reads = reads
        self._up = False
        self.changed = threading.Condition()
        self.tries = 0
        self.refused = 0
        self.said: list[str] = []

    async def run(self, hub: Hub) -> None:
        with self.changed:
            self.tries += 1
            self._up = True
            self.changed.notify_all()
        try:
            await self._reads(hub)
        finally:
            self._up = False

    async def deliver(self, going: Outgoing) -> Result:
        with self.changed:
            self.changed.notify_all()
            if not self._up:
                self.refused += 1
                return Failed(Failure.UNREACHABLE)
            if isinstance(going.action, Say):
                self.said.append(plain(going.action.text))
        return Delivered(f"said {going.row}")

    async def member(self, room: str, person: str) -> Person | None:
        return Person(id=person, name=person)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait for it."""
        with self.changed:
            assert self.changed.wait_for(holds, PATIENCE)


async def for_ever(hub: Hub) -> None:
    await asyncio.Event().wait()


async def broken(hub: Hub) -> None:
    raise AdapterError("the token is refused: take a new one")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    database = in_file(tmp_path / "copbot.db")
    yield Engine(database, ALL, Settings(ALL), lambda: datetime.now(UTC))
    database.dispose()


@pytest.fixture(autouse=True)
def _in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_FIRST_PAUSE", 0.001)


def running(engine: Engine, *adapters: Adapter, doomed: Callable[[], None] = lambda: None) -> Live:
    return Live(engine, lambda: datetime.now(UTC), lambda error: RuntimeError(str(error)), adapters, doomed)


def happens(platform: str, *texts: str) -> list[Input]:
    """Ann writes these in the only room of the platform."""
    at, ann = datetime.now(UTC), Person(id="ann", name="Ann")
    room: Event = RoomKnown(named=True, platform=platform, id="room", at=at, room="r", name="#help", capabilities=PLAIN)
    ids = [f"{number}" for number in islice(_NUMBERS, len(texts))]
    said = (
        MessagePosted(platform=platform, id=id, at=at, room="r", author=ann, message=id, text=text)
        for id, text in zip(ids, texts, strict=True)
    )
    return [Input(event) for event in (room, *said)]


def told(logs: Sequence[Any]) -> list[tuple[str, str]]:
    return [(one["platform"], one["why"]) for one in logs if one["event"].startswith("a platform failed")]


def test_a_platform_that_fails_for_ever_is_reported_once_and_the_others_go_on(engine: Engine) -> None:
    async def asks(hub: Hub) -> None:
        await hub.submit(happens("good", "/ask When do I sow beans?", "/open"))
        await for_ever(hub)

    bad, good = Platform("bad", broken), Platform("good", asks)
    with capture_logs() as logs, running(engine, bad, good):
        bad.until(lambda: bad.tries >= 5)
        good.until(lambda: any("sow beans" in said for said in good.said))
    assert told(logs) == [("bad", "the token is refused: take a new one")]
    assert good.tries == 1


def test_who_is_named_is_asked_for_also_where_the_room_is_told_of_just_before(engine: Engine) -> None:
    async def asks(hub: Hub) -> None:
        room, said = happens("good", "/ask @bob When do I sow beans?")
        assert isinstance(said.what, MessagePosted)
        named = replace(said.what, mentions=(Person(id="bob", name="bob"),))
        await hub.submit([room, Input(named)])
        await for_ever(hub)

    good = Platform("good", asks)
    with running(engine, good):
        good.until(lambda: good.said)
    assert good.said[0].startswith("bob: Ann has a question for you")


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (OSError(113, "no route to host"), "OSError: no route to host"),
        (ExceptionGroup("two tasks", [AdapterError("the server is gone"), OSError()]), "the server is gone"),
        (None, "it ended by itself"),
    ],
)
def test_whatever_ends_a_platform_is_told_in_one_line(engine: Engine, error: Exception | None, why: str) -> None:
    async def reads(hub: Hub) -> None:
        if error is not None:
            raise error

    bad = Platform("bad", reads)
    with capture_logs() as logs, running(engine, bad):
        bad.until(lambda: bad.tries >= 3)
    assert told(logs) == [("bad", why)]


def test_another_failure_is_reported_too(engine: Engine) -> None:
    async def reads(hub: Hub) -> None:
        raise AdapterError("no network" if bad.tries < 3 else "the token is refused")

    bad = Platform("bad", reads)
    with capture_logs() as logs, running(engine, bad):
        bad.until(lambda: bad.tries >= 6)
    assert told(logs) == [("bad", "no network"), ("bad", "the token is refused")]


def test_who_failed_after_it_had_run_for_a_while_is_reported_again(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_STEADY", -1)
    bad = Platform("bad", broken)
    with capture_logs() as logs, running(engine, bad):
        bad.until(lambda: bad.tries >= 3)
    assert len(told(logs)) >= 2


def test_what_a_platform_that_is_down_was_to_say_is_said_when_it_is_back(engine: Engine) -> None:
    back = threading.Event()

    async def reads(hub: Hub) -> None:
        if flaky.tries == 1:
            await hub.submit(happens("flaky", "/ask When do I sow beans?"))
        if not back.is_set():
            raise AdapterError("the server is gone")
        await for_ever(hub)

    async def listens(hub: Hub) -> None:
        await hub.submit(happens("steady", "/ask Who has a shredder?"))
        await for_ever(hub)

    flaky, steady = Platform("flaky", reads), Platform("steady", listens)
    with running(engine, flaky, steady):
        steady.until(lambda: steady.said)
        flaky.until(lambda: flaky.refused or flaky.said)
        back.set()
        flaky.until(lambda: flaky.said)
    assert len(flaky.said) == len(steady.said) == 1


def test_a_platform_that_died_after_it_worked_goes_on_where_it_was(engine: Engine) -> None:
    read: list[str | None] = []

    async def reads(hub: Hub) -> None:
        at = await hub.cursor("moody")
        read.append(at)
        room, post = happens("moody", f"/ask What is {at} and one?")
        await hub.submit([room, Input(post.what, ("moody", str(int(at or 0) + 1)))])
        if at == "2":
            await for_ever(hub)
        raise OSError("cut off")

    moody = Platform("moody", reads)
    with running(engine, moody):
        moody.until(lambda: len(moody.said) == 3)
    assert read == [None, "1", "2"]


def test_a_note_is_kept_in_its_order_and_is_nothing_that_happened(engine: Engine) -> None:
    read: list[str | None] = []

    async def reads(hub: Hub) -> None:
        first = asyncio.create_task(hub.submit([Input(happens("noting", "hello")[0].what, ("noting", "1"))]))
        second = asyncio.create_task(hub.keep("noting", "2"))
        await asyncio.gather(first, second)
        read.append(await hub.cursor("noting"))
        await hub.submit(happens("noting", "/ask Is it kept?"))
        await for_ever(hub)

    noting = Platform("noting", reads)
    with running(engine, noting):
        noting.until(lambda: noting.said)
    assert read == ["2"]


def test_who_is_cut_off_while_something_is_committed_harms_nobody(engine: Engine) -> None:
    async def reads(hub: Hub) -> None:
        for number in range(20):
            waits = asyncio.create_task(hub.submit(happens("hasty", f"hello {number}")))
            await asyncio.sleep(0)
            waits.cancel()
            with suppress(asyncio.CancelledError):
                await waits
        await hub.submit(happens("hasty", "/ask Is anybody there?"))
        await for_ever(hub)

    hasty = Platform("hasty", reads)
    with running(engine, hasty):
        hasty.until(lambda: hasty.said)


# The end


def ends(running: Live) -> None:
    """It ends, whatever goes on."""
    ending = threading.Thread(target=running.__exit__, args=(None, None, None), daemon=True)
    ending.start()
    ending.join(PATIENCE)
    assert not ending.is_alive()


def test_what_the_end_waits_for_is_shorter_than_was_promised() -> None:
    # What was told but once, twice to deliver, the lane, other bots, and the platforms; and the program ends, too.
    assert live._SETTLING + 3.5 * live._PATIENCE + live._LEAVING < PROMISED - 0.5


@pytest.mark.parametrize("seconds", [0.0, 1.0, 600.0])
def test_it_ends_in_time_whatever_a_platform_does(engine: Engine, seconds: float) -> None:
    """It does not let itself be cancelled for so long."""
    release = threading.Event()

    async def clings(hub: Hub) -> None:
        try:
            await for_ever(hub)
        except asyncio.CancelledError:
            for _ in range(int(seconds * 100)):
                if release.is_set():
                    break
                with suppress(asyncio.CancelledError):
                    await asyncio.sleep(0.01)
            raise

    async def asks(hub: Hub) -> None:
        await hub.submit(happens("good", "/ask When do I sow beans?"))
        await for_ever(hub)

    clinging, good = Platform("clinging", clings), Platform("good", asks)
    bot = running(engine, clinging, good)
    bot.__enter__()
    clinging.until(lambda: clinging.tries)
    good.until(lambda: good.said)
    ends(bot)
    release.set()
    bot._thread.join(PATIENCE)


def test_it_ends_in_time_while_a_delivery_hangs(engine: Engine) -> None:
    async def asks(hub: Hub) -> None:
        await hub.submit(happens("slow", "/ask When do I sow beans?"))
        await for_ever(hub)

    class Slow(Platform):
        async def deliver(self, going: Outgoing) -> Result:
            with self.changed:
                self.refused += 1
                self.changed.notify_all()
            return await asyncio.Future()

    slow = Slow("slow", asks)
    bot = running(engine, slow)
    bot.__enter__()
    slow.until(lambda: slow.refused)
    with capture_logs() as logs:
        ends(bot)
    assert told(logs) == []


def test_what_was_said_before_the_end_is_not_said_again(engine: Engine) -> None:
    """It ends in the midst of much that is to be said, the last of which hangs."""

    async def asks(hub: Hub) -> None:
        await hub.submit(happens("slow", *(f"/search zebra{number}" for number in range(8))))
        await for_ever(hub)

    class Slow(Platform):
        async def deliver(self, going: Outgoing) -> Result:
            if len(self.said) == 4:
                await asyncio.Future()
            return await super().deliver(going)

    slow = Slow("slow", asks)
    bot = running(engine, slow)
    bot.__enter__()
    slow.until(lambda: len(slow.said) == 4)
    ends(bot)
    after = Platform("slow", for_ever)
    with running(engine, after):
        after.until(lambda: len(after.said) == 4)
    assert len({*slow.said, *after.said}) == len(slow.said) + len(after.said) == 8


def test_a_lease_that_is_lost_at_the_end_breaks_nothing_off(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise LeaseLostError(())

    bot = running(engine, Platform("quiet", for_ever))
    bot.__enter__()
    monkeypatch.setattr(engine, "pending", fails)
    with capture_logs() as logs:
        bot.__exit__(None, None, None)
    assert "something was not done at the end" in [one["event"] for one in logs]
    with pytest.raises(LaneClosedError):
        bot._lane.call(lambda _: None).result(PATIENCE)


def test_what_ends_it_is_no_failure_of_a_platform(engine: Engine) -> None:
    async def reads(hub: Hub) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(for_ever(hub))
            while True:
                await hub.submit(happens("busy", "hello"))
                with busy.changed:
                    busy.refused += 1
                    busy.changed.notify_all()

    busy = Platform("busy", reads)
    bot = running(engine, busy)
    bot.__enter__()
    busy.until(lambda: busy.refused > 3)
    with capture_logs() as logs:
        ends(bot)
    assert told(logs) == []


def test_left_by_an_exception_it_says_nothing_more_and_says_it_after_the_next_start(engine: Engine) -> None:
    async def asks(hub: Hub) -> None:
        await hub.submit(happens("one", "/ask When do I sow beans?"))
        with one.changed:
            one.refused += 1
            one.changed.notify_all()
        await for_ever(hub)

    class Held(Platform):
        async def deliver(self, going: Outgoing) -> Result:
            return await asyncio.Future()

    one = Held("one", asks)
    bot = running(engine, one)
    bot.__enter__()
    one.until(lambda: one.refused)
    bot.__exit__(RuntimeError, RuntimeError(), None)
    again = Platform("one", for_ever)
    with running(engine, again):
        again.until(lambda: again.said)


def test_a_platform_that_fails_in_the_moment_in_which_all_ends_cuts_nothing_off(engine: Engine) -> None:
    ends = threading.Event()

    class LateError(AdapterError):
        def __str__(self) -> str:
            # It is put into words after it was looked whether all ends, and before it would be tried again.
            ends.set()
            while not there._ending:
                time.sleep(0.001)
            return "late"

    async def fails(hub: Hub) -> None:
        raise LateError("late")

    there = running(engine, Platform("late", fails), Platform("other", for_ever))
    with there:
        assert ends.wait(PATIENCE)
    assert there.failure is None


def test_a_bot_whose_libraries_call_exit_is_not_taken_for_one_that_runs(engine: Engine) -> None:
    async def leaves(hub: Hub) -> None:
        raise SystemExit(3)

    ended = threading.Event()
    with running(engine, Platform("one", leaves), doomed=ended.set) as there:
        assert ended.wait(PATIENCE)
    assert isinstance(there.failure, SystemExit)


def test_a_bot_that_handles_nothing_any_more_is_not_taken_for_one_that_runs(engine: Engine) -> None:
    ended = threading.Event()

    def ends(_: Engine) -> None:
        raise SystemExit(3)

    with running(engine, doomed=ended.set) as there:
        there._lane.call(ends)
        assert ended.wait(PATIENCE)
    assert isinstance(there.failure, SystemExit)


class ToldOnce(Platform):
    """It has been told something that nobody tells it again, and hands it in when all ends."""

    async def run(self, hub: Hub) -> None:
        self._hub = hub
        await super().run(hub)

    async def settle(self) -> None:
        await self._hub.submit([*happens("one"), Input(None, ("one", "settled"))])


def test_what_was_told_but_once_is_handled_before_the_end(engine: Engine) -> None:
    one = ToldOnce("one", for_ever)
    with running(engine, one):
        one.until(lambda: one.tries)
    assert engine.cursor("one") == "settled"


def test_without_any_platform_it_ends_too(engine: Engine) -> None:
    with running(engine):
        pass
