"""`/poll`: anybody asks the others what they think, or when it suits them."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings
from storage.models import Stage


class PollsSettings(FeatureSettings):
    """Settings of polls."""

    lasts: Duration = Field(timedelta(days=3), description="how long a poll is open if it says nothing else")
    least: int = Field(
        5, ge=3, description="with fewer votes nothing of what was chosen in an anonymous poll is ever told"
    )


feature = Feature("polls", PollsSettings, until=Stage.RESTING)
