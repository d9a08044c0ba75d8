"""JSON exports of any size: what stands before the messages, then message by message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ijson

from adapters.logs.entry import Entry, LogError, MessageError, log, one_line
from adapters.logs.fields import Json
from adapters.logs.files import blocks
from copbot.rooms.events import Event

Scalar = str | int | float | bool | None
_MOST_FIELDS = 200


@dataclass(frozen=True, slots=True)
class Header:
    """Fields before the first message: `fields["guild.name"]` is the `name` in the `guild` of the file.

    `lists` is the path of the list at which reading stopped; None if the file has none of those looked for.
    """

    fields: dict[str, Scalar]
    lists: str | None

    def text(self, key: str) -> str | None:
        """A field as text, or None if there is none or it is empty."""
        value = self.fields.get(key)
        return None if value is None or value == "" else str(value)


def header(path: Path, stops: Iterable[str] = ("messages",)) -> Header:
    """What the file says before the first of the lists `stops`. Raises LogError if it is no JSON object."""
    ends = frozenset(stops)
    fields: dict[str, Scalar] = {}
    first = True
    for (prefix, kind, value), _ in _parsed(path, ijson.parse_coro, "before the first message"):
        if first and kind != "start_map":
            raise LogError(f"{path}: expected a JSON object at its beginning, found a {kind.removeprefix('start_')}")
        first = False
        if kind == "start_array" and prefix in ends:
            return Header(fields, prefix)
        depth = prefix.count(".")
        if kind in ("start_map", "start_array") and prefix and depth == 0 and len(fields) < _MOST_FIELDS:
            fields[prefix] = None
        elif kind in ("string", "number", "boolean", "null") and depth <= 1 and len(fields) < _MOST_FIELDS:
            fields[prefix] = value
    return Header(fields, None)


def items(path: Path, prefix: str) -> Iterator[tuple[Any, int]]:
    """Each item of the list at `prefix`, with the bytes read so far; without one, of the list that the file is.

    Raises LogError where the JSON is broken.
    """
    place = f"{prefix}.item" if prefix else "item"
    return _parsed(path, lambda out, **options: ijson.items_coro(out, place, **options), None)


def parsed(path: Path) -> Iterator[tuple[Any, int]]:
    """The JSON's events (path, kind, value), with the bytes read so far. Raises LogError where it is broken."""
    return _parsed(path, ijson.parse_coro, "in its lists of chats")


def entries(
    path: Path, messages: Iterable[tuple[Any, int]], tell: Callable[[Json, int], Iterable[Event]]
) -> Iterator[Entry]:
    """The messages as entries; one that `tell` finds MessageError is logged and has no events."""
    for index, (message, read) in enumerate(messages):
        events: tuple[Event, ...] = ()
        unread = ""
        try:
            if not isinstance(message, dict):
                raise MessageError(f"expected an object, found {type(message).__name__}")
            events = tuple(tell(message, index))
        except MessageError as reason:
            unread = one_line(reason)
            log.debug("message skipped", file=str(path), message=index, reason=unread)
        yield Entry(index, events, read, unread=unread)


def _parsed(path: Path, coroutine: Callable[..., Any], where: str | None) -> Iterator[tuple[Any, int]]:
    out = ijson.sendable_list()
    # Without use_float the C backend crashes the interpreter on an integer of more than 4,300 digits.
    parser = coroutine(out, use_float=True)
    done = read = 0
    failure: Exception | None = None
    for block, read in blocks(path):
        failure = _failure(parser.send, block)
        # A parser that fails keeps what it had found in this block by then.
        for found in out:
            done += 1
            yield found, read
        out.clear()
        if failure is not None:
            break
    failure = failure or _failure(parser.close)
    if failure is not None:
        position = where or f"message {done}"
        if read == 0:
            raise LogError(f"{path}: is empty, expected a chat export in JSON")
        if "premature EOF" in str(failure) or "ncomplete" in str(failure):
            raise LogError(f"{path}: {position}: the file ends in the middle of its JSON (truncated?)") from failure
        raise LogError(f"{path}: {position}, before byte {read}: broken JSON: {_why(failure)}") from failure


def _failure(step: Callable[..., object], *block: bytes) -> Exception | None:
    try:
        step(*block)
    except StopIteration:
        return None
    except (ijson.JSONError, ValueError, RecursionError) as error:
        return error
    return None


def _why(failure: Exception) -> str:
    text = failure.args[0] if failure.args else failure
    return one_line(text.decode("utf-8", "replace") if isinstance(text, bytes) else text)
