"""What the commands of the program share."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from copbot.running.config import Config
    from storage.database import Database

ConfigOption = Annotated[Path | None, typer.Option("-c", "--config", metavar="FILE", help="The configuration (TOML).")]
NeededConfig = Annotated[Path, typer.Option("-c", "--config", metavar="FILE", help="The configuration (TOML).")]
CONFIG = "config.toml"
"""What a configuration is called, if nothing else is said."""
USAGE = 2
PASSING = 75
"""EX_TEMPFAIL: what may mend itself. Service managers try again then."""
_MADE = 5_000
"""Once so many more things were made than thrown away, it is looked which of them are garbage."""


def fail(message: str, code: int = USAGE) -> typer.Exit:
    """Say in one line what is wrong, and stop."""
    typer.echo(f"copbot: {message}", err=True)
    return typer.Exit(code)


def lines_of(file: Path) -> list[str]:
    """The lines of a file."""
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise fail(f"{file}: can't be read: {getattr(error, 'strerror', None) or error}") from None


@contextmanager
def explained() -> Iterator[None]:
    """What goes wrong with a configuration or a database is one clear line and exit code 2, or 75."""
    from copbot.running.config import ConfigError, TakenError
    from storage.database import DatabaseError, PassingError

    try:
        yield
    except (TakenError, PassingError) as error:
        raise fail(str(error), PASSING) from None
    except (ConfigError, DatabaseError) as error:
        raise fail(str(error)) from None


@contextmanager
def loading() -> Iterator[None]:
    """What is imported within stays as long as the program: it is never looked through for garbage."""
    was, loaded = gc.isenabled(), len(sys.modules)
    gc.disable()
    try:
        yield
    finally:
        if len(sys.modules) > loaded:
            gc.freeze()
        if was:
            gc.enable()


@contextmanager
def lasting() -> Iterator[None]:
    """What is there by now stays: within, garbage is looked for among what is made from now on alone, and less often.

    To look through the half a million objects of what is loaded takes a fifth of a second, in which nobody is answered.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_MADE, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def load(config: Path | None) -> Config:
    """The configuration. Raises ConfigError."""
    with loading():
        from adapters import configured
        from copbot.features import ALL
        from copbot.running.config import load as loaded

    if config is None:
        _tell_of_unused(Path.cwd())
    return loaded(config, ALL, configured.PLATFORMS)


@cache
def _tell_of_unused(folder: Path) -> None:
    """Say, once, that there is a configuration which is not used: whoever made one may take it for the one in use."""
    if (folder / CONFIG).is_file():
        typer.echo(f"copbot: a {CONFIG} lies here, and is not used; -c {CONFIG} uses it", err=True)


def database_of(config: Path | None) -> Database:
    """The database of the configuration. Raises ConfigError or DatabaseError."""
    from storage.database import Database

    return Database(load(config).database)


def examined(config: Path) -> int:
    """Say what the doctor finds of a configuration; 0 if all is well, else 1. Raises ConfigError."""
    import asyncio

    from adapters import configured
    from copbot.running import log
    from copbot.running.clock import Clock
    from copbot.running.doctor import examine

    log.quiet()
    loaded = load(config)

    async def look() -> bool:
        well = True
        async for finding in examine(loaded, configured.doctors(loaded), Clock().now):
            typer.echo(finding.line)
            well = well and finding.well
        return well

    return 0 if asyncio.run(look()) else 1
