"""What whoever watches the bot is told: by a real bot, over a real socket."""

from __future__ import annotations

import asyncio
import json
import math
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlmodel import Session

from copbot.community.settings import Settings
from copbot.extras import how
from copbot.features import ALL
from copbot.running import watch
from copbot.running.alive import STANDING, STUCK, Seen, not_alive, not_ready
from copbot.running.backups import Backups, name
from copbot.running.config import ConfigError, load
from copbot.running.engine import Engine
from copbot.running.hub import AdapterError, Hub
from copbot.running.live import Live
from copbot.running.pulse import Pulse
from copbot.running.watch import Watch
from copbot.running.watching import Watching, watched
from storage import figures
from storage.database import Database
from storage.figures import Stock
from tests.memory import in_file
from tests.unit.test_live import Platform, for_ever, happens, running


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = in_file(tmp_path / "copbot.db")
    yield database
    database.dispose()


def now() -> datetime:
    return datetime.now(UTC)


def free() -> Watch:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return Watch(listen=f"127.0.0.1:{found.getsockname()[1]}")


@contextmanager
def asked(live: Live, database: Database) -> Iterator[Any]:
    where = free()

    def ask(path: str, method: str = "GET") -> tuple[int, str]:
        try:
            with urlopen(Request(f"http://{where.listen}{path}", method=method), timeout=20) as told:
                return told.status, told.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()

    folder = Path(str(database)).parent / "backups"
    with watched(where, Watching(live.pulse, database, now, Backups(folder=folder))):
        yield ask


def samples(text: str) -> dict[tuple[str, ...], float]:
    found = {}
    for family in text_string_to_metric_families(text):
        for one in family.samples:
            found[(one.name, *(word for _, word in sorted(one.labels.items())))] = one.value
    return found


def test_a_bot_that_works_tells_how_it_does_and_what_is_wrong_with_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def asks(hub: Hub) -> None:
        await hub.submit(happens("good", "/ask When do I sow beans?", "hello", "/open"))
        hub.heard("good", 300.0)
        await for_ever(hub)

    engine = Engine(database, ALL, Settings(ALL), now)

    async def listens(hub: Hub) -> None:
        await connected.wait()
        await hub.back("moody")
        await for_ever(hub)

    connected = asyncio.Event()
    good, moody = Platform("good", asks), Platform("moody", listens)
    made = now().replace(microsecond=0)
    folder = Path(str(database)).parent / "backups"
    folder.mkdir()
    (folder / name(made)).touch()
    with running(engine, good, moody) as live, asked(live, database) as ask:
        good.until(lambda: any("sow beans" in said for said in good.said))
        assert ask("/healthz") == (200, '{"alive": true}\n')
        assert list(json.loads(ask("/readyz")[1])["wrong"]) == ["moody"]
        assert ("copbot_platform_heard_timestamp_seconds", "moody") not in samples(ask("/metrics")[1])
        live._loop.call_soon_threadsafe(connected.set)
        while live.pulse.contacts["moody"].at is None:
            live.pulse.lane.call(lambda _: None).result(60)
        assert ask("/readyz") == (200, '{"ready": true}\n')
        status, text = ask("/metrics")
        told = samples(text)
        assert status == 200
        assert told[("copbot_events_total", "MessagePosted", "good")] == 3
        assert told[("copbot_domain_events_total", "QuestionAsked")] == 1
        assert told[("copbot_questions_open",)] == 1
        assert told[("copbot_platform_up", "good")] == told[("copbot_platform_up", "moody")] == 1
        assert told[("copbot_platform_read", "good")] == told[("copbot_platform_read", "moody")] == 1
        assert told[("copbot_database_up",)] == 1
        assert told[("copbot_database_bytes",)] > 10_000
        assert told[("copbot_commit_seconds_count",)] >= 4
        assert told[("copbot_delivery_seconds_count", "good")] == len(good.said)
        assert told[("copbot_outbox_waiting", "moody")] == 0
        assert told[("copbot_backup_timestamp_seconds",)] == made.timestamp()
        assert told[("copbot_backup_every_seconds",)] == 86400
        assert told[("copbot_backups_failed_total",)] == 0
        live.pulse.backup_failed()
        assert samples(ask("/metrics")[1])[("copbot_backups_failed_total",)] == 1
        assert made.timestamp() <= told[("copbot_start_timestamp_seconds",)] <= now().timestamp()
        assert ("copbot_bot_info", "sqlite", version("copbot")) in told
        # Names and ids of anybody are in no label.
        assert "Ann" not in text
        assert "ann" not in {word for key in told for word in key[1:]}

        live.pulse.heard("moody", -1.0)
        status, text = ask("/readyz")
        assert status == 503
        assert list(json.loads(text)["wrong"]) == ["moody"]
        assert ask("/healthz")[0] == 200
        assert samples(ask("/metrics")[1])[("copbot_platform_up", "moody")] == 0

        # While the lane is busy it is answered all the same.
        begun, done = threading.Event(), threading.Event()

        def busy(_: Engine) -> None:
            begun.set()
            done.wait(60)

        held = live.pulse.lane.call(busy)
        assert begun.wait(60)
        assert ask("/healthz")[0] == 200
        done.set()
        held.result(60)

        assert ask("/")[0] == 404
        assert ask("/healthz", "HEAD") == (200, "")
        assert ask("/metrics", "POST")[0] == 501
        monkeypatch.setattr(watch, "installed", lambda: False)
        assert ask("/metrics") == (501, f"the extra `metrics` is not installed: {how('metrics')}\n")
        assert ask("/healthz")[0] == 200


