"""What is done often costs as much in a large community as in a small one: no statement reads more as more is there.

Counted are the steps of SQLite's virtual machine, which are the same on every machine. `make bench-growth` tells it for
all that the bot does, up to a million.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Final

import pytest

from benchmarks import doings
from benchmarks.costs import Costs
from benchmarks.doings import Place
from benchmarks.hamlet import lived
from benchmarks.multiplied import Axis, multiply
from copbot.features.library import lookups, searching
from copbot.features.moderation import passing, rank
from copbot.features.qa import on_subject
from storage import checks, profiles, questions
from storage.database import Database
from tests.memory import in_file

_SMALL, _LARGE = 8, 64
_MORE, _FEW = 1.5, 500
"""So much more of its steps may a statement take, or so many."""
_SELDOM: Final = ("a tick, sketch.round.weeks",)
"""What is done seldom and does read more: each week all members' names, which are no subject of a sketch."""
Read = dict[str, Counter[str]]
"""What each of all that is done reads: steps, by statement."""


def _words(number: int) -> list[str]:
    return ["water", f"word{number % 50}", f"rare{number}"]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[tuple[Place, Costs]]]:
    """The same community, small and large."""
    folder: Path = tmp_path_factory.mktemp("growth")
    database = in_file(folder / "hamlet.db")
    world, now = lived(database)
    database.dispose()
    found = []
    for times in (_SMALL, _LARGE):
        file = folder / f"{times}.db"
        shutil.copy(folder / "hamlet.db", file)
        larger = Database(f"sqlite:///{file}")
        multiply(larger.engine, dict.fromkeys(Axis, times), _words)
        costs = Costs(larger.engine)
        found.append((Place(larger, deepcopy(world), now, lambda number: f"rare{number} word{number % 50}"), costs))
    yield found
    for place, _ in found:
        place.database.dispose()


def _read(place: Place, costs: Costs) -> Read:
    found: Read = {}
    for one in place.doings():
        if one.name not in _SELDOM:
            # At first something is looked up that is remembered afterwards.
            for _ in range(2):
                one.before()
                cost = costs.of(one.does, steps=True)
            found[one.name] = cost.steps
    return found


def test_nothing_reads_more_as_more_is_there(
    places: list[tuple[Place, Costs]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each statement takes the same steps."""
    # What is looked through of very much is less here, so that it is very much.
    monkeypatch.setattr(profiles, "_MANY", 5)
    monkeypatch.setattr(questions, "LISTED", 10)
    monkeypatch.setattr(checks, "_AT_START", 0)
    monkeypatch.setattr(on_subject, "_LOOKED_AT", 10)
    monkeypatch.setattr(rank, "COUNTED", 20)
    monkeypatch.setattr(passing, "_LOOKED_AT", 4)
    monkeypatch.setattr(passing, "_DECAYING", 20)
    monkeypatch.setattr(lookups, "MANY", 5)
    monkeypatch.setattr(searching, "_LOOKED_AT", 5)
    monkeypatch.setattr(doings, "_DUE", 5)
    small, large = (_read(place, costs) for place, costs in places)
    more = [
        f"{name}: {small[name][statement]} -> {steps} steps: {' '.join(statement.split())}"
        for name, read in large.items()
        for statement, steps in read.items()
        if steps > _MORE * small[name][statement] + _FEW
    ]
    assert not more, "\n".join(more)
