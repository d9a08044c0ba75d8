"""Somebody takes back what he or she said: "oh sorry, misread", "ignore that"."""

from __future__ import annotations

import re

_SAYS = re.compile(
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
    return len(text) <= _LOOK_AT and len(text.split()) <= _LONG and _SAYS.search(text) is not None
