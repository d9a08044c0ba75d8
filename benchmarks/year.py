"""A year of a simulated community, with the wheel and without: `python -m benchmarks.year PAIRS.jsonl [--members 500]`.

The bot is the real one, on simulated time; what is made up is people. PAIRS.jsonl is that of `benchmarks.similar`: each
`first` is asked once in the first half of the year, then its `again` and `near` at any time after it, each by another
member, all with `/ask`. Most questions get an answer by one of a few who know about that subject; some of who reads an
answer votes for it; a third of the askers say thanks in plain words, one in ten accepts; who is asked privately whether
an answer solved it says yes in half of the cases, and mostly nothing else. Without the wheel nobody is asked
(`qa.solved_after = 0m`), and nobody votes.

Prints how many questions were accepted, how many of those that return were shown the answer of the one that they return
to in the moment they were asked, how many of the near ones were shown it in vain, and how often members were spoken to
unasked.
"""

from __future__ import annotations

import argparse
import heapq
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import Message, World, WorldRoom
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.events import Event
from copbot.running.engine import Engine
from storage.database import Database
from storage.models import Outbox, Question, State

BEGIN = datetime(2026, 1, 5, 7, tzinfo=UTC)
YEAR = timedelta(days=365)
KINDS = ("same words", "other words", "near")
_HEADS = (
    "the wheel",
    "questions",
    "asked whether it solved",
    "settled",
    *(f"{kind}: offered at once" for kind in KINDS),
    "nudges a member and month",
    "of one in a hundred",
    "of the most spoken to",
)
_ANSWERED, _THANKS, _ACCEPTS, _VOTES = 0.8, 0.35, 0.1, 0.5
_SAYS_YES, _SAYS_NOT_YET, _TAKES_OFFER = 0.5, 0.1, 0.7
_THANKED = ("thanks, that works", "thank you!", "ah great, thanks", "that did it, thanks a lot")


