"""Parts of the day as people write them: "7-23", "from 7 to 23", "7am to 11pm", "von 7 bis 23 Uhr", "de 7h à 23h"."""

from __future__ import annotations

import re

from copbot.patterns import expression

_DAY, _HALF = 24 * 60, 12 * 60
_NAMES = {
    name: number
    for names in (
        "one two three four five six seven eight nine ten eleven twelve",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        # Without those that are common words for something else, in this language or another: ein, un, once.
        "- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "- deux trois quatre cinq six sept huit neuf dix onze douze",
        "- dos tres cuatro cinco seis siete ocho nueve diez - doce",
    )
    for number, name in enumerate(names.split(), 1)
    if name != "-"
} | {"las once": 11, "la una": 1}
_NOON = ["noon", "midday", "mittags", "mittag", "midi", "mediodía", "mediodia"]
_MIDNIGHT = ["midnight", "middernacht", "mitternacht", "minuit", "medianoche"]
_ALL_DAY = expression(
    r"(?:de |the )?(?:all|whole|hele|heel de) ?(?:day|dag)|alle uren|all hours|always|altijd|any ?time|"
    r"24 ?(?:/ ?7|hours?|uur|h|u|stunden|heures|horas)|(?:day and night|dag en nacht)|"
    r"(?:den |der )?ganze[nr]? tag|immer|jederzeit|rund um die uhr|tag und nacht|"
    r"toute la journ[eé]e|toujours|tout le temps|jour et nuit|"
    r"todo el d[ií]a|siempre|a cualquier hora|d[ií]a y noche"
)
_MORNING = r"a\.?m\.?|in the morning|'?s ?(?:ochtends|morgens)|in de ochtend"
_MORNING += r"|morgens|vormittags|am (?:morgen|vormittag)|in der fr[üu]h|du matin|de la ma[nñ]ana"
_LATER = r"p\.?m\.?|in the (?:afternoon|evening)|at night|'?s ?(?:middags|avonds|nachts)|in de (?:middag|avond)"
_LATER += r"|nachmittags|abends|nachts|am (?:nachmittag|abend)|du soir|de l'apr[eè]s-midi|de la (?:tarde|noche)"
_CLOCK = (
    rf"(?P<half{{n}}>(?:half|halb) )?(?:(?P<hour{{n}}>\d{{{{1,2}}}})"
    rf"(?: ?(?:[:.hu]|uhr) ?(?P<minute{{n}}>\d\d)|(?P<packed{{n}}>\d\d))?"
    rf"|(?P<name{{n}}>{'|'.join((*_NAMES, *_NOON, *_MIDNIGHT))}))"
    rf"(?: ?(?:uur|hours?|hrs?|o'clock|uhr|heures?|horas?|u|h)\b)?"
    rf"(?: ?(?:(?P<early{{n}}>{_MORNING})|(?P<late{{n}}>{_LATER})))?"
)
_FROM = "(?:from|between|van|vanaf|tussen|von|ab|zwischen|de|entre|desde|à partir de)(?: las)?"
_TO = "to|till|until|and|tot|en|t/m|bis|und|à|et|jusqu'à|a|y|hasta|(?:a|y|hasta) las"
_SPAN = expression(
    rf"(?:{_FROM} )?" + _CLOCK.format(n=1) + rf"(?P<sign> ?[-–—] ?| (?:{_TO}) )" + _CLOCK.format(n=2) + r"[.!]?"
)


def part_of_day(words: str) -> tuple[int, int] | None:
    """When it begins and ends, in minutes after midnight, both 0 for all of the day; None for what can't be told.

    "9 to 5" can't: it may be a working day, or a night.
    """
    said = " ".join(words.casefold().replace("’", "'").split())
    if _ALL_DAY.fullmatch(said.rstrip(".!")):
        return 0, 0
    found = _SPAN.fullmatch(said)
    if found is None:
        return None
    begin, end = (_minutes(found, n) for n in (1, 2))
    if begin is None or end is None:
        return None
    bare = not any(found[f"{side}{n}"] or found[f"minute{n}"] for side in ("early", "late") for n in (1, 2))
    spelt = found["sign"].strip() not in ("-", "–", "—")
    if spelt and bare and end < begin <= _HALF and found["name2"] not in _MIDNIGHT:
        return None
    return begin % _DAY, end % _DAY


_ONE = expression(_CLOCK.format(n=1))
_MARKED = expression(r"\b(?:uur|hours?|hrs?|o'clock|uhr|heures?|horas?)\b|\d ?[uh]\b")


