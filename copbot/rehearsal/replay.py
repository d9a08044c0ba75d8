"""`copbot replay`: a community's exported history goes through the very engine that runs live, on simulated time."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Protocol, TextIO

from cachetools import LRUCache
from rich.console import Console

from copbot.community.infos import CommunityInfo
from copbot.community.settable import CommunitySettings
from copbot.community.settings import Settings
from copbot.kit.attached import titled
from copbot.kit.domain import (
    AlertGiven,
    AnswerAccepted,
    DomainEvent,
    InterestShown,
    QuestionAnswered,
    QuestionAsked,
    QuestionReopened,
    QuestionSettled,
    Step,
    TurnPassed,
)
from copbot.kit.feature import Feature
from copbot.language.wording import wording
from copbot.rehearsal.progress import Going
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.together import Together
from copbot.report.content import Section
from copbot.report.figures import figures
from copbot.report.health import Past, pasts
from copbot.report.health import section as health
from copbot.report.page import page
from copbot.report.show import show
from copbot.report.tally import NO_LINE, NOBODY, NOWHERE, TAKEN_UP, TEXT, Outcome, Place, Tally
from copbot.report.words import words
from copbot.rooms.actions import Delivered, Result
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MessageEdited,
    MessagePosted,
    Person,
    RightsChanged,
    RoomKnown,
)
from copbot.rooms.outbox import Outgoing
from copbot.running.config import Config
from copbot.running.files import open_private, write_private
from storage.database import Database
from storage.models import Post, State


class Entry(Protocol):
    """A line or a message of a log: its file and its index from 0 there, what it tells, and bytes read till then."""

    @property
    def file(self) -> Path: ...

    @property
    def index(self) -> int: ...

    @property
    def events(self) -> tuple[Event, ...]: ...

    @property
    def read(self) -> int: ...

    @property
    def dated(self) -> bool: ...


_AHEAD = 100
"""So many entries are read ahead, and what can be found out of all of them at once is."""
_REMEMBERED = 500
"""So many messages are remembered: an answer that is heard late is not older."""


class Replay:
    """Plays entries through an engine on a fresh database, and collects what the report and the decisions need.

    `community_of` tells the community of a room by its name, `moderators` are names of people who had moderator
    rights; logs mostly do not tell. What came with a question is named in `language`.
    """

    def __init__(
        self,
        database: Database,
        features: Sequence[Feature],
        settings: Settings,
        community_of: Callable[[str], str],
        moderators: Sequence[str] = (),
        language: str = "en",
    ) -> None:
        self.tally = Tally()
        self._said: LRUCache[tuple[str, str], tuple[Place, MessagePosted]] = LRUCache(_REMEMBERED)
        self._community_of = community_of
        self._moderators = moderators
        self._words = wording(language)
        self._told: list[DomainEvent] = []
        self._now: datetime | None = None
        self._due: datetime | None = None
        self._engine = Together(database, features, settings, None, observe=self._observe)
        self._stage = Stage(self._engine, (), self._perform)

    def play(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Play the entries, giving each back when it has been played."""
        coming = iter(entries)
        while together := [*islice(coming, _AHEAD)]:
            self._engine.expect([event for entry in together for event in entry.events])
            for entry in together:
                if entry.events and not entry.dated:
                    self.tally.dated = False
                for event in entry.events:
                    self._event(Place(entry.file.name, entry.index), event)
                yield entry

    @property
    def end(self) -> datetime | None:
        """When the last thing happened; None if nothing did."""
        return self._now

    def finish(self) -> None:
        """The log is over: nothing further happens in it."""
        self._engine.close()
        self._count(None, NOWHERE)

    def write_decisions(self, out: TextIO) -> None:
        """One JSON object for each question seen, in the order of the log; it says what the report says of it."""
        table = self.tally.questions
        files = dict.fromkeys(place.file for place in table.place)
        for row in sorted(
            range(len(table)), key=lambda row: ([*files].index(table.place[row].file), table.place[row].line)
        ):
            outcome, line = table.outcome(row), table.answer_line[row]
            record: dict[str, object] = {
                "line": table.place[row].line,
                "author": table.author[row],
                "asked_at": datetime.fromtimestamp(table.asked[row], UTC).isoformat() if self.tally.dated else None,
                "answered": outcome is Outcome.ANSWERED,
                "answer_line": line if line != NO_LINE else None,
                "taken_up": outcome is not Outcome.ANSWERED and bool(table.marks[row] & TAKEN_UP),
                "outcome": outcome,
            }
            if len(files) > 1:
                record["file"] = table.place[row].file
                if line != NO_LINE and row in table.answer_file:
                    record["answer_file"] = table.answer_file[row]
            out.write(json.dumps(record, ensure_ascii=False) + "\n")

    def _observe(self, _: CommunityInfo, told: DomainEvent) -> None:
        self._told.append(told)

    def _perform(self, going: Outgoing) -> Result:
        return Delivered(f"bot {going.row}")

    def _event(self, place: Place, event: Event) -> None:
        if event.platform not in self._stage.platforms:
            self._stage.platforms.append(event.platform)
        if self._now is not None and self._due is not None and self._due <= event.at:
            self._due = let_pass(self._stage, self._now, event.at, lambda _: None)
            self._count(None, place)
        if isinstance(event, RoomKnown):
            event = replace(event, community=self._community_of(event.name))
        self._now = event.at if self._now is None else max(self._now, event.at)
        match event:
            case MessagePosted(author=author) if not author.bot:
                self._said[event.room, event.message] = place, event
                self.tally.message(event.at, author.id, author.name)
            case MemberJoined(person=person) if not person.bot:
                self.tally.joined(event.at, person.id, person.name)
        self._stage.tell(event, *self._rights(event))
        if self._told:
            self._stage.deliver()
            self._count(event, place)
            soonest = self._engine.take_soonest()
            self._due = min((one for one in (self._due, soonest) if one is not None), default=None)

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

    def _count(self, event: Event | None, place: Place) -> None:
        author = event.author if isinstance(event, MessagePosted | MessageEdited) else None
        for told in self._told:
            match told:
                case QuestionAsked(question=number) if isinstance(event, MessagePosted | MessageEdited):
                    files = event.files if isinstance(event, MessagePosted) else ()
                    text = titled(self._words, event.text, files, TEXT) if files else event.text
                    self.tally.asked(number, event.at, event.author.id, event.author.name, text, place)
                case QuestionAnswered() if event:
                    self._answered(told, event, place)
                case QuestionReopened(question=number, answers=answers):
                    self.tally.reopened(number, answers)
                case TurnPassed(question=number) if author and event and not self.tally.is_asker(number, author.id):
                    self.tally.taken_up(number, event.at)
                case InterestShown(question=number) if author and event:
                    self.tally.taken_up(number, event.at)
                case AnswerAccepted(question=number) if event:
                    self.tally.accepted(number, event.at)
                case QuestionSettled(question=number, state=State.CLOSED) if event:
                    self.tally.closed(number, event.at)
                case AlertGiven() if self._now:
                    self.tally.alert(self._now, told.step.value, told.to, len(told.questions), told.text)
                    if told.step is Step.MEMBER and told.member is not None:
                        self.tally.nudged(self._now, told.member, told.to, told.questions)
        self._told.clear()

    def _answered(self, told: QuestionAnswered, event: Event, place: Place) -> None:
        """Somebody answered: what was heard late was said by somebody else, and before."""
        heard = (place, event) if isinstance(event, MessagePosted | MessageEdited) else None
        found = self._said.get((event.room, told.message or ""), heard)
        if found is None:
            return
        member = NOBODY
        if self.tally.was_nudged(told.question):
            with self._engine.looking() as db:
                post = db.get(Post, told.post)
                member = post.author_id if post is not None else NOBODY
        where, said = found
        self.tally.answered(told.question, said.at, said.author.id, said.author.name, where, member)


