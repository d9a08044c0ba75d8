"""The archive of a community, and the end of what is kept of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copbot.cli_common import ConfigOption, explained, fail, load

if TYPE_CHECKING:
    from collections.abc import Iterable

    from copbot.kit.archived import Sort, Why
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
                lines, _ = _written(loaded, database, _one_of(loaded, database, community), whom, folder)
                typer.echo("\n".join(lines))
        except (ArchiveError, LookupError) as error:
            raise fail(str(error.args[0])) from None
        finally:
            database.dispose()


def _written(loaded: Config, database: Database, name: str, whom: str, folder: Path) -> tuple[list[str], bool]:
    """What it holds and what it doesn't; and is anything left out of it that may have been open to all?"""
    from copbot.archive.reading import community as seen
    from copbot.archive.writing import write
    from copbot.kit.archived import Whom, Why
    from copbot.running.clock import Clock

    if loaded.platforms:
        loaded.settings.go_live()
    with seen(database, loaded.features, loaded.settings, loaded.default_community, name, Clock().now()) as ctx:
        written = write(ctx, Whom(whom), folder)
    counted = _counted(written.counts) or "nothing yet"
    holds = f"{folder} holds the archive of {name} for {_all(whom)}: {counted}; {written.files} files."
    left = written.left_out.counts
    told = [_left(room, why, _counted(sorted(counts.items()))) for (room, why), counts in sorted(left.items())]
    return [holds, *told], any(why is Why.EMPTIED for _, why in left)


def _counted(counts: Iterable[tuple[Sort, int]]) -> str:
    return ", ".join(f"{count} {sort.value}" for sort, count in counts)


def _left(room: str, why: Why, counted: str) -> str:
    """What of a room is not in it, and what to do where that may be a mistake."""
    from copbot.kit.archived import Why

    told = f"Left out of {room}: {counted}; "
    if why is Why.SHUT:
        return f"{told}the room is closed."
    if why is Why.LOST:
        return f"{told}the bot is not in the room any more."
    return (
        f"{told}only moderators are in the room, so it counts as theirs. Was it open to all members? "
        f"Then a moderator writes /settings {room} community.closed off, and you make the archive again."
    )


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


def destroy(
    community: Annotated[str, typer.Option("--community", help="The community by its name.")],
    first: Annotated[
        Path | None, typer.Option("--archive", metavar="FOLDER", help="Write its members' archive there first.")
    ] = None,
    sure: Annotated[
        str | None, typer.Option("--yes-destroy", metavar="NAME", help="Destroy it without asking: its name again.")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Delete all that is kept of a community, for ever. The bot must not be running.

    Example: copbot destroy --community gardeners -c config.toml
    """
    import sys

    from copbot.archive.folder import ArchiveError
    from copbot.running import log
    from storage import destroying
    from storage.database import Database

    log.quiet()
    with explained():
        loaded = load(config)
        database = Database(loaded.database)
        try:
            database.check()
            with database.lock(), database.explained():
                number = _number(database, community)
                asks = sure is None and sys.stdin.isatty()
                for line in _told(database, community, number):
                    typer.echo(line)
                if asks and first is None:
                    given = _asked("Write its archive first? The folder for it, or nothing")
                    first = Path(given) if given else None
                if first is not None:
                    lines, lacks = _written(loaded, database, community, _MEMBERS, first)
                    typer.echo("\n".join(lines))
                    if lacks and not asks:
                        raise fail(f"nothing was destroyed: see what is left out of {first}. {_WITHOUT}")
                if asks:
                    sure = _asked("To destroy it, write its name")
                if sure != community:
                    raise fail(f"nothing was destroyed: its name is {community}; --yes-destroy {community} says it too")
                gone = destroying.destroy(database.engine, number)
                typer.echo(f"{community} is destroyed: {gone} rows. {_LEFT}")
        except (ArchiveError, LookupError) as error:
            raise fail(str(error.args[0])) from None
        finally:
            database.dispose()


_WITHOUT = "If that is right, leave --archive out."
_LEFT = "Take it out of the configuration, and the bot out of its rooms, or it begins anew."


def _asked(question: str) -> str:
    given: str = typer.prompt(question, "", show_default=False)
    return given.strip()


def _number(database: Database, name: str) -> int:
    """The community of that name. Raises LookupError for none."""
    from sqlmodel import Session

    from storage.belonging import community_named

    with Session(database.reader) as db:
        found = community_named(db, name)
    if found is None:
        raise LookupError(f"there is no community {name}")
    return found.id


def _told(database: Database, name: str, number: int) -> list[str]:
    """What goes, and what stays where the bot can't delete it."""
    from sqlmodel import Session

    from storage import destroying

    with Session(database.reader) as db:
        kept = destroying.kept(db, number)
    rooms = [f"  - what the bot said in {', '.join(names)} ({platform})" for platform, names in kept.rooms.items()]
    return [
        f"All that is kept of {name} goes for ever: {kept.members} members, {kept.questions} questions, all else.",
        "Copies are elsewhere that the bot can't delete, and stay until somebody does:",
        *rooms,
        "  - what the bot wrote to members privately, and files that it sent them, such as exports",
        "  - newsletters by e-mail, and what feed readers and search engines have fetched",
        "  - backups and archives that you have made",
    ]
