"""Whatever people do to questions, and whenever the bot stops: no life that may not be, no nudge that must not be."""

from __future__ import annotations

import os
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from sqlmodel import Session, col, select

from copbot.community.infos import CommunityInfo
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.qa import life
from copbot.kit.domain import AlertGiven, DomainEvent, Step
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import Message, World, WorldRoom
from copbot.rooms.capabilities import PROFILES, TELEGRAM_FORUM
from copbot.rooms.events import Event, MessageEdited, Tick
from copbot.running.engine import Engine
from storage import index, timers, traces
from storage.models import Account, Member, Post, PostKind, Question, State, Turn, Vote
from storage.stems import stems
from tests.memory import fresh

HARD = bool(os.environ.get("COPBOT_HARD"))
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MODERATOR = "mia"
PEOPLE = ("ann", "bob", "cas", MODERATOR)
KINDS = {"personal", "reminders", "solved", "questions", "moderators"}
PER_DAY = 2
RARELY = timedelta(days=6)
SNOOZE = timedelta(hours=2)
QUESTIONS = (
    "How do I mend a leaking gutter?",
    "Which paint do I take for a rusty wheelbarrow?",
    "How do I mend the gutter of my greenhouse?",
)
REMARKS = (
    "same here",
    "no idea, sorry",
    "oh sorry, misread the question",
    "still not working",
    "never mind, found it",
    "thanks bob, that worked",
    "bump",
)
ANSWERS = ("Use butyl tape on a dry day.", "Any paint with zinc in it.", "Call the plumber of the village.")
NUDGES = (
    "still waiting for an answer",
    "Perhaps you know",
    "Perhaps you have a word for",
    "nobody has",
    "Nobody has",
    "asked you something back about",
)
THUMBS = {"👍": 1, "👎": -1}

people = st.sampled_from(PEOPLE)
rooms = st.sampled_from(("#help", "#show"))
wishes = st.sampled_from(
    (
        "nudges off",
        "nudges on",
        *(f"nudges {kind} {switch}" for kind in sorted(KINDS) for switch in ("on", "off")),
        "snooze",
        "snooze 2d",
        "quiet 10:00-15:00",
        "quiet 21:00-07:30",
        "quiet off",
    )
)
recent = st.integers(0, 12)
"""Which one, counted from the last."""


@dataclass(slots=True)
class Wish:
    """What a member has told the bot about nudges."""

    wanted: set[str] = field(default_factory=KINDS.copy)
    snoozed_until: datetime = BEGIN
    quiet: tuple[int, int] | None = None

    def allows(self, kind: str, now: datetime) -> bool:
        """May the member be nudged now?"""
        minute = now.hour * 60 + now.minute
        if self.quiet is not None:
            begin, end = self.quiet
            if (begin <= minute < end) if begin < end else (minute >= begin or minute < end):
                return False
        return kind in self.wanted and self.snoozed_until <= now


@dataclass(frozen=True, slots=True)
class Seen:
    """A question as it stands in the database."""

    asker: str
    state: State
    turn: Turn
    asked_of: int | None
    held_until: datetime | None


class CheckedStage(Stage):
    """A stage on which every commit and every delivery is looked at."""

    def __init__(self, engine: Engine, world: World, told: Callable[[], None], delivered: Callable[[], None]) -> None:
        super().__init__(engine, world.platforms, world.perform)
        self._told, self._delivered = told, delivered

    def tell(self, *events: Event | Tick) -> None:
        """These happen; nothing is delivered yet."""
        super().tell(*events)
        self._told()

    def deliver(self) -> None:
        """What waits is carried out, and what comes of that."""
        super().deliver()
        self._delivered()


