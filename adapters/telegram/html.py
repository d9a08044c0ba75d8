"""Text as Telegram's HTML: what people wrote can break nothing in it, and mentions nobody."""

from __future__ import annotations

import re
from html import escape

from copbot.patterns import expression
from copbot.rooms.bounds import UNKEPT, storable_text
from copbot.rooms.capabilities import TELEGRAM
from copbot.rooms.spans import LANGUAGE
from copbot.rooms.text import Span, Text, moment_of

LONGEST = TELEGRAM.max_text
"""So many UTF-16 code units of text fit into a message, without its markup."""
# Telegram finds @names by itself; one behind a letter or a digit is part of an address, and is left alone.
_NAME = expression(r"(?<![A-Za-z0-9_])@(?=\w|$)")
_UNSEEN = "\u2060"
_SUPERGROUP = expression(r"-100([1-9]\d*)", re.ASCII)
"""The ids of the groups that have addresses."""
_TAGS = {
    "bold": "b",
    "italic": "i",
    "strike": "s",
    "underline": "u",
    "spoiler": "tg-spoiler",
    "quotation": "blockquote",
}


def units(text: Text) -> int:
    """How long the text is for Telegram: in UTF-16 code units, as it is shown."""
    return sum(len(_shown(span).encode("utf-16-le")) // 2 for span in text)


def render(text: Text) -> str:
    """The text as HTML."""
    return "".join(map(_span, text))


def _shown(span: Span) -> str:
    """The words as Telegram shows them."""
    words = storable_text(span.text)
    return words if span.style in ("code", "pre") else _NAME.sub(f"@{_UNSEEN}", words)


def _span(span: Span) -> str:
    words = escape(_shown(span))
    if span.style == "pre" and "\n" in words and LANGUAGE.fullmatch(span.target or ""):
        return f'<pre><code class="language-{span.target}">{words}</code></pre>'
    if span.style in ("code", "pre"):
        tag = "pre" if span.style == "pre" and "\n" in words else "code"
        return f"<{tag}>{words}</{tag}>"
    target = span.target or ""
    if span.style in _TAGS:
        tag = _TAGS[span.style]
        return f"<{tag}>{words}</{tag}>"
    told = moment_of(span)
    if told is not None:
        return f'<tg-time unix="{told[0]}" format="{"r" if told[1] else "Dt"}">{words}</tg-time>'
    if span.style == "mention" and target.isascii() and target.isdigit():
        return f'<a href="tg://user?id={target}">{words}</a>'
    if span.style == "room" and (group := _SUPERGROUP.fullmatch(target)):
        # Without a message there is no such address; the first one is always there.
        return f'<a href="https://t.me/c/{group[1]}/1">{words}</a>'
    if span.style in ("link", "post") and target.lower().startswith(("https://", "http://")):
        return f'<a href="{escape(UNKEPT.sub("", target))}">{words}</a>'
    return words
