"""Logging: one line an event, to standard error, so that what the bot says stays alone on standard output."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_WORST = 200
"""More characters than this of a library's warning tell nobody anything."""
_hidden: set[str] = set()


def hide(secret: str) -> None:
    """Never write this, whoever has put it into a message or a traceback."""
    _hidden.add(secret)


def configure(level: int = logging.INFO) -> None:
    """Log from this level on, in colour where a person looks; what libraries warn of too, each in one line."""
    renderer = structlog.dev.ConsoleRenderer(
        # Without the values of variables, which hold tokens and what people wrote.
        colors=sys.stderr.isatty(),
        exception_formatter=structlog.dev.plain_traceback,
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
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        # Looked up anew each time: whoever runs us may have put another stream in its place.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    logging.basicConfig(handlers=[_Libraries(max(level, logging.WARNING))], force=True)
    # What it warns of follows from an error that it has raised, which is told once, in our words.
    logging.getLogger("psycopg").setLevel(logging.ERROR)


def quiet() -> None:
    """Only what went wrong."""
    configure(logging.ERROR)


class _Libraries(logging.Handler):
    """What libraries log becomes a line like ours, without tracebacks: those are of their code, not of what failed."""

    def emit(self, record: logging.LogRecord) -> None:
        why = record.exc_info[1] if record.exc_info else None
        words = re.sub(r"\s+", " ", record.getMessage()).strip()[:_WORST]
        extra = {"why": re.sub(r"\s+", " ", repr(why))[:_WORST]} if why is not None else {}
        structlog.get_logger().log(record.levelno, words, library=record.name, **extra)
