"""What an archive is made from: the database as of one moment, in a transaction that can't write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from copbot.community.directory import Directory
from copbot.community.settings import Settings
from copbot.kit.batch import Batch, Kept
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from storage import belonging
from storage.database import Database
from storage.unit import Unit


@contextmanager
def community(
    database: Database, features: Sequence[Feature], settings: Settings, default: str, name: str, now: datetime
) -> Iterator[Context]:
    """The view of nobody on the community of this name, beside a bot that may be running.

    Raises LookupError where there is none of that name.
    """
    unit = Unit(database.viewer, {})
    try:
        found = belonging.community_named(unit.session, name)
        if found is None:
            raise LookupError(f"there is no community {name}")
        directory = Directory(settings, default)
        batch = Batch(unit, directory, settings, Kept(), now, features=features)
        yield Context.of(batch, "", directory.community(unit, found.id))
    finally:
        unit.close()
