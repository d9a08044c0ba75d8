"""The pages on the web: beside the bot in its process, or by `copbot web` in one of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from copbot.cli_common import NeededConfig, explained, fail, load

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from copbot.running.config import Config
    from copbot.web.door import Door, Sender
    from copbot.web.reading import Source
    from storage.database import Database


def source(loaded: Config, database: Database, now: Callable[[], datetime]) -> Source:
    """What the pages are made from. Raises ConfigError where that can't be."""
    from copbot.running.config import ConfigError
    from copbot.running.web import INSTALL, NOT_INSTALLED, installed

    if not installed():
        raise ConfigError(f"web: {NOT_INSTALLED}: {INSTALL}")
    if database.memory:
        raise ConfigError("web: it needs a database in a file or on a server")
    import copy

    from copbot.web.reading import Source

    # A copy, for the bot's own thread changes its settings.
    return Source(database, loaded.features, copy.deepcopy(loaded.settings), loaded.default_community, now)


@contextmanager
def beside(loaded: Config, pages: Source | None, bot: Sender, *, shared: bool = False) -> Iterator[None]:
    """Serve the pages beside the bot, or let the process that does reach it.

    Where the database is `shared` by several bots, as soon as no other of this machine does.
    """
    if loaded.web is None:
        yield
        return
    from copbot.running.standby import on_this_machine
    from copbot.web.door import Here
    from copbot.web.outside import letting_in, socket_of

    if loaded.web.serve == "apart":
        serving = partial(letting_in, socket_of(loaded), Here(bot))
    else:
        serving = partial(_served, loaded, pages, Here(bot))
    with on_this_machine(serving, shared=shared):
        yield


@contextmanager
def _served(loaded: Config, pages: Source | None, door: Door) -> Iterator[None]:
    from copbot.web.app import Served
    from copbot.web.serving import serving

    if loaded.web is None or pages is None:
        raise RuntimeError("there is nothing to serve")
    served = Served(pages, loaded.web, door)
    try:
        with serving(served.app(), loaded.web):
            yield
    finally:
        served.close()


def web(config: NeededConfig) -> None:
    """Serve the pages on the web from a process of their own, beside the bot.

    Example: copbot web -c config.toml
    """
    import logging

    from copbot.running import log
    from copbot.running.clock import Clock
    from copbot.running.ending import Ending
    from copbot.web.outside import Outside, socket_of
    from storage.database import Database

    log.configure(logging.INFO)
    with explained():
        loaded = load(config)
        log.configure(loaded.log.least, as_json=loaded.log.format == "json")
        if loaded.web is None:
            raise fail(f"{config}: there is no table [web] in it")
        if loaded.web.serve != "apart":
            raise fail(f'{config}: `copbot run` serves the pages itself; write serve = "apart" into [web] first')
        if loaded.platforms:
            loaded.settings.go_live()
        database = Database(loaded.database)
        database.check()
        pages = source(loaded, database, Clock().now)
        end = Ending()
        with _served(loaded, pages, Outside(socket_of(loaded))):
            end.wait()
        database.dispose()
