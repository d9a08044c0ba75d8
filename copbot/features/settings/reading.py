"""From words to the value of a setting: as people write it, in whatever language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, get_args, get_origin
from zoneinfo import ZoneInfo

from pydantic.fields import FieldInfo

from copbot.community import values
from copbot.community.schedule import Hours
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.patterns import expression

_LIST = expression(r"[,;\n]")
_QUOTED = expression(r'["“”„«]([^"“”„«»]*)["“”»]')
_QUOTES = "\"“”„«»'"


class NotAllowedError(ValueError):
    """The words are no value of this setting; `near` is what was probably meant."""

    def __init__(self, near: str = "") -> None:
        super().__init__(near)
        self.near = near


class SeveralError(ValueError):
    """There are several rooms of this name, with these ids."""

    def __init__(self, name: str, ids: Sequence[str]) -> None:
        super().__init__(name)
        self.name, self.ids = name, ids


@cache
def spoken(what: str) -> frozenset[str]:
    """The words, of all languages, that mean on, off, none, default, here, undo, all or log."""
    said = (wording(code).line(f"settings-words-{what}") for code in LANGUAGES)
    return frozenset(word for line in said for word in line.casefold().split())


def is_language(field: FieldInfo) -> bool:
    """Is the value a language?"""
    return any(getattr(one, "func", None) is values.language for one in field.metadata)


def read(field: FieldInfo, words: str, now: object, names: Mapping[str, Sequence[str]] | None) -> object:
    """The value that the words stand for, to be checked still. Raises NotAllowedError, SeveralError.

    `now` is the value that it has; `names` are what can be named in it, by what people write, None for anything.
    """
    kind, words = field.annotation, words.strip()
    try:
        if kind is bool:
            return _switch(words)
        if kind in (timedelta, Hours, ZoneInfo):
            # It is kept as it is written.
            return {timedelta: values.duration, Hours: values.hours, ZoneInfo: values.zone}[kind](words)
        if is_language(field):
            return values.language(words)
    except ValueError as error:
        raise NotAllowedError(getattr(error, "near", "")) from None
    if kind in (int, float):
        return words.replace(",", ".")
    if get_origin(kind) is Literal:
        return _one_of(words, {str(one): [str(one)] for one in get_args(kind)})
    if get_origin(kind) is dict:
        return _entry(words, now if isinstance(now, dict) else {})
    if get_origin(kind) is tuple:
        return _list(field, words, names)
    text = "" if _is_none(words) else _bare(words)
    return _one_of(text, names) if text and names is not None else text


def _switch(words: str) -> bool:
    word = words.casefold()
    if word not in spoken("on") | spoken("off"):
        raise NotAllowedError
    return word in spoken("on")


def _is_none(words: str) -> bool:
    return words in ("", '""', "[]") or words.casefold() in spoken("none")


def _bare(words: str) -> str:
    quoted = len(words) > 1 and words[0] in _QUOTES and words[-1] in _QUOTES
    return words[1:-1] if quoted else words


def _one_of(word: str, names: Mapping[str, Sequence[str]]) -> str:
    """The one of these that is meant."""
    found = {name.casefold(): choices for name, choices in names.items()}
    if word.casefold() not in found:
        near = get_close_matches(word.casefold()[:60], found, n=1, cutoff=0.5)
        raise NotAllowedError(found[near[0]][0] if near else "")
    choices = found[word.casefold()]
    if len(choices) > 1:
        raise SeveralError(word, choices)
    return choices[0]


def _list(field: FieldInfo, words: str, names: Mapping[str, Sequence[str]] | None) -> Sequence[object]:
    if _is_none(words):
        return []
    inner = get_args(field.annotation)[0]
    if get_origin(inner) is tuple:
        # Groups: "js, javascript; sourdough, levain".
        groups = re.split(r"[;\n]", words.strip("[]"))
        return [_items(group.strip(" [],")) for group in groups if group.strip(" [],")]
    items = _items(words.strip("[]"))
    return [_one_of(item, names) for item in items] if names is not None else items


def _items(words: str) -> list[str]:
    """The parts of a list: quoted, divided by commas, sentences that ask something, or single words."""
    quoted = _QUOTED.findall(words)
    if quoted:
        return [one for one in quoted if one]
    if "?" in words:
        return [f"{one.strip(' ,;')}?" for one in words.split("?") if one.strip(" ,;")]
    parts = _LIST.split(words) if _LIST.search(words) else words.split()
    return [part.strip() for part in parts if part.strip()]


def _entry(words: str, now: Mapping[str, Any]) -> dict[str, Any]:
    """The table with one entry more, changed, or (KEY =, with nothing behind it) less."""
    if _is_none(words):
        return {}
    key, sign, value = words.partition("=")
    key, value = _bare(key.strip()), _bare(value.strip())
    if not sign or not key:
        raise NotAllowedError
    rest = {one: kept for one, kept in now.items() if one != key}
    return rest | ({key: value} if value else {})
