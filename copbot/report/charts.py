"""Charts as inline SVG: plain shapes whose colours come from the page's style (classes c1, c2, ...)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from math import floor, log, log10

_WIDTH, _HEIGHT = 420, 180
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 8, 8, 22
_INNER, _DEEP = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
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
    step = _step(most)
    top = max(step, -(-most // step) * step)
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
    known = [max(value, _SECONDS[0]) for value in seconds if value is not None]
    low = max((tick for tick in _SECONDS if tick <= min(known)), default=_SECONDS[0])
    high = min((tick for tick in _SECONDS if tick >= max(known) and tick > low), default=_SECONDS[-1])
    shapes = [_line(log(tick / low) / log(high / low), lasting(tick)) for tick in _SECONDS if low <= tick <= high]
    wide, path, points = _INNER / len(labels), "", []
    joined = False
    for place, value in enumerate(seconds):
        if value is not None:
            part = min(log(max(value, low) / low) / log(high / low), 1.0)
            x, y = _LEFT + (place + 0.5) * wide, _TOP + _DEEP * (1 - part)
            path += f"{'L' if joined else 'M'}{x:.1f} {y:.1f}"
            title = f"<title>{escape(f'{labels[place]}: {lasting(value)}')}</title>"
            points.append(f'<circle class="c1" cx="{x:.1f}" cy="{y:.1f}" r="2.5">{title}</circle>')
        joined = value is not None
    return _svg(heading, _WIDTH, _HEIGHT, [*shapes, f'<path class="curve" d="{path}"/>', *points, *_axis(labels)])


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
    y = _TOP + _DEEP * (1 - part)
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
