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
from copbot.kit.domain import ActionDone, QuestionAnswered, QuestionSettled
from copbot.kit.places import topic
from copbot.rooms.actions import Button, Delete, Edit, Failure, Pin, Sent
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
    why = Purpose(LIST, (room.id,)) if stands else NONE
    buttons = nudging.listed_choices(ctx.words, questions)
    row = ctx.say(Place(room, thread), told, buttons=buttons, question=about, purpose=why)
    if old is not None:
        _take_away(ctx, room, old)
    if row is not None and room.can.edits:
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
    return lookups.last_said(ctx.db, room.platform, room.key, old.row) is None


def _edit(ctx: Context, room: RoomInfo, old: RoomList, told: Text, questions: list[Question]) -> None:
    buttons = nudging.listed_choices(ctx.words, questions)
    if buttons and not room.can.buttons:
        # The numbers stand for other commands from now on.
        said = ctx.db.get(Outbox, old.row)
        if said is not None:
            said.choices = "\n".join(one.command for one in buttons)
        told = lines([told, numbered(buttons), ctx.words.rich("choose-by-number")])
    _change(ctx, room, old, told, buttons)
    old.questions = " ".join(str(one.id) for one in questions)


def _change(ctx: Context, room: RoomInfo, old: RoomList, told: Text, buttons: tuple[Button, ...] = ()) -> None:
    if old.message is not None:
        edit = Edit(room=room.key, message=old.message, text=told, buttons=buttons)
        ctx.act(edit, room, Purpose(LIST, (room.id,)))


def _take_away(ctx: Context, room: RoomInfo, old: RoomList) -> None:
    """It goes; where that can't be any more it says that there is a newer one."""
    ref = old.message or Sent(old.row)
    if old.pinned:
        ctx.act(Pin(room=room.key, message=ref, on=False), room)
    if room.can.unsay and ctx.now - old.said_at < _GOES:
        ctx.act(Delete(room=room.key, message=ref), room)
    else:
        _change(ctx, room, old, ctx.words.rich("alert-list-old"))


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """The list has its id now, and is pinned where that is wished; or it is gone, and is said anew."""
    number = done.purpose.about(LIST)
    standing = ctx.db.get(RoomList, number) if number is not None else None
    if standing is None:
        return
    room = ctx.room_by(standing.room_id)
    if done.row != standing.row:
        if done.failed and done.why == Failure.GONE:
            # Somebody has deleted it: what was to be read there is said.
            questions = _open(ctx, standing)
            ctx.db.delete(standing)
            ctx.db.flush()
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
    standing = ctx.db.get(RoomList, ctx.room.id) if ctx.room is not None else None
    if standing is not None and standing.message == event.message:
        ctx.db.delete(standing)


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
        _take_away(ctx, room, standing)
        ctx.db.delete(standing)