class Lives(RuleBasedStateMachine):
    """Some people in two rooms of a platform; in the second one they share their work."""

    def __init__(self, platform: str) -> None:
        super().__init__()
        self.failures: list[str] = []
        self._logging = structlog.get_config()
        structlog.configure(processors=[self._logged])
        self.database = fresh()
        self.now = BEGIN
        self.world = World(set(PEOPLE))
        self.world.moderators.add(MODERATOR)
        can = TELEGRAM_FORUM if platform == "forum" else PROFILES[platform]
        self.world.rooms = {name: WorldRoom(name, platform, can) for name in ("#help", "#show")}
        self.settings = Settings(
            ALL,
            {
                "community": {"commands_per_minute": 1_000_000},
                "qa": {"sharing": ["#show"], "person_after": "6h", "remind_asker_after": "3h", "stale_after": "5d"},
                "alerts": {"per_day": PER_DAY, "members": 2, "snooze": SNOOZE},
            },
        )
        self.wishes = {name: Wish() for name in PEOPLE}
        self.heard: list[AlertGiven] = []
        self.alerts: list[AlertGiven] = []
        self.days: dict[tuple[str, date], set[datetime]] = {}
        self.nudged: set[tuple[int, str]] = set()
        self.reminded_rooms: set[int] = set()
        self.named_again: dict[int, datetime] = {}
        self.votes: dict[tuple[str, str], int] = {}
        self.questions: dict[int, Seen] = {}
        self.last: Event | None = None
        self._looked_at = 0
        self.begin()
        # So that from the start there are members who are likely to know.
        for words, knows in zip(QUESTIONS, ("bob", "cas"), strict=False):
            self.writes(MODERATOR, "#help", f"/ask {words}")
            self.writes(knows, "#help", ANSWERS[0], reply_to=self.posts(PostKind.QUESTION)[0])
            self.writes(MODERATOR, "#help", "/accept", reply_to=self.posts(PostKind.ANSWER)[0])

    def teardown(self) -> None:
        structlog.configure(**self._logging)
        self.database.dispose()

    def _logged(self, _logger: object, method: str, entry: Any) -> Any:  # noqa: ANN401 - as structlog has it
        if method in ("error", "exception", "critical"):
            self.failures.append(f"{entry}\n{traceback.format_exc()}")
        raise structlog.DropEvent

    # The bot

    def begin(self) -> None:
        """The bot starts, whatever was delivered before."""
        engine = Engine(self.database, ALL, self.settings, lambda: self.now, observe=self._observed)
        self.stage = CheckedStage(engine, self.world, self._check_commit, self._check_delivered)
        known = (self.world.known(room, self.now) for room in self.world.rooms.values())
        self.stage.tell(*known, *(self.world.rights(MODERATOR, r, self.now) for r in self.world.rooms.values()))
        self.stage.tell(Tick(at=self.now))

    def _observed(self, community: CommunityInfo, told: DomainEvent) -> None:
        if isinstance(told, AlertGiven):
            self.heard.append(told)

    def happens(self, event: Event | None) -> None:
        """Something happens, and what the bot wants is done."""
        if event is not None:
            self.stage.tell(event)
            self.last = event
        self.finish()

    def finish(self) -> None:
        """What waits is delivered, and everything is as it must be."""
        self.stage.deliver()
        self._check_database()
        self._check_said()

    def writes(
        self,
        name: str,
        room: str,
        text: str,
        *,
        reply_to: Message | None = None,
        thread: Message | None = None,
        private: bool = False,
    ) -> None:
        """The person writes this, as a native command where the platform makes it one."""
        where = self.world.rooms[room]
        native = self.stage.native(text) if where.can.native_commands else None
        event, _ = self.world.posts(
            name,
            where,
            text,
            self.now,
            reply_to=reply_to.id if reply_to else None,
            thread=(thread.thread or thread.id) if thread else reply_to.thread if reply_to else None,
            native=native,
            private=private,
        )
        self.happens(event)

    # What there is

    def standing(self) -> list[Message]:
        """The messages in the rooms, the last one first."""
        found = self.world.messages.values()
        return [message for message in reversed(found) if message.room in self.world.rooms and not message.person]

    def some(self, which: int, among: list[Message] | None = None) -> Message:
        """One of the messages."""
        found = self.standing() if among is None else among
        return found[which % len(found)]

    def posts(self, kind: PostKind) -> list[Message]:
        """The messages that are tracked as such, the last one first."""
        with Session(self.database.reader) as db:
            found = db.exec(select(Post.message).where(Post.kind == kind).order_by(col(Post.id).desc())).all()
        return [self.world.messages[number] for number in found if number is not None]

    def offers(self) -> list[tuple[Message, str, str]]:
        """The choices under the bot's messages, each with its label and its command, the last one first."""
        found = []
        with Session(self.database.reader) as db:
            for message in list(reversed(self.world.said))[:12]:
                if message.buttons:
                    found += [(message, label, command) for label, command in message.buttons.items()]
                    continue
                person = message.room.removeprefix("dm:")
                if person != message.room:
                    sent = traces.sent_to(db, self._platform, person, message.id)
                else:
                    sent = traces.sent_in_room(db, self._platform, message.room, message.id)
                choices = sent.choices.split("\n") if sent and sent.choices else []
                found += [(message, str(number), command) for number, command in enumerate(choices, 1)]
        return found

    @property
    def _platform(self) -> str:
        return self.world.rooms["#help"].platform

    # What people do

    @rule(name=people, room=rooms, words=st.sampled_from(QUESTIONS))
    def ask(self, name: str, room: str, words: str) -> None:
        self.writes(name, room, f"/ask {words}")

    @rule(name=people, words=st.sampled_from(QUESTIONS))
    def ask_in_plain_talk(self, name: str, words: str) -> None:
        self.writes(name, "#help", words.lower())

    @rule(name=people, of=people, words=st.sampled_from(QUESTIONS))
    def ask_somebody(self, name: str, of: str, words: str) -> None:
        self.writes(name, "#help", f"/ask @{of} {words}")

    @rule(name=people)
    def share(self, name: str) -> None:
        self.writes(name, "#show", "here is the shed that we built last week")

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, words=st.sampled_from(ANSWERS))
    def reply(self, name: str, which: int, words: str) -> None:
        message = self.some(which)
        self.writes(name, message.room, words, reply_to=message)

    @rule(name=people, which=recent, words=st.sampled_from((*ANSWERS, "which version do you have?")))
    def reply_to_a_question(self, name: str, which: int, words: str) -> None:
        message = self.some(which, self.posts(PostKind.QUESTION))
        self.writes(name, message.room, words, reply_to=message)

    @precondition(lambda self: self.posts(PostKind.ANSWER))
    @rule(name=people, which=recent, words=st.sampled_from(REMARKS))
    def remark(self, name: str, which: int, words: str) -> None:
        message = self.some(which, self.posts(PostKind.ANSWER))
        self.writes(name, message.room, words, reply_to=message)

    @precondition(lambda self: self.posts(PostKind.ANSWER))
    @rule(which=recent)
    def say_that_it_is_not_solved(self, which: int) -> None:
        with Session(self.database.reader) as db:
            open_ = select(Post.message, Member.name).where(
                Post.id == Question.id, Question.state == State.ANSWERED, Question.asker_id == Member.id
            )
            found = [(self.world.messages[message], name) for message, name in db.exec(open_) if message is not None]
        if found:
            message, name = found[which % len(found)]
            self.writes(name, message.room, "still not working", reply_to=message)

    @precondition(lambda self: self.posts(PostKind.ANSWER))
    @rule(which=recent)
    def accept(self, which: int) -> None:
        message = self.some(which, self.posts(PostKind.ANSWER))
        self.writes(MODERATOR, message.room, "/accept", reply_to=message)

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, words=st.sampled_from(ANSWERS))
    def say_in_thread(self, name: str, which: int, words: str) -> None:
        message = self.some(which)
        self.writes(name, message.room, words, thread=message)

    @rule(name=people, to=people, words=st.sampled_from(ANSWERS))
    def answer_by_name(self, name: str, to: str, words: str) -> None:
        self.writes(name, "#help", f"{to}: {words}")

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent)
    def ask_back(self, name: str, which: int) -> None:
        message = self.some(which)
        self.writes(name, message.room, "which version do you have?", reply_to=message)

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, replies=st.booleans())
    def thank(self, name: str, which: int, replies: bool) -> None:
        message = self.some(which)
        self.writes(name, message.room, "thanks, that worked", reply_to=message if replies else None)

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, replies=st.booleans())
    def find_it(self, name: str, which: int, replies: bool) -> None:
        message = self.some(which)
        self.writes(name, message.room, "never mind, found it", reply_to=message if replies else None)

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, emoji=st.sampled_from((*THUMBS, "✅")), away=st.booleans())
    def react(self, name: str, which: int, emoji: str, away: bool) -> None:
        message = self.some(which)
        self._vote(name, message, emoji, away)
        self.happens(self.world.reacts(name, message, emoji, self.now, away=away))

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, emoji=st.sampled_from((*THUMBS, "✅")))
    def reply_with_an_emoji(self, name: str, which: int, emoji: str) -> None:
        message = self.some(which)
        self._vote(name, message, emoji, False, told=True)
        self.writes(name, message.room, emoji, reply_to=message)

    def _vote(self, name: str, message: Message, emoji: str, away: bool, *, told: bool = False) -> None:
        """The last thumb that somebody put on another's tracked message counts, until it is taken back."""
        if emoji not in THUMBS or not (told or self.world.rooms[message.room].can.reactions):
            return
        with Session(self.database.reader) as db:
            post = db.exec(select(Post).where(Post.message == message.id)).first()
            author = db.get(Member, post.author_id) if post else None
        if author is None or author.name == name:
            return
        if not away:
            self.votes[message.id, name] = THUMBS[emoji]
        elif self.votes.get((message.id, name)) == THUMBS[emoji]:
            del self.votes[message.id, name]

    @precondition(lambda self: any(message.author for message in self.standing()))
    @rule(which=recent, words=st.sampled_from((*QUESTIONS, *ANSWERS, *REMARKS)))
    def edit(self, which: int, words: str) -> None:
        message = self.some(which, [message for message in self.standing() if message.author])
        command = "/ask " if message.text.startswith("/ask") else ""
        self.happens(self.world.edits(str(message.author), message, command + words, self.now))

    @precondition(lambda self: self.standing())
    @rule(which=recent)
    def delete(self, which: int) -> None:
        self.happens(self.world.deletes(self.some(which), self.now))

    @precondition(lambda self: self.standing())
    @rule(
        name=people,
        which=recent,
        command=st.sampled_from(("accept", "close", "close of no use", "reopen", "open", "search gutter")),
    )
    def command(self, name: str, which: int, command: str) -> None:
        message, before = self.some(which), self.questions
        self.writes(name, message.room, f"/{command}", reply_to=message)
        changed = [number for number, seen in before.items() if self.questions[number].state != seen.state]
        assert name == MODERATOR or all(before[number].asker == name for number in changed)

    @precondition(lambda self: len(self.questions) > 1)
    @rule(name=people, which=recent, of=recent)
    def duplicate(self, name: str, which: int, of: int) -> None:
        numbers = list(reversed(self.questions))
        of, number = numbers[of % len(numbers)], numbers[which % len(numbers)]
        self.writes(name, "#help", f"/duplicate {of} {number}")

    @precondition(lambda self: self.questions)
    @rule(name=people, which=recent, command=st.sampled_from(("take", "notmine", "pass", "keep")))
    def choose(self, name: str, which: int, command: str) -> None:
        numbers = list(reversed(self.questions))
        self.commanded(name, f"{command} {numbers[which % len(numbers)]}")

    @precondition(lambda self: self.offers())
    @rule(name=people, which=recent)
    def press(self, name: str, which: int) -> None:
        found = self.offers()
        message, label, command = found[which % len(found)]
        name = message.person or name
        self._wishes(name, command)
        if message.buttons:
            self.happens(self.world.presses(name, message, label, self.now))
        else:
            private = message.room not in self.world.rooms
            room = "#help" if private else message.room
            self.writes(name, room, label, reply_to=message, private=private)

    @precondition(lambda self: any(said.room not in self.world.rooms for said in self.world.said))
    @rule(which=recent, words=st.sampled_from((*ANSWERS, "which version do you have?")))
    def reply_privately(self, which: int, words: str) -> None:
        found = [said for said in reversed(self.world.said) if said.room not in self.world.rooms]
        message = self.some(which, found)
        self.writes(str(message.person), "#help", words, reply_to=message, private=True)

    @rule(name=people, command=wishes)
    def wish(self, name: str, command: str) -> None:
        self.commanded(name, command)

    @rule(name=st.sampled_from(("bob", "cas", MODERATOR)), command=wishes, words=st.sampled_from(QUESTIONS))
    def wish_while_a_question_waits(self, name: str, command: str, words: str) -> None:
        self.writes("ann", "#help", f"/ask {words}")
        self.time_passes(timedelta(hours=3))
        self.commanded(name, command)
        self.time_passes(timedelta(hours=22))

    def commanded(self, name: str, command: str) -> None:
        """The person gives a command privately."""
        self._wishes(name, command)
        self.writes(name, "#help", f"/{command}", private=True)

    def _wishes(self, name: str, command: str) -> None:
        wish = self.wishes[name]
        match command.split():
            case ["nudges", "off"]:
                wish.wanted = set()
            case ["nudges", "on"]:
                wish.wanted = KINDS.copy()
            case ["nudges", kind, "off"]:
                wish.wanted -= {kind}
            case ["nudges", kind, "on"]:
                wish.wanted |= {kind}
            case ["snooze", *rest]:
                wish.snoozed_until = self.now + (timedelta(days=2) if rest == ["2d"] else SNOOZE)
            case ["postpone", *numbers]:
                wish.snoozed_until = self.now + SNOOZE
                self.nudged -= {(int(number), name) for number in numbers}
            case ["quiet", "off"]:
                wish.quiet = None
            case ["quiet", hours]:
                begin, end = (int(part[:2]) * 60 + int(part[3:]) for part in hours.split("-"))
                wish.quiet = begin, end

    # What time and trouble do

    @rule(
        wait=st.one_of(
            st.timedeltas(timedelta(minutes=1), timedelta(hours=5)),
            st.timedeltas(timedelta(hours=5), timedelta(days=6)),
        )
    )
    def time_passes(self, wait: timedelta) -> None:
        def set_now(now: datetime) -> None:
            self.now = now

        let_pass(self.stage, self.now, (self.now + wait).replace(microsecond=0), set_now)
        self.finish()

    @rule(away=st.timedeltas(timedelta(), timedelta(days=3)))
    def restart(self, away: timedelta) -> None:
        self.now = (self.now + away).replace(microsecond=0)
        if self._platform == "matrix" and isinstance(self.last, MessageEdited):
            # What was committed there is told no more, and nothing remembers how old the message is.
            self.last = None
        self.begin()
        self.finish()

    @precondition(lambda self: self.standing())
    @rule(name=people, which=recent, words=st.sampled_from((*ANSWERS, "/accept", "/close", "/reopen")))
    def crash_before_delivering(self, name: str, which: int, words: str) -> None:
        message = self.some(which)
        event, _ = self.world.posts(
            name, self.world.rooms[message.room], words, self.now, reply_to=message.id, thread=message.thread
        )
        self.stage.tell(event)
        self.begin()
        self.finish()

    @precondition(lambda self: self.last is not None)
    @rule()
    def tell_again(self) -> None:
        before, said = self._everything(), len(self.world.said)
        self.happens(self.last)
        assert self._everything() == before
        assert len(self.world.said) == said

    # What must be so

    def _everything(self) -> list[object]:
        with Session(self.database.reader) as db:
            return [
                # A command that changed nothing may be heard again: then its author was seen again.
                [row.model_dump(exclude={"seen_at"}) for row in db.exec(select(table)).all()]
                for table in (Question, Post, Vote, Member, Account)
            ]

    def _check_commit(self) -> None:
        assert not self.failures, "\n".join(self.failures)
        with Session(self.database.reader) as db:
            rows = db.exec(
                select(Question, Member).where(Question.asker_id == Member.id).order_by(col(Question.id))
            ).all()
        after = {
            question.id: Seen(
                asker.name, State(question.state), Turn(question.turn), question.asked_of_id, question.held_until
            )
            for question, asker in rows
        }
        before, self.questions = self.questions, after
        for number, seen in after.items():
            was = before[number].state if number in before else State.OPEN
            assert seen.state == was or seen.state in life.FOLLOWS[was], f"{number}: {was} → {seen.state}"
            if seen.state == State.OPEN and was != State.OPEN:
                self.reminded_rooms.discard(number)
        heard, self.heard = self.heard, []
        for alert in heard:
            self._check_alert(alert, before, after)
        self.alerts += heard

    def _check_alert(self, alert: AlertGiven, before: dict[int, Seen], after: dict[int, Seen]) -> None:
        told = f"{alert} at {self.now}"
        for number in alert.questions:
            seen = before[number]
            if alert.step is Step.SOLVED:
                assert seen.state == after[number].state == State.ANSWERED, told
                assert seen.asker == alert.to, told
                continue
            if alert.step is Step.ENDED:
                assert after[number].state == State.STALE, told
                assert seen.asker == alert.to, told
                continue
            assert seen.state == State.OPEN, told
            assert after[number].state in (State.OPEN, State.STALE), told
            assert seen.turn == (Turn.ASKER if alert.step is Step.ASKER else Turn.ROOM), told
            assert (seen.asker == alert.to) == (alert.step is Step.ASKER), told
            assert seen.asked_of is None or alert.step is Step.ASKER, told
            assert seen.held_until is None or seen.held_until <= self.now or alert.step is Step.ASKER, told
            if alert.step is Step.ROOM:
                assert number not in self.reminded_rooms, told
                self.reminded_rooms.add(number)
            elif alert.step is Step.AGAIN:
                assert self.now - self.named_again.get(number, BEGIN - RARELY) >= RARELY, told
                self.named_again[number] = self.now
            else:
                assert (number, alert.to) not in self.nudged, told
                self.nudged.add((number, alert.to))
        if alert.step in (Step.ROOM, Step.AGAIN):
            return
        kind = {
            Step.MEMBER: "questions",
            Step.MODERATORS: "moderators",
            Step.ASKER: "reminders",
            Step.ENDED: "reminders",
            Step.SOLVED: "solved",
        }[alert.step]
        assert self.wishes[alert.to].allows(kind, self.now), told
        if alert.step not in (Step.ASKER, Step.ENDED, Step.SOLVED):
            # What falls together counts once, though it may be named in several rooms.
            today = self.days.setdefault((alert.to, self.now.date()), set())
            today.add(self.now)
            assert len(today) <= PER_DAY, told

    def _check_delivered(self) -> None:
        for said in self.world.said[self._looked_at :]:
            if "has a question for you" in said.text:
                name = said.person or said.text.split(":")[0]
                assert self.wishes[name].allows("personal", self.now), said
        self._looked_at = len(self.world.said)

    def _check_said(self) -> None:
        texts = {alert.text for alert in self.alerts}
        # A list that is the last word in its room is edited.
        readings = [reading for said in self.world.said for reading in (*said.earlier, said.text)]
        for reading in readings:
            if any(words in reading for words in NUDGES):
                assert any(text in reading for text in texts), reading
        for text in texts:
            # One may be part of another: the room's, and the same for a member who is named there.
            times = sum(text in alert.text for alert in self.alerts)
            assert 1 <= sum(text in reading for reading in readings) <= times, text

    def _check_database(self) -> None:
        assert not self.failures, "\n".join(self.failures)
        with Session(self.database.reader) as db:
            posts = {post.id: post for post in db.exec(select(Post))}
            questions = db.exec(select(Question)).all()
            votes = Counter[int]()
            for vote in db.exec(select(Vote)):
                votes[vote.post_id] += vote.value
            found = {row[0] for row in db.connection().exec_driver_sql("SELECT question_id FROM search")}
            findable = set()
            for question in questions:
                answers = [p for p in posts.values() if p.question_id == question.id and p.kind == PostKind.ANSWER]
                assert question.answers == len(answers), question
                accepted = posts[question.accepted_id] if question.accepted_id else None
                assert accepted is not None or question.state != State.ACCEPTED, question
                assert accepted is None or question.state in (State.ACCEPTED, State.CLOSED, State.DELETED), question
                assert accepted is None or accepted in answers, question
                assert question.duplicate_of_id is None or question.state in (State.DUPLICATE, State.DELETED), question
                assert question.duplicate_of_id is not None or question.state != State.DUPLICATE, question
                if question.asked_of_id is not None and question.state == State.OPEN:
                    assert timers.timer_due(db, "qa.person", question.id) is not None, question
                if question.kind == PostKind.QUESTION and question.state in (
                    State.ANSWERED,
                    State.ACCEPTED,
                    State.CLOSED,
                ):
                    entry = index.stored(db.connection(), question.id)
                    words = set(stems("\n".join(post.text for post in (posts[question.id], *answers)), "en"))
                    assert (set(entry.stems) if entry is not None else set()) == words, question
                    if words:
                        findable.add(question.id)
            assert found == findable
        standing = Counter[str]()
        for (message, _), value in self.votes.items():
            standing[message] += value
        for post in posts.values():
            assert post.votes == votes[post.id] == standing[str(post.message)], post


