"""What a moderator answers to a draft, in words. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from copbot.hearing.yes_no import yes_or_no

OUT, BACK, UP, DOWN, FOREWORD, NO, YES = "out", "back", "up", "down", "foreword", "no", "yes"
VERBS = (OUT, BACK, UP, DOWN, FOREWORD, NO, YES)
_NUMBERED = (OUT, BACK, UP, DOWN)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d{1,2}")
_SHORT = 10
"""So many words an order has at most: more are words of one's own, and nothing that is guessed at."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with a draft: to which of its items, or with which words."""

    verb: str
    places: tuple[int, ...] = ()
    words: str = ""


def wish(said: str, names: Mapping[str, str]) -> Wish | None:
    """What it asks for; None for what it may not be. `names` are the words for each of the verbs, in any language."""
    head, colon, rest = said.strip().partition(":")
    first, _, behind = said.strip().partition(" ")
    if colon and names.get(head.strip().casefold()) == FOREWORD and rest.strip():
        return Wish(FOREWORD, words=rest.strip())
    if names.get(first.casefold()) == FOREWORD:
        return Wish(FOREWORD, words=behind.strip())
    words = [word.casefold() for word in _WORD.findall(said)]
    verbs = list(dict.fromkeys(names[word] for word in words if names.get(word) in _NUMBERED))
    places = tuple(dict.fromkeys(int(number) for number in _NUMBER.findall(said)))
    if len(words) <= _SHORT and places and len(verbs) == 1:
        return Wish(verbs[0], places)
    if len(words) == 1 and names.get(words[0]) in (NO, YES):
        return Wish(names[words[0]])
    says = yes_or_no(said)
    return None if says is None else Wish(YES if says else NO)
