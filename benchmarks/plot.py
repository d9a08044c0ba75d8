"""A chart as a picture of its own (SVG): lines on logarithmic scales, each told by colour, dashes and its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

_LEFT, _TOP, _WIDE, _DEEP, _LEGEND = 56, 34, 470, 250, 250
_ROW = 19
# (By M. Okabe and K. Ito, to be told apart by all; for a dark page lighter ones.)
_LIGHT = ("#0072b2", "#d55e00", "#007a5e", "#b3478a", "#7a5c00", "#3a3a3a", "#2b91c4", "#a03000")
_DARK = ("#6cb8ec", "#ff9a5c", "#4fd3ac", "#f0a3d3", "#e6c84a", "#e6e6e6", "#9fd8ff", "#ffb894")
_DASHES = ("", "7 3", "2 3", "9 3 2 3", "", "7 3", "2 3", "9 3 2 3")


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its name, and its points."""

    name: str
    points: Sequence[tuple[float, float]]


def chart(title: str, unit: str, lines: Sequence[Line]) -> str:
    """The whole picture. All values are above 0; up to eight lines."""
    at = [x for line in lines for x, _ in line.points]
    values = [y for line in lines for _, y in line.points]
    along, up = _decades(at), _decades(values)
    x_of, y_of = _scale(along, _LEFT, _WIDE), _scale(up, _TOP + _DEEP, -_DEEP)
    shapes = [f'<text class="title" x="{_LEFT}" y="18">{escape(title)}</text>']
    for tick in range(along[0], along[1] + 1):
        x = x_of(10.0**tick)
        shapes.append(f'<path class="grid" d="M{x:.1f} {_TOP}v{_DEEP}"/>')
        shapes.append(f'<text x="{x:.1f}" y="{_TOP + _DEEP + 16}" text-anchor="middle">{_short(10.0**tick)}</text>')
    for tick in range(up[0], up[1] + 1):
        y = y_of(10.0**tick)
        shapes.append(f'<path class="grid" d="M{_LEFT} {y:.1f}h{_WIDE}"/>')
        label = f"{_short(10.0**tick)} {unit}".strip()
        shapes.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{escape(label)}</text>')
    for place, line in enumerate(lines):
        points = [(x_of(x), y_of(y)) for x, y in line.points]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        shapes.append(f'<path class="line l{place}" d="M{path}"/>')
        shapes += [f'<circle class="dot l{place}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points]
        left, high = _LEFT + _WIDE + 18, _TOP + 8 + place * _ROW
        shapes.append(f'<path class="line l{place}" d="M{left} {high}h28"/>')
        shapes.append(f'<text x="{left + 34}" y="{high + 4}">{escape(line.name)}</text>')
    width, height = _LEFT + _WIDE + _LEGEND, _TOP + _DEEP + 28
    ground = f'<rect class="ground" width="{width}" height="{height}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' role="img" aria-label="{escape(title)}">\n{_style(len(lines))}\n'
        + "\n".join([ground, *shapes])
        + "\n</svg>\n"
    )


def _decades(values: Sequence[float]) -> tuple[int, int]:
    low, high = floor(log10(min(values)) + 1e-9), ceil(log10(max(values)) - 1e-9)
    return low, max(high, low + 1)


def _scale(decades: tuple[int, int], begin: float, length: float) -> Callable[[float], float]:
    return lambda value: begin + (log10(value) - decades[0]) / (decades[1] - decades[0]) * length


def _short(value: float) -> str:
    for size, sign in ((10**6, "M"), (10**3, "k")):
        if value >= size:
            return f"{value / size:g}{sign}"
    return f"{value:g}"


def _style(many: int) -> str:
    def colours(of: Sequence[str]) -> str:
        return "".join(f".l{place}{{stroke:{of[place]};fill:{of[place]}}}" for place in range(many))

    dashes = "".join(f".line.l{n}{{stroke-dasharray:{_DASHES[n]}}}" for n in range(many) if _DASHES[n])
    return (
        "<style>text{font:12px system-ui,sans-serif;fill:#222}.title{font-weight:600;font-size:14px}.ground{fill:#fff}"
        ".grid{stroke:#ddd;fill:none}.line{stroke-width:2}"
        f"{colours(_LIGHT)}.line{{fill:none!important}}{dashes}"
        "@media (prefers-color-scheme:dark){text{fill:#eee}.ground{fill:#14181d}.grid{stroke:#3a424c}"
        f"{colours(_DARK)}}}</style>"
    )
