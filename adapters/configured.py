"""The platforms: each is loaded only where it is used."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from adapters.discord.settings import DiscordSettings
from adapters.mail.settings import MailSettings
from adapters.matrix.settings import MatrixSettings
from adapters.telegram.settings import TelegramSettings
from copbot.extras import how
from copbot.running.config import Config, ConfigError, PlatformSettings, secret
from copbot.running.findings import Finding
from copbot.running.unseen import unseen

if TYPE_CHECKING:
    from copbot.running.doctor import Examine
    from copbot.running.live import Adapter

PLATFORMS: dict[str, type[PlatformSettings]] = {
    "matrix": MatrixSettings,
    "discord": DiscordSettings,
    "telegram": TelegramSettings,
    "mail": MailSettings,
}
"""The settings of each platform, by its name."""


def make(config: Config) -> list[Adapter]:
    """The adapters of the configured platforms, one for each connection. Raises ConfigError for what is missing."""
    made: list[Adapter] = []
    for name, settings in config.platforms.items():
        made += _load(name, "adapter").make(settings, config.naming)
    return made


def own(config: Config) -> set[tuple[str, str]]:
    """The bot's own accounts, as far as the configuration tells: platforms, and ids there. Raises ConfigError."""
    found = {("telegram", (secret("telegram_token") or "").partition(":")[0])}
    matrix = config.platforms.get("matrix")
    if isinstance(matrix, MatrixSettings):
        found.add(("matrix", matrix.user))
    return {(platform, id) for platform, id in found if id}


def doctors(config: Config) -> dict[str, Examine]:
    """What examines each configured platform, by its name; a missing library or secret is what it finds then."""
    return {name: _doctor(name, settings, config) for name, settings in config.platforms.items()}


def _doctor(platform: str, settings: PlatformSettings, config: Config) -> Examine:
    try:
        made: Examine = _load(platform, "doctor").make(settings, config.naming)
    except ConfigError as error:
        finding = Finding(platform, "can't be used yet", str(error).removeprefix(f"{platform}: "))

        async def told() -> AsyncIterator[Finding]:
            yield finding

        return told
    return made


def _load(platform: str, part: str) -> Any:  # noqa: ANN401 - a module
    try:
        # What nio keeps its keys with would load every driver that it finds, 20 MB for nothing, and what it encrypts
        # files with a compiler's parser; what Telegram's library calls with, what it draws its own command line with.
        with unseen("psycopg", "psycopg2", "cffi", "rich", "pygments"):
            return importlib.import_module(f"adapters.{platform}.{part}")
    except ModuleNotFoundError as error:
        raise ConfigError(f"{platform} needs {error.name}: {how(platform)}") from None
