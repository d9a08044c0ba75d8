"""What the threads of a question show: how far it got."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.features.qa import QASettings, feature
from copbot.kit import reasons
from copbot.kit.context import Context
from copbot.kit.places import elsewhere, is_post, own_thread, post_of
from copbot.rooms.actions import MarkThread, Ref, Shown, ThreadState
from storage.models import Question, State, Turn

_MARKS: dict[State, ThreadState] = {
    State.OPEN: "open",
    State.ANSWERED: "answered",
    State.ACCEPTED: "answered",
    State.CLOSED: "closed",
    State.DUPLICATE: "closed",
    State.STALE: "closed",
    State.DELETED: "closed",
}
"""What the threads of a question show; see also `mark_of`."""


def mark_of(question: Question) -> ThreadState:
    """What the threads of the question show."""
    waits = question.state == State.OPEN and question.turn == Turn.ASKER
    return "waiting" if waits else _MARKS[State(question.state)]


def show(ctx: Context, question: Question, before: ThreadState | None) -> None:
    """Have the threads that are the question's own show how far it got, if they showed another state before."""
    state = mark_of(question)
    if state == before:
        return
    post, home_room = post_of(ctx, question), ctx.room_by(question.room_id)
    thread = own_thread(question, post)
    # A post of people's that is no question after all goes on as theirs.
    theirs = question.reason == reasons.NO_QUESTION and is_post(question, post)
    if thread is not None:
        mark_thread(ctx, home_room, thread, "none" if theirs and state == "closed" else state)
    for place, _ in elsewhere(ctx, question):
        if place.thread is not None:
            mark_thread(ctx, place.room, place.thread, state)


def mark_thread(ctx: Context, room: RoomInfo, thread: Ref, state: Shown) -> None:
    """Have a thread show that, by the names that its room has for it."""
    names = ctx.batch.settings.of(ctx.community.name, feature.name, QASettings, room.goes_by).tags
    ctx.act(MarkThread(room=room.key, thread=thread, state=state, names=names), room)
