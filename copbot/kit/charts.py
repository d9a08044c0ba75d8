"""Charts as inline SVG: plain shapes whose colours come from the page's style (classes c1, c2, ...).

What lies on one line is told from another by the shape of its points and by its dashes too, never by colour alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log, log10

_WIDTH, _HEIGHT = 420, 180
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 8, 8, 22
_INNER, _DEEP = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
_EDGE = 0.05
# Where a scale of seconds has its lines: 10 s, 1 min, 10 min, 1 h, 6 h, 1 day, 7 and 30 days, a year, ten years.
_SECONDS = (10, 60, 600, 3600, 21600, 86400, 604800, 2592000, 31536000, 315360000)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a chart is called, and what it shows, for who doesn't see it; `key` is unique on the page."""

    key: str
    title: str
    told: str


def strip(heading: Heading, parts: Sequence[tuple[str, float]]) -> str:
    """One bar in parts; each has words and a share from 0 to 1."""
    begin, shapes = 0.0, []
    for place, (told, share) in enumerate(parts, start=1):
        width = share * _WIDTH * 2
        shapes.append(_rect(f"c{place}", begin, 0, width, 20, told))
        begin += width
    return _svg(heading, _WIDTH * 2, 20, shapes)


def columns(
    heading: Heading, labels: Sequence[str], layers: Sequence[Sequence[int]], number: Callable[[float], str]
) -> str:
    """A column for each label; the layers stand on each other."""
    most = max((sum(values) for values in zip(*layers, strict=True)), default=0)
    step, top = _top(most)
    shapes = [_line(tick / top, number(tick)) for tick in range(0, top + 1, step)]
    wide = _INNER / len(labels)
    for place, label in enumerate(labels):
        under = 0.0
        for layer, values in enumerate(layers, start=1):
            deep = values[place] / top * _DEEP
            if deep:
                left, above = _LEFT + (place + 0.1) * wide, _TOP + _DEEP - under - deep
                shapes.append(_rect(f"c{layer}", left, above, wide * 0.8, deep, f"{label}: {number(values[place])}"))
            under += deep
    return _svg(heading, _WIDTH, _HEIGHT, [*shapes, *_axis(labels)])


def curve(
    heading: Heading, labels: Sequence[str], seconds: Sequence[float | None], lasting: Callable[[float], str]
) -> str:
    """A point for each label on a logarithmic scale of durations, joined where they follow each other."""
    known = [value for value in seconds if value is not None]
    scale = durations(known, lasting)
    points = [
        Point(scale.part(value), f"{label}: {lasting(value)}") if value is not None else None
        for label, value in zip(labels, seconds, strict=True)
    ]
    return line(heading, labels, points, scale.ticks)


@dataclass(frozen=True, slots=True)
class Point:
    """How high a point lies, from 0 to 1, and what is said of it; None: what is there is not told."""

    part: float | None
    told: str


Ticks = Sequence[tuple[float, str]]
"""The lines of a scale: how high each lies, and what it says."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: where a value lies on it, from 0 to 1, and its lines."""

    part: Callable[[float], float]
    ticks: Ticks


def durations(seconds: Sequence[float], lasting: Callable[[float], str]) -> Scale:
    """A logarithmic scale that holds these durations."""
    known = [max(value, _SECONDS[0]) for value in seconds]
    low = max((tick for tick in _SECONDS if tick <= min(known)), default=_SECONDS[0])
    high = min((tick for tick in _SECONDS if tick >= max(known) and tick > low), default=_SECONDS[-1])

    def part(value: float) -> float:
        return min(log(max(value, low) / low) / log(high / low), 1.0)

    return Scale(part, [(part(tick), lasting(tick)) for tick in _SECONDS if low <= tick <= high])


def counts(values: Sequence[float], number: Callable[[float], str]) -> Scale:
    """A scale from nothing on that holds these counts."""
    step, top = _top(ceil(max(values, default=0)))
    return Scale(lambda value: value / top, [(tick / top, number(tick)) for tick in range(0, top + 1, step)])


