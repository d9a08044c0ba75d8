"""Learn what single lines say, from folders of labelled lines, and print how well it is told.

    python -m training.lines --talk DIR --own training/lines --irc DIR --out copbot/hearing/weights.npz

Each folder in `--own` is one writer's. Printed are the figures of five folds of DIR, and of each writer's lines by
weights that learned from all others': this tells what to expect of lines by somebody new.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zlib import crc32

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from copbot.hearing import forms, naming, places
from copbot.hearing.lines import BY_ASKER, BY_OTHERS
from copbot.hearing.tables import Weights, packed
from copbot.hearing.words import read as read_words
from training import figures, files
from training.chatter import chatter
from training.folders import FOLDS, Lines, Row, read
from training.logs import irc

_STRENGTH = {
    "question": 1.0,
    "others": 1.0,
    "asker": 1.0,
    "settles": 1.0,
    "belongs": 0.3,
    "addressed": 1.5,
    "about": 1.5,
}
"""How freely each table learns: the smaller, the more alike its weights are kept."""
_SHARES = {"others": (0.5, 0.17, 0.33)}
_SEEN = 2
"""A feature is learned if so many lines have it."""
_NO_QUESTION = 0.1
"""What answers, thanks or agrees is no question either, and counts so much beside the lines that are read for it."""
_CHATTER = 0.1
"""So much does a line of a log count beside a line that is read for how a question went."""


class Example(NamedTuple):
    """What is seen, the number of the class, and how much it counts."""

    features: places.Features
    label: int
    weight: float = 1.0


_seen: dict[object, places.Features] = {}


def learn(lines: Lines, chatter: Sequence[Row] = ()) -> Weights:
    """The tables that these lines teach, and what askers say in logs."""
    held: Weights = {}
    for name, found in examples(lines, chatter).items():
        held |= packed(name, *_fit(name, found))
    return held


def examples(lines: Lines, chatter: Sequence[Row] = ()) -> dict[str, list[Example]]:
    """What each table learns from: features, and the number of the class."""
    replies = lines.files["replies"]
    return {
        "question": [Example(_of_line(row["text"]), int(row["question"])) for row in lines.files["questions"]]
        + [Example(_of_line(text), 0, _NO_QUESTION) for text in _answers(lines)],
        "others": [Example(_of_reply(row), BY_OTHERS.index(row["kind"])) for row in replies if row["by"] == "other"],
        "belongs": [Example(_of_reply(row), 1) for row in replies if row["by"] == "other"]
        + [Example(_of_reply(row), 0) for row in beside(lines)],
        "asker": [Example(_of_reply(row), BY_ASKER.index(row["kind"])) for row in replies if row["by"] == "asker"]
        + [Example(_of_reply(row), BY_ASKER.index(row["kind"]), _CHATTER) for row in chatter],
        "settles": [Example(_of_line(row["text"]), int(row["settles"])) for row in lines.files["thanks"]],
        "addressed": [
            example for row in lines.files["addressing"] for example in _places(row, row["name"], row["addressed"])
        ],
        "about": [
            example
            for row in lines.files["thanks"]
            for name in row["names"]
            for example in _places(row, name, name == row["about"])
        ],
    }


def _answers(lines: Lines) -> list[str]:
    asking = ("asks_back", "bump", "not_solved", "more_detail")
    return [row["reply"] for row in lines.files["replies"] if row["kind"] not in asking] + [
        row["text"] for row in lines.files["thanks"] if row["settles"]
    ]


def _places(row: Row, name: str, meant: bool) -> list[Example]:
    """Each place where the name stands; where one of several is meant it isn't known which, and none is learned."""
    line = naming.read(row["text"])
    others = sum(bool(naming.mentions(line, other)) for other in row.get("names", ()) if other != name)
    found = naming.standing(line, name, others)
    return [Example(places.of_names(place), int(meant)) for place in found] if len(found) == 1 or not meant else []


def _of_line(text: str) -> places.Features:
    return _once(text, lambda: places.of_line(text).features())


def _of_reply(row: Row) -> places.Features:
    line = places.of_line(row["reply"])
    form = forms.reply(read_words(row["question"]), line.words[0])
    return _once((row["question"], row["reply"]), lambda: line.features(form))


