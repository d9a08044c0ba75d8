"""A member's accounts on several platforms are one member, and are not again."""

from __future__ import annotations

from copbot.kit.feature import Feature, FeatureSettings


class AccountsSettings(FeatureSettings):
    """Nothing to set."""


feature = Feature("accounts", AccountsSettings)
