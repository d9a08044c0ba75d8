"""What somebody wants to add, as it was written: "Seeing Like a State by James C. Scott, 1998 #farming". Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from copbot.features.library import identifiers
from copbot.features.library.entry import LONGEST_TITLE, Entry, names, subjects_of, year
from copbot.features.library.tables import Shelf
from copbot.patterns import expression
from copbot.rooms.content import has_words
from copbot.rooms.text import shorten

_SUBJECT = expression(r"(?:(?<=\s)|\A)#([^\W\d_][\w-]*)")
_BY = expression(
    r"\s*(?:,|–|-)?\s+(?:by|door|von)\s+(?P<names>[^,(]+(?:,\s*[^,(\d]+)*)(?P<rest>.*)\Z", re.IGNORECASE | re.DOTALL
)
_QUOTED = expression(r"[\"“„«](?P<title>[^\"“”„«»]+)[\"”»]\s*[,–-]?\s+(?!by\b|door\b|von\b)(?P<rest>.+)", re.DOTALL)
_YEAR = expression(r"[\s,(–-]*\(?\b(1[4-9]\d\d|20\d\d)\)?\s*\.?\s*\Z")
_DATED = expression(r"(?:\s*[,(]\s*|\s+[–-]\s+)\(?(1[4-9]\d\d|20\d\d)\)?\s*\.?\s*\Z")
"""A year that stands apart: that of "The best potatoes of 2025" belongs to the title."""
_OWN = expression(r"\A(?:my\s+own|own|mijn\s+eigen|(?:mein\s+)?eigenes|eigen)\s+(?:work|werk)\b[:\s]*", re.IGNORECASE)
_QUOTES = "\"“”„«»'‘’"


class UnreadableError(ValueError):
    """It can't be added; `key` is the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be added, and of what kind it is."""

    kind: Shelf
    entry: Entry


def read(text: str) -> Written:
    """What is meant. Raises UnreadableError for an ISBN that is none, and for nothing at all."""
    own = _OWN.match(text)
    rest = text[own.end() :] if own else text
    entry, rest = _identified(rest)
    subjects = subjects_of(_SUBJECT.findall(rest))
    rest = _SUBJECT.sub(" ", rest)
    parts = [" ".join(one.split()) for one in rest.split("|")]
    flat = " ".join(rest.split()).strip(" ,;:–-")
    # Of one's own it is known who made it: "Beans by Candlelight" is a title.
    part = _fields(entry, parts) if len(parts) > 1 else _sentence(entry, flat)
    entry = replace(entry, title=flat) if own else part
    entry = replace(entry, subjects=subjects, title=_bare(entry.title)[:LONGEST_TITLE])
    if not any((entry.title, entry.doi, entry.isbn, entry.url)):
        raise UnreadableError("add-how")
    return Written(Shelf.OWN if own else _kind(entry), entry)


def _identified(text: str) -> tuple[Entry, str]:
    entry = Entry()
    doi = identifiers.doi(text)
    if doi is not None:
        entry, text = replace(entry, doi=doi[0]), text.replace(doi[1], " ", 1)
    url = identifiers.typed(text)
    if url is not None:
        entry, text = replace(entry, url=url[0]), text.replace(url[1], " ", 1)
    isbn = identifiers.isbn(text) if doi is None else None
    if isbn is not None:
        if not identifiers.is_isbn(isbn[0]):
            raise UnreadableError("add-no-isbn")
        entry, text = replace(entry, isbn=isbn[0], kind="book"), text.replace(isbn[1], " ", 1)
    return entry, text


def _fields(entry: Entry, parts: list[str]) -> Entry:
    """Title | authors | year, in this order; a year and an empty one are known for what they are."""
    title, *more = parts
    for part in more:
        if re.fullmatch(r"\(?\d{4}\)?", part):
            entry = replace(entry, year=year(part))
        elif part and not entry.authors:
            entry = replace(entry, authors=names(part))
        elif part and not entry.container:
            entry = replace(entry, container=part)
    return replace(entry, title=title)


def _sentence(entry: Entry, words: str) -> Entry:
    quoted = _QUOTED.match(words)
    if quoted is not None and _are_names(_YEAR.sub("", quoted["rest"])):
        by_whom, when = names(_YEAR.sub("", quoted["rest"])), year(quoted["rest"])
        return replace(entry, title=quoted["title"], authors=by_whom, year=when)
    by = _BY.search(words)
    dated = _YEAR.search(by["names"]) if by is not None else None
    # "Death by Chocolate" is a title, "The Republic by Plato, 1888" is by somebody.
    known = entry.doi or entry.isbn or entry.url or dated or (by is not None and year(by["rest"]))
    if by is not None and _are_names(by["names"]) and (known or len(by["names"].split()) > 1):
        people, rest = by["names"], by["rest"]
        found = year(rest) or (int(dated[1]) if dated else None)
        people = people[: dated.start()] if dated else people
        return replace(entry, title=words[: by.start()], authors=names(people), year=found)
    dated = _DATED.search(words)
    if dated is not None and dated.start():
        return replace(entry, title=words[: dated.start()], year=int(dated[1]))
    return replace(entry, title=words)


def _are_names(words: str) -> bool:
    """Do these look like people: few words, of which the first and the last are written large?"""
    said = re.findall(r"[^\W\d_][\w.'’-]*", words)
    return bool(said) and len(said) <= 24 and said[0][:1].isupper() and said[-1][:1].isupper()


def _kind(entry: Entry) -> Shelf:
    if entry.doi or entry.isbn or entry.authors or entry.year is not None:
        return Shelf.LITERATURE
    return Shelf.LINK if entry.url else Shelf.OWN


def _bare(title: str) -> str:
    title = title.strip(" ,;:–-")
    if len(title) > 1 and title[0] in _QUOTES and title[-1] in _QUOTES:
        title = title[1:-1]
    return title.strip() if has_words(title) else ""


def titled(words: str) -> str:
    """The title of what somebody has said: its first line, or as much of it as a title holds."""
    first = next((one for one in words.splitlines() if has_words(one)), "")
    return shorten(_ended(first.strip()), 80)


def _ended(line: str) -> str:
    """A line without what ends a sentence, or leads on to the next."""
    return line if line.endswith("...") else line.rstrip(" .:,;–-")
