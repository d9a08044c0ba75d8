"""What an item says, whose consent it has, how it comes to be and how it goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copbot.features.library import ASKED, DOUBT, ITEM, OPENING, identifiers, lookups, searching
from copbot.features.library import entry as entries
from copbot.features.library.entry import Entry
from copbot.features.library.reading import titled
from copbot.features.library.tables import LibraryItem, LibraryPart, Role, Says, Shelf
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.quiet import Quiet, is_quiet, stirs
from copbot.kit.saying import flat, spans_of
from copbot.rooms.spans import unquoted
from storage.models import Post, Question

OPEN = (Says.YES, Says.NAMED)
SHOWING = (ITEM, ASKED, OPENING, DOUBT)
"""For what the bot says something that shows an item."""


class NoItems(Quiet):
    """The communities whose library is empty."""


def is_empty(ctx: Context) -> bool:
    """Is nothing in the library?"""
    return is_quiet(ctx, NoItems, lookups.is_any)


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in an item: the words that are kept, and the question that they answer."""

    text: str = ""
    question: str = ""


def entry_of(item: LibraryItem) -> Entry:
    """What is known of it as of something written or made."""
    authors = tuple(item.authors.splitlines())
    known = Entry(item.title, authors, item.year, item.doi, item.isbn, item.url)
    return entries.loaded(item.entry, known)


def words_of(ctx: Context, item: LibraryItem) -> Words:
    """What stands in it. What was said by somebody who is forgotten stands there no more."""
    post = ctx.db.get(Post, item.post_id) if item.post_id is not None else None
    if post is not None:
        asked = ctx.db.get(Post, post.question_id)
        asker = asked.author_id if asked is not None else None
        there = any(one.member_id == asker for one in lookups.parts(ctx.db, item.id))
        question = flat(unquoted(asked.text, spans_of(asked)), ()) if asked is not None and there else ""
        return Words(flat(post.text, spans_of(post)), question)
    kept = [one.text for one in lookups.parts(ctx.db, item.id) if one.role == Role.AUTHOR]
    return Words(next(iter(kept), "") or item.text)


def new(
    ctx: Context,
    kind: Shelf,
    entry: Entry,
    *,
    by: int | None,
    room_id: int | None,
    message: str | None = None,
    post: Post | None = None,
) -> LibraryItem:
    """A new item, which this member, if it was one, has put there."""
    stirs(ctx, NoItems)
    wide = room_id is None or audience.is_open(ctx, ctx.room_by(room_id))
    item = LibraryItem(
        id=ctx.unit.new_id("library_item"),
        community_id=ctx.community.id,
        kind=kind.value,
        title="",
        member_id=by,
        post_id=post.id if post is not None else None,
        room_id=room_id,
        message=message,
        wide=wide,
        at=ctx.now,
        changed_at=ctx.now,
    )
    write(item, entry)
    ctx.db.add(item)
    ctx.db.flush()
    lookups.set_subjects(ctx.db, ctx.community.id, item.id, entry.subjects)
    ctx.unit.leave_trace()
    return item


def write(item: LibraryItem, entry: Entry) -> None:
    """It is this from now on."""
    item.title, item.authors, item.year = entry.title, "\n".join(entry.authors), entry.year
    item.doi, item.isbn, item.url = entry.doi, entry.isbn, entry.url
    item.address = identifiers.compared(entry.url) if entry.url else ""
    item.entry = entries.dumped(entry)


def takes_part(
    ctx: Context, item: LibraryItem, member: int, role: Role, text: str = "", *, agrees: bool = False
) -> None:
    """Words of this member are in it."""
    says = Says.YES if agrees else Says.NOTHING
    ctx.db.add(
        LibraryPart(
            item_id=item.id,
            member_id=member,
            community_id=item.community_id,
            role=role.value,
            text=text,
            says=says.value,
        )
    )
    ctx.db.flush()


def settle(ctx: Context, item: LibraryItem) -> None:
    """It may be seen as far as everybody whose words are in it has agreed."""
    ctx.db.flush()
    found = lookups.parts(ctx.db, item.id)
    item.shared = all(one.says == Says.YES for one in found)
    item.public = item.shared and all(one.opening in OPEN for one in found) and (item.public or bool(found))
    ctx.unit.leave_trace()


def index(ctx: Context, item: LibraryItem) -> None:
    """It is found by all that stands in it."""
    ctx.db.flush()
    words, subjects = words_of(ctx, item), lookups.subjects(ctx.db, [item.id]).get(item.id, [])
    more = entry_of(item)
    texts = [item.title, *subjects, *more.authors, words.text, words.question, more.container, more.publisher]
    texts += [f"{item.year}" if item.year else "", item.isbn]
    searching.index(ctx.db, item.community_id, item.id, texts, ctx.community.settings.language)


def reindex(ctx: Context, items: Iterable[LibraryItem]) -> None:
    """What stands in them has changed."""
    for item in items:
        index(ctx, item)


def drop(ctx: Context, item: LibraryItem) -> None:
    """It is gone."""
    lookups.drop(ctx.db, item.id)
    ctx.unit.leave_trace()


def question_of(ctx: Context, post: Post) -> Question | None:
    """The question that the post answers."""
    return ctx.db.get(Question, post.question_id)


def titled_anew(ctx: Context, item: LibraryItem) -> str:
    """A title of what its author alone has said."""
    return titled(words_of(ctx, item).text) or f"{item.id}"
