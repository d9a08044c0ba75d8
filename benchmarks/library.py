"""How quickly a large library is looked through: `python -m benchmarks.library [--items 100000] [--url sqlite:///kept.db]`.

The goals: of 100 searches 95 within 100 ms, of 100 pages 95 within 20 ms.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median, quantiles
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session

from benchmarks.search import Words
from copbot.features.library import lookups, searching
from copbot.features.library.sight import Sight
from copbot.features.library.tables import LibraryItem, LibrarySubject, LibraryWord, Shelf
from storage.database import Database
from storage.models import Community

_BATCH = 5_000
_AT = datetime(2026, 3, 2, tzinfo=UTC)


def fill(database: Database, items: int) -> None:
    """A library of so many items, all of one community."""
    words, numbers = Words(1), random.Random(2)  # noqa: S311 (nothing secret)
    subjects = [" ".join(words.text(1, 1)) for _ in range(300)]
    with Session(database.engine) as db:
        db.add(Community(id=1, name="benchmark"))
        db.commit()
        for start in range(1, items + 1, _BATCH):
            rows: dict[type[Any], list[Any]] = {LibraryItem: [], LibraryWord: [], LibrarySubject: []}
            for number in range(start, min(start + _BATCH, items + 1)):
                said, kind = words.text(8, 40), numbers.choice(list(Shelf))
                rows[LibraryItem].append(
                    LibraryItem(
                        id=number,
                        community_id=1,
                        kind=kind.value,
                        title=" ".join(said[:6]),
                        doi=f"10.1000/{number}",
                        public=number % 10 == 0,
                        at=_AT,
                        changed_at=_AT,
                    ).model_dump()
                )
                rows[LibraryWord] += [{"community_id": 1, "stem": one, "item_id": number} for one in said]
                rows[LibrarySubject].append({"item_id": number, "words": numbers.choice(subjects), "community_id": 1})
            for table, found in rows.items():
                db.execute(insert(table), found)
            db.commit()


def measure(database: Database, name: str, look: Callable[[Session], object], goal: float) -> None:
    """How long one look takes, of a hundred."""
    taken = []
    for _ in range(100):
        with Session(database.reader) as db:
            begin = time.perf_counter()
            look(db)
            taken.append((time.perf_counter() - begin) * 1000)
    print(
        f"{name:<32} median {median(taken):6.1f} ms   p95 {quantiles(taken, n=20)[18]:6.1f} ms   (goal {goal:.0f} ms)"
    )


def main(items: int = 100_000, url: str = "") -> None:
    """Make it, and look."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(url or f"sqlite:///{folder}/library.db")
        database.migrate()
        fill(database, items)
        words, numbers = Words(3), random.Random(4)  # noqa: S311 (nothing secret)
        seen = Sight(1, frozenset(), frozenset()).where
        with Session(database.reader) as db:
            subjects = lookups.common_subjects(db, 1, 40)

        def sought() -> str:
            return " ".join(words.text(1, 3))

        looks: dict[str, tuple[Callable[[Session], object], float]] = {
            "search": (lambda db: searching.find(db, 1, sought(), "en", 50), 100),
            "the newest": (lambda db: lookups.listed(db, seen, 26), 20),
            "of one kind, far back": (
                lambda db: lookups.listed(db, seen, 26, kind=Shelf.OWN.value, before=numbers.randint(1, items)),
                20,
            ),
            "on one subject": (lambda db: lookups.listed(db, seen, 26, subject=numbers.choice(subjects)), 20),
            "is it there already": (
                lambda db: lookups.same(db, seen, f"10.1000/{numbers.randint(1, items)}", "", ""),
                20,
            ),
        }
        for name, (look, goal) in looks.items():
            measure(database, name, look, goal)
        database.dispose()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--url", default="")
    given = parser.parse_args()
    main(given.items, given.url)
