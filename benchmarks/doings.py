"""What is done in a community that is measured as it grows: what people say and ask there, and the bot's own work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, text

from benchmarks.hamlet import PEOPLE, ROOM
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.stage import Stage
from copbot.rehearsal.world import World
from copbot.rooms.events import Event, Tick
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Moment

_DUE = 20
"""So much is due where something is."""
COMMANDS = (
    "/open",
    "/open 1 beans",
    "/search {words}",
    "/who beans",
    "/points",
    "/karma",
    "/profile",
    "/best",
    "/columns",
    "/winners",
    "/health",
    "/library",
    "/library {words}",
    "/meetings",
    "/calls",
    "/reviews",
    "/aging",
    "/ages",
    "/missed",
    "/votes",
    "/newsletter",
    "/goals",
    "/modlog",
    "/metamod",
    "/members",
    "/status",
    "/help",
    "/knows mulch",
    "/nudges",
    "/watch mulch",
    "/tips",
    "/setup",
    "/pulse",
    "/link",
    "/name",
    "/web",
    "/helpdesk Where do I put my beans number {number}?",
    "/call someone to sow beans number {number}, 2 people",
    "/meet Sowing {number} | Sat 10:00 | Sun 14:00",
    "/poll Shall we sow {number}? yes/no",
    "/add https://example.org/{number} What there is to know of bean number {number}",
    "/enter limericks There once was a lover of beans, number {number}",
    "/review Beans climb up, number {number}. ¶ They need a pole.",
)

BY_THE_CLOCK = (
    "moderation.pass",
    "moderation.notice",
    "health.write",
    "newsletter.fresh",
    "newsletter.round.issues",
    "ending.round.looks",
    "sketch.round.weeks",
)
"""What is due in a community from time to time: each hour, day, week or month.

(Not what is said to each of many: to ask a thousand members takes a thousand times as long as to ask one.)
"""
_WAKES = timedelta(hours=3)
"""Later nobody sleeps any more, for whom these wait."""
_RINGS = text(
    "INSERT INTO timer (kind, subject, community_id, due_at) VALUES (:kind, :subject, :subject, :due)"
    " ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at"
).bindparams(bindparam("due", type_=Moment()))
_ENDS = text("UPDATE round SET ends = :due WHERE name = :name").bindparams(bindparam("due", type_=Moment()))
_HURRY = text(
    "UPDATE timer SET due_at = :due WHERE (kind, subject) IN"
    " (SELECT kind, subject FROM timer WHERE kind = 'alerts.step' ORDER BY due_at DESC LIMIT :many)"
).bindparams(bindparam("due", type_=Moment()))


def _nothing() -> None:
    """Nothing has to be there before."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that is done as often as one likes; `before` each time something is made ready, which is not it."""

    name: str
    does: Callable[[], object]
    before: Callable[[], object] = _nothing


