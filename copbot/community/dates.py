"""Days as people write them behind "by": "friday", "5 march", "tomorrow", "vrijdag", "5 maart". Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from copbot.language.day_names import months as month_names
from copbot.language.day_names import weekdays

_WEEK = 7
_DAY = {
    **dict.fromkeys(("today", "tonight", "vandaag", "vanavond"), 0),
    **dict.fromkeys(("tomorrow", "morgen"), 1),
    **dict.fromkeys(("the day after tomorrow", "overmorgen"), 2),
}
_SUNDAY = "(?:the )?end of (?:the|this) week|this week|(?:this |the )?weekend|eind(?:e)?(?: van)?(?: de| deze)? week"
_SUNDAY += "|het eind(?:e)? van de week|deze week|(?:dit |het )?weekend"
_NEXT = "next week|volgende week"
_MONTH = "(?:the )?end of (?:the|this) month|(?:het )?eind(?:e)?(?: van)?(?: de| deze)? maand"
_UNITS = {
    **dict.fromkeys(("day", "days", "dag", "dagen"), 1),
    **dict.fromkeys(("week", "weeks", "weken"), _WEEK),
}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))


def _any(names: Mapping[str, int]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


@cache
def pattern() -> str:
    """What a date looks like, as a regular expression without groups, for small letters."""
    months, days = _any(month_names()), _any(weekdays())
    return (
        rf"(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,3}} ?(?:{_UNIT})"
        rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th|e)? (?:of )?(?:{months})\.?(?:,? \d{{4,6}})?"
        rf"|(?:{months})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
        rf"|{_any(_DAY)}|{_NEXT}|{_SUNDAY}|{_MONTH}|(?:(?:next|this|volgende|aanstaande|komende|deze) )?(?:{days})\.?)"
    )


@cache
def gone() -> str:
    """What a day looks like that is over in any case, as a regular expression without groups."""
    days = _any(weekdays())
    return (
        rf"(?:the )?day before yesterday|yesterday|eergisteren|gisteren|(?:\d{{1,3}} ?(?:{_UNIT}) (?:ago|geleden))"
        rf"|(?:last|vorige|afgelopen) (?:week|month|year|maand|jaar|{days})\.?"
    )


def day(words: str, today: date) -> date | None:
    """The day that such words name, seen from today; None for one that there is not."""
    said = " ".join(words.casefold().replace(",", " ").split()).rstrip(".")
    if said in _DAY:
        return today + timedelta(days=_DAY[said])
    if found := re.fullmatch(rf"(\d+) ?({_UNIT})", said):
        return today + timedelta(days=int(found[1]) * _UNITS[found[2]])
    if re.fullmatch(_SUNDAY, said):
        return today + timedelta(days=6 - today.weekday())
    if re.fullmatch(_NEXT, said):
        return today + timedelta(days=6 - today.weekday() + _WEEK)
    if re.fullmatch(_MONTH, said):
        return (today.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    *before, last = said.split()
    if last in weekdays() and not any(word.isdigit() for word in before):
        # Whoever says so on a Friday means the next one.
        return today + timedelta(days=(weekdays()[last] - today.weekday() - 1) % _WEEK + 1)
    return _by_number(said, today)


def _by_number(said: str, today: date) -> date | None:
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", said):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    month = next((month_names()[word] for word in re.findall(r"[^\W\d_]+", said) if word in month_names()), None)
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    if month is None or not numbers:
        return None
    if len(numbers) > 1:
        return _made(numbers[1], month, numbers[0])
    this = _made(today.year, month, numbers[0])
    return this if this is None or this >= today else _made(today.year + 1, month, numbers[0])


def _made(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
