"""The sentences that people read, from words.LANGUAGE.ftl (Fluent) in many folders, in the reader's language.

Sentences carry light marks of their own: **bold**, `code` and _italic_. What people wrote comes in as arguments and is
never read for marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from unicodedata import category

from babel.dates import format_date, format_datetime, format_timedelta
from fluent.syntax.ast import BaseNode, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from copbot.language.languages import LANGUAGES, sources
from copbot.language.sentences import Sentences, text
from copbot.patterns import expression
from copbot.rooms.text import Span, Style, Text, moment, plain

_PLAIN = expression(r"[a-z-]+")
"""What can be a word of ours, by which a sentence chooses; nothing in it is a mark."""


@dataclass(frozen=True, slots=True)
class Ago:
    """How long ago something was, counted from `now`; both are aware."""

    at: datetime
    now: datetime


Value = str | int | float | StrEnum | Text | datetime | timedelta | Ago | Span
_MARKS = expression(r"\*\*(?P<bold>.+?)\*\*|`(?P<code>[^`]+)`|(?<!\w)_(?P<italic>[^_]+)_(?!\w)", re.DOTALL)
_HOLE = expression("\ue000(\\d+)\ue001")
_MINUTE = timedelta(minutes=1)
_READ = 1_000
_MOMENTS = 200
"""What is said of a question at one time is said to several people, and in its room."""
_DIRECTION = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_CONTROL = (*(sign for sign in (*range(0x20), *range(0x7F, 0xA0)) if chr(sign) not in "\n\t"), 0xE000, 0xE001)
_INVISIBLE = (0x00AD, 0x180E, 0x200B, 0x2028, 0x2029, *range(0x2060, 0x2065), *range(0x206A, 0x2070), 0xFEFF)
"""Without width. Not the joiners (200C, 200D), which some languages and many emoji are written with."""
_UNSAFE = dict.fromkeys((*_DIRECTION, *_CONTROL, *_INVISIBLE), None)
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs that show nothing."""


def tidy(words: str) -> str:
    """What people wrote, without what is not seen and would turn, hide or break what stands around it."""
    return words.translate(_UNSAFE)


def tidied(words: Text) -> Text:
    """The same for a text with its marks."""
    return tuple(replace(span, text=tidy(span.text)) for span in words)


def called(*names: str | None) -> str:
    """The first of these names that shows anything; the last one if none does."""
    shows = (name.strip() for name in names if name and any(map(_is_seen, name)))
    return next(shows, names[-1] or "")


def _is_seen(sign: str) -> bool:
    return sign not in _BLANK and category(sign)[0] not in "CZ"


def number(language: str) -> str:
    """How the number of a day is written, as a pattern of Babel: in German with a dot, as "the eighth"."""
    return "d." if language == "de" else "d"


def _of(language: str) -> str:
    """What stands before a month and a year, as a pattern of Babel: in Spanish "8 de diciembre de 2026"."""
    return " 'de' " if language == "es" else " "


def load(language: str, part: str = "") -> Sentences:
    """The sentences of a part of the program, by its package; without one, what the bot says.

    Those that the language lacks are taken from English.
    """
    return Sentences(language, *(_text(code, part) for code in dict.fromkeys((language, "en"))))


@cache
def _text(language: str, part: str) -> bytes:
    return text(sources(language, part))


