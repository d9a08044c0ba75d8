"""Where the time goes in durable work and in commands: statements by who asks for them, calls and time by function.

    python -m benchmarks.where ask            statements of one `/ask`, by the two nearest lines of copbot
    python -m benchmarks.where ask --profile  the functions that take the most time
    python -m benchmarks.where                each kind of work: statements, calls of functions, processor time

What is counted is the same on each machine, however busy it is; time is beside what a bare Core lane takes.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine as Driver
from sqlalchemy import event, insert

from benchmarks.engine import BATCH, BEGIN, bare
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.moderation.tables import Record
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import Event, MessagePosted, Person, ReactionAdded, RoomKnown, Tick
from copbot.running.engine import Engine, Input
from storage.database import Database

_PEOPLE = 200
_ROOT = Path(__file__).parents[1]
_THROUGH = tuple(f"storage/{name}.py" for name in ("unit", "session", "prepared", "rows"))
"""Through which all statements go."""
_COMMANDS = ("/open", "/search plant", "/who roses", "/points", "/settings", "/help")
KINDS = ("ask", "answer", "vote", "moderate", "accept", "tick", *_COMMANDS)


def _person(number: int) -> Person:
    return Person(id=f"p{number % _PEOPLE}", name=f"Person {number % _PEOPLE}")


def _said(number: int, text: str, who: int, reply_to: str | None = None) -> MessagePosted:
    at = BEGIN + timedelta(seconds=number)
    return MessagePosted(
        platform="matrix",
        id=f"e{number}",
        at=at,
        room="#help",
        author=_person(who),
        message=f"m{number}",
        text=text,
        reply_to=reply_to,
    )


def _reacts(number: int, who: int, emoji: str, message: int) -> ReactionAdded:
    return ReactionAdded(
        platform="matrix",
        id=f"r{number}",
        at=BEGIN,
        room="#help",
        author=_person(who),
        message=f"m{message}",
        emoji=emoji,
    )


def _asked(number: int) -> MessagePosted:
    return _said(number, f"/ask How do I grow plant number {number}?", number)


def _answered(number: int, begin: int) -> MessagePosted:
    return _said(begin + number, "Water it well and wait.", number + 1, f"m{number}")


def work(kind: str, times: int) -> tuple[list[Event], list[Event | Tick]]:
    """What comes before the work, and the work: so many times the same by others, or about something else.

    Part of what comes before is of the same kind, so that what is prepared once is prepared.
    """
    asked, later = [_asked(number) for number in range(2 * times)], 10 * times
    answered = [_answered(number, later) for number in range(2 * times)]
    new = range(times, 2 * times)
    if kind == "ask":
        return [*asked[:times]], [*asked[times:]]
    if kind == "answer":
        return [*asked, *answered[:times]], [*answered[times:]]
    if kind == "accept":
        return [*asked, *answered], [_reacts(number, number, "✅", later + number) for number in new]
    if kind in ("vote", "moderate"):
        emoji = "👍" if kind == "vote" else "💡"
        earlier = [_reacts(number, number + 1, emoji, number) for number in range(times)]
        return [*asked, *earlier], [_reacts(number, number + 1, emoji, number) for number in new]
    if kind == "tick":
        return [*asked[:20]], [Tick(at=BEGIN) for _ in range(times)]
    before = [_said(2 * later + number, kind, number) for number in range(10)]
    return [*asked[:50], *answered[:20], *before], [_said(3 * later + number, kind, number) for number in range(times)]


@contextmanager
def ready(kind: str, times: int, url: str = "") -> Iterator[tuple[Driver, Callable[[], None]]]:
    """A database in which everything lies ready, and what does the work."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(url or f"sqlite:///{folder}/engine.db")
        database.create()
        # No limit on commands: speed is what is measured.
        settings = Settings(ALL, {"community": {"commands_per_minute": 1_000_000_000}})
        engine = Engine(database, ALL, settings, lambda: BEGIN)
        room = RoomKnown(
            named=True, platform="matrix", id="r", at=BEGIN, room="#help", name="#help", capabilities=MATRIX
        )
        _handle(engine, [room, *(_said(-number, "morning", number) for number in range(1, _PEOPLE + 1))])
        if kind == "moderate":
            _handle(engine, [_asked(0), *(_reacts(-number, number, "🙂", 0) for number in range(_PEOPLE))])
            _grant(database)
        before, doing = work(kind, times)
        _handle(engine, before)
        yield database.engine, lambda: _handle(engine, doing)
        database.dispose()


def _grant(database: Database) -> None:
    """Everybody has more than enough points: that they are rare is not what is measured."""
    with database.engine.begin() as connection:
        members = [row[0] for row in connection.exec_driver_sql("SELECT id FROM member")]
        row = Record(member_id=0, community_id=1, points=10**6, granted=10**6, granted_at=BEGIN).model_dump()
        connection.execute(insert(Record), [{**row, "member_id": member} for member in members])


def _handle(engine: Engine, events: Sequence[Event | Tick]) -> None:
    for begin in range(0, len(events), BATCH):
        engine.handle([Input(one) for one in events[begin : begin + BATCH]])


@contextmanager
def counted(driver: Driver) -> Iterator[Counter[str]]:
    """The statements that are executed within, each by the two nearest lines of copbot that led to it."""
    found: Counter[str] = Counter()

    def executes(_: object, __: object, statement: str, *___: object) -> None:
        lines = [
            f"{Path(frame.filename).relative_to(_ROOT)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_stack()
            if frame.filename.startswith((f"{_ROOT}/copbot/", f"{_ROOT}/storage/"))
            and not frame.filename.endswith(_THROUGH)
        ]
        found[f"{' '.join(statement.split())[:50]:<50}  {' < '.join(lines[::-1][:2])}"] += 1

    event.listen(driver, "before_cursor_execute", executes)
    try:
        yield found
    finally:
        event.remove(driver, "before_cursor_execute", executes)


def statements(kind: str, times: int = 50, url: str = "") -> Counter[str]:
    """The statements of so many times this kind of work."""
    with ready(kind, times, url) as (driver, do), counted(driver) as found:
        do()
    return found


def _calls(kind: str, times: int) -> pstats.Stats:
    with ready(kind, times) as (_, do):
        profile = cProfile.Profile()
        profile.runcall(do)
    return pstats.Stats(profile)


def _seconds(kind: str, times: int) -> float:
    with ready(kind, times) as (_, do):
        begin = time.process_time()
        do()
        return (time.process_time() - begin) / times


def _overview(times: int) -> None:
    began = time.process_time()
    bare(times)
    lane = (time.process_time() - began) / times
    print(f"| {'':<15} | statements | calls of functions | processor time, bare lane = 1 |")
    print("|---|---|---|---|")
    for kind in KINDS:
        asked = statements(kind, times).total() / times
        called = getattr(_calls(kind, times), "total_calls", 0) / times
        print(f"| {kind:<15} | {asked:10.1f} | {called:18,.0f} | {_seconds(kind, times) / lane:29.1f} |", flush=True)


def main() -> None:
    """Print the table, or where the time of one kind goes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", nargs="?", choices=KINDS)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--profile", action="store_true", help="functions by their own time")
    options = parser.parse_args()
    if options.kind is None:
        _overview(options.times)
    elif options.profile:
        _calls(options.kind, options.times).sort_stats("tottime").print_stats(40)
    else:
        for line, number in statements(options.kind, options.times).most_common():
            print(f"{number / options.times:6.2f}  {line}")


if __name__ == "__main__":
    main()
