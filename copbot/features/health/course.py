"""What the indicators said over time: by quarters that are over, or by the windows of the last year. Pure.

What is told of one time and of another must not tell, by a difference, what is kept back: the windows before the last
one are told together too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from copbot.features.health.formulas import FEW, Share, Told, tells_few
from copbot.features.health.measuring import BEFORE, INDICATORS, WINDOW, Indicator, Reading, Span, Value, together
from copbot.features.health.quarters import periods
from copbot.features.health.rows import Answer, Asked, Rows

_YEAR = 13
"""So many windows are about a year."""


@dataclass(frozen=True, slots=True)
class Course:
    """What an indicator said at each time, the oldest first; None: it is kept back, for what it would tell.

    `about`: it is told to the nearest ten per cent only.
    """

    indicator: Indicator
    values: Sequence[Value | None]
    about: Sequence[bool]


@dataclass(frozen=True, slots=True)
class Past:
    """The courses of all indicators that have one, by name, over these times of so many months; 0: windows."""

    spans: Sequence[Span]
    months: int
    courses: Mapping[str, Course]


def by_quarters(rows: Rows, now: datetime) -> Past:
    """Over the quarters, or months, that are over: the one that goes on is told of by the last window."""
    found, months = periods(rows, now)
    spans = [span for span in found if span.end <= now]
    return _past(rows, spans, months, {})


def by_windows(rows: Rows, now: datetime, readings: Mapping[str, Reading]) -> Past:
    """Over the windows of a year that were heard whole; of the last one what `readings` say."""
    found = [Span(now - WINDOW * (back + 1), now - WINDOW * back, now) for back in reversed(range(_YEAR))]
    spans = [one for one in found if rows.begin is not None and (one.begin >= rows.begin or one.end == now)]
    past = _past(rows, spans, 0, readings)
    return replace(past, courses={name: _veiled(one) for name, one in past.courses.items()})


def _past(rows: Rows, spans: Sequence[Span], months: int, readings: Mapping[str, Reading]) -> Past:
    over = [one for one in INDICATORS if not one.now_alone or one.looks_back]
    values: dict[str, list[Value]] = {one.name: [] for one in over}
    for place, (span, part) in enumerate(zip(spans, _parts(rows, spans), strict=True), 1):
        for one in over:
            if readings and place == len(spans):
                values[one.name].append(readings[one.name].now)
            else:
                seen = replace(span, now=span.end) if one.looks_back else span
                values[one.name].append(one.of(part, seen))
    about = [
        isinstance(answered, Share) and isinstance(solo, Share) and tells_few(answered, solo)
        for answered, solo in zip(values["answered"], values["solo"], strict=True)
    ]
    exact = [False] * len(about)
    return Past(
        spans, months, {one.name: Course(one, values[one.name], about if one.name == "solo" else exact) for one in over}
    )


def _parts(rows: Rows, spans: Sequence[Span]) -> list[Rows]:
    """What each of these times, which follow each other, is measured from: it, and the time before it.

    So each row is looked at for two or three of them, not for all.
    """
    begins = [span.begin for span in spans]
    asked: list[list[Asked]] = [[] for _ in spans]
    answers: list[list[Answer]] = [[] for _ in spans]
    shared: list[list[datetime]] = [[] for _ in spans]
    for one in rows.asked:
        for place in {_place(begins, at) for at in (one.at, one.answered_at) if at is not None} - {-1}:
            asked[place].append(one)
    for answer in rows.answers:
        for place in _and_next(begins, answer.at):
            answers[place].append(answer)
    for at in rows.contributions:
        for place in _and_next(begins, at):
            shared[place].append(at)
    # That it is known of any question what it is about is known of each time.
    known = next((one for one in rows.asked if one.on_subject), None)
    for found in asked:
        if known is not None and known not in found:
            found.append(known)
    parts = zip(asked, answers, shared, strict=True)
    return [replace(rows, asked=one, answers=two, contributions=three) for one, two, three in parts]


def _place(begins: Sequence[datetime], at: datetime) -> int:
    return bisect_right(begins, at) - 1


def _and_next(begins: Sequence[datetime], at: datetime) -> Sequence[int]:
    place = _place(begins, at)
    return range(max(place, 0), min(place + 2, len(begins)))


def _veiled(course: Course) -> Course:
    """The same, with as much kept back as would else tell, beside the windows before the last one together, a few."""
    values = list(course.values)
    before = range(max(0, len(values) - 1 - BEFORE), len(values) - 1)
    if course.indicator.now_alone:
        return course
    hidden = [place for place in before if _is_few(values[place])]
    left = sorted((place for place in before if place not in hidden), key=lambda place: _size(values[place]))
    while hidden and left and _is_few(_sum([values[place] for place in hidden])):
        place = left.pop(0)
        if _size(values[place]):
            hidden.append(place)
    return replace(
        course, values=[None if place in hidden and not _is_few(one) else one for place, one in enumerate(values)]
    )


def _sum(values: Sequence[Value | None]) -> Value | None:
    """These values as one: of counts their sum."""
    known = [one for one in values if one is not None]
    if all(isinstance(one, int) for one in known):
        return sum(one for one in known if isinstance(one, int))
    return together(known) if known else None


def _is_few(value: Value | None) -> bool:
    """Is it not told as it is, for it is of a few?"""
    match value:
        case Share():
            return value.told in (Told.FEW, Told.FEW_OF, Told.ALL_BUT)
        case int():
            return 0 <= value < FEW
    return False


def _size(value: Value | None) -> int:
    match value:
        case Share():
            return value.whole
        case int():
            return value
    return 0
