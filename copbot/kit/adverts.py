"""What may be an advert: the bot does not spread the links in it."""

from __future__ import annotations

from copbot.community.newness import is_new, may_be_advert, without_links
from copbot.kit.context import Context
from copbot.kit.saying import flat, short, spans_of
from copbot.language.wording import Wording
from storage.models import Post


def doubtful(ctx: Context, post: Post) -> bool:
    """Was this said by somebody who had come minutes ago, with a link in it?"""
    author = ctx.member_by(post.author_id)
    return is_new(author, post.at) and may_be_advert(author, flat(post.text, spans_of(post)), post.at)


def title(ctx: Context, words: Wording, post: Post, limit: int) -> str:
    """The post on one short line, as lists name it, without its links where it may be an advert."""
    line = short(words, post, limit)
    return without_links(line) if doubtful(ctx, post) else line
