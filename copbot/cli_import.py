"""The command of the program that takes a community's past along."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from copbot.cli_common import ConfigOption, explained, fail, load
from copbot.cli_histories import (
    BotOption,
    BridgeOption,
    DatesOption,
    FilesArgument,
    FormatOption,
    history_of,
    say_unread,
)

if TYPE_CHECKING:
    from adapters.logs import History
    from copbot.rehearsal.importing import Import


def import_(
    files: FilesArgument,
    format: FormatOption = None,
    community: Annotated[str | None, typer.Option(help="Whose history it is, by the name of the community.")] = None,
    room: Annotated[list[str] | None, typer.Option(help="Only this room of it, by its name or id.")] = None,
    bot: BotOption = None,
    bridge: BridgeOption = None,
    dates: DatesOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be kept.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Keep it without asking.")] = False,
    config: ConfigOption = None,
) -> None:
    """Take a community's past along: questions, answers, votes, thanks, and who knows. Nobody is written to for it.

    What is there already is not kept twice: a longer history adds what is new. The bot must not be running.

    Example: copbot import result.json --dry-run -c config.toml
    """
    from adapters import configured
    from copbot.rehearsal.importing import Import, opened
    from copbot.running import log
    from copbot.running.clock import Clock

    log.quiet()
    history = history_of(files, format, bot, bridge, dates)
    with explained():
        loaded = load(config)
        with opened(loaded, dry_run=dry_run) as database, database.explained():
            try:
                found = Import(database, loaded, community, room or (), configured.own(loaded))
            except LookupError as error:
                raise fail(str(error.args[0])) from None
            with closing(found):
                _read(found, history)
                try:
                    lines, anything = found.look(Clock().now())
                except LookupError as error:
                    raise fail(str(error.args[0])) from None
                for line in lines:
                    typer.echo(line)
                say_unread(history)
                if not anything:
                    typer.echo("There is nothing new to keep.")
                elif dry_run:
                    typer.echo("This was a dry run: nothing has been kept.")
                elif _agreed(yes=yes):
                    found.write(Clock().now())
                    typer.echo("It is kept. Whoever wrote any of it hears so with the first private word to the bot.")


def _read(found: Import, history: History) -> None:
    """Read all of it, and tell how far it has got."""
    from adapters.logs import LogError
    from copbot.rehearsal.progress import Going

    try:
        with Going(", ".join(history.names)) as going:
            for entry in found.read(history.entries()):
                going.at(entry.read, history.size)
    except LogError as error:
        raise fail(f"{error}\ncopbot: nothing has been kept") from None


def _agreed(*, yes: bool) -> bool:
    """Does whoever runs the program agree? That is asked on a terminal; elsewhere `--yes` has to be said."""
    if yes:
        return True
    if not sys.stdin.isatty():
        raise fail("nothing has been kept: --yes has it kept, --dry-run only looks")
    return typer.confirm("Keep it?")