SETTINGS = settings(
    max_examples=1000 if HARD else 8,
    stateful_step_count=60 if HARD else 40,
    derandomize=not HARD,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("platform", [*PROFILES, "forum"])
def test_lives_of_questions(platform: str) -> None:
    class Here(Lives):
        def __init__(self) -> None:
            super().__init__(platform)

    run_state_machine_as_test(Here, settings=SETTINGS)


def test_a_question_that_waited_for_a_member_comes_neither_in_a_snooze_nor_in_quiet_hours() -> None:
    lives = Lives("matrix")
    lives.commanded("bob", "quiet 10:00-15:00")
    lives.commanded("bob", "snooze")
    lives.writes("ann", "#help", f"/ask @bob {QUESTIONS[0]}")
    lives.time_passes(timedelta(hours=7))
    lives.teardown()
    assert [said.person for said in lives.world.said if "has a question for you" in said.text] == ["bob"]


def test_a_question_that_becomes_everybodys_is_not_called_waiting_in_the_same_breath() -> None:
    lives = Lives("matrix")
    lives.writes("ann", "#help", f"/ask @bob {QUESTIONS[0]}")
    lives.commanded(MODERATOR, f"take {max(lives.questions)}")
    lives.restart(timedelta(days=2))
    lives.teardown()
    assert lives.alerts == []
