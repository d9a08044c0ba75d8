"""The courses of the indicators as charts, each with the same as a table. What a chart shows is what the words say."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from babel.dates import format_skeleton, format_timedelta

from copbot.features.health.course import Course, Past
from copbot.features.health.curves import Curve, curves
from copbot.features.health.formulas import FEW, Fewest, Mean, Share, Told, Uneven, Waits
from copbot.features.health.measuring import Value
from copbot.features.health.rows import Newcomer
from copbot.features.health.saying import NOTHING, kept, percent, value, waits
from copbot.features.health.staying import After, after
from copbot.kit import charts
from copbot.kit.charts import Heading, Point, Scale
from copbot.language.wording import Wording

_COLON = " :\u00a0\u202f"
"""What stands between the name of an indicator and its value."""
STEPS = 5
"""So many steps has the scale of a mean."""
_CROWDED = (7, 14)
"""These have no place below a chart."""
_STAYED = (7, 14, 30, 60, 90, 180)
"""After so many days it is told how many stay, where that is known."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is told of a time, and the number that is in that; None where there is none."""

    told: str
    number: float | None


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart (SVG), what it is called, and the same as rows of a table."""

    name: str
    svg: str
    rows: Sequence[tuple[str, str]]


def name_of(words: Wording, indicator: str) -> str:
    """What an indicator is called: the line on it, without a value."""
    return words.line(f"health-{indicator}", value="").rstrip(_COLON)


def chart(words: Wording, past: Past, indicator: str, zone: tzinfo) -> Chart | None:
    """The course of an indicator; None where there are not two times of which there is anything to tell."""
    course = past.courses[indicator]
    cells = [cell(words, course, place) for place in range(len(course.values))]
    if sum(one.number is not None for one in cells) < 2:
        return None
    times, labels = zip(*_times(words, past, zone), strict=True)
    scale = _scale(words, course, [one.number for one in cells if one.number is not None])
    points = [_point(scale, time, one) for time, one in zip(times, cells, strict=True)]
    known = [place for place, one in enumerate(cells) if one.number is not None]
    told = words.line(
        "health-chart-told",
        begin=times[known[0]], first=cells[known[0]].told, end=times[known[-1]], last=cells[known[-1]].told,
    )  # fmt: skip
    name = name_of(words, indicator)
    heading = Heading(indicator, name, told)
    rows = [(time, one.told) for time, one in zip(times, cells, strict=True)]
    return Chart(name, charts.line(heading, labels, points, scale.ticks), rows)


def cell(words: Wording, course: Course, place: int) -> Cell:
    """What is told of that time. The number is that which the words have, rounded as there."""
    one, about, name = course.values[place], course.about[place], course.indicator.name
    if one is None:
        return Cell(words.line("health-kept-back"), None)
    # How many had no answer is told of the last window alone: of each it would tell, by a difference, of which few.
    told = waits(words, one) if isinstance(one, Waits) else value(words, name, one, about=about)
    return Cell(told, _number(one, name, about=about))


def _number(one: Value, name: str, *, about: bool) -> float | None:
    match one:
        case Share() if name == "fresh":
            return one.of_one if one.whole else None
        case Share():
            shown = one.told is Told.ALL
            return (round(one.of_one, 1) if about else round(one.of_one * 100) / 100) if shown else None
        case Waits():
            return one.half if len(one.hours) >= FEW else None
        case Fewest():
            return one.few if one.people >= FEW and one.few >= FEW else None
        case Mean():
            return round(one.of_all, 1) if one.number >= FEW else None
        case Uneven():
            return round(one.gini * 100) / 100 if one.people >= FEW else None
    return one if one >= FEW else None


def _scale(words: Wording, course: Course, numbers: Sequence[float]) -> Scale:
    match next(one for one in course.values if one is not None):
        case Share() | Uneven():
            return shares(words)
        case Mean():
            return Scale(
                lambda step: (step - 1) / (STEPS - 1),
                [((step - 1) / (STEPS - 1), f"{step}") for step in range(1, STEPS + 1)],
            )
        case Waits():
            scale = charts.durations([hours * 3600 for hours in numbers], lambda seconds: _lasting(words, seconds))
            return Scale(lambda hours: scale.part(hours * 3600), scale.ticks)
        case _:
            return charts.counts(numbers, lambda number: f"{round(number)}")


def shares(words: Wording) -> Scale:
    """A scale of shares."""
    return Scale(lambda part: part, [(part, percent(words, part)) for part in (0, 0.25, 0.5, 0.75, 1)])


def _lasting(words: Wording, seconds: float) -> str:
    return format_timedelta(timedelta(seconds=seconds), format="short", threshold=1, locale=words.language)


def _point(scale: Scale, time: str, one: Cell) -> Point | None:
    if one.told == NOTHING:
        return None
    return Point(scale.part(one.number) if one.number is not None else None, f"{time}: {one.told}")


def _times(words: Wording, past: Past, zone: tzinfo) -> Iterator[tuple[str, str]]:
    """What each time is called, at length and short: a quarter, a month, or the day on which the window ended."""
    for span in past.spans:
        if past.months:
            told = format_skeleton("yMMM" if past.months == 1 else "yQQQ", span.begin, locale=words.language)
            yield told, told
        else:
            end = span.end.astimezone(zone)
            yield words.day(end), format_skeleton("MMMd", end, locale=words.language)


# Newcomers who stay


@dataclass(frozen=True, slots=True)
class Survival:
    """The curves of newcomers who stay (SVG), what each is called beside its sign, and the same as rows of a table."""

    svg: str
    keys: Sequence[tuple[str, str]]
    rows: Sequence[tuple[str, Sequence[str]]]


def survival(words: Wording, newcomers: Collection[Newcomer], now: datetime) -> Survival | None:
    """How many newcomers stay; None where too few tell it."""
    found = curves(newcomers, now)
    if not found:
        return None
    groups = ("with", "without") if len(found) > 1 else ("all",)
    names = [words.line(f"health-stay-{one}") for one in groups]
    until = max(one.until for one in found)
    days = [day for day in _STAYED if day <= until]
    rows = [(words.line("health-after", days=day), [_stayed(words, one, day) for one in found]) for day in days]
    exact = {one.days: one for one in after(newcomers, now)}
    for place, day in enumerate(days):
        if day in exact:
            rows[place] = rows[place][0], _as_told(words, exact[day], groups)
    told = "; ".join(f"{name}, {rows[-1][0]}: {cell}" for name, cell in zip(names, rows[-1][1], strict=True))
    along = [(day / until, f"{day}") for day in (0, *days) if day not in _CROWDED]
    svg = charts.steps(
        Heading("stay", words.line("health-stay-chart"), told),
        [[(day / until, share) for day, share in (*one.steps, (one.until, one.last))] for one in found],
        along,
        shares(words).ticks,
    )
    return Survival(svg, [(charts.key(place), name) for place, name in enumerate(names, 1)], rows)


def _stayed(words: Wording, curve: Curve, day: int) -> str:
    part = curve.at(day)
    if part is None:
        return NOTHING
    if part == 1:
        return words.line("health-all-but", whole=curve.people)
    return words.line("health-share", share=percent(words, part), whole=curve.people)


def _as_told(words: Wording, one: After, groups: Sequence[str]) -> list[str]:
    """As the words on newcomers who stay tell it."""
    before = one.before
    of = {
        "all": (one.all, before.all if before else None),
        "with": (one.with_one, before.with_one if before else None),
        "without": (one.without, before.without if before else None),
    }
    return [kept(words, *of[group]) for group in groups]
