"""Learns what a room's talk is about: what goes on from what, what puts a question, which questions were taken up."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import lightgbm
import numpy as np

from copbot.hearing.room import Models
from copbot.hearing.trees import Floats, Forest
from training.forests import Arrays, laid_out, learn, scale, sharpness
from training.judged import Row, of_logs, of_windows
from training.logs import Log, Window, thinned
from training.made import Made
from training.streams import Pairs, pairs

Scale = tuple[float, float]
DEPTH = {"links": 6, "puts": 5, "taken": 5}
LINKS: dict[str, Any] = {"trees": 150, "num_leaves": 40, "learning_rate": 0.1, "min_data_in_leaf": 60,
                         "feature_fraction": 0.7, "lambda_l2": 1.0}  # fmt: skip
HOW: dict[str, dict[str, Any]] = {
    "puts": {"trees": 150, "num_leaves": 15, "learning_rate": 0.05, "min_data_in_leaf": 15,
             "feature_fraction": 0.5, "lambda_l2": 3.0},
    "taken": {"trees": 300, "num_leaves": 15, "learning_rate": 0.035, "min_data_in_leaf": 20,
              "feature_fraction": 0.5, "lambda_l2": 3.0},
}  # fmt: skip
EARLY = 0.5
"""How much a look before the end counts."""
QUIET = 0.35
"""The share of an IRC log's conversations that its quieter copy keeps."""
WEIGHTS = {
    "puts": {"irc": 0.3, "quiet": 0.15, "dialogs": 1.0, "modern": 8.0, "made": 0.03},
    "taken": {"irc": 1.0, "quiet": 0.5, "dialogs": 2.0, "modern": 4.0, "made": 0.1},
}
"""How much a message counts, by where it was said: modern rooms matter most, and have the fewest."""


def with_quieter(logs: Sequence[Log]) -> list[Log]:
    """The logs, and of each a quieter copy."""
    seeded = [(log, random.Random(log.name)) for log in logs]  # noqa: S311 - the same copies each time
    return [*logs, *(thinned(log, chance, QUIET) for log, chance in seeded)]


def links(told: Pairs) -> lightgbm.Booster:
    """Trees for what goes on from what."""
    rows, labels, groups = told.arrays()
    return learn(rows, labels, groups=groups, max_depth=DEPTH["links"], **LINKS)


@dataclass(frozen=True, slots=True)
class Part:
    """Logs or windows that are held out together, and links that were learned without them."""

    logs: Sequence[Log]
    windows: Sequence[Window]
    links: Forest
    sharp: float
    made: Sequence[Made] = ()

    def rows(self, puts: Forest | None = None, scale: Scale = (1.0, 0.0)) -> list[Row]:
        """What is known of its questions, with what was learned without them."""
        models = Models(self.links, self.sharp, puts, puts_scale=scale)
        found = [*of_logs(self.logs, models), *of_windows(self.windows, models)]
        for one in self.made:
            with one.heard_by_others():
                found += of_windows([one.window], models, "made")
        return found


def parts(
    logs: Sequence[Log], rooms: Sequence[Log], windows: Sequence[Window], made: Sequence[Made]
) -> tuple[Arrays, list[Part]]:
    """What goes on from what, and the parts to learn judgements from: two halves of the logs, and each window."""
    halves = [[*with_quieter(logs[half::2]), *rooms[half::2]] for half in (0, 1)]
    told = [pairs(half) for half in halves]
    by_half = [[one for one in made if one.half == half] for half in (0, 1)]
    for half, some in enumerate(by_half):
        for one in some:
            with one.heard_by_others():
                told[half] += pairs([one.log])
    crosswise = [links(one) for one in reversed(told)]
    sharp = sharpness(zip(crosswise, (one.arrays() for one in told), strict=True))
    whole = laid_out(links(told[0] + told[1]), DEPTH["links"])
    of_halves = (Forest(**laid_out(model, DEPTH["links"])) for model in crosswise)
    found = [Part(half, (), forest, sharp, some) for half, some, forest in zip(halves, by_half, of_halves, strict=True)]
    found += [Part((), [window], Forest(**whole), sharp) for window in windows]
    return {"feature": whole["feature"], "threshold": whole["threshold"], "value": whole["value"],
            "sharpness": np.array(sharp, np.float32)}, found  # fmt: skip


