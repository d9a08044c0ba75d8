"""Rich text that belongs to no platform: a tuple of spans, rendered by each adapter in its own way.

Text that people wrote only ever stands in a span as it is; no adapter reads markup in it, so it can break and ping
nothing. A mention is a span of its own kind: nothing else makes the bot ping anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Style = Literal["plain", "bold", "italic", "code", "pre", "spoiler", "quotation", "link", "mention", "post"]
"""`code` is something to type of the bot's own, `pre` code that somebody wrote."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style.

    `target` is the address of a link or of a post, or the platform's id of who is mentioned.
    """

    text: str
    style: Style = "plain"
    target: str | None = None


Text = tuple[Span, ...]


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


def shorten(words: str, limit: int) -> str:
    """The words on one line, cut at a word's end within `limit` characters, with an ellipsis where cut."""
    flat = " ".join(words[: limit * 4 + 64].split())
    if len(flat) <= limit:
        return flat
    cut = flat[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > limit // 2 else cut).rstrip(" ,.;:") + "…"


def clipped(whole: Text, limit: int) -> Text:
    """The text within `limit` characters, with an ellipsis where it is cut."""
    if sum(len(span.text) for span in whole) <= limit:
        return whole
    return (*_part(whole, 0, limit - 1), Span("…"))


def split(whole: Text, limit: int) -> list[Text]:
    """The text in pieces of at most `limit` characters, cut at a line's end, else at a space, else anywhere."""
    flat = "".join(span.text for span in whole)
    pieces: list[Text] = []
    begin = 0
    while begin < len(flat):
        end = _cut(flat, begin, limit)
        pieces.append(_part(whole, begin, end))
        begin = end
        while begin < len(flat) and flat[begin] in "\n ":
            begin += 1
    return pieces


def _cut(flat: str, begin: int, limit: int) -> int:
    """Where a piece that begins there ends. A line's end counts unless the piece would be a mere scrap."""
    if len(flat) - begin <= limit:
        return len(flat)
    line = flat.rfind("\n", begin + 1 + limit // 4, begin + limit + 1)
    space = flat.rfind(" ", begin + 1, begin + limit + 1)
    return next((cut for cut in (line, space) if cut > 0), begin + limit)


def _part(whole: Text, begin: int, end: int) -> Text:
    found: list[Span] = []
    at = 0
    for span in whole:
        if words := span.text[max(begin - at, 0) : max(end - at, 0)]:
            found.append(Span(words, span.style, span.target))
        at += len(span.text)
    return tuple(found)
