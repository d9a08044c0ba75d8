"""What came of it: is anything lost, or there twice?"""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.database import Database
from storage.models import Outbox, OutboxState, Post, PostKind
from tests.load.soak.book import Book
from tests.load.soak.crowd import Talk

_WORD = re.compile(r"zq[a-z]+\d+x")
_LOOK = 1.0


@dataclass(slots=True)
class Outcome:
    """What is missing and what is there twice, by kind of thing: on which platform, and what."""

    lost: dict[str, list[str]] = field(default_factory=dict)
    doubled: dict[str, list[str]] = field(default_factory=dict)
    waiting: int = 0
    """Actions that the bot still owes."""
    failed: Counter[str] = field(default_factory=Counter)
    """Actions that could not be carried out, by the reason."""

    @property
    def missing(self) -> int:
        """How many things are missing, or still owed."""
        return self.waiting + sum(map(len, self.lost.values()))

    @property
    def complete(self) -> bool:
        """Is nothing missing?"""
        return not self.missing


def compare(wanted: Iterable[str], unsure: Iterable[str], there: Counter[str]) -> tuple[list[str], list[str]]:
    """What of the wanted is missing, and what of all is there more than once."""
    wanted = set(wanted)
    lost = sorted(one for one in wanted if not there[one])
    doubled = sorted(one for one in wanted.union(unsure) if there[one] > 1)
    return lost, doubled


async def settled(talks: Sequence[Talk], url: str, patience: float) -> tuple[Outcome, float]:
    """What came of all, as soon as nothing is missing any more, or nothing more came for so many seconds; and how long.

    So what a slow machine has not got to yet is not taken for lost.
    """
    began = came = time.monotonic()
    fewest: int | None = None
    while True:
        for talk in talks:
            talk.book.untaken = talk.crowd.untaken()
        found = await asyncio.to_thread(_kept, [talk.book for talk in talks], url)
        if fewest is None or found.missing < fewest:
            fewest, came = found.missing, time.monotonic()
        late = time.monotonic() - came > patience
        if found.complete or late:
            # What people see is looked at when the rest is there: that takes long.
            await _seen(found, talks)
            if found.complete or late:
                return found, time.monotonic() - began
        await asyncio.sleep(_LOOK)


async def _seen(outcome: Outcome, talks: Sequence[Talk]) -> None:
    """Beside what is kept: does everybody see what the bot said, once?"""
    for talk in talks:
        said = await talk.crowd.said()
        seen = Counter(word for text in said for word in set(_WORD.findall(text)))
        name = talk.book.platform
        untaken = talk.book.untaken
        unsure = {one for one in talk.book.unsure | untaken if _WORD.fullmatch(one)}
        _note(outcome, f"sayings on {name}", compare(talk.book.words - untaken, unsure, seen))


def _kept(books: Sequence[Book], url: str) -> Outcome:
    outcome = Outcome()
    database = Database(url)
    try:
        with Session(database.reader) as db:
            posts = db.exec(select(Post.kind, Post.text, Post.votes)).all()
            outcome.waiting = db.exec(
                select(func.count()).select_from(Outbox).where(col(Outbox.state) == OutboxState.WAITING)
            ).one()
            failed = db.exec(select(Outbox.platform, Outbox.failure).where(col(Outbox.state) == OutboxState.DEAD)).all()
            outcome.failed = Counter(f"{platform}: {why}" for platform, why in failed)
    finally:
        database.dispose()
    by_kind = {kind: Counter(text for one, text, _ in posts if one == kind) for kind in PostKind}
    votes = {text: votes for kind, text, votes in posts if kind == PostKind.ANSWER}
    for book in books:
        asked = {one for one in book.unsure | book.untaken if not _WORD.fullmatch(one)}
        questions = compare(book.questions - book.untaken, asked, by_kind[PostKind.QUESTION])
        _note(outcome, f"questions on {book.platform}", questions)
        _note(outcome, f"answers on {book.platform}", compare(book.answers, (), by_kind[PostKind.ANSWER]))
        cast = Counter({text: votes.get(text, 0) for text in book.votes})
        few = [f"{text} ({cast[text]} of {wanted})" for text, wanted in book.votes.items() if cast[text] < wanted]
        many = [f"{text} ({cast[text]} of {wanted})" for text, wanted in book.votes.items() if cast[text] > wanted]
        _note(outcome, f"votes on {book.platform}", (few, many))
    return outcome


def _note(outcome: Outcome, what: str, found: tuple[list[str], list[str]]) -> None:
    outcome.lost[what], outcome.doubled[what] = found
