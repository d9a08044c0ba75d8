"""What was asked lately, kept in memory: of most questions it can be told without a look that nobody asks the same.

What is kept may be more than what is so, never less: whoever finds something here looks it up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache

from cachetools import LRUCache

from copbot.features.qa import lookups
from copbot.hearing.twice import Said
from copbot.kit.context import Context
from copbot.rooms.content import addresses, without_addresses
from storage import questions
from storage.models import Question
from storage.stems import stems

WITHIN = timedelta(minutes=30)
"""Who asks the same again within this time means the same question."""
_ASKERS = 1_000
_COMMUNITIES = 50
_OPEN = 100
"""So many questions of a community are kept, the newest of those that may be open."""
_OF_ONE = 20
"""Of whoever asks more than so many, what was asked is looked up."""


@dataclass(frozen=True)
class Asked:
    """A question, as far as others are held against it."""

    asker: int
    at: datetime
    text: str
    language: str

    @cached_property
    def codes(self) -> frozenset[str]:
        """The numbers and codes in it."""
        return codes_of(self.text, self.language)

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses in it."""
        return frozenset(addresses(self.text))

    @cached_property
    def said(self) -> Said:
        """What is asked beside those."""
        bare = without_addresses(self.text)
        return Said.of(bare, frozenset(stems(bare, self.language)))


@lru_cache(maxsize=100)
def codes_of(text: str, language: str) -> frozenset[str]:
    """The stems with a digit."""
    return frozenset(stem for stem in stems(text, language) if any(map(str.isdecimal, stem)))


class _Open:
    """What may be open in a community, the newest last, by number; `more`: and what is older than all of it."""

    def __init__(self) -> None:
        self.of: dict[int, Asked] = {}
        self.more = False
        self.by: Counter[int] = Counter()
        """How many of them each member asks."""
        self._with: dict[str, set[int]] = {}
        """Those with each number and code."""
        self._plain: set[int] = set()
        """Those without."""

    def add(self, number: int, asked: Asked) -> None:
        """One has come; the oldest goes where it is one too many."""
        self.drop(number)
        self.of[number] = asked
        self.by[asked.asker] += 1
        for code in asked.codes:
            self._with.setdefault(code, set()).add(number)
        if not asked.codes:
            self._plain.add(number)
        if len(self.of) > _OPEN:
            self.drop(next(iter(self.of)))
            self.more = True

    def drop(self, number: int) -> None:
        """It is open no more."""
        asked = self.of.pop(number, None)
        if asked is None:
            return
        self.by[asked.asker] -= 1
        self._plain.discard(number)
        for code in asked.codes:
            self._with[code].discard(number)
            if not self._with[code]:
                del self._with[code]
        if not self.by[asked.asker]:
            del self.by[asked.asker]

    def like(self, codes: frozenset[str]) -> Collection[int]:
        """Those that may ask the same as what has these codes (as by `may_be_same`)."""
        return self._plain.union(*(self._with.get(code, ()) for code in codes)) if codes else self.of


class Lately:
    """What was asked by whom, and what is open where."""

    def __init__(self) -> None:
        self.by: LRUCache[int, list[Asked]] = LRUCache(_ASKERS)
        self.open: LRUCache[int, _Open] = LRUCache(_COMMUNITIES)

    def forget_community(self, community_id: int) -> None:
        """Another bot may have taken questions there."""
        self.by.clear()
        self.open.pop(community_id, None)


def took(ctx: Context, question: Question, text: str) -> None:
    """A question has come."""
    lately, now = ctx.memory(Lately), Asked(question.asker_id, question.at, text, _language(ctx))
    mine = lately.by.get(question.asker_id)
    if mine is not None:
        mine.append(now)
        if len(mine) > _OF_ONE:
            del lately.by[question.asker_id]
    here = lately.open.get(ctx.community.id)
    if here is not None:
        here.add(question.id, now)


def settled(ctx: Context, question: Question) -> None:
    """It is open no more."""
    here = ctx.memory(Lately).open.get(ctx.community.id)
    if here is not None:
        here.drop(question.id)


def changed(ctx: Context) -> None:
    """A question is open again, reads otherwise, or is somebody else's: what was asked is looked up again."""
    ctx.memory(Lately).forget_community(ctx.community.id)


def asked(ctx: Context, text: str) -> Asked:
    """This, as if the author of the event asked it now."""
    return Asked(ctx.member_id, ctx.now, text, _language(ctx))


def by_author(ctx: Context) -> list[Asked]:
    """What the author of the event may have asked a moment ago."""
    by, me, since = ctx.memory(Lately).by, ctx.member_id, ctx.now - WITHIN
    mine = by.get(me)
    if mine is None:
        ctx.db.flush()
        # When each was asked need not be known: it was not later than now.
        mine = by[me] = [asked(ctx, text) for text in questions.asked_by(ctx.db, me, since).values()]
    elif mine and mine[0].at < since:
        mine = by[me] = [one for one in mine if one.at >= since]
    return mine


def open_here(ctx: Context, but_not: int, least: int, codes: frozenset[str]) -> dict[int, str]:
    """What others than this member may have open in the community, and may ask the same as what has these codes.

    All of the newest is looked at, at least so many if there are.
    """
    lately, community = ctx.memory(Lately), ctx.community.id
    here = lately.open.get(community)
    if here is None or (here.more and len(here.of) - here.by[but_not] < least):
        # With the one that is just being asked.
        ctx.db.flush()
        rows = lookups.open_asked(ctx.db, community, _OPEN)
        lately.open[community] = here = _Open()
        for number, asker, at, text in reversed(rows):
            here.add(number, Asked(asker, at, text, _language(ctx)))
        here.more = len(rows) == _OPEN
    return {number: here.of[number].text for number in here.like(codes) if here.of[number].asker != but_not}


def may_be_same(codes: frozenset[str], others: frozenset[str]) -> bool:
    """Where two texts have other numbers and codes, they ask of other things."""
    return not codes or not others or not codes.isdisjoint(others)


def _language(ctx: Context) -> str:
    return ctx.community.settings.language
