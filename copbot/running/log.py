"""Logging: one line an event, to standard error, so that what the bot says stays alone on standard output.

No text, name or token of anybody is in it, whatever has failed: what exceptions and libraries say is left out, for it
quotes what somebody wrote. What went wrong, and where in the program, is told.
"""

from __future__ import annotations

import json
import linecache
import logging
import re
import sys
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from typing import Any, TextIO, cast

import structlog

from copbot.patterns import expression
from copbot.rooms import cause
from copbot.running import tracing

_WORST = 200
"""More characters than this of a library's warning tell nobody anything."""
_STATEMENT = 8
"""So many lines a call of a library's may take in its source."""
_DEEPEST = 10
"""No more exceptions than this that led to each other are told."""
_LEAST = 5
"""So few characters may stand in a source by chance."""
_GAP = expression(r"%(\(\w+\))?[-#0 +]*\d*(\.\d+)?[a-zA-Z]")
"""Where a library's words have something put in."""
_hidden: set[str] = set()


def hide(secret: str) -> None:
    """Never write this, whoever has put it into a message or a traceback."""
    # As it stands, and as JSON has it.
    _hidden.update((secret, json.dumps(secret, ensure_ascii=False)[1:-1]))


def configure(level: int = logging.INFO, *, as_json: bool = False) -> None:
    """Log from this level on, in colour where a person looks; what libraries warn of too, each in one line.

    From DEBUG on each step of each event is told.
    """
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )

    def render(logger: Any, name: str, event: MutableMapping[str, Any]) -> str:  # noqa: ANN401 - structlog's own type
        line = str(renderer(logger, name, event))
        for secret in _hidden:
            line = line.replace(secret, "…")
        return line

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%dT%H:%M:%SZ"),
            _with_cause,
            _traced,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.PrintLogger(_ERR),
    )
    tracing.steps.told = level <= logging.DEBUG
    logging.basicConfig(handlers=[_Libraries(max(level, logging.WARNING))], force=True)
    # What it warns of follows from an error that it has raised, which is told once, in our words.
    logging.getLogger("psycopg").setLevel(logging.ERROR)


def quiet() -> None:
    """Only what went wrong."""
    configure(logging.ERROR)


def _with_cause(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """With the id of what led to this, where something did."""
    if "cause" not in event and (led := cause.now()):
        event["cause"] = led
    return event


def _traced(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """With where in the program an exception came from and what kind it is, without what it says."""
    given = event.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    if error is not None:
        event["exception"] = "\n".join(_trace(error))
    return event


def _trace(error: BaseException) -> Iterator[str]:
    """The exceptions that led to it first, each with its way through the program."""
    chain: list[BaseException] = []
    found: BaseException | None = error
    while found is not None and len(chain) < _DEEPEST:
        chain.append(found)
        inner = found.exceptions[0] if isinstance(found, BaseExceptionGroup) else None
        found = inner or found.__cause__ or (None if found.__suppress_context__ else found.__context__)
    for one in reversed(chain):
        yield "Traceback (most recent call last):"
        yield from (line.rstrip("\n") for line in traceback.format_tb(one.__traceback__))
        yield kind_of(one)


def kind_of(error: BaseException) -> str:
    """What kind of error it is, with what the system says of it, which is of a closed list."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{name}: {error.strerror}" if isinstance(error, OSError) and error.strerror else name


class _Careful:
    """Standard error, on which a line that is not taken is left out: a full disk ends nothing that tells of it.

    Looked up anew each time: whoever runs us may have put another stream in its place.
    """

    def write(self, text: str, /) -> int:
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            sys.stderr.flush()


_ERR = cast(TextIO, _Careful())


class _Libraries(logging.Handler):
    """What libraries log becomes a line like ours, without tracebacks: those are of their code, not of what failed."""

    def emit(self, record: logging.LogRecord) -> None:
        why = record.exc_info[1] if record.exc_info else None
        extra = {"why": kind_of(why)} if why is not None else {}
        where = f"{record.module}:{record.lineno}"
        structlog.get_logger().log(record.levelno, _words(record), library=record.name, where=where, **extra)


def _words(record: logging.LogRecord) -> str:
    """What a library says, as far as it stands so in its own source: all else may be what somebody wrote."""
    said = record.msg.replace("\n", "\\n")[:_WORST] if isinstance(record.msg, str) else ""
    source = "".join(linecache.getline(record.pathname, record.lineno + number) for number in range(_STATEMENT))
    own = next((said[:end] for end in range(len(said), _LEAST, -1) if said[:end] in source), "")
    words = re.sub(r"\s+", " ", _GAP.sub("…", own.replace("\\n", " "))).strip()
    return words if own == said else f"{words}…"
