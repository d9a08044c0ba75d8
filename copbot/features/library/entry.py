"""What is known of something written or made, in no format; names of people as they are written. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace

from copbot.patterns import expression

_PARTICLES = frozenset(
    ("van", "de", "der", "den", "von", "zu", "zur", "di", "da", "del", "della", "la", "le", "du", "ter", "ten", "tot")
)
_AND = expression(r"\s*(?:;|\band\b|\ben\b|&|\n)\s*", re.IGNORECASE)
_YEAR = expression(r"(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)")
LONGEST_TITLE, MOST_AUTHORS = 300, 50


@dataclass(frozen=True, slots=True)
class Entry:
    """Something written or made. `authors` are names, as "Roe, Jane" or "Jane Roe"; `kind` is one of CSL's types."""

    title: str = ""
    authors: tuple[str, ...] = ()
    year: int | None = None
    doi: str = ""
    isbn: str = ""
    url: str = ""
    kind: str = ""
    container: str = ""
    """The journal or the book that it stands in."""
    publisher: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    subjects: tuple[str, ...] = ()


_MORE = ("kind", "container", "publisher", "volume", "issue", "pages")
"""What has no place of its own among what is kept of an item."""


def dumped(entry: Entry) -> str:
    """What else is known of it, as it is kept."""
    more = {name: value for name, value in asdict(entry).items() if name in _MORE and value}
    return json.dumps(more, ensure_ascii=False) if more else ""


def loaded(kept: str, entry: Entry) -> Entry:
    """The entry with what else was kept of it."""
    more = {name: str(value) for name, value in json.loads(kept).items()} if kept else {}
    return replace(
        entry,
        kind=more.get("kind", ""),
        container=more.get("container", ""),
        publisher=more.get("publisher", ""),
        volume=more.get("volume", ""),
        issue=more.get("issue", ""),
        pages=more.get("pages", ""),
    )


def names(written: str) -> tuple[str, ...]:
    """The names of several people: "Roe, Jane; John Doe", "Jane Roe and John Doe", "Jane Roe, John Doe"."""
    found: list[str] = []
    for part in _AND.split(written):
        pieces = [one.strip() for one in part.split(",") if one.strip()]
        # "Roe, Jane" is one name; of several that are each of two words or more every one is somebody.
        if len(pieces) > 1 and all(" " in one for one in pieces):
            found += pieces
        elif len(pieces) > 2:
            found += [", ".join(pieces[at : at + 2]) for at in range(0, len(pieces), 2)]
        elif pieces:
            found.append(", ".join(pieces))
    return tuple(dict.fromkeys(one.strip(" .") for one in found if one.strip(" .")))[:MOST_AUTHORS]


def parted(name: str) -> tuple[str, str]:
    """A name as family name and given name; an organisation has no given one."""
    family, comma, given = name.partition(",")
    if comma:
        return family.strip(), given.strip()
    words = name.split()
    if len(words) < 2:
        return name.strip(), ""
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return " ".join(words[at:]), " ".join(words[:at])


def spoken(name: str) -> str:
    """A name as one says it: "Jane Roe"."""
    family, given = parted(name)
    return f"{given} {family}".strip()


def inverted(name: str) -> str:
    """A name as it stands in a list: "Roe, Jane"."""
    family, given = parted(name)
    return f"{family}, {given}" if given else family


def year(text: str) -> int | None:
    """The first year in the text."""
    found = _YEAR.search(text)
    return int(found[1]) if found else None


def shown_names(authors: Sequence[str], most: int = 4) -> str:
    """The names on a line; of many the first ones."""
    shown = ", ".join(spoken(one) for one in authors[:most])
    return f"{shown} …" if len(authors) > most else shown


def subjects_of(words: Iterable[str]) -> tuple[str, ...]:
    """Subjects in small letters, each once."""
    found = (" ".join(one.replace("#", " ").replace("_", " ").split()).casefold()[:60] for one in words)
    return tuple(dict.fromkeys(one for one in found if one))[:20]
