"""A year of a lively community with every feature on: how much does the bot say? `python -m benchmarks.lively`.

The bot is the real one, on simulated time, with all that a live community would have to switch on; what is made up is
people: a hundred members, some of whom say much more than others, in three rooms of one platform, sixty messages a day.
One message in eight is a question; most get an answer, half of those within 20 minutes, one in ten after four hours or
more; some a vote or thanks. Whoever is told something with buttons presses one of them in a third of the cases, mostly
the first; what stands in a room with buttons a few press. Each week
somebody sends in entries, calls for help, proposes a meeting, a change or a poll. A member comes every four days, and
one leaves.

Prints for each room what people and the bot say in a day and the bot's share of all talk, the nudges a member and week
by kind, what the bot said for, and what it said twice within a month to the same room or person, but for what answers a
press or a command.
"""

from __future__ import annotations

import argparse
import heapq
import json
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import Message, World, WorldRoom
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import Event
from copbot.running.engine import Engine
from storage.database import Database
from storage.models import Outbox

BEGIN = datetime(2026, 1, 5, 7, tzinfo=UTC)
_QUESTIONS, _ANSWERED, _THANKED, _VOTED, _PRESSED, _FIRST = 1 / 8, 0.85, 0.4, 0.3, 0.35, 0.85
_AGAIN = timedelta(days=30)
_VERBS = ("prune", "sow", "water", "graft", "store", "dry", "feed", "move", "harvest", "protect", "mulch", "thin out")
_THINGS = ("roses", "beans", "pears", "leeks", "herbs", "quinces", "tulips", "compost", "apples", "garlic", "a hedge")
_WHEN = ("in spring", "before the frost", "on clay", "in a pot", "under glass", "in the shade", "without tools")
_TALK = (
    "It rained all night over here, and the {thing} like it.",
    "Just back from the allotment, muddy and happy about my {thing}.",
    "My neighbour says that {thing} never fail, and then they did.",
    "Lovely light this morning on the {thing}.",
    "I have spare {thing} to give away this weekend.",
    "We should all {verb} more often, if you ask me.",
)
_ANSWERS = (
    "I {verb} mine early in the day, never too much at once.",
    "Best is to wait for a dry week and then {verb} the {thing} in one go.",
    "Cut back by a third, keep the strong ones, and give the {thing} some straw.",
)
_THANKS = ("thanks, that works", "thank you so much!", "great, that did it")
_NEVER = ("forget", "leave", "nudges", "unlink", "web", "ban", "undo")
"""The commands of buttons that nobody presses here: they end what is to be measured."""


