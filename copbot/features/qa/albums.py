"""Pictures that were sent together are one message: the first stands for all of them."""

from __future__ import annotations

from cachetools import LRUCache

from copbot.community.infos import RoomInfo
from copbot.features.qa import feature
from copbot.kit.context import Context
from copbot.kit.domain import PostEdited
from copbot.kit.places import LongTexts
from copbot.kit.saying import files_of, spans_of
from copbot.kit.undoing import Undoable
from copbot.rooms.events import MessagePosted
from copbot.rooms.files import dumped as files_kept
from copbot.rooms.spans import dumped
from storage import pieces, questions
from storage.models import PostKind

_KEPT = (PostKind.QUESTION, PostKind.CONTRIBUTION, PostKind.ANSWER)
"""Of these what is said, and what comes with it, is kept."""
_REMEMBERED = 1000


class Albums(Undoable):
    """The message that stands for each album, by room and album."""

    def __init__(self) -> None:
        self._first: LRUCache[tuple[int, str], str] = LRUCache(_REMEMBERED)

    def first(self, room: int, album: str, message: str) -> str:
        """The message that stands for an album; this one, if it is the first that is heard of it."""
        if (room, album) not in self._first:
            self.put(self._first, (room, album), message)
        return self._first[room, album]

    def stands(self, room: int, album: str, message: str) -> None:
        """From now on it is this message that stands for the album."""
        self.put(self._first, (room, album), message)


@feature.before(MessagePosted)
def begins(ctx: Context, event: MessagePosted) -> bool:
    """The first of an album stands for it, also where that is a command."""
    if event.media_group is not None and ctx.room is not None:
        ctx.lasting(Albums).first(ctx.room.id, event.media_group, event.message)
    return False


def goes_on(ctx: Context, room: RoomInfo, event: MessagePosted) -> bool:
    """Does the message go on with an album that was heard already? Then who replies to it means the album."""
    if event.media_group is None:
        return False
    known = ctx.lasting(Albums)
    first = known.first(room.id, event.media_group, event.message)
    if first == event.message:
        return False
    post = questions.post_at(ctx.db, room.id, first)
    if post is None:
        if event.text.strip():
            # Its words stand here.
            known.stands(room.id, event.media_group, event.message)
        return not event.text.strip()
    if event.files and post.kind in _KEPT:
        post.files = files_kept((*files_of(post), *event.files))
    if event.text.strip() and not post.text.strip():
        spans = ctx.spans_of(event.text)
        post.text, post.spans = event.text, dumped(spans)
        ctx.emit(PostEdited(post.id, event.text, spans, event.files))
    elif event.files:
        ctx.emit(PostEdited(post.id, post.text, spans_of(post), event.files))
    rest = pieces.further(ctx.db, room.platform, room.key, first)
    if event.message not in rest:
        pieces.keep(ctx.db, ctx.community.id, room.platform, room.key, first, [*rest, event.message], ctx.now)
        ctx.memory(LongTexts).said(room.platform, room.key)
        ctx.unit.leave_trace()
    return True
