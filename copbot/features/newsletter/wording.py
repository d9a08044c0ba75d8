"""The words of an item as they are kept, without a name in them, and as they are said somewhere."""

from __future__ import annotations

from dataclasses import replace

from pydantic import TypeAdapter

from copbot.community.naming import name_on
from copbot.features.newsletter.choosing import within
from copbot.features.newsletter.tables import Item
from copbot.kit.context import Context
from copbot.rooms.text import Span, Text
from storage.models import Member

_CODEC: TypeAdapter[Text] = TypeAdapter(Text)


def kept(words: Text) -> str:
    """As they are kept: at most so many, and of who is named only who that is."""
    bare = (replace(span, text="") if span.style == "person" else span for span in within(words))
    return _CODEC.dump_json(tuple(bare), exclude_defaults=True).decode()


def said(ctx: Context, item: Item, platform: str) -> Text:
    """As they are said on a platform."""
    return named(ctx, _CODEC.validate_json(item.text), platform) if item.text else ()


def named(ctx: Context, words: Text, platform: str) -> Text:
    """The words, in which people are named as they are on the platform."""
    return tuple(_named(ctx, span, platform) for span in words)


def _named(ctx: Context, span: Span, platform: str) -> Span:
    if span.style != "person" or span.named is None:
        return span
    member = ctx.db.get(Member, span.named)
    if member is None or member.community_id != ctx.community.id:
        return Span(ctx.words.line("somebody"))
    name = name_on(ctx, member, platform)
    return Span(name) if ctx.has_left(member) else replace(span, text=name)
