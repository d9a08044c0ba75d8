"""What was said before a room moved, as an earlier copbot kept it, is known by the ids of now."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from alembic import command
from sqlalchemy import Table, select

from storage import versions
from storage.database import Database
from tests.storage import fixtures

MOVED = {
    "!old:server/$event": "!old:server $event",
    "!old:server/$a/b+c": "!old:server $a/b+c",
    "!older/$e:server": "!older $e:server",
    "-100123/45": "-100123 45",
    "-100124/-100123/45": "-100124 -100123 45",
}
"""What the ids of messages were, of Matrix and of Telegram, and what they are."""
STAY = ["$a/b+c", "$a/$b", "45", "a/b", "!old", "$event:server", "1234567890123456789"]


@pytest.mark.parametrize("name", ["post", "copy", "outbox"])
def test_the_ids_of_before_a_move_are_taken_over(url: str, opened: Callable[[str], Database], name: str) -> None:
    database = opened(url)
    fixtures.load(database)
    with database.reader.connect() as connection:
        [table] = (one for one in fixtures.tables(connection) if one.name == name)
    with database.engine.begin() as connection:
        keys = connection.execute(select(*table.primary_key).order_by(*table.primary_key)).all()
        for key, id in zip(keys, (*MOVED, *STAY), strict=False):
            where = (column == value for column, value in zip(table.primary_key, key, strict=True))
            connection.execute(table.update().where(*where).values(message=id))
    before = _kept(database, table)
    assert set(MOVED) < set(before)
    database.migrate()
    assert _kept(database, table) == [MOVED.get(id or "", id) for id in before]
    config = versions.make_config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0010")
    assert _kept(database, table) == before


def _kept(database: Database, table: Table) -> list[str | None]:
    """The messages' ids."""
    with database.reader.connect() as connection:
        return list(connection.scalars(select(table.c.message).order_by(*table.primary_key)))
