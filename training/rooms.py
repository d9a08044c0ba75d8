"""Learns what a room's talk is about: what goes on from what, what puts a question, which questions were taken up."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import lightgbm
import numpy as np

from copbot.hearing import fate
from copbot.hearing.fate import Asked
from copbot.hearing.links import Talk
from copbot.hearing.trees import Forest
from training.forests import laid_out, learn
from training.logs import Log, Window, conversations, fates, thinned
from training.streams import TRACED, Score, pairs, play

LINKS = {"trees": 150, "max_depth": 6, "num_leaves": 40, "learning_rate": 0.1, "min_data_in_leaf": 60,
         "feature_fraction": 0.7, "lambda_l2": 1.0}  # fmt: skip
PUTS = {"trees": 150, "max_depth": 5, "num_leaves": 15, "learning_rate": 0.05, "min_data_in_leaf": 15,
        "feature_fraction": 0.5, "lambda_l2": 3.0}  # fmt: skip
TAKEN = {"trees": 200, "max_depth": 5, "num_leaves": 15, "learning_rate": 0.05, "min_data_in_leaf": 20,
         "feature_fraction": 0.5, "lambda_l2": 3.0}  # fmt: skip
SHARPNESS = 1.0
QUIET = 0.35
"""The share of an IRC log's conversations that its quieter copy keeps."""
READ = 4.0
"""How much a judgement of the modern rooms counts beside one of IRC, of which there are many more."""


@dataclass(slots=True)
class Judged:
    """Messages as rows, with labels, weights, and where they come from."""

    rows: list[list[float]] = field(default_factory=list)
    labels: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    def add(self, row: Sequence[float], label: bool, weight: float) -> None:
        """One more."""
        self.rows.append(list(row))
        self.labels.append(float(label))
        self.weights.append(weight)

    def learn(self, how: dict[str, Any]) -> lightgbm.Booster:
        """Trees for these."""
        return learn(
            np.array(self.rows, np.float32), np.array(self.labels, np.float32), weight=np.array(self.weights), **how
        )


def with_quieter(logs: Sequence[Log]) -> list[Log]:
    """The logs, and of each a quieter copy."""
    return [*logs, *(thinned(log, random.Random(log.name), QUIET) for log in logs)]


def links(logs: Sequence[Log]) -> lightgbm.Booster:
    """What goes on from what."""
    rows, labels, groups = pairs(with_quieter(logs)).arrays()
    return learn(rows, labels, groups=groups, **LINKS)


def scorer(model: lightgbm.Booster) -> Score:
    """The trees as they are at work."""
    forest = Forest(**laid_out(model, LINKS["max_depth"]))
    return lambda rows: forest(rows).tolist()  # type: ignore[no-any-return]


def judge_irc(logs: Iterable[Log], score: Score, puts: Judged, taken: Judged) -> None:
    """Add what the annotation tells of questions, and of whether anybody took them up."""
    for log in logs:
        talk, found = play(log.said, score, SHARPNESS)
        told, starts = fates(log), conversations(log)
        for asked in found:
            number = int(asked.turn.said.id)
            if number < log.known:
                continue
            if asked.turn.marks[2] or number not in starts:
                puts.add(asked.before, number in starts, 0.3)
            if number in told and (asked.turn.asks >= TRACED or asked.turn.marks[2]):
                taken.add(fate.features(asked, talk), told[number], 1.0)


def judge_windows(windows: Iterable[tuple[Window, Talk, list[Asked]]], puts: Judged, taken: Judged) -> None:
    """Add what was read of rooms by eye."""
    for window, talk, found in windows:
        for asked in found:
            key = asked.turn.said.id
            if key not in window.fate or not window.sure[key]:
                continue
            puts.add(asked.before, window.fate[key] != "no", READ)
            if window.fate[key] in ("none", "answered", "taken_up"):
                taken.add(fate.features(asked, talk), window.fate[key] != "none", READ)


def played(windows: Iterable[Window], score: Score) -> list[tuple[Window, Talk, list[Asked]]]:
    """The windows as they are heard."""
    return [(window, *play(window.said, score, SHARPNESS)) for window in windows]
