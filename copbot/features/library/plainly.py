"""What people answer, in words of their own, to whether words of theirs may be kept. Pure.

A yes has to be plain, for with it words leave their room; a no counts wherever it begins.
"""

from __future__ import annotations

import re

from copbot.features.library import plain_words
from copbot.hearing.bare import compiled, plain
from copbot.hearing.words import read
from copbot.hearing.yes_no import consents, only_thanks
from copbot.patterns import expression

_LONG = 160
_CLAUSE = expression(r"[,.!;:–—\n]+|\s-+\s|\s(?:and|but|en|maar)\s(?!niet)")
_ELSEWHERE = frozenset({"de", "fr", "es"})
_CLAUSE_ELSEWHERE = expression(r"[,.!;:–—¡\n]+|\s-+\s|\s(?:und|aber|et|mais|y|pero)\s")
_YES = (
    r"yes|yep|sure|ok(?:ay)?|fine|of course|certainly|absolutely|definitely|gladly|happily",
    r"go ahead|go for it|do(?: it)?",
    r"please do|by all means|with pleasure|be my guest|feel free|why not|no (?:problem|objections?|worries)|not at all",
    r"(?:that )?works for me|(?:a )?(?:good|great|nice) idea|great|keep it|all right",
    r"(?:that|it)(?:'s| is| would be) (?:fine|ok(?:ay)?|all right|good|great|no problem"
    r"|(?:a )?(?:good|great|nice) idea)",
    r"(?:you|they|(?:all )?members|everyone|everybody|anyone|people|all) (?:may|can)"
    r"(?: (?:keep|have|use|read|find|see|share|do)(?: (?:it|that|this|them))?)?",
    r"i(?:'m| am) (?:fine|ok(?:ay)?|happy|glad) (?:with|for|about)(?: (?:it|that|this|you))?"
    r"(?: to (?:keep|do) (?:it|that))?",
    r"i (?:don't|do not|wouldn't) mind|i (?:have|see) no (?:idea|problem|objection)|i(?:'d| would) (?:like|love) that",
    r"ja|jazeker|zeker(?: weten)?|tuurlijk|natuurlijk|prima|goed(?: idee)?|graag(?: zelfs)?|leuk(?: idee)?",
    r"doe maar|mag",
    r"waarom niet|geen (?:probleem|bezwaar|punt)|ga je gang|bewaar (?:het|dat|maar)|oké|oke|is goed",
    r"(?:dat|het) (?:mag|kan|is (?:goed|prima|oké)|vind ik (?:goed|prima|leuk|fijn|oké))",
    r"(?:van|wat) mij(?: betreft)? mag(?: het| dat)?",
    r"(?:je|jullie|iedereen|alle leden|de leden|ze) (?:mag|mogen|kan|kunnen)(?: (?:het|dat|dit))?"
    r"(?: (?:lezen|vinden|bewaren|zien|gebruiken))?",
    r"(?:ik )?vind (?:ik |het |dat )?(?:goed|prima|leuk|fijn|oké)|ik heb (?:er |daar )?(?:geen bezwaar|niets op tegen)",
)
_FILLER = (
    "then|with me|by me|for me|of course|too|there|to keep it|please|thanks|for asking|hoor|maar|voor mij|dan|dank je"
    "|alsjeblieft|gerust|van mij|wat mij betreft|wel|best|natuurlijk"
)
_NO = (
    r"(?:no|nope|nah|nee)(?: (?:thanks|thank you|please|sorry|hoor|dank je|bedankt))?\Z",
    r"(?:i(?:'d| would) )?rather not|(?:i(?:'d| would) )?prefer (?:not|it not|if you|you)",
    r"not (?:this|that|me|mine)\b|i(?:'d| would) rather (?:you )?(?:not|didn't|keep it|it stayed)",
    r"(?:please |pls )?(?:don't|do not)\b|(?:please )?leave (?:it|that) (?:out|here|there)",
    r"keep (?:it|that) (?:here|private|between us|in (?:this|the) room|among)|only (?:here|in (?:this|that) room)",
    r"(?:it|that)(?:'s| is) (?:private|not (?:for|meant|ready|good enough))",
    r"(?:dat |het )?liever niet|doe (?:maar|het) niet|niet (?:doen|bewaren)|laat maar|(?:dat |het )?hoeft niet",
    r"alleen hier",
    r"hou(?:d)? (?:het|dat) (?:maar )?(?:hier|onder ons|privé)|laat (?:het|dat) (?:hier|eruit|weg)",
    r"ik (?:heb|wil|houd|hou) (?:het|dat) (?:liever|niet)|bewaar (?:het|dat) niet",
    r"(?:dat|het) is (?:privé|niet (?:voor|bedoeld|klaar|goed genoeg))",
)
_SAYS_YES = expression(f"(?:{'|'.join(_YES)})(?: (?:{_FILLER}))*")
_SAYS_NO = expression("|".join(_NO))
# "No, I don't mind" is none.
_MIND = expression(r"(?:no|nee)\W+(?:hoor\W+)?(?:i (?:don't|do not) mind|problem|ga je gang|geen probleem|vind ik)")
_ONLY_IF = expression(r"(?:only )?(?:if|once|when|provided|as long as|unless|als|mits|zodra|tenzij|wanneer)\b")
_AGREES = ("ok", "okay", "oke", "oké", "prima", "fijn")
"""What thanks for something elsewhere, and agrees here."""
_SAFE = expression(
    r"\b(?:no (?:idea|problem|objections?|worries|trouble|harm|one|longer)|why not|not at all"
    r"|(?:don't|do not|wouldn't) mind|waarom niet|geen idee"
    r"|(?:dat )?maakt (?:me |mij )?niet(?:s)? uit|niets op tegen)\b"
)
"""What sounds like a no, and is none."""
_NEGATIVE = expression(
    r"\b(?:no|nope|nah|nee|neen|never|nooit"
    r"|(?:of course|absolutely|certainly|definitely|rather|better|please|prefer(?:ably)?|sure|hell|maybe|would) not"
    r"|(?:natuurlijk|zeker|absoluut|liever|beter|echt|toch|maar|alsjeblieft|bij voorkeur|dat|het) niet"
    r"(?= hoor\b|\Z|[,.!])"
    r"|liever niet|(?:don't|do not|didn't|wouldn't) (?:want|like|wish|do|keep|put|share|use)"
    r"|(?:you |they )?(?:can't|cannot|may not|mustn't)"
    r"|mag (?:dat |het |je |niemand )*niet|wil (?:ik |liever )*(?:dat |het |die )*(?:liever )*niet)\b"
)
_NAMELESS = expression(
    r"\b(?:without|no|not|leave out|minus|zonder|niet|geen|weg)\b.{0,24}\bna(?:me|am)\b"
    r"|\bna(?:me|am)\b.{0,16}(?:n't\b|\bnot\b|\bniet\b|\bout\b|\boff\b|\beraf\b|\bweg\b)|\banonym|\banoniem",
    re.IGNORECASE,
)
_NAMED = expression(
    r"\b(?:with|under|mention|use|met|onder|noem)\b.{0,12}\b(?:my|mijn) (?:own |eigen )?na(?:me|am)\b", re.IGNORECASE
)


