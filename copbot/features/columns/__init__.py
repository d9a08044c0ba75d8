"""Columns: what members send in each week, to be voted on, guessed, answered, or shown."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from copbot.community.settable import OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature

Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS: tuple[Day, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class ColumnsSettings(OptionalSettings):
    """Settings of columns."""

    opens: Day = Field("thursday", description="the day on which the vote on a week's entries opens")
    opens_hour: int = Field(9, ge=0, le=23, description="the hour at which it opens, by the community's clocks")
    ends: Day = Field("sunday", description="the day on which a week ends, with its winner")
    ends_hour: int = Field(20, ge=0, le=23, description="the hour at which it ends")
    least: int = Field(3, ge=1, le=1000, description="so many have to vote, or the vote runs on for a week")
    sleeps_after: int = Field(2, ge=1, le=52, description="after so many weeks without an entry a column goes to sleep")
    pictures: Duration = Field(
        timedelta(days=90), description="how long after its week a winner's picture is kept; the others go at once"
    )


feature = Feature("columns", ColumnsSettings)
COLUMN = "column"
"""The purpose of what calls for entries: the number of the column, and of the vote whose winners it tells, if any."""
ENTRY = "column-entry"
"""That of what shows an entry in a room; its number is the entry's."""
RIDDLE = "column-riddle"
"""That of what asks somebody alone for a guess; its number is the entry's."""
ENTERED = "column-entered"
"""That of what says that an entry is in; its number is the column's."""
ENTERING = "column-entering"
"""That of what asks somebody alone for an entry; its number is the column's."""
