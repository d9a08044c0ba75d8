"""Simulated communities and what health says of them: `python -m benchmarks.communities [--seed 1] [--windows 10]`.

The bot is the real one, on simulated time; what is made up is people. Four communities are alike for five windows of 28
days: eight who answer most, some thirty others, a newcomer or so a day, a question or so a day. Then one goes on as
before, one loses six of the eight, one is flooded by five times as many newcomers, who ask, and one dies: week by week
fewer people say anything.

Prints for each community, at the end of each window from the fifth on, which indicators moved, and the stage of life.
"""

from __future__ import annotations

import argparse
import heapq
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.health.formulas import Move
from copbot.features.health.measuring import WINDOW, Reading, measure
from copbot.features.health.rows import read
from copbot.features.health.stage import Stage, stage
from copbot.rehearsal.stage import Stage as Play
from copbot.rehearsal.stage import let_pass
from copbot.rehearsal.world import World, WorldRoom
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.events import Event
from copbot.running.engine import Engine
from storage.database import Database

BEGIN = datetime(2026, 1, 5, 7, tzinfo=UTC)
FATES = ("goes well", "loses its answerers", "is flooded", "dies")
TURNS = 5
"""So many windows all are alike."""
_CORE, _OTHERS, _LEAVE = 8, 30, 6
_ASKED, _CAME, _SAID = 1.1, 0.9, 6.0
"""A day: questions, newcomers, and words of plain talk."""
_A_WEEK = 2
"""So many questions somebody of the core answers in a week at most."""
_KNOWN, _OTHER_ANSWERS, _REPLIED = 0.9, 0.15, 0.7
_STAYS, _STAYS_WITHOUT = 0.5, 0.3
"""The share of newcomers who come back, with a reply to their first word and without."""
_SIGNS = {Move.UP: "↑", Move.DOWN: "↓", Move.SAME: "", None: ""}
_SYLLABLES = ("ba", "do", "fi", "gu", "ka", "lo", "mi", "nu", "pe", "ra", "so", "ti", "vu", "wa", "ze")


@dataclass(frozen=True, slots=True)
class Seen:
    """What health says at the end of a window."""

    window: int
    readings: dict[str, Reading]
    stage: Stage

    @property
    def moved(self) -> dict[str, Move]:
        """The indicators that moved."""
        return {name: one.move for name, one in self.readings.items() if one.move}