def _once(key: object, make: Callable[[], places.Features]) -> places.Features:
    if key not in _seen:
        _seen[key] = make()
    return _seen[key]


def beside(lines: Lines) -> list[Row]:
    """What somebody says after a question and not on it: statements, each put behind some question."""
    asked = [row["question"] for row in lines.files["replies"] if row["by"] == "other"]
    said = [row["text"] for row in lines.files["questions"] if not row["question"]]
    return [{"question": asked[crc32(text.encode()) % len(asked)], "reply": text} for text in (said if asked else ())]


def matrix(features: Sequence[places.Features]) -> scipy.sparse.csr_matrix:
    """The features of many lines, a row for each."""
    ends = np.cumsum([0, *(len(there) for there, _ in features)])
    there = np.concatenate([there for there, _ in features])
    values = np.concatenate([values for _, values in features])
    return scipy.sparse.csr_matrix((values, there, ends), shape=(len(features), places.SIZE))


def _fit(name: str, found: list[Example]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The weights, place by class, and what is added for each class; of two classes, the second's alone."""
    labels = np.array([example.label for example in found])
    seen = matrix([example.features for example in found])
    # What one line alone has teaches nothing, and would fill the tables.
    kept = np.flatnonzero(np.bincount(seen.indices, minlength=places.SIZE) >= _SEEN)
    model = LogisticRegression(C=_STRENGTH[name], max_iter=1000, tol=1e-3)
    model.fit(seen[:, kept], labels, sample_weight=_importance(name, found, labels))
    table = np.zeros((places.SIZE, model.coef_.shape[0]))
    table[kept] = model.coef_.T
    return table, model.intercept_


def _importance(name: str, found: list[Example], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """How much each line counts: the classes as often as they are met with in rooms, not as they were written."""
    weights = np.array([example.weight for example in found])
    if name in _SHARES:
        shares = np.array(_SHARES[name]) * len(labels) / np.bincount(labels, minlength=len(_SHARES[name]))
        weights *= shares[labels]
    return weights


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--talk", type=Path, required=True, help="a folder of labelled lines that is checked in folds")
    parser.add_argument("--own", type=Path, required=True, help="a folder of folders, each with one writer's lines")
    parser.add_argument("--irc", type=Path, required=True, help="a folder; askers' lines are taken from its train/")
    parser.add_argument("--out", type=Path, required=True, help="the file of weights to write")
    parser.add_argument("--folds", type=Path, help="a folder for the lines and the weights of each fold")
    parser.add_argument("--unchecked", action="store_true", help="learn, and print no figures")
    given = parser.parse_args()
    talk, said = read(given.talk), chatter(irc(given.irc / "train"))
    own = {folder.name: read(folder) for folder in sorted(given.own.iterdir()) if folder.is_dir()}
    if not given.unchecked:
        with TemporaryDirectory() as scratch:
            check(talk, own, said, given.folds or Path(scratch))
    files.put(given.out, learn(sum(own.values(), talk), said))


def check(talk: Lines, own: dict[str, Lines], said: Sequence[Row], folder: Path) -> None:
    """Print how well lines are told by weights that have not seen them; what was used lies in the folder afterwards."""
    parts = [talk.parted(fold) for fold in range(FOLDS)]
    found = []
    for number, (held_out, rest) in enumerate(parts):
        held_out.write(folder / f"fold{number}")
        found.append(_told(learn(sum(own.values(), rest), said), held_out, folder / f"fold{number}.npz"))
    print("five folds of talk", figures.table(found), sep="\n", flush=True)
    voices = {"talk": talk} | own
    for voice, lines in voices.items():
        others = sum((them for name, them in voices.items() if name != voice), Lines())
        told = _told(learn(others, said), lines, folder / f"without-{voice}.npz")
        print(f"{voice}, learned from the others", figures.table([told]), sep="\n", flush=True)


def _told(held: Weights, held_out: Lines, file: Path) -> figures.Said:
    files.put(file, held)
    return figures.said(held_out, file)


if __name__ == "__main__":
    main()
