"""`copbot import`: a community's past is taken into its database, all of it or nothing, once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlmodel import Session, col, func, select

from copbot.community.naming import called
from copbot.features.privacy import PrivacySettings
from copbot.rehearsal.past import E, Past
from copbot.rehearsal.placing import Key, Placing
from copbot.rehearsal.taken import Counts, People, Taken
from copbot.rehearsal.taking import look
from copbot.running.config import Config
from storage.database import Database
from storage.forgotten import Traces
from storage.kept import AGEING
from storage.models import Community, Question
from storage.unit import Unit


@contextmanager
def opened(config: Config, *, dry_run: bool) -> Iterator[Database]:
    """The database that is imported into, at the newest version and with no bot on it.

    For a dry run, for which a bot may be running, it is only read; an empty one stands for one that is not there.
    Raises DatabaseError.
    """
    database = Database(config.database)
    try:
        if not dry_run:
            with database.lock():
                database.migrate()
                yield database
        elif database.version() is not None:
            database.check()
            yield database
        else:
            database = Database("sqlite://")
            database.migrate()
            yield database
    finally:
        database.dispose()


class Import:
    """The import of a history. `own` are the accounts of the bot itself, by platform and id.

    Read all of it, look at what would be kept, and write it. Raises DatabaseError, and LookupError for a community
    that nobody has.
    """

    def __init__(
        self,
        database: Database,
        config: Config,
        community: str | None = None,
        only: Collection[str] = (),
        own: Collection[tuple[str, str]] = (),
    ) -> None:
        self._database, self._config, self._own = database, config, own
        with Session(database.reader) as db:
            self._communities = {one.name: one.id for one in db.exec(select(Community))}
            self._traces = Traces(db)
            self._places = Placing(db, config, community, only)
        known = {*self._communities, *config.communities, config.default_community}
        if community is not None and community not in known:
            raise LookupError(f"there is no community {community}; there are {', '.join(sorted(known))}")
        self._past = Past(database, config, self._places, self._is_left_out)
        self._forgotten: set[tuple[str, str, str]] = set()

    def read(self, entries: Iterable[E]) -> Iterator[E]:
        """Play the history, giving back each entry that has been read."""
        return self._past.play(entries)

    def look(self, now: datetime) -> tuple[list[str], bool]:
        """What would be kept, in lines for the operator; and whether there is anything.

        Raises LookupError if it has none of the rooms that alone were wanted.
        """
        passed = self._places.passed
        if passed and not self._places.names:
            raise LookupError(f"there is no such room in it; there are {', '.join(sorted(set(passed.values())))}")
        old = self._age(now)
        unit = Unit(self._database.reader, {})
        try:
            with Session(self._past.database.reader) as past:
                taken, people = look(unit, past, self._places, now)
        finally:
            unit.close()
        return [*self._told(taken, people, old)], not taken.nothing

    def write(self, now: datetime) -> None:
        """Keep it, in one transaction."""
        unit = Unit(self._database.engine, {})
        try:
            with Session(self._past.database.reader) as past:
                taken, _ = look(unit, past, self._places, now)
                taken.write(unit, past)
            unit.commit()
        finally:
            unit.close()

    def close(self) -> None:
        """Nothing is left of what was not written."""
        self._past.database.dispose()

    def _is_left_out(self, community: str, platform: str, person: str) -> bool:
        """Is this the bot itself, or somebody who was forgotten?"""
        number = self._communities.get(community)
        if number is not None and self._traces.has(number, platform, person):
            self._forgotten.add((community, platform, person))
            return True
        return (platform, person) in self._own

    def _age(self, now: datetime) -> int:
        """Have gone what would not be kept any more by now; how many questions."""
        with Session(self._past.database.engine) as past:
            before = _questions(past)
            for community in past.exec(select(Community)).all():
                settings = self._config.settings.of(community.name, "privacy", PrivacySettings)
                for setting, forget in AGEING:
                    forget(past, community.id, now - getattr(settings, setting) if setting is not None else now)
            past.commit()
            return before - _questions(past)

    def _told(self, taken: Taken, people: People, old: int) -> Iterator[str]:
        names = self._places.names
        for key, counts in taken.counts.items():
            yield f"{_named(key, names[key])} → {self._places.placed[key]}: {_counted(counts)}"
        empty = self._places.placed.keys() - taken.counts.keys()
        for key in sorted(empty):
            yield f"{_named(key, names[key])} → {self._places.placed[key]}: no questions found"
        for key, name in sorted(self._places.nowhere.items()):
            yield (
                f"{_named(key, name)}: no community has this room, so it is left out. Name it under `rooms` of a"
                " community in the configuration, or say which is meant: --community NAME"
            )
        if people.met:
            yield f"People behind it: {len(people.met)}, of whom {len(people.new)} are new to the bot."
        if old:
            yield f"Too old to be kept, by the settings of privacy: {_many(old, 'question')}."
        if self._past.undated:
            yield f"Left out, because it is not sure on which day that was: {_many(self._past.undated, 'message')}."
        if self._forgotten:
            yield f"Left out, because they used /forget: {_many(len(self._forgotten), 'person', 'people')}."


def _questions(past: Session) -> int:
    return past.exec(select(func.count(col(Question.id)))).one()


def _named(key: Key, name: str) -> str:
    return f"{name} ({called(key[0])})"


def _counted(counts: Counts) -> str:
    if not counts.questions and not counts.answers:
        return f"nothing new; {_many(counts.known, 'question')} there already"
    parts = [
        f"{_many(counts.questions, 'question')} ({counts.answered} answered, {counts.accepted} accepted)",
        _many(counts.answers, "answer"),
        _many(counts.votes, "vote"),
        f"{counts.thanks} thanks",
    ]
    when = f", {counts.first:%Y-%m-%d} to {counts.last:%Y-%m-%d}" if counts.first and counts.last else ""
    there = f"; {_many(counts.known, 'question')} there already" if counts.known else ""
    return ", ".join(parts) + when + there


def _many(number: int, one: str, several: str = "") -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}"
