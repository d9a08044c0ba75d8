"""What a community has made and keeps, when its archive is written: each feature tells that of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from copbot.community.naming import name_on
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.offers import Offer
from copbot.language.wording import Wording, everywhere
from copbot.rooms.enclosed import File
from copbot.rooms.text import Text, plain
from storage.models import Post

CHUNK = 200
"""So many rows are looked up at a time: nobody has to hold all of them."""


class Sort(StrEnum):
    """Of what sort something is; the archive has them in this order."""

    CHARTER = "charter"
    QUESTION = "questions"
    LIBRARY = "library"
    REVIEW = "reviews"
    NEWSLETTER = "newsletters"
    COLUMN = "columns"
    FAME = "fame"
    SKETCH = "sketches"
    MEETING = "meetings"
    CALL = "calls"
    BALLOT = "votes"
    HEALTH = "health"


class Whom(StrEnum):
    """For whom an archive is."""

    MEMBERS = "members"
    """What any member could see."""
    PUBLIC = "public"
    """What everybody could see, who is no member too."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of something by somebody: an answer, a comment, an earlier version."""

    body: Text
    by: str = ""
    at: datetime | None = None
    title: str = ""
    note: Text = ()
    """How it stands: accepted, confirmed, doubted."""


@dataclass(frozen=True, slots=True)
class Record:
    """Something that is kept, as whom the archive is for may see it.

    Nothing in it depends on when it is looked at: from the same state the same archive is made.
    """

    sort: Sort
    number: int
    title: str
    """Empty where it has none, or who gave it has taken that along."""
    at: datetime
    by: str = ""
    notes: Sequence[Text] = ()
    """What else there is to know of it, a line each."""
    body: Text = ()
    parts: Sequence[Part] = ()
    people: Sequence[str] = ()
    """Who had part in it, beside who is named with words."""
    subjects: Sequence[str] = ()
    files: Sequence[File] = ()
    literature: str = ""
    """It as an entry of BibTeX."""
    event: str = ""
    """It as a VEVENT of a calendar."""


ARCHIVED: Offer[[Whom], Iterator[Record]] = Offer()
"""What of the feature's is kept, the newest first."""
STANDS: Offer[[Wording, Sequence[Post]], Mapping[int, Text]] = Offer()
"""How those of these answers stand of which anything is known, by days and not by how long ago that is."""


def records(ctx: Context, whom: Whom) -> Iterator[Record]:
    """What all features keep, one after the other, each by its own settings and words."""
    for feature in ctx.batch.features:
        tell = feature.offers.get(ARCHIVED)
        if tell is not None and ctx.is_on(feature.name):
            # It is asked bit by bit, and asks for its settings all the while.
            ctx.feature = feature.name
            yield from filter(None, map(_left, tell(ctx, whom)))


def _left(record: Record) -> Record | None:
    """What is left of it without what somebody who was forgotten has taken along; None if nothing of weight is."""
    parts = [part for part in record.parts if not _is_gone(plain(part.body))]
    title, body = ("" if _is_gone(record.title) else record.title), () if _is_gone(plain(record.body)) else record.body
    if not (title or body or parts or record.files):
        return None
    return replace(record, title=title, body=body, parts=parts, by="" if _is_gone(record.by) else record.by)


def _is_gone(words: str) -> bool:
    return words.strip().casefold() in everywhere("forgotten")


def open_rooms(ctx: Context) -> set[int]:
    """The rooms of which every member may know what was said there."""
    return {room.id for room in ctx.rooms if audience.is_open(ctx, room)}


def only_platform(ctx: Context) -> str:
    """The platform on which all rooms are; "" where these are several: names go as far as the community wants then."""
    platforms = {room.platform for room in ctx.rooms}
    return platforms.pop() if len(platforms) == 1 else ""


def named(ctx: Context, member_id: int | None) -> str:
    """How any member reads the name of this one; "" for nobody, or who is forgotten."""
    if member_id is None:
        return ""
    name = name_on(ctx, ctx.member_by(member_id), only_platform(ctx))
    return "" if _is_gone(name) else name


T = TypeVar("T")


def chunks(look: Callable[[int | None], Sequence[T]], number: Callable[[T], int]) -> Iterator[Sequence[T]]:
    """All that `look` finds before a number (None: from the newest on), at most `CHUNK` at a time."""
    before: int | None = None
    while found := look(before):
        yield found
        if len(found) < CHUNK:
            return
        before = number(found[-1])
