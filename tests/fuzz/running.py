"""A decoder is fed until its time is up; what breaks it is made small and kept."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Protocol

from tests.fuzz.databases import Fresh
from tests.fuzz.deadline import deadline
from tests.fuzz.ground import PATIENCE, Ground, StoppedError
from tests.fuzz.mutate import Mutator
from tests.fuzz.strange import Json
from tests.fuzz.watch import Trouble, Watch

BATCH = 20
"""So many inputs between two looks whether the lane answers."""
_BATCHES = 40
"""After so many everything begins anew, on a fresh database."""
_PASSING = (timedelta(seconds=1), timedelta(minutes=10), timedelta(hours=5), timedelta(days=2), timedelta(days=20))


class Decoder(Protocol):
    """Something that takes input from outside. An input is JSON, so that it can be kept, told and made smaller."""

    told_time: bool
    """It is as late as the input says, as in a replay."""

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """The next input."""

    async def begin(self, ground: Ground) -> None:
        """Begin anew; what there is to know before anything strange comes is told to the ground."""

    async def take(self, given: Json) -> None:
        """Decode an input, and have the ground told what it says. Whatever this raises reached the top."""

    async def end(self) -> None:
        """The ground is about to be closed."""


@dataclass(slots=True)
class Finding:
    """Something that broke, and the inputs that lead to it on a fresh ground."""

    trouble: Trouble
    inputs: list[Json]
    checking: bool
    """It came to light when time passed, and the lane was looked at."""


@dataclass(slots=True)
class Figures:
    """What came of a run."""

    inputs: int = 0
    eventful: int = 0
    events: int = 0
    checks: int = 0
    slowest: float = 0.0
    slow: Json = None
    """The input that took longest."""
    troubles: Counter[str] = field(default_factory=Counter)
    stopped: int = 0
    findings: list[Finding] = field(default_factory=list)


class Run:
    """One decoder on one kind of database."""

    def __init__(
        self, make: Callable[[], Decoder], fresh: Fresh, seed: int, watch: Watch, *, deadly: bool = False
    ) -> None:
        self._make = make
        self._fresh = fresh
        self._watch = watch
        self._deadly = deadly
        self._dice = Random(seed)
        self.figures = Figures()

    async def run(self, goes_on: Callable[[Figures], bool]) -> Figures:
        """Feed it for as long as that holds."""
        while goes_on(self.figures):
            await self._on_fresh_ground(goes_on)
        return self.figures

    async def _on_fresh_ground(self, goes_on: Callable[[Figures], bool]) -> None:
        mutator, figures = Mutator(self._dice), self.figures
        history: list[Json] = []
        decoder = self._make()
        ground = Ground(self._fresh, told_time=decoder.told_time)
        try:
            await decoder.begin(ground)
            for number in range(BATCH * _BATCHES):
                given = decoder.next(mutator, ground)
                history.append(given)
                before, began = ground.told, time.monotonic()
                troubles = await self.feed(decoder, given)
                took = time.monotonic() - began
                if took > figures.slowest:
                    figures.slowest, figures.slow = took, given
                figures.inputs += 1
                figures.events += ground.told - before
                figures.eventful += ground.told > before
                for trouble in troubles:
                    self._keep(trouble, history, checking=False)
                if number % BATCH == BATCH - 1 and not any(one.stopped for one in troubles):
                    figures.checks += 1
                    for trouble in (found := await self.check(ground, number // BATCH)):
                        self._keep(trouble, history, checking=True)
                    troubles += found
                if not goes_on(figures) or any(one.stopped for one in troubles):
                    break
        finally:
            await decoder.end()
            ground.close()

    async def feed(self, decoder: Decoder, given: Json) -> list[Trouble]:
        """Give it one input; what went wrong."""
        try:
            with deadline(deadly=self._deadly):
                async with asyncio.timeout(PATIENCE):
                    await decoder.take(given)
        except TimeoutError:
            self._watch.put(Trouble("stopped: no end", "the input was not done with in time", stopped=True))
        except Exception as error:
            self._watch.caught(error)
        return self._watch.taken()

    async def check(self, ground: Ground, number: int) -> list[Trouble]:
        """Let time pass, and look whether the lane answers; what went wrong."""
        try:
            async with asyncio.timeout(PATIENCE):
                await ground.let_pass(_PASSING[number % len(_PASSING)])
            await ground.check()
        except (StoppedError, TimeoutError) as error:
            self._watch.put(Trouble(f"stopped: {error}", str(error), stopped=True))
        except Exception as error:
            self._watch.caught(error)
        return self._watch.taken()

    def _keep(self, trouble: Trouble, history: list[Json], *, checking: bool) -> None:
        figures = self.figures
        figures.troubles[trouble.where] += 1
        figures.stopped += trouble.stopped
        if figures.troubles[trouble.where] == 1:
            figures.findings.append(Finding(trouble, list(history), checking))

    async def leads_to(self, where: str, inputs: list[Json], *, checking: bool) -> bool:
        """Do these inputs lead there, on a fresh ground?"""
        decoder = self._make()
        ground = Ground(self._fresh, told_time=decoder.told_time)
        found: list[Trouble] = []
        try:
            await decoder.begin(ground)
            for number, given in enumerate(inputs, 1):
                found += await self.feed(decoder, given)
                if any(one.where == where for one in found):
                    return True
                if checking and number == len(inputs):
                    for passing in range(len(_PASSING)):
                        found += await self.check(ground, passing)
        finally:
            with suppress(Exception):
                await decoder.end()
            ground.close()
            self._watch.taken()
        return any(one.where == where for one in found)
