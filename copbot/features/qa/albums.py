"""Pictures that were sent together are one message: the first stands for all of them."""

from __future__ import annotations

from cachetools import LRUCache

from copbot.community.infos import RoomInfo
from copbot.kit.context import Context
from copbot.kit.domain import PostEdited
from copbot.kit.places import LongTexts
from copbot.rooms.events import MessagePosted
from copbot.rooms.spans import dumped
from storage import pieces, questions

_REMEMBERED = 1000


class Albums:
    """The message that stands for each album, by room and album."""

    def __init__(self) -> None:
        self.first: LRUCache[tuple[int, str], str] = LRUCache(_REMEMBERED)


def goes_on(ctx: Context, room: RoomInfo, event: MessagePosted) -> bool:
    """Does the message go on with an album that was heard already? Then who replies to it means the album."""
    if event.media_group is None:
        return False
    known = ctx.lasting(Albums).first
    first = known.setdefault((room.id, event.media_group), event.message)
    if first == event.message:
        return False
    post = questions.post_at(ctx.db, room.id, first)
    if post is None:
        if event.text.strip():
            # Its words stand here.
            known[room.id, event.media_group] = event.message
        return not event.text.strip()
    if event.text.strip() and not post.text.strip():
        spans = ctx.spans_of(event.text)
        post.text, post.spans = event.text, dumped(spans)
        ctx.emit(PostEdited(post.id, event.text, spans))
    rest = pieces.further(ctx.db, room.platform, room.key, first)
    if event.message not in rest:
        pieces.keep(ctx.db, ctx.community.id, room.platform, room.key, first, [*rest, event.message], ctx.now)
        ctx.memory(LongTexts).said(room.platform, room.key)
        ctx.unit.leave_trace()
    return True
