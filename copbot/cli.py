"""The program. Heavy parts load where they are used, so that `copbot --help` answers at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from copbot.running.config import Config
    from copbot.running.embedding import Embedding
    from storage.database import Database

app = typer.Typer(
    help="The bot that a community of practice invites into its rooms.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
WeightsOption = Annotated[Path | None, typer.Option(help="Weights of hearing to use in place of the shipped ones.")]
ConfigOption = Annotated[Path | None, typer.Option("-c", "--config", help="The configuration (TOML).")]
USAGE = 2
_CODES = 3
"""Of so many communities a code is shown at the start; `copbot claim` shows those of all."""


@app.callback()
def _begin() -> None:
    # What members wrote is nobody else's on this machine to read, whatever writes it.
    os.umask(0o077)


def fail(message: str, code: int = USAGE) -> typer.Exit:
    """Say in one line what is wrong, and stop."""
    typer.echo(f"copbot: {message}", err=True)
    return typer.Exit(code)


def _use(weights: Path | None, *, rooms: bool) -> None:
    """Hear by the weights of this file, if one is given; they must hold what was learned of `rooms` as well."""
    from copbot.hearing.weights import WeightsError, use

    if weights is None:
        return
    try:
        use(weights)
        if rooms:
            from copbot.features.qa.listening import models

            models()
    except WeightsError as error:
        raise fail(f"{weights}: {error}") from None


def _lines_of(file: Path) -> list[str]:
    """The lines of a file."""
    try:
        return file.read_text(encoding="utf8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise fail(f"{file}: can't be read: {getattr(error, 'strerror', None) or error}") from None


def _known_format(format: str) -> None:
    """Say so if there is no such format of a history."""
    import adapters.logs

    if format not in adapters.logs.FORMATS:
        raise fail(f"there is no format {format}; there are {', '.join(adapters.logs.FORMATS)}")


@contextmanager
def _explained() -> Iterator[None]:
    """What goes wrong with a configuration or a database is one clear line and exit code 2."""
    from copbot.running.config import ConfigError
    from storage.database import DatabaseError

    try:
        yield
    except (ConfigError, DatabaseError) as error:
        raise fail(str(error)) from None


def _load(config: Path | None) -> Config:
    import adapters
    from copbot.features import ALL
    from copbot.running.config import load

    return load(config, ALL, adapters.PLATFORMS)


def _database(config: Path | None) -> Database:
    from storage.database import Database

    return Database(_load(config).database)


@app.command()
def run(config: ConfigOption = None) -> None:
    """Run the bot on the configured platforms; without any in the terminal, with nothing to sign up for.

    Example: copbot run -c config.toml
    """
    import logging
    import signal

    from sqlalchemy.exc import DBAPIError

    import adapters
    import adapters.console
    from copbot.community.settable import CommunitySettings
    from copbot.running import log
    from copbot.running.clock import Clock
    from copbot.running.engine import Engine
    from storage.database import Database

    log.quiet()
    with _explained():
        loaded = _load(config)
        if loaded.platforms:
            log.configure(logging.INFO)
            _run_on_platforms(loaded)
            return
        # An orderly end: what is being written is finished, and the database closed.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        if config is None:
            # Whoever tries it out late in the evening lets time pass, too, and wants to see something of it.
            loaded.settings.change("community", "waking", "00:00-00:00")
        database = Database(loaded.database)
        with database.lock():
            database.migrate()
            clock = Clock()
            community = loaded.default_community
            engine = Engine(database, loaded.features, loaded.settings, clock.now, community)
            with database.explained():
                engine.prune()
            language = loaded.settings.of(community, "community", CommunitySettings).language
            try:
                code = adapters.console.run(engine, clock, community, language=language, features=loaded.features)
            except DBAPIError as error:
                raise database.explain(error) from None
        database.dispose()
    raise typer.Exit(code)


def _run_on_platforms(loaded: Config) -> None:
    """Run until told to stop."""
    import signal

    import structlog

    import adapters
    from copbot.running import doors
    from copbot.running.clock import Clock
    from copbot.running.embedding import drop_others
    from copbot.running.engine import Engine
    from copbot.running.live import Live
    from storage.database import Database

    loaded.settings.go_live()
    made = adapters.make(loaded)
    database = Database(loaded.database)
    embedding = _embedding(loaded, database)
    # Before any thread begins, so that all of them leave these to the one that waits for them.
    ends = {signal.SIGTERM, signal.SIGINT}
    signal.pthread_sigmask(signal.SIG_BLOCK, ends)
    with database.lock():
        database.migrate()
        now = Clock().now
        engine = Engine(database, loaded.features, loaded.settings, now, loaded.default_community)
        with database.explained():
            engine.prune()
            drop_others(database, embedding.name if embedding else "")
            names = list(loaded.communities) or [loaded.default_community]
            engine.found(names)
            for name in names[:_CODES]:
                # On standard output, which the log is not written to.
                typer.echo(doors.told(*doors.code(database, name, now())))
        log = structlog.get_logger()
        log.info("copbot runs; Ctrl-C stops it", database=str(database), platforms=", ".join(loaded.platforms))
        with Live(engine, now, database.explain, made, lambda: os.kill(os.getpid(), signal.SIGTERM), embedding) as live:
            signal.sigwait(ends)
    database.dispose()
    if live.failure is not None:
        raise live.failure
    log.info("copbot has stopped")


def _embedding(loaded: Config, database: Database) -> Embedding | None:
    """What finds questions in other words, if that is switched on."""
    from copbot.language.meaning import MeaningError, load
    from copbot.running.embedding import Embedding

    if not loaded.semantic:
        return None
    if database.memory:
        raise fail("semantic: it needs a database in a file or on a server")
    try:
        return Embedding(database, load())
    except MeaningError as error:
        raise fail(f"semantic: {error}") from None


@app.command()
def doctor(config: Annotated[Path, typer.Option("-c", "--config", help="The configuration.")]) -> None:
    """Say whether tokens, rights, clock and database are right, and how to mend what is not.

    Example: copbot doctor -c config.toml
    """
    import asyncio

    import adapters
    from copbot.running import log
    from copbot.running.clock import Clock
    from copbot.running.doctor import examine

    log.quiet()
    with _explained():
        loaded = _load(config)

        async def look() -> bool:
            well = True
            async for finding in examine(loaded, adapters.doctors(loaded), Clock().now):
                typer.echo(finding.line)
                well = well and finding.well
            return well

        ill = not asyncio.run(look())
    raise typer.Exit(1 if ill else 0)


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
            steps = read(_lines_of(file))
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


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="The exported history.")],
    format: Annotated[str, typer.Option(help="irc, gitter, telegram, discord or matrix.")],
    report: Annotated[bool, typer.Option("--report", help="Show the report in the terminal.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write the report as a page to this file.")] = None,
    decisions: Annotated[
        Path | None, typer.Option(help="Write what the bot holds of each question, as JSON lines.")
    ] = None,
    moderator: Annotated[list[str] | None, typer.Option(help="Somebody who was a moderator, by name.")] = None,
    weights: WeightsOption = None,
    config: ConfigOption = None,
) -> None:
    """Run a community's exported history through the bot, and see what it would have done.

    Example: copbot replay result.json --format telegram --report --html report.html
    """
    import adapters.logs
    from copbot.rehearsal import replay as replays
    from copbot.running import log

    log.quiet()
    _known_format(format)
    _use(weights, rooms=True)
    with _explained():
        loaded = _load(config)
    broken = None

    def entries() -> Iterator[replays.Entry]:
        nonlocal broken
        try:
            yield from adapters.logs.read(file, format)
        except adapters.logs.LogError as error:
            broken = str(error)

    try:
        played = replays.run(entries(), file, loaded, moderator or [])
        if broken is not None and not played.messages:
            raise fail(broken)
        if report or (html is None and decisions is None):
            played.show()
        if html is not None:
            played.write_page(html)
        if decisions is not None:
            played.write_decisions(decisions)
    except OSError as error:
        if error.filename is None:
            # Nobody reads what is printed any more.
            raise
        raise fail(f"{error.filename}: can't be written: {error.strerror}") from None
    if broken is not None:
        raise fail(broken)


@app.command()
def explain(
    file: Annotated[Path, typer.Argument(help="Lines of chat, a JSON object for each; with --format a history.")],
    format: Annotated[str | None, typer.Option(help="irc, gitter, telegram, discord or matrix.")] = None,
    line: Annotated[int | None, typer.Option(help="The line or message of the history, from 0.")] = None,
    language: Annotated[str, typer.Option(help="In which language to tell it.")] = "en",
    weights: WeightsOption = None,
    semantic: Annotated[bool, typer.Option("--semantic", help="Find known questions in other words too.")] = False,
) -> None:
    """Say what the bot holds of single lines of chat, or why it took a message of a history for a question, or not.

    Example: copbot explain lines.jsonl

    Example: copbot explain '#garden.txt' --format irc --line 1204
    """
    from copbot.features.qa.known import Known
    from copbot.hearing import explain as explaining
    from copbot.hearing.weights import WeightsError
    from copbot.language.meaning import MeaningError, load

    _use(weights, rooms=format is not None)
    try:
        if format is not None:
            _explain_line(file, format, line, language)
        else:
            with Known(language, load() if semantic else None) as known:
                for held in explaining.explain(_lines_of(file), known.answer):
                    typer.echo(held)
    except WeightsError as error:
        raise fail(f"{weights or 'the weights'}: {error}") from None
    except MeaningError as error:
        raise fail(f"--semantic: {error}") from None
    except explaining.ExplainError as error:
        raise fail(str(error)) from None


def _explain_line(file: Path, format: str, line: int | None, language: str) -> None:
    """Tell why one message of a history was taken for a question, or not."""
    import adapters.logs
    from copbot.features.qa.explaining import NoMessageError
    from copbot.features.qa.explaining import explain as told
    from copbot.language.languages import LANGUAGES
    from copbot.language.wording import wording

    _known_format(format)
    if line is None:
        raise fail("--line is missing: the line or message that is to be explained, from 0")
    if language not in LANGUAGES:
        raise fail(f"there is no language {language}; there are {', '.join(LANGUAGES)}")
    try:
        entries = ((entry.index, entry.events) for entry in adapters.logs.read(file, format))
        for row in told(entries, line, wording(language)):
            typer.echo(row)
    except NoMessageError:
        raise fail(f"{file}: line {line} is no message of a person") from None
    except adapters.logs.LogError as error:
        raise fail(str(error)) from None


@app.command("check-config")
def check_config(config: Annotated[Path, typer.Option("-c", "--config", help="The configuration.")]) -> None:
    """Say whether a configuration is right.

    Example: copbot check-config -c config.toml
    """
    with _explained():
        _load(config)
        typer.echo(f"{config} is right.")


@app.command()
def migrate(config: ConfigOption = None) -> None:
    """Bring the database to this version. `copbot run` does it too.

    Example: copbot migrate -c config.toml
    """
    from copbot.running import doors

    with _explained():
        database = _database(config)
        with database.lock():
            database.migrate()
        typer.echo("The database is up to date.")
        asleep = doors.asleep(database, _load(config).named_ids)
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
        typer.echo(doors.told(*doors.code(database, community, Clock().now())))


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
    with _explained():
        database = _database(config)
        try:
            database.check()
            with database.explained():
                yield database
        except LookupError as error:
            raise fail(str(error.args[0])) from None
        finally:
            database.dispose()


@app.command()
def backup(target: Annotated[Path, typer.Argument(help="The file to make.")], config: ConfigOption = None) -> None:
    """Make a consistent copy of the database, also while the bot runs.

    Example: copbot backup copbot-monday.db
    """
    with _explained():
        database = _database(config)
        database.check()
        database.backup(target)
        database.dispose()
        typer.echo(f"{target} holds a copy.")


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
        embedding = _embedding(_load(config), database)
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
        said = str(error).rstrip(".")
        # Without any word what is said is the help itself.
        typer.echo(f"copbot: {said}. `copbot --help` shows what there is." if len(sys.argv) > 1 else said, err=True)
        sys.exit(USAGE)


if __name__ == "__main__":
    main()