@dataclass
class Village:
    """A community with a fate."""

    fate: str
    dice: random.Random
    database: Database = field(default_factory=lambda: Database("sqlite://"))
    now: datetime = BEGIN
    _to_come: list[tuple[datetime, int, Callable[[], object]]] = field(default_factory=list)
    _number: int = 0

    def __post_init__(self) -> None:
        self.database.migrate()
        self.world = World()
        self.room = WorldRoom("#help", "discord", DISCORD)
        self.world.rooms[self.room.name] = self.room
        engine = Engine(self.database, ALL, Settings(ALL), lambda: self.now)
        self.play = Play(engine, self.world.platforms, self.world.perform, self.world.member)
        self.play.tell(self.world.known(self.room, self.now))
        self.core = [f"core{number}" for number in range(_CORE)]
        self.others = [f"other{number}" for number in range(_OTHERS)]
        self.came = 0
        self.weeks: dict[tuple[str, int], int] = {}

    @property
    def turned(self) -> float:
        """How many days ago the fate of the community came; below 0 while it is to come."""
        return (self.now - BEGIN - TURNS * WINDOW) / timedelta(days=1)

    @property
    def rate(self) -> float:
        """How lively it is, of 1."""
        return 0.8 ** (self.turned / 7) if self.fate == "dies" and self.turned > 0 else 1.0

    def live(self, windows: int) -> Iterator[Seen]:
        """Live for so many windows; what is seen at the end of each."""
        for name in (*self.core, *self.others):
            self._after(self.dice.random() * 24, lambda name=name: self._says(name, "Good morning all"))  # type: ignore[misc]
        for window in range(windows):
            for day in range(WINDOW.days):
                self._until(BEGIN + window * WINDOW + timedelta(days=day))
                self._day()
            self._until(BEGIN + (window + 1) * WINDOW)
            yield self._seen(window + 1)

    def _day(self) -> None:
        lost = self.fate == "loses its answerers" and self.turned >= 0
        if lost:
            self.core = self.core[_LEAVE:] if len(self.core) == _CORE else self.core
        flood = 5 if self.fate == "is flooded" and self.turned >= 0 else 1
        for _ in range(self._so_many(_ASKED * self.rate)):
            self._after(self.dice.random() * 14, lambda: self._asks(self.dice.choice(self.others)))
        for _ in range(self._so_many(_SAID * self.rate)):
            words = " ".join(self._word() for _ in range(4))
            self._after(self.dice.random() * 14, lambda words=words: self._says(self._anybody(), words))  # type: ignore[misc]
        for _ in range(self._so_many(_CAME * self.rate * flood)):
            self._after(self.dice.random() * 14, lambda: self._comes(asks=flood > 1 or self.dice.random() < 0.3))

    def _so_many(self, mean: float) -> int:
        count, left = 0, self.dice.expovariate(1.0)
        while left < mean:
            count, left = count + 1, left + self.dice.expovariate(1.0)
        return count

    def _anybody(self) -> str:
        return self.dice.choice([*self.core, *self.others])

    def _word(self) -> str:
        return "".join(self.dice.choice(_SYLLABLES) for _ in range(4))

    # People

    def _comes(self, *, asks: bool) -> None:
        self.came += 1
        name = f"new{self.came}"
        joined = self.world.joins(name, self.room, self.now)
        if joined is not None:
            self._tell(joined)
        replied = bool(self.core) and self.dice.random() < _REPLIED * len(self.core) / _CORE * self.rate
        if asks:
            replied = self._asks(name)
        else:
            said = self._says(name, f"Hello everybody, I like {self._word()}")
            if replied:
                greeter = self.dice.choice(self.core)
                self._after(self.dice.expovariate(1 / 3), lambda: self._says(greeter, "Welcome here!", said))
        if self.dice.random() < (_STAYS if replied else _STAYS_WITHOUT) * self.rate:
            self.others.append(name)
            self._after(24 * self.dice.expovariate(1 / 90), lambda: self.others.remove(name))

    def _asks(self, name: str) -> bool:
        """Somebody asks; will it be answered?"""
        text = f"How do I {self._word()} a {self._word()} of {self._word()}?"
        event, _ = self.world.posts(name, self.room, text, self.now, native=("ask", {"text": text}))
        self._tell(event)
        found = next(
            (one for one in reversed(self.world.said) if one.room == self.room.name and text in one.text), None
        )
        week = (self.now - BEGIN).days // 7
        free = [one for one in self.core if self.weeks.get((one, week), 0) < _A_WEEK and one != name]
        who = None
        if free and self.dice.random() < _KNOWN * self.rate:
            # The first of the core do most.
            who = free[min(int(self.dice.expovariate(0.4)), len(free) - 1)]
            self.weeks[who, week] = self.weeks.get((who, week), 0) + 1
        elif self.dice.random() < _OTHER_ANSWERS * self.rate:
            who = self.dice.choice(self.others)
        if who is None or who == name or found is None:
            return False
        answer = f"Take a {self._word()} and {self._word()} it, that is how it is done."
        self._after(self.dice.expovariate(1 / 6), lambda: self._says(who, answer, found.id))
        return True

    def _says(self, name: str, text: str, reply_to: str | None = None) -> str:
        event, said = self.world.posts(name, self.room, text, self.now, reply_to=reply_to)
        self._tell(event)
        return said

    # Time

    def _after(self, hours: float, happens: Callable[[], object]) -> None:
        self._number += 1
        heapq.heappush(self._to_come, (self.now + timedelta(hours=hours), self._number, happens))

    def _until(self, when: datetime) -> None:
        while self._to_come and self._to_come[0][0] <= when:
            at, _, happens = heapq.heappop(self._to_come)
            let_pass(self.play, self.now, at, self._set)
            happens()
            self.play.deliver()
        let_pass(self.play, self.now, when, self._set)

    def _set(self, now: datetime) -> None:
        self.now = now

    def _tell(self, event: Event) -> None:
        self.play.tell(event)
        self.play.deliver()

    def _seen(self, window: int) -> Seen:
        with Session(self.database.reader) as db:
            rows = read(db, 1)
        return Seen(window, dict(measure(rows, self.now)), stage(rows, self.now).stage)


def main() -> None:
    """Print a row for each community and window."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--windows", type=int, default=10)
    parser.add_argument("--fate", choices=FATES)
    options = parser.parse_args()
    print("| the community | window | what got worse | what got better | stage |\n|---|---|---|---|---|")
    for fate in (options.fate,) if options.fate else FATES:
        village = Village(fate, random.Random(options.seed))  # noqa: S311 - a simulation
        for seen in village.live(options.windows):
            if seen.window < TURNS:
                continue
            worse, better = (
                ", ".join(f"{_SIGNS[one.move]} {name}" for name, one in seen.readings.items() if getattr(one, way))
                for way in ("worse", "better")
            )
            print(f"| {fate} | {seen.window} | {worse or '–'} | {better or '–'} | {seen.stage} |", flush=True)


if __name__ == "__main__":
    main()
