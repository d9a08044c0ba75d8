"""One module or package per feature, all of one shape (see copbot.feature)."""

from copbot.features import (
    accounts,
    alerts,
    almanac,
    charter,
    help,
    helpdesk,
    linking,
    membership,
    moderation,
    nudges,
    privacy,
    qa,
    welcome,
)
from copbot.kit.feature import Feature

ALL: tuple[Feature, ...] = (
    qa.feature,
    alerts.feature,
    nudges.feature,
    almanac.feature,
    accounts.feature,
    linking.feature,
    welcome.feature,
    helpdesk.feature,
    charter.feature,
    membership.feature,
    moderation.feature,
    privacy.feature,
    help.feature,
)
"""Every feature, in the order in which they hear of an event."""
