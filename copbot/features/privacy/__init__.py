"""Privacy: everything kept about a member for the member alone, and nothing kept any more at a word."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field, field_validator

from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms.purpose import Purpose
from storage.models import Stage

_MOST = timedelta(days=30)
_LEAST = timedelta(days=8)
"""What was said privately can be chosen from for a week."""


class PrivacySettings(FeatureSettings):
    """Settings of how long is kept what is kept for a while only."""

    delivered: Duration = Field(
        timedelta(days=30),
        description="how long is kept that the bot has said something, and to whom (of its words nothing is "
        'kept), `"8d"` to `"30d"`',
    )
    nudges: Duration = Field(timedelta(days=180), description="how long is kept who was nudged about what")
    tickets: Duration = Field(
        timedelta(days=180), description="how long closed tickets of the helpdesk are kept, from when they were opened"
    )
    talk: Duration = Field(timedelta(days=60), description="how long the words of moderated plain talk are kept")
    applications: Duration = Field(
        timedelta(days=180), description="how long is kept what those wrote who were not let in, or have left"
    )
    entries: Duration = Field(
        timedelta(days=180), description="how long the words of entries in columns are kept that won nothing"
    )

    @field_validator("delivered")
    @classmethod
    def _within_bounds(cls, delivered: timedelta) -> timedelta:
        if not _LEAST <= delivered <= _MOST:
            raise ValueError("must be from 8d to 30d")
        return delivered


PURPOSE = Purpose("privacy")
"""What a message is for of which nothing is kept once it is delivered, or can't be."""
feature = Feature("privacy", PrivacySettings, until=Stage.ENDED)
