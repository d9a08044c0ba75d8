"""`/keep`: what somebody has said is kept in the library, with what it answers; its author is asked."""

from __future__ import annotations

from dataclasses import dataclass

from copbot.community.infos import RoomInfo
from copbot.features.library import card, consenting, feature, identifiers, items, lookups
from copbot.features.library.entry import LONGEST_TITLE, Entry
from copbot.features.library.reading import titled
from copbot.features.library.sight import own
from copbot.features.library.tables import LibraryItem, Role, Shelf
from copbot.kit.attached import named as files_named
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.places import is_taken_back, post_here, sent_here
from copbot.kit.saying import files_of, flat, spans_of
from copbot.rooms.content import has_words, without_addresses
from copbot.rooms.files import Files
from copbot.rooms.purpose import RELAY
from copbot.rooms.purpose import read as purpose_of
from copbot.rooms.recent import Recent
from copbot.rooms.text import text
from storage.models import Post, PostKind, Question, State

_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class _Said:
    """A message that is to be kept: whose it is, what it says, and the post that it is, if it is one."""

    author: int
    text: str
    files: Files = ()
    post: Post | None = None


@feature.command(Command("keep", (Option("title", Kind.TEXT, required=False),), in_room=True, menu=True))
def keep(ctx: Context, call: Call) -> None:
    """Keep the message that it replies to, under this title, if one is given."""
    if ctx.room is None or call.message is None:
        raise CommandError("keep-how")
    put(ctx, ctx.room, call.message, call.get("title", str) or "")


def put(ctx: Context, room: RoomInfo, message: str, title: str) -> None:
    """Keep this message of the room. Raises CommandError for what can't be kept."""
    said = _said(ctx, room, message)
    before = _kept(ctx, room, message, said.post)
    if before is not None:
        ctx.answer("keep-already", {"number": f"{before.id}", "title": before.title})
        return
    _heed(ctx, room, message, said)
    entry, kind = _entry(ctx, said, title)
    if not entry.title:
        raise CommandError("keep-title")
    room_id = said.post.room_id if said.post is not None else room.id
    item = items.new(
        ctx, kind, entry, by=ctx.member_id, room_id=room_id, message=_message(said, message), post=_answer(said)
    )
    _parts(ctx, item, said)
    items.settle(ctx, item)
    asked = consenting.unasked(ctx, item)
    items.index(ctx, item)
    told = [ctx.words.rich("keep-kept", number=f"{item.id}", title=entry.title)]
    told += consenting.told_of(ctx, ctx.words, item, asked) or [ctx.words.rich("keep-comments")]
    card.announce(ctx, item, text(*[one for part in told for one in (" ", part)][1:]), message)
    consenting.ask(ctx, item, asked)
    if room.can.native_commands:
        ctx.answer("keep-done", {"number": f"{item.id}"})


def _said(ctx: Context, room: RoomInfo, message: str) -> _Said:
    post = post_here(ctx, message)
    sent = sent_here(ctx, message)
    if is_taken_back(ctx, message):
        raise CommandError("keep-of-bot")
    if post is None and sent is not None and purpose_of(sent.purpose).word != RELAY:
        raise CommandError("keep-of-bot")
    if post is not None and post.kind in (PostKind.QUESTION, PostKind.ORIGIN):
        post = _best(ctx, post)
    if post is not None and post.kind == PostKind.ANSWER:
        return _Said(post.author_id, flat(post.text, spans_of(post)), files_of(post), post)
    said = ctx.memory(Recent).whole(room.id, message)
    if said is None:
        if post is not None and post.text:
            return _Said(post.author_id, flat(post.text, spans_of(post)), files_of(post))
        raise CommandError("keep-unknown")
    if said.author.bot:
        raise CommandError("keep-of-bot")
    if said.forwarded is not None:
        raise CommandError("keep-forwarded")
    account = ctx.directory.member(ctx.unit, ctx.community, said.platform, said.author, ctx.now)
    return _Said(account.member, flat(said.text, said.spans)[:_LONGEST], said.files)


def _best(ctx: Context, post: Post) -> Post:
    """Of a question its answer is kept, if one was accepted. Raises CommandError for another."""
    question = ctx.db.get(Question, post.question_id)
    found = ctx.db.get(Post, question.accepted_id) if question is not None and question.accepted_id else None
    if question is None or found is None or question.state != State.ACCEPTED:
        raise CommandError("keep-question")
    return found


def _kept(ctx: Context, room: RoomInfo, message: str, post: Post | None) -> LibraryItem | None:
    found = [*lookups.at_message(ctx.db, room.id, message), *(lookups.of_post(ctx.db, post.id) if post else ())]
    return next(iter(found), None)


def _heed(ctx: Context, room: RoomInfo, message: str, said: _Said) -> None:
    """A no holds until who said it keeps it himself or herself. Raises CommandError for anybody else."""
    room_id = said.post.room_id if said.post is not None else room.id
    post_id = said.post.id if said.post is not None else None
    found = lookups.declined(ctx.db, room_id, _message(said, message), post_id)
    if any(one.member_id not in own(ctx) for one in found):
        raise CommandError("keep-declined")
    for one in found:
        ctx.db.delete(one)


def _message(said: _Said, message: str) -> str | None:
    return said.post.message if said.post is not None else message


def _answer(said: _Said) -> Post | None:
    return said.post if said.post is not None and said.post.kind == PostKind.ANSWER else None


def _entry(ctx: Context, said: _Said, title: str) -> tuple[Entry, Shelf]:
    """What it is: an answer, somebody's own work, or a link with hardly a word beside it."""
    title = " ".join(title.split())[:LONGEST_TITLE]
    if said.post is not None:
        asked = ctx.db.get(Post, said.post.question_id)
        return Entry(title or titled(asked.text if asked is not None else said.text)), Shelf.ANSWER
    if not title and has_words(without_addresses(said.text)):
        title = titled(without_addresses(said.text))
    url = identifiers.url(said.text)
    if url is not None and len(without_addresses(said.text).split()) <= 12:
        return Entry(title or identifiers.compared(url[0])[:LONGEST_TITLE], url=url[0]), Shelf.LINK
    return Entry(title or files_named(ctx.words, said.files)[:LONGEST_TITLE]), Shelf.OWN


def _parts(ctx: Context, item: LibraryItem, said: _Said) -> None:
    """Whose words are in it; who puts it there has agreed for his or her own."""
    mine = own(ctx)
    if said.post is None:
        text = said.text or files_named(ctx.words, said.files)
        items.takes_part(ctx, item, said.author, Role.AUTHOR, text, agrees=said.author in mine)
        return
    items.takes_part(ctx, item, said.author, Role.AUTHOR, agrees=said.author in mine)
    question = items.question_of(ctx, said.post)
    if question is not None and question.asker_id != said.author:
        items.takes_part(ctx, item, question.asker_id, Role.ASKER, agrees=question.asker_id in mine)
