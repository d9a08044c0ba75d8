"""What is talk in a message, whether it asks, and whom it names: plain rules over its words."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from math import exp
from typing import NamedTuple

from copbot.hearing import phrases, phrases_elsewhere
from copbot.patterns import expression

# People put their question at the start; what follows in a very long text is a log or a listing.
_LOOK_AT = 2000


# Fenced and inline code, quoted and indented lines, and addresses. A mark that ends an address ends the sentence.
_NOT_TALK = expression(
    r"```.*?(?:```|\Z)|`[^`\n]*`|^(?:[ ]{4}|\t|[ ]{0,3}>)[^\n]*|\b(?:[a-z][a-z0-9+.-]{1,15}://|www\.)\S+?(?=[?!.,;:)]*(?:\s|\Z))",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_QUOTED_START = expression(r"(?:[ ]{0,3}>[^\n]*\n)+")
# A question mark that ends something said, unlike those in "index.php?id=1", "ls ?.txt", ":?" or "(?:x)".
MARK = expression(r"(?<![:;=/\\(*+])(?:(?<=\S)[?؟？]+(?![\w.%+-]*[=&/]|[*.]\w)|[?؟？]+(?=[\s!.,)]|\Z))")

# Marks of the direction of writing and of no width.
_INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_SEPARATORS = dict.fromkeys(map(ord, '?!.,;:()[]{}<>"*|/\\=+&%$#~^…؟？¿¡«»“”—–、。，'), " ")
_DROPPED = dict.fromkeys(map(ord, "'’`´‘" + _INVISIBLE))
TABLE: dict[int, str | None] = {**_SEPARATORS, **_DROPPED}
# The same for texts of nothing but ASCII, of which most are: it takes half the time.
_ASCII = bytes(ord(" ") if letter in _SEPARATORS else letter for letter in range(256))
_ASCII_DROPPED = bytes(letter for letter in _DROPPED if letter < 128)


def spoken(text: str) -> str:
    """The start of the text without code, quotes and addresses, in lower case."""
    if len(text) > _LOOK_AT:
        text = text[:_LOOK_AT]
    if "\n" in text or "`" in text or "://" in text or "www." in text or text[:1] in ("\t", ">", " "):
        text = _NOT_TALK.sub(" ", text)
    return text.lower()


class Spoken(NamedTuple):
    """The talk in a message, and its words in lower case; what is known of these is looked up once."""

    talk: str
    words: list[str]
    known: frozenset[str]
    """Those of its words that are in a list of `phrases`, and below the pairs of words that are."""
    pairs: frozenset[tuple[str, str]]
    marked: bool
    """Whether a question mark ends something in it."""
    start: int
    """So many words at its start open only: "hi", "so"."""


def read(text: str) -> Spoken:
    """What the start of a text says."""
    talk = spoken(text)
    words = _words(talk)
    marked = ("?" in talk or "؟" in talk or "？" in talk) and MARK.search(talk) is not None
    start = 0
    for word in words:
        if word not in phrases.OPENERS:
            break
        start += 1
    known, pairs = phrases.ALL_WORDS.intersection(words), phrases.ALL_PAIRS.intersection(pairwise(words))
    return Spoken(talk, words, known, pairs, marked, start)


def _words(talk: str) -> list[str]:
    if talk.isascii():
        return talk.encode("ascii").translate(_ASCII, _ASCII_DROPPED).decode("ascii").split()
    return talk.translate(TABLE).split()


def asks(heard: Spoken) -> float:
    """How much a message looks like a question to the room, by plain rules, from 0 to 1."""
    talk, words, said, turns, marked, start = (
        heard.talk, heard.words, heard.known, heard.pairs, heard.marked, heard.start,
    )  # fmt: skip
    has_cue = marked or not phrases.CUES.isdisjoint(words) or not phrases_elsewhere.ASKS.isdisjoint(turns)
    if not words or not has_cue:
        return 0.0
    if phrases.is_empty(words):
        return 0.05
    length = len(words) - start
    if length <= 2 and not talk.isascii():
        # Scripts without spaces.
        length = len(talk) // 4
    asks = not phrases.ASKS.isdisjoint(turns)
    trouble = not phrases.TROUBLE.isdisjoint(turns)
    to_room = not (
        phrases.ANYBODY.isdisjoint(said)
        and phrases.ANYBODY_PAIRS.isdisjoint(turns)
        and (not (marked or asks) or phrases.SOMEBODY.isdisjoint(said))
    )
    if marked:
        points = 0.2
        if length <= 2:
            points -= 2.5
        elif length <= 4:
            points -= 1.0
        elif length >= 8:
            points += 0.6 if length < 12 else 1.0
        if asks:
            points += 0.6
        if trouble:
            points += 0.6
    else:
        # Without its mark a question must begin as one, or tell its trouble and ask for help.
        points = -2.2
        if length >= 5 and tuple(words[start : start + 2]) in phrases.ASKS:
            points += 2.3
        elif length >= 5 and not phrases.ASKS_SELF.isdisjoint(turns):
            points += 1.8
        elif asks and to_room:
            points += 1.0
        if trouble:
            points += 1.0
        if length <= 3:
            points -= 1.0
    if to_room:
        points += 1.5
    if words[0] in phrases.GREETINGS:
        points += 0.8
    if not phrases.OWN.isdisjoint(said):
        points += 0.5
    if not to_room:
        if start < len(words) and words[start] in phrases.GOES_ON:
            points -= 1.0
        if not phrases.TO_ONE.isdisjoint(turns):
            points -= 1.0
        elif not phrases.YOU.isdisjoint(said) and phrases.YOU_ALL.isdisjoint(turns):
            points -= 0.7
    return 1.0 / (1.0 + exp(-points))


def thanks(text: str) -> bool:
    """Whether there is a word of thanks in it."""
    return not phrases.THANKS.isdisjoint(read(text).words)


# "@bob ...", "bob: ...", "bob, ...", "bob> ..."
_ADDRESSED = expression(
    r"(?:@([^\s@:,;!?>]+)|([^\s:,;@/\\<>\"()]+)(?:[ ]?:(?=\s|\Z|[^\W\d_]{2})|,[ ]?(?=\S)|>[ ]?(?=\S)))"
)


def called(text: str) -> str:
    """The word before the first colon, comma or behind an "@" at the start, casefolded."""
    head = text[:_LOOK_AT]
    if ">" in head[:4] and (quoted := _QUOTED_START.match(head)):
        head = head[quoted.end() :]
    found = _ADDRESSED.match(head.lstrip().lstrip(_INVISIBLE)[:200])
    if found is None:
        return ""
    return (found[1] or found[2]).casefold().rstrip(".")


# What people add to a name that others leave out: "bob_", "bob|away", "bob`", "bob[m]".
_ADDED = expression(r"(?<=\w\w)(?:[_`^-]+|[|\[(].*)\Z")
_PART = expression(r"[^\W_]+")
# The same for texts of nothing but ASCII: letters in lower case, and spaces between parts.
_ASCII_PARTS = bytes(ord(chr(one).lower()) if one < 128 and chr(one).isalnum() else ord(" ") for one in range(256))
_NAMES = 512
"""Of so many names it is remembered by which part they are found."""


@lru_cache(maxsize=_NAMES)
def name_key(name: str) -> str:
    """The part of a name that is in `name_keys` of every text that names this person; for an index of many people."""
    part = _PART.search(name.casefold())
    return part[0] if part else ""


def name_keys(text: str) -> list[str]:
    """The parts of names that the text can hold: no one whose `name_key` is not among them is named in it."""
    start = text[:_LOOK_AT]
    if start.isascii():
        return ["", *start.encode("ascii").translate(_ASCII_PARTS).decode("ascii").split()]
    return ["", *_PART.findall(start.casefold())]


def names(text: str, name: str) -> bool:
    """Whether the text names this person, as people do in plain talk."""
    name = name.casefold().lstrip("@").strip()
    if not name:
        return False
    talk = text[:_LOOK_AT].casefold()
    short = _ADDED.sub("", name)
    if short not in talk and " " not in name:
        return False
    for form in {name, short}:
        if len(form) <= 2 or form in phrases.COMMON:
            if _stands(talk, f"@{form}"):
                return True
        elif _stands(talk, form):
            return True
    caller = called(text)
    if caller in ("", name, short):
        return caller != ""
    first = name.split()[0]
    return first != name and len(first) >= 3 and caller == first


_GLUED = expression(r"[^\W\d_]+")
_SHORTEST_GLUED = 4


def glued(text: str, name: str) -> bool:
    """Whether the text mentions this person with the next word stuck to the name: "@annaThe left one".

    Exports of platforms that take the markup off a mention have it so.
    """
    at = text.find(f"@{name}", 0, _LOOK_AT) if len(name) >= _SHORTEST_GLUED else -1
    word = _GLUED.match(text, at + 1 + len(name)) if at >= 0 else None
    return word is not None and (word[0][0].isupper() or word[0] in phrases.COMMON)


def _stands(talk: str, name: str) -> bool:
    """Whether the name stands in the talk as words of its own, not within a path, an address or another word."""
    at = talk.find(name)
    while at >= 0:
        end = at + len(name)
        before = talk[at - 1] if at else " "
        after, next_ = talk[end : end + 1] or " ", talk[end + 1 : end + 2] or " "
        if not (
            before.isalnum()
            or before in "_-./\\"
            or after.isalnum()
            or after in "_/\\"
            or (after in "-.@" and (next_.isalnum() or next_ == "_"))
        ):
            return True
        at = talk.find(name, at + 1)
    return False
