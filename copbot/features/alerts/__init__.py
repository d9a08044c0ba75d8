"""Alerts for questions that nobody answered: a ladder of the room, the members who know, the moderators."""

from copbot.features.alerts import choices, climbing
from copbot.features.alerts.base import feature

__all__ = ["choices", "climbing", "feature"]
