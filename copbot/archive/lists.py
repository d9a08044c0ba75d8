"""The lists of an archive: by section, by subject, by the alphabet; what can be searched; and where one begins."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain, islice

from copbot.archive.folder import SUMS, Folder
from copbot.archive.pages import SEARCH, Frame, form
from copbot.archive.scratch import OTHER, Row, Scratch, fold, subject_stem
from copbot.kit.archived import Whom

_ROWS = 100
PIECE = 2000
"""So many records lie in one piece of the index."""


def paged(folder: Folder, frame: Frame, stem: str, title: str, rows: Iterable[Row]) -> None:
    """Write a list in pages of so many lines, each leading to the next."""
    told, left, number = frame.told, iter(rows), 1
    while True:
        here = list(islice(left, _ROWS))
        after = next(left, None)
        path, near = _nth(stem, number), []
        if number > 1:
            near.append((_nth(stem, number - 1), "before"))
        if after is not None:
            left = chain((after,), left)
            near.append((_nth(stem, number + 1), "next"))
        ways = "".join(f'<a href="{way.rpartition("/")[2]}">{escape(told.line(key))}</a>' for way, key in near)
        head = title if number == 1 else told.line("page", title=title, number=f"{number}")
        foot = f'<p class="pages">{ways}</p>\n' if ways else ""
        folder.write(path, frame.page(path, head, frame.rows(path, here) + foot if here else _empty(frame)))
        if after is None:
            return
        number += 1


def _nth(stem: str, number: int) -> str:
    return f"{stem}.html" if number == 1 else f"{stem}-p{number}.html"


def _empty(frame: Frame) -> str:
    return f"<p>{escape(frame.told.line('empty'))}</p>\n"


def lists(folder: Folder, frame: Frame, scratch: Scratch) -> None:
    """Write all of them."""
    told = frame.told
    for sort, _ in scratch.counts():
        paged(folder, frame, f"{sort.value}/index", told.sort(sort), scratch.of_sort(sort))
    paged(folder, frame, "subjects/index", told.line("subjects"), scratch.subjects())
    for words, rows in scratch.by_subject():
        stem = f"subjects/{subject_stem(words)}"
        paged(folder, frame, stem, told.line("of-subject", subject=words), rows)
    letters = scratch.letters()
    paged(folder, frame, "titles/index", told.line("titles"), _letters(frame, letters))
    for letter, _ in letters:
        paged(folder, frame, f"titles/{letter}", _called(frame, letter), scratch.of_letter(letter))


def _letters(frame: Frame, letters: Iterable[tuple[str, int]]) -> Iterator[Row]:
    return (Row(f"titles/{letter}.html", _called(frame, letter), f"({count})") for letter, count in letters)


def _called(frame: Frame, letter: str) -> str:
    return frame.told.line("titles-other") if letter == OTHER else letter.upper()


def start(folder: Folder, frame: Frame, scratch: Scratch, whom: Whom, until: str, data: Iterable[str]) -> None:
    """Write the page on which one begins."""
    told, counts = frame.told, scratch.counts()
    rows = [f"<p>{escape(told.line(f'for-{whom.value}'))}</p>"]
    rows += [f"<p>{escape(told.line('until', day=until))}</p>"] if until else []
    rows.append(form(told))
    sections = [Row(f"{sort.value}/index.html", told.sort(sort), f"({count})") for sort, count in counts]
    rows.append(f"<h2>{escape(told.line('sections'))}</h2>")
    rows.append(frame.rows("index.html", sections) if sections else _empty(frame))
    ways = "".join(f'<li><a href="{way}">{escape(way)}</a></li>' for way in (*data, SUMS))
    rows.append(f"<h2>{escape(told.line('data'))}</h2><p>{escape(told.line('data-how'))}</p><ul>{ways}</ul>")
    folder.write("index.html", frame.page("index.html", frame.title, "\n".join(rows) + "\n"))


class Searched:
    """What the page that searches looks through, in pieces that a page can load without a server."""

    def __init__(self, folder: Folder) -> None:
        self._folder, self._rows, self._pieces = folder, list[str](), 0

    def add(self, path: str, title: str, about: str, words: str) -> None:
        """A record is found by its title and by these words."""
        seen = " ".join(dict.fromkeys("".join(_parted(fold(f"{title} {words}"))).split()))
        self._rows.append(json.dumps([path, title, about, seen], ensure_ascii=False))
        if len(self._rows) == PIECE:
            self._put()

    def finish(self, frame: Frame) -> None:
        """Write the page that searches in all of that."""
        if self._rows:
            self._put()
        self._folder.write(SEARCH, frame.search(self._pieces))

    def _put(self) -> None:
        self._pieces += 1
        rows = ",\n".join(self._rows)
        self._folder.write(f"search/{self._pieces}.js", f"searched([\n{rows}\n]);\n")
        self._rows.clear()


def _parted(words: str) -> Iterator[str]:
    return (sign if sign.isalnum() else " " for sign in words)
