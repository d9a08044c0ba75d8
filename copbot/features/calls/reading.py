"""A call as somebody wrote it: "someone to check the links by friday, 2 people". Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from copbot.community import dates
from copbot.patterns import expression

LONGEST = 300
MOST = 20
"""So many places a call has at most."""
_FAR = 100
_END_OF_DAY = time(18)
"""What is to be done by a day that names no hour is asked about then."""
_NUMBERS = {
    name: number
    for names in (
        "one two three four five six seven eight nine ten",
        "een twee drie vier vijf zes zeven acht negen tien",
        "ein zwei drei vier fünf sechs sieben acht neun zehn",
        "une deux trois quatre cinq six sept huit neuf dix",
        "una dos tres cuatro cinco seis siete ocho nueve diez",
    )
    for number, name in enumerate(names.split(), 1)
} | {"één": 1, "eine": 1, "un": 1}
_NUMBER = rf"(\d{{1,12}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_PEOPLE = (
    "people|persons?|helpers?|volunteers?|pairs? of hands|places?|spots?|"
    "mensen|personen|persoon|man|vrijwilligers?|paar handen|plaats|plaatsen|plekken|plek|"
    "leute|helfer(?:innen)?|freiwillige|plätze|platz|"
    "personnes?|b[eé]n[eé]voles?|personas?|voluntari[oa]s?|plazas?"
)
_FOR = "(?:for|voor|für|pour|para)"
_PLACES = expression(
    rf"(?:^|\s*[,;(]\s*(?:{_FOR}\s+)?|\s+(?:needs?\s+|(?P<bare>(?:{_FOR}\s+)?)))(?P<number>{_NUMBER})\s+(?:{_PEOPLE})\)?$",
    re.IGNORECASE,
)
"""Where nothing sets it apart, it may be part of what is to be done: "bring 2 people"."""
_FIRST = expression(rf"{_NUMBER}\s+(?:{_PEOPLE})\b", re.IGNORECASE)
_SOMEBODY = expression(
    rf"(?:(?:can|could)\s+(?:some|any)(?:body|one)|(?:some|any)(?:body|one)\s+(?:to|who\s+can)|who\s+can"
    rf"|{_NUMBER}\s+(?:{_PEOPLE})\s+(?:to|who\s+can)|wer\s+kann|kann\s+jemand|qui\s+peut|quelqu['’]un\s+pour"
    r"|qui[eé]n\s+puede|(?:puede\s+)?alguien\s+para)\s+(?:please\s+|bitte\s+)?",
    re.IGNORECASE,
)
_BEFORE = (
    "by|before|until|till|not later than|within|in|voor|vóór|tegen|uiterlijk|tot|binnen|over|"
    "bis(?: zum)?|vor(?: dem)?|spätestens(?: am)?|innerhalb von|"
    "avant(?: le| la)?|d['’]ici(?: à| au| le)?|pour(?: le)?|jusqu['’](?:à|au)|dans|"
    "antes de(?:l| la)?|hasta(?: el| la)?|para(?: el| la)?|en|dentro de"
)
_ON = "on|op|am|le|el"
_ENDS = " ,;.?–-"


@dataclass(frozen=True, slots=True)
class Written:
    """A call as it was written; without `until` it names no date, without `places` not how many are needed."""

    what: str
    until: datetime | None = None
    places: int | None = None
    small: bool = False


class UnreadableError(Exception):
    """It is no call; `key` is the sentence that says why, `day` what was written where no such day can be."""

    def __init__(self, key: str, day: str = "") -> None:
        super().__init__(key)
        self.key, self.day = key, day


@cache
def _date() -> re.Pattern[str]:
    """A date at the end, behind a word that says so or a comma."""
    bare = r"(?:today|tonight|tomorrow|vandaag|vanavond|morgen|(?:this|next|dit|deze|volgende) week"
    bare += (
        r"|heute|übermorgen|diese woche|nächste woche|aujourd['’]hui|demain|cette semaine|hoy|(?<!la )(?<!esta )mañana)"
    )
    return expression(
        rf"(?:^|[\s,;(]+)(?:(?P<on>{_ON})\s+|(?:{_BEFORE})\s+|(?<=[,;(])\s*|(?<=[,;(]\s)|(?={bare}))"
        rf"(?P<day>{dates.pattern()})(?:,?\s+(?:(?:at|om|um|à|a las)\s+)?(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d))?\)?$",
        re.IGNORECASE,
    )


@cache
def _gone() -> re.Pattern[str]:
    """A day at the end that is always over, behind a word that says by when or a comma."""
    return expression(rf"(?:[\s(](?:{_BEFORE}|{_ON})\s+|[,;(]\s*)(?:{dates.gone()})\)?$", re.IGNORECASE)


def read(text: str, small: frozenset[str], now: datetime, zone: ZoneInfo) -> Written:
    """The call; `small` are the words before one that is for newcomers. Raises UnreadableError."""
    what, is_small = _small(" ".join(text.split()), small)
    places, until, last = None, None, None
    while what != last:
        last = what
        what = what.rstrip(_ENDS)
        if places is None and (found := _PLACES.search(what)):
            before = what[: found.start()]
            if found["bare"] is None or _date().search(before.rstrip(_ENDS)):
                places, what = _number(found["number"]), before.rstrip(_ENDS)
        if until is None and (found := _date().search(what)):
            until = _moment(found, now.astimezone(zone).date(), zone)
            if found["on"]:
                # "On Friday" says when it is, and stays.
                break
            what = what[: found.start()]
        elif until is None and _gone().search(what):
            raise UnreadableError("call-past")
    what = what.strip(_ENDS)
    if places is None and (found := _FIRST.match(what)):
        places = _number(found[1])
    if found := _SOMEBODY.match(what):
        what = what[found.end() :].rstrip("?").strip(_ENDS)
    if not what or len(what) > LONGEST:
        raise UnreadableError("call-long" if what else "call-how")
    if places is not None and not 1 <= places <= MOST:
        raise UnreadableError("call-places")
    if until is not None and until <= now:
        raise UnreadableError("call-past")
    return Written(what[0].upper() + what[1:], until, places, is_small)


def _small(text: str, words: frozenset[str]) -> tuple[str, bool]:
    for word in words:
        found = re.match(rf"{re.escape(word)}(?:\s*:\s*|\s+)", text, re.IGNORECASE)
        if found:
            return text[found.end() :], True
    return text, False


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.casefold()]


def _moment(found: re.Match[str], today: date, zone: ZoneInfo) -> datetime:
    """When that is. Raises UnreadableError for a day or an hour that there is not, or not in a lifetime."""
    day = dates.day(found["day"], today)
    hour, minute = int(found["hour"] or _END_OF_DAY.hour), int(found["minute"] or 0)
    if day is None or hour > 23 or minute > 59 or day.year > today.year + _FAR:
        said = found["day"] if found["hour"] is None else f"{found['day']} {found['hour']}:{found['minute']}"
        raise UnreadableError("call-no-day", said)
    return datetime.combine(day, time(hour, minute), zone)
