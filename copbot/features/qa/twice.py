"""The same person asks the same within minutes: that is one question, wherever it is said again."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.features.qa import lately
from copbot.features.qa.marking import mark_of, mark_thread
from copbot.features.qa.tracking import link, mark_seen, title, touch
from copbot.hearing.twice import asks_the_same
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.looking import first
from copbot.language.wording import Value, Wording
from copbot.rooms.text import Text
from storage import posts, questions
from storage.models import PostKind, Question, State


def earlier(ctx: Context, text: str) -> Question | None:
    """The question for everybody in which the author of the event asked the same a moment ago, if it waits still."""
    before = lately.by_author(ctx)
    if not before:
        return None
    asked = lately.asked(ctx, text)
    if not any(_same(asked, one) for one in before):
        return None
    ctx.db.flush()
    open_still = questions.asked_by(ctx.db, ctx.member_id, ctx.now - lately.WITHIN).items()
    found = next((number for number, words in open_still if _same(asked, lately.asked(ctx, words))), None)
    return ctx.db.get(Question, found) if found is not None else None


def _same(one: lately.Asked, other: lately.Asked) -> bool:
    """The same words; a link beside them in one of the two shows more of it, different links ask about two things."""
    if one.addresses and other.addresses and one.addresses.isdisjoint(other.addresses):
        return False
    return asks_the_same(one.said, other.said)


def join(ctx: Context, room: RoomInfo, question: Question, message: str | None) -> None:
    """The message says the question again: what is said in reply to it is about that one."""
    touch(ctx, question)
    if message is None:
        return
    # Nobody is told of it as of a word on the question: it says nothing new.
    posts.add(
        ctx.db,
        ctx.unit.new_id("post"),
        community=ctx.community.id,
        room=room.id,
        question=question.id,
        author=ctx.member_id,
        kind=PostKind.REMARK,
        message=message,
        text="",
        at=ctx.now,
    )
    ctx.unit.leave_trace()


def answer(ctx: Context, question: Question) -> None:
    """Tell the author of a command that it is one question."""
    ctx.answer("lines", {"lines": _told(ctx, ctx.answer_words, question)}, question=question.id)


def heard(ctx: Context, room: RoomInfo, question: Question, message: str, thread: str | None) -> None:
    """It was said again in plain talk: marked where the question is, and in another room told where that is."""
    join(ctx, room, question, message)
    own = thread == message
    if own:
        mark_thread(ctx, room, message, mark_of(question))
    if room.id == question.room_id and not own:
        mark_seen(ctx, question, again=message)
    else:
        place, number = Place(room, thread, message), question.id
        if not first(ctx, [question], lambda later: _say(later, place, number)):
            _say(ctx, place, number)


def _say(ctx: Context, place: Place, number: int) -> None:
    question = ctx.db.get(Question, number)
    if question is not None and question.state in (State.OPEN, State.ANSWERED):
        ctx.say(place, _told(ctx, ctx.words, question, place.room, post=place.thread is not None), question=number)


def _told(
    ctx: Context, words: Wording, question: Question, here: RoomInfo | None = None, *, post: bool = False
) -> Text:
    """`post`: in a thread of its own, from where the question is elsewhere too."""
    here = here or ctx.room
    elsewhere = post or here is None or here.id != question.room_id
    values: dict[str, Value] = {
        "number": f"{question.id}",
        "title": link(ctx, question, title(ctx, question)),
        "room": ctx.room_by(question.room_id).name,
        "answered": "yes" if question.state == State.ANSWERED else "no",
    }
    return words.rich("asked-twice-elsewhere" if elsewhere else "asked-twice", **values)
