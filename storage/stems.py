"""From a text to the stems under which it is found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from threading import Lock
from typing import NamedTuple, Protocol, cast

from storage.stopwords import STOP_WORDS

MAX_CHARACTERS = 5_000
MAX_STEMS = 200
MAX_LENGTH = 60

# Codes of the languages that a stemmer exists for; all else stays unstemmed.
_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

# A letter or digit; what is outside ASCII counts as one unless it is space, punctuation or a symbol for layout. (Not
# `\w`, which leaves out the vowel signs of Indian scripts.)
_LETTER = (
    r"[^\s\x00-\x2f:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb9\xbb\xbf\xd7\xf7"
    r"\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u206f\u3000-\u303f\ud800-\udfff\ufe00-\ufe0f\ufeff\ufffd\ufffe\uffff]"
)
# Words and codes: docker-compose, v1.2, my_name, c++, c#.
_WORD = re.compile(rf"{_LETTER}+(?:[-._]+{_LETTER}+)*(?:\+\+|\#)?")
# What an apostrophe adds at the end (don't, it's, foto's, zo'n), and what stands before one (l'eau).
_APOSTROPHE = re.compile(rf"['\u2019\u02bc]{_LETTER}{{1,2}}(?!{_LETTER})")
# What turns a French sentence round: taille-t-on, faut-il, peut-on.
_TURNED = re.compile(r"(?<=\w)-(?:t-(?:on|ils?|elles?)|je|tu|ils?|elles?|(?:(?<=peut-)|(?<=doit-)|(?<=fait-))on)\b")
_JOINT = re.compile(r"[-._]+")
_NOT_A_WORD = re.compile(r"[0-9+#]")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_LATIN_ACCENT = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")


# In these languages people leave accents out as often as not.
_WITHOUT_ACCENTS = ("en", "nl")
# A text is plainly in another language if it has twice as many of that one's common words, and so many words in all.
_PLAIN = 2
_PLAIN_WORDS = 4


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 (the library's own name)


_stemmers: dict[str, _Stemmer] = {}
_one_at_a_time = Lock()


def stems(text: str, language: str) -> list[str]:
    """The stems of a text, each once, in the order in which they first occur.

    Only the first 5,000 characters count, and at most 200 stems. `language` is a code such as "en" or "nl-BE"; of a
    language without a stemmer the words stay whole. Accents on Latin letters don't matter: "café" gives "cafe". What
    is joined by a dot, hyphen or underscore counts whole and in its parts, and "e-mail" as "email" too.
    """
    found: dict[str, None] = {}
    code = _code(language)
    for word in words(text):
        stem = _stem(word, code)
        if stem:
            found[stem] = None
            if len(found) == MAX_STEMS:
                break
    return list(found)


@lru_cache(maxsize=100)
def words(text: str) -> tuple[str, ...]:
    """The words of the first 5,000 characters, in small letters, as they follow each other."""
    # What somebody says is looked at for several things, one after the other.
    return tuple(_words(text))


def _words(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold())
    for match in _WORD.finditer(_APOSTROPHE.sub(" ", _TURNED.sub("", plain))):
        word = match.group()
        yield word
        parts = _JOINT.split(word)
        if len(parts) > 1:
            for part in parts:
                if len(part) > 1 and not part.isdecimal():
                    yield part
            if "-" in word and all(part.isalpha() for part in parts):
                yield "".join(parts)


def languages_of(text: str, language: str) -> list[str]:
    """In which languages a text may be, told by its commonest words, the likeliest first.

    That is `language`, unless another is plain; and those for which as many of its words speak. Of a community whose
    language has no list of such words nothing is told.
    """
    return list(_languages_of(text, language))


@lru_cache(maxsize=100)
def _languages_of(text: str, language: str) -> tuple[str, ...]:
    own = _code(language)
    if own not in STOP_WORDS:
        return (language,)
    held = {_unaccented(word) for word in _PLAIN_WORD.findall(text[:MAX_CHARACTERS].casefold())}
    common = {code: len(held & words) for code, words in STOP_WORDS.items()}
    likeliest = max(common, key=lambda code: common[code])
    if len(held) >= _PLAIN_WORDS and common[likeliest] >= max(1, _PLAIN * common[own]):
        return (likeliest,)
    return (own, *(code for code in common if code != own and common[code] >= max(1, common[own])))


class Word(NamedTuple):
    """A word of a text as it is written, and its stem; empty: it tells nothing."""

    written: str
    stem: str
    others: frozenset[str]
    """Its stems in the other languages that the text may be in."""


def spelt(text: str, language: str) -> list[Word]:
    """The words of a text as they follow each other, up to as many stems as `stems` gives."""
    spoken, *others = (_code(one) for one in languages_of(text, language))
    found, held = list[Word](), set[str]()
    for written in words(text):
        stem = _stem(written, spoken)
        held.add(stem)
        if len(held) > MAX_STEMS:
            break
        found.append(Word(written, stem, frozenset(_stem(written, code) for code in others) - {stem, ""}))
    return found


def _code(language: str) -> str:
    return language.partition("-")[0].partition("_")[0].lower()


@lru_cache(maxsize=10_000)
def _stem(word: str, code: str) -> str:
    bare = _unaccented(word)
    stop_words = STOP_WORDS.get(code, frozenset())
    if bare in stop_words or (stop_words and stop_words.issuperset(_JOINT.split(bare))):
        return ""
    if _NOT_A_WORD.search(word) or _JOINT.search(word) or code not in _ALGORITHMS:
        return bare[:MAX_LENGTH]
    # Accents guide some stemmers.
    known = bare if code in _WITHOUT_ACCENTS else word
    if code == "nl" and known.endswith("oorden"):
        # The stemmer takes the d of antwoorden and wachtwoorden for an ending.
        known = known.removesuffix("en")
    with _one_at_a_time:
        stem = _stemmer(_ALGORITHMS[code]).stemWord(known[:MAX_LENGTH])
    return _unaccented(stem)


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _LATIN_ACCENT.sub("", unicodedata.normalize("NFD", word)))


def _stemmer(algorithm: str) -> _Stemmer:
    stemmer = _stemmers.get(algorithm)
    if stemmer is None:
        # Costs a sixth of a second, which no command should pay that stems nothing.
        import snowballstemmer

        stemmer = _stemmers[algorithm] = cast("_Stemmer", snowballstemmer.stemmer(algorithm))
    return stemmer
