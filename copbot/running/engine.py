"""The engine: events in, features asked, one commit, actions out. Plain synchronous code, used by one thread at a time.

Nothing that a platform told is lost and nothing happens twice: the cursor, the rows and the outbox of a batch are one
transaction, each handler in it has a savepoint, and a happening that has left a trace is dropped when it is told again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import structlog
from sqlmodel import Session, select

from copbot.community.directory import Directory
from copbot.community.infos import CommunityInfo
from copbot.community.settings import Settings
from copbot.kit.batch import Batch, Handling, Kept, Offered
from copbot.kit.commands import Command
from copbot.kit.context import Context
from copbot.kit.desk import Desk
from copbot.kit.domain import ActionDone, DomainEvent
from copbot.kit.feature import Feature, TimerHandler
from copbot.kit.looking import Waiting, Waits
from copbot.kit.places import whole
from copbot.kit.suggesting import Suggestion, Wanted, suggest
from copbot.rooms import actions, outbox, purpose
from copbot.rooms.actions import Delivered, Failed, Failure, Look, Result
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    MemberLeft,
    MessageDeleted,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
    RoomLost,
    RoomMoved,
    Tick,
    TooLongError,
    storable,
)
from copbot.rooms.inputs import Input as Input
from copbot.rooms.inputs import Report as Report
from copbot.rooms.purpose import LOOK
from copbot.running import asides, claiming, whereabouts
from copbot.running.doors import CHANGED
from storage import belonging, timers, traces
from storage.blame import Blame, blame, named
from storage.database import Database
from storage.failures import LostError
from storage.models import Community, Cursor, Handled, Outbox, OutboxState, Question
from storage.unit import AlreadyHandledError, Unit

log = structlog.get_logger()
R = TypeVar("R")
_POSTPONED = timedelta(minutes=10)
_REMEMBERED = timedelta(days=30)


class _BrokenError(Exception):
    """A handler (named by its handling) failed so that all of the batch is undone, and handled again without it."""


class Engine:
    """Handles inputs. `now` says what time it is; without it, it is as late as the last event says.

    `observe`, if given, hears the domain events of each commit.
    """

    def __init__(
        self,
        database: Database,
        features: Sequence[Feature],
        settings: Settings,
        now: Callable[[], datetime] | None,
        default_community: str = "community",
        observe: Callable[[CommunityInfo, DomainEvent], None] | None = None,
    ) -> None:
        self._database = database
        self._features = features
        self._settings = settings
        self._last = datetime.fromtimestamp(0, UTC)
        self._told_time = now is None
        self._now = now or (lambda: self._last)
        self._observe = observe
        self._directory = Directory(settings, default_community)
        self._last_try = False
        self._unfit: list[tuple[Event, str]] = []
        self._ids: dict[str, int] = {}
        self._memory = Kept()
        self._listeners: dict[type, list[tuple[Feature, Callable[[Context, Any], None]]]] = {}
        self._filters: dict[type, list[tuple[Feature, Callable[[Context, Any], bool]]]] = {}
        for feature in features:
            for kind, handler in feature.listeners.items():
                self._listeners.setdefault(kind, []).append((feature, handler))
            for kind, taken in feature.filters.items():
                self._filters.setdefault(kind, []).append((feature, taken))
        self._for_strangers = {handler for feature in features for handler in feature.for_strangers}
        self._timers = {name: (feature, handler) for feature in features for name, handler in feature.timers.items()}
        self._rooms_changed: str | None = None
        self._lasting = Kept()
        self._desk = Desk(features)
        self._asking = whereabouts.Asking(self._directory)
        self._nudge_kinds: list[Offered] = [kind for feature in features for kind in feature.nudges]

    def handle(self, inputs: Sequence[Input], *, last: bool = False) -> bool:
        """Handle all of it in one transaction; True if there is something new to deliver.

        Raises sqlalchemy.exc.DBAPIError if the database can't take it; nothing has happened then. At the `last` try
        what may be the database's own trouble or a handler's fault is the latter.
        """
        self._last_try = last
        skipped: set[Handling] = set()
        while True:
            try:
                return self._handle(inputs, skipped)
            except _BrokenError as error:
                skipped.add(error.args[0])

    def _handle(self, inputs: Sequence[Input], skipped: Set[Handling]) -> bool:
        unit = Unit(self._database.engine, self._ids)
        batch = Batch(
            unit,
            self._directory,
            self._settings,
            self._memory,
            self._now(),
            commands=self._desk.commands,
            features=self._features,
            nudge_kinds=self._nudge_kinds,
            lasting=self._lasting,
            skipped=skipped,
        )
        cursors: dict[str, str] = {}
        self._unfit.clear()
        try:
            for batch.number, one in enumerate(inputs):
                if one.what is not None:
                    self._one(batch, one.what)
                if one.cursor is not None:
                    cursors[one.cursor[0]] = one.cursor[1]
            for name, value in cursors.items():
                unit.session.merge(Cursor(name=name, value=value))
            unit.commit()
        except BaseException:
            self._forget()
            raise
        finally:
            unit.close()
        for what, why in self._unfit:
            asides.tell(what, why)
        if self._observe:
            for community, told in batch.dispatched:
                self._observe(community, told)
        return batch.said

    def unsure(self, event: Event) -> list[tuple[str, str]]:
        """Whose place in which rooms the platform is to be asked for before this is handled: rooms and persons."""
        author: Person | None = getattr(event, "author", None)
        if author is None or author.bot:
            return []
        with self._looking() as unit:
            return self._asking.before(unit, event, author, self._desk.command_of(event), self._now())

    def to_look_for(self, platform: str, person: str) -> list[str]:
        """The rooms in which somebody was seen, if none of them tells of leaving: to be looked at now."""
        with self._looking() as unit:
            return self._asking.before_telling(unit, platform, person, self._now())

    def ask_again(self, platform: str, person: str) -> None:
        """The platform could not be asked about somebody: it is asked the next time."""
        self._asking.again(platform, person)

    def now(self) -> datetime:
        """What time it is here."""
        return self._now()

    @contextmanager
    def _looking(self) -> Iterator[Unit]:
        """A look at the database that changes nothing."""
        unit = Unit(self._database.reader, {})
        try:
            yield unit
        finally:
            unit.close()

    def check(self) -> None:
        """Raises DatabaseError if the database is not as it has to be."""
        self._database.check()

    def set_aside(self, one: Input, error: BaseException) -> None:
        """This input can't be handled, for that reason: write that down, and that it has been read."""
        with self._unit() as unit:
            asides.put(unit, one.what, named(error), self._now())
            if one.cursor is not None:
                unit.session.merge(Cursor(name=one.cursor[0], value=one.cursor[1]))
        asides.tell(one.what, named(error), asides.where(error))

    def pending(self, platform: str, limit: int = 200) -> list[outbox.Outgoing]:
        """What the platform can be asked to do now."""
        with self._unit() as unit:
            return outbox.pending(unit.session, platform, self._now(), limit)

    @contextmanager
    def _unit(self) -> Iterator[Unit]:
        """A transaction for something else than inputs."""
        unit = Unit(self._database.engine, self._ids)
        try:
            yield unit
            unit.commit()
        except BaseException:
            self._forget()
            raise
        finally:
            unit.close()

    def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Who is held to be in a room, by the platform's ids, and whether he or she has moderator rights there."""
        with Session(self._database.reader) as db:
            return belonging.inside(db, platform, room)

    def cursor(self, name: str) -> str | None:
        """Up to where this was read and committed."""
        with Session(self._database.reader) as db:
            return traces.cursor(db, name)

    def back(self, platform: str) -> None:
        """A platform can be reached again: what waits because it could not be is due now."""
        with self._unit() as unit:
            outbox.hurry(unit.session, platform, self._now())

    def next_due(self) -> datetime | None:
        """When the next timer is due."""
        with Session(self._database.reader) as db:
            return timers.next_due(db)

    def prune(self) -> None:
        """Forget what is only kept for a while: delivered actions, which happenings were handled, and the features'."""
        with Session(self._database.engine) as db:
            traces.prune(db, self._now() - _REMEMBERED)
            db.commit()
            communities = db.exec(select(Community.id)).all()
        for community_id in communities:
            for feature in self._features:
                for chore in feature.chores:
                    self._chore(community_id, feature, chore)

    def _chore(self, community_id: int, feature: Feature, chore: Callable[[Context], None]) -> None:
        """Do what is to be done each day for a community; what fails is undone, and done the next day."""
        try:
            with self._unit() as unit:
                batch = Batch(
                    unit,
                    self._directory,
                    self._settings,
                    self._memory,
                    self._now(),
                    features=self._features,
                    lasting=self._lasting,
                )
                chore(Context.of(batch, feature.name, self._directory.community(unit, community_id)))
                unit.release()
        except LostError:
            raise
        except Exception as error:
            asides.tell_failure("a daily chore failed; it is tried again tomorrow", error, feature=feature.name)

    @property
    def commands(self) -> list[Command]:
        """All commands, in the order of their features."""
        return self._desk.commands

    def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """What somebody who is typing a command may mean."""
        with Session(self._database.reader) as db:
            room = belonging.room_at(db, wanted.platform, wanted.room)
            return suggest(db, room.community_id, wanted.kind, wanted.words) if room and room.belongs_by else []

    def native(self, text: str) -> tuple[str, dict[str, str]] | None:
        """The canonical name and options of a command line, as a platform with native commands gives them."""
        return self._desk.native(text)

    def settings_changed(self) -> None:
        """The settings given at the start have been changed."""
        self._directory.settings_changed()

    def _forget(self) -> None:
        self._directory.forget()
        self._ids.clear()
        self._memory.clear()

    def _one(self, batch: Batch, what: Event | Tick | Report) -> None:
        batch.unit.begin(None)
        if self._told_time and not isinstance(what, Report):
            batch.now = self._last = max(self._last, what.at)
        if isinstance(what, Event):
            try:
                what = storable(what)
            except TooLongError as error:
                asides.put(batch.unit, what, str(error), batch.now)
                self._unfit.append((what, str(error)))
                return
        match what:
            case Tick():
                self._tick(batch)
            case Report():
                self._report(batch, what)
            case RoomKnown():
                whereabouts.known(batch, what)
            case RoomLost():
                self._directory.lose(batch.unit, what)
            case RoomMoved():
                self._directory.move(batch.unit, what)
            case _:
                self._event(batch, what)

    def _event(self, batch: Batch, event: Event) -> None:
        unit = batch.unit
        author: Person | None = getattr(event, "author", None) or getattr(event, "person", None)
        filters = self._filters.get(type(event), ())
        if author is not None and author.bot and (event.private or not filters):
            return
        room = None if event.private else self._directory.room(unit, event.platform, event.room)
        if room is None and not event.private:
            log.warning("an event of a room that no adapter told of", platform=event.platform, room=event.room)
            return
        key = (event.platform, event.id)
        unit.begin(lambda: key in batch.handled or traces.handled(unit.session, *key))
        event = whole(unit.session, event)
        if room is not None and not room.belongs:
            # Nothing is heard there but the code that brings it in.
            try:
                on = claiming.heard(batch, room, event)
            except AlreadyHandledError:
                return
            room = self._directory.room(unit, event.platform, event.room)
            if not on or room is None:
                self._trace(batch, key)
                return
        if room is not None:
            community: CommunityInfo | None = room.community
        else:
            community = self._directory.home(unit, event.platform, author.id) if author else None
        if community is None:
            log.info("a private word from somebody in no community", platform=event.platform, event_id=event.id)
            return
        message = getattr(event, "message", None) or event.id
        context = Context.of(batch, "", community, event.platform, room, author, message)
        context.thread, context.files = getattr(event, "thread", None), getattr(event, "files", ())
        context.written = getattr(event, "text", ""), getattr(event, "spans", ())
        heard: Event | None = event
        try:
            if (
                author is not None
                and not author.bot
                and room is not None
                and whereabouts.is_news(self._directory, room, author, event)
            ):
                self._guarded(context, event, whereabouts.keep)
            for feature, taken in filters:
                context.feature = feature.name
                if self._guarded(context, event, taken):
                    heard = None
                    break
            context.feature = ""
            if heard is None or (author is not None and author.bot):
                heard = None
            elif isinstance(event, MessagePosted | CommandInvoked | ButtonPressed | ReactionAdded | ReactionRemoved):
                heard = self._guarded(context, event, self._desk.hear)
            if heard is not None:
                strange = event.private and not context.belongs
                for feature, handler in self._listeners.get(type(heard), ()):
                    if strange and handler not in self._for_strangers:
                        continue
                    context.feature = feature.name
                    self._guarded(context, heard, handler)
                if isinstance(event, MemberLeft) and room is not None:
                    context.feature = ""
                    self._guarded(context, event, whereabouts.left)
            self._drain(batch)
        except AlreadyHandledError:
            log.info("told again, dropped", platform=event.platform, event_id=event.id)
            unit.undo()
        self._trace(batch, key)

    @staticmethod
    def _trace(batch: Batch, key: tuple[str, str]) -> None:
        """Keep that this was handled, if it has changed anything: told again, it is dropped."""
        if batch.unit.wrote():
            batch.handled.add(key)
            batch.unit.later(Handled, {"platform": key[0], "event": key[1], "at": batch.now})

    def _guarded(self, context: Context, what: Any, handler: Callable[[Context, Any], R]) -> R | None:  # noqa: ANN401
        """What the handler returns; None if it failed: then what it did is undone and logged, and harms no other."""
        batch, told = context.batch, len(context.batch.told)
        handling = batch.number, context.feature, what if isinstance(what, str) else type(what).__name__
        if handling in batch.skipped:
            return None
        try:
            returned = handler(context, what)
            batch.unit.release()
        except Exception as error:
            faults = (Blame.INPUT, Blame.UNCLEAR) if self._last_try else (Blame.INPUT,)
            if isinstance(error, AlreadyHandledError | LostError) or blame(error) not in faults:
                # The database's own trouble is no fault of the handler: the batch is handled again.
                raise
            asides.tell_failure(
                "a feature failed on an event; what it did is undone",
                error,
                feature=context.feature or "commands",
                kind=handling[2],
                event_id=getattr(what, "id", None),
            )
            if batch.unit.broken:
                raise _BrokenError(handling) from error
            batch.unit.undo()
            while len(batch.told) > told:
                batch.told.pop()
            self._directory.forget()
            self._memory.clear()
            return None
        return returned

    def _drain(self, batch: Batch) -> None:
        """Let the features hear what others told, until nobody has anything to tell."""
        while batch.told:
            community, told = batch.told.popleft()
            batch.dispatched.append((community, told))
            for feature, handler in self._listeners.get(type(told), ()):
                self._guarded(Context.of(batch, feature.name, community), told, handler)

    def _report(self, batch: Batch, report: Report) -> None:
        db = batch.unit.session
        row = db.get(Outbox, report.row)
        if row is None or row.state != OutboxState.WAITING:
            return
        why = purpose.read(row.purpose)
        looked = why.about(LOOK)
        look = actions.load(row.action) if looked is not None else None
        over = outbox.settle(db, row, report.result, batch.now)
        batch.said = batch.said or not over
        if over and row.state == OutboxState.DEAD:
            log.warning("an action could not be delivered", row=row.id, platform=row.platform, why=row.failure)
        if over and why:
            failed = not isinstance(report.result, Delivered)
            community = self._directory.community(batch.unit, row.community_id)
            batch.told.append(
                (
                    community,
                    ActionDone(row.id, why, row.question_id, row.message, failed, row.failure.partition(":")[0]),
                )
            )
            self._drain(batch)
        if over and looked is not None and isinstance(look, Look):
            self._looked(batch, row, look, looked, report.result)

    def _looked(self, batch: Batch, row: Outbox, look: Look, number: int, result: Result) -> None:
        """It was looked whether a question is still there: whoever waits for that can go on."""
        question = batch.unit.session.get(Question, number)
        if question is not None:
            question.there = isinstance(result, Delivered)
        if isinstance(result, Failed) and result.why is Failure.GONE:
            # Nobody tells the bot that a message has gone: it has found out by itself.
            gone = MessageDeleted(
                platform=row.platform, id=f"gone {row.id}", at=batch.now, room=look.room, message=str(look.message)
            )
            self._event(batch, gone)
        self._go_on(batch, batch.lasting.of(Waits).answered(number))

    def _go_on(self, batch: Batch, waiting: Sequence[Waiting]) -> None:
        for one in waiting:
            batch.unit.begin(None)
            context = replace(one.context, unit=batch.unit, directory=batch.directory, batch=batch, _member=None)
            self._guarded(context, one, lambda ctx, waiting: waiting.again(ctx))
            self._drain(batch)

    def found(self, communities: Iterable[str]) -> None:
        """Have these communities known by name, whether they have rooms yet or not."""
        with self._unit() as unit:
            for name in communities:
                self._directory.community_named(unit, name)

    def _tick(self, batch: Batch) -> None:
        changed = traces.cursor(batch.unit.session, CHANGED)
        if changed != self._rooms_changed:
            self._rooms_changed = changed
            self._directory.forget()
        self._go_on(batch, batch.lasting.of(Waits).overdue(batch.now))
        groups: dict[tuple[int, str], list[int]] = {}
        for timer in timers.due_timers(batch.unit.session, batch.now):
            groups.setdefault((timer.community_id, timer.kind), []).append(timer.subject)
        for number, ((community_id, kind), subjects) in enumerate(groups.items()):
            if number:
                # What was due before may have put some of it off.
                subjects = timers.still_due(batch.unit.session, kind, subjects, batch.now)
            feature, handler = self._timers.get(kind, (None, None))
            community = self._directory.community(batch.unit, community_id)
            context = Context.of(batch, feature.name if feature else kind, community)

            def due(
                context: Context, kind: str, handler: TimerHandler | None = handler, subjects: list[int] = subjects
            ) -> bool:
                timers.drop_timers(context.db, kind, subjects)
                if handler is not None:
                    handler(context, subjects)
                return True

            if self._guarded(context, kind, due) is None:
                timers.postpone_timers(batch.unit.session, kind, subjects, batch.now + _POSTPONED)
            self._drain(batch)
