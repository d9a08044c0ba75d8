"""Somebody takes back what he or she said: "oh sorry, misread", "ignore that", "je me suis trompé"."""

from __future__ import annotations

import re

from copbot.hearing import taking_back_words
from copbot.hearing.bare import bare, compiled
from copbot.patterns import expression

_SAYS = expression(
    r"\bmis-?read\b|\b(?:scratch|ignore|disregard|forget) (?:that|this|me|what i)|\bmy (?:mistake|bad)\b"
    r"|\bwrong (?:question|thread|channel|room|person)\b|\b(?:i was|that was|i.m) (?:wrong|mistaken)\b"
    r"|\A\W*(?:oh,? |sorry,? )*never ?mind(?: me| that|,? (?:sorry|misread)|\W*\Z)"
    r"|\bverkeerd (?:gelezen|begrepen)\b|\bvergeet (?:dat|wat ik)|\bverkeerde (?:vraag|kanaal|draad)\b"
    r"|\bik (?:zat|had het) (?:er)?(?:fout|naast|mis)\b|\A\W*(?:oh,? |sorry,? )*laat maar\W*\Z",
    re.IGNORECASE,
)
_LOOK_AT, _LONG = 500, 25


def takes_back(text: str) -> bool:
    """Does somebody say by this that his or her own answer is none? Not in many words: those explain something."""
    if len(text) > _LOOK_AT or len(text.split()) > _LONG:
        return False
    return _SAYS.search(text) is not None or _says_elsewhere(bare(text))


_SORRY = expression(r"\W*(?:(?:oh|ach|sorry|ups|oups|uy|entschuldigung|desolee?|pardon|perdon)\W+)*")


def _says_elsewhere(said: str) -> bool:
    """The same in German, French and Spanish."""
    alone = said[found.end() :] if (found := _SORRY.match(said)) is not None else said
    all_of_it = compiled(taking_back_words.ALL).match(alone)
    is_all = all_of_it is not None and not any(map(str.isalnum, alone[all_of_it.end() :]))
    return is_all or compiled(taking_back_words.ANYWHERE).search(said) is not None
