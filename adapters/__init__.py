"""The platforms: each is loaded only where it is used."""

from __future__ import annotations

import importlib
from typing import Any

from adapters.discord.settings import DiscordSettings
from adapters.matrix.settings import MatrixSettings
from adapters.telegram.settings import TelegramSettings
from copbot.config import Config, ConfigError, PlatformSettings
from copbot.examining import Examine
from copbot.live import Adapter

PLATFORMS: dict[str, type[PlatformSettings]] = {
    "matrix": MatrixSettings,
    "discord": DiscordSettings,
    "telegram": TelegramSettings,
}
"""The settings of each platform, by its name."""


def make(config: Config) -> list[Adapter]:
    """The adapters of the configured platforms. Raises ConfigError for a missing library or secret."""
    return [_load(name, "adapter").make(settings, config.community_of) for name, settings in config.platforms.items()]


def doctors(config: Config) -> dict[str, Examine]:
    """What examines each configured platform, by its name. Raises ConfigError for a missing library or secret."""
    return {name: _load(name, "doctor").make(settings) for name, settings in config.platforms.items()}


def _load(platform: str, part: str) -> Any:  # noqa: ANN401 - a module
    try:
        return importlib.import_module(f"adapters.{platform}.{part}")
    except ModuleNotFoundError as error:
        raise ConfigError(f"{platform} needs {error.name}: pip install 'copbot[{platform}]'") from None
