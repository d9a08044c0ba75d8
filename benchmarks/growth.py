"""How what the bot does takes longer as a community grows: `make bench-growth`.

A hamlet that has done something of all that the bot knows is made larger in the database (`benchmarks.multiplied`): in
members, in what was asked and made, in what was heard and said of late, and in all of it, from a thousand to a million.
At each size everything is done a few times (`benchmarks.doings`), the middle one counts.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from sqlalchemy import text

from benchmarks.costs import Cost, Costs
from benchmarks.doings import TIMES, Place
from benchmarks.hamlet import lived
from benchmarks.multiplied import Axis, Multiplied
from benchmarks.search import Words
from storage.database import Database

AXES: Mapping[str, tuple[Axis, ...]] = {**{one.value: (one,) for one in Axis}, "all together": tuple(Axis)}
SIZES = (64, 512, 8192, 65536)
"""How often what the hamlet has is there: it has sixteen people and questions."""
_HAMLET = 16
GROWS = 2.5
"""So much longer may something take among a million than among a thousand: what a tree three times as deep costs."""
_STEPS_GROW, _FEW_STEPS = 1.5, 3_000


@dataclass(slots=True)
class Taken:
    """What something took at a size."""

    ms: float
    steps: int
    statements: int
    worst: str = ""
    """The statement that took most of the steps, or else of the time."""
    worst_share: float = 0.0


@dataclass(slots=True)
class Size:
    """All at one size."""

    times: int
    megabytes: float
    filled: float
    """Seconds."""
    taken: dict[str, Taken] = field(default_factory=dict)


def words() -> tuple[Callable[[int], Sequence[str]], Callable[[int], str]]:
    """The words of questions by their numbers, and of what is asked and looked for."""
    asked, wanted = Words(1), Words(2)
    return (lambda _: asked.text(5, 20)), (lambda _: " ".join(wanted.text(3, 6)))


def measure(place: Place, costs: Costs, times: int = TIMES) -> dict[str, Taken]:
    """What each of all doings takes: of so many times the one in the middle."""
    found: dict[str, Taken] = {}
    for name, does in place.doings():
        gc.collect()
        timed = [costs.of(does) for _ in range(times)]
        stepped = [costs.of(does, steps=True) for _ in range(2)]
        found[name] = _taken(timed, stepped)
    return found


def _taken(timed: Sequence[Cost], stepped: Sequence[Cost]) -> Taken:
    steps = sorted(stepped, key=lambda one: one.all_steps)[len(stepped) // 2]
    middle = sorted(timed, key=lambda one: one.seconds)[len(timed) // 2]
    most: Mapping[str, float] = steps.steps or middle.spent
    worst, share = max(most.items(), key=lambda one: one[1], default=("", 0))
    every = sum(most.values()) or 1
    return Taken(median(one.seconds for one in timed) * 1000, steps.all_steps, middle.statements, worst, share / every)


def grown(url: str, axes: Sequence[Axis], size: int) -> Size:
    """What it is like at this size, in an empty database."""
    database = Database(url)
    database.migrate()
    world, now = lived(database)
    costs = Costs(database.engine)
    texts, wanted = words()
    began = time.perf_counter()
    with database.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        Multiplied(connection, axes, texts).grow(connection, size)
    found = Size(size, _megabytes(database), time.perf_counter() - began)
    found.taken = measure(Place(database, world, now, wanted), costs)
    database.dispose()
    return found


def _emptied(url: str) -> None:
    """Nothing is left in the database on a server."""
    database = Database(url)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    database.dispose()


def _megabytes(database: Database) -> float:
    """How large the database is."""
    with database.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            pages, each = (
                connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("page_count", "page_size")
            )
            size = int(pages or 0) * int(each or 0)
        else:
            size = int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar() or 0)
    return size / 1024**2


def grows(first: Taken, last: Taken) -> bool:
    """Does it take more than what is looked up in a deeper tree does?"""
    if first.steps or last.steps:
        more = last.steps > _STEPS_GROW * first.steps and last.steps - first.steps > _FEW_STEPS
        return more or last.ms > GROWS * first.ms + 5
    return last.ms > GROWS * first.ms + 1


def table(axis: str, sizes: Sequence[Size]) -> list[str]:
    """The lines of a table: what each takes at each size in milliseconds, and how much more at the largest."""
    heads = [f"{_HAMLET * size.times:,}" for size in sizes]
    lines = [f"| {axis} | " + " | ".join(heads) + " | more | steps more | |", "|---" * (len(sizes) + 4) + "|"]
    lines.append("| database, MB | " + " | ".join(f"{size.megabytes:.0f}" for size in sizes) + " | | | |")
    for name, first in sizes[0].taken.items():
        row = [size.taken[name] for size in sizes]
        told = " | ".join(f"{one.ms:.1f}" for one in row)
        steps = f"{row[-1].steps / first.steps:.1f}" if first.steps else ""
        mark = "GROWS" if grows(first, row[-1]) else ""
        lines.append(f"| {name} | {told} | {row[-1].ms / first.ms:.1f} | {steps} | {mark} |")
    return lines


def named(sizes: Sequence[Size]) -> Iterator[str]:
    """What grows, each with the statement that costs most."""
    for name, first in sizes[0].taken.items():
        last = sizes[-1].taken[name]
        if grows(first, last):
            what = " ".join(last.worst.split())
            times = f"{first.ms:.1f} -> {last.ms:.1f} ms, {first.steps:,} -> {last.steps:,} steps"
            yield f"GROWS {name}: {times}; {last.worst_share:.0%}: {what}"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--axis", choices=tuple(AXES), nargs="+", default=list(AXES))
    parser.add_argument("--to", type=int, default=1_000_000, help="the largest size")
    parser.add_argument("--url", help="a database on a server for it alone, which is emptied; else SQLite files")
    parser.add_argument("--json", type=Path, help="a folder where the figures are kept")
    options = parser.parse_args()
    sizes = [size for size in SIZES if size * _HAMLET <= options.to * 1.4]
    for axis in options.axis:
        found = []
        for size in sizes:
            with tempfile.TemporaryDirectory() as folder:
                if options.url:
                    _emptied(options.url)
                found.append(grown(options.url or f"sqlite:///{folder}/copbot.db", AXES[axis], size))
            print(f"{axis}: {_HAMLET * size:,}, filled in {found[-1].filled:.0f} s", file=sys.stderr, flush=True)
        print(*table(axis, found), "", *named(found), "", sep="\n", flush=True)
        if options.json is not None:
            options.json.mkdir(parents=True, exist_ok=True)
            file = options.json / f"{axis.replace(' ', '-')}.json"
            file.write_text(json.dumps([asdict(one) for one in found], indent=1), encoding="utf8")


if __name__ == "__main__":
    main()
