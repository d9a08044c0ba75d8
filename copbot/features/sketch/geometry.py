"""The sheet, and lines on it: fields, lengths, and where a line comes to its end. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot

from copbot.patterns import expression

Point = tuple[int, int]
Line = tuple[Point, ...]
WIDTH, HEIGHT, FIELD = 800, 600, 50
"""In units: the sheet, and the fields on it, of which the letter counts to the right and the number down."""
LONGEST, MOST_POINTS = 100, 16
_SHORTER = 0.8
"""Where a line is cut it stays so much below its length, for its end is a whole number of units."""
_FIELD = expression(r"([a-p])(1[0-2]|[1-9])", re.IGNORECASE)


def field(name: str) -> Point | None:
    """The middle of the field of this name ("c4"); None if there is none."""
    found = _FIELD.fullmatch(name)
    if found is None:
        return None
    column, row = ord(found[1].lower()) - ord("a"), int(found[2]) - 1
    return column * FIELD + FIELD // 2, row * FIELD + FIELD // 2


def name_of(point: Point) -> str:
    """The name of the field in which the point is."""
    column, row = min(point[0], WIDTH - 1) // FIELD, min(point[1], HEIGHT - 1) // FIELD
    return f"{chr(ord('A') + column)}{row + 1}"


def is_on_sheet(point: Point) -> bool:
    """Is it on the sheet?"""
    return 0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT


def length(line: Sequence[Point]) -> float:
    """How long it is, in units."""
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line))


def cut(line: Line, most: float = LONGEST) -> Line:
    """The line up to that length."""
    if length(line) <= most:
        return line
    left, made = most - _SHORTER, [line[0]]
    for start, end in pairwise(line):
        piece = hypot(end[0] - start[0], end[1] - start[1])
        if piece > left:
            share = left / piece
            x = start[0] + (end[0] - start[0]) * share
            y = start[1] + (end[1] - start[1]) * share
            made.append((round(x), round(y)))
            break
        left -= piece
        made.append(end)
    return without_stops(made)


def without_stops(line: Iterable[Point]) -> Line:
    """The line without points that are where the one before them is."""
    made: list[Point] = []
    for point in line:
        if not made or made[-1] != point:
            made.append(point)
    return tuple(made)


class UndrawableError(Exception):
    """It is no line that can be drawn; `reaches` is the field up to which it may go, where it is too long."""

    def __init__(self, key: str, reaches: str = "") -> None:
        super().__init__(key)
        self.key, self.reaches = key, reaches


def drawable(points: Sequence[Point]) -> Line:
    """The line through these points. Raises UndrawableError.

    In a field a line may end anywhere: so one that comes to its full length within its last field is as long as that.
    """
    line = without_stops(points)
    if not all(map(is_on_sheet, line)):
        raise UndrawableError("sketch-line-off")
    if len(line) < 2:
        raise UndrawableError("sketch-line-short")
    if len(line) > MOST_POINTS:
        raise UndrawableError("sketch-line-many")
    short = cut(line)
    if len(short) < len(line) or name_of(short[-1]) != name_of(line[-1]):
        raise UndrawableError("sketch-line-long", name_of(short[-1]))
    return short


def written(line: Line) -> str:
    """The line as it is kept."""
    return " ".join(f"{x},{y}" for x, y in line)


def read(kept: str) -> Line:
    """The line that was kept so."""
    return tuple((int(x), int(y)) for x, _, y in (one.partition(",") for one in kept.split()))


def passes(line: Line, name: str) -> bool:
    """Does the line pass through the field of this name?"""
    wanted = name.upper()
    for start, end in pairwise(line):
        steps = max(1, round(hypot(end[0] - start[0], end[1] - start[1]) / 5))
        for step in range(steps + 1):
            x = start[0] + (end[0] - start[0]) * step / steps
            y = start[1] + (end[1] - start[1]) * step / steps
            if name_of((int(x), int(y))) == wanted:
                return True
    return False
