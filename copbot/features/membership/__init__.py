"""Membership: open, by application or by invitation, with a limited number of places if wished."""

from copbot.features.membership import applying, deciding, inviting, joining
from copbot.features.membership.base import feature

__all__ = ["applying", "deciding", "feature", "inviting", "joining"]
