"""The words, marks and signs of a message, each with its kind, alike in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from sys import byteorder
from typing import NamedTuple
from zlib import crc32

from copbot.patterns import expression

LOOK_AT = 2000
"""Of so many characters at the start the words are read; what follows in a very long text is a log or a listing."""
LANGUAGES = ("en", "nl", "de", "fr", "es")

UNKNOWN, NUMBER, LINK, CODE, EMOJI, SIGN = "x", "0", "<link>", "<code>", "<emoji>", "<sign>"
_INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
)
_CODE_OR_LINK = (
    r"(?P<code>```.{0,2000}?(?:```|\Z)|`[^`\n]+`)"
    r"|(?P<link>\b[a-z][a-z0-9+.-]{1,15}://\S+|\bwww\.\S+|\b[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}/\S*)"
)
_REST = (
    r"[^\W\d_]+(?:['’`´‘][^\W\d_]+)*"
    r"|\d[\d.,:/x]*\w{0,3}[%°]?"
    r"|[:;=8x]['’]?-?[()dp|/\\*o](?!\w)|<3|\^\^|¯\\_\(ツ\)_/¯"
    r"|[?？؟¿]+!*|!+[?]*|¡|…|\.{2,}|[.,:;()\"“”„«»@/\n>+=_*#-]"
    r"|[^\s\w]"
)
"""Words, numbers, smiles, marks and signs: which it is can be told by its first letter, and a smile by its length."""
_TOKEN = expression(f"{_CODE_OR_LINK}|{_REST}", re.DOTALL)
_PLAIN = expression(_REST, re.DOTALL)
"""The same for a text without the signs by which there is code or a link."""
_MARKS = frozenset('?？؟¿!¡….,:;()"“”„«»@/\n>+=_*#-')
_KNOWN = 4096
"""So many pieces between spaces are remembered with what is known of their words: of most talk that is nearly all."""
_LATELY = 64
"""So many texts are remembered with what is known of their words."""
_LONGEST = 40
"""In letters: longer ones are not remembered."""
_FRAME = 0x5BD1E995
"""Told apart from the words themselves: what stands in the frame of a sentence, where unknown words are alike."""
_APOSTROPHES = dict.fromkeys(map(ord, "'’`´‘"))
_LONG = expression(r"(.)\1{2,}")
_NO_ACCENT = str.maketrans("áàâäéèêëíìîïóòôöúùûüñç", "aaaaeeeeiiiioooouuuunc")


class Words(NamedTuple):
    """What is said: each word, mark or sign in lower case, beside it its kind; the language is a guess.

    `codes` are numbers for the words, `of_kinds` for their kinds, and `of_frame` for the frame of a sentence, where all
    words that are not known are alike, and all numbers; each is packed, so that they only have to be laid side by side.
    """

    words: Sequence[str]
    kinds: Sequence[str]
    language: str
    codes: Sequence[bytes]
    of_kinds: Sequence[bytes]
    of_frame: Sequence[bytes]


@lru_cache(maxsize=_LATELY)
def read(text: str) -> Words:
    """The words of the start of a text, which are not to be changed. Code, links, numbers and emoji are one word each.

    Several look at the same text one after the other, and at questions as long as they are open.
    """
    start = text[:LOOK_AT].lower()
    if not start.isascii():
        start = start.translate(_INVISIBLE)
    if "/" in start or "`" in start or "www." in start:
        pieces: Iterable[_Piece] = [_OF_KIND.get(one.lastgroup) or _pieces[one[0]] for one in _TOKEN.finditer(start)]
    else:
        # Without code and links nothing reaches over a space.
        pieces = map(_pieces.__getitem__, start.split(" "))
    found = [*chain.from_iterable(pieces)]
    if not found:
        return Words((), (), LANGUAGES[0], (), (), ())
    words, codes, counts, kinds = zip(*found, strict=True)
    language = _most(sum(counts))
    of_language, of_kinds, of_frame = zip(*[of[language] for of in kinds], strict=True)
    return Words(words, of_language, LANGUAGES[language], codes, of_kinds, of_frame)


_Kind = tuple[str, bytes, bytes]
"""A kind of words, its code, and the code by which such a word stands in the frame of a sentence."""
_Kinds = tuple[_Kind, ...]
_Token = tuple[str, bytes, int, _Kinds]
"""A word as it is compared, its code, one in the count of each language that has it, and its kind in each of them."""


def code(word: str) -> int:
    """A number for a word."""
    return crc32(word.encode("utf8", "surrogatepass"))


def packed(number: int) -> bytes:
    """A number as arrays of 32 bits have it."""
    return number.to_bytes(4, byteorder)


@cache
def of_kind(kind: str) -> bytes:
    """A number for a kind of words, packed."""
    return packed(code(f"kind {kind}"))


def _seen(word: str, counts: int, kinds: Sequence[str]) -> _Token:
    number = code(word)
    one = {kind: (kind, of_kind(kind), packed(number ^ _FRAME)) for kind in kinds}
    return word, packed(number), counts, tuple(one[kind] for kind in kinds)


def _always(word: str, kind: str) -> _Token:
    return word, packed(code(word)), 0, _alike(kind) if kind in (UNKNOWN, NUMBER) else _seen(word, 0, _all(kind))[3]


def _all(kind: str) -> tuple[str, ...]:
    return (kind,) * len(LANGUAGES)


@cache
def _alike(kind: str) -> _Kinds:
    """What all words of a kind are in each language, where the frame of a sentence does not tell them apart."""
    return ((kind, of_kind(kind), packed(code(f"kind {kind}") ^ _FRAME)),) * len(LANGUAGES)


_Piece = tuple[_Token, ...]
_OF_KIND: dict[str | None, _Piece] = {"code": (_always(CODE, CODE),), "link": (_always(LINK, LINK),)}


class _Pieces(dict[str, _Piece]):
    """The words, marks and signs of what was met with between spaces; it begins anew when that is too much."""

    def __missing__(self, piece: str) -> _Piece:
        found = tuple(map(_token, _PLAIN.findall(piece)))
        if len(piece) <= _LONGEST:
            if len(self) >= _KNOWN:
                self.clear()
            self[piece] = found
        return found


_pieces = _Pieces()


def _token(token: str) -> _Token:
    first = token[0]
    if first in _MARKS and (len(token) == 1 or first not in ":;="):
        mark = "?" if first in "?？؟" else "!" if first == "!" else token[:2]
        return _always(mark, mark)
    if first.isdecimal():
        return _always(token, NUMBER)
    if not first.isalnum():
        return _always(token, EMOJI if len(token) > 1 or first > "\u2190" else SIGN)
    lexicon, word = _lexicon(), token.translate(_APOSTROPHES)
    if (entry := lexicon.get(word)) is None and _LONG.search(word) is not None:
        word = _LONG.sub(r"\1", word)
        entry = lexicon.get(word)
    if entry is None:
        return _always(word, UNKNOWN)
    return _seen(word, *entry)


def kinds_of(words: list[str]) -> list[str]:
    """The kinds of words in lower case."""
    lexicon = _lexicon()
    entries = [lexicon.get(word.translate(_APOSTROPHES)) for word in words]
    language = _most(sum(entry[0] for entry in entries if entry is not None))
    return [UNKNOWN if entry is None else entry[1][language] for entry in entries]


_BITS = 11
_ONE = (1 << _BITS) - 1
_BITS_OF = tuple(_BITS * at for at in range(len(LANGUAGES)))


def _most(counts: int) -> int:
    """Of the languages' counts, kept side by side in one number, which is greatest."""
    of_each = [counts >> bits & _ONE for bits in _BITS_OF]
    return of_each.index(max(of_each))


@cache
def _lexicon() -> dict[str, tuple[int, tuple[str, ...]]]:
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
    return {word: _entry(of) for word, of in found.items()}


def _entry(of: list[str]) -> tuple[int, tuple[str, ...]]:
    # In a language that does not have the word it is what it is in the first that has it.
    known = next(filter(None, of))
    return sum(1 << _BITS * at for at, kind in enumerate(of) if kind), tuple(kind or known for kind in of)


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