class Wording:
    """The sentences of one language, of what the bot says or of another part of the program."""

    def __init__(self, language: str, part: str = "") -> None:
        self.language = language
        self._bundle = load(language, part)
        self._choosing: dict[str, Set[str]] = {}
        """The values by which a sentence chooses its words."""
        self._told_alike: dict[str, Text] = {}
        """The sentences without values, which always read the same."""
        self._read: dict[tuple[object, ...], Sequence[Span | _Hole]] = {}
        """How sentences read that were said lately, by the values that change how they do."""

    def has(self, key: str) -> bool:
        """Is there such a sentence?"""
        return self._bundle.has_message(key)

    def where(self, key: str, *, native: bool) -> str:
        """The key of the sentence, or of what is said instead where commands are no messages and so can't reply."""
        return f"{key}-native" if native and self.has(f"{key}-native") else key

    def on_page(self, key: str, **values: Value) -> Text:
        """The sentence, or what is said instead on a page, where there are no messages to reply to."""
        return self.rich(f"{key}-page" if self.has(f"{key}-page") else key, **values)

    def line(self, key: str, **values: Value) -> str:
        """The sentence as bare words."""
        return plain(self.rich(key, **values))

    def day(self, at: datetime) -> str:
        """A day, as it is written in this language."""
        of = _of(self.language)
        return format_date(at, f"{number(self.language)}{of}MMMM{of}yyyy", locale=self.language)

    def month(self, at: datetime, *, year: bool) -> str:
        """A month, with its year or without, as it is written in this language."""
        return format_date(at, f"MMMM{_of(self.language)}yyyy" if year else "MMMM", locale=self.language)

    def time(self, at: datetime) -> str:
        """A day with the time, as the clocks there show it."""
        return format_datetime(at, f"{number(self.language)} MMM yyyy HH:mm", locale=self.language)

    def rich(self, key: str, **values: Value) -> Text:
        """The sentence with its values in their places. Raises KeyError for an unknown sentence."""
        if values:
            return self._made(key, values)
        if key not in self._told_alike:
            self._told_alike[key] = self._made(key, values)
            self._bundle.let_go(key)
            del self._choosing[key]
        return self._told_alike[key]

    def _made(self, key: str, values: Mapping[str, Value]) -> Text:
        holes: list[Text] = []
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        if key not in self._choosing:
            self._choosing[key] = _choosing(pattern)
        arguments = self._arguments(values, holes, self._choosing[key])
        # Most values are put in only where it is known how the sentence reads.
        kind = key, *((name, type(value), value) for name, value in arguments.items())
        read = self._read.get(kind)
        if read is None:
            told, errors = self._bundle.format_pattern(pattern, arguments)
            if errors:
                raise KeyError(f"{key}: {errors[0]}")
            if len(self._read) >= _READ:
                # Pages are made in other threads: a dict takes that.
                self._read.clear()
            read = self._read[kind] = _pieces(_styled(str(told)))
        return tuple(_fill(read, holes))

    def _arguments(
        self, values: Mapping[str, Value], holes: list[Text], choosing: Set[str]
    ) -> dict[str, str | int | float]:
        arguments: dict[str, str | int | float] = {}
        for name, value in values.items():
            if isinstance(value, StrEnum) or (name in choosing and isinstance(value, str) and _PLAIN.fullmatch(value)):
                arguments[name] = str(value)
            elif isinstance(value, int | float):
                arguments[name] = value
            else:
                arguments[name] = f"\ue000{len(holes)}\ue001"
                holes.append(self._told(value))
        return arguments

    def _told(self, value: str | Text | datetime | timedelta | Ago | Span) -> Text:
        if isinstance(value, str):
            return (Span(tidy(value)),) if value else ()
        if isinstance(value, timedelta):
            # "0 seconds ago" is said by nobody.
            return (Span(_lasting(max(value, _MINUTE), self.language)),)
        if isinstance(value, Ago):
            since = max(value.now - value.at, _MINUTE)
            return (moment(_since(since, self.language), value.at, ago=True),)
        if isinstance(value, datetime):
            return (moment(self.time(value), value),)
        return (value,) if isinstance(value, Span) else value


class _Choosing(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 - the name that it is called by
        if isinstance(node.selector, VariableReference):
            self.found.add(node.selector.id.name)
        self.generic_visit(node)


def _choosing(sentence: BaseNode) -> Set[str]:
    """The values by which the sentence chooses its words."""
    seen = _Choosing()
    seen.visit(sentence)
    return frozenset(seen.found)


def wording(language: str, part: str = "") -> Wording:
    """The sentences of a language; of English where the bot doesn't speak it."""
    return _read(language if language in LANGUAGES else "en", part)


@cache
def _read(language: str, part: str) -> Wording:
    # By the languages that there are: platforms name many more.
    return Wording(language, part)


@cache
def everywhere(key: str) -> frozenset[str]:
    """What a sentence is in each of the languages, in small letters: by any of these people may mean it."""
    return frozenset(wording(code).line(key).casefold() for code in LANGUAGES)


@cache
def listed_everywhere(key: str) -> frozenset[str]:
    """The words that a sentence lists, with | between, in each of the languages, in small letters."""
    return frozenset(word.strip() for line in everywhere(key) for word in line.split("|"))


def _styled(told: str) -> list[Span]:
    spans, end = [], 0
    for match in _MARKS.finditer(told):
        spans.append(Span(told[end : match.start()]))
        style = match.lastgroup
        spans.append(Span(match[str(style)], _STYLES[str(style)]))
        end = match.end()
    return [*spans, Span(told[end:])]


_STYLES: dict[str, Style] = {"bold": "bold", "code": "code", "italic": "italic"}


@dataclass(frozen=True, slots=True)
class _Hole:
    """Where the value with this number stands, and the style of what stands around it."""

    number: int
    style: Style


def _pieces(spans: Iterable[Span]) -> list[Span | _Hole]:
    return [
        _Hole(int(piece), span.style) if place % 2 else Span(piece, span.style)
        for span in spans
        for place, piece in enumerate(_HOLE.split(span.text))
        if piece
    ]


def _fill(pieces: Iterable[Span | _Hole], holes: Sequence[Text]) -> Iterator[Span]:
    for piece in pieces:
        if isinstance(piece, Span):
            yield piece
            continue
        for part in holes[piece.number]:
            if part.text:
                plain_there = part.style == "plain" and piece.style != "plain"
                yield replace(part, style=piece.style) if plain_there else part


@lru_cache(maxsize=_MOMENTS)
def _lasting(time: timedelta, language: str) -> str:
    return format_timedelta(time, locale=language)


@lru_cache(maxsize=_MOMENTS)
def _since(time: timedelta, language: str) -> str:
    return format_timedelta(-time, add_direction=True, locale=language)
