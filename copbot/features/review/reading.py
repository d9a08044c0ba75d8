"""A text as it was put before readers: for whom, until when, with names or without. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from copbot.community import dates
from copbot.features.review.tables import Audience

LONGEST = 30_000
_END = time(20)
"""When the day is over of a date that names no hour."""
_NAME = re.compile(r'@["“”„«]([^"“”„«»]+)["“”»]\s*[,:]?\s*|@([^\s,:]+)[,:]?\s*')
_ANONYMOUS = re.compile(
    r"(?:anonymous(?:ly)?|anoniem|without names|zonder namen)(?:\s*[,:]\s*|\s*\n\s*|\s*$|\s+(?=@|until|by|tot))",
    re.IGNORECASE,
)
_ALL = re.compile(r"(?:to|for|aan|voor)\s+(?:all|everybody|everyone|iedereen|allen)\b[\s,:]*", re.IGNORECASE)
_CIRCLE = re.compile(
    r"(?:(?:to|for|in|aan|voor)\s+)?(?:the\s+|de\s+|my\s+|mijn\s+)?(?:circle|kring|leeskring)\b[\s,:]*", re.IGNORECASE
)
_BETWEEN = re.compile(r"(?:and|en|,|&)\s+(?=@)", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Written:
    """What was written; `names` are of those who are to read it, `circle` the name of one, if it is named."""

    text: str
    audience: Audience = Audience.ALL
    until: datetime | None = None
    names: list[str] = field(default_factory=list)
    circle: str = ""
    anonymous: bool = False


class UnreadableError(Exception):
    """It can't be submitted so; `key` is the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@cache
def _until() -> re.Pattern[str]:
    before = "until|till|til|by|before|tot(?: en met)?|t/m|tegen|uiterlijk|voor|vóór|within|binnen|in"
    return re.compile(rf"(?:{before})\s+({dates.pattern()})(?![^\W\d_])[\s,:]*", re.IGNORECASE)


def read(text: str, circles: list[str], now: datetime, zone: ZoneInfo) -> Written:
    """The text, and what stands before it, or behind it on a line of its own or after a comma. Raises UnreadableError.

    `circles` are the names of the circles that can be meant.
    """
    if text.lstrip().startswith(":"):
        # All behind it belongs to the text.
        return Written(text.lstrip()[1:].strip())
    found, rest = _headed(Written(text.strip()), text.strip(), circles, now, zone)
    link = _LINK.search(rest)
    lines = rest.rsplit("\n", 1)
    if link is not None and not _LINK.sub("", rest).strip(" ,"):
        rest = rest.strip(" ,")
    elif link is not None and link.start() == 0 and "\n" not in rest:
        found, left = _headed(found, rest[link.end() :].lstrip(" ,"), circles, now, zone)
        rest = f"{link[0]} {left}".strip()
    elif len(lines) == 2 and lines[1].strip():
        behind, left = _headed(found, lines[1].strip(), circles, now, zone)
        if not left:
            found, rest = behind, lines[0].rstrip()
    elif (comma := rest.rfind(", ")) >= 0:
        behind, left = _headed(found, rest[comma + 2 :].strip(), circles, now, zone)
        if not left.strip("."):
            found, rest = behind, rest[:comma]
    if found.names:
        found = replace(found, audience=Audience.CHOSEN)
    return replace(found, text=rest)


def _headed(found: Written, rest: str, circles: list[str], now: datetime, zone: ZoneInfo) -> tuple[Written, str]:
    """What stands at the beginning of these words, and what is behind it."""
    last = None
    while rest != last:
        last = rest
        if one := _BETWEEN.match(rest):
            rest = rest[one.end() :]
        if one := _NAME.match(rest):
            found, rest = replace(found, names=[*found.names, one[1] or one[2]]), rest[one.end() :]
        elif one := _until().match(rest):
            found, rest = replace(found, until=moment(one[1], now, zone)), rest[one.end() :]
        elif one := _ANONYMOUS.match(rest):
            found, rest = replace(found, anonymous=True), rest[one.end() :]
        elif one := _ALL.match(rest):
            found, rest = replace(found, audience=Audience.ALL), rest[one.end() :]
        elif one := _CIRCLE.match(rest):
            behind = rest[one.end() :]
            name = next((name for name in circles if behind.casefold().startswith(name.casefold())), "")
            set_apart = (
                name
                or one[0].rstrip(" ") != one[0].rstrip(" ,:\n")
                or not behind
                or one[0].split()[0] != one[0].strip()
            )
            if not set_apart and not _NAME.match(behind) and not _until().match(behind):
                break
            found = replace(found, audience=Audience.CIRCLE, circle=name)
            rest = behind[len(name) :].lstrip(" ,:\n")
    return found, rest


def moment(day: str, now: datetime, zone: ZoneInfo) -> datetime:
    """When that day is over. Raises UnreadableError for one that there is not, or that is over."""
    at: date | None = dates.day(day, now.astimezone(zone).date())
    if at is None or at.year > now.year + 2:
        raise UnreadableError("review-no-day")
    until = datetime.combine(at, _END, zone)
    if until <= now:
        raise UnreadableError("review-past")
    return until
