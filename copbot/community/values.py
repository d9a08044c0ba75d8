"""Values that people write in settings and commands: numbers, durations, hours, time zones, languages."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, PlainSerializer

from copbot.community.day_parts import part_of_day
from copbot.community.schedule import Hours
from copbot.community.worldwide import language as language
from copbot.community.worldwide import zone as zone
from copbot.patterns import expression

# "u" is the hour in Dutch, "j" the day in French.
_UNITS = {"s": 1, "m": 60, "h": 3600, "u": 3600, "d": 86400, "j": 86400, "w": 604800}
_LONGEST = 10 * 366 * 86400
LARGEST = 2**31 - 1
"""The largest number that every database keeps."""
_NUMBER = expression(r"[+-]?\d{1,15}")
_DURATION = expression(r"(\d{1,6})\s*([smhudjw])", re.IGNORECASE)
_SPELT = {
    "s": "seconds? secs? seconden? sekunden? secondes? segundos?",
    "m": "minutes? mins? minuten minuut minute minutos?",
    "h": "hours? hrs? uur uren stunden? std heures? horas?",
    "d": "days? dag dagen tagen? tage jours? d[ií]as?",
    "w": "weeks? weken wochen? semaines? semanas?",
}
_ONE = expression(r"\b(?:an?|one|een|eine?n?|une?|una)(?= )", re.IGNORECASE)
_SPELT_OUT = {
    unit: expression(rf"(?<=\d)\s*(?:{'|'.join(words.split())})\b\.?", re.IGNORECASE) for unit, words in _SPELT.items()
}


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
    """A duration written as 30m, 2h, 3d or 1h30m, or "2 Stunden". Raises ValueError for anything else."""
    if isinstance(words, timedelta):
        return words
    text = _ONE.sub("1", str(words).strip())
    for unit, spelt in _SPELT_OUT.items():
        text = spelt.sub(unit, text)
    text = text.replace(" ", "")
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
    """Hours of the day: 22:00-08:00, or as people say it. Raises ValueError for anything else."""
    if isinstance(words, Hours):
        return words
    found = part_of_day(str(words))
    if found is None:
        raise ValueError(f"{str(words)!r:.40} is not a part of the day; write 22:00-08:00")
    return Hours(*found)


Duration = Annotated[timedelta, BeforeValidator(duration), PlainSerializer(written)]
DayHours = Annotated[Hours, BeforeValidator(hours), PlainSerializer(str)]
Zone = Annotated[ZoneInfo, BeforeValidator(zone), PlainSerializer(str)]
Language = Annotated[str, BeforeValidator(language)]
