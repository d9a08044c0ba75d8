"""Words as they are compared where people leave accents out as often as not: German, French, Spanish. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from copbot.patterns import expression


def bare(words: str) -> str:
    """In small letters, without marks on them and apostrophes, with single spaces: "Ça m’a aidé" is "ca ma aide"."""
    apart = unicodedata.normalize("NFD", words.casefold())
    kept = "".join(sign for sign in apart if sign not in "'’`´" and not unicodedata.combining(sign))
    return " ".join(kept.split())


def plain(words: str) -> str:
    """The same without any sign but letters and numbers."""
    return " ".join(re.findall(r"[^\W_]+", bare(words)))


@cache
def compiled(*listed: str) -> re.Pattern[str]:
    """One pattern of lists with a pattern for `bare` words in each line; what it finds is no part of a longer word.

    A line that begins with two spaces goes on with the one before.
    """
    lines = [line.strip() for one in listed for line in one.replace("\n  ", "").splitlines() if line.strip()]
    return expression(rf"(?<!\w)(?:{'|'.join(f'(?:{line})' for line in lines)})(?!\w)")
