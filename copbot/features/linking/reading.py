"""How a post reads in a linked room: who said it, where, what, and what came with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import called, name_on
from copbot.features.linking import LinkingSettings
from copbot.kit.attached import named
from copbot.kit.context import Context
from copbot.kit.leading import leading
from copbot.kit.places import addressed, post_at, stands
from copbot.rooms.enclosed import Passed
from copbot.rooms.files import Attached, FileKind, Files
from copbot.rooms.recent import Recent, Said
from copbot.rooms.splitting import clipped
from copbot.rooms.text import Span, Text, lines, plain, shorten, text
from storage import traces
from storage.models import Post, Question

MOST_FILES = 10
"""So many files are named, each with so many characters of its name and of its description."""
_FILE = 100
MOST_PICTURES = 4
"""So many pictures of one post go along."""
_SHOWN = 500
"""So much is told of what a picture shows."""
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Brought:
    """What a post brings into other rooms."""

    text: Text
    files: Files = ()
    forwarded: str | None = None
    """Who said it first, if it is only passed on."""


def remembered(ctx: Context, post: Post) -> Said | None:
    """The message that the post is, as it was said, if that was lately."""
    return ctx.memory(Recent).find(post.room_id, post.message) if post.message is not None else None


def read_in(ctx: Context, question: Question, post: Post, room: RoomInfo, brought: Brought) -> Text:
    """The post as it reads in that room, in one message however long it is."""
    files = [_file(ctx, post, file) for file in brought.files[:MOST_FILES] if not file.source]
    bare = not plain(brought.text).strip()
    seen = any(file.source for file in brought.files)
    # What came without words stands where those would.
    first, below = (files[0], files[1:]) if bare and files and not seen else ((), files)
    frame = lines([_headed(ctx, question, post, room, brought, first), *below])
    limit = max(room.can.max_text - room.can.size(frame) - 1, 1)
    said = first if bare else clipped(tuple(_led(ctx, brought.text, room)), limit, room.can.size)
    return lines([_headed(ctx, question, post, room, brought, said), *below])


def going_along(ctx: Context, room: RoomInfo, files: Sequence[Attached]) -> Files:
    """The files of which those have a source whose picture goes along into this room."""
    left, found = MOST_PICTURES if room.can.files else 0, []
    for file in files[:MOST_FILES]:
        goes = file.kind is FileKind.PICTURE and bool(file.source) and left > 0 and _may_go(ctx, room)
        left -= goes
        found.append(file if goes else replace(file, source=""))
    return tuple(found)


def _may_go(ctx: Context, room: RoomInfo) -> bool:
    most = ctx.settings(LinkingSettings).pictures
    return traces.spend(ctx.db, ctx.community.id, "linked picture", room.id, most, ctx.now, _HOUR)


def pictures(ctx: Context, post: Post, files: Files) -> tuple[Passed, ...]:
    """Those that go along, each with the words that stand for it where it turns out to be gone, or none."""
    platform = ctx.room_by(post.room_id).platform
    return tuple(
        Passed(platform, one.source, one.name, shorten(one.about, _SHOWN), _file(ctx, post, one))
        for one in files
        if one.source
    )


def _headed(ctx: Context, question: Question, post: Post, room: RoomInfo, brought: Brought, said: Text) -> Text:
    said_in, author = ctx.room_by(post.room_id), ctx.member_by(post.author_id)
    where = ctx.words.rich("linked-room", room=leading(ctx, post, said_in.name), platform=called(said_in.platform))
    if brought.forwarded is not None:
        source = shorten(brought.forwarded, _FILE)
        passed = ctx.words.rich("linked-passed-on-from", name=source) if source else ctx.words.rich("linked-passed-on")
        where = text(where, ", ", passed)
    asker = author.id == question.asker_id
    key = "linked-question" if post.id == question.id else "linked-asker-said" if asker else "linked-said"
    return ctx.words.rich(key, name=name_on(ctx, author, room.platform), room=where, text=said)


def _file(ctx: Context, post: Post, file: Attached) -> Text:
    """What came with the post, which leads to where it can be seen; of a sticker its emoji."""
    if file.kind is FileKind.STICKER and file.about and not any(map(str.isalnum, file.about)):
        return (Span(file.about),)
    name = file.name and shorten(file.name, _FILE)
    what = " ".join(filter(None, (named(ctx.words, [file], _FILE), f"({name})" if file.about and name else "")))
    return ctx.words.rich("linked-file", file=leading(ctx, post, what))


def _led(ctx: Context, words: Text, room: RoomInfo) -> Iterator[Span]:
    """The words with each link to a message of the community leading to where that stands in this room, if it does."""
    for span in words:
        there = _there(ctx, span.target, room) if span.style == "link" and span.target else None
        if there is None:
            yield span
        else:
            yield replace(span, text=there if span.text == span.target else span.text, target=there)


def _there(ctx: Context, address: str, room: RoomInfo) -> str | None:
    for said_in, message in addressed(ctx, address):
        post = post_at(ctx, said_in, message)
        for stand, ref in stands(ctx, post) if post is not None and said_in.id != room.id else ():
            if stand.id == room.id and isinstance(ref, str):
                return stand.address_of(ref)
    return None
