"""What the rooms' plain talk is about: kept in memory, so that plain talk costs no look at the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from pathlib import Path

from cachetools import LRUCache

from copbot.community.infos import RoomInfo
from copbot.community.people import is_somebody
from copbot.features.qa import QASettings, feature, lookups
from copbot.hearing import weights
from copbot.hearing.fate import Asked
from copbot.hearing.room import Heard, Models, Room, read_ahead
from copbot.hearing.turns import Said
from copbot.kit.context import Context
from copbot.rooms.events import MessagePosted, addressed, own
from storage.models import Member, Post, PostKind, Question

_ROOMS = 500
"""So many rooms and threads are listened to at once; the others begin anew when somebody speaks there again."""
_MARKED = 200
_LOOK_BACK = timedelta(days=7)


def models() -> Models:
    """What was learned of rooms; read when the first of them is listened to. Raises WeightsError."""
    return _models(weights.chosen())


@lru_cache(maxsize=2)
def _models(path: Path) -> Models:
    return Models.of(weights.load(path))


@dataclass(slots=True, eq=False)
class Talk:
    """What is heard in one room, or in one thread of it.

    `numbers` has the tracked questions by the message under which they are heard, `heard_as` the other way round;
    `marked` what was heard in messages that were only marked.
    """

    room: Room
    limit: int
    """So many messages later nothing in plain talk is about a question any more."""
    numbers: dict[str, int] = field(default_factory=dict)
    heard_as: dict[int, str] = field(default_factory=dict)
    by_ear: dict[int, set[str]] = field(default_factory=dict)
    """The messages that were taken for words on a question without a reply, a mention or a thread that says so."""
    marked: LRUCache[str, Asked] = field(default_factory=lambda: LRUCache(_MARKED))
    newest: int = 0
    """The newest question that was looked at; later ones have higher numbers."""
    changes: int = 0
    """How often other bots had changed the community when its questions were looked up."""

    def hear(self, event: MessagePosted) -> Heard:
        """Take in a message."""
        now = self.room.talk.number
        for number, message in list(self.heard_as.items()):
            asked = self.room.asked.get(message)
            if asked is not None and now - asked.turn.number <= self.limit:
                break
            self.drop(number)
        return self.room.hear(
            Said(
                id=event.message,
                author=event.author.id,
                name=event.author.name,
                text=own(event),
                at=event.at.timestamp(),
                answers=event.reply_to,
                mentions=tuple(person.id for person in addressed(event)),
            )
        )

    def track(self, number: int, message: str) -> None:
        """What was heard in the message is this question."""
        self.numbers[message], self.heard_as[number] = number, message

    def drop(self, number: int) -> None:
        """Listen for this one no longer."""
        message = self.heard_as.pop(number, None)
        if message is not None:
            del self.numbers[message]
            self.by_ear.pop(number, None)
            self.room.forget(message)


class Listening:
    """The talk of all rooms."""

    def __init__(self) -> None:
        self.talks: LRUCache[tuple[int, str | None], Talk] = LRUCache(_ROOMS)
        self.changes: Counter[int] = Counter()
        """How often other bots have changed something of each community."""

    def forget_community(self, community_id: int) -> None:
        """Look for new questions in its rooms before anything else is heard there; what was heard holds."""
        self.changes[community_id] += 1


@feature.ahead
def read(messages: Sequence[MessagePosted]) -> None:
    """Read what is said in rooms together. Of commands nobody asks what they say."""
    read_ahead(own(one) for one in messages if not one.private and one.text[:1] not in ("/", "!"))


def talk_in(ctx: Context, room: RoomInfo, thread: str | None) -> Talk:
    """The talk of a room, or of a thread in it; with what is known of its questions, also of those of other bots."""
    listening = ctx.memory(Listening)
    kept, changes = listening.talks, listening.changes[room.community.id]
    talk, limit = kept.get((room.id, thread)), ctx.settings(QASettings).talk_messages
    if talk is not None:
        talk.limit = limit
        if talk.changes == changes:
            return talk
    else:
        kept[room.id, thread] = talk = Talk(Room(models()), limit)
    talk.changes = changes
    ctx.db.flush()
    for question in reversed(lookups.unsettled_in(ctx.db, room.id, ctx.now - _LOOK_BACK, talk.limit)):
        # What was dropped since is not listened for again.
        post = ctx.db.get(Post, question.id) if question.thread == thread and question.id > talk.newest else None
        if post is not None:
            _listen(ctx, talk, room, question, post, ctx.member_by(question.asker_id))
    return talk


def listen_for(ctx: Context, question: Question, post: Post, asker: Member) -> None:
    """Plain talk may be about this question."""
    room = ctx.room_by(question.room_id)
    _listen(ctx, talk_in(ctx, room, question.thread), room, question, post, asker)


def _listen(ctx: Context, talk: Talk, room: RoomInfo, question: Question, post: Post, asker: Member) -> None:
    talk.newest = max(talk.newest, question.id)
    if question.kind != PostKind.QUESTION or question.id in talk.heard_as:
        return
    account = next((one for one in ctx.accounts_of(asker) if one.platform == room.platform), None)
    if account is None and not is_somebody(asker):
        return
    message = post.message or f"question {question.id}"
    key, name = (account.key, account.name) if account is not None else (f"asker {question.id}", "")
    if message not in talk.room.asked:
        at = question.at.timestamp()
        talk.room.asks(Said(id=message, author=key, name=name, text=post.text, at=at))
    talk.track(question.id, message)


def drop(ctx: Context, question: Question) -> None:
    """Listen for a question no longer."""
    talk = ctx.memory(Listening).talks.get((question.room_id, question.thread))
    if talk is not None:
        talk.drop(question.id)


def marked_in(ctx: Context, message: str) -> Talk | None:
    """The talk of the event's room in which this message was marked, and not listed."""
    talks = ctx.memory(Listening).talks
    here = (talk for (room, _), talk in talks.items() if ctx.room is not None and room == ctx.room.id)
    return next((talk for talk in here if message in talk.marked), None)
