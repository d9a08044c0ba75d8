"""The helpdesk: a private ticket between a member and the moderators, through the bot."""

from copbot.features.helpdesk import asking, relay, reminding
from copbot.features.helpdesk.base import feature

__all__ = ["asking", "feature", "relay", "reminding"]
