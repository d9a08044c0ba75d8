"""What people say: what it is about, and who hears it."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.features.qa import albums, feature, proxied, relay, similar
from copbot.features.qa.listening import talk_in
from copbot.features.qa.plain import plain
from copbot.features.qa.responding import respond
from copbot.kit.context import Context
from copbot.kit.freshness import SAYS_OF_ANSWER
from copbot.kit.places import pointed_at, said_for
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.purpose import NONE
from copbot.rooms.recent import Recent
from storage.models import Question


@feature.on(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> None:
    """Somebody said something that is no command."""
    if ctx.room is None:
        if similar.privately(ctx, event):
            ctx.taken = True
        else:
            relay.private(ctx, event)
        return
    ctx.memory(Recent).heard(ctx.room.id, event)
    if albums.goes_on(ctx, ctx.room, event) or proxied.is_copy(ctx, ctx.room, event):
        return
    listen(ctx, ctx.room, event)


def listen(ctx: Context, room: RoomInfo, event: MessagePosted) -> None:
    """The message is about the question that it points to, or plain talk."""
    number, replied = pointed_at(ctx, event.reply_to, event.thread)
    if event.reply_to or number is not None:
        why = said_for(ctx, event.reply_to) if replied is None else NONE
        if similar.about(ctx, why, own(event)) or any(SAYS_OF_ANSWER.ask(ctx, event, number, replied, why)):
            return
    question = ctx.db.get(Question, number) if number is not None else None
    if question is not None and event.thread is not None:
        respond(ctx, question, event, replied)
        return
    talk = talk_in(ctx, room, event.thread)
    heard = talk.hear(event)
    if question is not None:
        respond(ctx, question, event, replied)
    else:
        plain(ctx, room, event, talk, heard)
