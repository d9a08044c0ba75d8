"""The program. Heavy parts load where they are used, so that `copbot --help` answers at once."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copbot import cli_archive, cli_histories, cli_import, cli_init, cli_keeping, cli_web
from copbot.cli_common import (
    USAGE,
    ConfigOption,
    NeededConfig,
    database_of,
    examined,
    explained,
    fail,
    lasting,
    lines_of,
    load,
    loading,
)

if TYPE_CHECKING:
    from copbot.running.config import Config
    from copbot.running.embedding import Embedding
    from copbot.running.live import Adapter, Live
    from storage.database import Database

app = typer.Typer(
    help="The bot that a community of practice invites into its rooms.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
_CODES = 3
"""Of so many communities a code is shown at the start; `copbot claim` shows those of all."""


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"copbot {version('copbot')}")
        raise typer.Exit


@app.callback()
def _begin(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    from copbot.running.unseen import unseen

    # What members wrote is nobody else's on this machine to read, whatever writes it.
    os.umask(0o077)
    # What is there at the end goes with the process: to look through it for garbage would take half a second.
    atexit.register(gc.freeze)
    # It would load what it draws tracebacks with, for longer than itself; ours are plain.
    with unseen("rich", "twisted"):
        import structlog  # noqa: F401


@app.command()
def run(
    config: ConfigOption = None,
    platforms: Annotated[
        str | None,
        typer.Option(
            help="Only these of the configured platforms, or connections (discord/0), with commas between them."
        ),
    ] = None,
) -> None:
    """Run the bot on the configured platforms; without any in the terminal, with nothing to sign up for.

    Example: copbot run -c config.toml
    """
    import signal

    from sqlalchemy.exc import DBAPIError

    with loading():
        from copbot.running import log

    log.quiet()
    with explained():
        loaded = _only(load(config), platforms)
        if loaded.platforms:
            log.configure(loaded.log.least, as_json=loaded.log.format == "json")
            with _in_the_log(as_json=loaded.log.format == "json"):
                _run_on_platforms(loaded, config, platforms)
            return
        with loading():
            import adapters.console
            from copbot.community.settable import CommunitySettings
            from copbot.running.clock import Clock
            from copbot.running.engine import Engine
            from copbot.running.handed_in import HandedIn
            from storage.database import Database

        # An orderly end: what is being written is finished, and the database closed.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        if config is None:
            # Whoever tries it out late in the evening lets time pass, too, and wants to see something of it.
            loaded.settings.change("community", "waking", "00:00-00:00")
        database = Database(loaded.database)
        clock = Clock()
        pages = cli_web.source(loaded, database, clock.now) if loaded.web is not None else None
        with database.lock():
            database.migrate()
            community = loaded.default_community
            engine = Engine(database, loaded.features, loaded.settings, clock.now, community)
            with database.explained():
                # What goes on in rounds begins with the community.
                engine.found((community,))
                engine.begin_rounds([feature.name for feature in loaded.features])
            language = loaded.settings.of(community, "community", CommunitySettings).language
            forms = HandedIn()
            try:
                with cli_web.beside(loaded, pages, forms):
                    code = adapters.console.run(
                        engine,
                        clock,
                        community,
                        language=language,
                        features=loaded.features,
                        forms=forms,
                        chores=engine.prune,
                    )
            except DBAPIError as error:
                raise database.explain(error) from None
        database.dispose()
    raise typer.Exit(code)


@contextmanager
def _in_the_log(*, as_json: bool) -> Iterator[None]:
    """What ends the program is a line of the log, too, where programs read that."""
    import structlog

    from copbot.running.config import ConfigError
    from storage.database import DatabaseError

    try:
        yield
    except (ConfigError, DatabaseError) as error:
        if not as_json:
            raise
        structlog.get_logger().error(str(error))
        raise typer.Exit(USAGE) from None


def _only(loaded: Config, platforms: str | None) -> Config:
    """The configuration with these of its platforms alone."""
    if platforms is None:
        return loaded
    # (Of several connections to a platform one is named PLATFORM/NUMBER.)
    wanted = [one.partition("/")[0] for one in _names(platforms)]
    for one in wanted:
        if one not in loaded.platforms:
            there = ", ".join(loaded.platforms) or "none"
            raise fail(f"--platforms: {one!r} is not in the configuration; there: {there}")
    return replace(loaded, platforms={one: loaded.platforms[one] for one in wanted})


def _names(platforms: str) -> list[str]:
    return [one.strip() for one in platforms.split(",")]


def _pinned(made: Sequence[Adapter], platforms: str | None) -> Sequence[Adapter]:
    """Those of them that are named, by their platform or each by its own name."""
    from copbot.running.connections import connection_of

    if platforms is None:
        return made
    wanted, there = _names(platforms), {connection_of(one) for one in made}
    for one in wanted:
        if one not in there and one not in {adapter.platform for adapter in made}:
            raise fail(f"--platforms: {one!r} is no connection of the configuration; there: {', '.join(sorted(there))}")
    return [one for one in made if one.platform in wanted or connection_of(one) in wanted]


def _run_on_platforms(loaded: Config, config: Path | None, platforms: str | None) -> None:
    """Run until told to stop."""
    import structlog

    with loading():
        from adapters import configured
        from copbot.running import backing_up, doors
        from copbot.running.clock import Clock
        from copbot.running.connections import connection_of
        from copbot.running.embedding import drop_others
        from copbot.running.ending import Ending
        from copbot.running.engine import Engine
        from copbot.running.leases import Keeper, is_alone, names
        from copbot.running.live import Live
        from storage.database import Database, DatabaseError

        loaded.settings.go_live()
        made = _pinned(configured.make(loaded), platforms)
    database = Database(loaded.database)
    embedding = _embedding(loaded, database)
    # Its settings are those of the start; what is chosen in the chat it reads by itself.
    pages = cli_web.source(loaded, database, Clock().now) if loaded.web is not None else None
    end = Ending()
    with database.joined():
        now = Clock().now
        engine = Engine(database, loaded.features, loaded.settings, now, loaded.default_community)
        keeper = Keeper(database.leases, names(map(connection_of, made))) if database.leases else None
        with database.explained():
            communities = list(loaded.communities) or [loaded.default_community]
            # What goes on in rounds begins with the community.
            engine.found(communities)
            if keeper is None:
                engine.begin_rounds([feature.name for feature in loaded.features])
            drop_others(database, embedding.name if embedding else "")
            for name in communities[:_CODES]:
                # On standard output, which the log is not written to.
                typer.echo(doors.told(*doors.code(database, name, now()), loaded.platforms))
        log = structlog.get_logger()
        doomed = partial(end.begin, code=1)
        with (
            lasting(),
            Live(engine, now, database.explain, made, doomed, embedding, keeper) as live,
            backing_up.beside(loaded.backup, config, now, partial(is_alone, keeper), live.pulse.backup_failed),
            cli_web.beside(loaded, pages, live, shared=keeper is not None),
            _watched(loaded, live, database, now, shared=keeper is not None),
        ):
            log.info(
                "copbot runs; Ctrl-C stops it", database=str(database), platforms=", ".join(map(connection_of, made))
            )
            end.wait()
    database.dispose()
    if isinstance(live.failure, DatabaseError):
        raise live.failure
    if live.failure is not None:
        # What is no trouble of the operator's is in the log, with where in the program it was.
        raise typer.Exit(1)
    log.info("copbot has stopped")
    end.over()


@contextmanager
def _watched(
    loaded: Config, live: Live, database: Database, now: Callable[[], datetime], *, shared: bool
) -> Iterator[None]:
    """Let whoever watches the bot have its figures, if that is configured."""
    if loaded.watch is None:
        yield
        return
    from copbot.running.standby import on_this_machine
    from copbot.running.watching import Watching, watched

    serving = partial(watched, loaded.watch, Watching(live.pulse, database, now, loaded.backup))
    with on_this_machine(serving, shared=shared):
        yield


def _embedding(loaded: Config, database: Database) -> Embedding | None:
    """What finds questions in other words, if that is switched on."""
    from copbot.language.meaning import MeaningError
    from copbot.language.meaning import load as load_meaning
    from copbot.running.embedding import Embedding

    if not loaded.semantic:
        return None
    if database.memory:
        raise fail("semantic: it needs a database in a file or on a server")
    try:
        return Embedding(database, load_meaning())
    except MeaningError as error:
        raise fail(f"semantic: {error}") from None


@app.command()
def doctor(config: NeededConfig) -> None:
    """Say whether tokens, rights, clock and database are right, and how to mend what is not.

    Example: copbot doctor -c config.toml
    """
    with explained():
        raise typer.Exit(examined(config))


@app.command()
def play(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Scenarios.")],
    platform: Annotated[
        str | None, typer.Option(help="Play them in the rooms of this platform: matrix, discord, telegram or plain.")
    ] = None,
) -> None:
    """Play scenarios against a fresh bot on simulated time.

    Example: copbot play tests/scenarios/ladder.chat
    """
    with loading():
        from copbot.features import ALL
        from copbot.rehearsal.play import Player, UnmetError
        from copbot.rehearsal.scenario import ScenarioError, read
        from copbot.rooms.capabilities import PROFILES
        from copbot.running import log
        from storage.database import Database

    log.quiet()
    if platform is not None and platform not in PROFILES:
        raise fail(f"there is no platform {platform}; there are {', '.join(PROFILES)}")
    unmet = False
    for file in files:
        database = Database("sqlite://")
        try:
            steps = read(lines_of(file))
            database.migrate()
            Player(database, ALL, platform).play(steps)
        except ScenarioError as error:
            raise fail(f"{file}, {error}") from None
        except UnmetError as error:
            typer.echo(f"{file}, {error}")
            unmet = True
        else:
            typer.echo(f"{file}: holds")
        finally:
            database.dispose()
    raise typer.Exit(1 if unmet else 0)


for command in (cli_histories.replay, cli_histories.explain):
    app.command()(command)
app.command("import")(cli_import.import_)
app.command()(cli_web.web)
app.command()(cli_init.init)
app.command()(cli_keeping.backup)
app.command()(cli_keeping.restore)
app.command()(cli_archive.archive)
app.command()(cli_archive.destroy)


@app.command("check-config")
def check_config(config: NeededConfig) -> None:
    """Say whether a configuration is right.

    Example: copbot check-config -c config.toml
    """
    from copbot.running.advice import advice

    with explained():
        loaded, database = load(config), database_of(config)
        if loaded.platforms:
            database.require_lasting()
        typer.echo(f"{config} is right.")
        for line in advice(loaded):
            typer.echo(f"But {line}.")


@app.command()
def migrate(config: ConfigOption = None) -> None:
    """Bring the database to this version. `copbot run` does it too.

    Example: copbot migrate -c config.toml
    """
    from copbot.running import doors

    with explained():
        database = database_of(config)
        with database.lock():
            database.migrate()
        typer.echo("The database is up to date.")
        asleep = doors.asleep(database, load(config).named_ids)
        if asleep:
            typer.echo(
                "These rooms belong to no community, and the bot does nothing in them. Name those that are yours in"
            )
            typer.echo("the configuration, or accept them with `copbot rooms accept NUMBER …`:")
        for line in asleep:
            typer.echo(line)
        database.dispose()


@app.command()
def claim(
    community: Annotated[str | None, typer.Option(help="The community by its name; the first, if left out.")] = None,
    config: ConfigOption = None,
) -> None:
    """Show a one-time code that brings a room into a community, also while the bot runs.

    Example: copbot claim -c config.toml
    """
    from copbot.running import doors
    from copbot.running.clock import Clock

    with _operating(config) as database:
        typer.echo(doors.told(*doors.code(database, community, Clock().now()), load(config).platforms))


rooms_app = typer.Typer(help="Show which rooms the bot knows and by whose word they belong; accept or refuse them.")
app.add_typer(rooms_app, name="rooms", invoke_without_command=True)
Numbers = Annotated[list[int] | None, typer.Argument(help="The rooms by their numbers.")]


@rooms_app.callback()
def rooms(ctx: typer.Context, config: ConfigOption = None) -> None:
    """Show which rooms the bot knows and by whose word they belong; accept or refuse them.

    Example: copbot rooms -c config.toml
    """
    from copbot.running import doors

    if ctx.invoked_subcommand is None:
        with _operating(config) as database:
            for line in list(doors.listed(database)) or ["The bot knows no room yet."]:
                typer.echo(line)


@rooms_app.command()
def accept(numbers: Numbers = None, config: ConfigOption = None) -> None:
    """Have rooms belong to the community, with all that is kept of them; all that belong to none, without a number.

    Example: copbot rooms accept 3 4 -c config.toml
    """
    _decide(numbers, config, accept=True)


@rooms_app.command()
def refuse(
    numbers: Annotated[list[int], typer.Argument(help="The rooms by their numbers.")], config: ConfigOption = None
) -> None:
    """Have rooms belong to no community any more: the bot does nothing in them, and they give nobody any right.

    Example: copbot rooms refuse 7 -c config.toml
    """
    _decide(numbers, config, accept=False)


def _decide(numbers: list[int] | None, config: Path | None, *, accept: bool) -> None:
    from copbot.running import doors

    with _operating(config) as database:
        for line in doors.decide(database, numbers or [], accept=accept) or ["There is nothing to decide."]:
            typer.echo(line)


@contextmanager
def _operating(config: Path | None) -> Iterator[Database]:
    """The database, beside a bot that may be running; what is not there is one clear line."""
    with explained():
        database = database_of(config)
        try:
            database.check()
            with database.explained():
                yield database
        except LookupError as error:
            raise fail(str(error.args[0])) from None
        finally:
            database.dispose()


@app.command()
def embed(
    again: Annotated[bool, typer.Option("--again", help="Make all of them anew.")] = False,
    config: ConfigOption = None,
) -> None:
    """Make what `semantic = true` needs to find questions in other words, at once; a running bot does it by and by.

    Example: copbot embed -c config.toml
    """
    from copbot.running.embedding import drop_others

    with _operating(config) as database:
        embedding = _embedding(load(config), database)
        if embedding is None:
            raise fail("`semantic = true` is not in the configuration: nothing is found in other words")
        gone = drop_others(database, "" if again else embedding.name)
        made = 0
        while some := embedding.more():
            made += some
        questions, known = embedding.counts()
        typer.echo(f"{made} made anew, {gone} old ones removed. {known} of {questions} answered questions can be found")
        typer.echo(f"in other words ({embedding.name}).")


@app.command()
def outbox(
    again: Annotated[list[int] | None, typer.Option(help="Send this one again, by its number.")] = None,
    config: ConfigOption = None,
) -> None:
    """Show what could not be delivered or handled, and send again what could not be delivered.

    Example: copbot outbox --again 17
    """
    from copbot.running import undelivered

    with _operating(config) as database:
        for line in undelivered.again(database, again) if again else undelivered.undone(database):
            typer.echo(line)


def main() -> None:
    """The command line."""
    try:
        sys.exit(app(standalone_mode=False))
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(130)
    except typer.TyperException as error:
        said = _missing(error) or str(error).rstrip(".")
        # Without any word what is said is the help itself.
        typer.echo(f"copbot: {said}. `copbot --help` shows what there is." if len(sys.argv) > 1 else said, err=True)
        sys.exit(USAGE)


def _missing(error: Exception) -> str:
    """What is missing, as one writes it; nothing if something else is wrong."""
    lacks = getattr(error, "param", None)
    if lacks is None or not str(error).startswith("Missing parameter"):
        return ""
    option = f"{lacks.opts[0]} " if lacks.opts[0].startswith("-") else ""
    return f"{option}{lacks.metavar or lacks.name.upper()} is missing"


if __name__ == "__main__":
    main()
