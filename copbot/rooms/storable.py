"""Happenings as every database can keep them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any, TypeVar

from copbot.rooms.actions import Button
from copbot.rooms.bounds import LONGEST_ABOUT, LONGEST_NAME, LONGEST_TEXT, MOST, is_too_long, storable_text
from copbot.rooms.events import Person
from copbot.rooms.files import Attached
from copbot.rooms.spans import fitted

T = TypeVar("T")
_IDS = frozenset({"id", "room", "message", "to"})
_REFERENCES = frozenset({"reply_to", "thread", "address", "media_group"})
_WORDS = frozenset({"text", "command", "words"})


class TooLongError(ValueError):
    """A happening that can't be taken in: what names it is too long. Says what, and not a word of it."""


def storable(event: T) -> T:
    """The event as every database can keep it.

    � stands in the place of the NUL character and of halves of surrogate pairs; what is too long is cut, and what is
    too much left out; what refers to something by too long an id refers to nothing. Raises TooLongError where the
    happening itself, its room, its message or its author goes by too long an id.
    """
    if _plainly_storable(event):
        return event
    mended: T = _mended(event)
    return mended


def _plainly_storable(value: Any) -> bool:  # noqa: ANN401 - an event or a person
    """Whether the value is so, as told by a quick look; False if that takes a longer one."""
    held = _texts(value.__class__)(value)
    texts = [one for one in held if one.__class__ is str]
    joined = "".join(texts)
    if not joined.isascii() or "\0" in joined or (len(joined) > LONGEST_NAME and max(map(len, texts)) > LONGEST_NAME):
        return False
    for one in held:
        if one and one.__class__ is not str and (one.__class__ is not Person or not _plainly_storable(one)):
            return False
    return True


def _mended(value: Any) -> Any:  # noqa: ANN401 - an event or a person
    changed = {}
    for name in (one.name for one in fields(value)):
        held = getattr(value, name)
        mended = _fitting(value, name, held)
        if mended is not held and mended != held:
            changed[name] = mended
    return replace(value, **changed) if changed else value


def _fitting(whole: Any, name: str, held: Any) -> Any:  # noqa: ANN401 - an event, and whatever it holds
    if isinstance(held, str):
        return _fitting_text(whole, name, held)
    if isinstance(held, Person | Attached | Button):
        return _mended(held)
    if isinstance(held, dict):
        return {
            storable_text(key)[:LONGEST_NAME]: storable_text(word)[:LONGEST_TEXT]
            for key, word in list(held.items())[:MOST]
        }
    if name == "spans":
        mended = fitted(held, min(len(whole.text), LONGEST_TEXT))
        return tuple(replace(one, target=one.target and storable_text(one.target)) for one in mended)
    if isinstance(held, tuple):
        fit = (one for one in held if not (isinstance(one, Person) and is_too_long(storable_text(one.id))))
        return tuple(_fitting(whole, name, one) for one in islice(fit, MOST))
    return held


def _fitting_text(whole: object, name: str, held: str) -> str | None:
    text = storable_text(held)
    if name in _IDS:
        if is_too_long(text):
            about = "the id of somebody" if isinstance(whole, Person) else f"its {name}"
            raise TooLongError(f"{about} is too long: {len(text)} characters")
        return text
    if name in _REFERENCES:
        return None if is_too_long(text) else text
    return text[: LONGEST_TEXT if name in _WORDS else LONGEST_ABOUT if name == "about" else LONGEST_NAME]


_NO_TEXT = ("bool", "datetime", "datetime | None", "Capabilities")


@cache
def _texts(kind: Any) -> Callable[[object], tuple[Any, ...]]:  # noqa: ANN401 - any dataclass
    """Gets what a value of this kind holds, but for what never is text."""
    return attrgetter(*(one.name for one in fields(kind) if one.type not in _NO_TEXT))