class Place:
    """The community of a world in a database, as a bot that has just begun has it."""

    def __init__(self, database: Database, world: World, now: datetime, words: Callable[[int], str]) -> None:
        self.database, self.world, self.now = database, world, now
        self._words = words
        self._number = 0
        self.room = world.rooms[ROOM]
        self.begin()
        self._asked: list[tuple[str, str]] = []
        self._answered: list[tuple[str, str]] = []

    def begin(self) -> None:
        """As `copbot run` begins, but for the platforms."""
        # (Else the looks of a minute would be too many.)
        settings = Settings(ALL, {"community": {"commands_per_minute": 1_000_000}})
        self.engine = Engine(self.database, ALL, settings, lambda: self.now)
        self.stage = Stage(self.engine, self.world.platforms, self.world.perform, self.world.member)
        self.engine.found(("community",))
        with self.engine._looking() as unit:
            self.engine._directory.rooms(unit)

    def doings(self) -> Iterator[Doing]:
        """They are done one after another, each as often as one likes before the next."""
        yield Doing("start: is the file whole", self.database.migrate)
        yield Doing("start: until it listens", self.begin)
        yield Doing("ten plain messages", self.talks)
        yield Doing("somebody new speaks", self.comes)
        yield Doing("/ask", self.asks)
        yield Doing("a question in plain talk", self.wonders)
        yield Doing("an answer", self.answers)
        yield Doing("a vote", self.votes)
        yield Doing("thanks", self.thanks)
        yield Doing("/accept", self.accepts)
        yield Doing("/close", self.closes)
        yield Doing("/mod", self.moderates)
        yield Doing("an edit", self.edits)
        yield Doing("a word in private", self.whispers)
        for line in COMMANDS:
            yield Doing(line.split(" {")[0].split(" http")[0][:28], lambda line=line: self.gives(line))  # type: ignore[misc]
        yield Doing("a tick, nothing due", self.ticks)
        yield Doing(f"a tick, {_DUE} due", self.ticks, self.much_is_due)
        self.now += _WAKES
        self.engine.prune()
        for kind in BY_THE_CLOCK:
            yield Doing(f"a tick, {kind}", self.ticks, lambda kind=kind: self.rings(kind))  # type: ignore[misc]
        yield Doing("when is the next due", self.engine.next_due)
        yield Doing("what is to be delivered", lambda: self.engine.pending(self.room.platform))
        yield Doing("what each day brings", self.engine.prune)
        yield Doing("who is in a room", lambda: self.engine.inside("no platform", "no room"))

    def tell(self, event: Event) -> None:
        """It happens, and what the bot has to say of it is said."""
        self.stage.tell(event)
        self.stage.deliver()
        self.now += timedelta(seconds=1)
        self.world.now = self.now
        # The world is not what is measured.
        del self.world.edited[:], self.world.said[:-100]

    def person(self) -> str:
        """One after another; not the moderator."""
        self._number += 1
        return f"p{1 + self._number % (PEOPLE - 1)}"

    def _posts(self, name: str, words: str, reply_to: str | None = None) -> str:
        event, message = self.world.posts(name, self.room, words, self.now, reply_to=reply_to)
        self.tell(event)
        return message

    def gives(self, line: str, name: str = "", reply_to: str | None = None) -> None:
        """Somebody gives a command, as this platform gives them."""
        line = line.format(words=self._words(self._number), number=self._number)
        event, _ = self.world.posts(
            name or self.person(), self.room, line, self.now, reply_to=reply_to, native=self.engine.native(line)
        )
        self.tell(event)

    def talks(self) -> None:
        """Ten plain messages in one transaction, as they come where much is said."""
        events = [
            self.world.posts(self.person(), self.room, "mine stands in the shed, it held up well", self.now)[0]
            for _ in range(10)
        ]
        self.engine.handle([Input(one) for one in events])
        self.now += timedelta(seconds=10)

    def comes(self) -> None:
        """Somebody comes in, and says something."""
        self._number += 1
        name = f"new{self._number}"
        joined = self.world.joins(name, self.room, self.now)
        if joined is not None:
            self.tell(joined)
        self._posts(name, "Hello everybody, nice to be here")

    def asks(self) -> None:
        """Somebody asks by command; the bot says it in the room."""
        name = self.person()
        self.gives(f"/ask How do I {self._words(self._number)}?", name)
        said = next(one for one in reversed(self.world.said) if one.room == ROOM and "How do I" in one.text)
        self._asked.append((name, said.id))

    def wonders(self) -> None:
        """Somebody asks without a command."""
        name = self.person()
        self._asked.append((name, self._posts(name, f"Does anybody know how to {self._words(self._number)}?")))

    def answers(self) -> None:
        """A reply to a question."""
        asker, asked = self._asked.pop(0)
        name = next(one for one in iter(self.person, "") if one != asker)
        answer = self._posts(name, f"Take {self._words(self._number)}, and wait for a dry week.", asked)
        self._answered.append((asker, answer))

    def votes(self) -> None:
        """👍 for an answer."""
        self._answered.append(self._answered.pop(0))
        asker, answer = self._answered[-1]
        author = self.world.messages[answer].author
        name = next(one for one in iter(self.person, "") if one not in (asker, author))
        event = self.world.reacts(name, self.world.messages[answer], "👍", self.now)
        if event is not None:
            self.tell(event)

    def thanks(self) -> None:
        """The asker says thanks."""
        self._answered.append(self._answered.pop(0))
        asker, answer = self._answered[-1]
        self._posts(asker, "thanks, that works", answer)

    def accepts(self) -> None:
        """The asker says that it is solved."""
        self._answered.append(self._answered.pop(0))
        asker, answer = self._answered[-1]
        self.gives("/accept", asker, answer)

    def closes(self) -> None:
        """A moderator closes a question."""
        self.asks()
        self.gives("/close", "p0", self._asked.pop()[1])

    def moderates(self) -> None:
        """A moderator takes points for what somebody said."""
        said = self._posts(self.person(), "that is quite wrong, you fool")
        self.gives("/mod troll", "p0", said)

    def edits(self) -> None:
        """Somebody corrects the own answer."""
        self._answered.append(self._answered.pop(0))
        message = self.world.messages[self._answered[-1][1]]
        event = self.world.edits(message.author or "", message, f"Take more, number {self._number}", self.now)
        if event is not None:
            self.tell(event)

    def whispers(self) -> None:
        """Somebody writes privately, and means no command."""
        self.tell(self.world.posts(self.person(), self.room, "hello there", self.now, private=True)[0])

    def ticks(self) -> None:
        """What is due is done."""
        self.stage.tell(Tick(at=self.now))
        self.stage.deliver()

    def much_is_due(self) -> None:
        """Some open questions are due for a step: each time others, that are where they were when all began."""
        with self.database.engine.begin() as connection:
            connection.execute(_HURRY, {"due": self.now - timedelta(seconds=1), "many": _DUE})

    def rings(self, kind: str) -> None:
        """It is time for this, and something was said before."""
        self.talks()
        due = self.now - timedelta(seconds=1)
        with self.database.engine.begin() as connection:
            connection.execute(_ENDS, {"due": due, "name": kind.replace(".round.", ".")})
            connection.execute(_RINGS, {"kind": kind, "subject": 1, "due": due})
