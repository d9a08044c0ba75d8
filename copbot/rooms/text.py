"""Rich text that belongs to no platform: a tuple of spans, rendered by each adapter in its own way.

Text that people wrote only ever stands in a span as it is; no adapter reads markup in it, so it can break and ping
nothing. A mention is a span of its own kind: nothing else makes the bot ping anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import regex

Style = Literal[
    "plain",
    "bold",
    "italic",
    "strike",
    "underline",
    "code",
    "pre",
    "spoiler",
    "quotation",
    "link",
    "mention",
    "post",
    "room",
    "person",
    "time",
]
"""`code` is something to type of the bot's own, `pre` code that somebody wrote; a `person` is named, and not pinged."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style.

    `target` is the address of a link or of a post, the moment of a time (see `moment`),
    the platform's id of who is mentioned or named, or of a room, or the language of code.
    """

    text: str
    style: Style = "plain"
    target: str | None = None
    post: int | None = None
    """The number of the post that it leads to, until it is known where that is read."""
    named: int | None = None
    """The number of the room or the member that it names, until then."""


Text = tuple[Span, ...]


def moment(words: str, at: datetime, *, ago: bool = False) -> Span:
    """A moment in words; clients that can show it in their reader's own zone, or (`ago`) as how long ago it is."""
    return Span(words, "time", f"{'ago' if ago else 'at'} {int(at.timestamp())}")


def moment_of(span: Span) -> tuple[int, bool] | None:
    """The moment in seconds since 1970, and whether it is to be told as how long ago; None if it tells none."""
    how, _, seconds = (span.target or "").partition(" ")
    known = span.style == "time" and how in ("ago", "at") and seconds.isascii() and seconds.isdigit()
    return (int(seconds), how == "ago") if known else None


CLUSTER = regex.compile(r"\X")
"""What is seen as one sign, however many characters it is of: a flag, a family, a letter with its accents."""


def plain(text: Text) -> str:
    """What the text reads without any style; a link shows its address behind its words."""
    return "".join(
        f"{span.text} ({span.target})" if span.style == "link" and span.target not in (None, span.text) else span.text
        for span in text
    )


def text(*parts: str | Span | Text) -> Text:
    """One text of strings, spans and texts, in their order."""
    spans: list[Span] = []
    for part in parts:
        if isinstance(part, str):
            spans.append(Span(part))
        elif isinstance(part, Span):
            spans.append(part)
        else:
            spans.extend(part)
    return tuple(span for span in spans if span.text)


def lines(parts: Iterable[Text]) -> Text:
    """The texts, each on a line of its own."""
    joined: list[Span] = []
    for number, part in enumerate(parts):
        joined.extend((Span("\n"), *part) if number else part)
    return tuple(joined)


def joined(names: Iterable[Span]) -> Text:
    """The names, with commas between them."""
    return tuple(part for name in names for part in (Span(", "), name))[1:]


def shorten(words: str, limit: int) -> str:
    """The words on one line, cut at a word's end within `limit` characters, with an ellipsis where cut."""
    flat = " ".join(words[: limit * 4 + 64].split())
    if len(flat) <= limit:
        return flat
    whole = cut(flat, limit - 1)
    head, space, _ = whole.rpartition(" ")
    return (head if space and len(head) > limit // 2 else whole).rstrip(" ,.;:") + "…"


def cut(words: str, limit: int) -> str:
    """The beginning of the words, of at most so many characters; no sign is cut apart unless it alone is too long."""
    if len(words) <= limit:
        return words
    if words[: limit + 1].isascii() and "\r" not in words[: limit + 1]:
        # Each sign is one character. (An end of a line may be two.)
        return words[:limit]
    # A sign is of so few characters, but for those that are made to be a nuisance.
    ends = (found.end() for found in CLUSTER.finditer(words[: limit + 64]))
    return words[: max((end for end in ends if end <= limit), default=limit)]
