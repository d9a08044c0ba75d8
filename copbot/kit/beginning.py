"""Kept words that are said again: their beginning, and where the rest is."""

from __future__ import annotations

from copbot.kit.brought import with_files
from copbot.kit.context import Context
from copbot.kit.saying import again, files_of
from copbot.language.wording import Wording
from copbot.rooms.splitting import clipped, length
from copbot.rooms.text import Text, text
from storage.models import Post

_MOST = 1000
"""So many characters of a post are said again: it takes no screen of its own, and one message on every platform."""


def beginning(ctx: Context, words: Wording, post: Post) -> Text:
    """What the post says as it looked, with what came with it; where it is cut an ellipsis that leads to it."""
    whole = again(post)
    if length(whole) > _MOST:
        whole = text(clipped(whole, _MOST)[:-1], ctx.link(post, "…"))
    return with_files(words, whole, files_of(post))
