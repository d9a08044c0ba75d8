"""Values that people write in settings and commands: numbers, durations, hours, time zones, languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from difflib import get_close_matches
from functools import cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator, PlainSerializer

from copbot.community.schedule import Hours
from copbot.language.languages import LANGUAGES

# "u" is the hour in Dutch.
_UNITS = {"s": 1, "m": 60, "h": 3600, "u": 3600, "d": 86400, "w": 604800}
_LONGEST = 10 * 366 * 86400
LARGEST = 2**31 - 1
"""The largest number that every database keeps."""
_NUMBER = re.compile(r"[+-]?\d{1,15}")
_DURATION = re.compile(r"(\d{1,6})\s*([smhudw])", re.IGNORECASE)
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*[-–]\s*(\d{1,2})(?:[:.](\d\d))?")


def number(words: object) -> int:
    """A whole number that every database keeps. Raises ValueError for anything else."""
    text = str(words).strip()
    if not _NUMBER.fullmatch(text) or abs(int(text)) > LARGEST:
        raise ValueError(f"{text!r:.40} is not a number that I can count to")
    return int(text)


def maybe_number(words: object) -> int | None:
    """The same; None for anything else."""
    try:
        return number(words)
    except ValueError:
        return None


def duration(words: object) -> timedelta:
    """A duration written as 30m, 2h, 3d or 1h30m. Raises ValueError for anything else."""
    if isinstance(words, timedelta):
        return words
    text = str(words).strip().replace(" ", "")
    parts = list(_DURATION.finditer(text))
    if not parts or "".join(part[0] for part in parts) != text:
        raise ValueError(f"{str(words)!r:.40} is not a duration; write 30m, 2h or 3d")
    seconds = sum(int(part[1]) * _UNITS[part[2].lower()] for part in parts)
    if seconds > _LONGEST:
        raise ValueError(f"{str(words)!r:.40} is longer than ten years")
    return timedelta(seconds=seconds)


def written(wait: timedelta) -> str:
    """The duration as people write it: 1d12h."""
    seconds, parts = int(wait.total_seconds()), ""
    for unit in ("d", "h", "m", "s"):
        number, seconds = divmod(seconds, _UNITS[unit])
        parts += f"{number}{unit}" if number else ""
    return parts or "0s"


def hours(words: object) -> Hours:
    """Hours of the day written as 22:00-08:00. Raises ValueError for anything else."""
    if isinstance(words, Hours):
        return words
    match = _HOURS.fullmatch(str(words).strip())
    if match:
        begin, end = (int(match[n]) * 60 + int(match[n + 1] or 0) for n in (1, 3))
        if begin <= 1440 and end <= 1440 and all(int(match[n] or 0) < 60 for n in (2, 4)):
            return Hours(begin % 1440, end % 1440)
    raise ValueError(f"{str(words)!r:.40} is not a part of the day; write 22:00-08:00")


class NearError(ValueError):
    """Something is not known; `near` is what was perhaps meant, empty for nothing."""

    def __init__(self, message: str, near: str = "") -> None:
        super().__init__(message)
        self.near = near


@cache
def _zones() -> Mapping[str, str]:
    """The time zones by what people type: continent and city, or the city alone, without regard to case."""
    areas = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
    names = sorted(name for name in available_timezones() if name.startswith(tuple(f"{area}/" for area in areas)))
    cities: dict[str, list[str]] = {}
    for name in names:
        cities.setdefault(_typed(name.rpartition("/")[2]), []).append(name)
    alone = {city: found[0] for city, found in cities.items() if len(found) == 1}
    return {**alone, **{_typed(name): name for name in names}, "utc": "UTC", "gmt": "UTC", "z": "UTC"}


def _typed(words: str) -> str:
    return words.strip().casefold().replace(" ", "_")


def zone(words: object) -> ZoneInfo:
    """A time zone by its name, Europe/Amsterdam, or by its city. Raises NearError for an unknown one."""
    if isinstance(words, ZoneInfo):
        return words
    known, typed = _zones(), _typed(str(words))[:40]
    if typed not in known:
        near = get_close_matches(typed, known, n=1, cutoff=0.75)
        meant = known[near[0]] if near else ""
        hint = f"did you mean {meant}?" if meant else "write for example Europe/Amsterdam"
        raise NearError(f"{str(words)!r:.40} is not a time zone; {hint}", meant)
    return ZoneInfo(known[typed])


@cache
def _languages() -> Mapping[str, str]:
    """The languages that the bot speaks, by their codes and by their names in each of them."""
    # It takes its time to load.
    from babel import Locale

    named = {str(Locale(code).get_language_name(reader)).casefold(): code for reader in LANGUAGES for code in LANGUAGES}
    return {**named, **{code: code for code in LANGUAGES}}


def language(words: object) -> str:
    """A language that the bot speaks, by its code or its name in any of them. Raises NearError for another."""
    known, typed = _languages(), str(words).strip().casefold()[:40]
    code = known.get(typed) or known.get(typed.replace("-", "_").partition("_")[0])
    if code is None:
        near = get_close_matches(typed, known, n=1, cutoff=0.75)
        choice = " or ".join(LANGUAGES)
        raise NearError(
            f"{str(words)!r:.40} is not a language that I speak; choose {choice}", known[near[0]] if near else ""
        )
    return code


Duration = Annotated[timedelta, BeforeValidator(duration), PlainSerializer(written)]
DayHours = Annotated[Hours, BeforeValidator(hours), PlainSerializer(str)]
Zone = Annotated[ZoneInfo, BeforeValidator(zone), PlainSerializer(str)]
Language = Annotated[str, BeforeValidator(language)]
