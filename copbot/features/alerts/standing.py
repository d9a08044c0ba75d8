"""The newest list of open questions in a room: only one stands, and where it is the last word there it is edited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.alerts import AlertsSettings, feature, lookups, nudging
from copbot.features.alerts.rows import listed
from copbot.features.alerts.tables import RoomList
from copbot.features.alerts.waiting import still_waits
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone, QuestionAnswered, QuestionSettled, TakenBack
from copbot.kit.places import topic
from copbot.rooms.actions import Delete, Edit, Pin, Sent
from copbot.rooms.events import MessageDeleted, MessagePosted
from copbot.rooms.planner import numbered
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text, lines
from storage.models import Outbox, Question

LIST = "roomlist"
"""What the message is for, and what is done with it; its number is the room's."""
_NEAR = timedelta(hours=24)
"""So long a list is near enough to be seen, if nobody has spoken since."""
_GOES = timedelta(hours=47)
"""Beyond that not every platform lets the bot take its own words away."""


class Newest:
    """The rooms in which nobody has spoken since the list; none after a restart, when that is not known."""

    def __init__(self) -> None:
        self.rooms: set[int] = set()


@feature.on(MessagePosted)
def spoken(ctx: Context, event: MessagePosted) -> None:
    """Somebody has spoken there."""
    if ctx.room is not None and event.thread is None:
        ctx.lasting(Newest).rooms.discard(ctx.room.id)


def show(ctx: Context, room: RoomInfo, key: str, questions: list[Question]) -> Text:
    """Have the room see these, with what of the list before is open still; what it reads."""
    thread = topic(ctx, questions)
    stands = room.can.edits and thread is None
    old = ctx.db.get(RoomList, room.id) if stands else None
    if old is not None and _is_last(ctx, room, old):
        together = sorted({one.id: one for one in (*_open(ctx, old), *questions)}.values(), key=lambda one: one.id)
        told = _told(ctx, room, key, together)
        _edit(ctx, room, old, told, together)
        return told
    told, about = _told(ctx, room, key, questions), questions[0].id if len(questions) == 1 else None
    why = _purpose(room) if stands else NONE
    buttons = nudging.listed_choices(ctx.words, questions)
    row = ctx.say(Place(room, thread), told, buttons=buttons, question=about, purpose=why)
    if old is not None:
        _take_away(ctx, room, old, "alert-list-old")
    if row is not None and stands:
        numbers = " ".join(str(one.id) for one in questions)
        ctx.db.merge(
            RoomList(room_id=room.id, community_id=ctx.community.id, row=row, questions=numbers, said_at=ctx.now)
        )
        ctx.lasting(Newest).rooms.add(room.id)
    return told


def _told(ctx: Context, room: RoomInfo, key: str, questions: Sequence[Question]) -> Text:
    return lines([ctx.words.rich(key, count=len(questions)), *listed(ctx, ctx.words, list(questions), room)])


def _open(ctx: Context, old: RoomList) -> list[Question]:
    found = (still_waits(ctx, int(number)) for number in old.questions.split())
    return [one for one in found if one is not None and one.room_id == old.room_id]


def _is_last(ctx: Context, room: RoomInfo, old: RoomList) -> bool:
    """Is the list the last that was said in the room?"""
    if old.message is None or ctx.now - old.said_at > _NEAR or room.id not in ctx.lasting(Newest).rooms:
        return False
    return not lookups.said_since(ctx.db, room.platform, room.key, old.row, old.message)


def _edit(ctx: Context, room: RoomInfo, old: RoomList, told: Text, questions: list[Question]) -> None:
    buttons = nudging.listed_choices(ctx.words, questions)
    said = ctx.db.get(Outbox, old.row)
    if said is not None:
        # What a reply to it is about, and what its numbers stand for, from now on.
        said.question_id = questions[0].id if len(questions) == 1 else None
        said.choices = "" if room.can.buttons else "\n".join(one.command for one in buttons)
    if buttons and not room.can.buttons:
        told = lines([told, numbered(buttons), ctx.words.rich("choose-by-number")])
    ctx.act(Edit(room=room.key, message=old.message or Sent(old.row), text=told, buttons=buttons), room, _purpose(room))
    old.questions = " ".join(str(one.id) for one in questions)


def _take_away(ctx: Context, room: RoomInfo, old: RoomList, instead: str) -> None:
    """It goes; where that can't be any more it says `instead`."""
    ref = old.message or Sent(old.row)
    if old.pinned:
        ctx.act(Pin(room=room.key, message=ref, on=False), room)
    if room.can.unsay and ctx.now - old.said_at < _GOES:
        ctx.act(Delete(room=room.key, message=ref), room)
    else:
        ctx.act(Edit(room=room.key, message=ref, text=ctx.words.rich(instead)), room)


def _purpose(room: RoomInfo) -> Purpose:
    return Purpose(LIST, (room.id,))


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """The list has its id now, and is pinned where that is wished; or it is gone, and is said anew."""
    number = done.purpose.about(LIST)
    standing = ctx.db.get(RoomList, number) if number is not None else None
    if standing is None:
        return
    room = ctx.room_by(standing.room_id)
    if done.row != standing.row:
        if done.failed and done.row > standing.row:
            # It is gone, and nobody has told the bot: what was to be read there is said.
            _lost(ctx, standing)
            questions = _open(ctx, standing)
            if questions:
                show(ctx, room, "alert-list", questions)
    elif done.failed or done.made is None:
        ctx.db.delete(standing)
    else:
        standing.message = done.made
        pins = ctx.batch.settings.of(ctx.community.name, ctx.feature, AlertsSettings, room.goes_by).pin
        standing.pinned = pins and ctx.act(Pin(room=room.key, message=done.made), room) is not None


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """Somebody has deleted the list."""
    if ctx.room is not None:
        _gone(ctx, ctx.room.id, event.message)


@feature.on(TakenBack)
def taken_back(ctx: Context, event: TakenBack) -> None:
    """A moderator has taken the list back."""
    _gone(ctx, event.room, event.message)


def _gone(ctx: Context, room: int, message: str) -> None:
    standing = ctx.db.get(RoomList, room)
    if standing is not None and standing.message == message:
        _lost(ctx, standing)


def _lost(ctx: Context, standing: RoomList) -> None:
    ctx.db.delete(standing)
    ctx.db.flush()


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """A pinned list holds what is open."""
    _true_again(ctx, event.question)


@feature.on(QuestionSettled)
def settled(ctx: Context, event: QuestionSettled) -> None:
    """A pinned list holds what is open."""
    _true_again(ctx, event.question)


def _true_again(ctx: Context, number: int) -> None:
    question = ctx.db.get(Question, number)
    standing = ctx.db.get(RoomList, question.room_id) if question is not None else None
    if standing is None or not standing.pinned or f"{number}" not in standing.questions.split():
        return
    room, rest = ctx.room_by(standing.room_id), _open(ctx, standing)
    if rest:
        _edit(ctx, room, standing, _told(ctx, room, "alert-list", rest), rest)
    else:
        _take_away(ctx, room, standing, "alert-list-done")
        ctx.db.delete(standing)
