"""Reading a file of any format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from adapters.logs import discord, gitter, irc, matrix, slack, telegram, whatsapp
from adapters.logs.entry import Entry, LogError
from adapters.logs.ordering import in_order
from adapters.logs.whatsapp_lines import Order

_READERS = {
    "irc": irc.read,
    "gitter": gitter.read,
    "telegram": telegram.read,
    "discord": discord.read,
    "matrix": matrix.read,
    "slack": slack.read,
    "whatsapp": whatsapp.read,
}
TEXTS = {"irc", "gitter", "whatsapp"}
"""Formats that are lines of text."""
_BY_TIME = {"telegram", "discord", "slack"}
"""Their servers have one clock. Elsewhere the order of the file is the truer one."""
FORMATS: tuple[str, ...] = tuple(_READERS)


def read(path: Path, format: str, dates: Order | None = None, part: str | None = None) -> Iterator[Entry]:
    """One entry for each line or message of the file, at constant memory.

    Those of Telegram, Discord and Slack are in the order of time, others in the file's.

    The first entry with events begins with RoomKnown. A line or message that can't be understood is an entry
    without events. Raises LogError, while it is iterated, where the file can't be read
    any further; all before that has been yielded. `dates` is the order of day, month and year in WhatsApp's files, for
    those that leave it open; `part` is one of the `parts` of an account's export of Telegram.
    """
    entries = as_written(path, format, dates, part)
    yield from in_order(path, entries) if format in _BY_TIME else entries


def as_written(path: Path, format: str, dates: Order | None = None, part: str | None = None) -> Iterator[Entry]:
    """The entries as `read` gives them, but all in the file's order."""
    if format not in _READERS:
        raise LogError(f"{path}: unknown format {format!r}, expected one of {', '.join(FORMATS)}")
    if format == "whatsapp":
        return whatsapp.read(path, dates)
    return telegram.read(path, part) if format == "telegram" else _READERS[format](path)
