"""How a name stands in a line: whose it is, what is before and behind it; the same for every name.

People write a name in their own way: its first word, short, with a mistake, with an "s" behind. What they write is
told by the likeness; whether they speak to its owner by the place where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from copbot.hearing.words import LOOK_AT, UNKNOWN, kinds_of
from copbot.patterns import expression

_PART = expression(r"\d*[^\W\d_]+\d+[^\W\d_]\w*|[^\W\d_]+")
_PIECE = expression(
    r"(?P<word>@?[^\W_]+(?:[_'’`-][^\W_]+)*[_^]*)|(?P<mark>[?？؟]+|!+|\.{2,}|…|[.,:;()\"“”„\n/\\>-])|(?P<sign>[^\s\w])"
)
_ENDS = frozenset("?!.…\n") | {".."}
_DRAWN_OUT = expression(r"(.)\1{2,}")
_TITLES = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "mevrouw",
        "mevr",
        "meneer",
        "dhr",
        "mw",
        "herr",
        "frau",
        "señor",
        "señora",
        "monsieur",
        "madame",
        "mme",
        "the",
        "van",
        "de",
        "der",
        "den",
        "von",
        "la",
        "le",
        "el",
        "di",
        "da",
    }
)
_ENDINGS = ("s", "es", "ke", "je", "tje", "i", "y")
_LEADS = frozenset({"GREET", "THANK", "SORRY", "OH", "YES", "NO", "OK", "LAUGH", "BUT", "AND", "<emoji>"})
_YOU = frozenset({"YOU", "YOUR"})
_MENTIONS = 3
_FOLD = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüñç", "aaaaaaeeeeiiiiooooouuuunc", "'’`_-.^| ")


@dataclass(frozen=True, slots=True)
class Line:
    """The words and marks of a line as names are looked for in them."""

    said: list[str]
    """As they are written."""
    low: list[str]
    kinds: list[str]


def read(text: str) -> Line:
    """The words and marks of the start of a text, each with its kind."""
    said: list[str] = []
    marks: list[bool] = []
    for found in _PIECE.finditer(text[:LOOK_AT]):
        said.append(found[0])
        marks.append(found.lastgroup != "word")
    low = [piece.casefold() for piece in said]
    kinds = kinds_of([piece.lstrip("@") for piece in low])
    for at, mark in enumerate(marks):
        if mark:
            kinds[at] = low[at][:1] if low[at] not in ("..", "...") else ".."
    return Line(said, low, kinds)


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a name may stand: the pieces from `at` to before `end`, and how the name is written there."""

    at: int
    end: int
    how: str


def mentions(line: Line, name: str) -> list[Mention]:
    """Where the name may stand, the likest writing alone."""
    parts = [part.translate(_FOLD) for part in _PART.findall(name.casefold().lstrip("@"))]
    own = [part for part in parts if part not in _TITLES and len(part) > 1] or parts
    joined = name.casefold().lstrip("@").translate(_FOLD)
    if not joined:
        return []
    found: list[tuple[int, Mention]] = []
    folded = [_short(piece.lstrip("@").translate(_FOLD), joined) for piece in line.low]
    at = 0
    while at < len(folded):
        word = folded[at]
        end = at + 1
        if word and word[0].isalnum():
            together = word
            while len(together) < len(joined) and joined.startswith(together) and end < len(folded) and folded[end]:
                together += folded[end]
                end += 1
            if together == joined:
                found.append((5 if end > at + 1 else 4, Mention(at, end, "full")))
                at = end
                continue
            end = at + 1
            likeness, how = _alike(word, own, joined, line.kinds[at])
            if likeness:
                found.append((likeness, Mention(at, end, how)))
        at += 1
    best = max((likeness for likeness, _ in found), default=0)
    return [mention for likeness, mention in found if likeness >= min(best, 3)][:_MENTIONS]


def _short(word: str, name: str) -> str:
    """The word without the letters that are drawn out ("boooob"), unless the name has them too."""
    return word if word in name or _DRAWN_OUT.search(word) is None else _DRAWN_OUT.sub(r"\1", word)


def _alike(word: str, own: list[str], joined: str, kind: str) -> tuple[int, str]:
    """How like a name a word is, 0 to 4, and in what way."""
    if word in own:
        return 4, "first part" if word == own[0] else "later part"
    for part in (*own, joined):
        if len(part) > 1 and word in {part + ending for ending in _ENDINGS}:
            return 3, "ending"
    if kind != UNKNOWN or len(word) < 3:
        return 0, ""
    for part in (*own, joined):
        if len(word) >= 3 and part.startswith(word):
            return 2, "short"
        if word[0] == part[0] and 3 <= len(word) < len(part) and len(part) <= 8 and _within(word, part):
            return 1, "short"
        if len(part) >= 3 and abs(len(word) - len(part)) <= 1 and _one_slip(word, part):
            return 1, "slip"
    return 0, ""


def _within(word: str, part: str) -> bool:
    """Whether the letters of the word stand in the name in this order ("wim", Willem)."""
    letters = iter(part)
    return word[-1] == part[-1] and all(letter in letters for letter in word)


