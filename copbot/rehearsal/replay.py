"""`copbot replay`: a community's exported history goes through the very engine that runs live, on simulated time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TextIO

from copbot.community.infos import CommunityInfo
from copbot.community.settings import Settings
from copbot.kit.domain import (
    AlertGiven,
    AnswerAccepted,
    DomainEvent,
    QuestionAnswered,
    QuestionAsked,
    QuestionContinued,
    QuestionSettled,
    TurnPassed,
)
from copbot.kit.feature import Feature
from copbot.rehearsal.stage import Stage, let_pass
from copbot.report.tally import Tally
from copbot.rooms.actions import Delivered, Result
from copbot.rooms.events import Event, MemberJoined, MessagePosted, Person, RightsChanged, RoomKnown
from copbot.rooms.outbox import Outgoing
from copbot.running.engine import Engine
from storage.database import Database
from storage.models import State


class Entry(Protocol):
    """A line or a message of a log: its index from 0, what it tells, and how many bytes were read by then."""

    @property
    def index(self) -> int: ...

    @property
    def events(self) -> tuple[Event, ...]: ...

    @property
    def read(self) -> int: ...


@dataclass(slots=True)
class Decision:
    """What the bot holds of a question: where it was asked, and where somebody took it up."""

    line: int
    author: str
    asked_at: datetime
    question: int


class Replay:
    """Plays entries through an engine on a fresh database, and collects what the report and the decisions need.

    `community_of` tells the community of a room by its name, `moderators` are names of people who had moderator
    rights; logs mostly do not tell.
    """

    def __init__(
        self,
        database: Database,
        features: Sequence[Feature],
        settings: Settings,
        community_of: Callable[[str], str],
        moderators: Sequence[str] = (),
    ) -> None:
        self.tally = Tally()
        self.decisions: list[Decision] = []
        self.answered: dict[int, int] = {}
        """The line at which each question was first taken up by somebody else."""
        self._askers: dict[int, str] = {}
        self._community_of = community_of
        self._moderators = moderators
        self._told: list[DomainEvent] = []
        self._now: datetime | None = None
        self._due: datetime | None = None
        engine = Engine(database, features, settings, None, observe=self._observe)
        self._stage = Stage(engine, (), self._perform)

    def play(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Play the entries, giving each back when it has been played."""
        for entry in entries:
            for event in entry.events:
                self._event(entry.index, event)
            yield entry

    def finish(self) -> None:
        """The log is over: nothing further happens in it."""
        self._count(None, -1)

    def write_decisions(self, out: TextIO) -> None:
        """One JSON object for each question seen, in the order of the log."""
        for one in sorted(self.decisions, key=lambda decision: decision.line):
            line = self.answered.get(one.question)
            record = {
                "line": one.line,
                "author": one.author,
                "asked_at": one.asked_at.isoformat(),
                "answered": line is not None,
                "answer_line": line,
            }
            out.write(json.dumps(record, ensure_ascii=False) + "\n")

    def _observe(self, _: CommunityInfo, told: DomainEvent) -> None:
        self._told.append(told)

    def _perform(self, going: Outgoing) -> Result:
        return Delivered(f"bot {going.row}")

    def _event(self, index: int, event: Event) -> None:
        if event.platform not in self._stage.platforms:
            self._stage.platforms.append(event.platform)
        if self._now is not None and self._due is not None and self._due <= event.at:
            let_pass(self._stage, self._now, event.at, lambda _: None)
            self._count(None, index)
            self._due = self._stage.next_due()
        if isinstance(event, RoomKnown):
            event = replace(event, community=self._community_of(event.name))
        self._now = event.at if self._now is None else max(self._now, event.at)
        match event:
            case MessagePosted(author=author) if not author.bot:
                self.tally.message(event.at, author.id, author.name)
            case MemberJoined(person=person):
                self.tally.joined(event.at, person.id, person.name)
        self._stage.tell(event, *self._rights(event))
        if self._told:
            self._stage.deliver()
            self._count(event, index)
            self._due = self._stage.next_due()

    def _rights(self, event: Event) -> Iterator[Event]:
        if isinstance(event, RoomKnown):
            for number, name in enumerate(self._moderators):
                yield RightsChanged(
                    platform=event.platform,
                    id=f"moderator {number}",
                    at=event.at,
                    room=event.room,
                    person=Person(id=name, name=name, moderator=True),
                )

    def _count(self, event: Event | None, index: int) -> None:
        author = event.author if isinstance(event, MessagePosted) else None
        for told in self._told:
            match told:
                case QuestionAsked(question=number) if (
                    author and number not in self._askers and isinstance(event, MessagePosted)
                ):
                    self._askers[number] = author.id
                    self.decisions.append(Decision(index, author.name, event.at, number))
                    self.tally.asked(number, event.at, author.id, author.name, event.text)
                case QuestionContinued(question=number) if author and event:
                    self.decisions.append(Decision(index, author.name, event.at, number))
                case QuestionAnswered(question=number) if author and event:
                    self.answered.setdefault(number, index)
                    self.tally.answered(number, event.at, author.id, author.name)
                case TurnPassed(question=number) if author and event and self._askers.get(number) != author.id:
                    self.answered.setdefault(number, index)
                    self.tally.taken_up(number, event.at)
                case AnswerAccepted(question=number) if event:
                    self.tally.accepted(number, event.at)
                case QuestionSettled(question=number, state=State.CLOSED) if event:
                    self.tally.closed(number, event.at)
                case AlertGiven() if self._now:
                    self.tally.alert(self._now, told.step.value, told.to, len(told.questions), told.text)
        self._told.clear()
