"""Alerts for questions that nobody answered: a ladder of the room, the members who know, the moderators."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import MAIN
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings


class AlertsSettings(FeatureSettings):
    """Settings of the ladder. Waits are counted from the asking, in the waking hours of the community.

    No step comes before the one before it.
    """

    room_after: Duration = Field(
        timedelta(hours=2), description="when the room is reminded of an open question", json_schema_extra=MAIN
    )
    members_after: Duration = Field(
        timedelta(hours=4), description="when members who are likely to know are asked", json_schema_extra=MAIN
    )
    moderators_after: Duration = Field(
        timedelta(hours=24), description="when the moderators hear of it", json_schema_extra=MAIN
    )
    again_after: Duration = Field(
        timedelta(days=7),
        description="how long after its last step an open question is named in its room again, with all others, on a "
        "Monday: four times so often, then four times as rarely; `0s` for never",
    )
    members: int = Field(3, ge=0, le=20, description="how many members are asked about one question")
    per_day: int = Field(2, ge=0, description="at most so many nudges a day to one member")
    merge_within: Duration = Field(
        timedelta(minutes=30), description="what the room would hear of within this time is said at once"
    )
    hold: Duration = Field(
        timedelta(hours=8), description="how long “I'll take it” keeps the bot quiet about a question"
    )
    snooze: Duration = Field(timedelta(days=1), description="how long a snooze is, if nothing else is said")
    pin: bool = Field(
        False, description="the newest list of open questions in a room is pinned there", json_schema_extra=MAIN
    )
    shared_after: Duration = Field(
        timedelta(days=1), description="when something shared that nobody reacted to counts as unanswered"
    )


feature = Feature("alerts", AlertsSettings)
