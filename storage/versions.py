"""Which version a database is of, and how it becomes this program's."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text

import storage.anonymous
import storage.profiles  # noqa: F401 - its tables are known from here on
from storage import index, written
from storage.failures import UnfitError
from storage.models import schema
from storage.models.stored import names

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER: Final = Path(__file__).parent / "migrations"
KNOWN: Final = tuple(sorted(file.name[:4] for file in (_FOLDER / "versions").glob("[0-9]*.py")))
"""Every version, oldest first: the numbers of the migrations' files, without loading Alembic to learn them."""
HEAD: Final = KNOWN[-1]
"""This program's version of the database."""

# "copbot" and one more, in ASCII: programs that migrate the same database at once do so one after another.
_KEY: Final = 0x636F70626F7401
_one_at_a_time = Lock()
_EMPTY: Final = "is empty: run `copbot migrate`"


def version(connection: Connection) -> str | None:
    """The database's version; None if it has none, which an empty one hasn't.

    Raises UnfitError if it holds tables of another program's, a newer copbot made it, or it is not in UTF-8.
    """
    _require_utf8(connection)
    return _version(connection)


def _require_utf8(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        found = connection.scalar(text("SHOW server_encoding"))
        if found != "UTF8":
            raise UnfitError(
                f"is in the encoding {found}, and has to be in UTF-8: make one with"
                " `CREATE DATABASE copbot ENCODING 'UTF8' TEMPLATE template0`"
            )


def _version(connection: Connection) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if "alembic_version" not in tables:
        others = tables & (names() | {"search"})
        if others:
            raise UnfitError(f"holds tables that aren't copbot's ({', '.join(sorted(others))}): name another database")
        return None
    now: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if now is not None and now not in KNOWN:
        raise UnfitError(
            f"was made by a newer copbot (its version is {now}, this program's {HEAD}): install that copbot, or put a"
            " backup from before in its place"
        )
    return now


def require_copyable(connection: Connection) -> None:
    """Raises UnfitError if no copy can be made of it: of a file of this version or an earlier one, on a server of this.

    A copy can be made of one in another encoding than UTF-8, too: by it what is there gets into one in UTF-8.
    """
    now = _version(connection)
    if now is None:
        raise UnfitError(_EMPTY)
    if connection.dialect.name == "postgresql":
        _require_head(connection, now)


def require_head(connection: Connection) -> None:
    """Raises UnfitError if the database isn't of exactly this program's version, with every table in it."""
    now = version(connection)
    if now is None:
        raise UnfitError(_EMPTY)
    _require_head(connection, now)


def _require_head(connection: Connection, now: str) -> None:
    if now != HEAD:
        raise UnfitError(f"is of version {now}, older than this program's {HEAD}: run `copbot migrate`")
    missing = (names() | {"search"}) - set(inspect(connection).get_table_names())
    if missing:
        raise UnfitError(f"lacks tables ({', '.join(sorted(missing))}): put a backup in its place")


def bring(connection: Connection) -> None:
    """Brings the database to `HEAD`, in the transaction that the connection is in: the short way where nothing is yet.

    Raises UnfitError where `version` does.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _KEY})
    now = version(connection)
    if now is None:
        create(connection)
    elif now != HEAD:
        upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Runs the migrations up to `HEAD` that have not been, in the transaction that the connection is in."""
    from alembic import command

    config = make_config()
    config.attributes["connection"] = connection
    with _one_at_a_time:  # Alembic's context belongs to the process.
        command.upgrade(config, "head")


def is_described(name: str | None, kind: str, _parents: object) -> bool:
    """Whether the models describe it, for Alembic's comparison.

    Not the search index, nor what a feature has left that was taken out since.
    """
    return kind != "table" or name in names()


def create(connection: Connection) -> None:
    """What `upgrade` makes of an empty database, without Alembic, which takes a third of a second to load.

    Raises UnfitError if it is not in UTF-8.
    """
    _require_utf8(connection)
    if connection.dialect.name == "sqlite" and written.is_whole(HEAD):
        written.run(connection)
    else:
        schema().create_all(connection)
    index.create(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": HEAD})


def make_config() -> Config:
    """Alembic's configuration, which lies in this package and in no file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
