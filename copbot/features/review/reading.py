"""A text as it was put before readers: for whom, until when, with names or without. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from copbot.community import dates
from copbot.features.review.tables import Audience
from copbot.patterns import expression

LONGEST = 30_000
_END = time(20)
"""When the day is over of a date that names no hour."""
_NAME = expression(r'@["“”„«]([^"“”„«»]+)["“”»]\s*[,:]?\s*|@([^\s,:]+)[,:]?\s*')
_ANONYMOUS = expression(
    r"(?:anonymous(?:ly)?|anoniem|anonym|without names|zonder namen|an[oó]nim[oa]|sin nombres?|ohne namen"
    r"|anonymement|anonyme|sans (?:les )?noms?)(?:\s*[,:]\s*|\s*\n\s*|\s*$|\s+(?=@|until|by|hasta|para|tot|bis|jusqu))",
    re.IGNORECASE,
)
_HIDES = (
    r"(?:anonymous(?:ly)?|anoniem|anonym|without names|zonder namen|an[oó]nim[oa]|sin nombres?|ohne namen"
    r"|anonymement|anonyme|sans (?:les )?noms?)\s+"
)
_HIDDEN_TEXT = expression(_HIDES + r"(?=[A-ZÀ-ÖØ-Þ\"“„«¶]|https?://)")
"""Small, before a text that begins with a capital: it is none of the text's words."""
_HIDDEN_PERHAPS = expression(_HIDES, re.IGNORECASE)
_SENTENCE = expression(r"[A-Z][a-z]+ [a-z]")
"""A text that begins as sentences do."""
_A_TIME = r"\d|today|yesterday|week|month|year|christmas|easter|vandaag|gisteren|maand|jaar|kerst|pasen"
_DATE_PERHAPS = expression(
    r"(?:(?:until|till?|tot(?: en met)?|t/m|hasta(?: el)?|uiterlijk|bis|spätestens|jusqu['’](?:au|à))"
    r"\s+(?:[^\s:]+\s+){0,4}[^\s:]+"
    rf"|(?:before|by|tegen|voor|vóór|within|binnen|in)\s+(?=[^:\n]{{0,20}}(?:{_A_TIME}))(?:[^\s:]+\s+){{0,4}}[^\s:]+):\s",
    re.IGNORECASE,
)
"""What stands before a text like a date, and is none that is known."""
_ALL = expression(
    r"(?:to|for|aan|voor|an|für|pour)\s+(?:all|everybody|everyone|iedereen|allen|alle|tous|tout le monde)\b[\s,:]*",
    re.IGNORECASE,
)
_CIRCLE = expression(
    r"(?:(?:to|for|in|aan|voor|an|für|pour)\s+)?(?:the\s+|de\s+|my\s+|mijn\s+|mi\s+|den\s+|meinen\s+|le\s+|mon\s+)?"
    r"(?:circle|c[ií]rculo|kring|leeskring|kreis|lesekreis|cercle)\b[\s,:]*",
    re.IGNORECASE,
)
_BETWEEN = expression(r"(?:and|en|y|und|et|,|&)\s+(?=@)", re.IGNORECASE)
_LINK = expression(r"https?://\S*[^\s,.;:!?]")


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
    before = "until|till|til|by|before|tot(?: en met)?|t/m|tegen|hasta(?: el)?|uiterlijk|voor|vóór|within|binnen|in"
    before += "|bis(?: zum)?|spätestens(?: am)?|jusqu['’](?:au|à)|avant(?: le)?"
    return expression(rf"(?:{before})\s+({dates.pattern()})(?![^\W\d_])[\s,:]*", re.IGNORECASE)


def read(text: str, circles: list[str], now: datetime, zone: ZoneInfo) -> Written:
    """The text, and what stands before it, or behind it on a line of its own or after a comma. Raises UnreadableError.

    `circles` are the names of the circles that can be meant.
    """
    if text.lstrip().startswith(":"):
        # All behind it belongs to the text.
        return Written(text.lstrip()[1:].strip())
    whole = text.strip()
    found, rest = _headed(Written(whole), whole, circles, now, zone)
    if not whole.removesuffix(rest).rstrip().endswith(":"):
        _asks(rest, is_all=rest == whole)
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
        elif left.endswith(":") and _DATE_PERHAPS.fullmatch(f"{left} "):
            raise UnreadableError("review-perhaps-date")
    elif (comma := rest.rfind(", ")) >= 0:
        behind, left = _headed(found, rest[comma + 2 :].strip(), circles, now, zone)
        if not left.strip("."):
            found, rest = behind, rest[:comma]
    if found.names:
        found = replace(found, audience=Audience.CHOSEN)
    return replace(found, text=rest)


def _asks(rest: str, *, is_all: bool) -> None:
    """Raise UnreadableError for words before a text that may say without names, or until when, and may be its own."""
    if _HIDDEN_PERHAPS.match(rest) and not (is_all and _SENTENCE.match(rest)):
        raise UnreadableError("review-perhaps-hidden")
    if _DATE_PERHAPS.match(rest):
        raise UnreadableError("review-perhaps-date")


def only_names(text: str) -> list[str]:
    """The names, where it is nothing else: "@bob and @cas"."""
    names, rest = list[str](), text.strip()
    while one := _NAME.match(rest):
        names.append(one[1] or one[2])
        rest = rest[one.end() :]
        if between := _BETWEEN.match(rest):
            rest = rest[between.end() :]
    return names if not rest else []


def _headed(found: Written, rest: str, circles: list[str], now: datetime, zone: ZoneInfo) -> tuple[Written, str]:
    """What stands at the beginning of these words, and what is behind it."""
    last = None
    while rest != last:
        last = rest
        if rest.startswith(":"):
            return found, rest[1:].lstrip()
        if one := _BETWEEN.match(rest):
            rest = rest[one.end() :]
        if one := _NAME.match(rest):
            found, rest = replace(found, names=[*found.names, one[1] or one[2]]), rest[one.end() :]
        elif one := _until().match(rest):
            found, rest = replace(found, until=moment(one[1], now, zone)), rest[one.end() :]
        elif one := _ANONYMOUS.match(rest) or _HIDDEN_TEXT.match(rest):
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
