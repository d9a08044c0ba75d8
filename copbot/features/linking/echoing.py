"""Another bridge that joins linked rooms says again what was said: that is nothing new, and needs no copies."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.features.linking import feature
from copbot.features.linking.links import bridge, bridged, linked
from copbot.kit.context import Context
from copbot.rooms.echoes import Echoes, Reading, Uttered, key, readings
from copbot.rooms.events import MessagePosted, ReactionAdded, ReactionRemoved
from storage import questions
from storage.models import Copy, Post

_TELLING = 20
"""So many letters are not said twice by chance in two rooms at about the same time."""
_SAYING = 10
"""Nor so many by a bot."""
_PEOPLE = 2
"""When so many people seem to say the same in two rooms, it is a bridge that says it."""
_NAME = 3
"""A name of so many letters is known with something behind it."""
_REMEMBERED = 1000


class Puppets:
    """Those in whose name a bridge speaks, by platform and id; and who may be one, by the rooms joined."""

    def __init__(self) -> None:
        self.sure: set[tuple[str, str]] = set()
        self.perhaps: dict[tuple[int, int], set[str]] = {}

    def add(self, platform: str, person: str) -> None:
        """Remember one; past so many, begin anew."""
        if len(self.sure) >= _REMEMBERED:
            self.sure.clear()
        self.sure.add((platform, person))


@feature.before(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> bool:
    """Is this what was said in a linked room a moment ago? Then it is where that stands in this room."""
    room = ctx.room
    rooms = linked(ctx, room) if room is not None else ()
    if room is None or not rooms:
        return False
    echoes, read, echo = ctx.memory(Echoes), list(readings(event.text, event.spans)), False
    for reading in read:
        found = echoes.find([other.id for other in rooms], reading.key, event.at)
        if found is not None and _is_echo(ctx, event, room, reading, *found):
            _register(ctx, event, room, _post_of(ctx, *found))
            echo = True
            break
    if not echo or not (event.author.bot or _is_puppet(ctx)):
        uttered = Uttered(
            read[0].key, event.at, event.author.name, event.message, bare=read[-1].key, foreign=event.author.bot
        )
        echoes.said(room.id, uttered)
    return echo


@feature.before(ReactionAdded)
def reacted(ctx: Context, event: ReactionAdded) -> bool:
    """What a bridge repeats is no vote of its own."""
    return _is_puppet(ctx)


@feature.before(ReactionRemoved)
def unreacted(ctx: Context, event: ReactionRemoved) -> bool:
    """What a bridge repeats is no vote of its own."""
    return _is_puppet(ctx)


def _is_puppet(ctx: Context) -> bool:
    return ctx.author is not None and (ctx.platform, ctx.author.id) in ctx.memory(Puppets).sure


def came_before(ctx: Context, post: Post, room: RoomInfo) -> bool:
    """Was another bridge faster than we, and has said the post in the room? Then that is where it stands there."""
    echoes = ctx.memory(Echoes)
    said = echoes.of(post.room_id, post.message) if post.message is not None else None
    found = echoes.find([room.id], said.key, said.at) if said is not None else None
    if found is None or not found[1].foreign or found[1].message is None:
        return False
    bridge(ctx, post.room_id, room.id)
    ctx.db.add(_echo(ctx, post, room, found[1].message))
    return True


def _is_echo(ctx: Context, event: MessagePosted, room: RoomInfo, read: Reading, where: int, said: Uttered) -> bool:
    """Only what nobody would say by chance makes a bridge: the bot's words, somebody's under his name, a bot's."""
    puppets, author = ctx.memory(Puppets), event.author
    if said.foreign:
        # A bridge was faster with it than the room where it was said.
        return False
    known = room.id in bridged(ctx, where)
    by_bots = (said.author is None or author.bot) and (known or len(read.key) >= _SAYING)
    if by_bots or _named(read.name, said.author or "") or _is_puppet(ctx):
        bridge(ctx, where, room.id)
        if not author.bot:
            puppets.add(ctx.platform, author.id)
        return True
    post = _post_of(ctx, where, said)
    if len(read.key) < _TELLING or post is None:
        return False
    account = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, author.id)
    if not known and (account is None or account.member != post.author_id):
        # Perhaps a bridge, perhaps somebody who asks the same in both rooms.
        people = puppets.perhaps.setdefault((min(where, room.id), max(where, room.id)), set())
        people.add(author.id)
        if len(people) >= _PEOPLE:
            bridge(ctx, where, room.id)
    return True


def _named(prefix: str, author: str) -> bool:
    """Does the name before a message mean its author, perhaps with something behind it?"""
    short, long = sorted((key(prefix), key(author)), key=len)
    return bool(short) and (short == long or (len(short) >= _NAME and long.startswith(short)))


def _post_of(ctx: Context, room: int, said: Uttered) -> Post | None:
    if said.post is not None:
        return ctx.db.get(Post, said.post)
    return questions.post_at(ctx.db, room, said.message) if said.message is not None else None


def _register(ctx: Context, event: MessagePosted, room: RoomInfo, post: Post | None) -> None:
    if post is not None and post.message != event.message and ctx.db.get(Copy, (post.id, room.id, True)) is None:
        ctx.db.add(_echo(ctx, post, room, event.message))


def _echo(ctx: Context, post: Post, room: RoomInfo, message: str) -> Copy:
    return Copy(post_id=post.id, room_id=room.id, echo=True, community_id=ctx.community.id, message=message)
