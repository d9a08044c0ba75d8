"""Newcomers: greeted once, given somebody to turn to, and thanked for the first thing that they say."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field, field_validator

from copbot.community.schedule import Hours
from copbot.community.values import DayHours, Duration
from copbot.features.welcome.template import check
from copbot.kit.feature import Feature, FeatureSettings


class WelcomeSettings(FeatureSettings):
    """Settings of how newcomers are met. The waits after a first message count waking hours only."""

    gather: Duration = Field(
        timedelta(minutes=1), description="how long after the first one has come those who came are greeted: 1m"
    )
    many: int = Field(
        5, ge=2, description="when so many come to a room within many_within, they are greeted in one message there"
    )
    many_within: Duration = Field(
        timedelta(minutes=10), description="within what time that is; no sooner are many greeted there again"
    )
    raid: int = Field(
        15, ge=0, description="when so many come to a room within a minute, the moderators are told, once; 0 for never"
    )
    newcomer_for: Duration = Field(
        timedelta(days=14), description="so long after being seen for the first time somebody is a newcomer: 14d"
    )
    follow_up_after: Duration = Field(
        timedelta(days=4), description="when a newcomer who has said nothing is asked how it goes, once: 4d"
    )
    thank_after: Duration = Field(
        timedelta(hours=2), description="when the bot thanks for a first message that nobody reacted to: 2h"
    )
    moderators_after: Duration = Field(
        timedelta(hours=8), description="when the moderators hear that still nobody has: 8h"
    )
    waking: DayHours = Field(
        Hours(8 * 60, 22 * 60), description="the hours that count: 08:00-22:00; 00:00-00:00 for all of the day"
    )
    texts: dict[str, str] = Field(
        {},
        description='greetings of your own, by language, by room, or by both: { en = "Welcome, {name}!", "#help" = … }',
    )

    @field_validator("texts")
    @classmethod
    def _variables_exist(cls, texts: dict[str, str]) -> dict[str, str]:
        for where, words in texts.items():
            check(where, words)
        return texts


KIND = "welcome"
"""The kind of nudge that a newcomer gets."""
BUDDY = "buddy"
"""The kind of nudge that a volunteer gets."""
NEWCOMERS = "newcomers"
"""The kind of nudge that the moderators get about newcomers."""
feature = Feature("welcome", WelcomeSettings, nudges=(KIND, BUDDY, NEWCOMERS))
