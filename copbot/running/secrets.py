"""Tokens and passwords: from the environment, or from files."""

from __future__ import annotations

import os
from pathlib import Path

from copbot.running import log
from copbot.running.config_error import ConfigError

KNOWN = (
    *("database_url", "mail_password"),
    *("matrix_token", "matrix_password", "matrix_key", "discord_token", "telegram_token", "telegram_secret"),
)
"""All that are asked for, by their names."""
_in_file: dict[str, str] = {}
"""What the file of secrets says that the configuration names."""


def secret(name: str) -> str | None:
    """A secret from COPBOT_NAME, or from the file that COPBOT_NAME_FILE names; None if neither is set.

    Both are looked for in the environment first, and then in the file of secrets of the configuration that was loaded
    last. Raises ConfigError if a file can't be read.
    """
    variable = f"COPBOT_{name.upper()}"
    told = os.environ if os.environ.get(variable) or os.environ.get(f"{variable}_FILE") else _in_file
    value = told.get(variable)
    if not value and (path := told.get(f"{variable}_FILE")):
        try:
            value = Path(path).read_text(encoding="utf-8-sig").strip()
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or error
            raise ConfigError(f"{variable}_FILE: {path} can't be read: {why}") from None
    if not value:
        return None
    log.hide(value)
    return value


def take(file: Path | None) -> None:
    """From now on secrets are looked for in this file too, and in no other. Raises ConfigError if it can't be read."""
    _in_file.clear()
    _in_file.update(read(file) if file else {})


def unknown(file: Path) -> list[str]:
    """The names in it that look like ours, and that nothing asks for. Raises ConfigError."""
    known = {f"COPBOT_{name.upper()}{end}" for name in KNOWN for end in ("", "_FILE")}
    return [name for name in read(file) if name.startswith("COPBOT_") and name not in known]


def read(file: Path) -> dict[str, str]:
    """What it says, a NAME=VALUE a line, as service managers and containers read such files. Raises ConfigError."""
    from dotenv.parser import parse_stream

    try:
        # (Editors on Windows begin a file with a mark.)
        with file.open(encoding="utf-8-sig") as lines:
            said = list(parse_stream(lines))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"secrets: {file} can't be read: {getattr(error, 'strerror', None) or error}") from None
    for one in said:
        if one.error or (one.key is not None and one.value is None):
            # (Nothing of the line itself is told.)
            text = one.original.string
            number = one.original.line + text[: len(text) - len(text.lstrip())].count("\n")
            raise ConfigError(
                f"secrets: {file}, line {number}: this is no NAME=VALUE; a value with quotes or blanks in it stands in"
                ' double quotes, with \\ before each " and \\ of its own'
            )
    return {one.key: one.value for one in said if one.key and one.value}
