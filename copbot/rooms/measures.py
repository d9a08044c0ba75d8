"""How long a text is where it goes: platforms count otherwise than in characters."""

from __future__ import annotations

from copbot.rooms.text import Span, Text

_MARKS = 8
"""At most so much do the marks of a form take, or those of a link beside its address."""


def utf16(whole: Text) -> int:
    """At most so long it is in UTF-16 code units.

    What lies beyond the first 65,536 signs counts for two, as most emoji do; and so does an @, which may be kept from
    calling anybody by a sign that is not seen.
    """
    return sum(len(span.text) + sum(sign > "\uffff" or sign == "@" for sign in span.text) for span in whole)


def marked_up(whole: Text) -> int:
    """At most so long it is as markdown, in which each sign that could format anything is escaped."""
    return sum(map(_marked_up, whole))


def _marked_up(span: Span) -> int:
    escaped = sum(sign.isascii() and not sign.isalnum() and sign not in " \n,'\"?!&%=;$^{}" for sign in span.text)
    lines = 2 * (span.text.count("\n") + 1) if span.style == "quotation" else 0
    form = _MARKS if span.style != "plain" else 0
    return len(span.text) + escaped + lines + form + len((span.target or "").encode())
