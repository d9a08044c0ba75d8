"""Learns what a room's talk is about: what goes on from what, what puts a question, which questions were taken up."""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import numpy.typing as npt

from copbot.hearing.room import Models
from copbot.hearing.trees import Floats, Forest
from training import files
from training.forests import Arrays, laid_out, learn, scale, sharpness
from training.judged import Row, of_logs, of_windows
from training.logs import Log, Window, dialogs, gitter, irc, thinned
from training.made import Made
from training.streams import Pairs, pairs

DEPTH = {"links": 6, "puts": 5, "taken": 5}
LINKS: dict[str, Any] = {"trees": 150, "num_leaves": 40, "learning_rate": 0.1, "min_data_in_leaf": 60,
                         "feature_fraction": 0.7, "lambda_l2": 1.0}  # fmt: skip
PUTS: dict[str, Any] = {"trees": 150, "num_leaves": 15, "learning_rate": 0.05, "min_data_in_leaf": 15,
                        "feature_fraction": 0.5, "lambda_l2": 3.0}  # fmt: skip
TAKEN: dict[str, Any] = {"trees": 200, "num_leaves": 15, "learning_rate": 0.05, "min_data_in_leaf": 20,
                         "feature_fraction": 0.5, "lambda_l2": 3.0}  # fmt: skip
EARLY = 0.5
"""How much a look before the end counts."""
QUIET = 0.35
"""The share of an IRC log's conversations that its quieter copy keeps."""
WEIGHTS = {
    "puts": {"irc": 0.3, "quiet": 0.15, "dialogs": 1.0, "modern": 4.0, "made": 0.5},
    "taken": {"irc": 1.0, "quiet": 0.5, "dialogs": 2.0, "modern": 4.0, "made": 0.5},
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


def heard(
    logs: Sequence[Log], rooms: Sequence[Log], windows: Sequence[Window], made: Sequence[Made] = ()
) -> tuple[Arrays, list[Row]]:
    """The learned links, and rows to learn judgements from. A half's links are guessed by those of the other half."""
    halves = [[*with_quieter(logs[half::2]), *rooms[half::2]] for half in (0, 1)]
    told = [pairs(half) for half in halves]
    for half, of in enumerate(told):
        for one in made[half::2]:
            with one.heard_by_others():
                told[half] = of = of + pairs([one.log])
    crosswise = [links(one) for one in reversed(told)]
    whole = laid_out(links(told[0] + told[1]), DEPTH["links"])
    sharp = sharpness(zip(crosswise, (one.arrays() for one in told), strict=True))
    found = [
        row
        for model, half in zip(crosswise, halves, strict=True)
        for row in of_logs(half, Models(Forest(**laid_out(model, DEPTH["links"])), sharp))
    ]
    found += of_windows(windows, Models(Forest(**whole), sharp))
    for number, one in enumerate(made):
        with one.heard_by_others():
            models = Models(Forest(**laid_out(crosswise[number % 2], DEPTH["links"])), sharp)
            found += of_windows([one.window], models, "made")
    return {**whole, "sharpness": np.array(sharp, np.float32)}, found


def row_of(name: str, row: Row) -> tuple[float, ...]:
    """What a judgement looks at."""
    return row.before if name == "puts" else row.all


def known(name: str, row: Row) -> bool:
    """Whether a judgement can be learned from the row."""
    return row.sure and getattr(row, name) is not None and not (name == "puts" and row.early)


def fit(name: str, rows: Iterable[Row]) -> lightgbm.Booster:
    """Trees for a judgement ("puts" or "taken"), by the rows for which it is known."""
    told = [row for row in rows if known(name, row)]
    how = PUTS if name == "puts" else TAKEN
    return learn(
        np.array([row_of(name, row) for row in told], np.float32),
        np.array([getattr(row, name) for row in told], np.float32),
        weight=np.array([WEIGHTS[name][row.room] * (EARLY if row.early else 1.0) for row in told]),
        max_depth=DEPTH[name],
        **how,
    )


def unseen(name: str, rows: Sequence[Row]) -> Floats:
    """The sums for all rows, each by trees that saw nothing of its log or window."""
    parts = sorted({row.fold for row in rows})
    found = np.zeros(len(rows), np.float32)
    for part in parts:
        model = fit(name, (row for row in rows if row.fold != part))
        inside = [number for number, row in enumerate(rows) if row.fold == part]
        found[inside] = model.predict(np.array([row_of(name, rows[n]) for n in inside], np.float32), raw_score=True)
    return found


def scaled(name: str, rows: Sequence[Row], sums: Floats) -> npt.NDArray[np.float32]:
    """How the sums become probabilities."""
    use = [
        n for n, row in enumerate(rows) if row.sure and getattr(row, name) is not None and row.room in ("irc", "modern")
    ]
    return scale(
        sums[use],
        np.array([getattr(rows[n], name) for n in use], np.float32),
        np.array([WEIGHTS[name][rows[n].room] for n in use]),
    )


def learned(logs: Sequence[Log], rooms: Sequence[Log], windows: Sequence[Window], made: Sequence[Made] = ()) -> Arrays:
    """All weights of rooms, by the names under which they are shipped."""
    found, rows = heard(logs, rooms, windows, made)
    weights = {f"room.links.{key}": found[key] for key in ("feature", "threshold", "value", "sharpness")}
    for name in ("puts", "taken"):
        trees = laid_out(fit(name, rows), DEPTH[name])
        weights |= {f"room.{name}.{key}": value for key, value in trees.items()}
        weights[f"room.{name}.scale"] = scaled(name, rows, unseen(name, rows))
    return weights


def main() -> None:
    """Learn, and put what was learned into a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--irc", type=Path, required=True, help="a folder; what is in its train/ is learned from")
    parser.add_argument("--gitter", type=Path, required=True, help="a folder with docker.txt and labels/docker.jsonl")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--windows", default="1,2,3,4,5,6,7", help="those whose labels are learned from")
    args = parser.parse_args()
    numbers = [int(number) for number in args.windows.split(",") if number]
    windows = list(gitter(args.gitter / "docker.txt", args.gitter / "labels/docker.jsonl", numbers))
    rooms = [dialogs(path) for path in sorted((args.gitter / "dialogs").glob("*.txt"))]
    files.put(args.out, learned(irc(args.irc / "train"), rooms, windows))


if __name__ == "__main__":
    main()