# With all that is around it


@dataclass(frozen=True, slots=True)
class Played:
    """A finished replay: the messages it took and the time that took, in seconds."""

    replay: Replay
    name: str
    language: str
    messages: int
    seconds: float
    past: Sequence[Past]
    """What health is told from."""

    def tell(self) -> None:
        """Say on standard error how much it was, and how long it took."""
        rate = round(self.messages / max(self.seconds, 0.001))
        line = wording(self.language).line
        if self.messages:
            print(line("replay-done", count=self.messages, seconds=round(self.seconds, 1), rate=rate), file=sys.stderr)

    def show(self) -> None:
        """Print the report."""
        show(figures(self.replay.tally), self.language, Console(), self.name, self._more())

    def write_page(self, target: Path) -> None:
        """Write the report as a page that opens off line. Raises OSError."""
        write_private(target, page(figures(self.replay.tally), self.language, self.name, self._more()))

    def _more(self) -> Sequence[Section]:
        return [health(self.past, words(self.language))]

    def write_decisions(self, target: Path) -> None:
        """Write what the bot holds of each question. Raises OSError."""
        with open_private(target) as out:
            self.replay.write_decisions(out)


def run(
    entries: Iterable[Entry], name: str, size: int, config: Config, moderators: Sequence[str], going: Going
) -> Played:
    """Play the entries of a history of so many bytes, and tell how far it has got."""
    language = config.settings.of(config.default_community, "community", CommunitySettings).language
    started, played = time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="copbot-") as folder:
        database = Database(f"sqlite:///{folder}/replay.db")
        database.create()
        replay = Replay(database, config.features, config.settings, config.community_of, moderators, language)
        for entry in replay.play(entries):
            played += 1
            going.at(entry.read, size)
        replay.finish()
        past = pasts(database, replay.end) if replay.end is not None else []
        database.dispose()
    return Played(replay, name, language, played, time.monotonic() - started, past)
