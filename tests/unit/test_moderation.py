"""Moderation's decisions: scores, karma, points and how they go round, meta-moderation, what may be moderated."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.moderation import ModerationSettings, bombs, karma, meta, pool, scores
from copbot.features.moderation.karma import Word
from copbot.features.moderation.pool import Candidate
from copbot.features.moderation.reasons import EFFECTS, RATINGS, SLASHDOT, Reason, label
from copbot.features.moderation.rules import Case, Refusal, refusal
from copbot.kit.commands import Kind, Option, choice

S = ModerationSettings()
DAILY = ModerationSettings(scheme="daily")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def lot(seed: int = 1) -> random.Random:
    return random.Random(seed)


def people(count: int, days: int = 5, **same: object) -> list[Candidate]:
    return [
        Candidate(member=n, since=NOW - (1000 - n) * DAY, days=days, **same)  # type: ignore[arg-type]
        for n in range(count)
    ]


# Reasons and scores


def test_reasons_have_slashdots_effects() -> None:
    down = {Reason.OFFTOPIC, Reason.FLAMEBAIT, Reason.TROLL, Reason.REDUNDANT, Reason.OVERRATED, Reason.SPAM}
    assert {reason for reason in Reason if EFFECTS[reason].score < 0} == down
    assert {r for r in SLASHDOT if EFFECTS[r].karma == 0} == {Reason.FUNNY, *RATINGS}
    assert EFFECTS[Reason.SPAM].karma == -10
    assert len(SLASHDOT) == 10


@pytest.mark.parametrize(
    ("reasons", "shown"),
    [
        ([], None),
        ([Reason.FUNNY], Reason.FUNNY),
        ([Reason.TROLL, Reason.FUNNY, Reason.INSIGHTFUL, Reason.INSIGHTFUL], Reason.INSIGHTFUL),
        ([Reason.TROLL, Reason.FUNNY, Reason.OFFTOPIC], Reason.TROLL),
        ([Reason.TROLL, Reason.FUNNY], None),
        ([Reason.FUNNY, Reason.UNDERRATED, Reason.UNDERRATED], Reason.FUNNY),
        ([Reason.UNDERRATED], None),
        ([Reason.DISAGREE], None),
    ],
)
def test_the_label_is_the_most_common_reason_in_the_direction_that_prevails(
    reasons: list[Reason], shown: Reason | None
) -> None:
    assert label(reasons) is shown


@pytest.mark.parametrize(("of", "begin"), [(0, 1), (-1, 0), (-10, 0), (-11, -1), (25, 1), (26, 2), (50, 2)])
def test_what_a_post_begins_with(of: int, begin: int) -> None:
    assert scores.start(of, S) == begin


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ([1] * 9, 5),
        ([-1] * 9, -1),
        ([-1, -1, 1], 1),
        ([-1, 1, -1, 1, -1], 0),
        ([1, 1, 1, 0], 5),
    ],
)
def test_the_bonus_is_lost_at_the_third_moderation_downwards(changes: list[int], end: int) -> None:
    assert scores.score(2, True, changes, S) == end


def test_beyond_the_ends_nothing_has_an_effect() -> None:
    assert not scores.has_effect(5, 1, S)
    assert not scores.has_effect(-1, -1, S)
    assert all(scores.has_effect(now, 0, S) for now in range(-1, 6))


@given(st.integers(-1, 2), st.booleans(), st.lists(st.integers(-1, 1)))
def test_a_score_never_leaves_its_range(begin: int, bonus: bool, changes: list[int]) -> None:
    assert -1 <= scores.score(begin, bonus, changes, S) <= 5


@given(st.lists(st.integers(-10, 10)))
def test_karma_never_leaves_its_range(changes: list[int]) -> None:
    assert -25 <= karma.total(changes, S) <= 50


def test_karma_in_words() -> None:
    words = [karma.word(n) for n in (-25, -10, -9, -1, 0, 1, 12, 13, 25, 26, 50)]
    assert words == [
        *[Word.TERRIBLE] * 2,
        *[Word.BAD] * 2,
        Word.NEUTRAL,
        *[Word.POSITIVE] * 2,
        *[Word.GOOD] * 2,
        *[Word.EXCELLENT] * 2,
    ]


def test_reasons_can_be_named_in_every_language() -> None:
    option = Option("reason", Kind.WORD, choices=tuple(Reason), names="reason")
    assert choice(option, "Insightful") == choice(option, "inzichtelijk") == Reason.INSIGHTFUL
    assert choice(option, "touché") == choice(option, "touche") == Reason.TOUCHE
    assert choice(option, "lovely") is None


# Points


@pytest.mark.parametrize(
    "changed",
    [{"willing": False}, {"staff": True}, {"karma": -1}, {"days": 2}, {"paused_until": NOW + DAY}],
)
def test_who_is_not_eligible(changed: dict[str, object]) -> None:
    fit = {"member": 0, "since": NOW - DAY, "days": 3}
    assert pool.eligible([Candidate(**fit)], NOW, S)  # type: ignore[arg-type]
    assert not pool.eligible([Candidate(**{**fit, **changed})], NOW, S)  # type: ignore[arg-type]


def test_the_oldest_four_fifths_are_eligible() -> None:
    assert [one.member for one in pool.eligible(people(10), NOW, S)] == list(range(8))


def test_the_middle_band_leaves_out_lurkers_and_obsessives() -> None:
    many = [Candidate(member=n, since=NOW, days=n) for n in range(100)]
    assert sorted(one.member for one in pool.band(many, lot(), S)) == list(range(16, 89))
    assert len(pool.band(many[:19], lot(), S)) == 19


def test_tokens_are_handed_out_at_most_three_each() -> None:
    given = pool.hand_out(20, people(10), lot(), S)
    assert sum(given.values()) == 20
    assert max(given.values()) <= 3
    assert pool.hand_out(1000, people(10), lot(), S) == dict.fromkeys(range(10), 3)
    assert pool.hand_out(5, [], lot(), S) == {}


def test_fair_moderators_are_drawn_more_often() -> None:
    fair = Candidate(member=1, since=NOW, fair_ups=1.0, fair_downs=1.0, judged=50)
    unfair = Candidate(member=2, since=NOW, fair_ups=0.2, fair_downs=0.2, judged=50, expired=1.0)
    drawn = Counter(next(iter(pool.hand_out(1, [fair, unfair], lot(n), S))) for n in range(2000))
    assert 3 < drawn[1] / drawn[2] < 5
    assert pool.weight(Candidate(member=3, since=NOW), S) == pytest.approx(S.weight)


def test_nobody_holds_more_than_forty_tokens() -> None:
    assert pool.hold(39, 3, S) == 40
    assert pool.hold(40, -2, S) == 38
    assert pool.hold(-100, 3, S) == -97


def test_who_holds_most_tokens_is_granted_points() -> None:
    found = [Candidate(member=n, since=NOW, tokens=n) for n in range(40)]
    assert pool.granted(found, 80, 40, lot(), S) == [39, 38]
    assert len(pool.granted(found, 4000, 40, lot(), S)) == 4
    assert pool.granted(found[:20], 4000, 1000, lot(), S) == []
    few = sum(len(pool.granted(found, 10, 40, lot(n), S)) for n in range(1000))
    assert 200 < few < 300


def test_who_holds_points_is_not_granted_more() -> None:
    assert pool.granted([Candidate(member=1, since=NOW, tokens=40, points=1)], 4000, 10, lot(), S) == []


def test_a_grant_costs_forty_tokens_but_makes_no_debt() -> None:
    assert [pool.paid(tokens, S) for tokens in (40, 25, 0, -7)] == [0, 0, 0, -7]


def test_somebody_is_drawn_in_every_stir_period() -> None:
    few = people(3)
    assert pool.floor(few, NOW - 2 * DAY, NOW, lot(), S) is None
    assert pool.floor(few, NOW - 3 * DAY, NOW, lot(), S) in range(3)
    assert pool.floor(few, None, NOW, lot(), S) in range(3)
    assert pool.floor(people(3, points=1), None, NOW, lot(), S) is None


def test_what_feeds_the_pool() -> None:
    assert pool.feed(2, 3, S) == 2 * 6 + 3 * 8


def test_tokens_of_absent_members_decay() -> None:
    def left(seen: timedelta, of: int = 0, tokens: int = 10) -> int:
        return pool.decayed(tokens, NOW - seen, of, NOW - DAY, NOW, S)

    assert left(13 * DAY) == 10
    assert left(16 * DAY) == 9
    assert left(DAY, of=-4) == 9
    assert left(30 * DAY, tokens=0) == 0
    assert left(30 * DAY, tokens=-8) == -8


def test_daily_points() -> None:
    old = Candidate(member=1, since=NOW - 30 * DAY)
    new = Candidate(member=2, since=NOW - 29 * DAY)
    sour = Candidate(member=3, since=NOW - 90 * DAY, karma=-1)
    assert pool.daily([old, new, sour], NOW, DAILY) == [1]


# Meta-moderation


@pytest.mark.parametrize(("members", "votes"), [(3, 3), (30, 3), (49, 3), (50, 5), (79, 7), (90, 9), (100_000, 9)])
def test_consensus_is_what_a_tenth_of_the_members_can_reach(members: int, votes: int) -> None:
    assert meta.consensus(members, S) == votes


@pytest.mark.parametrize(
    ("fair", "tokens", "of", "fair_voter", "unfair_voter"),
    [
        (0, -100, -1, 0, 2),
        (1, -40, -1, -2, 1),
        (2, -20, 0, -0.5, 0.5),
        (3, -10, 0, 0, 0),
        (4, -4, 0, 0, 0),
        (5, 1, 0, 0, 0),
        (6, 2, 0, 0, 0),
        (7, 3, 0, 0.01, -1),
        (8, 4, 0, 0.02, -2),
        (9, 5, 0.5, 0.05, 0),
    ],
)
def test_the_table(fair: int, tokens: float, of: float, fair_voter: float, unfair_voter: float) -> None:
    assert meta.consequence(fair, 9 - fair) == meta.Consequence(tokens, of, fair_voter, unfair_voter)


def test_gains_stop_and_halves_come_by_chance() -> None:
    rich = [meta.settle(9, 0, 24, 12, 1, lot(n), S) for n in range(200)]
    assert {(one.tokens, one.karma) for one in rich} == {(1, 0)}
    poor = Counter(meta.settle(9, 0, 0, 11, 1, lot(n), S).karma for n in range(400))
    assert set(poor) == {0, 1}
    assert 150 < poor[1] < 250
    assert meta.settle(0, 9, 25, 50, 1, lot(), S) == meta.Settlement(-100, -1, 0, 2)


@pytest.mark.parametrize(("repeats", "cost"), [(1, 0), (2, 0), (3, 4), (4, 4), (5, 12), (9, 12), (10, 100), (50, 100)])
def test_moderating_one_author_again_and_again_costs_tokens(repeats: int, cost: int) -> None:
    assert meta.settle(9, 0, 0, 20, repeats, lot(), S).tokens == 5 - cost


def test_who_may_judge() -> None:
    assert [meta.may(older, 10, 0, True, S) for older in range(10)] == [True] * 9 + [False]
    assert not meta.may(0, 10, -1, True, S)
    assert not meta.may(0, 10, 0, False, S)


# Mod bombs and rules


def test_a_mod_bomb_is_three_within_three_days() -> None:
    hours = timedelta(hours=1)
    assert bombs.is_bomb([NOW - 71 * hours, NOW - hours, NOW], NOW, S)
    assert not bombs.is_bomb([NOW - 72 * hours, NOW - hours, NOW], NOW, S)
    assert [bombs.pause(n, S) for n in (1, 2, 3)] == [30 * DAY, 180 * DAY, 180 * DAY]


@pytest.mark.parametrize(
    ("case", "reason", "why"),
    [
        (Case(points=1), Reason.FUNNY, None),
        (Case(points=1), Reason.SPAM, Refusal.REASON),
        (Case(points=1, own=True), Reason.FUNNY, Refusal.OWN),
        (Case(staff=True, own=True), Reason.FUNNY, Refusal.OWN),
        (Case(points=1, twice=True), Reason.FUNNY, Refusal.TWICE),
        (Case(points=1, age=15 * DAY), Reason.FUNNY, Refusal.OLD),
        (Case(points=1, age=14 * DAY), Reason.FUNNY, None),
        (Case(points=1, posted=True), Reason.FUNNY, Refusal.POSTED),
        (Case(staff=True, posted=True), Reason.FUNNY, None),
        (Case(points=1), Reason.OVERRATED, Refusal.FIRST),
        (Case(points=1, rated=True), Reason.OVERRATED, None),
        (Case(), Reason.FUNNY, Refusal.POINTS),
        (Case(staff=True), Reason.TROLL, None),
    ],
)
def test_what_may_be_moderated(case: Case, reason: Reason, why: Refusal | None) -> None:
    assert refusal(case, reason, S) is why


def test_the_rules_of_daily_points() -> None:
    assert refusal(Case(points=1, posted=True), Reason.FUNNY, DAILY) is None
    assert refusal(Case(points=1, karma=9), Reason.TROLL, DAILY) is Refusal.KARMA
    assert refusal(Case(points=1, karma=10), Reason.TROLL, DAILY) is None
    assert refusal(Case(staff=True), Reason.TROLL, DAILY) is None
