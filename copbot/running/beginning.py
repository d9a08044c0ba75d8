"""The configuration that `copbot init` writes, from the answers to its questions."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from copbot.running.config import ConfigError
from copbot.running.files import give_name, write_private


@dataclass(slots=True)
class Answers:
    """What was answered."""

    platforms: dict[str, dict[str, str]] = field(default_factory=dict)
    """The settings of each platform, by its name."""
    secrets: dict[str, str] = field(default_factory=dict)
    """By their names, as "database_url"."""
    community: str = "community"
    language: str = "en"
    timezone: str = "UTC"
    database: str = "sqlite:///copbot.db"
    backups: Path = Path("backups")


def in_environment(secret: str) -> str:
    """The variable that holds this secret, or names its file; empty if none does."""
    name = f"COPBOT_{secret.upper()}"
    return next((one for one in (name, f"{name}_FILE") if os.environ.get(one)), "")


def configuration(answers: Answers, secrets: str) -> str:
    """The file, with its comments; `secrets` is the name of the file of secrets beside it, empty for none."""
    platforms = "\n".join(_table(name, settings) for name, settings in answers.platforms.items())
    return f"""\
# The configuration of copbot, made by `copbot init`. In the repository of copbot config.example.toml shows all that can
# be set, docs/settings.md and docs/operators.md explain it. Look whether it is right: copbot doctor -c THIS-FILE

# Where everything is kept.
database = {_quoted(answers.database)}
{_secrets(secrets)}
# Without rooms here, the bot works where an administrator writes the code that `copbot claim` shows.
[[community]]
name = {_quoted(answers.community)}
rooms = []

[settings.community]
# The language that the bot speaks in the rooms, and where their clocks are; each member can choose others.
language = {_quoted(answers.language)}
timezone = {_quoted(answers.timezone)}

# On a platform (not in the terminal) the running bot makes backups there, every day; those of the last day are kept,
# and the last one of each of so many days, weeks and months.
[backup]
folder = {_quoted(str(answers.backups))}
every = "1d"
days = 7
weeks = 4
months = 6

# Where whoever watches the bot finds /healthz, /readyz and /metrics, likewise only on a platform.
[watch]
listen = "127.0.0.1:9464"

# The platforms that the bot is on: a table each. Without any, `copbot run` opens a room in the terminal.
{platforms}"""


def _table(name: str, settings: Mapping[str, str]) -> str:
    lines = [f"{key} = {_quoted(value)}" for key, value in settings.items()]
    return "\n".join([f"[{name}]", *lines, ""])


def _secrets(file: str) -> str:
    if not file:
        return ""
    return f"""\
# The file of tokens and passwords, which only its owner can read; what is in the environment goes before it.
secrets = {_quoted(file)}
"""


def _quoted(value: str) -> str:
    """As TOML writes it: JSON's strings are TOML's, but for what it leaves as it is."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def secrets_file(secrets: Mapping[str, str]) -> str:
    """The file of secrets: a line each, as service managers, containers and we read it."""
    lines = [f"COPBOT_{name.upper()}={_shielded(value)}" for name, value in secrets.items()]
    return "\n".join(["# Tokens and passwords of copbot. Nobody else may read this file.", *lines, ""])


def _shielded(value: str) -> str:
    if re.fullmatch(r"[\w.:/@+=~%,-]+", value):
        return value
    if "'" not in value and "\\" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def require_room(folder: Path) -> None:
    """Raises ConfigError if no file can be made in it. It leaves none."""
    if not os.path.isdir(folder):
        raise ConfigError(f"there is no folder {folder}")
    try:
        tempfile.TemporaryFile(dir=folder, prefix=".copbot-").close()
    except OSError as error:
        raise ConfigError(f"{folder}: no file can be made there: {error.strerror}; nothing was written") from None


def write(config: Path, secrets: Path, answers: Answers) -> None:
    """Write both, or nothing. Raises ConfigError if one is there already, or can't be written."""
    texts = {secrets: secrets_file(answers.secrets)} if answers.secrets else {}
    texts[config] = configuration(answers, secrets.name if answers.secrets else "")
    done: list[Path] = []
    try:
        for file, text in texts.items():
            with tempfile.TemporaryDirectory(dir=file.parent, prefix=".copbot-") as folder:
                made = Path(folder, "made")
                write_private(made, text)
                # With its whole content at once, readable by its owner alone, and only where there is none.
                give_name(made, file)
            done.append(file)
    except OSError as error:
        for file in done:
            file.unlink(missing_ok=True)
        there = isinstance(error, FileExistsError)
        why = " is there already; nothing was written" if there else f": {error.strerror}"
        raise ConfigError(f"{file}{why}") from None
