"""What people do in plain talk: ask, ask back, thank, find it themselves, call each other by name.

Plain rules over the words of a message, English and Dutch; each says how probable it holds what it names, from 0 to 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from math import exp

from copbot.hearing import phrases

# People put their question at the start; what follows in a very long text is a log or a listing.
_LOOK_AT = 2000


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known about a message beside its text.

    `addressed`: it names, mentions or replies to somebody else. `asker_of_open`: its author asked something in this
    room within the last minutes that is still open. `in_talk`: its author addressed somebody, or was addressed, within
    the last messages: what he asks now is mostly part of that talk.
    """

    addressed: bool = False
    asker_of_open: bool = False
    in_talk: bool = False


_ALONE = Heard()

# Fenced and inline code, quoted and indented lines, and addresses. A mark that ends an address ends the sentence.
_NOT_TALK = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`|^(?:[ ]{4}|\t|[ ]{0,3}>)[^\n]*|\b(?:[a-z][a-z0-9+.-]{1,15}://|www\.)\S+?(?=[?!.,;:)]*(?:\s|\Z))",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_QUOTED_START = re.compile(r"(?:[ ]{0,3}>[^\n]*\n)+")
# A question mark that ends something said, unlike those in "index.php?id=1", "ls ?.txt", ":?" or "(?:x)".
MARK = re.compile(r"(?<![:;=/\\(*+])(?:(?<=\S)[?؟？]+(?![\w.%+-]*[=&/]|[*.]\w)|[?؟？]+(?=[\s!.,)]|\Z))")

# Marks of the direction of writing and of no width.
_INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_SEPARATORS = dict.fromkeys(map(ord, '?!.,;:()[]{}<>"*|/\\=+&%$#~^…؟？¿¡«»“”—–、。，'), " ")
_DROPPED = dict.fromkeys(map(ord, "'’`´‘" + _INVISIBLE))
TABLE: dict[int, str | None] = {**_SEPARATORS, **_DROPPED}


def spoken(text: str) -> str:
    """The start of the text without code, quotes and addresses, in lower case."""
    if len(text) > _LOOK_AT:
        text = text[:_LOOK_AT]
    if "\n" in text or "`" in text or "://" in text or "www." in text or text[:1] in ("\t", ">", " "):
        text = _NOT_TALK.sub(" ", text)
    return text.lower()


def _chance(points: float) -> float:
    return 1.0 / (1.0 + exp(-points))


def question(text: str, heard: Heard = _ALONE) -> float:
    """How probable it is that this message puts a question to the room that somebody should answer."""
    talk = spoken(text)
    words = talk.translate(TABLE).split()
    marked = ("?" in talk or "؟" in talk or "？" in talk) and MARK.search(talk) is not None
    if not marked and phrases.CUES.isdisjoint(words):
        return 0.0
    if not words:
        return 0.0
    if phrases.EMPTY.issuperset(words):
        return 0.05
    # What is known of the words is looked up once; each list is then held against these few.
    said = phrases.ALL_WORDS.intersection(words)
    turns = phrases.ALL_PAIRS.intersection(pairwise(words))
    start = 0
    for word in words:
        if word not in phrases.OPENERS:
            break
        start += 1
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
    if heard.addressed:
        points -= 3.5
    elif heard.in_talk:
        points -= 2.0
    if heard.asker_of_open:
        points -= 0.5
    return _chance(points)


def _words(text: str) -> list[str]:
    return spoken(text).translate(TABLE).split()


def asks_back(text: str) -> float:
    """How probable it is that a reply asks something back ("which version?") rather than answers."""
    talk = spoken(text)
    words = talk.translate(TABLE).split()
    if not words:
        return 0.0
    if MARK.search(talk) is None:
        begins = len(words) <= 8 and tuple(words[:2]) in phrases.ASKS_BACK
        return 0.6 if begins and "://" not in text else 0.1
    pairs = list(pairwise(words))
    asks = not phrases.ASKS_BACK.isdisjoint(pairs[:5])
    points = 0.8 if asks else -0.1
    if len(words) <= 4:
        points += 1.0
    elif len(words) > 25:
        points -= 0.8
    if not phrases.SUGGESTS.isdisjoint(pairs):
        points -= 1.6
    # Words after the mark are mostly the answer to one's own question: "did you update? that cured it here".
    after = talk[max(talk.rfind("?"), talk.rfind("؟"), talk.rfind("？")) + 1 :]
    if len(after.split()) >= 4:
        points -= 1.0
    if "`" in text or "://" in text:
        points -= 1.0
    return _chance(points)


def thanks(text: str) -> float:
    """How probable it is that this says, coming from who asked, that an answer helped or worked."""
    words = _words(text)
    thankful = not phrases.THANKS.isdisjoint(words)
    worked = not (phrases.WORKED_WORDS.isdisjoint(words) and phrases.WORKED.isdisjoint(pairwise(words)))
    if not (thankful or worked):
        return 0.0
    points = (0.9 if thankful else 0.0) + (0.9 if worked else 0.0)
    if not phrases.NOT_THANKS.isdisjoint(words):
        points -= 3.0
    if "?" in text:
        points -= 2.0
    if len(words) > (8 if worked and not thankful else 16):
        points -= 1.5
    return _chance(points)


def solved(text: str) -> float:
    """How probable it is that this says, coming from who asked, that the question is settled or needed no more."""
    words = _words(text)
    turns = phrases.SOLVED.intersection(pairwise(words))
    sure = not (phrases.SOLVED_WORDS.isdisjoint(words) and phrases.SOLVED_WEAK.issuperset(turns))
    weak = bool(turns)
    if not (sure or weak):
        return 0.0
    points = 1.4 if sure else 0.3
    dropped = not (phrases.DROPPED.isdisjoint(turns) and phrases.DROPPED_WORDS.isdisjoint(words))
    if not dropped and not phrases.NOT_SOLVED.isdisjoint(words):
        points -= 2.5
    if "?" in text:
        points -= 2.0
    if len(words) > 12:
        points -= 1.0
    return _chance(points)


# "@bob ...", "bob: ...", "bob, ...", "bob> ..."
_ADDRESSED = re.compile(
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
_ADDED = re.compile(r"(?<=\w\w)(?:[_`^-]+|[|\[(].*)\Z")
_PART = re.compile(r"[^\W_]+")


def name_key(name: str) -> str:
    """The part of a name that is in `name_keys` of every text that names this person; for an index of many people."""
    part = _PART.search(name.casefold())
    return part[0] if part else ""


def name_keys(text: str) -> frozenset[str]:
    """The parts of names that the text can hold: no one whose `name_key` is not among them is named in it."""
    return frozenset(("", *_PART.findall(text[:_LOOK_AT].casefold())))


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
