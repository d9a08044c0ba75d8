"""The bot's rich text as HTML for a file: nothing in it leads to a platform or names an account there. Pure."""

from __future__ import annotations

from html import escape

from copbot.language.wording import tidied
from copbot.rooms.tags import LEADING, TAGS
from copbot.rooms.text import Span, Text


def html(words: Text) -> str:
    """The text, each of its lines on one of its own."""
    return "".join(_span(span) for span in tidied(words))


def _span(span: Span) -> str:
    inner = escape(span.text).replace("\n", "<br>")
    target = span.target or ""
    # A link to a post would lead into a room that may be there no more.
    if span.style == "link" and target.startswith(LEADING):
        return f'<a href="{escape(target)}" rel="noopener noreferrer">{inner}</a>'
    if span.style == "spoiler":
        return f"<details><summary>…</summary>{inner}</details>"
    tag = TAGS.get(span.style)
    return f"<{tag}>{inner}</{tag}>" if tag else inner
