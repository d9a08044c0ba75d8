"""Health: how the community does, by indicators for the ten pitfalls of communities of practice."""

from __future__ import annotations

from pydantic import Field

from copbot.community.settable import MAIN
from copbot.kit.feature import Feature, FeatureSettings


class HealthSettings(FeatureSettings):
    """Settings of health."""

    monthly: bool = Field(
        False,
        description="moderators who decide for the community hear privately, every fourth Monday, of the one or two "
        "things about it that matter now; in a month without any, of nothing",
        json_schema_extra=MAIN,
    )


feature = Feature("health", HealthSettings)
