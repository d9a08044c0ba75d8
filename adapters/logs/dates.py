"""Dates as logs and the names of their files write them; what could be two days is none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from adapters.logs.fields import EARLIEST, LATEST
from copbot.patterns import expression

_MONTHS = {
    name: number
    for names in (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "jan feb mär apr mai jun jul aug sep okt nov dez",
        "ene feb mar abr may jun jul ago sep oct nov dic",
    )
    for number, name in enumerate(names.split(), 1)
}
"""How months are written in English, Dutch, German and Spanish."""
_NAME = r"(?P<name>[^\W\d_]{3})"
_NUMBERS = r"(?P<year>\d{4})(?P<mark>%s)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
_DAY_FIRST = rf"(?P<day>\d{{1,2}})(?P<mark>%s){_NAME}\w*?(?P=mark)(?P<year>\d{{4}})"
_YEAR_LAST = r"(?P<one>\d{1,2})(?P<mark>%s)(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})"
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,?\s+)?"
WRITTEN = (
    # 2019-03-05
    _NUMBERS % "[-/.]",
    # Mar 05 (HexChat), Tue Mar  5 2019
    _WEEKDAY + _NAME + r"[^\W\d_]*\.?\s+(?P<day>\d{1,2})(?:,?\s+(?P<year>\d{4})(?!\d|:))?",
    # 05/Mar/2019, Tuesday 05 March 2019 (Konversation)
    _WEEKDAY + _DAY_FIRST % r"[-/.\s]",
    # 31 Dec (BitchX)
    _WEEKDAY + rf"(?P<day>\d{{1,2}})\s{_NAME}",
    # 05.03.2019
    _YEAR_LAST % "[-/.]",
)
"""Ways to write the date in a line: patterns with some of the groups that `day_of` reads."""
MOMENT = expression(
    rf"\b{_NAME}\.?"
    r"\s+(?P<day>\d{1,2})(?:\s+(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d):(?P<second>[0-5]\d))?"
    r"(?:\s+[A-Z]{2,5})?\s+(?P<year>\d{4})\b"
)
"""As C's `ctime` writes a moment (`Tue Mar  5 09:00:00 2019`), with or without the time of day."""
ISO = expression(WRITTEN[0] + r"(?:[T\s](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?")
_IN_NAMES = tuple(
    expression(rf"(?<!\d){pattern}(?:_\d\d)?(?!\d)")
    for pattern in (_NUMBERS % "[-_.]?", _DAY_FIRST % "[-_.]?", _YEAR_LAST % "[-_.]")
)

Day = tuple[int | None, int, int]
"""Year, month and day; the year is None where only the others are told."""


def day_of(found: Mapping[str, str | None], *, day_first: bool | None = None) -> Day | None:
    """The date in the groups of one of the patterns; None if there is no such day, or if it could be two.

    `day_first` says, if it is known, whether 05.03.2019 is in March.
    """
    year = int(found.get("year") or 0) or None
    one, two = found.get("one"), found.get("two")
    if one and two:
        first = day_leads(int(one), int(two)) if day_first is None else day_first
        if first is None:
            return None
        day, month = (int(one), int(two)) if first else (int(two), int(one))
    else:
        name = (found.get("name") or "").lower()
        month = _MONTHS.get(name) or int(found.get("month") or 0)
        day = int(found.get("day") or 0)
    # A leap year has all days.
    return (year, month, day) if midnight((year or 2000, month, day)) else None


def day_leads(one: int, two: int) -> bool | None:
    """Whether the first of a day and a month is the day; None if either can be."""
    return one >= two if one > 12 or two > 12 or one == two else None


def midnight(day: Day) -> datetime | None:
    """The moment (UTC) at which the day begins; None if there is none, or if nobody can have spoken on it."""
    year, month, number = day
    try:
        at = datetime(year or 0, month, number, tzinfo=UTC)
    except ValueError:
        return None
    return at if EARLIEST <= at < LATEST else None


def in_name(path: Path) -> tuple[datetime | None, str]:
    """The midnight (UTC) that begins the day in the file's name, and what else the name says.

    Logs that are kept in folders `2019/03/05` have their day from these.
    """
    for pattern in _IN_NAMES:
        for found in pattern.finditer(path.name):
            if at := _whole(found.groupdict()):
                return at, path.name[: found.start()] + path.name[found.end() :]
    folders = [folder.name for folder in path.parents][:3]
    if len(folders) == 3 and [len(name) for name in folders] == [2, 2, 4] and all(map(str.isdecimal, folders)):
        return _whole(dict(zip(("day", "month", "year"), folders, strict=True))), path.name
    return None, path.name


def _whole(found: Mapping[str, str | None]) -> datetime | None:
    day = day_of(found)
    return midnight(day) if day else None
