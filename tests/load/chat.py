"""A chat server on a loopback socket, for a bot in another process, and the talk that goes on there.

It speaks JSON, a line each. `{"from": N}` waits for the events after the N-th; `{"do": KEY, "action": …}` carries out
an action: the same key twice is the same message, as with Matrix's transaction ids.
"""

from __future__ import annotations

import json
import random
import socketserver
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from pydantic import TypeAdapter
from sqlmodel import Session, col, select

from copbot.capabilities import MATRIX, PLAIN
from copbot.events import Event, MessagePosted, Person, ReactionAdded, ReactionRemoved, RoomKnown
from storage.database import Database
from storage.models import Outbox, OutboxState, Post, PostKind, Question, State

PLATFORM = "wire"
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROOMS = tuple(
    RoomKnown(named=True, platform=PLATFORM, id=f"room {name}", at=AT, room=name, name=name, capabilities=can)
    for name, can in (("#threads", MATRIX), ("#bare", PLAIN))
)
_KINDS: tuple[type[Event], ...] = (MessagePosted, ReactionAdded, ReactionRemoved)
_CODECS: dict[str, TypeAdapter[Any]] = {kind.__name__: TypeAdapter(kind) for kind in _KINDS}
_PEOPLE = tuple(Person(id=f"@{name}", name=name.title()) for name in ("anneke", "bartel", "cornelis", "dorothea"))
_TALK = (
    "that is what I did last year too, it held up well",
    "the frost is gone here",
    "mine stands in the shed",
    "the second row came up before the first, fine by me",
)


def load(told: dict[str, Any]) -> Event:
    """The event as it went over the wire."""
    event: Event = _CODECS[told["kind"]].validate_python(told["event"])
    return event


@dataclass(slots=True)
class Expected:
    """What a question must have become: its answers by their messages, each with the sum of its votes."""

    message: str
    room: str
    text: str
    answers: dict[str, int] = field(default_factory=dict)
    accepted: str | None = None

    @property
    def state(self) -> State:
        """Where its life stands."""
        return State.ACCEPTED if self.accepted else State.ANSWERED if self.answers else State.OPEN


def script(dice: random.Random, questions: int) -> tuple[list[Event], list[Expected]]:
    """Talk about so many questions, all at once, and what must come of it."""
    expected: list[Expected] = []
    strands: list[list[Event]] = []
    for number in range(questions):
        strand, outcome = _strand(dice, number)
        strands.append(strand)
        expected.append(outcome)
    events: list[Event] = []
    running, waiting = strands[:8], strands[8:]
    while running:
        strand = dice.choice(running)
        events.append(strand.pop(0))
        if not strand:
            running.remove(strand)
            running += waiting[:1]
            del waiting[:1]
    return events, expected


def _strand(dice: random.Random, number: int) -> tuple[list[Event], Expected]:
    room = dice.choice(ROOMS).room
    asker, *others = dice.sample(_PEOPLE, len(_PEOPLE))
    expected = Expected(f"q{number}", room, f"How do I mend gutter {number}?")
    events: list[Event] = []

    def said(author: Person, message: str, text: str, reply_to: str | None = None) -> None:
        events.append(
            MessagePosted(
                platform=PLATFORM,
                id=f"event of {message}",
                at=AT,
                room=room,
                author=author,
                message=message,
                text=text,
                reply_to=reply_to,
            )
        )

    def voted(kind: type[ReactionAdded] | type[ReactionRemoved], author: Person, message: str, emoji: str) -> None:
        name = f"{kind.__name__} {message} {author.id} {emoji}"
        events.append(kind(platform=PLATFORM, id=name, at=AT, room=room, author=author, message=message, emoji=emoji))

    said(asker, expected.message, f"/ask {expected.text}")
    for place in range(dice.randrange(3)):
        answer, author = f"q{number}a{place}", others[place]
        said(author, answer, f"Butyl tape on a dry day, {dice.randrange(9)} layers.", expected.message)
        expected.answers[answer] = 0
        for voter in (person for person in _PEOPLE if person != author and dice.random() < 0.6):
            value = dice.choice((1, -1))
            emoji = "👍" if value == 1 else "👎"
            voted(ReactionAdded, voter, answer, emoji)
            if dice.random() < 0.3:
                voted(ReactionRemoved, voter, answer, emoji)
            else:
                expected.answers[answer] += value
        if dice.random() < 0.5:
            said(dice.choice(others), f"q{number}t{place}", dice.choice(_TALK))
    if expected.answers and dice.random() < 0.6:
        expected.accepted = dice.choice(list(expected.answers))
        said(asker, f"q{number}accept", "/accept", expected.accepted)
    return events, expected


