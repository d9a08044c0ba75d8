"""What is said of a sketch: a line, by its fields, and how dark another is to be. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto

from copbot.features.sketch import reading_words as elsewhere
from copbot.features.sketch.geometry import Point, UndrawableError, field
from copbot.features.sketch.marks import STEPS
from copbot.patterns import expression

_PLACE = expression(r"(?P<letter>[a-z])\s?0?(?P<number>\d{1,2})|(?P<x>\d{1,3}),(?P<y>\d{1,3})", re.IGNORECASE)
_BETWEEN = expression(r"[\s,;:.!–—→>()|/-]+")
_JOINING = """
    a an and as at draw from i i'd i'll it just let like line me mine my now please put sketch the then through till to
    until via want wants with would
    de die door een en graag ik het heen lijn lijntje maar mijn naar nu op over teken tekenen tot trek trekken van
    vanaf wil zet zou dan doe
"""
_FILLING = frozenset(f"{_JOINING} {elsewhere.JOINING}".split())
_SAID = {
    0: """0 nothing none away gone invisible erase remove white off out delete blank niets niks weg onzichtbaar wit
    wissen uit verwijderen verwijder leeg nichts unsichtbar weiß entfernen löschen
    nada fuera blanco quitar borrar""",
    25: """25 pale light faint lighter light-grey bit little zwak bleek licht lichtgrijs vaag beetje lichter weinig
    blass hell heller schwach pálida pálido palida palido clara poco""",
    50: """50 half medium middle grey gray middling midden middel helft grijs halverwege gemiddeld
    halb hälfte mittel grau media medio mitad gris""",
    75: "75 dark darker donker donkerder donkergrijs oscura oscuro dunkel dunkler dunkelgrau",
    100: """100 black full fully all completely darkest everything zwart pikzwart vol volledig helemaal alles donkerst
    schwarz tiefschwarz voll negra negro toda todo""",
}
_DARK = {word: dark for listed in (elsewhere.DARK, _SAID) for dark, words in listed.items() for word in words.split()}
_VERY = elsewhere.VERY | frozenset({"very", "really", "pitch", "super", "heel", "erg", "zeer", "echt"})
_LESS = elsewhere.LESS | frozenset({"not", "no", "isn't", "niet", "geen", "nooit"})
_AROUND = """
    i i'd i'll id ill would say think make it it's its this that one the a an be of please about around maybe let's
    lets think go for with line percent procent % quite rather pretty fairly so just should to at put
    ik zeg zou zeggen maak het hem 't 'm m dit dat deze die lijn de een ongeveer graag maar doe dan misschien vrij best
    tamelijk redelijk is mag moet mij op alsjeblieft aub wel gewoon ermee denk vind
    lekker liever
