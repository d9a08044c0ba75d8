"""What is right in a configuration, and yet not as one may expect."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.community.settable import FeatureSettings
from copbot.kit.emoji import Amiss, amiss
from copbot.rooms.capabilities import PROFILES, Capabilities
from copbot.running import secrets, watch
from copbot.running.config import Config
from copbot.running.web import INSTALL, NOT_INSTALLED, installed


def advice(config: Config) -> list[str]:
    """A line for each emoji that somebody has set, and that can't be put on messages of a platform that is on.

    And one if there can't be the pages or the figures that are wanted, or others can read these, too; and for each
    name in the file of secrets that nothing asks for.
    """
    platforms = {name: PROFILES[name] for name in config.platforms if name in PROFILES}
    emoji = list(dict.fromkeys(line for name, can in platforms.items() for line in _lines(config, name, can)))
    return [*_pages(config), *_figures(config), *_secrets(config), *emoji]


def _pages(config: Config) -> Iterator[str]:
    """Why there will be no pages, though they are wanted."""
    if config.web is not None and not installed():
        yield f"[web]: {NOT_INSTALLED}: {INSTALL}"


def _figures(config: Config) -> Iterator[str]:
    """Why there will be no figures, though they are wanted; and that others can have them."""
    if config.watch is not None and not watch.installed():
        yield f"[watch]: {watch.NOT_INSTALLED}: {watch.INSTALL}"
    if config.watch is not None and config.watch.open:
        yield f"[watch]: whoever reaches {config.watch.listen} can read the figures; there is no password"


def _secrets(config: Config) -> Iterator[str]:
    """Names that may be meant for others."""
    for name in secrets.unknown(config.secrets) if config.secrets is not None else ():
        there_are = ", ".join(f"COPBOT_{one.upper()}" for one in secrets.KNOWN)
        yield f"{config.secrets}: nothing asks for {name}; there are {there_are}, each also with _FILE at its end"


def _lines(config: Config, platform: str, can: Capabilities) -> Iterator[str]:
    for community in ("", *config.communities):
        for feature, model in config.settings.models.items():
            held = config.settings.of(community, feature, FeatureSettings)
            default = config.settings.default(feature)
            for name, field in model.model_fields.items():
                value = getattr(held, name)
                for one in amiss(field, value, can) if value != getattr(default, name) else ():
                    yield f"{feature}.{name}: {_said(one, platform.capitalize())}"


def _said(one: Amiss, platform: str) -> str:
    has = f"{platform} has no {one.sign} for messages"
    if one.instead is not None:
        return f"{has}; {one.instead} stands for it there"
    return f"{has}; there " + ("members can give it by command only" if one.by_members else "questions have no mark")
