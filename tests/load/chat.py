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

from copbot.rooms.capabilities import MATRIX, PLAIN
from copbot.rooms.events import Event, MessagePosted, Person, ReactionAdded, ReactionRemoved, RoomKnown
from storage.models import State

PLATFORM = "wire"
CURSOR = "wire sync"
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_KINDS: tuple[type[Event], ...] = (MessagePosted, ReactionAdded, ReactionRemoved)
_CODECS: dict[str, TypeAdapter[Any]] = {kind.__name__: TypeAdapter(kind) for kind in _KINDS}
_PEOPLE = ("anneke", "bartel", "cornelis", "dorothea")
_TALK = (
    "good morning everybody",
    "lovely weather today",
    "good night all",
    "haha",
)


def rooms(town: str = "") -> tuple[RoomKnown, ...]:
    """The rooms of a town; those of another have other names."""
    sorts = ((f"#threads{town}", MATRIX), (f"#bare{town}", PLAIN))
    return tuple(
        RoomKnown(named=True, platform=PLATFORM, id=f"room {name}", at=AT, room=name, name=name, capabilities=can)
        for name, can in sorts
    )


ROOMS = rooms()


def load(told: dict[str, Any]) -> Event:
    """The event as it went over the wire."""
    event: Event = _CODECS[told["kind"]].validate_python(told["event"])
    return event


@dataclass(slots=True)
class Answered:
    """What an answer must have become: its votes, by who cast them."""

    text: str
    votes: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Expected:
    """What a question must have become: its answers by their messages."""

    message: str
    room: str
    text: str
    answers: dict[str, Answered] = field(default_factory=dict)
    accepted: str | None = None

    @property
    def state(self) -> State:
        """Where its life stands."""
        return State.ACCEPTED if self.accepted else State.ANSWERED if self.answers else State.OPEN


@dataclass(frozen=True, slots=True)
class Story:
    """What happens in the rooms, and what must come of it."""

    events: list[Event]
    expected: list[Expected]
    talk: set[str]
    """The ids of those events of which nothing comes."""


def script(dice: random.Random, questions: int, town: str = "") -> Story:
    """Talk about so many questions, all at once, in a town: all names there are others than in another."""
    expected: list[Expected] = []
    strands: list[list[Event]] = []
    for number in range(questions):
        strand, outcome = _strand(dice, f"{town}{number}", town)
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
    talk = {event.id for event in events if isinstance(event, MessagePosted) and event.text in _TALK}
    return Story(events, expected, talk)


def _strand(dice: random.Random, number: str, town: str) -> tuple[list[Event], Expected]:
    room = dice.choice(rooms(town)).room
    people = [Person(id=f"@{name}{town}", name=f"{name}{town}".title()) for name in _PEOPLE]
    asker, *others = dice.sample(people, len(people))
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
        text = f"Butyl tape on a dry day, {dice.randrange(9)} layers."
        said(author, answer, text, expected.message)
        votes: dict[str, int] = {}
        expected.answers[answer] = Answered(text, votes)
        for voter in (person for person in people if person != author and dice.random() < 0.6):
            value = dice.choice((1, -1))
            emoji = "👍" if value == 1 else "👎"
            voted(ReactionAdded, voter, answer, emoji)
            if dice.random() < 0.3:
                voted(ReactionRemoved, voter, answer, emoji)
            else:
                votes[voter.id] = value
        if dice.random() < 0.5:
            said(dice.choice(others), f"q{number}t{place}", dice.choice(_TALK))
    if expected.answers and dice.random() < 0.6:
        expected.accepted = dice.choice(list(expected.answers))
        said(asker, f"q{number}accept", "/accept", expected.accepted)
    return events, expected


class Deeds:
    """What was done in the rooms, by its key: the action, and the message that came of it."""

    def __init__(self) -> None:
        self.done: dict[int, tuple[str, str]] = {}
        self.two_faced: list[int] = []
        """Keys that came with two different actions."""
        self.times: Counter[int] = Counter()
        """How often each process of a bot had something done."""

    def do(self, key: int, action: dict[str, Any]) -> str:
        """The message that comes of it; the same key again is the same message."""
        told = json.dumps(action, sort_keys=True)
        if self.done.setdefault(key, (told, f"bot{key}"))[0] != told:
            self.two_faced.append(key)
        return self.done[key][1]


class Chat:
    """The server. `release` sets how many of the events have happened; `hang_at` lets an action hang."""

    def __init__(self, events: Sequence[Event], dice: random.Random) -> None:
        self._events = events
        self._dice = dice
        self.changed = threading.Condition()
        self.released = 0
        self.ending = False
        self.syncs = 0
        self.reader = 0
        """The process that has last asked for more."""
        self.actions = 0
        self.hang_at: tuple[int, bool] | None = None
        """The number of the action that gets no answer, and whether it is carried out all the same."""
        self.hanging = False
        self.deeds = Deeds()
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
        """So many events have happened; with `ending` no more will."""
        with self.changed:
            self.released, self.ending = min(number, len(self._events)), ending
            self.syncs = self.actions = 0
            self.hang_at, self.hanging = None, False
            self.changed.notify_all()

    def release_all(self) -> None:
        """All of them have happened, and the bot is to finish behind the last one."""
        self.release(len(self._events), ending=True)

    def resume(self) -> None:
        """Nothing hangs any more."""
        with self.changed:
            self.hang_at, self.hanging = None, False
            self.changed.notify_all()

    def _serve(self, talk: socketserver.StreamRequestHandler) -> None:
        first = True
        while line := talk.rfile.readline():
            asked = json.loads(line)
            self.reader = self.reader if "do" in asked else asked.get("by", 0)
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
        with self.changed:
            self.actions += 1
            hangs = self.hang_at is not None and self.actions >= self.hang_at[0]
            made = None
            if not hangs or (self.hang_at is not None and self.hang_at[1]):
                made = self.deeds.do(int(asked["do"]), asked["action"])
                self.deeds.times[asked.get("by", 0)] += 1
            self.hanging = self.hanging or hangs
            self.changed.notify_all()
            if hangs:
                self.changed.wait_for(lambda: self._closing or self.hang_at is None)
                return None
            return {"id": made}
