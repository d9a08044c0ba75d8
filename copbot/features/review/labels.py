"""What readers write of a text: about which paragraph, how it is meant, and what they do with what was said. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from copbot.features.review.tables import Label

LONGEST = 2000
_THE = r"(?:in\s+|at\s+|on\s+)?(?:the\s+|de\s+)?"
_PARAGRAPH = (
    rf"(?:(?:in |at |on |bij )?[¶§]\s*|{_THE}(?:paragraph|paragraaf|alinea|para|par|al|p)\.?\s*#?)(\d{{1,3}})\b"
)
_ORDINALS = {
    name: number
    for names in ("first second third fourth fifth", "eerste tweede derde vierde vijfde")
    for number, name in enumerate(names.split(), 1)
} | {"last": -1, "laatste": -1}
_ORDINAL = re.compile(rf"{_THE}({'|'.join(_ORDINALS)})\s+(?:paragraph|paragraaf|alinea)\b[\s:,–-]*", re.IGNORECASE)
_LABELS = {
    **dict.fromkeys(("must", "moet", "essential", "noodzakelijk", "needed", "nodig"), Label.MUST),
    **dict.fromkeys(("should", "could", "zou", "kan", "suggestion", "suggestie", "tip", "idea", "idee"), Label.SHOULD),
    **dict.fromkeys(("praise", "compliment", "lof", "pluim", "complimenten", "compliments"), Label.PRAISE),
}
_LABEL = re.compile(rf"(?P<label>{'|'.join(_LABELS)})\b(?P<sign>\s*[:,–-]+\s*|\s+)", re.IGNORECASE)
_BARE_LABEL = re.compile(
    rf"(?:it(?:'s| is)?|that(?:'s| is)?|het is|dat is|label)?\s*(?:a |een )?({'|'.join(_LABELS)})[.!]?", re.IGNORECASE
)
_PLACE = re.compile(rf"{_PARAGRAPH}[\s:.,)–-]*", re.IGNORECASE)


def _any(*words: str) -> re.Pattern[str]:
    """One of these words; each part of the list is a pattern, of which any will do."""
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


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
_NUMBER = r"(?:#|no\.? ?|nr\.? ?|(?:comment|remark|point|opmerking|punt) #?)?(\d{1,3})"
_AGREE = re.compile(
    r"(?:i |ik )?(?:fully |quite |helemaal )?"
    r"(?:agree(?:d)?(?: with| to)?|(?:ben het )?(?:helemaal )?eens(?: met)?|akkoord(?: met)?|👍|\+1|second)\s*"
    rf"{_NUMBER}[.!]?",
    re.IGNORECASE,
)
_DELETE = re.compile(
    r"(?:please )?"
    r"(?:delete|remove|take (?:out|back)|drop|withdraw|scrap|verwijder|wis|trek terug|schrap|haal)\s*"
    rf"{_NUMBER}(?: (?:weg|eruit|again))?[.!]?",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    rf"(?:change|edit|correct|wijzig|verander|verbeter)\s*{_NUMBER}(?:\s*(?:to|in|naar))?[\s:–-]+(.+)",
    re.IGNORECASE | re.DOTALL,
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
    """What somebody does with a remark that there is: "agree", "delete", or "change" to these words."""

    what: str
    number: int
    text: str = ""


def read(words: str) -> Said:
    """What it is about and how it is meant, in either order: "¶3 must: …", "must, ¶3: …", "praise for the opening"."""
    rest, paragraph, label = words.strip(), None, None
    for _ in range(2):
        if paragraph is None and (found := _PLACE.match(rest)):
            paragraph, rest = int(found[1]), rest[found.end() :]
        elif paragraph is None and (found := _ORDINAL.match(rest)):
            paragraph, rest = _ORDINALS[found[1].casefold()], rest[found.end() :]
        elif label is None and (found := _LABEL.match(rest)) and _is_label(found, rest, paragraph):
            label = _LABELS[found["label"].casefold()]
            if not found["sign"].strip() and label is not Label.PRAISE:
                # "Must be shorter" is all of it what is to be read.
                break
            rest = rest[found.end() :]
    return Said(rest.strip()[:LONGEST], paragraph, label)


def _is_label(found: re.Match[str], rest: str, paragraph: int | None) -> bool:
    """Is this a label, rather than the first word of a sentence: "Could you come?", "Kan ik later lezen"?"""
    named = found["label"].casefold() == Label.PRAISE
    return bool(found["sign"].strip()) or named or paragraph is not None


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
    if found := _DELETE.fullmatch(said):
        return Deed("delete", int(found[1]))
    if found := _CHANGE.fullmatch(said):
        return Deed("change", int(found[1]), found[2].strip()[:LONGEST])
    return None
