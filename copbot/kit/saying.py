"""What people wrote, when the bot says it again: with its form, and pinging nobody; and rows of it in lists."""

from __future__ import annotations

from copbot.hearing.greeted import behind
from copbot.kit.attached import titled
from copbot.kit.brought import with_files
from copbot.language.wording import Wording
from copbot.rooms.files import Files
from copbot.rooms.files import loaded as files_kept
from copbot.rooms.spans import Spans, loaded, rich, unquoted
from copbot.rooms.text import Text, plain, text
from storage.models import Post, PostKind

_TITLE = 3
"""So many words a first paragraph has that can be a title."""


def spans_of(post: Post) -> Spans:
    """What the platform knew of parts of its text."""
    return loaded(post.spans, post.text)


def again(post: Post) -> Text:
    """The text as it looked."""
    return rich(post.text, spans_of(post))


def again_with(words: Wording, post: Post) -> Text:
    """The text as it looked, and what came with it, which can be seen where it was said."""
    return with_files(words, again(post), files_of(post))


def flat(words: str, spans: Spans) -> str:
    """The text alone, with the address of each link behind its words."""
    return plain(rich(words, spans))


def short(words: Wording, post: Post, limit: int) -> str:
    """It on one short line, without what it quotes unless that is all of it, and with what came with it.

    Of a question its first paragraph alone, where that is a title or holds what is asked.
    """
    own = unquoted(post.text, spans_of(post))
    own = own if own.strip() else post.text
    return titled(words, _head(own) if post.kind == PostKind.QUESTION else own, files_of(post), limit)


def _head(asked: str) -> str:
    head, _, rest = asked.strip().partition("\n\n")
    titles = rest and len(head.split()) >= _TITLE and ("?" in head or "?" not in rest)
    return head if titles and behind(asked) == asked else asked


def searched(post: Post) -> str:
    """What it is found by: its words, and what is shown with it."""
    return "\n".join(filter(None, (post.text, *(file.about for file in files_of(post)))))


def files_of(post: Post) -> Files:
    """What came with it."""
    return files_kept(post.files)


def waited_for(words: Wording, row: Text, count: int) -> Text:
    """The row of a list, and behind it how many others wait for this."""
    return text(row, words.rich("waited-for", count=count)) if count else row
