"""In which language somebody is spoken to alone: as he or she chose, else as the client tells."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from babel.core import get_global

from copbot.community.infos import AccountInfo
from copbot.language.languages import LANGUAGES
from copbot.patterns import expression

_TAG = expression(r"[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}")
_SPOKEN = {code.casefold().replace("_", "-"): code for code in LANGUAGES}


@lru_cache(maxsize=1000)
def tag(told: str | None) -> str | None:
    """What a client tells as a tag in small letters; None for what is no tag of a language."""
    found = (told or "").strip().casefold().replace("_", "-")
    return found if _TAG.fullmatch(found) else None


@lru_cache(maxsize=1000)
def spoken(told: str | None) -> str | None:
    """The bot's language that fits this tag the best: `nl` for `nl-be` and `nld`; None where it speaks none."""
    parts = (tag(told) or "").split("-")
    parts[0] = get_global("language_aliases").get(parts[0], parts[0])
    fits = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_SPOKEN[one] for one in fits if one in _SPOKEN), None)


def last_told(accounts: Iterable[AccountInfo]) -> str | None:
    """What was told last of any of these accounts."""
    told = [(one.told_at, one.language) for one in accounts if one.told_at is not None and one.language is not None]
    return max(told)[1] if told else None
