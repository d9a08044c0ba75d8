"""Meetings: when it suits is asked, one time is fixed, and who goes hears of it in time."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import PER_ROOM, OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature


class MeetingsSettings(OptionalSettings):
    """Settings of meetings."""

    vote_for: Duration = Field(
        timedelta(days=5), description="how long it is asked when a meeting suits; then the best time is fixed"
    )
    settle_after: Duration = Field(
        timedelta(hours=1), description="so long after everybody has answered it is fixed before that"
    )
    lasts: Duration = Field(timedelta(hours=1), description="how long a meeting lasts if it says nothing else")
    everyone: bool = Field(
        True,
        description="meetings that are proposed in a room are for all members of the community, not only for who is in "
        "that room; those of a staff room never are",
        json_schema_extra=PER_ROOM,
    )
    public: bool = Field(
        False,
        description="who has the address of the community's calendar sees what its meetings are called and when they "
        "are, never where or who comes; without it there is none",
    )


feature = Feature("meetings", MeetingsSettings)
