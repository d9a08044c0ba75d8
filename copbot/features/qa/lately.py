"""What was asked lately, kept in memory: of most questions it can be told without a look that nobody asks the same.

What is kept may be more than what is so, never less: whoever finds something here looks it up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property, lru_cache

from cachetools import LRUCache

from copbot.features.qa import lookups
from copbot.kit.context import Context
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


@lru_cache(maxsize=100)
def codes_of(text: str, language: str) -> frozenset[str]:
    """The stems with a digit."""
    return frozenset(stem for stem in stems(text, language) if any(map(str.isdecimal, stem)))


@dataclass(slots=True)
class _Open:
    """What may be open in a community, the newest last, by number; `more`: and what is older than all of it."""

    of: dict[int, Asked] = field(default_factory=dict)
    more: bool = False

    def by(self, asker: int) -> int:
        """How many of them this member asks."""
        return [one.asker for one in self.of.values()].count(asker)


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
    lately, asked = ctx.memory(Lately), _asked(ctx, question.asker_id, question.at, text)
    mine = lately.by.get(question.asker_id)
    if mine is not None:
        mine.append(asked)
        if len(mine) > _OF_ONE:
            del lately.by[question.asker_id]
    here = lately.open.get(ctx.community.id)
    if here is not None:
        here.of[question.id] = asked
        if len(here.of) > _OPEN:
            here.of.pop(next(iter(here.of)))
            here.more = True


def settled(ctx: Context, question: Question) -> None:
    """It is open no more."""
    here = ctx.memory(Lately).open.get(ctx.community.id)
    if here is not None:
        here.of.pop(question.id, None)


def changed(ctx: Context) -> None:
    """A question is open again, reads otherwise, or is somebody else's: what was asked is looked up again."""
    ctx.memory(Lately).forget_community(ctx.community.id)


def by_author(ctx: Context) -> list[str]:
    """What the author of the event may have asked a moment ago."""
    by, me, since = ctx.memory(Lately).by, ctx.member_id, ctx.now - WITHIN
    mine = by.get(me)
    if mine is None:
        ctx.db.flush()
        # When each was asked need not be known: it was not later than now.
        found = questions.asked_by(ctx.db, me, since).values()
        mine = by[me] = [_asked(ctx, me, ctx.now, text) for text in found]
    elif mine and mine[0].at < since:
        mine = by[me] = [one for one in mine if one.at >= since]
    return [one.text for one in mine]


def open_here(ctx: Context, but_not: int, least: int, codes: frozenset[str]) -> dict[int, str]:
    """What others than this member may have open in the community, and may ask the same as what has these codes.

    All of the newest is looked at, at least so many if there are.
    """
    lately, community = ctx.memory(Lately), ctx.community.id
    here = lately.open.get(community)
    if here is None or (here.more and len(here.of) - here.by(but_not) < least):
        # With the one that is just being asked.
        ctx.db.flush()
        rows = lookups.open_asked(ctx.db, community, _OPEN)
        asked = {number: _asked(ctx, asker, at, text) for number, asker, at, text in reversed(rows)}
        lately.open[community] = here = _Open(asked, more=len(rows) == _OPEN)
    return {
        number: one.text
        for number, one in here.of.items()
        # (As by `may_be_same`, written out, for there are many.)
        if one.asker != but_not and (not codes or not one.codes or not codes.isdisjoint(one.codes))
    }


def may_be_same(codes: frozenset[str], others: frozenset[str]) -> bool:
    """Where two texts have other numbers and codes, they ask of other things."""
    return not codes or not others or not codes.isdisjoint(others)


def _asked(ctx: Context, asker: int, at: datetime, text: str) -> Asked:
    return Asked(asker, at, text, ctx.community.settings.language)
