"""The way of a community to its end: never without a ballot, never by one person alone, and back within 90 days."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copbot.features.ending.hearing import meant
from copbot.features.ending.machine import (
    AGAIN,
    LONG,
    REOPENED_FOR,
    SOON,
    Choice,
    Heard,
    Phase,
    State,
    Two,
    Wish,
    answered,
    asked,
    asks,
    awake,
    chosen,
    counted,
    ended,
    needed,
    stirred,
    wished,
)
from copbot.features.ending.nudging import About

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def two(member: int, first: int | None, moderators: frozenset[int]) -> Two:
    return Two(
        member=member,
        person={member},
        moderates=member in moderators,
        first_here=first is not None,
        first_moderates=first in moderators,
        moderators=len(moderators),
    )


def wish(state: State, now: datetime, what: Wish, member: int, moderators: frozenset[int]) -> tuple[State, Heard]:
    return wished(state, now, what, two(member, state.first, moderators))


@pytest.mark.parametrize(
    ("counts", "voters", "enough", "wanted"),
    [
        ((2, 0, 0), 2, 2, Choice.ON),
        ((0, 2, 0), 2, 2, Choice.REST),
        ((0, 0, 2), 2, 2, Choice.END),
        ((1, 1, 0), 2, 2, Choice.ON),
        ((1, 1, 1), 3, 2, Choice.ON),
        ((0, 1, 1), 2, 2, Choice.REST),
        ((1, 0, 1), 2, 2, Choice.ON),
        ((0, 2, 2), 4, 2, Choice.REST),
        ((0, 0, 1), 1, 1, None),
        ((0, 0, 3), 3, 4, None),
        ((2, 1, 3), 6, 2, Choice.ON),
        ((0, 0, 0), 0, 0, None),
    ],
)
def test_what_the_members_want(counts: tuple[int, ...], voters: int, enough: int, wanted: Choice | None) -> None:
    assert chosen(dict(zip(Choice, counts, strict=True)), voters, enough) is wanted


@pytest.mark.parametrize(
    ("active", "part", "wanted"), [(0, 0.3, 2), (5, 0.3, 2), (10, 0.3, 3), (11, 0.3, 4), (8, 1, 8)]
)
def test_how_many_must_vote(active: int, part: float, wanted: int) -> None:
    assert needed(active, part) == wanted


def test_one_moderator_alone_never_asks_the_members() -> None:
    mods, start = frozenset({1, 2}), State(Phase.LIVES, NOW)
    state, heard = wish(start, NOW, Wish.ASK, 1, mods)
    assert heard is Heard.FIRST
    assert wish(state, NOW, Wish.ASK, 1, mods) == (state, Heard.SAME)
    assert wish(state, NOW, Wish.ASK, 7, mods) == (state, Heard.MODERATORS)
    assert wish(state, NOW, Wish.ASK, 2, mods)[1] is Heard.DONE
    assert wish(state, NOW + 31 * DAY, Wish.ASK, 2, mods)[1] is Heard.FIRST


def test_the_only_moderator_needs_a_member() -> None:
    mods, start = frozenset({1}), State(Phase.LIVES, NOW)
    state, heard = wish(start, NOW, Wish.ASK, 7, mods)
    assert heard is Heard.FIRST
    assert wish(state, NOW, Wish.ASK, 8, mods) == (state, Heard.MODERATOR)
    assert wish(state, NOW, Wish.ASK, 1, mods)[0].phase is Phase.BALLOT


def test_where_nobody_is_asked_again() -> None:
    quiet = asked(NOW)
    assert not asks(quiet, NOW + 30 * DAY)
    assert asks(quiet, NOW + AGAIN)
    rests, later = answered(quiet, NOW, later=False), answered(quiet, NOW, later=True)
    assert rests is not None
    assert later is not None
    assert (rests.not_before, later.not_before) == (NOW + LONG, NOW + SOON)
    assert answered(rests, NOW, later=True) is None
    assert stirred(quiet, NOW).phase is Phase.LIVES


def test_a_rest_goes_on_where_too_few_vote_on_it() -> None:
    state = State(Phase.BALLOT, NOW, rests=True)
    assert counted(state, NOW, None).phase is Phase.RESTS
    assert counted(state, NOW, Choice.ON).phase is Phase.LIVES
    assert awake(state, NOW) is None


def test_an_end_can_be_undone_for_90_days() -> None:
    over = ended(State(Phase.NOTICE, NOW), NOW)
    first, _ = wish(over, NOW + DAY, Wish.REOPEN, 1, frozenset())
    assert wish(first, NOW + 2 * DAY, Wish.REOPEN, 1, frozenset())[1] is Heard.SAME
    assert wish(first, NOW + 2 * DAY, Wish.REOPEN, 2, frozenset())[0].phase is Phase.LIVES
    assert wish(over, NOW + REOPENED_FOR, Wish.REOPEN, 2, frozenset())[1] is Heard.TOO_LATE


@pytest.mark.parametrize(
    ("about", "words", "wanted"),
    [
        (About.SIGNS, "It only rests.", "quiet"),
        (About.SIGNS, "vraag de leden", "ask"),
        (About.SIGNS, "Over drie maanden", "later"),
        (About.SIGNS, "yes", None),
        (About.REST, "yes", "awake"),
        (About.REST, "nee", "asleep"),
        (About.WISH, "ja", "ask"),
        (About.WISH, "no", None),
        (About.TOMORROW, "yes", None),
        (About.SIGNS, "We could ask the members, but I have no idea what they would say to that", None),
    ],
)
def test_answers_in_plain_words(about: About, words: str, wanted: str | None) -> None:
    assert meant(about, words) == wanted


def life(chance: random.Random) -> Iterator[tuple[State, State, datetime, str, int]]:
    """What happens to a community, step by step: before and after, when, what, and by whom."""
    state, now = State(Phase.LIVES, NOW), NOW
    mods = frozenset(range(1, chance.randint(0, 3) + 1))
    for _ in range(60):
        now += timedelta(days=chance.randint(0, 40))
        what, by, before = (
            chance.choice(["look", "quiet", "later", "awake", "count", "due", *Wish]),
            chance.randint(1, 5),
            state,
        )
        match what:
            case "look":
                state = asked(now) if asks(state, now) else state
            case "quiet" | "later":
                state = answered(state, now, later=what == "later") or state
            case "awake":
                state = awake(state, now) or state
            case "count":
                state = counted(state, now, chance.choice([None, *Choice]))
            case "due":
                state = ended(state, now)
            case Wish.NONE:
                pass
            case _:
                state = wish(state, now, Wish(what), by, mods)[0]
        yield before, state, now, what, by


@given(st.integers())
@settings(max_examples=200, deadline=None)
def test_a_community_never_ends_by_one_alone_nor_without_a_ballot(seed: int) -> None:
    last_ballot: datetime | None = None
    for before, after, now, what, by in life(random.Random(seed)):
        if after.phase is not before.phase:
            if after.phase is Phase.BALLOT:
                assert what == Wish.ASK
                assert before.phase is Phase.ASKED or before.first not in (None, by)
                assert before.not_before is None or now >= before.not_before
                last_ballot = now
            if after.phase in (Phase.NOTICE, Phase.RESTS) and what == "count":
                assert before.phase is Phase.BALLOT
                assert last_ballot == before.at
            if after.phase is Phase.ENDED:
                assert before.phase is Phase.NOTICE
                assert what == "due"
            if before.phase in (Phase.NOTICE, Phase.ENDED) and after.phase is not Phase.ENDED:
                assert what in (Wish.STOP, Wish.REOPEN)
                assert before.first not in (None, by)
            if before.phase is Phase.ENDED:
                assert now < before.at + REOPENED_FOR
        if after.phase in (Phase.NOTICE, Phase.ENDED):
            assert last_ballot is not None
