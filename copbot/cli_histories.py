"""The commands of the program that read exported histories."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from copbot.cli_common import ConfigOption, explained, fail, lasting, lines_of, load, loading

if TYPE_CHECKING:
    from adapters.logs import Entry, History

Order = Literal["dmy", "mdy", "ymd"]
WeightsOption = Annotated[Path | None, typer.Option(help="Weights of hearing to use in place of the shipped ones.")]
FilesArgument = Annotated[
    list[Path], typer.Argument(metavar="FILE…", help="The exported history: files, and folders of them.")
]
FormatOption = Annotated[
    str | None,
    typer.Option(help="telegram, discord, matrix, slack, whatsapp, irc or gitter, if a file is taken for another."),
]
BotOption = Annotated[list[str] | None, typer.Option(help="Somebody who is a bot, by name or id.")]
BridgeOption = Annotated[
    list[str] | None, typer.Option(help="An account that speaks for people elsewhere, by name or id.")
]
DatesOption = Annotated[
    Order | None, typer.Option(help="The order of day, month and year in WhatsApp's files, if they leave it open.")
]


def history_of(
    files: list[Path],
    format: str | None,
    bots: list[str] | None = None,
    bridges: list[str] | None = None,
    dates: Order | None = None,
) -> History:
    """What these files tell; what is none of it is one clear line and exit code 2."""
    import adapters.logs

    if format is not None and format not in adapters.logs.FORMATS:
        raise fail(f"there is no format {format}; there are {', '.join(adapters.logs.FORMATS)}")
    try:
        return adapters.logs.History(files, format, bots or (), bridges or (), dates)
    except adapters.logs.LogError as error:
        raise fail(str(error)) from None


def say_unread(history: History) -> None:
    """Say on standard error what of it was left out or could not be read."""
    for line in (*history.notes, *([history.unread.line()] if history.unread else [])):
        typer.echo(f"copbot: {line}", err=True)


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


def replay(
    files: FilesArgument,
    format: FormatOption = None,
    report: Annotated[bool, typer.Option("--report", help="Show the report in the terminal.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write the report as a page to this file.")] = None,
    decisions: Annotated[
        Path | None, typer.Option(help="Write what the bot holds of each question, as JSON lines.")
    ] = None,
    moderator: Annotated[list[str] | None, typer.Option(help="Somebody who was a moderator, by name.")] = None,
    bot: BotOption = None,
    bridge: BridgeOption = None,
    dates: DatesOption = None,
    weights: WeightsOption = None,
    config: ConfigOption = None,
) -> None:
    """Run a community's exported history through the bot, and see what it would have done.

    Example: copbot replay result.json --report --html report.html
    """
    from copbot.rehearsal.progress import Going

    broken = None
    told = False

    def entries(history: History) -> Iterator[Entry]:
        nonlocal broken, told
        try:
            for entry in history.entries():
                told = told or bool(entry.events)
                yield entry
        except LogError as error:
            broken = str(error)

    try:
        with Going(", ".join(file.name for file in files)) as going:
            with loading():
                import structlog

                from adapters.logs import LogError

            # What each line lacks is for the end; the rest of the log is loaded later.
            structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
            history = history_of(files, format, bot, bridge, dates)
            found = entries(history)
            first = list(islice(found, 1))
            for entry in first:
                going.at(entry.read, history.size)
            # What takes its time to load comes after the first message.
            with loading():
                from copbot.rehearsal import replay as replays
                from copbot.running import log

            log.quiet()
            _use(weights, rooms=True)
            with explained():
                loaded = load(config)
                loaded.settings.go_live()
            names = ", ".join(history.names)
            with lasting():
                played = replays.run(chain(first, found), names, history.size, loaded, moderator or [], going)
        played.tell()
        if told:
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
    say_unread(history)
    if broken is not None:
        raise fail(broken)


def explain(
    file: Annotated[Path, typer.Argument(help="Lines of chat, a JSON object for each; with --line a history.")],
    format: FormatOption = None,
    line: Annotated[int | None, typer.Option(help="The line or message of the history, from 0.")] = None,
    language: Annotated[str, typer.Option(help="In which language to tell it.")] = "en",
    bot: BotOption = None,
    bridge: BridgeOption = None,
    dates: DatesOption = None,
    weights: WeightsOption = None,
    semantic: Annotated[bool, typer.Option("--semantic", help="Find known questions in other words too.")] = False,
) -> None:
    """Say what the bot holds of single lines of chat, or why it took a message of a history for a question, or not.

    Example: copbot explain lines.jsonl

    Example: copbot explain '#garden.txt' --line 1204
    """
    from copbot.features.qa.known import Known
    from copbot.hearing import explain as explaining
    from copbot.hearing.weights import WeightsError
    from copbot.language.meaning import MeaningError
    from copbot.language.meaning import load as load_meaning

    # Without either the file holds single lines of chat.
    history = format is not None or line is not None
    if history and file.is_dir():
        raise fail(f"{file} is a folder: name the file that the line is in")
    _use(weights, rooms=history)
    try:
        if history:
            _explain_line(history_of([file], format, bot, bridge, dates), line, language)
        else:
            with Known(language, load_meaning() if semantic else None) as known:
                for held in explaining.explain(lines_of(file), known.answer):
                    typer.echo(held)
    except WeightsError as error:
        raise fail(f"{weights or 'the weights'}: {error}") from None
    except MeaningError as error:
        raise fail(f"--semantic: {error}") from None
    except explaining.ExplainError as error:
        raise fail(str(error)) from None


def _explain_line(history: History, line: int | None, language: str) -> None:
    """Tell why one message of a history was taken for a question, or not."""
    from adapters.logs import LogError
    from copbot.features.qa.explaining import NoMessageError
    from copbot.features.qa.explaining import explain as told
    from copbot.language.languages import LANGUAGES
    from copbot.language.wording import wording

    if line is None:
        raise fail("--line is missing: the line or message that is to be explained, from 0")
    if language not in LANGUAGES:
        raise fail(f"there is no language {language}; there are {', '.join(LANGUAGES)}")
    try:
        for row in told(((entry.index, entry.events) for entry in history.entries()), line, wording(language)):
            typer.echo(row)
    except NoMessageError:
        raise fail(f"{history.names[0]}: line {line} is no message of a person") from None
    except LogError as error:
        raise fail(str(error)) from None
