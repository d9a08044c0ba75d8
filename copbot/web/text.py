"""The bot's rich text as HTML: what people wrote stands in it as it is, and does nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from copbot.language.wording import Wording
from copbot.rooms.tags import LEADING, TAGS
from copbot.rooms.text import Span, Text, moment_of

_TAGS = {**TAGS, "room": "bdi"}
_BREAK = Markup("<br>")


def lines(words: str) -> Markup:
    """The words as they are, each line on one of its own."""
    return _BREAK.join(escape(line) for line in words.split("\n"))


def html(words: Text, told: Wording, zone: ZoneInfo) -> Markup:
    """The text; times are those of the reader's own clock."""
    return Markup("").join(_span(span, told, zone) for span in words)


def _span(span: Span, told: Wording, zone: ZoneInfo) -> Markup:
    inner = lines(span.text)
    target = span.target or ""
    if span.style == "time":
        return _time(span, told, zone)
    if span.style in ("link", "post") and target.startswith(LEADING):
        return Markup('<a href="{}" rel="noopener noreferrer">{}</a>').format(target, inner)
    if span.style == "spoiler":
        return Markup("<details><summary>…</summary>{}</details>").format(inner)
    tag = _TAGS.get(span.style)
    return Markup("<{tag}>{inner}</{tag}>").format(tag=tag, inner=inner) if tag else inner


def _time(span: Span, told: Wording, zone: ZoneInfo) -> Markup:
    known = moment_of(span)
    try:
        at = datetime.fromtimestamp(known[0], UTC) if known is not None else None
    except (OverflowError, ValueError, OSError):
        at = None
    if known is None or at is None:
        return escape(span.text)
    return time(at, told, zone, ago=span.text if known[1] else "")


def time(at: datetime, told: Wording, zone: ZoneInfo, *, ago: str = "") -> Markup:
    """A moment by the reader's clock; or how long ago it is, with the moment beside it for who wants it exactly."""
    exact = told.time(at.astimezone(zone))
    if ago:
        return Markup('<time datetime="{}" title="{}">{}</time>').format(at.isoformat(), exact, ago)
    return Markup('<time datetime="{}">{}</time>').format(at.isoformat(), exact)
