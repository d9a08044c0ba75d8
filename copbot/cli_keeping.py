"""Backups of the database, and one put in its place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from copbot.cli_common import ConfigOption, database_of, explained, fail, load


def backup(
    target: Annotated[
        Path | None, typer.Argument(help="The file to make; in the folder of `[backup]`, if left out.")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Make a consistent copy of the database, also while the bot runs.

    Example: copbot backup copbot-monday.db
    """
    from copbot.running import backing_up
    from copbot.running.clock import Clock

    _stop_in_order()
    with explained():
        plan = load(config).backup
        if target is None and plan is None:
            raise fail("name the file to make, or have a table [backup] in the configuration")
        database = database_of(config)
        try:
            if target is not None:
                database.backup(target)
                told = f"{target} holds a copy."
            elif plan is not None:
                made, gone = backing_up.make(database, plan, Clock().now())
                went = f" {gone} older went." if gone else ""
                told = f"{made} holds a copy.{went}"
        finally:
            database.dispose()
        typer.echo(told)


def restore(
    copy: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup.")], config: ConfigOption = None
) -> None:
    """Put a backup in the place of the database, which is kept aside. The bot must not be running.

    Example: copbot restore copbot-monday.db -c config.toml
    """
    from copbot.running.clock import Clock

    with explained():
        database = database_of(config)
        try:
            with database.lock():
                aside = database.restore(copy, Clock().now())
        finally:
            database.dispose()
        typer.echo(f"{copy} is now in the place of {database}.")
        if aside is not None:
            typer.echo(f"What was there before is kept as {aside}; delete it when you don't need it any more.")


def _stop_in_order() -> None:
    """Told to stop, what is unfinished is cleared away; whoever started this may have kept such signals off."""
    import signal
    import sys

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM, signal.SIGINT})