def line(heading: Heading, labels: Sequence[str], points: Sequence[Point | None], ticks: Ticks) -> str:
    """A point for each label, joined where they follow each other; a hollow mark at the foot where one is not told."""
    wide, path, marks, joined = _INNER / len(labels), "", [], False
    for place, point in enumerate(points):
        x = _LEFT + (place + 0.5) * wide
        if point is not None:
            y = _high(point.part or 0)
            title = f"<title>{escape(point.told)}</title>"
            if point.part is None:
                shape = f"M{x - 3:.1f} {y - 4:.1f}l3 -3l3 3l-3 3z"
                marks.append(f'<path class="hollow" d="{shape}">{title}</path>')
            else:
                path += f"{'L' if joined else 'M'}{x:.1f} {y:.1f}"
                marks.append(f'<circle class="c1" cx="{x:.1f}" cy="{y:.1f}" r="2.5">{title}</circle>')
        joined = point is not None and point.part is not None
    drawn = f'<path class="curve" d="{path}"/>' if path else ""
    return _svg(heading, _WIDTH, _HEIGHT, [*(_line(*tick) for tick in ticks), drawn, *marks, *_axis(labels)])


Steps = Sequence[tuple[float, float]]
"""The steps of a curve: from so far along on, from 0 to 1, it lies so high."""


def steps(heading: Heading, curves: Sequence[Steps], along: Ticks, ticks: Ticks) -> str:
    """Curves that go down by steps, from all on; the first is the boldest, and each has dashes of its own."""
    shapes = [_line(*tick) for tick in ticks]
    for place, curve in enumerate(curves, 1):
        path = "".join(f"H{_LEFT + x * _INNER:.1f}V{_high(y):.1f}" for x, y in curve)
        if path:
            shapes.append(f'<path class="curve s{place}" d="M{_LEFT} {_high(1):.1f}{path}"/>')
    for x, label in along:
        at = f'x="{_LEFT + x * _INNER:.1f}" y="{_HEIGHT - 6}"'
        anchor = "end" if x > 1 - _EDGE else "start" if x < _EDGE else "middle"
        shapes.append(f'<text {at} text-anchor="{anchor}">{escape(label)}</text>')
    return _svg(heading, _WIDTH, _HEIGHT, shapes)


def key(place: int) -> str:
    """A short piece of that curve, to stand beside its name."""
    shape = f'<path class="curve s{place}" d="M0 5H36"/>'
    hidden = 'aria-hidden="true" focusable="false"'
    return f'<svg class="key" viewBox="0 0 36 10" width="36" height="10" {hidden}>{shape}</svg>'


def _top(most: int) -> tuple[int, int]:
    """The distance of the lines of a scale that goes up to `most`, and where it ends."""
    step = _step(most)
    return step, max(step, -(-most // step) * step)


def _high(part: float) -> float:
    return _TOP + _DEEP * (1 - part)


def _step(most: int) -> int:
    """The distance of the lines of a scale that goes up to `most`: 1, 2 or 5 times a power of ten."""
    size = 10 ** floor(log10(max(most / 4, 1)))
    return next(int(size * factor) for factor in (1, 2, 5, 10) if size * factor * 4 >= most)


def _axis(labels: Sequence[str]) -> list[str]:
    every, wide = -(-len(labels) // 6), _INNER / len(labels)
    return [
        f'<text x="{_LEFT + (place + 0.5) * wide:.1f}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(label)}</text>'
        for place, label in enumerate(labels)
        if place % every == every // 2
    ]


def _line(part: float, label: str) -> str:
    y = _high(part)
    line = f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
    return f'{line}<text x="{_LEFT - 5}" y="{y + 3.5:.1f}" text-anchor="end">{escape(label)}</text>'


def _rect(kind: str, x: float, y: float, width: float, height: float, told: str) -> str:
    shape = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
    return f'<rect class="{kind}" {shape}><title>{escape(told)}</title></rect>'


def _svg(heading: Heading, width: int, height: int, shapes: Sequence[str]) -> str:
    key = f"chart-{heading.key}"
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-labelledby="{key}-t {key}-d">'
        f'<title id="{key}-t">{escape(heading.title)}</title><desc id="{key}-d">{escape(heading.told)}</desc>'
        f"{''.join(shapes)}</svg>"
    )
