"""`copbot doctor`: what is wrong with a bot's surroundings, each in one line, and how to mend it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass

from copbot.config import Config
from storage.database import Database, DatabaseError


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was looked at: what it is, and how to mend it if it is not well."""

    about: str
    says: str
    mend: str = ""

    @property
    def well(self) -> bool:
        """Is it as it should be?"""
        return not self.mend

    @property
    def line(self) -> str:
        """All of it on one line."""
        return f"{'ok   ' if self.well else 'WRONG'} {self.about}: {self.says}" + (
            f" – {self.mend}" if self.mend else ""
        )


Examine = Callable[[], AsyncIterator[Finding]]
"""Looks at a platform; what it raises is a finding too."""


async def examine(config: Config, doctors: Mapping[str, Examine]) -> AsyncIterator[Finding]:
    """Look at the database, the clock, and each platform."""
    yield _database(config)
    for platform, look in doctors.items():
        try:
            async for finding in look():
                yield finding
        except Exception as error:
            yield Finding(platform, f"{type(error).__name__}: {error}", "is the network up, and the address right?")


def _database(config: Config) -> Finding:
    """Can it be used, and is it of this version?"""
    try:
        database = Database(config.database)
        try:
            database.check()
        finally:
            database.dispose()
    except DatabaseError as error:
        return Finding("database", str(error), "see the line before; `copbot run` makes a new one where there is none")
    return Finding("database", "answers, and is of this version")