@dataclass
class Lively:
    """A community of so many members on one platform."""

    platform: str
    members: int
    dice: random.Random
    a_day: int = 60
    database: Database = field(default_factory=lambda: Database("sqlite://"))
    now: datetime = BEGIN
    talk: Counter[str] = field(default_factory=Counter)
    """What people said, by room."""
    commands: Counter[str] = field(default_factory=Counter)
    _to_come: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    _number: int = 0
    _heard: int = 0
    _actor: str = ""
    """Who did what the bot reacts to now."""

    def __post_init__(self) -> None:
        self.database.migrate()
        self.world = World()
        can = PROFILES[self.platform]
        self.rooms = [WorldRoom(name, self.platform, can) for name in ("#garden", "#kitchen", "#news")]
        self.world.rooms = {room.name: room for room in self.rooms}
        engine = Engine(self.database, ALL, Settings(ALL), lambda: self.now)
        self.stage = Stage(engine, self.world.platforms, self.world.perform, self.world.member)
        self.unasked: list[tuple[datetime, Message]] = []
        self.names: list[str] = []
        self.staff = [f"moderator{number}" for number in range(3)]
        self.world.moderators.update(self.staff)
        for room in self.rooms:
            self.stage.tell(self.world.known(room, self.now))
        for name in self.staff:
            self.comes(name)
        for number in range(self.members):
            self.comes(f"member{number}")
        # As a bot does it that begins.
        engine.begin_rounds([feature.name for feature in ALL])

    def comes(self, name: str) -> None:
        """Somebody joins all rooms."""
        self.names.append(name)
        for room in self.rooms:
            event = self.world.joins(name, room, self.now)
            if event is not None:
                self.stage.tell(event)
        self._tell(self.world.posts(name, self.rooms[0], "hello", self.now, private=True)[0])

    def at(self, when: datetime, happens: Callable[[], None]) -> None:
        """This is to happen then."""
        self._number += 1
        heapq.heappush(self._to_come, (when, self._number, happens))

    def later(self, happens: Callable[[], None], hours: float) -> None:
        """This is to happen in about so many hours."""
        self.at(self.now + timedelta(hours=self.dice.expovariate(1 / hours)), happens)

    def soon(self, happens: Callable[[], None]) -> None:
        """This is to happen after about 20 minutes, or much later: people answer when they happen to look."""
        self.at(self.now + timedelta(minutes=20 * self.dice.lognormvariate(0, 1.9)), happens)

    def run(self, days: int) -> None:
        """All of it happens."""
        for day in range(days):
            for _ in range(self.a_day):
                hour = self.dice.triangular(7, 23, 20)
                self.at(BEGIN + timedelta(days=day, hours=hour - BEGIN.hour), self.says)
            self._weekly(day)
        end = BEGIN + timedelta(days=days)
        while self._to_come and self._to_come[0][0] <= end:
            when, _, happens = heapq.heappop(self._to_come)
            let_pass(self.stage, self.now, when, self._set)
            happens()
            self.stage.deliver()
            self._react()
            self._actor = ""
        let_pass(self.stage, self.now, end, self._set)
        self._react()

    def _set(self, now: datetime) -> None:
        self.now = self.world.now = now
        self._react()

    def _weekly(self, day: int) -> None:
        """What comes with the days of a week, beside plain talk."""
        midday = BEGIN + timedelta(days=day, hours=5)
        if day % 4 == 3:
            self.at(midday, lambda: self.comes(f"newcomer{day}"))
            self.at(midday, self.leaves)
        for weekday, who, line in WEEK:
            if day % 7 == weekday:
                for _ in range(who):
                    self.at(midday + timedelta(hours=self.dice.random() * 6), lambda line=line: self.gives(line))  # type: ignore[misc]
        for week, line in ONCE:
            if day == week * 7:
                self.at(midday, lambda line=line: self.gives(line, self.staff[0]))  # type: ignore[misc]
        if not day:
            for name, line in ((name, line) for name in self.names[5:15] for line in ("newsletter on", "pulse on")):
                self.at(midday, lambda name=name, line=line: self.gives(f"dm {line}", name))  # type: ignore[misc]

    # People

    def anybody(self, but: str = "") -> str:
        """A member: some are here much more than others."""
        while (name := self.names[min(int(self.dice.paretovariate(0.6)) - 1, len(self.names) - 1)]) == but:
            pass
        return name

    def leaves(self) -> None:
        """Somebody leaves all rooms."""
        name = self.dice.choice(self.names[20:])
        self.names.remove(name)
        for room in self.rooms:
            event = self.world.joins(name, room, self.now, leaves=True)
            if event is not None:
                self._tell(event)

    def words(self, patterns: tuple[str, ...]) -> str:
        """One of these, with something in it."""
        return self.dice.choice(patterns).format(verb=self.dice.choice(_VERBS), thing=self.dice.choice(_THINGS))

    def says(self) -> None:
        """Somebody says something, or asks."""
        name, room = self.anybody(), self.dice.choices(self.rooms, (6, 3, 1))[0]
        if self.dice.random() >= _QUESTIONS:
            self.post(name, room, self.words(_TALK))
            return
        verb, thing, when = self.dice.choice(_VERBS), self.dice.choice(_THINGS), self.dice.choice(_WHEN)
        asked = self.post(name, room, f"How do I {verb} {thing} {when}?")
        told = self.dice.choice(_ANSWERS).format(verb=verb, thing=thing)
        if self.dice.random() < _ANSWERED:
            self.soon(lambda: self.answers(name, room, asked, told))

    def answers(self, asker: str, room: WorldRoom, asked: str, told: str) -> None:
        """Somebody answers; somebody may value that."""
        answer = self.post(self.anybody(asker), room, told, reply_to=asked)
        if self.dice.random() < _THANKED:
            self.later(lambda: self.thanks(asker, room, answer), 4)
        if self.dice.random() < _VOTED:
            self.later(lambda: self.votes(self.anybody(asker), answer), 6)

    def thanks(self, name: str, room: WorldRoom, answer: str) -> None:
        """Who asked says thanks for it."""
        self.post(name, room, self.dice.choice(_THANKS), reply_to=answer)

    def votes(self, name: str, answer: str) -> None:
        """Somebody likes what was answered."""
        event = self.world.reacts(name, self.world.messages[answer], "👍", self.now)
        if event is not None:
            self._tell(event)

    def post(self, name: str, room: WorldRoom, text: str, reply_to: str | None = None) -> str:
        """Somebody writes this in a room; its id."""
        self.talk[room.name] += 1
        event, id = self.world.posts(name, room, text, self.now, reply_to=reply_to)
        self._tell(event)
        return id

    def gives(self, line: str, name: str = "") -> None:
        """Somebody gives this command: in the first room, or privately where it begins with `dm `."""
        private, line = line.startswith("dm "), line.removeprefix("dm ")
        line = line.format(verb=self.dice.choice(_VERBS), thing=self.dice.choice(_THINGS), number=self._number)
        self.commands[line.split()[0]] += 1
        room = self.rooms[0]
        self._actor = name or self.anybody()
        event, _ = self.world.posts(self._actor, room, f"/{line}", self.now, private=private)
        if not private:
            self.talk[room.name] += 1
        self._tell(event)

    def _react(self) -> None:
        """Members read what the bot said, and may press a button."""
        fresh, self._heard = self.world.said[self._heard :], len(self.world.said)
        self.unasked += [(self.now, one) for one in fresh if not self._actor or _reader(one) != self._actor]
        for one in fresh:
            reader = _reader(one)
            readers, share = ([reader], _PRESSED) if reader else (self._some(), _PRESSED / 4)
            for name in readers if one.buttons else ():
                if self.dice.random() < share:
                    self.later(lambda one=one, name=name: self._press(name, one), 3)  # type: ignore[misc]

    def _some(self) -> list[str]:
        return [self.anybody() for _ in range(3)]

    def _press(self, name: str, message: Message) -> None:
        labels = [label for label, line in message.buttons.items() if line.split()[0] not in _NEVER]
        if message.gone or not labels or name not in self.names:
            return
        label = labels[0] if self.dice.random() < _FIRST else self.dice.choice(labels)
        event = self.world.presses(name, message, label, self.now)
        if event is not None:
            self._actor = name
            self._tell(event)

    def _tell(self, event: Event) -> None:
        self.stage.tell(event)

    # What came of it

    def report(self, days: int) -> None:
        """Print it."""
        own: Counter[str] = Counter()
        for one in self.world.said:
            own["private" if _reader(one) else one.room] += 1
        print("| where | people a day | bot a day | bot's share |\n|---|---|---|---|")
        for room in self.rooms:
            people, bot = self.talk[room.name], own[room.name]
            print(f"| {room.name} | {people / days:.1f} | {bot / days:.2f} | {bot / max(1, people + bot):.1%} |")
        people, bot = sum(self.talk.values()), sum(own[room.name] for room in self.rooms)
        print(f"| all rooms | {people / days:.1f} | {bot / days:.2f} | {bot / max(1, people + bot):.1%} |")
        print(f"| private | | {own['private'] / days:.2f} | |\n")
        with Session(self.database.reader) as db:
            nudges = list(db.exec(select(Outbox.nudge, Outbox.person).where(col(Outbox.nudge) != "")))
        weeks = days / 7
        kinds, people_nudged = (
            Counter(json.loads(nudge)[0] for nudge, _ in nudges),
            Counter(person for _, person in nudges),
        )
        print("| nudge | a week | a member and week |\n|---|---|---|")
        for kind, count in kinds.most_common():
            print(f"| {kind} | {count / weeks:.2f} | {count / weeks / len(self.names):.3f} |")
        most = people_nudged.most_common(3)
        print(f"| all | {len(nudges) / weeks:.2f} | {len(nudges) / weeks / len(self.names):.3f} |")
        print("\nmost nudged, a week: " + ", ".join(f"{name} {count / weeks:.2f}" for name, count in most))
        self._sorts(days)
        print(f"\ncommands given: {dict(self.commands)}\n")
        print("said twice within 30 days, to the same room or person:")
        for (where, words), count in self._twice().most_common(25):
            print(f"  {count:4} {where}: {words[:150]!r}")

    def _sorts(self, days: int) -> None:
        """Of what sort it was that was said: how it begins, without names and numbers."""
        told: Counter[tuple[str, str]] = Counter()
        for one in self.world.said:
            words = [word for word in one.text.split() if not re.match(r"\W*(member|moderator|newcomer|#?\d)", word)]
            told["private" if _reader(one) else "rooms", " ".join(words[:4])] += 1
        print("\n| where | begins | a day |\n|---|---|---|")
        for (where, begins), count in told.most_common(40):
            print(f"| {where} | {begins} | {count / days:.2f} |")

    def _twice(self) -> Counter[tuple[str, str]]:
        """What was said again, how often, and where."""
        last: dict[tuple[str, str], datetime] = {}
        again: Counter[tuple[str, str]] = Counter()
        for at, one in self.unasked:
            reader = _reader(one)
            key = reader or one.room, one.text
            if key in last and at - last[key] < _AGAIN:
                again["private" if reader else one.room, one.text] += 1
            last[key] = at
        return again


