"""Whether somebody says to come: "I'll be there", "can't make it, sorry", "misschien", "ich bin dabei"."""

from __future__ import annotations

from enum import StrEnum

from copbot.hearing import coming_words
from copbot.hearing.bare import bare, compiled
from copbot.hearing.yes_no import yes_or_no
from copbot.patterns import expression

_LONG = 100
_NO = expression(
    r"\b(?:can'?t|cannot|can not|won'?t|will not|couldn'?t|not able to|unable to|not going to)(?: \w+){0,3}? "
    r"(?:make it|come|be there|join|attend|do (?:it|that))\b"
    r"|\b(?:i|we) (?:can'?t|cannot|won'?t)(?: after all| anymore| any more| that day| then)?(?:[,.!]|$)"
    r"|\b(?:count|leave) (?:me|us) out\b|\bi'?m out\b|\bnot (?:this time|coming|going|for me)\b"
    r"|\b(?:have|need) to (?:cancel|skip|pass|miss|bail)\b|\bi'?ll (?:skip|pass|miss|sit this)\b"
    r"|\b(?:ik|we|wij) (?:kan|kunnen|kom|komen|ga|red|haal)(?: het)?(?: \w+){0,3} niet\b"
    r"|\b(?:kan|kom|lukt|red)(?: \w+){0,3} niet\b|\bniet deze keer\b|\bdeze keer niet\b|\bverhinderd\b"
    r"|\b(?:moet|zeg)(?: \w+){0,3} af(?:zeggen|haken)?\b|\bben er(?: \w+){0,2} niet\b"
    r"|\bsla(?: \w+){0,2} over\b"
)
_MAYBE = expression(
    r"\b(?:maybe|perhaps|might|not sure|probably|possibly|misschien|wellicht|mogelijk|waarschijnlijk)\b"
    r"|\b(?:if i can|if i manage|als het lukt|ik hoop|i hope|i'?ll try|ik probeer)\b"
    r"|\b(?:nog niet zeker|weet (?:het )?(?:nog )?niet)\b"
)
_YES = expression(
    r"\b(?:i|we)(?:'ll|'m|'re| will| am| are|ll|m)? (?:definitely |certainly |gladly |also |both )?"
    r"(?:be there|come|come along|coming|in|join|joining|attend|attending|going)\b"
    r"|\b(?:count|sign|put) (?:me|us) (?:in|up|down)\b|\bsee you (?:there|then|all)\b"
    r"|\b(?:i|we) can (?:come|make it|be there|join|attend)\b|\b(?:i|we)(?:'d| would) love to\b"
    r"|\b(?:ik|wij|we) (?:kom|komen|doe|doen)\b|\bben (?:ik )?er ?bij\b|\bvan de partij\b|\bik kan(?: wel)?(?:[,.!]|$)"
    r"|\breken (?:maar )?op (?:mij|me|ons)\b|\b(?:zet|schrijf) (?:me|mij|ons)(?: \w+)? (?:erbij|in|op)\b"
    r"|\btot dan\b"
)


class Says(StrEnum):
    """What it says."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


def comes(text: str) -> Says | None:
    """Does the author say to come, perhaps, or not? None for a question, and for anything else."""
    said = " ".join(text.casefold().replace("’", "'").split())
    if len(said) > _LONG or said.endswith("?"):
        return None
    plain = yes_or_no(said)
    if plain is not None:
        return Says.YES if plain else Says.NO
    found = _says(said)
    if found is not None:
        return found
    # "Yes, lovely": what begins so is one, whatever stands behind the comma.
    first, comma, _ = said.partition(",")
    plain = yes_or_no(first) if comma else None
    return None if plain is None else Says.YES if plain else Says.NO


def _says(said: str) -> Says | None:
    unmarked = bare(said)
    for pattern, listed, says in (
        (_NO, coming_words.NO, Says.NO),
        (_MAYBE, coming_words.MAYBE, Says.MAYBE),
        (_YES, coming_words.YES, Says.YES),
    ):
        if pattern.search(said) or compiled(listed).search(unmarked):
            return says
    return None
