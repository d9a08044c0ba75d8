"""Rooms made of single lines: quiet ones, in which the next speaker answers without a name, or speaks of other things.

The logs of IRC hold few of these; in the rooms of today they are the rule.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from copbot.hearing import weights
from copbot.hearing.turns import Said
from training import files
from training.folders import Lines, Row
from training.lines import learn
from training.logs import Log, Window

_PEOPLE = 14
_NAMES = (
    "ann",
    "bob",
    "cas",
    "dan",
    "eva",
    "finn",
    "gijs",
    "hanna",
    "ivo",
    "jana",
    "kai",
    "lotte",
    "mo",
    "nora",
    "otto",
    "pia",
    "quinn",
    "rosa",
    "sam",
    "tess",
    "ugo",
    "vera",
    "wim",
    "xena",
    "yara",
    "zoe",
    "Marieke",
    "joost83",
    "Fatima_K",
    "el_capitan",
    "Søren",
    "dr.bee",
    "Luca",
    "mira_",
    "Tomás",
    "Anouk",
)
_POLITE = ("thanks", "thx!", "ok, thank you", "dank je", "top, bedankt", "danke dir", "merci", "gracias")
_WITH_NAME = 0.2
"""So many replies name whom they answer."""
_BY_OTHERS = ("answer", "asks_back", "no_answer")
_BY_ASKER = ("more_detail", "bump", "solved_self")


@dataclass(slots=True)
class Room:
    """A made room as it grows: who says what, what it goes on from, what became of the questions, and by what."""

    chance: random.Random
    people: list[str]
    said: list[Said] = field(default_factory=list)
    links: dict[int, set[int]] = field(default_factory=dict)
    fate: dict[str, str] = field(default_factory=dict)
    by: dict[str, int] = field(default_factory=dict)
    now: float = 1.5e9

    def say(self, who: str, text: str, to: int | None, seconds: float, fate: str = "no") -> int:
        """One more message, about so many seconds after the last; its number."""
        self.now += seconds * self.chance.lognormvariate(0.0, 0.8)
        number = len(self.said)
        if to is not None and self.said[to].author != who and self.chance.random() < _WITH_NAME:
            form = self.chance.choice(("{}: {}", "@{} {}", "{}, {}", "{} {}"))
            text = form.format(self.said[to].name, text)
        self.said.append(Said(id=str(number), author=who, name=who, text=text, at=self.now))
        self.links[number] = {number if to is None else to}
        self.fate[str(number)] = fate
        return number


@dataclass(frozen=True, slots=True)
class Made:
    """A made room, the half of the writers it is of, and weights of single lines that have not learned from those."""

    log: Log
    window: Window
    half: int
    weights: Path

    @contextmanager
    def heard_by_others(self) -> Iterator[None]:
        """Its lines are heard by weights that have not learned from them."""
        before = weights.chosen()
        weights.use(self.weights)
        try:
            yield
        finally:
            weights.use(before)


def made(voices: Mapping[str, Lines], folder: Path) -> list[Made]:
    """A quiet and a livelier room of each writer's lines, one half of the writers after the other.

    The weights that have not learned from a half lie in the folder afterwards.
    """
    found = []
    names = sorted(voices)
    for half in (0, 1):
        others = sum((voices[name] for name in names[1 - half :: 2]), Lines())
        file = folder / f"lines{half}.npz"
        files.put(file, learn(others))
        for name in names[half::2]:
            held = voices[name].files
            for pace in (1800.0, 14400.0):
                log, window = room_of(held["questions"], held["replies"], f"made-{name} {pace:.0f}", pace)
                found.append(Made(log, window, half, file))
    return found


def room_of(questions: Sequence[Row], replies: Sequence[Row], name: str, pace: float) -> tuple[Log, Window]:
    """A room in which all these lines are said once, `pace` seconds between one talk and the next."""
    chance = random.Random(name)  # noqa: S311 - made the same each time
    room = Room(chance, chance.sample(_NAMES, _PEOPLE))
    alone = [row for row in questions if row["question"]]
    talk = [row["text"] for row in questions if not row["question"]]
    asked = [row for row in replies if row["kind"] in _BY_OTHERS + _BY_ASKER]
    todo: list[tuple[str, Row]] = [("reply", row) for row in asked] + [("alone", row) for row in alone]
    chance.shuffle(todo)
    before = ""
    for kind, row in todo:
        # Mostly somebody else begins the next talk; sometimes the same person has a second question.
        same = before and chance.random() < 0.25
        asker = before if same else chance.choice([one for one in room.people if one != before])
        gap = 60.0 if same or chance.random() < 0.3 else pace
        if talk and chance.random() < 0.4:
            room.say(chance.choice(room.people), talk.pop(), None, gap)
        if kind == "alone":
            room.say(asker, row["text"], None, gap, "none")
        else:
            _replied(room, row, asker, gap)
        before = asker
    for text in talk:
        room.say(chance.choice(room.people), text, None, pace)
    log = Log(name, list(room.said), room.links, known=0)
    return log, Window(0, list(room.said), room.fate, dict.fromkeys(room.fate, True), room.by)


def _replied(room: Room, row: Row, asker: str, gap: float) -> None:
    chance = room.chance
    by_asker = row["by"] == "asker"
    fate = "none" if by_asker else "answered" if row["kind"] == "answer" else "taken_up"
    question = room.say(asker, row["question"], None, gap, "self" if row["kind"] == "solved_self" else fate)
    who = asker if by_asker else chance.choice([one for one in room.people if one != asker])
    reply = room.say(who, row["reply"], question, 90.0 if chance.random() < 0.7 else 1800.0)
    if not by_asker:
        room.by[f"{question}"] = reply
    if not by_asker and row["kind"] == "answer" and chance.random() < 0.3:
        room.say(asker, chance.choice(_POLITE), question + 1, 60.0)