class Chat:
    """The server. `release` sets how many of the events have happened; `stop_at` lets an action hang."""

    def __init__(self, events: Sequence[Event], dice: random.Random) -> None:
        self._events = events
        self._dice = dice
        self.changed = threading.Condition()
        self.released = 0
        self.ending = False
        self.syncs = 0
        self.actions = 0
        self.hang_at: tuple[int, bool] | None = None
        """The number of the action that gets no answer, and whether it is carried out all the same."""
        self.hanging = False
        self.done: dict[int, tuple[str, str]] = {}
        """What was done by its key: the action, and the message that came of it."""
        self.two_faced: list[int] = []
        """Keys that came with two different actions."""
        self._closing = False
        chat = self

        class Talk(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                try:
                    chat._serve(self)
                except ConnectionError:
                    # The bot was killed.
                    return

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self.changed:
            self._closing = True
            self.changed.notify_all()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def release(self, number: int, *, ending: bool = False) -> None:
        """So many events have happened; with `ending` the bot is to finish behind the last one."""
        with self.changed:
            self.released, self.ending = min(number, len(self._events)), ending
            self.syncs = self.actions = 0
            self.hang_at, self.hanging = None, False
            self.changed.notify_all()

    def resume(self) -> None:
        """Nothing hangs any more."""
        with self.changed:
            self.hang_at, self.hanging = None, False
            self.changed.notify_all()

    def _serve(self, talk: socketserver.StreamRequestHandler) -> None:
        first = True
        while line := talk.rfile.readline():
            asked = json.loads(line)
            answer = self._act(asked) if "do" in asked else self._sync(int(asked["from"]), first)
            first = False
            if answer is None:
                return
            talk.wfile.write(json.dumps(answer).encode() + b"\n")

    def _sync(self, begin: int, first: bool) -> dict[str, Any] | None:
        with self.changed:
            self.syncs += 1
            self.changed.notify_all()
            end = len(self._events)
            self.changed.wait_for(lambda: self._closing or self.released > begin or (self.ending and begin >= end))
            if self._closing:
                return None
            if begin >= end:
                return {"end": True}
            upto = min(begin + self._dice.randint(1, 20), self.released)
            if first:
                # A platform may tell a little twice after a break.
                begin = max(0, begin - self._dice.randint(0, 5))
            told = [
                {"kind": type(event).__name__, "event": _CODECS[type(event).__name__].dump_python(event, mode="json")}
                for event in self._events[begin:upto]
            ]
            return {"begin": begin, "events": told}

    def _act(self, asked: dict[str, Any]) -> dict[str, Any] | None:
        key, action = int(asked["do"]), json.dumps(asked["action"], sort_keys=True)
        with self.changed:
            self.actions += 1
            hangs = self.hang_at is not None and self.actions >= self.hang_at[0]
            if not hangs or (self.hang_at is not None and self.hang_at[1]):
                if key not in self.done:
                    self.done[key] = (action, f"bot{key}")
                elif self.done[key][0] != action:
                    self.two_faced.append(key)
            self.hanging = self.hanging or hangs
            self.changed.notify_all()
            if hangs:
                self.changed.wait_for(lambda: self._closing or self.hang_at is None)
                return None
            return {"id": self.done[key][1]}


def settled(chat: Chat, database: Database, expected: Sequence[Expected]) -> None:
    """Everything was handled exactly once and done exactly once. Raises AssertionError."""
    with Session(database.reader) as db:
        assert len(db.exec(select(Question)).all()) == len(expected)
        posts = {post.message: post for post in db.exec(select(Post))}
        assert len(posts) == len(db.exec(select(Post.id)).all())
        for one in expected:
            post = posts[one.message]
            question = db.get(Question, post.id)
            assert question is not None
            assert (post.text, question.state) == (one.text, one.state)
            answers = {
                other.message: other.votes
                for other in posts.values()
                if other.question_id == question.id and other.kind == PostKind.ANSWER
            }
            assert answers == one.answers
            assert question.answers == len(answers)
            assert question.accepted_id == (posts[one.accepted].id if one.accepted else None)
        rows = db.exec(select(Outbox).order_by(col(Outbox.id))).all()
    assert {row.state for row in rows} == {OutboxState.DONE}
    assert {row.id for row in rows} == set(chat.done)
    assert chat.two_faced == []
    actions = [json.loads(action) for action, _ in chat.done.values()]
    repeated = [action for action, times in Counter(action for action, _ in chat.done.values()).items() if times > 1]
    assert repeated == []
    for one in expected:
        about = [action for action in actions if one.message in (action.get("message"), action.get("reply_to"))]
        kinds = Counter(action["kind"] for action in about if not _mentions(action, "✔"))
        # A mark and a thread; where there is neither, a word.
        assert kinds == ({"react": 1, "open_thread": 1} if one.room == "#threads" else {"say": 1})
        accepted = [action for action in about if _mentions(action, "✔")]
        assert len(accepted) == (one.accepted is not None)


def _mentions(action: dict[str, Any], words: str) -> bool:
    return any(words in span["text"] for span in action.get("text", ()))