"""
_BESIDE = frozenset(f"{_AROUND} {elsewhere.AROUND}".split())
_SKIP = expression(
    rf"(?:please )?(?:{elsewhere.SKIP}|skip|pass|next(?: one)?|no idea|(?:i )?(?:don'?t|do not) know"
    r"|can'?t (?:say|tell)|dunno|sla (?:maar )?over|overslaan|volgende|pas"
    r"|geen idee|(?:ik )?weet (?:ik )?(?:het )?niet)"
    r"(?: (?:please|one|it|this|this one|graag|maar))?",
    re.IGNORECASE,
)
_STOP = expression(
    r"(?:that'?s |that is |it'?s |i'?ve had |dat is |zo is het |(?:nu )?even )?"
    rf"(?:{elsewhere.STOP}|stop|enough|done|i'?m done|no more|later|genoeg|klaar|ik ben klaar|ik stop|ophouden)"
    r"(?: (?:for now|thanks|now|voor nu|maar|zo|dank je))?",
    re.IGNORECASE,
)
_AGAIN = expression(
    r"[\s,;:.!–—-]*(?:\b(?:no|nee)\b(?:\s*[,;:.!–—]+|(?=\s+(?:wait|wacht|i mean|ik bedoel|sorry|actually|toch)))"
    r"|\b(?:oh|oops|sorry|wait|wacht|hmm?|actually|eigenlijk|toch|i mean[t]?|ik bedoel(?:de)?|on second thoughts?"
    r"|bij nader inzien|foutje|scratch that)\b"
    rf"|\b(?:{elsewhere.AGAIN})(?!\w))[\s,;:.!–—-]*"
)
"""What takes back the words before it."""
_OOPS = expression(r"\W*(?:no|nee|oops|sorry|wait|wacht|i mean|ik bedoel|on second|bij nader|foutje|scratch that)\b")
_PERCENT = expression(r"(\d{1,4})\s?(?:%|percent\b|procent\b)")
_AMOUNT = expression(r"(\d{1,3})%|(\d{2,3})")
"""A number of one digit is that of a button, unless it is of hundred."""
_SHADE = expression(
    r"\b(?:pale|lighter|light|darker|dark|black|white|gr[ea]y|half|bleek|lichter|licht|donkerder|donker|zwart|wit|grijs)\b"
    r"|^-?\d+\s?(?:%|percent|procent)?$"
)
_FEW = 6
_LONG = 60


class Aside(Enum):
    """What is said in the place of how dark a line is."""

    SKIP = auto()
    STOP = auto()


def points(words: str, *, strict: bool = False) -> list[Point]:
    """The points that the words name, "c4 e5" or "from C4 to E5". Raises UndrawableError for what is no field.

    With `strict` words that say anything else are no line: then there are none.
    """
    if not strict:
        return _points(words)
    try:
        found = _points(words, between=_LONG)
    except UndrawableError:
        return []
    return found if len(found) > 1 else []


def _points(words: str, between: int | None = None) -> list[Point]:
    """The points, with so many characters `between` them and around them at most. Raises UndrawableError."""
    said, found, end = words.replace("’", "'").strip(), list[Point](), 0
    for match in _PLACE.finditer(said):
        if not _is_alone(said, match) or not _fills(said[end : match.start()], between):
            raise UndrawableError("sketch-line-unread")
        end = match.end()
        if match["letter"] is None:
            found.append((int(match["x"]), int(match["y"])))
            continue
        point = field(f"{match['letter']}{match['number']}")
        if point is None:
            raise UndrawableError("sketch-line-field", f"{match['letter'].upper()}{match['number']}")
        found.append(point)
    if not _fills(said[end:], between):
        raise UndrawableError("sketch-line-unread")
    return found


def _is_alone(said: str, match: re.Match[str]) -> bool:
    before, behind = said[: match.start()][-1:], said[match.end() :][:1]
    return not before.isalnum() and not behind.isdigit()


def _fills(words: str, most: int | None) -> bool:
    """Is there nothing but what joins fields, in so many characters at most?"""
    rest = [word for word in _BETWEEN.split(words.casefold()) if word]
    return all(word in _FILLING for word in rest) and (most is None or len(words) <= most)


def dark(words: str) -> int | Aside | None:
    """How dark the line is to be by these words, of 100; None for words that say anything else."""
    said = " ".join(words.replace("’", "'").split()).strip(" .!?").casefold()
    if not said or len(said) > _LONG:
        return None
    if _SKIP.fullmatch(said):
        return Aside.SKIP
    if _STOP.fullmatch(said):
        return Aside.STOP
    last = next((part for part in reversed(_AGAIN.split(said)) if part), "")
    found = [word for word in re.split(r"[\s,;]+", _PERCENT.sub(r"\1%", last)) if word and word not in _BESIDE]
    very, less = any(word in _VERY for word in found), any(word in _LESS for word in found)
    left = [word for word in found if word not in _VERY and word not in _LESS]
    named = {_amount(word) for word in left}
    if len(named) != 1:
        return None
    [dark] = named
    if dark is None:
        return None
    if less:
        # "Not at all" is nothing; "not black" may be anything.
        return 0 if dark == STEPS[-1] and left[0] in ("all", "helemaal") else None
    return STEPS[-1] if very and dark == STEPS[3] else dark


def _amount(word: str) -> int | None:
    """How dark that one word is, of 100."""
    number = _AMOUNT.fullmatch(word)
    if number is None:
        return _DARK.get(word)
    amount = int(number[1] or number[2])
    return amount if amount <= STEPS[-1] else None


def takes_back(words: str) -> bool:
    """Are they about what was said before, and not about what is asked now?"""
    return _OOPS.match(words.casefold()) is not None


def is_attempt(words: str) -> bool:
    """Do the words, which say nothing plain, try to say how dark a line is to be?"""
    said = " ".join(words.split()).strip(" .!").casefold()
    return len(said.split()) <= _FEW and not said.endswith("?") and _SHADE.search(said) is not None