def agrees(words: str) -> bool | None:
    """Is this a yes, a no, or (None) anything else? A question is none."""
    said = " ".join(words.casefold().replace("’", "'").split()).strip(" .!")
    if not said or len(said) > _LONG or "?" in said:
        return None
    known = consents(words)
    if known is not None:
        return known
    if _MIND.match(said):
        return True
    elsewhere = _agrees_elsewhere(said)
    if elsewhere is not None or read(said).language in _ELSEWHERE:
        return elsewhere
    clauses = [one.strip() for one in _CLAUSE.split(said) if one and one.strip()]
    telling = [one for one in clauses if not only_thanks(one) or one in _AGREES]
    if any(_SAYS_NO.match(one) and not _SAYS_YES.fullmatch(one) for one in telling):
        return False
    if any(_ONLY_IF.match(one) for one in telling):
        return None
    yes = bool(telling) and _SAYS_YES.fullmatch(telling[0]) is not None
    if _NEGATIVE.search(_SAFE.sub(" ", said)):
        # "Yes, but no names" is to be asked about.
        return None if yes else False
    return True if yes else None


def _agrees_elsewhere(said: str) -> bool | None:
    """The same in German, French and Spanish."""
    clauses = [one for one in map(plain, _CLAUSE_ELSEWHERE.split(said)) if one]
    telling = [one for one in clauses if not only_thanks(one)] or clauses
    if any(compiled(plain_words.NO).match(one) for one in telling):
        return False
    if not telling or compiled(plain_words.YES).fullmatch(telling[0]) is None:
        return None
    rest = compiled(plain_words.SAFE).sub(" ", plain(said))
    doubts = compiled(plain_words.NEGATIVE).search(rest) or _NEGATIVE.search(rest)
    # "Yes, but no names" is to be asked about, and so is what depends on something.
    return None if doubts or any(compiled(plain_words.ONLY_IF).match(one) for one in telling) else True


def names_oneself(words: str) -> bool:
    """Does somebody want to be named with it?"""
    is_named = _NAMED.search(words) is not None or compiled(plain_words.NAMED).search(plain(words)) is not None
    return is_named and not stays_unnamed(words)


def stays_unnamed(words: str) -> bool:
    """Does somebody want not to be named with it: "only if my name isn't on it"?"""
    if _NAMELESS.search(words.replace("’", "'")) is not None:
        return True
    return compiled(plain_words.NAMELESS).search(plain(words)) is not None
