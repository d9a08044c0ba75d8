"""Putting a question before everybody."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.qa import QASettings
from copbot.features.qa.tracking import TITLE, place_of, title
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.places import post_of
from copbot.kit.saying import again_with, short
from copbot.rooms.actions import AddToThread, Sent
from copbot.rooms.purpose import POST, Purpose
from storage.models import Question


def publish(ctx: Context, room: RoomInfo, question: Question, *, late: bool = False) -> None:
    """Put the question before everybody: in the room, with a thread where there are threads.

    `late`: its message has stood there for a while, but was for one member until now.
    """
    post = post_of(ctx, question)
    message = post.message or None
    if message is None:
        name = name_on(ctx, ctx.member_by(question.asker_id), room.platform)
        words = ctx.words.rich("ask-posted", name=name, text=again_with(ctx.words, post))
        place = Place(room, question.thread)
        question.post_sent = ctx.say(
            place, words, question=question.id, purpose=Purpose(POST, (question.id,)), calls=True
        )
    elif late:
        words = ctx.words.rich("ask-person-everybody", title=title(ctx, question))
        ctx.say(Place(room, question.thread, message), words, question=question.id, calls=True)
    mark = ctx.settings(QASettings).mark
    ref = message or (Sent(question.post_sent) if question.post_sent else None)
    if ref is not None and question.thread is None:
        question.thread_sent = ctx.open_thread(room, ref, short(ctx.words, post, TITLE), question.id)
        bring(ctx, room, question)
    if message is not None and mark and room.can.reactions:
        ctx.react(room, message, mark)
    elif message is not None and question.thread_sent is None and not late:
        ctx.say(place_of(ctx, question), ctx.words.rich("ask-noted", number=f"{question.id}"), question=question.id)
    ctx.emit(QuestionAsked(question.id))


def bring(ctx: Context, room: RoomInfo, question: Question) -> None:
    """Have the asker in the thread of the question, where that is how one hears of what is said in it."""
    own = (one for one in ctx.accounts_of(ctx.member_by(question.asker_id)) if one.platform == room.platform)
    for account in own if question.thread_sent is not None else ():
        if room.id in account.rooms and not account.bridged:
            ctx.act(AddToThread(room=room.key, thread=Sent(question.thread_sent or 0), person=account.key), room)
