"""What is said of a sketch: a line, by its fields, and how dark another is to be. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto

from copbot.features.sketch.geometry import Point, UndrawableError, field
from copbot.features.sketch.marks import STEPS

_PLACE = re.compile(r"(?P<letter>[a-z])\s?0?(?P<number>\d{1,2})|(?P<x>\d{1,3}),(?P<y>\d{1,3})", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;:.!–—→>()|/-]+")
_JOINING = """
    a an and as at draw from i i'd i'll it just let like line me mine my now please put sketch the then through till to
    until via want wants with would
    de die door een en graag ik het heen lijn lijntje maar mijn naar nu op over teken tekenen tot trek trekken van
    vanaf wil zet zou dan doe
"""
_FILLING = frozenset(_JOINING.split())
_SAID = {
    0: """0 nothing none away gone invisible erase remove white off out delete blank niets niks weg onzichtbaar wit
    wissen uit verwijderen verwijder leeg""",
    25: "25 pale light faint lighter light-grey bit little zwak bleek licht lichtgrijs vaag beetje lichter weinig",
    50: "50 half medium middle grey gray middling midden middel helft grijs halverwege gemiddeld",
    75: "75 dark darker donker donkerder donkergrijs",
    100: "100 black full fully all completely darkest everything zwart pikzwart vol volledig helemaal alles donkerst",
}
_DARK = {word: dark for dark, words in _SAID.items() for word in words.split()}
_VERY = frozenset({"very", "really", "pitch", "super", "heel", "erg", "zeer", "echt"})
_LESS = frozenset({"not", "no", "isn't", "niet", "geen", "nooit"})
_AROUND = """
    i i'd i'll id ill would say think make it it's its this that one the a an be of please about around maybe let's
    lets go for with line percent procent % quite rather pretty fairly so just should to at put
    ik zeg zou zeggen maak het hem 't 'm m dit dat deze die lijn de een ongeveer graag maar doe dan misschien vrij best
    tamelijk redelijk is mag moet mij op alsjeblieft aub wel gewoon ermee
"""
_BESIDE = frozenset(_AROUND.split())
_SKIP = re.compile(
    r"(?:please )?(?:skip|pass|next(?: one)?|no idea|(?:i )?(?:don'?t|do not) know|can'?t (?:say|tell)|dunno"
    r"|sla (?:maar )?over|overslaan|volgende|pas|geen idee|(?:ik )?weet (?:ik )?(?:het )?niet)"
    r"(?: (?:please|one|it|this|this one|graag|maar))?",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"(?:that'?s |that is |it'?s |i'?ve had |dat is |zo is het |(?:nu )?even )?"
    r"(?:stop|enough|done|i'?m done|no more|later|genoeg|klaar|ik ben klaar|ik stop|ophouden)"
    r"(?: (?:for now|thanks|now|voor nu|maar|zo|dank je))?",
    re.IGNORECASE,
)
_LONG = 60


class Aside(Enum):
    """What is said in the place of how dark a line is."""

    SKIP = auto()
    STOP = auto()


def points(words: str, *, strict: bool = False) -> list[Point]:
    """The points that the words name, "c4 e5" or "from C4 to E5". Raises UndrawableError for what is no field.

    With `strict` words that say anything else are no line: then there are none.
    """
    said, found, end = words.replace("’", "'").strip(), list[Point](), 0
    for match in _PLACE.finditer(said):
        if not _is_alone(said, match) or not _fills(said[end : match.start()], strict=strict):
            if strict:
                return []
            raise UndrawableError("sketch-line-unread")
        end = match.end()
        if match["letter"] is None:
            found.append((int(match["x"]), int(match["y"])))
            continue
        point = field(f"{match['letter']}{match['number']}")
        if point is None:
            if strict:
                return []
            raise UndrawableError("sketch-line-field", f"{match['letter'].upper()}{match['number']}")
        found.append(point)
    if not _fills(said[end:], strict=strict):
        if strict:
            return []
        raise UndrawableError("sketch-line-unread")
    return found if len(found) > 1 or not strict else []


def _is_alone(said: str, match: re.Match[str]) -> bool:
    before, behind = said[: match.start()][-1:], said[match.end() :][:1]
    return not before.isalnum() and not behind.isdigit()


def _fills(words: str, *, strict: bool) -> bool:
    """Is there nothing but what joins fields?"""
    rest = [word for word in _BETWEEN.split(words.casefold()) if word]
    return all(word in _FILLING for word in rest) and (not strict or len(words) <= _LONG)


def dark(words: str) -> int | Aside | None:
    """How dark the line is to be by these words, of 100; None for words that say anything else."""
    said = " ".join(words.replace("’", "'").split()).strip(" .!?").casefold()
    if not said or len(said) > _LONG:
        return None
    if _SKIP.fullmatch(said):
        return Aside.SKIP
    if _STOP.fullmatch(said):
        return Aside.STOP
    percent = re.search(r"(\d{1,3})\s?(?:%|percent\b|procent\b)", said)
    if percent is not None and int(percent[1]) <= STEPS[-1]:
        near = min(STEPS, key=lambda step: abs(step - int(percent[1])))
        said = said.replace(percent[0], f"{near}")
    found = [word for word in re.split(r"[\s,;]+", said) if word and word not in _BESIDE]
    very, less = any(word in _VERY for word in found), any(word in _LESS for word in found)
    left = [word for word in found if word not in _VERY and word not in _LESS]
    named = {_DARK[word] for word in left if word in _DARK}
    if len(named) != 1 or any(word not in _DARK for word in left):
        return None
    [dark] = named
    if less:
        # "Not at all" is nothing; "not black" may be anything.
        return 0 if dark == STEPS[-1] and left[0] in ("all", "helemaal") else None
    return STEPS[-1] if very and dark == STEPS[3] else dark
