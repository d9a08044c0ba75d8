"""What a community has made and keeps, when its archive is written: each feature tells that of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from copbot.community.infos import RoomInfo
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
    room: int | None = None
    """Where it was made, unless it is for all wherever that was."""
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


OPEN_AT: Offer[[int], datetime | None] = Offer()
"""When something of this room was last put where every member saw it: all that was there by then was open to all."""


class Why(StrEnum):
    """Why what was made in a room is in no archive."""

    SHUT = "shut"
    """It is set to be closed, or is none in which members ask each other."""
    EMPTIED = "emptied"
    """Moderators alone are in it, and nothing tells that others were when this was made."""
    LOST = "lost"
    """The bot is not in it any more."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """Of which rooms the archive has what was made there: of some, until the moment when they were last open to all."""

    names: Mapping[int, str]
    left: Mapping[int, Why]
    until: Mapping[int, datetime]

    def is_shut(self, room: int | None) -> bool:
        """Is it closed whoever is in it?"""
        return room is not None and self.left.get(room) is Why.SHUT

    def why_not(self, room: int | None, at: datetime) -> Why | None:
        """Why what was made there then is left out; None if it isn't."""
        if room is None or (room in self.until and at <= self.until[room]):
            return None
        return self.left.get(room)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many records of each sort are left out, by the name of the room and why."""

    counts: dict[tuple[str, Why], Counter[Sort]] = field(default_factory=dict)

    def note(self, name: str, why: Why, sort: Sort) -> None:
        """One more."""
        self.counts.setdefault((name, why), Counter())[sort] += 1


def records(ctx: Context, whom: Whom, left_out: LeftOut) -> Iterator[Record]:
    """What all features keep, one after the other, each by its own settings and words; closed rooms are noted."""
    rooms = kept_rooms(ctx)
    for record in _all(ctx, whom):
        why = rooms.why_not(record.room, max([record.at, *(part.at for part in record.parts if part.at is not None)]))
        if why is None:
            yield record
        elif record.room is not None:
            left_out.note(rooms.names[record.room], why, record.sort)


def _all(ctx: Context, whom: Whom) -> Iterator[Record]:
    for feature in ctx.batch.features:
        tell = feature.offers.get(ARCHIVED)
        if tell is not None and ctx.is_on(feature.name):
            # It is asked bit by bit, and asks for its settings all the while.
            ctx.feature = feature.name
            yield from filter(None, map(_left, tell(ctx, whom)))


def _left(record: Record) -> Record | None:
    """What is left of it without what somebody who was forgotten has taken along; None if nothing of weight is."""
    parts = [part for part in record.parts if not is_gone(plain(part.body))]
    title, body = ("" if is_gone(record.title) else record.title), () if is_gone(plain(record.body)) else record.body
    if not (title or body or parts or record.files):
        return None
    return replace(record, title=title, body=body, parts=parts, by="" if is_gone(record.by) else record.by)


def is_gone(words: str) -> bool:
    """Do these words say only that whoever wrote them was forgotten?"""
    return words.strip().casefold() in everywhere("forgotten")


def all_rooms(ctx: Context) -> set[int]:
    """All rooms of the community, closed ones and those in which the bot is no more too."""
    return {room.id for room in _rooms(ctx)}


def kept_rooms(ctx: Context) -> Rooms:
    """Of which of them the archive has what was made there."""
    rooms = _rooms(ctx)
    left = {room.id: why for room in rooms if (why := _why_not(ctx, room)) is not None}
    told = {
        one: [at for at in OPEN_AT.ask(ctx, one) if at is not None] for one, why in left.items() if why is Why.EMPTIED
    }
    return Rooms({room.id: room.name for room in rooms}, left, {one: max(all_) for one, all_ in told.items() if all_})


def _why_not(ctx: Context, room: RoomInfo) -> Why | None:
    if audience.is_shut(ctx, room):
        return Why.SHUT
    if room.lost:
        return Why.LOST
    return Why.EMPTIED if audience.is_emptied(ctx, room) else None


def _rooms(ctx: Context) -> list[RoomInfo]:
    return [one for one in ctx.directory.rooms(ctx.unit) if one.community.id == ctx.community.id]


def only_platform(ctx: Context) -> str:
    """The platform on which all rooms are; "" where these are several: names go as far as the community wants then."""
    platforms = {room.platform for room in ctx.rooms}
    return platforms.pop() if len(platforms) == 1 else ""


def named(ctx: Context, member_id: int | None) -> str:
    """How any member reads the name of this one; "" for nobody, or who is forgotten."""
    if member_id is None:
        return ""
    name = name_on(ctx, ctx.member_by(member_id), only_platform(ctx))
    return "" if is_gone(name) else name


class Numbered(Protocol):
    """A row with a number."""

    id: int


T = TypeVar("T", bound=Numbered)


def chunks(look: Callable[[int | None], Sequence[T]]) -> Iterator[Sequence[T]]:
    """All that `look` finds before a number (None: from the newest on), at most `CHUNK` at a time."""
    before: int | None = None
    while found := look(before):
        yield found
        if len(found) < CHUNK:
            return
        before = found[-1].id
