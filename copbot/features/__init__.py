"""One module or package per feature, all of one shape (see copbot.feature)."""

from copbot.feature import Feature
from copbot.features import alerts, almanac, help, nudges, qa

ALL: tuple[Feature, ...] = (qa.feature, alerts.feature, nudges.feature, almanac.feature, help.feature)
"""Every feature, in the order in which they hear of an event."""
