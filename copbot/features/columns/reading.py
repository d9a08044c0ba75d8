"""What somebody wrote for a column, and whether a guess is right. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from copbot.features.columns.tables import Kind
from copbot.language.folding import folded
from copbot.patterns import expression

LONGEST, LABEL, MOST = 1000, 80, 6
"""So many characters has an entry, and what can be chosen; and so many things can be chosen from."""
_BEHIND = expression(r"(?:^|\s)=\s")
_OPTION = expression(r"\s*\|\s*")
_WORD = expression(r"[^\W_]+")
_ARTICLES = frozenset(("a", "an", "the", "some", "een", "de", "het"))
_ARTICLES |= {"der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une", "el", "los", "las", "una"}
_OR = expression(r"\s*(?:[/,;]|\b(?:or|of|oder|ou|o)\b)\s*")
_ALIKE = 0.85
"""A guess that is so much alike, of 1, has a slip of the pen in it."""


class UnreadableError(Exception):
    """It is no entry of this kind; `key` is the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as it was written."""

    text: str
    solution: str = ""
    options: tuple[str, ...] = ()
    right: int | None = None


def read(kind: Kind, words: str, *, picture: bool) -> Written:
    """The entry; what stands behind a single `=` is told at the end. Raises UnreadableError."""
    text = words.strip()
    if len(text) > LONGEST:
        raise UnreadableError("column-long")
    if kind not in (Kind.GUESS, Kind.QUIZ):
        if not text and not picture:
            raise UnreadableError("column-empty")
        return Written(text)
    parts = _BEHIND.split(text)
    shown, solution = (" = ".join(parts[:-1]).strip(), parts[-1].strip()) if len(parts) > 1 else (text, "")
    if kind is Kind.GUESS:
        if not _key(solution) or not (shown or picture):
            raise UnreadableError("column-how-guess")
        return Written(shown, solution)
    question, *options = _OPTION.split(shown)
    right = [number for number, one in enumerate(options, 1) if one.startswith("*")]
    labels = tuple(one.removeprefix("*").strip() for one in options)
    fits = 2 <= len(labels) <= MOST and all(0 < len(one) <= LABEL for one in labels)
    if len(right) != 1 or not fits or len(set(map(folded, labels))) < len(labels) or not (question or picture):
        raise UnreadableError("column-how-quiz")
    return Written(question, solution, labels, right[0])


def is_right(solution: str, guess: str) -> bool:
    """Is it what was to be guessed, by any of its names, with or without an article, but for a slip of the pen?"""
    meant = _key(guess)
    return bool(meant) and any(_is_near(_key(one), meant) for one in (solution, *_OR.split(solution)))


def _key(words: str) -> str:
    found = _WORD.findall(folded(words))
    return " ".join([one for one in found if one not in _ARTICLES] or found)


def _is_near(solution: str, guess: str) -> bool:
    if not solution:
        return False
    if solution == guess:
        return True
    digits = any(map(str.isdigit, solution))
    return not digits and len(solution) > 4 and SequenceMatcher(None, solution, guess).ratio() >= _ALIKE


def chosen(options: Sequence[str], words: str) -> int | None:
    """Which of these somebody means, counted from 1: by its number or its words; None for none."""
    word = words.strip().rstrip(".)")
    if word.isascii() and word.isdigit():
        return int(word) if 0 < int(word[:4]) <= len(options) else None
    known = {folded(one): number for number, one in enumerate(options, 1)}
    return known.get(folded(words))
