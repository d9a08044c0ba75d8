"""Goals 1 and 2: plain messages, and durable work beside a bare lane of SQLAlchemy Core, in one run."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, event, insert, select

from benchmarks import parsing
from benchmarks.goals import Figure, best
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.feature import Feature
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import Event, MessagePosted, Person, ReactionAdded, RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database

BATCH = 50
SHARE = 0.3
"""So much of the bare lane's rate is the goal of durable work."""
_TIMES = 5
_KNOWN = 400
BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_TALK = (
    "that is what I did last year too, it held up well",
    "morning all, the frost is gone here",
    "you could borrow mine, it stands in the shed",
    "lol, same here",
    "the second row came up before the first, no idea why but fine",
)
_THINGS = (
    "beans", "frost", "the shed", "peas", "onions", "a spade", "compost", "the hedge", "garlic", "our hens", "moss",
    "leeks", "the pond", "apples", "mulch", "a ladder", "rhubarb", "the gate", "worms", "tulips", "chives",
    "the old rake", "plums",
)  # fmt: skip


def bare(rows: int) -> float:
    """Durable events a second of a bare Core lane: a savepoint, a select and two inserts each, 50 to a commit."""
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/bare.db")

        @event.listens_for(engine, "connect")
        def opened(connection, _) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - the driver's own type
            connection.isolation_level = None
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")

        @event.listens_for(engine, "begin")
        def begun(connection) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - the driver's own type
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        tables = MetaData()
        member = Table("member", tables, Column("id", Integer, primary_key=True), Column("name", String))
        message = Table("message", tables, Column("id", Integer, primary_key=True), Column("text", String))
        outbox = Table("outbox", tables, Column("id", Integer, primary_key=True), Column("action", String))
        tables.create_all(engine)
        started = time.perf_counter()
        with engine.connect() as connection:
            for number in range(rows):
                with connection.begin_nested():
                    connection.execute(select(member).where(member.c.id == number % 100)).first()
                    connection.execute(insert(message), {"text": f"message {number}"})
                    connection.execute(insert(outbox), {"action": f"action {number}"})
                if number % BATCH == BATCH - 1:
                    connection.commit()
            connection.commit()
        rate = rows / (time.perf_counter() - started)
        engine.dispose()
        return rate


def _said(number: int, text: str, author: int, reply_to: str | None = None) -> MessagePosted:
    return MessagePosted(
        platform="matrix",
        id=f"e{number}",
        at=BEGIN + timedelta(seconds=number),
        room="#help",
        author=Person(id=f"p{author}", name=f"Person {author}"),
        message=f"m{number}",
        text=text,
        reply_to=reply_to,
    )


def _run(prepare: Sequence[Event], events: Sequence[Event], features: Sequence[Feature] = ALL) -> float:
    """Events a second through the engine with these features, 50 to a commit."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/engine.db")
        database.migrate()
        # No limit on commands: speed is what is measured.
        settings = Settings(features, {"community": {"commands_per_minute": 1_000_000_000}})
        engine = Engine(database, features, settings, lambda: BEGIN)
        room = RoomKnown(
            named=True, platform="matrix", id="r", at=BEGIN, room="#help", name="#help", capabilities=MATRIX
        )
        for begin in range(0, len(prepare) + 1, BATCH):
            engine.handle([Input(one) for one in ([room] if begin == 0 else []) + list(prepare[begin : begin + BATCH])])
        started = time.perf_counter()
        for begin in range(0, len(events), BATCH):
            engine.handle([Input(one) for one in events[begin : begin + BATCH]])
        rate = len(events) / (time.perf_counter() - started)
        database.dispose()
        return rate


def talk(rows: int) -> list[str]:
    """Plain talk in which nobody asks anything, and hardly anything is said twice."""
    things = len(_THINGS)
    return [
        f"{_TALK[n % len(_TALK)]}, {_THINGS[n % things]} and {_THINGS[n // things % things]} too" for n in range(rows)
    ]


def plain(rows: int, features: Sequence[Feature] = ALL) -> float:
    """Plain messages a second, of people who have spoken before, in a room where nothing is open."""
    said = [_said(number, text, number % 200) for number, text in enumerate(talk(rows + _KNOWN))]
    return _run(said[:_KNOWN], said[_KNOWN:], features)


def loop() -> float:
    """So many millions of turns of an empty loop a second: how fast this machine is just now."""
    started = time.perf_counter()
    for _ in range(5_000_000):
        pass
    return 5 / (time.perf_counter() - started)


def asks(rows: int) -> float:
    """`/ask` a second."""
    return _run([], [_said(n, f"/ask How do I grow plant number {n}?", n % 200) for n in range(rows)])


def answers(rows: int) -> float:
    """Replies to questions a second."""
    asked = [_said(n, f"/ask How do I grow plant number {n}?", n % 200) for n in range(rows)]
    return _run(asked, [_said(rows + n, "Water it well and wait.", (n + 1) % 200, f"m{n}") for n in range(rows)])


def votes(rows: int) -> float:
    """Votes a second."""
    asked = [_said(n, f"/ask How do I grow plant number {n}?", n % 200) for n in range(rows)]
    voted = [
        ReactionAdded(
            platform="matrix",
            id=f"v{n}",
            at=BEGIN,
            room="#help",
            author=Person(id=f"p{(n + 1) % 200}", name=f"Person {(n + 1) % 200}"),
            message=f"m{n}",
            emoji="👍",
        )
        for n in range(rows)
    ]
    return _run(asked, voted)


def main() -> list[Figure]:
    """Print each rate, and its ratio to the bare lane's; those figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2000)
    rows = parser.parse_args().rows
    base = best(partial(bare, rows))
    print(f"bare Core lane            {base:8.0f}/s")
    turns = best(loop, _TIMES)
    print(f"reference: an empty loop  {turns:8.0f} million turns a second")
    beside, figures = f"an empty loop: {turns:.0f} million turns a second", []
    deaf = [feature for feature in ALL if feature.name != "qa"]
    for name, features, goal in (("without hearing", deaf, 20_000), ("and what it may ask", ALL, 7_000)):
        rate = best(partial(plain, rows * 5, features), _TIMES)
        print(f"plain message, {name:<20} {rate:8.0f}/s   best of {_TIMES}; goal {goal:,}/s")
        figures.append(Figure(f"plain message, {name}", rate, goal, "/s", at_least=True, reference=beside))
    texts = talk(rows * 5)
    for name, read in parsing.LIBRARIES.items():
        print(f"  {name + ' reads it':<33} {best(partial(read, texts), _TIMES):8.0f}/s")
    kinds: list[tuple[str, Callable[[int], float]]] = [("ask", asks), ("answer", answers), ("vote", votes)]
    for name, measure in kinds:
        # The lane again beside each: the machine may be busier by now.
        pairs = [(measure(rows), bare(rows)) for _ in range(3)]
        rate, base = max(one for one, _ in pairs), max(one for _, one in pairs)
        print(f"{name:<25} {rate:8.0f}/s   {rate / base:.2f} of the bare lane; goal {SHARE:.2f}")
        beside = f"{rate:,.0f}/s beside {base:,.0f}/s of a bare Core lane"
        figures.append(Figure(f"{name}, of a bare lane", rate / base, SHARE, at_least=True, reference=beside))
    return figures


if __name__ == "__main__":
    main()
