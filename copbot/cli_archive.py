"""The archive of a community, and the end of what is kept of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copbot.cli_common import ConfigOption, explained, fail, load

if TYPE_CHECKING:
    from copbot.running.config import Config
    from storage.database import Database

_MEMBERS, _PUBLIC = "members", "public"
Named = Annotated[str | None, typer.Option("--community", help="The community by its name, where there are several.")]


def archive(
    folder: Annotated[Path, typer.Argument(help="The folder to make.")],
    whom: Annotated[
        str, typer.Option("--for", help="members: what every member could see; public: what everybody could.")
    ] = _MEMBERS,
    community: Named = None,
    config: ConfigOption = None,
) -> None:
    """Write what a community has made into a folder that needs no bot any more, also while the bot runs.

    Example: copbot archive -c config.toml --for public gardeners
    """
    from copbot.archive.folder import ArchiveError
    from copbot.running import log
    from storage.database import Database

    log.quiet()
    if whom not in (_MEMBERS, _PUBLIC):
        raise fail(f"--for is {_MEMBERS} or {_PUBLIC}")
    with explained():
        loaded = load(config)
        database = Database(loaded.database)
        try:
            database.check()
            with database.explained():
                typer.echo(_written(loaded, database, _one_of(loaded, database, community), whom, folder))
        except (ArchiveError, LookupError) as error:
            raise fail(str(error.args[0])) from None
        finally:
            database.dispose()


def _written(loaded: Config, database: Database, name: str, whom: str, folder: Path) -> str:
    from copbot.archive.reading import community as seen
    from copbot.archive.writing import write
    from copbot.kit.archived import Whom
    from copbot.running.clock import Clock

    if loaded.platforms:
        loaded.settings.go_live()
    with seen(database, loaded.features, loaded.settings, loaded.default_community, name, Clock().now()) as ctx:
        written = write(ctx, Whom(whom), folder)
    counted = ", ".join(f"{count} {sort.value}" for sort, count in written.counts) or "nothing yet"
    return f"{folder} holds the archive of {name} for {_all(whom)}: {counted}; {written.files} files."


def _all(whom: str) -> str:
    return "everybody" if whom == _PUBLIC else "its members"


def _one_of(loaded: Config, database: Database, name: str | None) -> str:
    """The community that is meant. Raises LookupError where it is none, or any of several."""
    from sqlmodel import Session

    from storage.belonging import community_names

    with Session(database.reader) as db:
        there = community_names(db)
    if name is not None:
        if name not in there:
            raise LookupError(f"there is no community {name}; there is {', '.join(there) or 'none yet'}")
        return name
    if len(there) != 1:
        told = f"name one of them by --community: {', '.join(there)}" if there else "there is no community yet"
        raise LookupError(told)
    return there[0]
