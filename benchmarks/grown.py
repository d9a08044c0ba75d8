"""What all that is done takes in a community of a size: measured, kept as JSON, and beside that of a smaller one."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sqlalchemy import text

from benchmarks.costs import Cost, Costs
from benchmarks.doings import Doing, Place
from benchmarks.hamlet import lived
from benchmarks.multiplied import Axis, Times, multiply
from benchmarks.search import Words
from storage.database import Database

ALL = "all together"
HAMLET = 16
"""So many people and questions there are before anything is multiplied."""
_HEARD = 16
"""In the hamlet more messages are kept than there are people: so many times fewer copies of them are as many."""
_THOUSAND = 64
_TIMES, _STEPPED = 3, 2
"""So often each is done to be timed, and so often to count its steps."""
GROWS = 2.5
"""So much longer may something take among a million than among a thousand: what a tree three times as deep costs."""
_STEPS_GROW, _FEW_STEPS, _FEW_MS = 1.5, 20_000, 5


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

    size: int
    megabytes: float
    stages: dict[str, float] = field(default_factory=dict)
    """Seconds that it took to make it, and to measure."""
    taken: dict[str, Taken] = field(default_factory=dict)


Run = dict[str, list[Size]]
"""By axis, the smallest first."""


def times(axis: str, many: int) -> Times:
    """How often what the hamlet has is there: `many` times on this axis, and a thousand of the others."""
    found = {one: many if axis in (ALL, one.value) else _THOUSAND for one in Axis}
    return {**found, Axis.MESSAGES: max(1, found[Axis.MESSAGES] // _HEARD)}


def words() -> tuple[Callable[[int], Sequence[str]], Callable[[int], str]]:
    """The words of questions by their numbers, and of what is asked and looked for."""
    asked, wanted = Words(1), Words(2)
    return (lambda _: asked.text(5, 20)), (lambda _: " ".join(wanted.text(3, 6)))


def at(url: str, axis: str, many: int) -> Size:
    """What it is like at this size, in an empty database."""
    database = Database(url)
    database.migrate()
    world, now = lived(database)
    texts, wanted = words()
    stages = multiply(database.engine, times(axis, many), texts)
    found = Size(HAMLET * many, _megabytes(database), stages)
    began = time.perf_counter()
    found.taken = measure(Place(database, world, now, wanted), Costs(database.engine))
    found.stages["measuring"] = time.perf_counter() - began
    database.dispose()
    return found


def measure(place: Place, costs: Costs) -> dict[str, Taken]:
    """What each of all doings takes: of so many times the quickest."""
    found: dict[str, Taken] = {}
    for one in place.doings():
        gc.collect()
        timed = [_cost(one, costs) for _ in range(_TIMES)]
        found[one.name] = _taken(timed, [_cost(one, costs, steps=True) for _ in range(_STEPPED)])
    return found


def _cost(one: Doing, costs: Costs, *, steps: bool = False) -> Cost:
    one.before()
    return costs.of(one.does, steps=steps)


def _taken(timed: Sequence[Cost], stepped: Sequence[Cost]) -> Taken:
    steps = min(stepped, key=lambda one: one.all_steps)
    # What else the machine does makes it longer, and never shorter.
    least = min(timed, key=lambda one: one.seconds)
    most: Mapping[str, float] = steps.steps or least.spent
    worst, share = max(most.items(), key=lambda one: one[1], default=("", 0))
    every = sum(most.values()) or 1
    return Taken(
        round(least.seconds * 1000, 3),
        steps.all_steps,
        least.statements,
        " ".join(worst.split())[:300],
        round(share / every, 2),
    )


def emptied(url: str) -> None:
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
    return round(size / 1024**2, 1)


def grows(first: Taken, last: Taken) -> bool:
    """Does it take more than what is looked up in a deeper tree does?"""
    more = last.steps > _STEPS_GROW * first.steps and last.steps - first.steps > _FEW_STEPS
    return more or last.ms > GROWS * first.ms + _FEW_MS


def named(sizes: Sequence[Size]) -> Iterator[str]:
    """What grows, each with the statement that costs most."""
    for name, first in sizes[0].taken.items():
        last = sizes[-1].taken[name]
        if grows(first, last):
            much = f"{first.ms:.1f} -> {last.ms:.1f} ms, {first.steps:,} -> {last.steps:,} steps"
            yield f"GROWS {name}: {much}; {last.worst_share:.0%}: {last.worst}"


def keep(found: Run, file: Path, seconds: float) -> None:
    """Put the figures in a file, in the place of those that it has of these axes."""
    kept = json.loads(file.read_text(encoding="utf8")) if file.exists() else {"seconds": {}, "axes": {}}
    kept["axes"].update({axis: [asdict(one) for one in those] for axis, those in found.items()})
    kept["seconds"] = round(seconds)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf8")


def read(file: Path) -> Run:
    """The figures that are kept in a file."""
    kept = json.loads(file.read_text(encoding="utf8"))["axes"]
    return {axis: [_size(one) for one in those] for axis, those in kept.items()}


def _size(kept: dict[str, object]) -> Size:
    taken = kept.pop("taken")
    return Size(**kept, taken={name: Taken(**one) for name, one in taken.items()})  # type: ignore[arg-type, attr-defined]
