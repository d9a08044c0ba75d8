"""The helpdesk: a private ticket between a member and the moderators, through the bot."""

from copbot.features.helpdesk import asking, delivered, leaving, relay, reminding, reporting
from copbot.features.helpdesk.base import feature

__all__ = ["asking", "delivered", "feature", "leaving", "relay", "reminding", "reporting"]
