"""Labelled lines of chat, as they lie in folders: read, checked, and parted for checks."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

from copbot.hearing.lines import BY_ASKER, BY_OTHERS

Row = dict[str, Any]
FILES = ("questions", "replies", "addressing", "thanks")
FOLDS = 5


@dataclass
class Lines:
    """The rows of each of the four files."""

    files: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in FILES})

    def __add__(self, other: Lines) -> Lines:
        return Lines({name: self.files[name] + other.files[name] for name in FILES})

    def write(self, folder: Path) -> None:
        """Put the lines in a folder, as they are read."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, rows in self.files.items():
            text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            (folder / f"{name}.jsonl").write_text(text, encoding="utf8")

    def parted(self, fold: int) -> tuple[Lines, Lines]:
        """The lines of this fold, and the others. Replies in one situation stay together."""
        inside, outside = Lines(), Lines()
        for name in FILES:
            for row in self.files[name]:
                (inside if fold_of(name, row) == fold else outside).files[name].append(row)
        return inside, outside


def fold_of(name: str, row: Row) -> int:
    """In which of the five folds a row is."""
    situation = row["question"] if name == "replies" else row["text"]
    return crc32(plain(situation).encode()) % FOLDS


def read(folder: Path) -> Lines:
    """The lines of one writer. Raises ValueError where a line is not as it should be."""
    lines = Lines()
    for name in FILES:
        file = folder / f"{name}.jsonl"
        if not file.exists():
            continue
        for number, text in enumerate(file.read_text(encoding="utf8").splitlines(), 1):
            try:
                row = json.loads(text)
                _check(name, row)
            except (ValueError, KeyError, AssertionError) as error:
                raise ValueError(f"{file}:{number}: {error!r}") from None
            lines.files[name].append(row)
    return lines


def _check(name: str, row: Row) -> None:
    wrong = None
    if name == "questions":
        wrong = not isinstance(row["text"], str) or not isinstance(row["question"], bool)
    elif name == "replies":
        wrong = row["kind"] not in (BY_ASKER if row["by"] == "asker" else BY_OTHERS) or not row["question"]
    elif name == "addressing":
        wrong = not isinstance(row["addressed"], bool) or not row["name"]
    else:
        wrong = not isinstance(row["settles"], bool) or (row["about"] is not None and row["about"] not in row["names"])
    if wrong:
        raise ValueError("labels")


def plain(text: str) -> str:
    """A text by its letters alone: lines that differ in marks and capitals are one line."""
    return re.sub(r"[\W\d_]+", " ", text.casefold()).strip()
