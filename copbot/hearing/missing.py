"""What a question lacks that those who could answer it will ask for: said only where it plainly lacks."""

from __future__ import annotations

import re
from enum import StrEnum

from copbot.patterns import expression


class Lack(StrEnum):
    """What may be missing."""

    ALL = "all"
    """It says hello, or that there is a question, and asks nothing yet."""
    SHORT = "short"
    TRIED = "tried"
    ERROR = "error"
    VERSION = "version"


_GREETS = (
    r"(?:\W*\b(?:hi|hello|hey|hallo|hoi|hai|good|goede|morning|afternoon|evening|goedemorgen|"
    r"goedemiddag|goedenavond|all|"
    r"everyone|everybody|iedereen|allemaal|there|folks|guys|please|sorry)\b)"
)
_HELLO = expression(
    rf"\A{_GREETS}+\W*\Z|\A{_GREETS}*\W*(?:"
    r"(?:can|could) (?:any|some)(?:one|body) (?:please )?help(?: me)?(?: out)?|help(?: me)?|hulp(?: nodig)?|"
    r"is er iemand|(?:is )?(?:any|some)(?:one|body) (?:here|there|around|online)|"
    r"i (?:have|got|need) (?:a |some |quick )*(?:question|help|problem)|"
    r"(?:may|can) i ask (?:you )?(?:a question|something)|"
    r"kan iemand (?:me |mij )?(?:even )?helpen|(?:ik heb|heb ik|heb) een (?:vraag|vraagje|probleem)|"
    r"mag ik (?:iets|wat) vragen"
    r")(?:\W*(?:please|pls|here|alsjeblieft|aub))?\W*\Z",
    re.IGNORECASE,
)
_TROUBLE = expression(
    r"\b(?:(?:does|do|is|are|did|has|was)(?:n'?t| not)|won'?t|can(?:'?t|not)|keeps?|fails?|failed|crash\w*|stuck|"
    r"broken|stopped|freez\w*|error\w*|werkt niet|doet het niet|lukt (?:me |mij )?niet|krijg .{0,30}niet|blijft|"
    r"vastlopen|loopt vast|kapot|fout(?:melding)?(?:en)?|start niet|opent niet)\b",
    re.IGNORECASE,
)
_PROGRAM = expression(
    r"\b(?:install\w*|update\w*|upgrade\w*|crash\w*|server|app|plug-?in|driver\w*|docker|linux|ubuntu|windows|android|"
    r"browser|python|node|npm|package|compil\w*|firmware|software|script|database|login|error|foutmelding|config\w*|"
    r"program(?:ma)?|website|loopt vast|installeren|geïnstalleerd)\b",
    re.IGNORECASE,
)
_TRIED = expression(
    r"\b(?:tried|trying|already|so far|after (?:i|a|the)|have (?:done|checked|read)|checked|reinstalled|restarted|"
    r"rebooted|googled|searched|i (?:did|ran|set|changed|replaced|cleaned)|geprobeerd|probeerde|"
    r"al (?:gedaan|gekeken|gezocht|eens)|gezocht|nagekeken|opnieuw|herstart|vervangen|nadat|ik heb)\b",
    re.IGNORECASE,
)
_SAYS_ERROR = expression(r"\b(?:errors?|error message|exception|foutmelding(?:en)?|fout)\b", re.IGNORECASE)
_SHOWS_ERROR = expression(
    r"[\"“„'`].{4,}[\"”'`]|\berror:? ?\w*\d|:\s*\S+|\b0x[0-9a-f]+\b|\bE[A-Z]{3,}\b|\b\w+(?:Error|Exception)\b"
    r"|\n|\b\d{2,}\b"
)
_VERSION = expression(r"\d+\.\d+|\bv\d+|\b(?:version|versie|release) ?\d|\b[A-Za-z]{2,}[ -]?\d{1,4}\b", re.IGNORECASE)
_SHORT = 4


def missing(text: str) -> tuple[Lack, ...]:
    """What it lacks, the weightiest first; nothing where nothing plainly does."""
    words = text.replace("’", "'").strip()
    if _HELLO.search(words):
        return (Lack.ALL,)
    if not _TROUBLE.search(words):
        return ()
    if len(words.split()) <= _SHORT:
        return (Lack.SHORT,)
    found = []
    if _SAYS_ERROR.search(words) and not _SHOWS_ERROR.search(words):
        found.append(Lack.ERROR)
    if _PROGRAM.search(words) and not _VERSION.search(words):
        found.append(Lack.VERSION)
    if not _TRIED.search(words):
        found.append(Lack.TRIED)
    return tuple(found)
