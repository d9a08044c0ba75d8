"""Greetings that a community wrote itself: words with {variables} in them. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter

from copbot.rooms.text import Text, text

VARIABLES = ("name", "community", "room", "goals", "rules", "ask", "contacts", "more", "invite")


def check(where: str, words: str) -> None:
    """Raises ValueError, in one line that says what is allowed, for a template that can't be filled in."""
    allowed = ", ".join(f"{{{name}}}" for name in VARIABLES)
    try:
        parts = list(Formatter().parse(words))
    except ValueError:
        raise ValueError(f"{where!r}: a {{ or }} stands alone; write {{{{ or }}}} for the sign itself") from None
    for _, name, form, conversion in parts:
        if name is not None and (name not in VARIABLES or form or conversion):
            raise ValueError(f"{where!r}: there is no {{{name}}}; there are {allowed}")


def fill(words: str, values: Mapping[str, Text], read: Callable[[str], Text] = text) -> Text:
    """The words with the values in the places of the variables; lines on which nothing is left are left out.

    `read` makes a text of the words that stand between them.
    """
    kept: list[Text] = []
    for line in words.strip().split("\n"):
        parts: list[str | Text] = []
        empty = False
        for literal, name, _, _ in Formatter().parse(line):
            parts.append(read(literal))
            if name is not None:
                parts.append(values[name])
                empty = empty or not values[name]
        filled = text(*parts)
        if filled or not empty:
            kept.append(text("\n", filled) if kept else filled)
    return text(*kept)


def chosen(texts: Mapping[str, str], room: str, language: str) -> str | None:
    """The template for this room in this language; None if the community wrote none."""
    return next((texts[key] for key in (f"{room} {language}", room, language) if key in texts), None)
