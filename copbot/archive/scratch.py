"""What lists are made from once all records are written: their titles, days and subjects, on disk and not in memory."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from copbot.kit.archived import Record, Sort

_TABLES = (
    "CREATE TABLE record (sort INTEGER, turn INTEGER, number INTEGER, title TEXT, day TEXT, letter TEXT, folded TEXT)",
    "CREATE TABLE subject (words TEXT, sort INTEGER, number INTEGER, title TEXT)",
)
_INDEXES = (
    "CREATE INDEX by_letter ON record (letter, folded, sort, number)",
    "CREATE INDEX by_sort ON record (sort, turn)",
    "CREATE INDEX by_subject ON subject (words, sort, number)",
)
_SORTS = list(Sort)
OTHER = "other"
"""The place of titles that begin with none of the letters from a to z, after their accents are off."""


def fold(words: str) -> str:
    """The words as they are searched: small, without accents."""
    parted = unicodedata.normalize("NFKD", words)
    return "".join(sign for sign in parted if not unicodedata.category(sign).startswith("M")).lower()


def path_of(sort: Sort, number: int, ending: str = "html") -> str:
    """Where a record lies; no folder gets very full."""
    return f"{sort.value}/{number // 1000:03}/{number}.{ending}"


def subject_stem(words: str) -> str:
    """The name of the page of a subject: what can be read of it, and what tells it from all others."""
    seen = re.sub("[^a-z0-9]+", "-", fold(words)).strip("-")[:40]
    return f"{seen or 'subject'}-{sha256(words.encode()).hexdigest()[:8]}"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list."""

    path: str
    title: str
    about: str = ""


class Scratch:
    """The lists in the making."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._turn = 0
        for statement in _TABLES:
            self._db.execute(statement)

    def note(self, record: Record, title: str, day: str) -> None:
        """The record has been written under this title."""
        self._turn += 1
        folded = fold(title).strip()
        first = next((sign for sign in folded if sign.isalnum()), "")
        letter = first if "a" <= first <= "z" else OTHER
        sort = _SORTS.index(record.sort)
        self._db.execute(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)",
            (sort, self._turn, record.number, title, day, letter, folded),
        )
        for words in dict.fromkeys(record.subjects):
            self._db.execute("INSERT INTO subject VALUES (?, ?, ?, ?)", (words, sort, record.number, title))

    def complete(self) -> None:
        """No more come: what is asked for from now on is found by an index."""
        for statement in _INDEXES:
            self._db.execute(statement)

    def counts(self) -> list[tuple[Sort, int]]:
        """How many there are of each sort."""
        found = self._db.execute("SELECT sort, count(*) FROM record GROUP BY sort ORDER BY sort")
        return [(_SORTS[sort], count) for sort, count in found]

    def of_sort(self, sort: Sort) -> Iterator[Row]:
        """Those of a sort, in the order in which they came."""
        asked = "SELECT number, title, day FROM record WHERE sort = ? ORDER BY turn"
        for number, title, day in self._db.execute(asked, (_SORTS.index(sort),)):
            yield Row(path_of(sort, number), title, day)

    def letters(self) -> list[tuple[str, int]]:
        """The letters with which titles begin, and how many do."""
        found = self._db.execute(
            "SELECT letter, count(*) FROM record GROUP BY letter ORDER BY letter = ?, letter", (OTHER,)
        )
        return list(found)

    def of_letter(self, letter: str) -> Iterator[Row]:
        """The titles that begin with it, by the alphabet."""
        asked = "SELECT sort, number, title, day FROM record WHERE letter = ? ORDER BY folded, sort, number"
        for sort, number, title, day in self._db.execute(asked, (letter,)):
            yield Row(path_of(_SORTS[sort], number), title, day)

    def subjects(self) -> Iterator[Row]:
        """All subjects, each with how many records are about it."""
        for words, count in self._db.execute("SELECT words, count(*) FROM subject GROUP BY words ORDER BY words"):
            yield Row(f"subjects/{subject_stem(words)}.html", words, f"({count})")

    def by_subject(self) -> Iterator[tuple[str, Iterator[Row]]]:
        """Each subject with its records."""
        found = self._db.execute("SELECT words, sort, number, title FROM subject ORDER BY words, sort, number DESC")
        for words, rows in groupby(found, key=lambda row: str(row[0])):
            yield words, (Row(path_of(_SORTS[sort], number), title) for _, sort, number, title in rows)
