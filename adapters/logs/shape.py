"""Recognizing whose export a file is, to say so when it was taken for another's."""

from __future__ import annotations

from adapters.logs.stream import Header

_MARKS = {
    "discord": ({"guild", "channel"}, "DiscordChatExporter's JSON"),
    "matrix": ({"room_name"}, "an Element room export"),
    "telegram": ({"type", "id"}, "Telegram Desktop's JSON"),
}


def named(head: Header) -> str | None:
    """The format whose exports begin so, or None."""
    if head.lists is None:
        return None
    return next((format for format, (marks, _) in _MARKS.items() if marks <= head.fields.keys()), None)


def foreign(head: Header, expected: str) -> str:
    """What to add to the error about a file that is no export of `expected`; empty where nothing is known."""
    for format, (marks, name) in _MARKS.items():
        if format != expected and marks <= head.fields.keys():
            return f"; this is {name}, format {format}"
    if head.lists is None:
        return "; there is no list of messages"
    return ""
