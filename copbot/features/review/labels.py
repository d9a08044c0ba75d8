"""What readers write of a text: about which paragraph, how it is meant, and what they do with what was said. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from copbot.features.review.tables import Label
from copbot.patterns import expression

LONGEST = 5000
"""So many signs, at most, has a remark."""
_IN = r"(?:(?P<in>in|at|on|bij|over)\s+)?(?:the\s+|de\s+)?"
_PLACES = (
    r"paragraph|paragraaf|alinea|p[aá]rrafo|para|par|al(?=\.)|absatz|p",
    r"paragraph|paragraaf|alinea|p[aá]rrafo|absatz",
)
_ORDINALS = {
    name: number
    for names in ("first second third fourth fifth", "eerste tweede derde vierde vijfde")
    for number, name in enumerate(names.split(), 1)
} | {"last": -1, "laatste": -1}
_PLACE = expression(
    rf"{_IN}(?:(?P<sign>[¶§])\s*|(?:{_PLACES[0]})\.?\s*#?)(?P<number>\d{{1,3}})(?![.,]?\d)\b", re.IGNORECASE
)
_ORDINAL = expression(rf"{_IN}(?P<number>{'|'.join(_ORDINALS)})\s+(?:{_PLACES[1]})\b", re.IGNORECASE)
_SET_APART = expression(r"\)?\s*(?::\s*|[.)](?:\s+|$)|[–—-]+\s+|\n+|$)|\s+[–—-]+\s*")
"""What stands between a mark and the words that it is a mark of."""
_COMMA = expression(r"\s*,\s*")
_ONE_OF_SEVERAL = expression(
    r"\s*(?:[,&/+–—-]|and\b|or\b|to\b|en\b|of\b|tot\b|t/m\b)\s*(?:[¶§]|(?:paragraph|alinea|paragraaf)\b|\d)",
    re.IGNORECASE,
)
_LABELS = {
    **dict.fromkeys(
        ("must", "moet", "essential", "noodzakelijk", "needed", "nodig", "debe", "necesario", "muss", "nötig"),
        Label.MUST,
    ),
    **dict.fromkeys(
        (
            "should",
            "could",
            "zou",
            "kan",
            "suggestion",
            "suggestie",
            "tip",
            "idea",
            "idee",
            "podría",
            "podria",
            "sugerencia",
            "sollte",
            "könnte",
            "vorschlag",
        ),
        Label.SHOULD,
    ),
    **dict.fromkeys(
        (
            "praise",
            "compliment",
            "lof",
            "pluim",
            "complimenten",
            "compliments",
            "elogio",
            "elogios",
            "lob",
            "kompliment",
        ),
        Label.PRAISE,
    ),
}
_LABEL = expression(rf"(?P<label>{'|'.join(_LABELS)})\b(?!-\w)", re.IGNORECASE)
_BARE_LABEL = expression(
    rf"(?:it(?:'s| is)?|that(?:'s| is)?|het is|dat is|label)?\s*(?:a |een )?({'|'.join(_LABELS)})[.!]?", re.IGNORECASE
)


def _any(*words: str) -> re.Pattern[str]:
    """One of these words; each part of the list is a pattern, of which any will do."""
    return expression(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


_PRAISE = _any(
    r"lovely|beautiful(?:ly)?|great|excellent|wonderful|brilliant|strong|love|like|liked|loved|nice|clear|good",
    r"well (?:written|said|done|put)|works well",
    r"mooi|mooie|prachtig|sterk|sterke|fijn|helder|goed|heerlijk|knap|genoten",
)
_MUST = _any(
    r"must|wrong|missing|misses|lacks|incorrect|false|errors?|mistakes?|untrue|not true|isn['’]?t true",
    r"has to|have to|needs",
    r"moet|moeten|fout|fouten|ontbreekt|ontbreken|mist|klopt niet|onjuist|vergeten|onwaar",
)
_BUT = _any(r"but|not|isn['’]?t|could|should|would|more|less|too", r"maar|niet|geen|zou|kan|meer|minder|te")
_NUMBER = r"(?:#|no\.? ?|nr\.? ?|(?:comment|remark|point|opmerking|punt|comentario) #?)?(\d{1,3})"
_AGREE = expression(
    r"(?:i |ik |ich )?(?:fully |quite |helemaal )?"
    r"(?:agree(?:d)?(?: with| to)?|(?:ben het )?(?:helemaal )?eens(?: met)?|akkoord(?: met)?|stimme"
    r"|(?:estoy )?de acuerdo(?: con)?(?: el)?|👍|\+1|second)\s*"
    rf"{_NUMBER}(?: zu)?[.!]?",
    re.IGNORECASE,
)
_DELETE = expression(
    r"(?:please )?"
    r"(?:delete|remove|take (?:out|back)|drop|withdraw|scrap|verwijder|wis|trek terug|schrap|quita|borra|elimina|haal"
    r"|lösche?|entferne?|nimm)\s*"
    rf"{_NUMBER}(?: (?:weg|eruit|again|heraus|raus))?[.!]?",
    re.IGNORECASE,
)
_CHANGE = expression(
    rf"(?:change|edit|correct|wijzig|verander|verbeter|ändere?)\s*{_NUMBER}(?:\s*(?:to|in|naar|zu))?[\s:–-]+(.+)",
    re.IGNORECASE | re.DOTALL,
)


_RELABEL = expression(
    rf"(?:(?:oh|and|also|so|o ja|en|ook)[\s,]+)*{_NUMBER} (?:is|was|should be|is meant as|moet|bedoel ik als)"
    rf"(?: an?| een)? ({'|'.join(_LABELS)})(?: zijn)?[.!]?",
    re.IGNORECASE,
)
_AGREE_WITH = expression(
    r"(?:i |ik )?(?:fully |quite |totally )?(?:agree with|(?:ben het )?(?:helemaal )?eens met|akkoord met)"
    r" @?([^\W\d][\w-]*)[.!]?|"
    r"(?:ik )?ben het (?:helemaal )?met @?([^\W\d][\w-]*) eens[.!]?",
    re.IGNORECASE,
)
_NOBODY = (
    *("you", "it", "that", "this", "him", "her", "them", "all", "everything", "most", "everyone", "everybody"),
    *("je", "jou", "jullie", "hem", "haar", "hen", "dat", "dit", "alles", "iedereen"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A remark as it was written. Without a `paragraph` it is about all of it; -1 is the last one."""

    text: str
    paragraph: int | None = None
    label: Label | None = None

    @property
    def is_marked(self) -> bool:
        """Does it say by itself that it is a remark?"""
        return self.paragraph is not None or self.label is not None


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does with a remark: "agree", "delete", "change" to these words, or give it this "label".

    Who agrees with somebody, not with a number, has the name as `text`.
    """

    what: str
    number: int
    text: str = ""


def read(words: str) -> Said:
    """What it is about and how it is meant, in either order: "¶3 must: …", "must, ¶3: …", "praise for the opening".

    A mark that is set apart goes; one that is part of a sentence stays in it: "The last paragraph could be shorter".
    """
    rest, paragraph, label = words.strip(), None, None
    for _ in range(2):
        if paragraph is None and (found := _place(rest)) is not None:
            paragraph, behind = found
        elif label is None and (meant := _label(rest, placed=paragraph is not None)) is not None:
            label, behind = meant
        else:
            break
        if behind is None:
            break
        rest = behind
    return Said(rest.strip(), paragraph, label)


def _place(words: str) -> tuple[int, str | None] | None:
    """The paragraph with which it begins, and what is behind it; None for that where it is part of a sentence."""
    found = _PLACE.match(words) or _ORDINAL.match(words)
    if found is None:
        return None
    number = found["number"].casefold()
    paragraph = _ORDINALS[number] if number in _ORDINALS else int(number)
    rest, parts = words[found.end() :], found.groupdict()
    if _ONE_OF_SEVERAL.match(rest):
        return paragraph, None
    if (apart := _SET_APART.match(rest)) is not None:
        return paragraph, rest[apart.end() :]
    comma = _COMMA.match(rest)
    behind = (rest[comma.end() :] if comma is not None else rest).lstrip()
    goes = parts.get("sign") or (comma is not None and parts["in"]) or _is_apart(_LABEL.match(behind), behind)
    return paragraph, behind if goes else None


def _label(words: str, *, placed: bool) -> tuple[Label, str | None] | None:
    """The label with which it begins, and what is behind it. "Could you come?" and "Kan ik later lezen" have none."""
    found = _LABEL.match(words)
    if found is None:
        return None
    label, rest = _LABELS[found["label"].casefold()], words[found.end() :]
    if (apart := _SET_APART.match(rest)) is not None:
        return label, rest[apart.end() :]
    comma = _COMMA.match(rest)
    if comma is not None:
        behind = rest[comma.end() :]
        place = _PLACE.match(behind) or _ORDINAL.match(behind)
        return label, behind if _is_apart(place, behind) else None
    if label is Label.PRAISE and re.match(r"\s+(?:for|voor|für|por|para)\b", rest, re.IGNORECASE):
        return label, rest.lstrip()
    # "¶2 must be shorter": all of it is what is to be read.
    return (label, None) if placed or found["label"].casefold() == Label.PRAISE else None


def _is_apart(mark: re.Match[str] | None, words: str) -> bool:
    """Is this a mark that is set apart from what is behind it?"""
    return mark is not None and _SET_APART.match(words[mark.end() :]) is not None


def proposed(words: str) -> Label:
    """How it is probably meant."""
    if _MUST.search(words):
        return Label.MUST
    return Label.PRAISE if _PRAISE.search(words) and not _BUT.search(words) else Label.SHOULD


def label_alone(words: str) -> Label | None:
    """The label, where somebody says nothing else."""
    found = _BARE_LABEL.fullmatch(words.strip())
    return _LABELS[found[1].casefold()] if found else None


def deed(words: str) -> Deed | None:
    """What somebody does with a remark; None for anything else."""
    said = words.strip()
    if found := _AGREE.fullmatch(said):
        return Deed("agree", int(found[1]))
    if found := _RELABEL.fullmatch(said):
        return Deed("label", int(found[1]), found[2].casefold())
    if (found := _AGREE_WITH.fullmatch(said)) and (name := found[1] or found[2]).casefold() not in _NOBODY:
        return Deed("agree", 0, name)
    if found := _DELETE.fullmatch(said):
        return Deed("delete", int(found[1]))
    if found := _CHANGE.fullmatch(said):
        return Deed("change", int(found[1]), found[2].strip())
    return None