@dataclass
class Year:
    """A community of so many members, and what is still to happen in it."""

    members: int
    wheel: bool
    dice: random.Random
    database: Database = field(default_factory=lambda: Database("sqlite://"))
    now: datetime = BEGIN
    counts: Counter[str] = field(default_factory=Counter)
    _to_come: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    _number: int = 0
    _heard: int = 0

    def __post_init__(self) -> None:
        self.database.migrate()
        settings = Settings(ALL)
        if not self.wheel:
            settings.change("qa", "solved_after", "0m")
        self.world = World()
        self.room = WorldRoom("#help", "discord", DISCORD)
        self.world.rooms[self.room.name] = self.room
        engine = Engine(self.database, ALL, settings, lambda: self.now)
        self.stage = Stage(engine, self.world.platforms, self.world.perform, self.world.member)
        self.stage.tell(self.world.known(self.room, self.now))
        self.names = [f"member{number}" for number in range(self.members)]
        for name in self.names:
            joined = self.world.joins(name, self.room, self.now)
            if joined is not None:
                self.stage.tell(joined)
        self.wanted: dict[str, str] = {}
        """By the words of a question: the words of the one that it returns to, or is near to."""
        self.kinds: dict[str, str] = {}

    def at(self, when: datetime, happens: Callable[[], None]) -> None:
        """This is to happen then."""
        self._number += 1
        heapq.heappush(self._to_come, (when, self._number, happens))

    def later(self, happens: Callable[[], None], hours: float) -> None:
        """This is to happen in about so many hours."""
        self.at(self.now + timedelta(hours=self.dice.expovariate(1 / hours)), happens)

    def run(self) -> None:
        """All of it happens."""
        while self._to_come and self._to_come[0][0] <= BEGIN + YEAR:
            when, _, happens = heapq.heappop(self._to_come)
            self._until(when)
            happens()
            self.stage.deliver()
            self._react()
        self._until(BEGIN + YEAR)

    def _until(self, when: datetime) -> None:
        let_pass(self.stage, self.now, when, self._set)
        self._react()

    def _set(self, now: datetime) -> None:
        self.now = now
        self._react()

    # People

    def anybody(self, but: str = "") -> str:
        """A member: some are here much more than others."""
        while (name := self.names[min(int(self.dice.paretovariate(0.6)) - 1, self.members - 1)]) == but:
            pass
        return name

    def asks(self, row: dict[str, Any], text: str, kind: str) -> None:
        """Somebody asks; mostly somebody who knows answers within some hours."""
        asker = self.anybody()
        self.counts[kind] += 1
        if kind != "first":
            self.wanted[text] = row["first"]
        self.kinds[text] = kind
        self._tell(self.world.posts(asker, self.room, text, self.now, native=("ask", {"text": text}))[0])
        self.stage.deliver()
        asked = next(
            (one for one in reversed(self.world.said) if one.room == self.room.name and text in one.text), None
        )
        self._offers(asker, text)
        if asked is not None and self.dice.random() < _ANSWERED:
            subject = random.Random(row["subject"])  # noqa: S311 - the same each time
            knows = self.names[min(int(subject.random() * 50) + int(self.dice.expovariate(1 / 3)), self.members - 1)]
            self.later(lambda: self._answers(knows, asker, asked, row["answer"]), 4)

    def _offers(self, asker: str, text: str) -> None:
        """What is offered at once: is it what the question returns to?"""
        offers = [one for one in self.world.said[self._heard :] if one.person == asker and self._of(one, "duplicate")]
        right = self.wanted.get(text)
        for offer in offers:
            found = right is not None and right[:40] in offer.text
            kind = self.kinds[text]
            self.counts[f"{kind} offered"] += found
            if found and kind != "near" and self.dice.random() < _TAKES_OFFER:
                self.later(lambda offer=offer: self._press(asker, offer, "duplicate"), 0.2)  # type: ignore[misc]
            else:
                self.later(lambda offer=offer: self._press(asker, offer, "keep"), 0.2)  # type: ignore[misc]

    def _answers(self, name: str, asker: str, asked: Message, text: str) -> None:
        if name == asker:
            return
        told, answer = self.world.posts(name, self.room, text, self.now, reply_to=asked.id)
        self._tell(told)
        if self.wheel:
            for _ in range(3):
                if self.dice.random() < _VOTES:
                    self.later(lambda: self._votes(self.anybody(name), answer), 12)
        drawn = self.dice.random()
        if drawn < _ACCEPTS:
            self.later(lambda: self._replies(asker, answer, ("accept", {})), 6)
        elif drawn < _ACCEPTS + _THANKS:
            self.later(lambda: self._replies(asker, answer, None), 6)

    def _votes(self, name: str, answer: str) -> None:
        reacted = self.world.reacts(name, self.world.messages[answer], "👍", self.now)
        if reacted is not None:
            self._tell(reacted)

    def _replies(self, name: str, answer: str, native: tuple[str, dict[str, str]] | None) -> None:
        text = self.dice.choice(_THANKED)
        self._tell(self.world.posts(name, self.room, text, self.now, reply_to=answer, native=native)[0])

    def _react(self) -> None:
        """Members read what the bot said: who is asked whether an answer solved it may say so."""
        fresh, self._heard = self.world.said[self._heard :], len(self.world.said)
        for one in fresh:
            if one.person is None or not self._of(one, "accept"):
                continue
            self.counts["asked whether it solved"] += 1
            drawn, person = self.dice.random(), one.person
            if drawn < _SAYS_YES:
                self.later(lambda one=one, person=person: self._press(person, one, "accept"), 6)  # type: ignore[misc]
            elif drawn < _SAYS_YES + _SAYS_NOT_YET:
                self.later(lambda one=one, person=person: self._press(person, one, "unsolved"), 6)  # type: ignore[misc]

    @staticmethod
    def _of(message: Message, command: str) -> str | None:
        """The label of the message's first button with this command."""
        return next((label for label, line in message.buttons.items() if line.split(" ")[0] == command), None)

    def _press(self, name: str, message: Message, command: str) -> None:
        label = self._of(message, command)
        pressed = self.world.presses(name, message, label, self.now) if label is not None else None
        if pressed is not None:
            self._tell(pressed)

    def _tell(self, event: Event) -> None:
        self.stage.tell(event)

    # What came of it

    def figures(self) -> list[str]:
        """The cells of its row."""
        with Session(self.database.reader) as db:
            questions = list(db.exec(select(Question)))
            nudges = list(db.exec(select(Outbox.nudge, Outbox.person).where(col(Outbox.nudge) != "")))
        accepted = sum(one.state in (State.ACCEPTED, State.DUPLICATE) for one in questions)
        per_member = Counter(person for _, person in nudges)
        most = sorted((per_member[name] / 12 for name in self.names), reverse=True)
        return [
            "with" if self.wheel else "without",
            f"{len(questions)}",
            f"{self.counts['asked whether it solved']}",
            f"{accepted / len(questions):.0%}",
            *(f"{self.counts[f'{kind} offered'] / max(1, self.counts[kind]):.0%}" for kind in KINDS),
            f"{sum(most) / self.members:.2f}",
            f"{most[self.members // 100]:.1f}",
            f"{most[0]:.1f}",
        ]


def simulate(rows: list[dict[str, Any]], members: int, *, wheel: bool, seed: int) -> Year:
    """A year with these questions."""
    dice = random.Random(seed)  # noqa: S311 - a simulation
    year = Year(members, wheel, dice)
    for row in rows:
        first = BEGIN + dice.random() * YEAR / 2
        year.at(first, lambda row=row: year.asks(row, row["first"], "first"))  # type: ignore[misc]
        for kind, text in (*zip(KINDS, row["again"], strict=False), *(("near", text) for text in row["near"])):
            when = first + timedelta(days=3) + dice.random() * (BEGIN + YEAR - first - timedelta(days=5))
            year.at(when, lambda row=row, text=text, kind=kind: year.asks(row, text, kind))  # type: ignore[misc]
    year.run()
    return year


def main() -> None:
    """Print a row for each of the two years."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--members", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.pairs.read_text(encoding="utf8").splitlines() if line.strip()]
    rows = [row for row in rows if row["lang"] == options.language]
    print("| " + " | ".join(_HEADS) + " |")
    print("|---" * len(_HEADS) + "|")
    for wheel in (False, True):
        year = simulate(rows, options.members, wheel=wheel, seed=options.seed)
        print("| " + " | ".join(year.figures()) + " |", flush=True)


if __name__ == "__main__":
    main()