def _one_slip(word: str, part: str) -> bool:
    """Whether one letter more, less or other, or two that changed places, make the one of the other."""
    if len(word) == len(part):
        differ = [at for at, (one, other) in enumerate(zip(word, part, strict=True)) if one != other]
        if len(differ) == 2:
            first, second = differ
            return second == first + 1 and word[first] == part[second] and word[second] == part[first]
        return len(differ) == 1 and len(word) >= 5
    long, short = (word, part) if len(word) > len(part) else (part, word)
    return len(short) >= 4 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def standing(line: Line, name: str, others: int = 0) -> list[list[str]]:
    """How the name stands in the line, for each place in names of features.

    `others`: so many other names of interest stand there.
    """
    places = mentions(line, name)
    kinds = line.kinds
    found = [f"times {len(places)}", f"others {min(others, 2)}", f"line begins {kinds[0] if kinds else '-'}"]
    found += [f"line has {kind}" for kind in set(kinds)]
    if kinds:
        found.append(f"line ends {kinds[-1]}")
    taken = {at for place in places for at in range(place.at, place.end)}
    first = line.low[0] if line.low else ""
    if first.startswith("@") and 0 not in taken:
        found.append("another called by @")
    if len(kinds) > 2 and kinds[0] == UNKNOWN and 0 not in taken and kinds[1] in (",", ":"):
        found.append(f"another called at the start {kinds[1]}")
    return [found + _around(line, place) for place in places]


@cache
def _word_names() -> frozenset[str]:
    listed = files("copbot.hearing").joinpath("word_names.txt").read_text(encoding="utf8")
    return frozenset(word for row in listed.splitlines() if not row.startswith("#") for word in row.split())


def _around(line: Line, place: Mention) -> list[str]:
    low, kinds = line.low, line.kinds
    at, end = place.at, place.end

    def word(where: int) -> str:
        return low[where] if 0 <= where < len(low) else "^" if where < 0 else "$"

    def kind(where: int) -> str:
        return kinds[where] if 0 <= where < len(low) else "^" if where < 0 else "$"

    before = [at - 1, at - 2, at - 3]
    after = [end, end + 1, end + 2]
    begins = at
    while begins and kinds[begins - 1] not in _ENDS:
        begins -= 1
    ends = end
    while ends < len(kinds) and kinds[ends] not in _ENDS:
        ends += 1
    lead = [k for k in kinds[begins:at] if k != ","]
    rest = kinds[end:ends]
    written = line.said[at]
    named = "a word" if low[at].lstrip("@") in _word_names() else "a name"
    stands = "@" if written.startswith("@") else "first" if at == begins else "last" if end == ends else "amid"
    if stands == "amid" and set(lead) <= _LEADS:
        stands = "led"
    you = (
        "you" if {"YOU", "YOUR"} & set(rest) else "you before" if {"YOU", "YOUR"} & set(kinds[begins:at]) else "no you"
    )
    capital = "C" if written.lstrip("@")[:1].isupper() else "c"
    possessive = "'s" in low[at] or "’s" in low[at]
    behind = word(end)
    found = [
        f"how {place.how}",
        f"stands {stands}",
        f"stands {stands} {place.how}",
        f"stands {stands} {capital}",
        f"stands {stands} {you}",
        named,
        f"{named} {stands}",
        f"{named} {stands} {you}",
        f"{named} {capital}",
        f"{named} between {kind(at - 1)} {kind(end)}",
        f"{named} before {kind(at - 1)}",
        f"{named} then {kind(end)}",
        f"{named} {stands} then {kind(end)}",
        f"stands {stands} then {kind(end)}",
        f"stands {stands} then {kind(end)} {kind(end + 1)}",
        f"stands {stands} then {behind}",
        f"stands {stands} asks {kinds[ends] if ends < len(kinds) else '$'}",
        f"stands {stands} {'whole' if begins == 0 else 'later'}",
        f"{you} before {kind(at - 1)}",
        f"{you} then {kind(end)}",
        f"between {kind(at - 1)} {kind(end)}",
        f"between2 {kind(at - 2)} {kind(at - 1)} {kind(end)}",
        f"between3 {kind(at - 1)} {kind(end)} {kind(end + 1)}",
        f"between words {word(at - 1)} {word(end)}",
        f"written {'short' if len(written) < 3 else 'long'} {capital}",
        f"after ends {behind[-1:]} {stands}",
        f"after ends {behind[-2:]}",
        f"rest {min(len(rest), 4)} {stands}",
        f"lead {min(len(lead), 4)} {you}",
    ]
    found += [f"before{n} {word(where)}" for n, where in enumerate(before)]
    found += [f"before{n} kind {kind(where)}" for n, where in enumerate(before)]
    found += [f"after{n} {word(where)}" for n, where in enumerate(after)]
    found += [f"after{n} kind {kind(where)}" for n, where in enumerate(after)]
    found += [f"lead has {k}" for k in set(lead)]
    found += [f"rest has {k}" for k in set(rest)]
    if possessive or place.how == "ending":
        found.append("possessive")
    if low[at] != low[at].lstrip("@"):
        found.append("called by @")
    if ends >= len(kinds) - 1 and end == ends:
        found.append("ends the line")
    if at == 0:
        found += ["begins the line", f"begins the line then {kind(end)}", f"begins the line {you} {kind(end)}"]
    return found
