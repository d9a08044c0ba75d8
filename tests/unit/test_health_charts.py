"""Charts of health: what they show is what the words say, and nothing that they show tells what the words keep back."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.health.course import Course, by_quarters, by_windows
from copbot.features.health.curves import coarse, curves
from copbot.features.health.drawing import cell, chart, name_of, survival
from copbot.features.health.formulas import FEW, Share, Survival, Told, Waits
from copbot.features.health.looking import recent
from copbot.features.health.measuring import INDICATORS, Span, measure
from copbot.features.health.rows import Answer, Asked, Newcomer, Rows, Ticket
from copbot.features.health.saying import parts, staying
from copbot.kit.measured import Load, Mood
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.text import plain

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
MARK = re.compile(r"<title>([^<]*)</title>")
Y = re.compile(r'<circle class="c1" cx="[\d.]+" cy="([\d.]+)"')


def rows(seed: int, days: int, busy: float = 1.0) -> Rows:
    """A life of so many days, with so many questions a day."""
    dice = random.Random(seed)
    begin = NOW - days * DAY
    asked, answers, talked, new, tickets = list[Asked](), list[Answer](), {}, list[Newcomer](), list[Ticket]()
    for day in range(days):
        at = begin + day * DAY
        talked[at.toordinal()] = (dice.randint(0, 20), dice.randint(0, 4))
        for _ in range(dice.randint(0, round(2 * busy))):
            number, author = len(asked), dice.randrange(15)
            first = at + dice.random() * 300 * HOUR if dice.random() < 0.6 else None
            asked.append(Asked(number, at, author, first, first or (at + DAY if dice.random() < 0.3 else None), True))
            if first is not None:
                answers.append(Answer(number, first, dice.randrange(12), dice.random() < 0.3, dice.random() < 0.8))
        if dice.random() < 0.4:
            last = at + dice.random() ** 2 * (NOW - at)
            new.append(Newcomer(day, at, last, None, at + HOUR if dice.random() < 0.6 else None))
        if dice.random() < 0.2:
            tickets.append(Ticket(at, at + dice.random() * 48 * HOUR))
    when = [begin + day * DAY for day in range(0, days, 3)]
    moods = [Mood(at, tuple(dice.randint(0, 4) for _ in range(5))) for at in when[::9]]
    loads = [Load(at, dice.randrange(9)) for at in when if dice.random() < busy]
    thanked = [at for at in when if dice.random() < busy / 2]
    return Rows(begin, asked, answers, (), new, talked, (), 40, (), tickets, None, moods, loads, thanked)


LIVES = st.builds(rows, st.integers(0, 10_000), st.integers(1, 900), st.sampled_from([0.2, 0.6, 1.5]))


def numbers(told: str) -> list[str]:
    return re.findall(r"\d+", told)


@given(LIVES, st.sampled_from(LANGUAGES))
def test_the_chart_of_the_last_window_says_what_the_command_says(life: Rows, language: str) -> None:
    words = wording(language)
    now = recent(life, NOW)
    readings = measure(now, NOW)
    past = by_windows(life, NOW, readings)
    for name in past.courses:
        told = cell(words, past.courses[name], len(past.spans) - 1).told
        said = plain(parts(words, readings[name], readings)[0])
        assert told in said or readings[name].now == 0
        assert said.startswith(name_of(words, name))


@given(LIVES, st.booleans())
def test_a_chart_and_its_table_say_the_same(life: Rows, windows: bool) -> None:
    words = wording("en")
    past = by_windows(life, NOW, measure(recent(life, NOW), NOW)) if windows else by_quarters(life, NOW)
    for name, course in past.courses.items():
        drawn = chart(words, past, name, UTC)
        cells = [cell(words, course, place) for place in range(len(past.spans))]
        if drawn is None:
            assert sum(one.number is not None for one in cells) < 2
            continue
        assert [told for _, told in drawn.rows] == [one.told for one in cells]
        shown = [f"{time}: {told}" for time, told in drawn.rows if told != "–"]
        assert [unescape(one) for one in MARK.findall(drawn.svg)] == shown
        known = [one for one in cells if one.number is not None]
        heights = [float(one) for one in Y.findall(drawn.svg)]
        assert len(heights) == len(known)
        # Higher is more, and of shares it is just so much: 150 of the picture's 180 are from none to all.
        for one, y in zip(known, heights, strict=True):
            assert one.number is not None
            if isinstance(course.values[0], Share):
                assert y == pytest.approx(158 - 150 * one.number, abs=0.06)
                if name != "fresh":
                    assert numbers(one.told)[0] == f"{round(one.number * 100)}"
        ordered = sorted(zip(known, heights, strict=True), key=lambda pair: pair[0].number or 0)
        assert [y for _, y in ordered] == sorted(heights, reverse=True)


@given(LIVES)
def test_each_value_is_that_of_its_time_alone(life: Rows) -> None:
    """Measured from parts of the rows it is as measured from all of them."""
    for past in (by_quarters(life, NOW), by_windows(life, NOW, measure(recent(life, NOW), NOW))):
        for one in INDICATORS:
            if one.name not in past.courses or one.looks_back:
                continue
            for place, span in enumerate(past.spans[:-1] if not past.months else past.spans):
                value = past.courses[one.name].values[place]
                assert value is None or value == one.of(life, span)


@given(st.lists(st.integers(0, 30).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))), min_size=6))
def test_what_is_kept_back_is_not_told_by_what_is_told_beside_it(shares: list[tuple[int, int]]) -> None:
    """The four windows before the last are told together: less those that are told, that is not of a few."""
    from copbot.features.health.course import _veiled

    values = [Share(part, whole) for part, whole in shares]
    course = _veiled(Course(next(one for one in INDICATORS if one.name == "replied"), values, [False] * len(values)))
    group = list(zip(values, course.values, strict=True))[-5:-1]
    hidden, told = list[Share](), list[Share]()
    for one, shown in group:
        is_told = isinstance(shown, Share) and shown.told is Told.ALL
        (told if is_told else hidden).append(one)
    hidden = [one for one in hidden if one.whole]
    if hidden and told:
        rest = Share(sum(one.part for one in hidden), sum(one.whole for one in hidden))
        assert rest.told is Told.ALL


# Who stays


@given(st.lists(st.tuples(st.floats(0, 170), st.integers(1, 9)), max_size=40, unique_by=lambda one: one[0]))
def test_a_curve_goes_down_where_enough_went(steps: list[tuple[float, int]]) -> None:
    found, left = list[Survival](), 400
    for time, went in sorted(steps):
        found.append(Survival(time, (left - went) / 400, left, went))
        left -= went
    drawn, before = coarse(found), 400
    for _, share in drawn:
        here = round(share * 400)
        assert before - here >= FEW
        before = here
    # After 30 and after 90 days it lies where the words say, unless fewer than five went since.
    for day, since in ((30, 0), (90, 30)):
        exact = next((one.share for one in reversed(found) if one.time < day), 1.0)
        shown = next((share for time, share in reversed(drawn) if time < day), 1.0)
        went = sum(one.left for one in found if since <= one.time < day)
        assert shown == exact or went < FEW


@given(LIVES, st.sampled_from(LANGUAGES))
def test_the_table_of_who_stays_says_what_the_words_say(life: Rows, language: str) -> None:
    words = wording(language)
    drawn = survival(words, life.newcomers, NOW)
    said = [plain(one) for one in staying(words, life, NOW)]
    if drawn is None:
        assert curves(life.newcomers, NOW) == []
        return
    for when, cells in drawn.rows:
        for day, line in zip((30, 90), said, strict=True):
            if numbers(when) == [f"{day}"]:
                assert all(one in line for one in cells)
    assert drawn.svg.count('class="curve s') == len(drawn.keys)


def test_neither_sort_of_newcomers_is_told_where_the_other_would_tell_it() -> None:
    def came(lasting: float, *, reacted: bool) -> Newcomer:
        at = NOW - 200 * DAY
        return Newcomer(1, at, at + lasting * DAY, None, at + HOUR if reacted else None)

    with_one = [*(came(5, reacted=True) for _ in range(10)), *(came(190, reacted=True) for _ in range(20))]
    # Of these three went: told beside all of them, the others would tell that.
    without = [*(came(5, reacted=False) for _ in range(3)), *(came(190, reacted=False) for _ in range(20))]
    words = wording("en")
    [month, _] = staying(words, Rows(newcomers=[*with_one, *without]), NOW)
    assert plain(month).endswith("after 30 days: 75% of 53; with a reaction within a day –, without one –")
    assert len(curves([*with_one, *without], NOW)) == 1
    more = [came(5, reacted=False) for _ in range(3)]
    [month, _] = staying(words, Rows(newcomers=[*with_one, *without, *more]), NOW)
    assert plain(month).endswith("71% of 56; with a reaction within a day 67% of 30, without one 77% of 26")
    assert len(curves([*with_one, *without, *more], NOW)) == 2


def test_fewer_than_five_more_who_went_later_are_not_told() -> None:
    at = NOW - 200 * DAY
    found = [Newcomer(1, at, at + days * DAY) for days in (*[5] * 10, *[40] * 3, *[190] * 20)]
    _, later = staying(wording("en"), Rows(newcomers=found), NOW)
    assert "after 90 days: fewer than five fewer than before that, of 33" in plain(later)


def test_the_quarter_that_goes_on_is_told_by_the_last_window_alone() -> None:
    past = by_quarters(rows(1, 700), NOW)
    assert past.months == 3
    assert past.spans[-1] == Span(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC), NOW)
    assert by_quarters(rows(1, 20), NOW).spans[-1].end == datetime(2026, 5, 1, tzinfo=UTC)
    assert by_quarters(Rows(), NOW).spans == []
    assert [one.end for one in by_windows(rows(1, 60), NOW, measure(Rows(), NOW)).spans] == [NOW - 28 * DAY, NOW]


def test_how_long_an_answer_takes_is_told_without_how_many_have_none() -> None:
    course = Course(next(one for one in INDICATORS if one.name == "wait"), [Waits((1, 2, 3, 4, 5), 7)], [False])
    assert cell(wording("en"), course, 0).told == "half within 3 hours, nine in ten within 5 hours"
