"""Text as Telegram's HTML: what people wrote can break nothing in it, and mentions nobody."""

from __future__ import annotations

import re
from html import escape

from copbot.rooms.text import Span, Text, split

LONGEST = 4096
"""So many UTF-16 code units of text fit into a message, without its markup."""
_UNKEPT = re.compile("[\x00\ud800-\udfff]")
# Telegram finds @names by itself; one behind a letter or a digit is part of an address, and is left alone.
_NAME = re.compile(r"(?<![A-Za-z0-9_])@(?=\w|$)")
_UNSEEN = "\u2060"
_TAGS = {"bold": "b", "italic": "i", "spoiler": "tg-spoiler", "quotation": "blockquote"}


def units(text: Text) -> int:
    """How long the text is for Telegram: in UTF-16 code units."""
    return sum(len(span.text.encode("utf-16-le", "surrogatepass")) // 2 for span in text)


def pieces(text: Text, limit: int = LONGEST) -> list[Text]:
    """The text in as many messages as it needs; none if there is nothing to read in it."""
    if units(text) <= limit:
        parts = [text]
    else:
        # A character takes two units at most.
        parts = [
            small for big in split(text, limit) for small in ([big] if units(big) <= limit else split(big, limit // 2))
        ]
    return [part for part in parts if any(span.text.strip() for span in part)]


def render(text: Text) -> str:
    """The text as HTML."""
    return "".join(map(_span, text))


def _span(span: Span) -> str:
    words = _UNKEPT.sub("\ufffd", span.text)
    if span.style in ("code", "pre"):
        tag = "pre" if span.style == "pre" and "\n" in words else "code"
        return f"<{tag}>{escape(words)}</{tag}>"
    words = escape(_NAME.sub(f"@{_UNSEEN}", words))
    target = span.target or ""
    if span.style in _TAGS:
        tag = _TAGS[span.style]
        return f"<{tag}>{words}</{tag}>"
    if span.style == "mention" and target.isascii() and target.isdigit():
        return f'<a href="tg://user?id={target}">{words}</a>'
    if span.style in ("link", "post") and target.lower().startswith(("https://", "http://")):
        return f'<a href="{escape(_UNKEPT.sub("", target))}">{words}</a>'
    return words
