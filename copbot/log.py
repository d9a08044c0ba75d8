"""Logging: one line an event, to standard error, so that what the bot says stays alone on standard output."""

from __future__ import annotations

import logging
import sys

import structlog


def configure(level: int = logging.INFO) -> None:
    """Log from this level on, in colour where a person looks."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            # Without the values of variables, which hold tokens and what people wrote.
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            ),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        # Looked up anew each time: whoever runs us may have put another stream in its place.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )


def quiet() -> None:
    """Only what went wrong."""
    configure(logging.ERROR)
