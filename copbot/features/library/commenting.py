"""What members say of an item: in reply to what shows it; it changes and goes with the message that it is."""

from __future__ import annotations

import re

from copbot.features.library import card, feature, items, lookups
from copbot.features.library.sight import found
from copbot.features.library.tables import LibraryComment, LibraryItem
from copbot.hearing.yes_no import only_thanks, yes_or_no
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.language.wording import listed_everywhere
from copbot.patterns import expression
from copbot.rooms.content import has_words
from copbot.rooms.events import MessageDeleted, MessageEdited
from copbot.rooms.text import shorten

_LONGEST = 2_000
_MARK = "✍"
_LAUGHTER = expression(
    r"(?:\W*\b(?:lol|rofl|lmao|omg|wow|h[aeio]+(?:h[aeio]+)+h?"
    r"|nice(?: one)?|cool|super|leuk|mooi|gaaf|top|ok(?:ay)?|oké)\b)+\W*",
    re.IGNORECASE,
)
_TO_SOMEBODY = expression(r"(?<![\w.])@\w")


def new_version(words: str) -> str | None:
    """What stands behind "new version:", in whichever language; None where that isn't said."""
    heads = "|".join(map(re.escape, listed_everywhere("library-new")))
    # Without a sign between, it is talk: "New version is coming next week!"
    begins = re.match(rf"\s*(?:{heads})\s*(?::|[–—]|-(?=\s)|\n)\s*(?=\S)", words, re.IGNORECASE)
    return words[begins.end() :].strip() if begins is not None else None


def is_comment(words: str) -> bool:
    """Does this say anything of it? Thanks, a bare yes or no, laughter, words to somebody and no words are talk."""
    if not has_words(words) or only_thanks(words) or yes_or_no(words) is not None:
        return False
    return _LAUGHTER.fullmatch(words.strip()) is None and _TO_SOMEBODY.search(words) is None


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


@feature.command(Command("uncomment", (Option("number", Kind.NUMBER),), listed=False, aside=True))
def uncomment(ctx: Context, call: Call) -> None:
    """What stands behind the button beside a comment on the page."""
    comment = ctx.db.get(LibraryComment, call.get("number", int))
    item = found(ctx, comment.item_id) if comment is not None else None
    if comment is None or item is None or not may_take_out(ctx, comment):
        raise CommandError("comment-not-yours")
    take_out(ctx, comment)


def may_take_out(ctx: Context, comment: LibraryComment) -> bool:
    """Who said it may, who moderates where it was said, and who decides for all."""
    return (
        comment.member_id == ctx.member_id
        or ctx.decides
        or (comment.room_id is not None and ctx.moderates_in({comment.room_id}))
    )


def take_out(ctx: Context, comment: LibraryComment) -> None:
    """It is gone."""
    ctx.db.delete(comment)
    ctx.unit.leave_trace()
    ctx.answer("comment-gone")


def take_out_last(ctx: Context, item: LibraryItem) -> None:
    """The last that the author of the event has said of it is gone. Raises CommandError where that is nothing."""
    mine = [one for one in lookups.comments(ctx.db, item.id) if one.member_id == ctx.member_id]
    if not mine:
        raise CommandError("comment-not-yours")
    take_out(ctx, mine[-1])


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
