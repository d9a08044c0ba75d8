"""`copbot doctor`: what is wrong with a bot's surroundings, each in one line, and how to mend it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, func, select

from copbot.language import meaning
from copbot.language.meaning import MeaningError
from copbot.running import backups
from copbot.running.config import Config
from copbot.running.findings import Finding as Finding
from copbot.running.pages import NO_FIGURES, serves, tells
from storage import belonging
from storage.database import Database, DatabaseError
from storage.models import Handled
from storage.versions import HEAD

_MADE = datetime(2026, 1, 1, tzinfo=UTC)
"""This program is not older: a clock that says so is wrong."""
_LEEWAY = timedelta(minutes=1)


Examine = Callable[[], AsyncIterator[Finding]]
"""Looks at a platform; what it raises is a finding too."""


async def examine(
    config: Config, doctors: Mapping[str, Examine], now: Callable[[], datetime]
) -> AsyncIterator[Finding]:
    """Look at the database, the clock, and each platform."""
    newest, in_memory = None, False
    try:
        database = Database(config.database)
        in_memory = database.memory
        try:
            if config.platforms:
                database.require_lasting()
            says, newest = _database(database)
            rooms = _rooms(database, list(doctors))
        finally:
            database.dispose()
        yield Finding("database", says)
        for finding in rooms:
            yield finding
    except DatabaseError as error:
        wrong, _, mend = str(error).rpartition(": ")
        yield Finding("database", wrong or mend, mend)
    yield _clock(now(), newest)
    if config.backup is not None:
        yield backups.finding(config.backup, now(), by_itself=bool(config.platforms))
    if config.secrets is not None and config.secrets.stat().st_mode & 0o077:
        mend = f"chmod 600 {config.secrets}"
        yield Finding("secrets", f"others on this machine can read {config.secrets}, or write it", mend)
    if config.semantic:
        yield _semantic()
    if config.web is not None:
        yield serves(config.web, memory=in_memory)
    if config.watch is not None:
        yield tells(config.watch) if config.platforms else NO_FIGURES
    for platform, look in doctors.items():
        try:
            async for finding in look():
                yield finding
        except Exception as error:
            yield Finding(platform, f"{type(error).__name__}: {error}", "is the network up, and the address right?")


def _database(database: Database) -> tuple[str, datetime | None]:
    """What `copbot run` will find, and when something was last written to it. Raises DatabaseError if it can't run."""
    version = database.version()
    if version is None:
        database.require_room()
        return f"{database} is new; `copbot run` sets it up", None
    if version != HEAD:
        return f"{database} is of version {version}; `copbot run` brings it to {HEAD}", None
    database.check()
    with database.explained(), Session(database.reader) as db:
        return f"{database} can be read and written", db.exec(select(func.max(col(Handled.at)))).one()


def _rooms(database: Database, platforms: Sequence[str]) -> list[Finding]:
    """Whether the rooms that the bot was in when it last ran belong to a community."""
    if database.version() != HEAD:
        return []
    with Session(database.reader) as db:
        strange, unled = belonging.strange_rooms(db), belonging.unled(db)
    found = []
    for name in unled:
        mend = "have somebody made a moderator in one of them"
        found.append(Finding(f"community {name}", "nobody moderates any of its rooms, so nobody can decide", mend))
    for platform, count in ((one, strange[one]) for one in platforms if one in strange):
        rooms = "1 room belongs" if count == 1 else f"{count} rooms belong"
        mend = "see which with `copbot rooms`, then name them in the configuration, or claim them (`copbot claim`)"
        found.append(Finding(f"{platform} rooms", f"{rooms} to no community; the bot does nothing there", mend))
    return found


def _semantic() -> Finding:
    """Can questions be found in other words?"""
    try:
        model = meaning.load()
    except MeaningError as error:
        says, _, mend = str(error).partition(": ")
        return Finding("semantic", says, mend)
    began = time.perf_counter()
    model.embed("How often do I water beans?")
    took = (time.perf_counter() - began) * 1000
    return Finding("semantic", f"{model.name} tells in {took:.0f} ms what a question means")


def _clock(now: datetime, newest: datetime | None) -> Finding:
    """What is due is told by it, and by it alone."""
    shown = f"it is {now:%Y-%m-%d %H:%M} UTC"
    mend = "set the clock of this machine, and have it kept right (NTP)"
    if now < _MADE:
        return Finding("clock", shown, mend)
    if newest is not None and newest > now + _LEEWAY:
        return Finding("clock", f"{shown}, but the database was written at {newest:%Y-%m-%d %H:%M} UTC", mend)
    return Finding("clock", shown)