def test_what_can_not_be_read_is_told_and_nothing_is_made_up(database: Database, tmp_path: Path) -> None:
    engine = Engine(database, ALL, Settings(ALL), now)
    live = running(engine, Platform("good", for_ever))
    elsewhere = in_file(tmp_path / "other.db")
    with elsewhere.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE timer")
    with asked(live, elsewhere) as ask:
        assert json.loads(ask("/readyz")[1])["wrong"]["database"] == "can't be read"
        told = samples(ask("/metrics")[1])
    assert told[("copbot_database_up",)] == 0
    assert ("copbot_questions_open",) not in told
    elsewhere.dispose()


WELL = Seen(now=1000.0, lane=999.0, loop=999.0)


@pytest.mark.parametrize(
    ("seen", "dead", "idle"),
    [
        (WELL, [], []),
        (Seen(now=1000.0, lane=1000.0 - STUCK - 1, loop=999.0), ["lane"], ["lane"]),
        (Seen(now=1000.0, lane=999.0, loop=1000.0 - STUCK - 1), ["delivery"], ["delivery"]),
        (Seen(now=1000.0, lane=999.0, loop=999.0, over=True), ["database"], ["database"]),
        (Seen(now=1000.0, lane=999.0, loop=999.0, trouble=True), [], ["database"]),
        (Seen(now=1000.0, lane=999.0, loop=999.0, unread=True), [], ["database"]),
        (Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": 999.0, "b": 1001.0, "c": None}), [], ["a"]),
        # Something waits too long, though its platform is heard.
        (Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": 1001.0}, waiting={"a": 0.0}), [], ["a"]),
        (Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": None}, waiting={"a": 0.0}), [], ["a"]),
        # Others get on; the bot has just been started; it waits for a short time only; it is said once what is wrong.
        (
            Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": 1001.0}, waiting={"a": 0.0}, delivered={"a": 990.0}),
            [],
            [],
        ),
        (
            Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": 1001.0}, waiting={"a": 999.0 - STANDING / 2}),
            [],
            [],
        ),
        (Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": 900.0}, waiting={"a": 0.0}), [], ["a"]),
    ],
)
def test_what_is_wrong_is_told_from_what_is_seen(seen: Seen, dead: list[str], idle: list[str]) -> None:
    assert list(not_alive(seen)) == dead
    assert list(not_ready(seen)) == idle


def test_a_database_that_somebody_removed_is_told_also_where_nothing_happens(database: Database) -> None:
    ended = threading.Event()
    with database.lock():
        database.migrate()
        engine = Engine(database, ALL, Settings(ALL), now)
        with running(engine, Platform("good", for_ever), doomed=ended.set) as live, asked(live, database) as ask:
            assert ask("/healthz")[0] == 200
            for file in Path(str(database)).parent.glob("copbot.db*"):
                file.unlink()
            assert ended.wait(10)
            for path in ("/healthz", "/readyz"):
                status, text = ask(path)
                assert (status, json.loads(text)["wrong"]["database"]) == (503, "can't be used any more")
    assert "was removed or replaced" in str(live.failure)


def test_each_figure_of_the_database_is_found_by_an_index(database: Database) -> None:
    with Session(database.reader) as db:
        figures.stock(db, now())
        connection = db.connection()
        for statement in (figures._WAITING, figures._DEAD, figures._FIRST_OF_ALL, figures._OPEN, figures._OVERDUE):
            given = str(statement).replace(":before", "'2026-01-01'")
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {given}")]
            read = [step for step in plan if step.startswith(("SCAN", "SEARCH")) and "found" not in step]
            # There are few communities; all else there may be millions of.
            assert all("INDEX" in step or step.startswith("SCAN community") for step in read), plan
            # These indexes hold nothing but what is waited for, or given up.
            whole = [step for step in read if step.startswith("SCAN") and not step.startswith("SCAN community")]
            assert all(step.endswith(("INDEX outbox_waiting", "INDEX outbox_dead")) for step in whole), plan


def test_a_place_for_figures_is_a_place_and_who_reaches_it_is_told(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for listen, opened in (
        ("127.0.0.1:9464", False),
        ("localhost:1", False),
        ("[::1]:9464", False),
        ("0.0.0.0:9", True),
    ):
        file.write_text(f'[watch]\nlisten = "{listen}"', encoding="utf8")
        found = load(file, ALL).watch
        assert found is not None
        assert found.open is opened
    file.write_text('[watch]\nlisten = "9464"', encoding="utf8")
    with pytest.raises(ConfigError, match=r"line 2: watch.listen: HOST:PORT is wanted"):
        load(file, ALL)
    file.write_text('[log]\nformat = "xml"', encoding="utf8")
    with pytest.raises(ConfigError, match=r"line 2: log.format: .*json"):
        load(file, ALL)
    file.write_text("", encoding="utf8")
    assert load(file, ALL).watch is None


def test_a_place_that_is_taken_is_one_clear_line(database: Database) -> None:
    live = running(Engine(database, ALL, Settings(ALL), now))
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        where = Watch(listen=f"127.0.0.1:{other.getsockname()[1]}")
        with (
            pytest.raises(ConfigError, match=r"watch: 127.0.0.1:\d+ can't be listened on"),
            watched(where, Watching(live.pulse, database, now)),
        ):
            pass


def test_of_several_connections_each_is_judged_by_what_is_its_own(database: Database) -> None:
    lane = running(Engine(database, ALL, Settings(ALL), now)).pulse.lane
    has = {"good/0": lambda house: house in ("1", None), "good/1": lambda house: house == "2"}
    pulse = Pulse(lane, has, begun=False, has=has)
    pulse.begins("good/0")
    watching, long_ago = Watching(pulse, database, now), now() - timedelta(hours=1)
    for house, wrong in (("1", ["good/0"]), (None, ["good/0"]), ("2", [])):
        seen = watching._seen(Stock(oldest={("good", house): long_ago}), asked=True)
        later = seen.now + STANDING + 100
        seen = replace(seen, now=later, lane=later, loop=later, until=dict.fromkeys(has))
        assert list(not_ready(seen)) == wrong
    told = samples(watching.metrics()[0].decode())
    assert [told[("copbot_platform_read", one)] for one in has] == [1, 0]
    assert ("copbot_outbox_waiting", "good") in told


def test_a_connection_that_broke_is_called_silent_before_its_time_is_over(database: Database) -> None:
    async def breaks(hub: Hub) -> None:
        hub.heard("moody", 300.0)
        raise AdapterError("gone")

    with running(Engine(database, ALL, Settings(ALL), now), Platform("moody", breaks)) as live:
        while (contact := live.pulse.contacts["moody"]).at is None or (contact.until or math.inf) > contact.at + 100.0:
            live.pulse.lane.call(lambda _: None).result(60)
    pulse = Pulse(live.pulse.lane, ["good", "other"], begun=False)
    pulse.begins("good")
    pulse.back("good")
    pulse.failed("good")
    first = pulse.contacts["good"].until
    # A later failure gives it no more time; what comes does.
    pulse.failed("good")
    assert first is not None
    assert pulse.contacts["good"].until == first
    pulse.heard("good", 300.0)
    assert (pulse.contacts["good"].until or 0.0) > first
    # Of another bot's platform nothing is waited for.
    pulse.failed("other")
    assert pulse.contacts["other"].until is None
    seen = Seen(now=1000.0, lane=999.0, loop=999.0, until={"a": 990.0, "b": 990.0}, unmet=["a"])
    assert not_ready(seen) == {
        "a": "has not been reached since the start, for 10 s",
        "b": "is silent, 10 s longer than it should be",
    }


def test_who_stands_by_for_a_platform_waits_for_nothing_of_it(database: Database) -> None:
    lane = running(Engine(database, ALL, Settings(ALL), now)).pulse.lane
    pulse = Pulse(lane, ["good", "other"], begun=False)
    pulse.begins("good")
    pulse.heard("good", 300.0)
    pulse.begins("other")
    pulse.heard("other", -1.0)
    pulse.rests("other")
    pulse.told(happens("other", "hello"))
    pulse.back("other")
    pulse.heard("other", -1.0)
    long_ago = now() - timedelta(hours=1)
    watching = Watching(pulse, database, now)
    told = samples(watching.metrics()[0].decode())
    assert [told[("copbot_platform_read", one)] for one in ("good", "other")] == [1, 0]
    seen = watching._seen(Stock(oldest={("good", None): long_ago, ("other", None): long_ago}), asked=True)
    assert not_ready(replace(seen, now=seen.now + 100)) == {}
    later = seen.now + STANDING + 100
    seen = replace(seen, now=later, lane=later, loop=later, until={"good": None, "other": None})
    assert list(not_ready(seen)) == ["good"]
