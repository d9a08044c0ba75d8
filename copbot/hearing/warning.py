"""Somebody warns of what was said, or wants it away: "spam!!", "don't click that", "kan dit weg?"."""

from __future__ import annotations

import re

from copbot.hearing.bare import bare, compiled
from copbot.hearing.warning_words import SAYS
from copbot.patterns import expression

_SAYS = expression(
    r"\bspam\w*|\bscam\w*|\bphish\w*|\bfraud\w*|\bfake\b|\badvert\w*|\bads?\b|\bmalware\b|\bvirus\b|\bjunk\b"
    r"|\b(?:ad)?min(?:s|istrators?)?\b|\bmod(?:s|erators?)\b|\breport(?:ed|ing)?\b|\bban(?:ned)?\b|\bkick(?:ed)?\b|\bblock(?:ed)?\b"
    r"|\b(?:remove|delete) (?:this|that|it|please|him|her|them)\b|\b(?:please|pls) (?:remove|delete)\b"
    r"|\b(?:do ?n.?t|do not|never|not) (?:click|open|trust|go there|buy)\b|\bgo away\b|\bget lost\b|\bfuck\w*|\bcrap\b"
    r"|\bnot (?:here|wanted|welcome)\b|\boff-?topic\b"
    r"|\breclame\w*|\boplicht\w*|\bnep\b|\btroep\b|\brommel\b|\brotzooi\b|\bbeheerders?\b|\bmeld(?:en|ing)?\b|\bgemeld\b"
    r"|\bverwijder\w*|\bweg (?:ermee|ermede|met|halen|hier)\b|\b(?:dit|dat|die) weg\b|\boprotten\b|\brot op\b"
    r"|\bniet (?:op )?(?:klikken|openen|kopen|vertrouwen)\b|\bniet (?:hier|welkom|gewenst)\b|\bhoort hier niet\b",
    re.IGNORECASE,
)


def warns(text: str) -> bool:
    """Does somebody say by this that what was said is an advert, or is to go? It errs on the side of yes."""
    return _SAYS.search(text) is not None or compiled(SAYS).search(bare(text)) is not None
