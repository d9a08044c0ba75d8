"""Tips: what a community has not set up yet, and one thing worth doing this week, for its moderators."""

from __future__ import annotations

from pydantic import Field

from copbot.community.settable import MAIN
from copbot.kit.feature import Feature, FeatureSettings


class TipsSettings(FeatureSettings):
    """Settings of the tips."""

    weekly: bool = Field(
        False,
        description="moderators who decide for the community hear privately, every Monday, of one thing worth doing "
        "this week; in a week without any, of nothing",
        json_schema_extra=MAIN,
    )


feature = Feature("tips", TipsSettings)
