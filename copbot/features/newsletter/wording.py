"""The words of an item as they are kept, without a name in them, and as they are said somewhere."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from pydantic import TypeAdapter

from copbot.features.newsletter.choosing import within
from copbot.features.newsletter.tables import Item
from copbot.kit.context import Context
from copbot.kit.tappable import named
from copbot.rooms.text import Text

_CODEC: TypeAdapter[Text] = TypeAdapter(Text)


def kept(words: Text) -> str:
    """As they are kept: at most so many, and of who is named only who that is."""
    bare = (replace(span, text="") if span.style == "person" else span for span in within(words))
    return _CODEC.dump_json(tuple(bare), exclude_defaults=True).decode()


def names(item: Item, members: Collection[int]) -> bool:
    """Is one of these named in it?"""
    found = _CODEC.validate_json(item.text) if item.text else ()
    return any(span.style == "person" and span.named in members for span in found)


def said(ctx: Context, item: Item, platform: str) -> Text:
    """As they are said on a platform."""
    return named(ctx, _CODEC.validate_json(item.text), platform) if item.text else ()
