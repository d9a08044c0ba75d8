"""Newcomers: greeted once, given somebody to turn to, and thanked for the first thing that they say."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field, field_validator

from copbot.community.values import Duration
from copbot.features.welcome.template import check
from copbot.kit.feature import Feature, FeatureSettings


class WelcomeSettings(FeatureSettings):
    """Settings of how newcomers are met. The waits after a first message count waking hours only."""

    gather: Duration = Field(
        timedelta(minutes=1), description="how long after the first one has come those who came are greeted"
    )
    many: int = Field(
        5,
        ge=2,
        description="when so many come to a room within `many_within`, they are greeted in one message there,"
        " which pings nobody",
    )
    many_within: Duration = Field(
        timedelta(minutes=10), description="within what time that is; no sooner are many greeted there again"
    )
    raid: int = Field(
        15,
        ge=0,
        description="when so many come to a room within a minute, its moderators are told, once an hour at "
        "most; 0 for never",
    )
    newcomer_for: Duration = Field(
        timedelta(days=14), description="so long after being seen for the first time somebody is a newcomer"
    )
    follow_up_after: Duration = Field(
        timedelta(days=4), description="when a newcomer who has said nothing is asked how it goes, once and privately"
    )
    thank_after: Duration = Field(
        timedelta(hours=2),
        description="when the bot thanks for a first message that nobody reacted to, in waking hours",
    )
    moderators_after: Duration = Field(
        timedelta(hours=8), description="when the moderators hear that still nobody has, in waking hours"
    )
    texts: dict[str, str] = Field(
        {},
        description='greetings of your own, by language (`en`), by room (`"#help"`), or by both (`"#help nl"`)',
    )

    @field_validator("texts")
    @classmethod
    def _variables_exist(cls, texts: dict[str, str]) -> dict[str, str]:
        for where, words in texts.items():
            check(where, words)
        return texts


feature = Feature("welcome", WelcomeSettings)
