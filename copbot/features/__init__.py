"""A folder per feature, all of one shape (see copbot.kit.feature)."""

from importlib import import_module
from pkgutil import iter_modules

from copbot.kit.feature import Feature

_NAMES = (
    "qa",
    "following",
    "hints",
    "alerts",
    "knowledge",
    "nudges",
    "ballots",
    "columns",
    "sketch",
    "almanac",
    "accounts",
    "past",
    "linking",
    "setup",
    "welcome",
    "helpdesk",
    "charter",
    "polls",
    "pulse",
    "meetings",
    "newsletter",
    "calls",
    "review",
    "library",
    "membership",
    "roles",
    "moderation",
    "health",
    "ending",
    "tips",
    "settings",
    "privacy",
    "web",
    "help",
)


def _loaded(name: str) -> Feature:
    """The feature in a folder, with all that the modules there declare."""
    package = import_module(f"{__name__}.{name}")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    feature: Feature = package.feature
    return feature


ALL: tuple[Feature, ...] = tuple(map(_loaded, _NAMES))
"""Every feature, in the order in which they hear of an event."""
