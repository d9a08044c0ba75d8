"""Where a database lies: what its url says, checked before anything is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.failures import DatabaseError

_FORMS = "write sqlite:///copbot.db or postgresql://user:password@host/database"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A checked url. `file` is an SQLite database's file, None in memory and on PostgreSQL; `name` is for people."""

    url: URL
    name: str
    file: Path | None

    @property
    def sqlite(self) -> bool:
        """Whether it is an SQLite database."""
        return self.url.drivername == "sqlite"

    @property
    def memory(self) -> bool:
        """Whether it lives in this process's memory only."""
        return self.sqlite and self.file is None

    @property
    def secret(self) -> str | None:
        """The password, for blotting it out."""
        password = self.url.query.get("password", self.url.password)
        return password if isinstance(password, str) else None


def read_address(url: str) -> Address:
    """The address that a url names. Raises DatabaseError where it names none that copbot knows."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # Neither the url nor the parser's words: both may hold the password.
        raise DatabaseError(f"the database url is not one: {_FORMS}") from None
    kind = parsed.drivername
    if kind == "sqlite":
        return _sqlite(parsed)
    if kind in ("postgresql", "postgres", "postgresql+psycopg"):
        host = parsed.host or parsed.query.get("host") or "localhost"
        port = f":{parsed.port}" if parsed.port else ""
        user = f"{parsed.username}@" if parsed.username else ""
        return Address(
            url=parsed.set(drivername="postgresql+psycopg"),
            name=f"postgresql://{user}{host}{port}/{parsed.database or ''}",
            file=None,
        )
    raise DatabaseError(f"the database url begins with {kind}:, which copbot doesn't know: {_FORMS}")


def file_address(file: Path) -> Address:
    """The address of an SQLite file, whatever characters its path is of."""
    return Address(url=URL.create("sqlite", database=str(file)), name=str(file), file=file)


def _sqlite(url: URL) -> Address:
    if url.host:
        raise DatabaseError(f"the database url has two slashes where SQLite takes three: {_FORMS}")
    database = url.database or ":memory:"
    if url.query.get("uri"):
        database = unquote(database.removeprefix("file:"))
    if database == ":memory:":
        return Address(url=url, name="in memory", file=None)
    file = Path(database)
    return Address(url=url, name=str(file), file=file)
