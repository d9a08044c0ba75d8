"""A little of `make fuzz`, always the same: nothing logs a traceback, and the lane goes on."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import structlog

from tests.conftest import Server
from tests.fuzz.databases import Fresh, in_files, on_server
from tests.fuzz.decoders import DECODERS
from tests.fuzz.decoders.buttons import Buttons
from tests.fuzz.ground import Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.running import Figures, Run
from tests.fuzz.smaller import smaller
from tests.fuzz.strange import Json
from tests.fuzz.watch import Watch

_SEED = 11
_SLOW = ("configuration", "exports", "matrix")
every = pytest.mark.parametrize("name", DECODERS)


def _fed(name: str, fresh: Fresh, inputs: int) -> Figures:
    with Watch() as watch:
        run = Run(DECODERS[name], fresh, _SEED, watch)
        return asyncio.run(run.run(lambda figures: figures.inputs < inputs))


@every
def test_on_sqlite(name: str, tmp_path: Path) -> None:
    figures = _fed(name, in_files(tmp_path), 30 if name in _SLOW else 100)
    assert not figures.findings
    assert figures.eventful


@every
def test_on_postgresql(name: str, server: Server) -> None:
    figures = _fed(name, on_server(server), 15 if name in _SLOW else 20)
    assert not figures.findings
    assert figures.eventful


class _Breaking(Buttons):
    """Breaks on one word, in one of several ways."""

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        return {"text": mutator.dice.choice(("fine", "oh dear", "a bad word"))}

    async def take(self, given: Json) -> None:
        if "bad" in given["text"]:
            raise ValueError(given["text"])
        if "dear" in given["text"]:
            structlog.get_logger().error("it failed", exc_info=LookupError())


def test_what_breaks_is_found_and_made_small(tmp_path: Path) -> None:
    with Watch() as watch:
        run = Run(_Breaking, in_files(tmp_path), _SEED, watch)
        figures = asyncio.run(run.run(lambda figures: figures.inputs < 40))
        found = {finding.trouble.where.split(" ")[0]: finding for finding in figures.findings}
        assert set(found) == {"ValueError", "LookupError"}
        bad = found["ValueError"]

        async def breaks(inputs: list[Json]) -> bool:
            return await run.leads_to(bad.trouble.where, inputs, checking=False)

        assert asyncio.run(smaller(bad.inputs, breaks, 60)) == [{"text": "bad"}]


def test_the_same_seed_gives_the_same_input(tmp_path: Path) -> None:
    fresh = in_files(tmp_path)
    first, second = (_fed("commands", fresh, 60) for _ in range(2))
    assert (first.events, first.eventful) == (second.events, second.eventful)
