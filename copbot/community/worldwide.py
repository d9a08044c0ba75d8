"""Languages and time zones by what people type: names in many languages, cities, countries with one time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

from copbot.language.folding import folded
from copbot.language.languages import LANGUAGES
from copbot.patterns import expression

_AREAS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
_OFFSET = expression(r"(?:utc|gmt)?_?[+-]_?\d{1,2}(?::?\d\d)?")
_SEASONS = (datetime(2026, 1, 1), datetime(2026, 7, 1))  # noqa: DTZ001 - of the place's own clock
_WIDELY_SPOKEN = "ar bn cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh"
"""In these languages the names of languages are known, too."""
_OTHERWISE = {
    "NL": "holland",
    "GB": "uk vk england engeland scotland schotland wales",
    "US": "usa us vs america amerika",
}
_SHORT = {name: country for country, names in _OTHERWISE.items() for name in names.split()}
"""Countries by names that stand in no list of countries."""
_BEFORE = expression(r"(?:.*_)?(?:in|near|from|is|are|bij|uit|te|van|of|zone)_(?=.)|(?:the|de|het)_(?=.)")
_BEHIND = expression(r"(?:,.*|_(?:time|tijd|please|graag|hier|here)|[.!])$")
"""What people write around a place: "we are in Ghent", "Utrecht, NL", "Amsterdam time"."""


class NearError(ValueError):
    """Something is not known; `near` is what was perhaps meant, empty for nothing; `why` is what kind of word it is."""

    def __init__(self, message: str, near: str = "", why: str = "") -> None:
        super().__init__(message)
        self.near = near
        self.why = why


def _typed(words: str) -> str:
    """As it is looked up: without case and accents."""
    return re.sub(r"[\s_]+", "_", folded(words))


@cache
def _zones() -> Mapping[str, str]:
    """The time zones by what people type: continent and city, the city alone, a country that has but one time."""
    # It takes its time to load.
    from babel import Locale
    from babel.core import get_global

    names = sorted(name for name in available_timezones() if name.startswith(tuple(f"{area}/" for area in _AREAS)))
    country = get_global("zone_territories")
    called: dict[str, list[str]] = {}
    for name in names:
        called.setdefault(_typed(name.rpartition("/")[2]), []).append(name)
    for name in names:
        for other in _OTHERWISE.get(country.get(name, ""), "").split():
            called.setdefault(other, []).append(name)
    for locale in map(Locale, LANGUAGES):
        for name in names:
            words = locale.time_zones.get(name, {}).get("city"), locale.territories.get(country.get(name, ""))
            for word in words:
                if word:
                    called.setdefault(_typed(word), []).append(name)
    alone = {word: found[0] for word, found in called.items() if len({_clock(name) for name in found}) == 1}
    return {**alone, **{_typed(name): name for name in names}, "utc": "UTC", "gmt": "UTC", "z": "UTC"}


@cache
def _cities() -> Mapping[str, str]:
    """The time zones by cities that none is named after, from the file of them."""
    rows = files("copbot.community").joinpath("cities.tsv").read_text(encoding="utf8").splitlines()
    parted = (row.split("\t") for row in rows if not row.startswith("#"))
    return {_typed(city): name for name, cities in parted for city in cities.split(",")}


@cache
def _wide() -> frozenset[str]:
    """The countries that have several times."""
    from babel import Locale
    from babel.core import get_global

    clocks: dict[str, set[object]] = {}
    known = set(_zones().values())
    for name, country in get_global("zone_territories").items():
        if name in known:
            clocks.setdefault(country, set()).add(_clock(name))
    wide = {country for country, found in clocks.items() if len(found) > 1}
    named = {_typed(str(Locale(code).territories.get(one, one))) for code in LANGUAGES for one in wide}
    return frozenset(named | {word for word, country in _SHORT.items() if country in wide})


@cache
def _clock(name: str) -> tuple[timedelta | None, ...]:
    """What the clocks of a time zone show in winter and in summer: where it is the same, either name will do."""
    return tuple(at.replace(tzinfo=ZoneInfo(name)).utcoffset() for at in _SEASONS)


@cache
def _abbreviations() -> frozenset[str]:
    """CET, EST and their like."""
    found = (at.replace(tzinfo=ZoneInfo(name)).tzname() for name in set(_zones().values()) for at in _SEASONS)
    return frozenset(short.casefold() for short in found if short and short.isalpha())


def zones_like(words: str, most: int) -> list[tuple[str, str]]:
    """The time zones whose name, city or country has these words in it, each with the name that it is known by."""
    typed = _typed(words)
    found: dict[str, str] = {}
    for word, name in sorted(_zones().items(), key=lambda one: (not one[0].startswith(typed), len(one[0]), one[0])):
        if typed in word and name not in found:
            found[name] = word if "/" not in word else ""
            if len(found) == most:
                break
    return list(found.items())


def zone(words: object) -> ZoneInfo:
    """A time zone by its name, Europe/Amsterdam, its city, or its country. Raises NearError for an unknown one."""
    if isinstance(words, ZoneInfo):
        return words
    known, typed = _zones(), _typed(str(words))[:60]
    for place in _places(typed):
        found = known.get(place) or _cities().get(place)
        if found is not None:
            return ZoneInfo(found)
        if place in _wide():
            hint = "it has several times; write a city, for example America/New_York"
            raise NearError(f"{str(words)!r:.40}: {hint}", why="wide")
    if typed in _abbreviations() or _OFFSET.fullmatch(typed):
        hint = "it doesn't tell when the clocks change; write a city, for example Europe/Amsterdam"
        raise NearError(f"{str(words)!r:.40}: {hint}", why="short")
    near = get_close_matches(typed, known, n=1, cutoff=0.8) or get_close_matches(typed, _cities(), n=1, cutoff=0.85)
    meant = (known.get(near[0]) or _cities()[near[0]]) if near else ""
    hint = f"did you mean {meant}?" if meant else "write for example Europe/Amsterdam"
    raise NearError(f"{str(words)!r:.40} is not a time zone; {hint}", meant)


def _places(typed: str) -> list[str]:
    """What may be the name of a place in what was typed: all of it, then without what stands around it."""
    behind = typed
    while (shorter := _BEHIND.sub("", behind)) != behind:
        behind = shorter
    return list(dict.fromkeys((typed, behind, _unled(typed), _unled(behind))))


def _unled(typed: str) -> str:
    """Without what stands before a place: "in the Netherlands"."""
    return _BEFORE.sub("", _BEFORE.sub("", typed, count=1), count=1)


@cache
def _languages() -> Mapping[str, str]:
    """The codes of languages by themselves and by their names in many languages, in those that the bot speaks last."""
    # It takes its time to load.
    from babel import Locale
    from babel.core import get_global

    # The codes with three letters.
    named: dict[str, str] = {one: str(code) for one, code in get_global("language_aliases").items() if len(one) == 3}
    for reader in (*_WIDELY_SPOKEN.split(), *LANGUAGES):
        named |= {_typed(str(name)): key.partition("_")[0] for key, name in Locale(reader).languages.items()}
    return {**named, **{code: code for code in LANGUAGES}}


def language(words: object) -> str:
    """A language that the bot speaks, by its code or its name in many languages. Raises NearError for another."""
    known, typed = _languages(), _typed(str(words))[:40].removeprefix("in_").removeprefix("het_")
    code = known.get(typed) or known.get(re.split("[-_.!]", typed)[0])
    if code in LANGUAGES:
        return code
    ours = [name for name, one in known.items() if one in LANGUAGES]
    near = get_close_matches(typed, ours, n=1, cutoff=0.75) if code is None else []
    choice = f"{', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"
    raise NearError(
        f"{str(words)!r:.40} is not a language that I speak; choose {choice}", known[near[0]] if near else ""
    )
