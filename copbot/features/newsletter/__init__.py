"""The newsletter: what the community itself valued, put together now and then, shown to moderators first."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from copbot.community.settable import MAIN, ROOMS, OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class NewsletterSettings(OptionalSettings):
    """Settings of the newsletter."""

    weeks: int = Field(2, ge=1, le=26, description="a newsletter comes every so many weeks", json_schema_extra=MAIN)
    day: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] = Field(
        "friday", description="the day on which it comes; moderators see the draft the day before"
    )
    hour: int = Field(10, ge=0, le=23, description="the hour at which it comes, by the clocks of the community")
    rooms: tuple[str, ...] = Field(
        (),
        description="the rooms in which it is said, by name or id. The first one that the bot knew, if left out",
        json_schema_extra=ROOMS,
    )
    not_from: tuple[str, ...] = Field(
        (),
        description="the rooms, by name or id, of which nothing is told in it, such as one of moderators alone",
        json_schema_extra=ROOMS,
    )
    pin: bool = Field(
        False, description="the newest one is pinned in these rooms, where the bot can, and the last no more"
    )
    public: bool = Field(
        False,
        description="everybody can read the issues, on the web and as a feed, but for what authors keep for members",
    )
    embargo: Duration = Field(timedelta(days=7), description="so long an issue is for members alone, before that")
    by_mail: bool = Field(
        False,
        description="who asks for it gets it by e-mail; it is told by the table `[mail]` of the configuration alone",
    )
    ideas: bool = Field(
        True,
        description="when more than half of the time is over and there is nothing new, one moderator, another each "
        "time, hears of it, with ideas",
    )


ISSUE, DRAFT, INSIDE = "newsletter", "draft", "inside"
"""For what the bot says an issue, and a draft (the number is the issue's); and how one's own words are kept in."""
feature = Feature("newsletter", NewsletterSettings)
