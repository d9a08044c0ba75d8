"""What is remembered of plain talk until it is written down: counts, who spoke, first words that wait for somebody.

Plain talk costs no look at the database and no write of its own: a member's first word since the start costs one look,
and what was counted is written down at most every six hours. What was not written yet is lost in a crash.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from cachetools import LRUCache

from copbot.features.health import lookups
from copbot.features.health.tables import SOON
from copbot.hearing import lines
from copbot.kit.context import Context
from copbot.patterns import expression
from copbot.rooms.events import MessagePosted, addressed, own

_KNOWN = 10_000
"""So many members of a community are known to have begun, without looking."""
_WAITING = 5_000
"""So many first words of a community wait for somebody; where there come more within a day, the oldest do no longer."""
_SURE = 0.5
_WORD = expression(r"\w[\w.'-]*")


@dataclass(frozen=True, slots=True)
class First:
    """A member's first word."""

    member: int
    room: int
    message: str | None
    key: tuple[str, str]
    """The account that said it: platform and id."""
    name: str
    until: datetime


@dataclass(slots=True)
class Heard:
    """What is remembered of a community."""

    known: LRUCache[int, bool] = field(default_factory=lambda: LRUCache(_KNOWN))
    waiting: dict[int, First] = field(default_factory=dict)
    """First words that nobody has reacted to, by member."""
    named: dict[str, set[int]] = field(default_factory=dict)
    """Who of these has a name that begins with this word."""
    messages: dict[tuple[int, str], int] = field(default_factory=dict)
    keys: dict[tuple[str, str], int] = field(default_factory=dict)

    def wait(self, first: First) -> None:
        """Look for who reacts to this."""
        self.drop(first.member)
        if len(self.waiting) >= _WAITING:
            self.drop(next(iter(self.waiting)))
        self.waiting[first.member] = first
        self.keys[first.key] = first.member
        if first.message is not None:
            self.messages[first.room, first.message] = first.member
        for word in _words(first.name)[:1]:
            self.named.setdefault(word, set()).add(first.member)

    def drop(self, member: int) -> None:
        """Look no more."""
        first = self.waiting.pop(member, None)
        if first is None:
            return
        self.keys.pop(first.key, None)
        if first.message is not None:
            self.messages.pop((first.room, first.message), None)
        for word in _words(first.name)[:1]:
            named = self.named.get(word, set())
            named.discard(member)
            if not named:
                self.named.pop(word, None)

    def meant(self, room: int, event: MessagePosted) -> Iterator[int]:
        """Whose first word the message may be a reaction to: a reply to it, or said to its author there."""
        for place in (event.reply_to, event.thread):
            if place is not None and (room, place) in self.messages:
                yield self.messages[room, place]
        for person in addressed(event):
            if (event.platform, person.id) in self.keys:
                yield self.keys[event.platform, person.id]
        if event.reply_to is None and self.named:
            words = own(event)
            for word in set(_words(words)) & self.named.keys():
                for member in list(self.named[word]):
                    first = self.waiting[member]
                    if first.room == room and lines.addressed(words, first.name) >= _SURE:
                        yield member


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


class Watch:
    """What is remembered of all communities."""

    def __init__(self) -> None:
        self.heard: dict[int, Heard] = {}

    def forget_community(self, community_id: int) -> None:
        """Read it from the database again."""
        self.heard.pop(community_id, None)


def heard(ctx: Context) -> Heard:
    """What is remembered of this community; first words that wait are read from the database the first time."""
    watch = ctx.memory(Watch)
    found = watch.heard.get(ctx.community.id)
    if found is None:
        found = watch.heard[ctx.community.id] = Heard()
        for began, account in lookups.unanswered(ctx.db, ctx.community.id, ctx.now - SOON):
            if began.room_id is not None:
                key = account.platform, account.key
                found.wait(First(began.member_id, began.room_id, began.message, key, account.name, began.at + SOON))
    return found
