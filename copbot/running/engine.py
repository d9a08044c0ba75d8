"""The engine: events in, features asked, one commit, actions out. Plain synchronous code, used by one thread at a time.

Nothing that a platform told is lost and nothing happens twice: the cursor, the rows and the outbox of a batch are one
transaction, each handler in it has a savepoint, and a happening that has left a trace is dropped when it is told again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from sqlmodel import Session, select

from copbot.community.directory import Directory
from copbot.community.infos import CommunityInfo
from copbot.community.settings import Settings
from copbot.kit.batch import Batch, Before, Handling, Kept, Offered
from copbot.kit.commands import Command, looked_for
from copbot.kit.context import Context
from copbot.kit.desk import Desk
from copbot.kit.domain import DomainEvent
from copbot.kit.feature import Feature
from copbot.kit.offered import Suggestion
from copbot.kit.suggesting import Wanted
from copbot.rooms import cause, outbox
from copbot.rooms.enclosed import Elsewhere, Pictured, Stored
from copbot.rooms.events import Event, Person
from copbot.rooms.inputs import Input as Input
from copbot.rooms.inputs import Report as Report
from copbot.running import ahead, asides, beside, guard, tracing, whereabouts
from copbot.running.dispatch import Dispatch
from copbot.running.guessing import Guesses
from copbot.running.handing import Handing
from copbot.running.metrics import Figures
from storage import belonging, emptiness, enclosures, pictures, timers, traces
from storage.blame import named
from storage.database import Database
from storage.failures import LostError
from storage.models import Community
from storage.sharing import ROOMS, Lease
from storage.unit import Unit

_REMEMBERED = timedelta(days=30)


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
        self.figures = Figures()
        """What is counted of all that is handled."""
        self._directory = Directory(settings, default_community)
        self._ids: dict[str, int] = {}
        self._memory = Kept()
        self._lasting = Kept(undo=[])
        self.desk = Desk(features)
        self._guesses = Guesses(features, settings)
        self.handing = Handing()
        self._dispatch = Dispatch(features, self._directory, self.desk, self._memory)
        self._asking = whereabouts.Asking(self._directory)
        self._beside = beside.make(database.sharing, self._directory, self._memory, self._lasting)
        self._commands = {one.name: [command for command, _ in one.commands.values()] for one in features}
        self._nudge_kinds: dict[str, list[Offered]] = {one.name: list(one.nudges) for one in features}

    def handle(self, inputs: Sequence[Input], *, last: bool = False) -> bool:
        """Handle all of it in one transaction; True if there is something new to deliver.

        Raises sqlalchemy.exc.DBAPIError if the database can't take it; nothing has happened then. At the `last` try
        what may be the database's own trouble or a handler's fault is the latter.
        """
        self._dispatch.guard.last_try = last
        skipped: set[Handling] = set()
        while True:
            try:
                return self._handle(inputs, skipped)
            except guard.BrokenError as error:
                skipped.add(error.args[0])

    def _handle(self, inputs: Sequence[Input], skipped: Set[Handling]) -> bool:
        unit = self._begin()
        batch = self._batch(unit, skipped, ahead.read(self._features, [one.what for one in inputs]))
        cursors: dict[str, str] = {}
        try:
            self._beside.enter(batch, inputs)
            ahead.coming(batch, [one.what for one in inputs])
            for batch.number, one in enumerate(inputs):
                batch.near, batch.outcome = one.near, one.outcome
                tracing.begin(batch, one.what)
                if one.outcome is not None:
                    one.outcome.clear()
                if one.what is not None:
                    if self._told_time and not isinstance(one.what, Report):
                        batch.now = self._last = max(self._last, one.what.at)
                    self._dispatch.one(batch, one.what)
                if one.cursor is not None:
                    cursors[one.cursor[0]] = one.cursor[1]
                self._beside.handled(batch, one.what)
            for name, value in cursors.items():
                traces.keep_cursor(unit.session, name, value)
            self._beside.leave(unit)
            tracing.end(batch)
            ready = self.handing.prepare(batch, inputs, self._now())
            self._end(unit)
        except BaseException:
            unit.close()
            self._forget()
            raise
        self._beside.kept()
        for tell in batch.news:
            tell()
        tracing.committed(self.figures, inputs, batch)
        if self._observe:
            for community, told in batch.dispatched:
                self._observe(community, told)
        return self.handing.hand(batch, ready)

    def _begin(self) -> Unit:
        return Unit(self._database.engine, self._ids, self._beside.draw, self._memory.of(emptiness.Emptiness))

    def _end(self, unit: Unit) -> None:
        unit.commit()
        self._lasting.settle()
        unit.close()

    def _batch(self, unit: Unit, skipped: Set[Handling] = frozenset(), before: Before | None = None) -> Batch:
        return Batch(
            unit,
            self._directory,
            self._settings,
            self._memory,
            self._now(),
            commands=self._commands,
            features=self._features,
            nudge_kinds=self._nudge_kinds,
            lasting=self._lasting,
            skipped=skipped,
            before=before or Before(),
        )

    def unsure(self, event: Event) -> list[tuple[str, str]]:
        """Whose place in which rooms the platform is to be asked for before this is handled: rooms and persons."""
        author: Person | None = getattr(event, "author", None)
        if author is None or author.bot:
            return []
        with self._looking() as unit:
            return self._asking.before(unit, event, author, self.desk.command_of(event), self._now())

    def to_look_for(self, going: outbox.Outgoing, person: str) -> list[str] | None:
        """Where to look whether somebody who is to be told this is still there; None for who is known to have left."""
        with self._looking() as unit:
            return self._asking.before_telling(unit, going, person, self._now())

    def looked_for(self, event: Event) -> tuple[int, str] | None:
        """What is to be found in other words too before this is handled: the community's id, and the words."""
        command, author = self.desk.command_of(event), getattr(event, "author", None)
        words = looked_for(command, event) if command is not None else ""
        if not words or author is None:
            return None
        with self._looking() as unit:
            if event.private:
                community = self._directory.home(unit, event.platform, author.id)
            else:
                room = self._directory.room(unit, event.platform, event.room)
                community = room.community if room is not None and room.belongs else None
        return (community.id, words) if community is not None else None

    def ask_again(self, platform: str, persons: Collection[str]) -> None:
        """The platform could not be asked about these: it is asked the next time."""
        self._asking.again(platform, persons)

    def now(self) -> datetime:
        """What time it is here."""
        return self._now()

    @contextmanager
    def looking(self) -> Iterator[Session]:
        """A look at the database as it is after what was handled."""
        with self._looking() as unit:
            yield unit.session

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
        cause.begin(one.what)
        with self._unit(lease=one.lease) as unit:
            asides.put(unit, one.what, named(error), self._now())
            if one.cursor is not None:
                traces.keep_cursor(unit.session, *one.cursor)
        asides.tell(one.what, named(error), asides.where(error))
        self.figures.count("set_aside", type(one.what).__name__)
        if one.outcome is not None:
            one.outcome.clear()
            one.outcome.failed = True

    def pending(self, platform: str, lease: Lease | None = None, has: outbox.Houses = None) -> list[outbox.Outgoing]:
        """What the platform can be asked to do now, of these houses, by this lease where bots share a database.

        Raises LeaseLostError if that is another bot's now.
        """
        with self._unit(lease=lease) as unit:
            return outbox.pending(unit.session, platform, self._now(), has=has)

    def enclosed(self, wanted: Sequence[Elsewhere]) -> dict[Elsewhere, bytes]:
        """The bytes of these files of what is to be delivered."""
        with self.looking() as db:
            made = enclosures.contents(db, [one.row for one in wanted if isinstance(one, Stored)])
            kept = pictures.contents(db, [one.picture for one in wanted if isinstance(one, Pictured)])
        return {**{Stored(row): one for row, one in made.items()}, **{Pictured(row): one for row, one in kept.items()}}

    @contextmanager
    def _unit(self, community: int | None = None, lease: Lease | None = None) -> Iterator[Unit]:
        """A transaction for something else than inputs, which changes something of a community, or of `ROOMS`."""
        unit = Unit(self._database.engine, self._ids, self._beside.draw, self._memory.of(emptiness.Emptiness))
        try:
            self._beside.begin(unit, community, lease)
            yield unit
            self._beside.leave(unit)
            unit.commit()
            self._lasting.settle()
        except BaseException:
            self._forget()
            raise
        finally:
            unit.close()
        self._beside.kept()

    def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Who is held to be in a room, by the platform's ids, and whether he or she has moderator rights there."""
        with Session(self._database.reader) as db:
            return belonging.inside(db, platform, room)

    def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """Which ids of what was handled on a platform, in the last weeks, and has left a trace, are such."""
        with Session(self._database.reader) as db:
            return [one for one in traces.all_handled(db, platform) if which(one)]

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
        with self.looking() as db:
            return timers.next_due(db)

    def prune(self) -> None:
        """Forget what is only kept for a while: delivered actions, which happenings were handled, and the features'."""
        with Session(self._database.engine) as db:
            traces.prune(db, self._now() - _REMEMBERED)
            db.commit()
        self._do_chores(self._features)

    def begin_rounds(self, names: Collection[str]) -> None:
        """Have the rounds of these features run as is set now, in all communities."""
        self._do_chores([one for one in self._features if one.rounds and one.name in names])

    def _do_chores(self, features: Sequence[Feature]) -> None:
        with Session(self._database.reader) as db:
            communities = db.exec(select(Community.id)).all()
        for community_id in communities:
            for feature in features:
                for chore in feature.chores:
                    self._chore(community_id, feature, chore)

    def _chore(self, community_id: int, feature: Feature, chore: Callable[[Context], None]) -> None:
        """Do what is to be done each day for a community; what fails is undone, and done the next day."""
        try:
            with self._unit(community_id) as unit:
                batch = self._batch(unit)
                ctx = Context.of(batch, feature.name, self._directory.community(unit, community_id))
                if ctx.works(feature.name):
                    chore(ctx)
                unit.release()
        except LostError:
            raise
        except Exception as error:
            asides.tell_failure("a daily chore failed; it is tried again tomorrow", error, feature=feature.name)

    @property
    def commands(self) -> list[Command]:
        """All commands, in the order of their features."""
        return self.desk.commands

    def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """What somebody who is typing a command may mean."""
        with Session(self._database.reader) as db:
            return self._guesses.suggest(db, wanted)

    def native(self, text: str) -> tuple[str, dict[str, str]] | None:
        """The canonical name and options of a command line, as a platform with native commands gives them."""
        return self.desk.native(text)

    def settings_changed(self) -> None:
        """The settings given at the start have been changed."""
        self._directory.settings_changed()

    def take_over(self) -> None:
        """A platform is this bot's from now on that another had: nothing that is remembered of it may hold."""
        self._forget()

    def _forget(self) -> None:
        self._directory.forget()
        self._directory.altered = False
        self._ids.clear()
        self._memory.clear()
        self._lasting.undo()

    def found(self, communities: Iterable[str]) -> None:
        """Have these communities known by name, whether they have rooms yet or not."""
        with self._unit(ROOMS) as unit:
            for name in communities:
                self._directory.community_named(unit, name)