def _reader(message: Message) -> str:
    """For whom alone it is; empty where it is for a room."""
    return message.person or (message.room.removeprefix("dm:") if message.room.startswith("dm:") else "")


WEEK: tuple[tuple[int, int, str], ...] = (
    (0, 2, "dm enter limericks There once was a lover of {thing}, number {number}"),
    (1, 1, "dm enter strange object It likes {thing} and weighs {number} grams = a comb"),
    (1, 1, "dm enter kamikaze What do you do with {thing} first, {number}? | {verb} | *sow"),
    (2, 2, "dm enter limericks Who would {verb} and forget the {thing}, {number}"),
    (2, 2, "dm guess comb"),
    (4, 5, "dm votes"),
    (5, 1, "call someone to {verb} the {thing} of the school, 2 people"),
)
"""By the day of a week: how many give that command."""
ONCE: tuple[tuple[int, str], ...] = (
    (0, "column votes limericks: five lines that rhyme"),
    (0, "column guess strange object"),
    (0, "column quiz kamikaze"),
    *((week, "meet {verb} {thing} together {number} | Sat 10:00 | Sun 14:00") for week in range(1, 53, 2)),
    *((week, "poll Shall we {verb} {thing} next, {number}? yes/no") for week in range(2, 53, 4)),
    (1, "propose goals To help each other to {verb} {thing}."),
    (30, "propose rules Be kind, and say what you tried."),
)
"""What a moderator does in one week of the year."""


def main() -> None:
    """Play it, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--members", type=int, default=100)
    parser.add_argument("--platform", default="discord", choices=sorted(PROFILES))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lively = Lively(options.platform, options.members, random.Random(options.seed))  # noqa: S311 - a simulation
    lively.run(options.days)
    lively.report(options.days)


if __name__ == "__main__":
    main()
