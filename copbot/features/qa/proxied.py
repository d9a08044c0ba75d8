"""A proxy says a member's question again in another name and takes the original away: it is one question."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.people import is_somebody
from copbot.features.qa import lately, listening, lookups
from copbot.features.qa.tracking import index, mark_seen
from copbot.kit.context import Context
from copbot.kit.domain import PostEdited
from copbot.kit.places import post_of
from copbot.rooms.events import MessagePosted
from copbot.rooms.spans import dumped

_WITHIN = timedelta(minutes=1)
_AT_LEAST = 0.5
"""So much of what was said is said again: what it leaves out are the signs by which the proxy knows its people."""


def is_copy(ctx: Context, room: RoomInfo, event: MessagePosted) -> bool:
    """Is this the question that was asked a moment ago, in the name that it is to bear? Then it stands here."""
    if not event.author.bridged or not event.text.strip():
        return False
    for question in lookups.unsettled_in(ctx.db, room.id, ctx.now - _WITHIN, 10):
        post, asker = post_of(ctx, question), ctx.member_by(question.asker_id)
        if (
            is_somebody(asker)
            or any(account.bridged for account in ctx.accounts_of(asker))
            or post.message == event.message
        ):
            continue
        if not _is_again(event.text, post.text):
            continue
        listening.drop(ctx, question)
        spans = ctx.spans_of(event.text)
        post.message, post.text, post.spans = event.message, event.text, dumped(spans)
        post.author_id = question.asker_id = ctx.member_id
        lately.changed(ctx)
        listening.listen_for(ctx, question, post, ctx.member)
        mark_seen(ctx, question)
        ctx.emit(PostEdited(post.id, event.text, spans))
        index(ctx, question)
        ctx.unit.leave_trace()
        return True
    return False


def _is_again(copy: str, original: str) -> bool:
    short, long = " ".join(copy.split()), " ".join(original.split())
    return short in long and len(short) >= _AT_LEAST * len(long)