def time_of_day(words: str) -> tuple[int, int] | None:
    """The time with which the words begin, in minutes after midnight, and where it ends; None for what can't be told.

    A number alone can't: it may be anything else.
    """
    if (behind := _AND_PART.match(words)) is not None:
        minutes = _named(behind["hour"]) * 60 + _BEHIND[behind["how"]]
        minutes += _HALF if behind["late"] and minutes < _HALF else 0
        return (minutes % _DAY, behind.end()) if 0 <= minutes <= _DAY else None
    found = _ONE.match(words)
    if found is None or words[found.end() : found.end() + 1].isalnum():
        return None
    named = found["name1"] in (*_NOON, *_MIDNIGHT) or any(found[one] for one in ("minute1", "early1", "late1", "half1"))
    at = _minutes(found, 1) if named or _MARKED.search(found[0]) else None
    return (at % _DAY, found.end()) if at is not None else None


_FROM_TO = expression(rf"(?:{_FROM} )?" + _CLOCK.format(n=1) + rf"(?: ?[-–—] ?| (?:til|{_TO}) )" + _CLOCK.format(n=2))


def from_to(words: str) -> tuple[int, int, int] | None:
    """From when to when, of the times with which the words begin, in minutes after midnight, and where they end.

    "8 till 10 pm" is all in the evening. Two numbers alone tell nothing: they may be anything else.
    """
    found = _FROM_TO.match(words)
    if found is None or words[found.end() : found.end() + 1].isalnum():
        return None
    begin, end = (_minutes(found, n) for n in (1, 2))
    marked = any(found[f"{one}{n}"] for one in ("minute", "early", "late") for n in (1, 2)) or _MARKED.search(found[0])
    if begin is None or end is None or not marked:
        return None
    if found["late2"] and not found["early1"] and not found["late1"] and begin + _HALF <= end:
        begin += _HALF
    return begin % _DAY, end % _DAY, found.end()


_QUARTERS = {"half past": 30, "quarter past": 15, "quarter to": -15, "kwart over": 15, "kwart voor": -15}
_QUARTERS |= {"viertel nach": 15, "viertel vor": -15}
_PAST = expression(rf"(?P<how>{'|'.join(_QUARTERS)}) (?P<hour>\d{{1,2}}|{'|'.join(_NAMES)})\b")
_BEHIND = {"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins quart": -15}
_BEHIND |= {"y media": 30, "y cuarto": 15, "menos cuarto": -15}
_AND_PART = expression(
    rf"(?:las )?(?P<hour>\d{{1,2}}|{'|'.join(_NAMES)})(?: ?h(?:eures?)?)? (?P<how>{'|'.join(_BEHIND)})\b"
    rf"(?: ?(?:(?P<early>{_MORNING})|(?P<late>{_LATER})))?"
)
"""As in French and Spanish: "huit heures et demie", "las ocho y media de la tarde"."""
_BARE = expression(rf"(?P<half>(?:half|halb) )?(?P<hour>\d{{1,2}}|{'|'.join(_NAMES)})\b(?![.:/-]?\d)")


def hour_of_day(words: str, *, bare: bool) -> tuple[int, int] | None:
    """The same as `time_of_day`, of "half past seven" or "kwart voor 9", and, if `bare`, of a number alone: "8"."""
    found = _PAST.match(words)
    shift = _QUARTERS[found["how"]] if found else 0
    if found is None and bare and (found := _BARE.match(words)):
        shift = -30 if found["half"] else 0
    if found is None:
        return None
    minutes = _named(found["hour"]) * 60 + shift
    return (minutes % _DAY, found.end()) if 0 <= minutes <= _DAY else None


def _named(hour: str) -> int:
    return _NAMES.get(hour) or int(hour)


def _minutes(found: re.Match[str], n: int) -> int | None:
    name, hour, late, early = found[f"name{n}"], found[f"hour{n}"], found[f"late{n}"], found[f"early{n}"]
    if name in _NOON or name in _MIDNIGHT:
        return _HALF if name in _NOON else 0
    minutes = (_NAMES[name] if name else int(hour)) * 60
    past = int(found[f"minute{n}"] or found[f"packed{n}"] or 0)
    if past >= 60 or minutes + past > _DAY:
        return None
    if (late or early) and not 60 <= minutes <= (_HALF if re.match(r"[ap]\.?m", late or early) else _DAY):
        return None
    # In Dutch "half 8" is half past seven, as is "halb 8" in German.
    minutes -= 30 if found[f"half{n}"] else 0
    at_night = late and re.search("night|nachts|noche", late)
    if late and minutes < _HALF and not (at_night and minutes < 6 * 60):
        minutes += _HALF
    if minutes == _HALF and (early or at_night):
        minutes = 0
    return minutes + past
