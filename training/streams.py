"""Logs played through what hears them live, to learn from what it would know of each message."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from copbot.hearing import fate, lines
from copbot.hearing.fate import Asked
from copbot.hearing.links import Talk
from copbot.hearing.room import WATCHED, link_chances
from copbot.hearing.turns import Said, Turn
from training.forests import Floats
from training.logs import Log

Score = Callable[[list[list[float]]], list[float]]
BACK = 400
"""So many messages before those whose links are known are played too."""


@dataclass(slots=True)
class Pairs:
    """Messages with all that they may go on from, a row each, the right ones labelled 1."""

    rows: list[list[float]] = field(default_factory=list)
    labels: list[float] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)

    def arrays(self) -> tuple[Floats, Floats, npt.NDArray[np.int64]]:
        """The rows, their labels, how many rows each message has."""
        return np.array(self.rows, np.float32), np.array(self.labels, np.float32), np.array(self.groups)


def pairs(logs: Iterable[Log]) -> Pairs:
    """All messages whose links are known, the talk before them linked as it truly was."""
    found = Pairs()
    for log in logs:
        talk, turns = Talk(), dict[int, Turn]()
        for number in range(max(0, log.known - BACK), len(log.said)):
            said = log.said[number]
            if said is None:
                continue
            turn, weights = talk.turn(said, lines.question(said.text))
            turns[number] = turn
            candidates = talk.candidates(turn)
            true = log.links.get(number, set()) if number >= log.known else set()
            if true:
                right = [float(int(one.said.id) in true) for one in candidates] + [float(number in true)]
                if any(right):
                    found.rows += talk.features(turn, candidates, weights)
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


def play(said: Iterable[Said | None], score: Score, sharpness: float) -> tuple[Talk, list[Asked]]:
    """Play a log; what was known of each message when it was said, and of what followed by the end."""
    talk, found, watched = Talk(), list[Asked](), list[Asked]()
    for one in said:
        if one is None:
            continue
        turn, weights = talk.turn(one, lines.question(one.text))
        candidates = talk.candidates(turn)
        pairs, new = link_chances(candidates, score(talk.features(turn, candidates, weights)), sharpness)
        parent, link = max(pairs, key=lambda pair: pair[1], default=(None, 0.0))
        if new >= link:
            parent, link = None, new
        asked = fate.begin(talk, turn, link, new, parent)
        talk.remember(turn, parent, link)
        for earlier in watched:
            fate.goes_on(earlier, talk, turn, pairs, new)
        found.append(asked)
        if turn.asks >= TRACED or turn.marks[2]:
            watched = [*watched[-WATCHED + 1 :], asked]
            talk.waiting[one.id] = turn
    return talk, found


TRACED = 0.12
