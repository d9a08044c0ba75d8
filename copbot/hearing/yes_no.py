"""A plain yes or no, in few words: "yes, thanks", "not yet", "I agree", "ja hoor", "klar, gerne", "sí, gracias"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from copbot.hearing.yes_no_words import FILLERS, LANGUAGES, Language, Phrases, words_of

_LONG = 40


def yes_or_no(text: str) -> bool | None:
    """Is this a yes (True), a no (False), or does it say anything more, or anything else (None)?"""
    if len(text) > _LONG:
        return None
    return next((found for one in LANGUAGES if (found := says(text, one)) is not None), None)


def says(text: str, of: Language) -> bool | None:
    """The same by the words of one language."""
    words = words_of(text)
    if not of.agreeing.isdisjoint(words) and of.around_agreeing.issuperset(words):
        return of.nots.isdisjoint(words)
    begins = _begins(words, of.noes)
    if begins and of.behind_no.issuperset(words[begins:]):
        return False
    begins = _begins(words, of.yeses)
    if begins and of.behind_yes.issuperset(words[begins:]):
        return True
    is_polite = bool(words) and words[0] in of.unsures and of.polites.issuperset(words[1:])
    return True if is_polite else None


def consents(text: str) -> bool | None:
    """The same of an answer to whether something is all right: "ok", "is goed", "no problem" are a yes there."""
    plain = yes_or_no(text)
    if plain is not None or len(text) > _LONG:
        return plain
    words = words_of(text)
    return True if any(_is_fine(words, one) for one in LANGUAGES) else None


def _is_fine(words: list[str], of: Language) -> bool:
    easy = _begins(words, of.eases)
    return bool(easy or not of.fines.isdisjoint(words)) and of.around_fine.issuperset(words[easy:])


def only_thanks(text: str) -> bool:
    """Does this say no more than thanks, or that it was heard?"""
    words = words_of(text) if len(text) <= _LONG else []
    if not words or yes_or_no(text) is True:
        return False
    english, *others = (one.thanking.issuperset(words) for one in LANGUAGES)
    return english or (any(others) and not FILLERS.issuperset(words))


def _begins(words: Sequence[str], phrases: Phrases) -> int:
    """With how many words the longest of these phrases begins it."""
    return next((len(one) for one in phrases if tuple(words[: len(one)]) == one), 0)


@lru_cache(maxsize=256)
def label_says(label: str) -> bool | None:
    """The same of the label of a choice, by what stands before its first comma or colon: "Yes, bob's"."""
    return yes_or_no(re.split(r"[,:;–]", label, maxsplit=1)[0])
