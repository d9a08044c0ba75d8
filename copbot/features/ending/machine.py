"""The way of a community that has gone quiet: what can follow on what, and who must want it. Pure.

It never ends without a ballot, nor by the will of one person.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

SOON, AGAIN, LONG = timedelta(days=91), timedelta(days=183), timedelta(days=365)
"""So much later it is asked again: if moderators said later, after a ballot or without an answer, if it only rests."""
HOLDS = timedelta(days=30)
"""So long a wish waits for somebody else who has it."""
REOPENED_FOR = timedelta(days=90)
"""So long after its end a community can be opened again."""
TWO = 2
"""Fewer people never decide."""


class Phase(StrEnum):
    """Where a community is on that way."""

    LIVES = "lives"
    ASKED = "asked"
    """It has gone quiet, and the moderators were asked about it."""
    BALLOT = "ballot"
    RESTS = "rests"
    NOTICE = "notice"
    """It was decided to end; until then it can be stopped."""
    ENDED = "ended"


class Wish(StrEnum):
    """What two people must want."""

    NONE = ""
    ASK = "ask"
    """That the members are asked, without any signs."""
    STOP = "stop"
    """That it does not end after all."""
    REOPEN = "reopen"


class Choice(StrEnum):
    """What the members decide, in the order in which they can choose it."""

    ON = "on"
    REST = "rest"
    END = "end"


class Heard(StrEnum):
    """What becomes of a wish."""

    DONE = "done"
    FIRST = "first"
    """It waits for somebody else."""
    SAME = "same"
    """The same person has said so already."""
    MODERATOR = "moderator"
    """One of the two must be a moderator, and neither is."""
    MODERATORS = "moderators"
    """It is the moderators' to wish."""
    TOO_SOON = "too-soon"
    NOT_NOW = "not-now"
    """There is nothing of that sort to wish now."""
    TOO_LATE = "too-late"


@dataclass(frozen=True, slots=True)
class State:
    """Where a community is."""

    phase: Phase
    at: datetime
    not_before: datetime | None = None
    wish: Wish = Wish.NONE
    first: int | None = None
    first_at: datetime | None = None
    rests: bool = False
    """The bot is silent there, whatever is being voted on."""


@dataclass(frozen=True, slots=True)
class Two:
    """Who wishes something: the first, if that is still a member, and the one who does now, with all accounts."""

    member: int
    person: Collection[int]
    moderates: bool
    first_here: bool
    first_moderates: bool
    moderators: int
    """How many people moderate, in all."""


def asks(state: State, now: datetime) -> bool:
    """May the moderators be asked about a community that has gone quiet?"""
    if state.phase is Phase.ASKED:
        return now - state.at >= AGAIN
    return state.phase is Phase.LIVES and not _too_soon(state, now)


def asked(now: datetime) -> State:
    """They are."""
    return State(Phase.ASKED, now)


def answered(state: State, now: datetime, *, later: bool) -> State | None:
    """A moderator says that it only rests, or to ask again later; None if nobody is asked that."""
    if state.phase is not Phase.ASKED:
        return None
    return State(Phase.LIVES, now, now + (SOON if later else LONG))


def stirred(state: State, now: datetime) -> State:
    """There is life in it again: what the moderators were asked needs no answer."""
    return State(Phase.LIVES, now) if state.phase is Phase.ASKED else state


def wished(state: State, now: datetime, wish: Wish, two: Two) -> tuple[State, Heard]:
    """Somebody wishes something, and perhaps somebody else does already."""
    impossible = _impossible(state, now, wish)
    if impossible is not None:
        return state, impossible
    if wish is Wish.ASK and state.phase is Phase.ASKED and two.moderates:
        # The signs are the other one.
        return _done(state, now, wish), Heard.DONE
    if wish is Wish.ASK and two.moderators >= TWO and not two.moderates:
        return state, Heard.MODERATORS
    if not _waits(state, now, wish, two):
        return replace(state, wish=wish, first=two.member, first_at=now), Heard.FIRST
    if state.first in two.person:
        return state, Heard.SAME
    if wish is Wish.ASK and two.moderators and not (two.moderates or two.first_moderates):
        return state, Heard.MODERATOR
    return _done(state, now, wish), Heard.DONE


def _impossible(state: State, now: datetime, wish: Wish) -> Heard | None:
    match wish:
        case Wish.ASK if state.phase in (Phase.LIVES, Phase.ASKED, Phase.RESTS):
            return Heard.TOO_SOON if _too_soon(state, now) else None
        case Wish.STOP if state.phase is Phase.NOTICE:
            return None
        case Wish.REOPEN if state.phase is Phase.ENDED:
            return Heard.TOO_LATE if now >= state.at + REOPENED_FOR else None
    return Heard.NOT_NOW


def _too_soon(state: State, now: datetime) -> bool:
    return state.not_before is not None and now < state.not_before


def _waits(state: State, now: datetime, wish: Wish, two: Two) -> bool:
    """Is there somebody whose wish this still is?"""
    if state.wish is not wish or state.first is None or state.first_at is None or not two.first_here:
        return False
    if wish is Wish.ASK and two.moderators >= TWO and not two.first_moderates:
        return False
    return now - state.first_at <= HOLDS


def _done(state: State, now: datetime, wish: Wish) -> State:
    if wish is Wish.ASK:
        return State(Phase.BALLOT, now, rests=state.rests)
    if wish is Wish.STOP and state.rests:
        return State(Phase.RESTS, now, now + AGAIN, rests=True)
    return State(Phase.LIVES, now, now + AGAIN)


def needed(active: int, part: float) -> int:
    """How many must vote, where so many were active in the last year."""
    return max(TWO, ceil(round(active * part, 6)))


def chosen(counts: Mapping[Choice, int], voters: int, enough: int) -> Choice | None:
    """What the members want; None if too few have voted.

    To end it, more than half of who voted must be for that, and more than for anything else. Where as many are for
    several, it is the one that changes less.
    """
    if voters < max(TWO, enough):
        return None
    on, rest, end = (counts.get(one, 0) for one in Choice)
    if end > max(on, rest) and 2 * end > voters:
        return Choice.END
    return Choice.REST if rest > on else Choice.ON


def counted(state: State, now: datetime, choice: Choice | None) -> State:
    """The ballot is over."""
    if state.phase is not Phase.BALLOT:
        return state
    match choice:
        case Choice.END:
            return State(Phase.NOTICE, now, rests=state.rests)
        case Choice.REST:
            return State(Phase.RESTS, now, now + AGAIN, rests=True)
        case None if state.rests:
            return State(Phase.RESTS, now, now + AGAIN, rests=True)
    return State(Phase.LIVES, now, now + AGAIN)


def ended(state: State, now: datetime) -> State:
    """The time of the notice is over."""
    return State(Phase.ENDED, now) if state.phase is Phase.NOTICE else state


def awake(state: State, now: datetime) -> State | None:
    """The rest is over; None if there is none. That can be done by one alone: it harms nobody."""
    return State(Phase.LIVES, now, now + AGAIN) if state.phase is Phase.RESTS else None
