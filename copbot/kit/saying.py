"""What people wrote, when the bot says it again: with its form, and pinging nobody; and rows of it in lists."""

from __future__ import annotations

from copbot.language.wording import Wording
from copbot.rooms.spans import Spans, loaded, rich, unquoted
from copbot.rooms.text import Text, plain, shorten, text
from storage.models import Post


def spans_of(post: Post) -> Spans:
    """What the platform knew of parts of its text."""
    return loaded(post.spans, post.text)


def again(post: Post) -> Text:
    """The text as it looked."""
    return rich(post.text, spans_of(post))


def flat(words: str, spans: Spans) -> str:
    """The text alone, with the address of each link behind its words."""
    return plain(rich(words, spans))


def short(post: Post, limit: int) -> str:
    """It on one short line, without what it quotes unless that is all of it."""
    own = unquoted(post.text, spans_of(post))
    return shorten(own if own.strip() else post.text, limit)


def waited_for(words: Wording, row: Text, count: int) -> Text:
    """The row of a list, and behind it how many others wait for this."""
    return text(row, words.rich("waited-for", count=count)) if count else row
