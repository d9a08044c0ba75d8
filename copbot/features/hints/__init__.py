"""Hints: before the room is reminded of a question, its asker hears privately what it may lack."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings


class HintsSettings(FeatureSettings):
    """Settings of hints."""

    after: Duration = Field(
        timedelta(hours=1),
        description="after so long without a word from anybody, in waking hours, an asker hears privately what the "
        'question may lack, at most once a month; `"0m"` for never',
    )


feature = Feature("hints", HintsSettings)
