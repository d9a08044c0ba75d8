"""What members say of an item: in reply to what shows it; it changes and goes with the message that it is."""

from __future__ import annotations

import re

from copbot.features.library import card, items, lookups
from copbot.features.library.tables import LibraryComment, LibraryItem
from copbot.hearing.yes_no import only_thanks, yes_or_no
from copbot.kit.context import Context
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.content import has_words
from copbot.rooms.events import MessageDeleted, MessageEdited
from copbot.rooms.text import shorten

_LONGEST = 2_000
_MARK = "💬"


def new_version(words: str) -> str | None:
    """What stands behind "new version:", in whichever language; None where that isn't said."""
    heads = "|".join(
        re.escape(one.strip()) for code in LANGUAGES for one in wording(code).line("library-new").split("|")
    )
    found = re.match(rf"\s*(?:{heads})\b\s*[:–-]?\s*", words, re.IGNORECASE)
    return words[found.end() :].strip() if found is not None else None


def is_comment(words: str) -> bool:
    """Does this say anything of it? Thanks, a bare yes or no, and what has no word in it are talk."""
    return has_words(words) and not only_thanks(words) and yes_or_no(words) is None


def put(ctx: Context, item: LibraryItem, words: str, message: str | None) -> None:
    """Keep it, and show that it was; where a reaction can show it, that is enough."""
    comment = LibraryComment(
        id=ctx.unit.new_id("library_comment"),
        community_id=ctx.community.id,
        item_id=item.id,
        member_id=ctx.member_id,
        text=words.strip()[:_LONGEST],
        at=ctx.now,
        room_id=ctx.room.id if ctx.room is not None else None,
        message=message if ctx.room is not None else None,
    )
    ctx.db.add(comment)
    ctx.db.flush()
    ctx.unit.leave_trace()
    if ctx.room is not None and message is not None and ctx.room.can.reactions:
        ctx.react(ctx.room, message, _MARK)
    else:
        ctx.aside = True
        ctx.answer("comment-kept", {"title": shorten(item.title, 80)}, purpose=card.purpose(item))


def edited(ctx: Context, event: MessageEdited) -> None:
    """A comment reads as its message does."""
    comment = _at(ctx, event.message)
    if comment is not None and event.text.strip() and comment.text != event.text:
        comment.text = event.text.strip()[:_LONGEST]
        ctx.unit.leave_trace()


def deleted(ctx: Context, event: MessageDeleted) -> None:
    """A comment goes with its message."""
    comment = _at(ctx, event.message)
    if comment is not None:
        ctx.db.delete(comment)
        ctx.unit.leave_trace()


def _at(ctx: Context, message: str) -> LibraryComment | None:
    if ctx.room is None or items.is_empty(ctx):
        return None
    return lookups.comment_at(ctx.db, ctx.room.id, message)
