"""The words, marks and signs of a message, each with its kind, alike in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

LOOK_AT = 2000
"""Of so many characters at the start the words are read; what follows in a very long text is a log or a listing."""
LANGUAGES = ("en", "nl", "de", "fr", "es")

UNKNOWN, NUMBER, LINK, CODE, EMOJI, SIGN = "x", "0", "<link>", "<code>", "<emoji>", "<sign>"
_INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
)
_WORD = r"(?P<word>[^\W\d_]+(?:['’`´‘][^\W\d_]+)*)"
_CODE_OR_LINK = (
    r"(?P<code>```.{0,2000}?(?:```|\Z)|`[^`\n]+`)"
    r"|(?P<link>\b[a-z][a-z0-9+.-]{1,15}://\S+|\bwww\.\S+|\b[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}/\S*)"
)
_REST = (
    r"(?P<number>\d[\d.,:/x]*\w{0,3}[%°]?)"
    r"|(?P<smile>[:;=8x]['’]?-?[()dp|/\\*o](?!\w)|<3|\^\^|¯\\_\(ツ\)_/¯)"
    r"|(?P<mark>[?？؟¿]+!*|!+[?]*|¡|…|\.{2,}|[.,:;()\"“”„«»@/\n>+=_*#-]+?)"
    r"|(?P<sign>[^\s\w])"
)
_TOKEN = re.compile(f"{_CODE_OR_LINK}|{_WORD}|{_REST}", re.DOTALL)
_PLAIN = re.compile(f"{_WORD}|{_REST}", re.DOTALL)
"""The same for a text that has no sign in it without which there is no code and no link."""
_IN_CODE_OR_LINK = re.compile(r"[`/]|www\.")
_KNOWN = 8192
"""So many different words are remembered with what is known of them: of most talk that is nearly all."""
_APOSTROPHES = dict.fromkeys(map(ord, "'’`´‘"))
_LONG = re.compile(r"(.)\1{2,}")
_NO_ACCENT = str.maketrans("áàâäéèêëíìîïóòôöúùûüñç", "aaaaeeeeiiiioooouuuunc")


@dataclass(frozen=True, slots=True)
class Words:
    """What is said: each word, mark or sign in lower case, beside it its kind; the language is a guess."""

    words: list[str]
    kinds: list[str]
    language: str


@lru_cache(maxsize=32)
def read(text: str) -> Words:
    """The words of the start of a text, which are not to be changed. Code, links, numbers and emoji are one word each.

    Several look at the same text one after the other.
    """
    words: list[str] = []
    kinds: list[str] = []
    known: list[tuple[int, _Kinds]] = []
    counts = 0
    start = text[:LOOK_AT].lower()
    if not start.isascii():
        start = start.translate(_INVISIBLE)
    tokens = _PLAIN if _IN_CODE_OR_LINK.search(start) is None else _TOKEN
    for found in tokens.finditer(start):
        word, what = found[0], found.lastgroup
        if what == "word":
            word, entry = _known(word)
            if entry is not None:
                known.append((len(words), entry[1]))
                counts += entry[0]
            words.append(word)
            kinds.append(UNKNOWN)
            continue
        if what == "mark":
            kind = word = "?" if word[0] in "?？؟" else "!" if word[0] == "!" else word[:2]
        elif what == "number":
            kind = NUMBER
        elif what == "link":
            kind = word = LINK
        elif what == "code":
            kind = word = CODE
        else:
            kind = EMOJI if what == "smile" or word > "\u2190" else SIGN
        words.append(word)
        kinds.append(kind)
    language = _most(counts)
    for at, of in known:
        kinds[at] = of[language] or next(filter(None, of))
    return Words(words, kinds, LANGUAGES[language])


@lru_cache(maxsize=_KNOWN)
def _known(word: str) -> tuple[str, tuple[int, _Kinds] | None]:
    """A word as it is compared, and what the lexicon has of it."""
    lexicon, word = _lexicon(), word.translate(_APOSTROPHES)
    if (entry := lexicon.get(word)) is None and _LONG.search(word) is not None:
        word = _LONG.sub(r"\1", word)
        entry = lexicon.get(word)
    return word, entry


def kinds_of(words: list[str]) -> list[str]:
    """The kinds of words in lower case."""
    lexicon = _lexicon()
    entries = [lexicon.get(word.translate(_APOSTROPHES)) for word in words]
    language = _most(sum(entry[0] for entry in entries if entry is not None))
    return [UNKNOWN if entry is None else entry[1][language] or next(filter(None, entry[1])) for entry in entries]


_Kinds = tuple[str, ...]
_BITS = 11
_ONE = (1 << _BITS) - 1


def _most(counts: int) -> int:
    """Of the languages' counts, kept side by side in one number, which is greatest."""
    best, most = 0, counts & _ONE
    for at in range(1, len(LANGUAGES)):
        counts >>= _BITS
        if counts & _ONE > most:
            best, most = at, counts & _ONE
    return best


@cache
def _lexicon() -> dict[str, tuple[int, _Kinds]]:
    """Of each known word: one in the count of each language that has it, and its kind in each."""
    found: dict[str, list[str]] = {}
    accentless: list[tuple[str, int, str]] = []
    for kind, language, word in _listed():
        at = LANGUAGES.index(language)
        of = found.setdefault(word, [""] * len(LANGUAGES))
        of[at] = of[at] or kind
        if (bare := word.translate(_NO_ACCENT)) != word:
            accentless.append((bare, at, kind))
    for bare, at, kind in accentless:
        of = found.setdefault(bare, [""] * len(LANGUAGES))
        of[at] = of[at] or kind
    return {word: (sum(1 << _BITS * at for at, kind in enumerate(of) if kind), tuple(of)) for word, of in found.items()}


def _listed() -> Iterator[tuple[str, str, str]]:
    for line in files("copbot.hearing").joinpath("classes.txt").read_text(encoding="utf8").splitlines():
        if line.startswith("#"):
            continue
        kind, *rest = line.split()
        language = ""
        for word in rest:
            if word.endswith(":"):
                language = word[:-1]
            else:
                yield kind, language, word