def known(name: str, row: Row) -> bool:
    """Whether a judgement can be learned from the row."""
    return row.sure and getattr(row, name) is not None and not (name == "puts" and row.early)


def row_of(name: str, row: Row) -> tuple[float, ...]:
    """What a judgement looks at."""
    return row.before if name == "puts" else row.all


def fit(name: str, rows: Iterable[Row]) -> Arrays:
    """Trees for a judgement ("puts" or "taken"), by the rows for which it is known."""
    told = [row for row in rows if row.teaches and known(name, row)]
    model = learn(
        np.array([row_of(name, row) for row in told], np.float32),
        np.array([getattr(row, name) for row in told], np.float32),
        weight=np.array([WEIGHTS[name][row.room] * (EARLY if row.early else 1.0) for row in told]),
        max_depth=DEPTH[name],
        **HOW[name],
    )
    return laid_out(model, DEPTH[name])


@dataclass(frozen=True, slots=True)
class Judgement:
    """Trees for each part that saw nothing of it, and how their sums become a probability."""

    name: str
    unseen: list[Arrays]
    scale: Scale

    def of(self, rows: Sequence[Sequence[Row]]) -> list[Floats]:
        """The probabilities for the rows of each part."""
        slope, shift = self.scale
        sums = (
            Forest(**trees)([row_of(self.name, row) for row in part])
            for trees, part in zip(self.unseen, rows, strict=True)
        )
        return [1.0 / (1.0 + np.exp(-(slope * total + shift))) for total in sums]


def judgement(name: str, rows: Sequence[Sequence[Row]]) -> Judgement:
    """A judgement of each part's rows by what the others teach."""
    unseen = [fit(name, chain(*(rows[n] for n in range(len(rows)) if n != part))) for part in range(len(rows))]
    sums = [Forest(**trees)([row_of(name, row) for row in inside]) for trees, inside in zip(unseen, rows, strict=True)]
    told = [
        (total, row)
        for part, inside in zip(sums, rows, strict=True)
        for total, row in zip(part.tolist(), inside, strict=True)
        if row.teaches and known(name, row) and row.room in ("irc", "modern") and not row.early
    ]
    slope, shift = scale(
        np.array([total for total, _ in told], np.float32),
        np.array([getattr(row, name) for _, row in told], np.float32),
        np.array([WEIGHTS[name][row.room] for _, row in told]),
    )
    return Judgement(name, unseen, (slope, shift))


@dataclass(frozen=True, slots=True)
class Learned:
    """All weights of rooms, by the names under which they are shipped, and what they were learned from, part by part.

    `rows` were heard when links alone were known, `later` with what puts a question.
    """

    weights: Arrays
    rows: Sequence[Sequence[Row]]
    later: Sequence[Sequence[Row]]
    puts: Judgement
    taken: Judgement


def learned(logs: Sequence[Log], rooms: Sequence[Log], windows: Sequence[Window], made: Sequence[Made]) -> Learned:
    """Learn of annotated logs, rooms whose dialogs are known, windows read by eye, and rooms that were made."""
    of_links, found = parts(logs, rooms, windows, made)
    rows = [part.rows() for part in found]
    puts = judgement("puts", rows)
    # What became of questions is heard with judgements of what puts one, as at work.
    later = [part.rows(Forest(**trees), puts.scale) for part, trees in zip(found, puts.unseen, strict=True)]
    taken = judgement("taken", later)
    weights = {f"room.links.{key}": value for key, value in of_links.items()}
    for name, told, judged in (("puts", rows, puts), ("taken", later, taken)):
        weights |= {f"room.{name}.{key}": value for key, value in fit(name, chain(*told)).items()}
        weights[f"room.{name}.scale"] = np.array(judged.scale, np.float32)
    return Learned(weights, rows, later, puts, taken)
