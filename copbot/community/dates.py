"""Days as people write them behind "by": "friday", "5 march", "tomorrow", "vrijdag", "5. März", "el viernes". Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from copbot.language.day_names import UNSURE, weekdays
from copbot.language.day_names import months as month_names

_WEEK = 7
_DAY = {
    **dict.fromkeys(("today", "tonight", "vandaag", "vanavond", "heute", "heute abend", "aujourd'hui", "ce soir"), 0),
    **dict.fromkeys(("hoy", "esta tarde", "esta noche"), 0),
    **dict.fromkeys(("tomorrow", "morgen", "morgen abend", "demain", "demain soir", "mañana", "manana"), 1),
    **dict.fromkeys(("the day after tomorrow", "overmorgen", "übermorgen", "uebermorgen"), 2),
    **dict.fromkeys(("après-demain", "apres-demain", "après demain", "pasado mañana", "pasado manana"), 2),
}
_SUNDAY = "(?:the )?end of (?:the|this) week|this week|(?:this |the )?weekend|eind(?:e)?(?: van)?(?: de| deze)? week"
_SUNDAY += "|het eind(?:e)? van de week|deze week|(?:dit |het )?weekend"
_SUNDAY += "|(?:das )?ende (?:der|dieser) woche|diese woche|(?:dieses |das )?wochenende"
_SUNDAY += "|(?:la )?fin de (?:la |cette )?semaine|cette semaine|(?:ce )?week-?end"
_SUNDAY += "|(?:este |el )?fin de semana|esta semana|(?:el )?final(?:es)? de (?:la |esta )?semana"
_NEXT = "next week|volgende week|n[aä]chste woche|(?:la )?semaine prochaine|la semana que viene"
_NEXT += "|(?:la )?pr[oó]xima semana|(?:la )?semana pr[oó]xima"
_MONTH = "(?:the )?end of (?:the|this) month|(?:het )?eind(?:e)?(?: van)?(?: de| deze)? maand"
_MONTH += "|(?:das )?ende (?:des|dieses) monats|monatsende|(?:la )?fin (?:du|de ce|de) mois"
_MONTH += "|(?:el )?fin(?:al(?:es)?)? de(?:l| este)? mes"
_UNITS = {
    **dict.fromkeys(("day", "days", "dag", "dagen", "tag", "tage", "tagen", "jour", "jours"), 1),
    **dict.fromkeys(("día", "días", "dia", "dias"), 1),
    **dict.fromkeys(("week", "weeks", "weken", "woche", "wochen", "semaine", "semaines", "semana", "semanas"), _WEEK),
}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))


_THIS = "next|this|volgende|aanstaande|komende|deze|n[aä]chste[nr]?|kommende[nr]?|diese[nr]?"
_THIS += "|le|ce|el|este|(?:el )?pr[oó]ximo"
_COMING = "(?:prochain|que viene)"


def _any(names: Mapping[str, int]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


@cache
def pattern() -> str:
    """What a date looks like, as a regular expression without groups, for small letters."""
    months, days = _any(month_names()), _any({name: day for name, day in weekdays().items() if name not in UNSURE})
    return (
        rf"(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,3}} ?(?:{_UNIT})"
        rf"|(?:(?:the|le|el|den|dem) )?\d{{1,2}}(?:st|nd|rd|th|er|e|\.)? (?:(?:of|de) )?(?:{months})\.?"
        r"(?:,?(?: de)? \d{4,6})?"
        r"|(?:(?<=bis )|(?<=zum )|(?<=am )|(?<=vor dem ))\d{1,2}\.\d{1,2}(?:\.(?:\d{4})?)?"
        rf"|(?:{months})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
        rf"|{_any(_DAY)}|{_NEXT}|{_SUNDAY}|{_MONTH}|(?:(?:{_THIS}) )?(?:{days})\.?(?: {_COMING})?)"
    )


@cache
def gone() -> str:
    """What a day looks like that is over in any case, as a regular expression without groups."""
    days = _any(weekdays())
    # Not "hier": yesterday in French, and here in Dutch and German.
    return (
        rf"(?:the )?day before yesterday|yesterday|eergisteren|gisteren|(?:\d{{1,3}} ?(?:{_UNIT}) (?:ago|geleden))"
        rf"|(?:last|vorige|afgelopen) (?:week|month|year|maand|jaar|{days})\.?"
        rf"|vorgestern|gestern|avant-hier|anteayer|ayer|(?:vor|il y a|hace) \d{{1,3}} ?(?:{_UNIT})"
        rf"|(?:letzte|vergangene|vorige)[nrs]? (?:woche|monat|jahr|{days})\.?"
        rf"|(?:la |le |l')?(?:semaine|mois|ann[eé]e|{days}) derni(?:er|[eè]re)"
        rf"|(?:la |el )?(?:semana|mes|a[nñ]o|{days}) pasad[oa]"
    )


def day(words: str, today: date) -> date | None:
    """The day that such words name, seen from today; None for one that there is not."""
    said = " ".join(words.casefold().replace(",", " ").replace("’", "'").split()).rstrip(".")
    said = re.sub(rf" {_COMING}$", "", said)
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
    if found := re.fullmatch(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4})?)?", said):
        number, of = int(found[1]), int(found[2])
        return _made(int(found[3]), of, number) if found[3] else _ahead(of, number, today)
    month = next((month_names()[word] for word in re.findall(r"[^\W\d_]+", said) if word in month_names()), None)
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    if month is None or not numbers:
        return None
    if len(numbers) > 1:
        return _made(numbers[1], month, numbers[0])
    return _ahead(month, numbers[0], today)


def _ahead(month: int, number: int, today: date) -> date | None:
    """That day of this year or, if it is over, of the next."""
    this = _made(today.year, month, number)
    return this if this is None or this >= today else _made(today.year + 1, month, number)


def _made(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
