"""Parts of the day as people write them: "7-23", "from 7 to 23", "7am to 11pm", "van 7 tot 11 uur 's avonds"."""

from __future__ import annotations

import re

_DAY, _HALF = 24 * 60, 12 * 60
_NAMES = {
    name: number
    for names in (
        "one two three four five six seven eight nine ten eleven twelve",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    )
    for number, name in enumerate(names.split(), 1)
}
_NOON = ["noon", "midday"]
_MIDNIGHT = ["midnight", "middernacht"]
_ALL_DAY = re.compile(
    r"(?:de |the )?(?:all|whole|hele|heel de) ?(?:day|dag)|alle uren|all hours|always|altijd|any ?time|"
    r"24 ?(?:/ ?7|hours?|uur|h|u)|(?:day and night|dag en nacht)"
)
_MORNING = r"a\.?m\.?|in the morning|'?s ?(?:ochtends|morgens)|in de ochtend"
_LATER = r"p\.?m\.?|in the (?:afternoon|evening)|at night|'?s ?(?:middags|avonds|nachts)|in de (?:middag|avond)"
_CLOCK = (
    rf"(?P<half{{n}}>half )?(?:(?P<hour{{n}}>\d{{{{1,2}}}})(?: ?[:.hu] ?(?P<minute{{n}}>\d\d)|(?P<packed{{n}}>\d\d))?"
    rf"|(?P<name{{n}}>{'|'.join((*_NAMES, *_NOON, *_MIDNIGHT))}))"
    rf"(?: ?(?:uur|hours?|hrs?|o'clock|u|h)\b)?(?: ?(?:(?P<early{{n}}>{_MORNING})|(?P<late{{n}}>{_LATER})))?"
)
_SPAN = re.compile(
    r"(?:(?:from|between|van|vanaf|tussen|de) )?"
    + _CLOCK.format(n=1)
    + r"(?P<sign> ?[-–—] ?| (?:to|till|until|and|tot|en|t/m) )"
    + _CLOCK.format(n=2)
    + r"[.!]?"
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


_ONE = re.compile(_CLOCK.format(n=1))
_MARKED = re.compile(r"\b(?:uur|hours?|hrs?|o'clock)\b|\d ?[uh]\b")


def time_of_day(words: str) -> tuple[int, int] | None:
    """The time with which the words begin, in minutes after midnight, and where it ends; None for what can't be told.

    A number alone can't: it may be anything else.
    """
    found = _ONE.match(words)
    if found is None or words[found.end() : found.end() + 1].isalnum():
        return None
    named = found["name1"] in (*_NOON, *_MIDNIGHT) or any(found[one] for one in ("minute1", "early1", "late1", "half1"))
    minutes = _minutes(found, 1) if named or _MARKED.search(found[0]) else None
    return (minutes % _DAY, found.end()) if minutes is not None else None


_FROM_TO = re.compile(
    r"(?:(?:from|between|van|vanaf|tussen) )?"
    + _CLOCK.format(n=1)
    + r"(?: ?[-–—] ?| (?:to|till|til|until|and|tot|en|t/m) )"
    + _CLOCK.format(n=2)
)


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
_PAST = re.compile(rf"(?P<how>{'|'.join(_QUARTERS)}) (?P<hour>\d{{1,2}}|{'|'.join(_NAMES)})\b")
_BARE = re.compile(rf"(?P<half>half )?(?P<hour>\d{{1,2}}|{'|'.join(_NAMES)})\b(?![.:/-]?\d)")


def hour_of_day(words: str, *, bare: bool) -> tuple[int, int] | None:
    """The same as `time_of_day`, of "half past seven" or "kwart voor 9", and, if `bare`, of a number alone: "8"."""
    found = _PAST.match(words)
    shift = _QUARTERS[found["how"]] if found else 0
    if found is None and bare and (found := _BARE.match(words)):
        shift = -30 if found["half"] else 0
    if found is None:
        return None
    minutes = (_NAMES.get(found["hour"]) or int(found["hour"])) * 60 + shift
    return (minutes % _DAY, found.end()) if 0 <= minutes <= _DAY else None


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
    # In Dutch "half 8" is half past seven.
    minutes -= 30 if found[f"half{n}"] else 0
    at_night = late and re.search("night|nachts", late)
    if late and minutes < _HALF and not (at_night and minutes < 6 * 60):
        minutes += _HALF
    if minutes == _HALF and (early or at_night):
        minutes = 0
    return minutes + past
