"""What a platform knows of parts of a text: code, quotations, mentions, links, what is hidden."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args
from urllib.parse import unquote, urlsplit

from copbot.patterns import expression
from copbot.rooms.text import Span, Style, Text

Kind = Literal["code", "quotation", "mention", "link", "spoiler", "bold", "italic", "strike", "underline"]
MOST_SPANS = 200
"""So many parts of a text are told apart."""
LANGUAGE = expression(r"[A-Za-z0-9][\w+#.-]{0,30}", re.ASCII)
"""What a language that code is in may be called."""
LONGEST_TARGET = 2000
"""In characters; a longer address leads nowhere."""
_KINDS: frozenset[str] = frozenset(get_args(Kind))
_STYLES: dict[str, Style] = {
    "spoiler": "spoiler",
    "quotation": "quotation",
    "code": "pre",
    "link": "link",
    # Who was pinged once is not pinged again by what repeats it.
    "mention": "plain",
    "bold": "bold",
    "italic": "italic",
    "strike": "strike",
    "underline": "underline",
}
"""How each kind looks; of kinds one in another the first in this order counts."""
_SEEN_ONLY = ("mention", "bold", "italic", "strike", "underline")
"""What changes nothing of what the words say."""
_UNSEEN = expression("[\u200b-\u206f]")
_HOST = expression(r"(?:\bhttps?://|\A\s*)(?P<host>[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,})(?=[/?#:\s]|\Z)", re.IGNORECASE)
_ADDRESS = expression(r"https?://[^\s<>\"\u200b-\u206f]*[^\s<>\"?!.,;:)\]'*_~|\u200b-\u206f]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A part of a text, from `start` up to `end` in characters (code points) of it.

    `target` is the address of a link, the platform's id of who is mentioned, or the language of code, where that is
    known.
    """

    kind: Kind
    start: int
    end: int
    target: str | None = None


Spans = tuple[TextSpan, ...]


def fitted(spans: Iterable[TextSpan], length: int) -> Spans:
    """Those that lie within a text of that length, or as much of them as does, in their order, and not too many."""
    found = []
    for span in spans:
        start, end = max(span.start, 0), min(span.end, length)
        if start < end and span.kind in _KINDS:
            long = span.target is not None and len(span.target) > LONGEST_TARGET
            found.append(TextSpan(span.kind, start, end, None if long else span.target))
            if len(found) == MOST_SPANS:
                break
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.start, -one.end)))


def within(spans: Sequence[TextSpan], start: int, end: int) -> Spans:
    """The spans of a part of the text, counted from its beginning."""
    if not spans:
        return ()
    return fitted((TextSpan(one.kind, one.start - start, one.end - start, one.target) for one in spans), end - start)


def of_words(text: str, spans: Sequence[TextSpan], words: str) -> Spans:
    """The spans of words that stand in the text, the last time that they do; none if they don't."""
    at = text.rfind(words) if spans else -1
    return within(spans, at, at + len(words)) if at >= 0 else ()


def own_words(text: str, spans: Sequence[TextSpan]) -> str:
    """The text with what its author did not say in it as talk taken out.

    A quotation is gone; an address stands in the place of a link's words; code and what is hidden are shown as code
    without a word in it.
    """
    out, at = [], 0
    for span in spans:
        if span.kind in _SEEN_ONLY or span.end <= at:
            continue
        out.append(text[at : max(span.start, at)])
        at = span.end
        if span.kind == "quotation":
            out.append("\n")
        elif span.kind == "link":
            out.append(f" {span.target} " if span.target and "://" in span.target else text[span.start : span.end])
        else:
            out.append(" ` ` ")
    return "".join((*out, text[at:]))


def unquoted(text: str, spans: Sequence[TextSpan]) -> str:
    """The text without its quotations."""
    return own_words(text, [span for span in spans if span.kind == "quotation"])


def spelt(text: str, spans: Sequence[TextSpan]) -> tuple[str, Spans]:
    """The text with the address of each link behind its words, where these are others; and its spans then."""
    kept = list(spans)
    for link in sorted((one for one in spans if one.kind == "link"), key=lambda one: -one.end):
        if link.target and link.target not in text[link.start : link.end]:
            more = f" ({link.target})"
            text = text[: link.end] + more + text[link.end :]
            kept = [
                TextSpan(
                    one.kind,
                    one.start + len(more) * (one.start >= link.end),
                    one.end + len(more) * (one.end > link.end),
                    one.target,
                )
                for one in kept
            ]
    return text, fitted(kept, len(text))


def rich(text: str, spans: Sequence[TextSpan]) -> Text:
    """The text as it looks, to be said again elsewhere: it pings nobody. Addresses in it are links."""
    ends = sorted({0, len(text), *(one.start for one in spans), *(one.end for one in spans)})
    found: list[Span] = []
    told = 0
    for begin, end in pairwise(ends):
        start = max(begin, told)
        if start >= end:
            continue
        over: dict[str, TextSpan] = {}
        for one in spans:
            if one.start <= start < one.end and (one.target is not None or one.kind not in over):
                over[one.kind] = one
        kind = next((kind for kind in _STYLES if kind in over), None)
        style = _STYLES[kind] if kind else "plain"
        target = over[kind].target if kind in ("link", "code") else None
        words = text[start:end]
        if style == "link" and target is None:
            style, target = "plain", None
        if style == "link" and target is not None and _pretends(words, target):
            # People see where it really leads.
            found.extend((Span(f"{words} ("), Span(target, "link", target), Span(")")))
        elif style == "plain":
            found.extend(_linked(words))
        else:
            found.append(Span(words, style, target))
        if style == "link" and text.startswith(f" ({target})", end):
            # It is spelt out, which a link needs not.
            told = end + len(f" ({target})")
    return tuple(found)


def _pretends(words: str, target: str) -> bool:
    """Do the words look like an address of another host than the link leads to?"""
    shown = _HOST.search(words) if unquote(_UNSEEN.sub("", words)) != unquote(target) else None
    try:
        host = urlsplit(target).hostname or ""
    except ValueError:
        return shown is not None
    return shown is not None and shown["host"].casefold().removeprefix("www.") != host.casefold().removeprefix("www.")


def _linked(words: str) -> Iterator[Span]:
    at = 0
    for address in _ADDRESS.finditer(words):
        if at < address.start():
            yield Span(words[at : address.start()])
        yield Span(address[0], "link", address[0])
        at = address.end()
    if at < len(words):
        yield Span(words[at:])


def dumped(spans: Sequence[TextSpan]) -> str:
    """The spans as they are stored; empty if there are none."""
    return json.dumps([[one.kind, one.start, one.end, one.target] for one in spans]) if spans else ""


def loaded(kept: str, text: str) -> Spans:
    """The spans that were stored with a text."""
    return fitted((TextSpan(*one) for one in json.loads(kept)), len(text)) if kept else ()
