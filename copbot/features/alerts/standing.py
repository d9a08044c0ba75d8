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
from copbot.kit.domain import ActionDone, TakenBack
from copbot.kit.places import topic
from copbot.rooms.actions import Delete, Edit, Pin, Ref, Sent
from copbot.rooms.events import MessageDeleted, MessagePosted
from copbot.rooms.planner import KEYCAPS
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text, lines
from storage.models import Outbox, Question

LIST = "roomlist"
"""What the message is for, and what is done with it; its number is the room's."""
_REMEMBERED = 50
"""So many that have been on it are known as such."""
_NEAR = timedelta(hours=24)
"""So long a list is near enough to be seen, if nobody has spoken since."""
_GOES = timedelta(hours=47)
"""Beyond that not every platform lets the bot take its own words away."""


class Newest:
    """The rooms in which nobody has spoken since the list, of each community, as the database says."""

    def __init__(self) -> None:
        self.rooms: dict[int, set[int]] = {}

    def forget_community(self, community_id: int) -> None:
        """Look that up again."""
        self.rooms.pop(community_id, None)


@feature.before(MessagePosted)
def spoken(ctx: Context, event: MessagePosted) -> bool:
    """Somebody has spoken there, be it a command: the first of all since the list costs a write, no other."""
    if ctx.room is None or event.thread is not None or event.author.bot:
        return False
    kept, here = ctx.memory(Newest).rooms, ctx.community.id
    rooms = kept.get(here)
    if rooms is None:
        rooms = kept[here] = lookups.newest(ctx.db, here)
    if ctx.room.id in rooms:
        rooms.discard(ctx.room.id)
        standing = ctx.db.get(RoomList, ctx.room.id)
        if standing is not None:
            standing.newest = False
    return False


def show(ctx: Context, room: RoomInfo, key: str, questions: list[Question]) -> Text:
    """Have the room see these, in the list that stands there or in a new one; what that reads."""
    thread = topic(ctx, questions)
    stands = room.can.edits and thread is None
    old = ctx.db.get(RoomList, room.id) if stands else None
    before = _open(ctx, old) if old is not None else []
    last = old is not None and _is_last(ctx, room, old)
    if last or (old is not None and _pins(ctx, room)):
        questions = sorted({one.id: one for one in (*before, *questions)}.values(), key=lambda one: one.id)
    told = _told(ctx, room, key, questions)
    if old is not None and last:
        _edit(ctx, room, old, told, questions)
        return told
    row = ctx.say(
        Place(room, thread),
        told,
        buttons=nudging.listed_choices(ctx.words, questions),
        question=questions[0].id if len(questions) == 1 else None,
        purpose=_purpose(room) if stands else NONE,
    )
    if old is not None:
        _unpin(ctx, room, old)
        if {one.id for one in before} <= {one.id for one in questions}:
            _take_away(ctx, room, old, "alert-list-old")
    if row is not None and stands:
        numbers, community = _numbers(questions, old.questions if old is not None else ""), ctx.community.id
        said = RoomList(
            room_id=room.id, community_id=community, row=row, questions=numbers, said_at=ctx.now, newest=True
        )
        ctx.db.merge(said)
        ctx.memory(Newest).rooms.pop(community, None)
    return told


def _pins(ctx: Context, room: RoomInfo) -> bool:
    return ctx.settings(AlertsSettings, room).pin


def _numbers(questions: Sequence[Question], before: str) -> str:
    """Those on the list, and behind them with a minus those that have been on it `before`: they may come back."""
    shown = [str(one.id) for one in questions]
    off = [number for number in before.replace("-", "").split() if number not in shown]
    return " ".join((*shown, *(f"-{number}" for number in off[-_REMEMBERED:])))


def _told(ctx: Context, room: RoomInfo, key: str, questions: Sequence[Question]) -> Text:
    return lines([ctx.words.rich(key, count=len(questions)), *listed(ctx, ctx.words, list(questions), room)])


def _open(ctx: Context, old: RoomList) -> list[Question]:
    return _waiting(ctx, old, [int(number) for number in old.questions.split() if not number.startswith("-")])


def _waiting(ctx: Context, old: RoomList, numbers: Sequence[int]) -> list[Question]:
    found = (still_waits(ctx, number) for number in numbers)
    return [one for one in found if one is not None and one.room_id == old.room_id]


def _is_last(ctx: Context, room: RoomInfo, old: RoomList) -> bool:
    """Is the list the last that was said in the room?"""
    if old.message is None or ctx.now - old.said_at > _NEAR or not old.newest:
        return False
    return not lookups.said_since(ctx.db, room.platform, room.key, old.row, old.message)


def _edit(ctx: Context, room: RoomInfo, old: RoomList, told: Text, questions: list[Question]) -> None:
    buttons = nudging.listed_choices(ctx.words, questions)
    said, message = ctx.db.get(Outbox, old.row), old.message or Sent(old.row)
    if said is not None:
        if not room.can.buttons:
            _tappable(ctx, room, message, len(said.choices.split("\n")), len(buttons))
        # What a reply to it is about, and what its numbers stand for, from now on.
        said.question_id = questions[0].id if len(questions) == 1 else None
        said.choices = "" if room.can.buttons else "\n".join(one.command for one in buttons)
    ctx.act(Edit(room=room.key, message=message, text=told, buttons=buttons), room, _purpose(room))
    old.questions = _numbers(questions, old.questions)


def _tappable(ctx: Context, room: RoomInfo, message: Ref, before: int, now: int) -> None:
    """Where there are no buttons, have under the list as many numbers to tap as there are choices, if several."""
    before, now = (count if count > 1 else 0 for count in (before, now))
    for emoji in KEYCAPS[before:now]:
        ctx.react(room, message, emoji)
    for emoji in KEYCAPS[now:before]:
        ctx.react(room, message, emoji, remove=True)


def _unpin(ctx: Context, room: RoomInfo, old: RoomList) -> None:
    if old.pinned:
        ctx.act(Pin(room=room.key, message=old.message or Sent(old.row), on=False), room)


def _take_away(ctx: Context, room: RoomInfo, old: RoomList, instead: str) -> None:
    """It goes; where that can't be any more it says `instead`."""
    ref = old.message or Sent(old.row)
    if room.can.unsay and ctx.now - old.said_at < _GOES:
        ctx.act(Delete(room=room.key, message=ref), room)
    else:
        ctx.act(Edit(room=room.key, message=ref, text=ctx.words.rich(instead)), room)


def _purpose(room: RoomInfo) -> Purpose:
    return Purpose(LIST, (room.id,))


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
        standing.pinned = _pins(ctx, room) and ctx.act(Pin(room=room.key, message=done.made), room) is not None


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


def compare(ctx: Context, number: int, *, reworded: bool = False) -> None:
    """Something has become of this question: a pinned list that has had it holds what is open, as that reads now."""
    ctx.db.flush()
    for standing in lookups.pinned(ctx.db, ctx.community.id):
        known = [abs(int(one)) for one in standing.questions.split()]
        if number not in known:
            continue
        room, now = ctx.room_by(standing.room_id), _waiting(ctx, standing, sorted(known))
        if not now:
            _unpin(ctx, room, standing)
            _take_away(ctx, room, standing, "alert-list-done")
            ctx.db.delete(standing)
        elif _numbers(now, standing.questions) != standing.questions or (reworded and number in {q.id for q in now}):
            _edit(ctx, room, standing, _told(ctx, room, "alert-list", now), now)
