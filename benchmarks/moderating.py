"""Moderating costs the engine no more than a vote: both by reactions on the same posts, in turns, in one run."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import insert

from benchmarks.engine import BATCH, BEGIN, SHARE, bare
from benchmarks.goals import Figure, best
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.moderation.tables import Record
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import Event, MessagePosted, Person, ReactionAdded, RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database

GOAL = 1.0
_PEOPLE = 200
_TIMES = 3


def _reacts(name: str, number: int, emoji: str) -> ReactionAdded:
    who = f"p{(number + 1) % _PEOPLE}"
    return ReactionAdded(
        platform="matrix",
        id=f"{name}{number}",
        at=BEGIN,
        room="#help",
        author=Person(id=who, name=who),
        message=f"m{number}",
        emoji=emoji,
    )


def _asked(number: int) -> MessagePosted:
    who = f"p{number % _PEOPLE}"
    return MessagePosted(
        platform="matrix",
        id=f"e{number}",
        at=BEGIN + timedelta(seconds=number),
        room="#help",
        author=Person(id=who, name=who),
        message=f"m{number}",
        text=f"/ask How do I grow plant number {number}?",
    )


def measure(rows: int) -> tuple[float, float]:
    """Votes and moderations a second, of as many posts, each the best of three turns."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/engine.db")
        database.migrate()
        settings = Settings(ALL, {"community": {"commands_per_minute": 1_000_000_000}})
        engine = Engine(database, ALL, settings, lambda: BEGIN)
        room = RoomKnown(
            named=True, platform="matrix", id="r", at=BEGIN, room="#help", name="#help", capabilities=MATRIX
        )
        engine.handle([Input(room)])
        _run(engine, [_asked(number) for number in range(rows * _TIMES)])
        _run(engine, [_reacts("w", number, "🙂") for number in range(_PEOPLE)])
        _grant(database, rows * _TIMES)
        best = [0.0, 0.0]
        for turn in range(_TIMES):
            mine = range(rows * turn, rows * (turn + 1))
            for kind, emoji in enumerate("👍💡"):
                best[kind] = max(best[kind], _run(engine, [_reacts(emoji, number, emoji) for number in mine]))
        database.dispose()
        return best[0], best[1]


def _grant(database: Database, points: int) -> None:
    """Everybody has more than enough points: that they are rare is not what is measured."""
    with database.engine.begin() as connection:
        members = [row[0] for row in connection.exec_driver_sql("SELECT id FROM member")]
        row = Record(member_id=0, community_id=1, points=points, granted=points, granted_at=BEGIN).model_dump()
        connection.execute(insert(Record), [{**row, "member_id": member} for member in members])


def _run(engine: Engine, events: Sequence[Event]) -> float:
    started = time.perf_counter()
    for begin in range(0, len(events), BATCH):
        engine.handle([Input(one) for one in events[begin : begin + BATCH]])
    return len(events) / (time.perf_counter() - started)


def main() -> list[Figure]:
    """Print both rates beside a bare Core lane's, and what a moderation costs beside a vote; those figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1000)
    rows = parser.parse_args().rows
    votes, moderations = measure(rows)
    base = best(lambda: bare(rows), 3)
    share, cost = moderations / base, votes / moderations
    print(f"vote                      {votes:8.0f}/s")
    print(f"moderation                {moderations:8.0f}/s   costs {cost:.2f} votes; goal {GOAL}")
    print(f"moderation                {share:8.2f} of a bare Core lane ({base:.0f}/s); goal {SHARE:.2f}")
    beside = f"{moderations:,.0f}/s beside {base:,.0f}/s of a bare Core lane"
    return [
        Figure("moderate, of a bare lane", share, SHARE, at_least=True, reference=beside),
        Figure("moderate, in votes", cost, GOAL, reference=f"a vote: {votes:,.0f}/s"),
    ]


if __name__ == "__main__":
    main()
