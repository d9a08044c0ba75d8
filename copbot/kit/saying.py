"""What people wrote, when the bot says it again: with its form, and pinging nobody."""

from __future__ import annotations

from copbot.rooms.spans import Spans, loaded, rich, unquoted
from copbot.rooms.text import Text, plain, shorten
from storage.models import Post


def spans_of(post: Post) -> Spans:
    """What the platform knew of parts of its text."""
    return loaded(post.spans, post.text)


def again(post: Post) -> Text:
    """The text as it looked."""
    return rich(post.text, spans_of(post))


def flat(text: str, spans: Spans) -> str:
    """The text alone, with the address of each link behind its words."""
    return plain(rich(text, spans))


def short(post: Post, limit: int) -> str:
    """It on one short line, without what it quotes unless that is all of it."""
    own = unquoted(post.text, spans_of(post))
    return shorten(own if own.strip() else post.text, limit)
