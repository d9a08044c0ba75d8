"""A plain question in private is offered a way into a room, in its author's name; its words wait in memory."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from cachetools import LRUCache

from copbot.features.qa import feature, twice
from copbot.features.qa.asking import rooms_to_ask_in, show_like
from copbot.features.qa.learning import thresholds
from copbot.features.qa.publishing import publish
from copbot.features.qa.tracking import track
from copbot.hearing import lines
from copbot.kit.brought import answer_noted
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.offers import TO_A_ROOM, Answer
from copbot.kit.tappable import the_room
from copbot.kit.undoing import Undoable
from copbot.rooms.actions import Button
from copbot.rooms.content import has_words
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.files import Files
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import shorten
from storage.models import Question, State

_ROOMS = 3
"""So many rooms are offered at most."""
_NAME = 30
_HOLDS = timedelta(days=1)
_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    at: datetime
    files: Files


class Drafts(Undoable):
    """What people asked privately, by who and a number: in memory only, for a day."""

    def __init__(self) -> None:
        self._words: LRUCache[tuple[int, int], _Words] = LRUCache(_KEPT)
        self._done: LRUCache[tuple[int, int], int] = LRUCache(_KEPT)
        self._last = 0

    def keep(self, member: int, text: str, files: Files, now: datetime) -> int:
        """Keep these words of a member; the number under which they are found."""
        # Not from one on: a button from before a restart is not to find what was written after it.
        self._last = max(self._last + 1, int(now.timestamp()))
        self.put(self._words, (member, self._last), _Words(text, now, files))
        return self._last

    def take(self, member: int, number: int, now: datetime) -> _Words | None:
        """The member's words with this number, once."""
        found = self.drop(self._words, (member, number))
        return found if found is not None and now - found.at <= _HOLDS else None

    def done(self, member: int, number: int, question: int) -> None:
        """The words with this number have become a question."""
        self.put(self._done, (member, number), question)

    def became(self, member: int, number: int) -> int | None:
        """The question that they have become; None if they have not, or nobody remembers."""
        return self._done.get((member, number))

    def forget(self, members: Set[int]) -> None:
        """Keep nothing of these members."""
        for kept in (self._words, self._done):
            for key in [one for one in kept if one[0] in members]:
                del kept[key]


@TO_A_ROOM.by(feature)
def offered(ctx: Context, event: MessagePosted) -> Answer | None:
    """A way into the rooms where the author of a private question is, those of this platform first."""
    text = own(event)
    if not has_words(text) or lines.question(text) < thresholds(ctx).certainty:
        return None
    rooms = rooms_to_ask_in(ctx)[:_ROOMS]
    if not rooms:
        return None
    words, number = ctx.answer_words, ctx.lasting(Drafts).keep(ctx.member_id, text, event.files, ctx.now)
    told = words.rich("to-a-room", count=len(rooms))
    buttons = (
        Button(words.line("to-a-room-yes", room=shorten(room.name, _NAME)), f"askin {room.id} {number}")
        for room in rooms
    )
    return Answer(told, tuple(buttons))


@feature.command(
    Command("askin", (Option("room", Kind.NUMBER), Option("draft", Kind.NUMBER)), listed=False, pressed=Pressed.OWN)
)
def ask_in(ctx: Context, call: Call) -> None:
    """Put what was asked privately before everybody in a room. Raises CommandError for what is not kept any more."""
    room = next((one for one in rooms_to_ask_in(ctx) if one.id == call.get("room", int)), None)
    drafts, number = ctx.lasting(Drafts), call.get("draft", int) or 0
    draft = drafts.take(ctx.member_id, number, ctx.now) if room else None
    if room is None or draft is None:
        # The button was pressed twice.
        became = ctx.db.get(Question, drafts.became(ctx.member_id, number) or 0)
        if became is None or became.state == State.DELETED:
            raise CommandError("to-a-room-gone")
        there = the_room(ctx.room_by(became.room_id))
        ctx.answer("to-a-room-already", {"room": there, "number": f"{became.id}"}, question=became.id)
        return
    text = draft.text
    before = twice.earlier(ctx, text)
    if before is not None:
        drafts.done(ctx.member_id, number, before.id)
        twice.join(ctx, room, before, None)
        twice.answer(ctx, before)
        return
    question = track(ctx, room, text, message=None, files=draft.files)
    publish(ctx, room, question)
    drafts.done(ctx.member_id, number, question.id)
    done = ctx.answer_words.rich("to-a-room-done", room=the_room(room), number=f"{question.id}")
    answer_noted(ctx, done, draft.files, "brought-post", question=question.id)
    show_like(ctx, question, text)


@feature.forgets
def forget(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What waits goes too."""
    ctx.lasting(Drafts).forget(mine)
    yield from ()
