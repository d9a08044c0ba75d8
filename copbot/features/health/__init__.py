"""Health: how the community does, by indicators for the ten pitfalls of communities of practice."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import MAIN
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings


class HealthSettings(FeatureSettings):
    """Settings of health."""

    monthly: bool = Field(
        False,
        description="moderators who decide for the community hear privately, every fourth Monday, of the one or two "
        "things about it that matter now; in a month without any, of nothing",
        json_schema_extra=MAIN,
    )
    vote_for: Duration = Field(
        timedelta(days=7),
        description="how long members can vote on what all of them see of health; beyond 30 days only its buttons "
        "work, no reactions",
    )
    quorum: int = Field(5, ge=1, description="so many votes at least are needed to decide that")


feature = Feature("health", HealthSettings)
