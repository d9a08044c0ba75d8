"""Logs played through what hears them live, to learn from what it would know of each message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np
import numpy.typing as npt

from copbot.hearing import fate, lines
from copbot.hearing.fate import Asked
from copbot.hearing.links import Talk
from copbot.hearing.room import Models, Room
from copbot.hearing.trees import Floats
from copbot.hearing.turns import Said, Turn
from training.logs import Log

_AGES = (1, 1, 2, 3, 5, 8, 13, 30)
"""So many messages after a question it is looked at once more, as the bot must judge it early and late."""


@dataclass(slots=True)
class Pairs:
    """Messages with all that they may go on from, a row each, the right ones labelled 1."""

    rows: list[Floats] = field(default_factory=list)
    labels: list[float] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)

    def __add__(self, other: Pairs) -> Pairs:
        return Pairs(self.rows + other.rows, self.labels + other.labels, self.groups + other.groups)

    def arrays(self) -> tuple[Floats, Floats, npt.NDArray[np.int64]]:
        """The rows, their labels, how many rows each message has."""
        return np.concatenate(self.rows), np.array(self.labels, np.float32), np.array(self.groups)


def pairs(logs: Iterable[Log]) -> Pairs:
    """All messages whose links are known, the talk before them linked as it truly was."""
    found = Pairs()
    for log in logs:
        talk, turns = Talk(), dict[int, Turn]()
        for number in range(log.first, len(log.said)):
            said = log.said[number]
            if said is None:
                continue
            turn = talk.turn(said, lines.question(said.text))
            turns[number] = turn
            candidates = talk.candidates(turn)
            true = log.links.get(number, set()) if number >= log.known else set()
            if true:
                right = [float(int(one.said.id) in true) for one in candidates] + [float(number in true)]
                if any(right):
                    found.rows.append(np.array(talk.features(turn, candidates), np.float32))
                    found.labels += right
                    found.groups.append(len(right))
                parent = turns.get(max((one for one in true if one != number), default=-1))
            elif number >= log.known:
                parent = None
            else:
                parent = next((one for one in candidates if one.said.author in turn.to), None) or next(
                    (one for one in candidates[:3] if one.said.author == said.author), None
                )
            talk.remember(turn, parent, 1.0)
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """What was known of a message that may ask, when the message `at` had been said."""

    asked: Asked
    at: int
    known: tuple[float, ...]


def play(said: Iterable[Said | None], models: Models) -> tuple[list[Look], list[Look]]:
    """Play a log as it is heard at work: what is known in the end of all that may ask, and what was known earlier."""
    room, found, early = Room(models), list[Asked](), list[Look]()
    due: dict[int, list[Asked]] = {}
    at = 0
    for one in said:
        if one is None:
            continue
        room.hear(one)
        at = int(one.id)
        for asked in due.pop(room.talk.number, ()):
            early.append(Look(asked, at, tuple(fate.features(asked, room.talk))))
        if room.last is not None:
            found.append(room.last)
            due.setdefault(room.talk.number + _AGES[crc32(one.id.encode()) % len(_AGES)], []).append(room.last)
    return [Look(asked, at, tuple(fate.features(asked, room.talk))) for asked in found], early
