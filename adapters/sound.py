"""Whether an event holds what it promises: libraries hand on what a platform sends, whatever kind of value that is."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from copbot.rooms.events import Event, Person
from copbot.rooms.files import Attached, FileKind

T = TypeVar("T", bound=Event)
_KINDS: dict[str, type | tuple[type, ...]] = {
    "str": str,
    "str | None": (str, type(None)),
    "bool": bool,
    "datetime": datetime,
    "Person": Person,
}


def sound(event: T) -> T:
    """The event. Raises TypeError if something in it is not of the kind that it has to be."""
    _check(event)
    return event


def _check(held: Event | Person) -> None:
    of: Any = type(held)
    for name, kind in _checked(of):
        value = getattr(held, name)
        if not isinstance(value, kind):
            raise TypeError(f"{name} is a {type(value).__name__}")
        if isinstance(value, Person):
            _check(value)
    for one in getattr(held, "mentions", ()):
        _check(one)
    for span in getattr(held, "spans", ()):
        if not (isinstance(span.start, int) and isinstance(span.end, int) and isinstance(span.target, str | None)):
            raise TypeError("a span of another kind")
    # Of what comes with an edit a platform may tell nothing.
    files: tuple[Attached, ...] = getattr(held, "files", None) or ()
    if not all(_is_file(file) for file in files):
        raise TypeError("a file of another kind")
    told = (word for file in files for word in (file.name, file.about, file.source))
    texts: tuple[Any, ...] = (*told, *getattr(held, "options", {}).values())
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("text expected")


def _is_file(held: object) -> bool:
    numbers = isinstance(held, Attached) and all(isinstance(one, int | None) for one in (held.seconds, held.size))
    return numbers and isinstance(held, Attached) and isinstance(held.kind, FileKind)


@cache
def _checked(kind: Any) -> tuple[tuple[str, type | tuple[type, ...]], ...]:  # noqa: ANN401 - any dataclass
    return tuple((one.name, _KINDS[str(one.type)]) for one in fields(kind) if one.type in _KINDS)
