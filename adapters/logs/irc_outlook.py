"""What the whole of an IRC log says of its room and its first day, before it is read line by line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

from adapters.logs.dates import Day, day_leads, in_name, midnight
from adapters.logs.files import lines
from adapters.logs.irc_clock import NO_DATE, Clock
from adapters.logs.irc_lines import NOTHING, line_of
from adapters.logs.rooms import channel, stem
from copbot.patterns import expression

_NUMBERS = expression(r"[\[(]?(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\b")
LOOKED = 1000
"""So many lines are looked at for the name of the room."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """The room of a log, and the midnight (UTC) that begins its first day, None where that is not known.

    `named` says that headings name the room; `later` that a line which is not the first says what day it is;
    `day_first` whether 05.03.2019 is in March, where the lines write so.
    """

    room: str
    named: bool
    midnight: datetime | None
    later: bool
    day_first: bool | None


def outlook(path: Path) -> Outlook:
    """Look over the log: to its first date, and for its room. Raises LogError if it can't be read."""
    begins, _ = in_name(path)
    heading = mentioned = None
    clock, spoken, later = Clock(None), False, False
    day_first, open_dates = None, False
    for number, text, _ in lines(path):
        if number >= LOOKED and (begins or later) and not open_dates:
            break
        if day_first is None and (found := _NUMBERS.match(text)):
            day_first = day_leads(int(found[1]), int(found[2])) if found[1] != found[2] else None
            open_dates = day_first is None
        line = line_of(text)
        if line is None:
            continue
        told = line.told or NOTHING
        if number < LOOKED:
            heading = heading or (told.room if told.what == "here" else None)
            mentioned = mentioned or told.room
        if begins or later:
            continue
        if day := _dated(told.day or (line.stamp and line.stamp.day)):
            later = True
            # Headings come as the days do, but where the log was not kept for a while.
            if spoken and told.day and not told.opens:
                begins = _first(clock.now, day + (told.time or timedelta()))
        elif line.stamp:
            clock.at(*line.stamp)
            spoken = True
    return Outlook(
        heading or _by_name(path) or mentioned or "#" + channel(path).lstrip("#"),
        heading is not None,
        begins,
        later,
        day_first,
    )


def _dated(day: Day | None) -> datetime | None:
    """The midnight of a day that is told with its year."""
    return midnight(day) if day and day[0] else None


def _first(last: datetime, heading: datetime) -> datetime:
    """The first day, by the heading after the line that the clock, which began at NO_DATE, gave the time `last`."""
    on = heading.replace(hour=last.hour, minute=last.minute, second=last.second)
    if on > heading:
        on -= timedelta(days=1)
    return (on - (last - NO_DATE)).replace(hour=0, minute=0, second=0)


def _by_name(path: Path) -> str | None:
    """The room of a file whose name has the room's mark in it, as in `irc.libera.#garden.weechatlog`."""
    found = re.search(r"(#+)[^#/]+$", unquote(path.name))
    room = stem(Path(found[0])) if found else ""
    return found[1] + room if found and room else None
