"""What the public page of an item tells programs, in the words of schema.org. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from copbot.features.library.entry import Entry, parted, spoken
from copbot.features.library.formats import kind_of
from copbot.features.library.tables import Shelf


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with the answer to it that is shown; names of who has agreed to be named, or what stands for them."""

    title: str
    question: str
    asker: str
    asked_at: datetime
    answer: str
    author: str
    answered_at: datetime
    accepted: bool
    votes: int
    address: str
    """Of the answer."""


def answered(one: Answered) -> dict[str, Any]:
    """A page of a question and its answer, as Google asks for it too."""
    answer = {
        "@type": "Answer",
        "text": one.answer,
        "author": _person(one.author),
        "datePublished": one.answered_at.isoformat(),
        "upvoteCount": max(0, one.votes),
        "url": one.address,
    }
    question = {
        "@type": "Question",
        "name": one.title,
        "text": one.question,
        "answerCount": 1,
        "author": _person(one.asker),
        "datePublished": one.asked_at.isoformat(),
        "acceptedAnswer" if one.accepted else "suggestedAnswer": answer if one.accepted else [answer],
    }
    return {"@type": "QAPage", "name": one.title, "mainEntity": question}


def _person(name: str) -> Mapping[str, str]:
    return {"@type": "Person", "name": name}


def written(entry: Entry, shelf: Shelf, authors: Sequence[str], at: datetime, text: str = "") -> dict[str, Any]:
    """A page of something that somebody has written or made."""
    kind = _type(entry, shelf)
    found: dict[str, Any] = {
        "@type": kind,
        "name": entry.title,
        "author": [_author(one) for one in authors],
        "text": text if kind == "CreativeWork" else "",
        "datePublished": f"{entry.year}" if entry.year else at.isoformat() if shelf is not Shelf.LITERATURE else "",
        "isbn": entry.isbn if kind == "Book" else "",
        "publisher": {"@type": "Organization", "name": entry.publisher} if entry.publisher else "",
        "isPartOf": {"@type": "CreativeWork", "name": entry.container} if entry.container else "",
        "pagination": entry.pages if kind == "ScholarlyArticle" else "",
        "keywords": ", ".join(entry.subjects),
        "sameAs": [one for one in (f"https://doi.org/{entry.doi}" if entry.doi else "", entry.url) if one],
    }
    return {name: value for name, value in found.items() if value}


def _author(name: str) -> Mapping[str, str]:
    return _person(spoken(name)) if parted(name)[1] else {"@type": "Person", "name": name}


def _type(entry: Entry, shelf: Shelf) -> str:
    if shelf is Shelf.LINK:
        return "WebPage"
    if shelf is not Shelf.LITERATURE:
        return "CreativeWork"
    kind = kind_of(entry)
    if kind in ("article-journal", "paper-conference"):
        return "ScholarlyArticle"
    return "Book" if kind == "book" else "CreativeWork"
