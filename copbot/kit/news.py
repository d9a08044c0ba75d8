"""What is worth telling to everybody of what lately was, and what comes: each feature tells that of its own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copbot.kit.offers import Offer
from copbot.rooms.text import Text


class Kind(StrEnum):
    """Of what sort it is: what is told of one sort stands together, in this order."""

    ANSWER = "answer"
    """An answer that was accepted, or valued."""
    POST = "post"
    """What else was valued."""
    WINNER = "winner"
    MEETING = "meeting"
    CALL = "call"
    LIBRARY = "library"
    NEWCOMER = "newcomer"
    QUESTION = "question"
    """An open one, which needs somebody."""


@dataclass(frozen=True, slots=True)
class News:
    """One thing worth telling."""

    kind: Kind
    about: tuple[str, int]
    """The table and the row that it is about: by it is known what was told already."""
    text: Text
    """In the language of the community, of sixty words at most. Who is named in it is so by `the_person`.

    A name that may be said in one place is not for another: whoever tells it names people as they are named there.
    """
    at: datetime
    """When it was, or when it will be."""
    people: Collection[int] = ()
    """The members who took part in it; what several took part in goes first."""
    quoted: int | None = None
    """The member whose words are in it, who can have it taken out."""
    beside: int | None = None
    """Another whose words are in it too: who asked what is answered."""
    room: int | None = None
    """Where it was said, if that was in one room: of some nothing is told elsewhere."""
    inside: bool = False
    """It is for members alone, and never stands in what everybody can read."""
    worth: float = 0.0
    """What the community thinks of it: a score, votes; more is more, within one sort."""
    fresh: bool = True
    """It is something new: an issue of what is not new alone is none."""


NEWS: Offer[[datetime], list[News]] = Offer()
"""What is worth telling since that moment, and what comes that was not over then."""
GONE: Offer[[Collection[tuple[str, int]]], Collection[tuple[str, int]]] = Offer()
"""Which of these, that were told once, are to be told no more: deleted, forgotten, moderated away, called off."""
IDEAS: Offer[[], list[Text]] = Offer()
"""What somebody could do now that there is something new, the best idea first."""
