"""Plain words about the library: replies to what shows an item, and to whether something may be kept."""

from __future__ import annotations

from datetime import datetime

from copbot.features.library import (
    ASKED,
    DOUBT,
    ITEM,
    OPENING,
    adding,
    card,
    commenting,
    consenting,
    feature,
    items,
    lookups,
    versions,
)
from copbot.features.library.plainly import agrees, names_oneself, stays_unnamed
from copbot.features.library.reading import titled
from copbot.features.library.sight import found, own
from copbot.features.library.tables import LibraryItem, LibraryPart, Role, Says
from copbot.hearing.yes_no import consents, only_thanks
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, PostEdited
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.language.wording import listed_everywhere
from copbot.rooms import purpose
from copbot.rooms.content import has_words
from copbot.rooms.events import MessageDeleted, MessageEdited, MessagePosted, is_command
from copbot.rooms.events import own as own_words
from copbot.rooms.purpose import NONE, Purpose

_ANSWERS = ("named", "open", "closed")
_NOTHING: tuple[Purpose, datetime | None] = NONE, None


@feature.on(MessagePosted, plain=False)
def heard(ctx: Context, event: MessagePosted) -> None:
    """A reply, or a plain private word to what the bot has asked last."""
    if items.is_empty(ctx) or is_command(event) or (ctx.taken and event.private):
        return
    why, at = _why(ctx, event)
    item = found(ctx, why.numbers[0]) if why.numbers else None
    if item is None and why.word in (ASKED, OPENING):
        item = ctx.db.get(LibraryItem, why.numbers[0]) if why.numbers else None
    if item is None or item.community_id != ctx.community.id:
        return
    try:
        if why.word == ITEM:
            _said_of(ctx, item, event, seen=at is None or at >= item.changed_at)
        elif why.word in (ASKED, OPENING):
            _consents(ctx, item, why.word, event.text, seen=at is None or at >= item.changed_at)
            if event.private and not ctx.taken and waits(ctx, why) and _is_unclear(event.text):
                ctx.taken = True
                consenting.ask_back(ctx, item, to_all=why.word == OPENING)
        elif why.word == DOUBT:
            _doubted(ctx, item, event.text)
    except CommandError as error:
        ctx.aside = True
        ctx.answer(error.key, error.say, refusal=True)


def _why(ctx: Context, event: MessagePosted) -> tuple[Purpose, datetime | None]:
    """What is spoken of, and when the bot said that."""
    if event.reply_to is not None:
        said = sent_here(ctx, event.reply_to)
        ours = said is not None and said.community_id == ctx.community.id
        return (purpose.read(said.purpose), said.done_at or said.created_at) if said is not None and ours else _NOTHING
    if not event.private:
        return _NOTHING
    return next(iter(waiting(ctx)[:1]), _NOTHING)


def _said_of(ctx: Context, item: LibraryItem, event: MessagePosted, *, seen: bool) -> None:
    """An answer of who is asked about it; else, in reply, a comment or a new version."""
    words = own_words(event)
    for why in (one for one in (ASKED, OPENING) if _is_asked(ctx, item.id, one)):
        _consents(ctx, item, why, words, seen=seen)
        if ctx.taken:
            return
    if event.reply_to is None:
        return
    version = commenting.new_version(words)
    if version and card.may_change(ctx, item):
        ctx.taken = True
        versions.renew(ctx, item, version)
    elif commenting.is_comment(words):
        ctx.taken = True
        commenting.put(ctx, item, words, event.message)


def _consents(ctx: Context, item: LibraryItem, why: str, words: str, *, seen: bool) -> None:
    """An answer by who was asked; what anybody else says there is talk."""
    if not any(one.member_id in own(ctx) for one in lookups.parts(ctx.db, item.id)):
        return
    what = meaning(words, why)
    if what is not None:
        ctx.taken, ctx.aside = True, True
        consenting.say(ctx, item, what, seen=seen)


def meaning(words: str, why: str) -> str | None:
    """What is answered to whether it may be kept, or be public; None for anything else."""
    said = words.casefold().strip(" .!").replace("’", "'")
    if why == OPENING:
        named = next((one for one in _ANSWERS if said in listed_everywhere(f"opening-said-{one}")), None)
        if named is not None:
            return named
        may = agrees(words)
        if may and names_oneself(words):
            return "named"
        if may is None and "?" not in words and stays_unnamed(words):
            return "open"
        # Without a word about the name it stays unnamed.
        return None if may is None else "open" if may else "closed"
    may = agrees(words)
    return None if may is None else "yes" if may else "no"


def _is_unclear(words: str) -> bool:
    """May this be meant as an answer? A question and thanks are none."""
    return has_words(words) and "?" not in words and not only_thanks(words)


def _doubted(ctx: Context, item: LibraryItem, words: str) -> None:
    is_it = consents(words)
    if is_it is not None:
        ctx.taken = True
        adding.decide(ctx, item.id, same_one=is_it)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What was asked about words of the author's, or shows that it is, while it is not answered."""
    if not why.numbers or why.word not in (ASKED, OPENING, ITEM):
        return False
    ways = (ASKED, OPENING) if why.word == ITEM else (why.word,)
    return any(_is_asked(ctx, why.numbers[0], one) for one in ways)


def _is_asked(ctx: Context, number: int, why: str) -> bool:
    """Is the author of the event asked this about words of his or her own in the item?"""
    mine = [one for one in lookups.parts(ctx.db, number) if one.member_id in own(ctx)]
    return any((one.says if why == ASKED else one.opening) == Says.ASKED for one in mine)


# What was kept follows its message


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """What was kept, or said of it, reads as its message does."""
    commenting.edited(ctx, event)
    if ctx.room is None or items.is_empty(ctx) or not event.text.strip():
        return
    for item in lookups.at_message(ctx.db, ctx.room.id, event.message):
        part = _author(ctx, item)
        if part is not None and part.text and item.version == 1:
            if item.title == titled(part.text):
                item.title = titled(event.text)
            part.text = event.text
            item.changed_at = ctx.now
            items.index(ctx, item)
            ctx.unit.leave_trace()


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """What was taken out of the room is in the library no more."""
    commenting.deleted(ctx, event)
    if ctx.room is None or items.is_empty(ctx):
        return
    for no in lookups.declined(ctx.db, ctx.room.id, event.message, None):
        ctx.db.delete(no)
    for item in lookups.at_message(ctx.db, ctx.room.id, event.message):
        if _author(ctx, item) is not None:
            items.drop(ctx, item)


def _author(ctx: Context, item: LibraryItem) -> LibraryPart | None:
    return next((one for one in lookups.parts(ctx.db, item.id) if one.role == Role.AUTHOR), None)


@feature.on(PostEdited)
def post_edited(ctx: Context, event: PostEdited) -> None:
    """An answer that is kept is found by what it says now."""
    items.reindex(ctx, lookups.of_post(ctx.db, event.post))


@feature.on(PostDeleted)
def post_deleted(ctx: Context, event: PostDeleted) -> None:
    """An answer that is gone is in the library no more."""
    for no in lookups.declined_of(ctx.db, event.post):
        ctx.db.delete(no)
    for item in lookups.of_post(ctx.db, event.post):
        items.drop(ctx, item)
