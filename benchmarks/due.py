"""Goal 3: looking for due work costs the same however much is done already."""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert
from sqlmodel import Session

from benchmarks.goals import Figure
from storage import timers
from storage.database import Database
from storage.models import Community, Member, Question, Room, State, Timer

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_LOOKS = 300
_DUE = 20


def look(closed: int) -> float:
    """Seconds that one look takes beside so many closed questions, each of which once had its timers."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/due.db")
        database.migrate()
        with Session(database.engine) as db:
            db.add(Community(id=1, name="gardeners"))
            db.flush()
            db.add(Room(id=1, community_id=1, platform="matrix", key="#help", name="#help", capabilities="{}"))
            db.add(Member(id=1, community_id=1, name="ann", since=NOW))
            db.flush()
            for begin in range(0, closed, 10_000):
                numbers = range(begin, min(begin + 10_000, closed))
                rows = [
                    {
                        "id": n,
                        "community_id": 1,
                        "room_id": 1,
                        "asker_id": 1,
                        "state": State.CLOSED,
                        "at": NOW,
                        "touched_at": NOW,
                    }
                    for n in numbers
                ]
                db.execute(insert(Question), rows)
                waits = [{"kind": "alerts.step", "subject": n, "community_id": 1, "due_at": NOW} for n in numbers]
                db.execute(insert(Timer), waits)
                timers.drop_timers(db, "alerts.step", list(numbers))
            for n in range(_DUE):
                db.add(Timer(kind="alerts.step", subject=n, community_id=1, due_at=NOW - timedelta(minutes=n)))
            db.commit()
            best = float("inf")
            for _ in range(5):
                started = time.perf_counter()
                for _ in range(_LOOKS):
                    timers.due_timers(db, NOW)
                best = min(best, (time.perf_counter() - started) / _LOOKS)
        database.dispose()
        return best


def main() -> list[Figure]:
    """Print what a look costs beside few and many closed questions, and the ratio; that figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--many", type=int, default=1_000_000)
    many = parser.parse_args().many
    few_cost, many_cost = look(1_000), look(many)
    print(f"due work beside 1,000 closed questions  {few_cost * 1e6:8.0f} us")
    ratio = many_cost / few_cost
    print(f"due work beside {many:,} closed         {many_cost * 1e6:8.0f} us   ratio {ratio:.2f}; goal 1.20")
    beside = f"{few_cost * 1e6:,.0f} us beside 1,000 closed questions, {many_cost * 1e6:,.0f} us beside {many:,}"
    return [Figure("looking for due work, ratio", ratio, 1.2, reference=beside)]


if __name__ == "__main__":
    main()
