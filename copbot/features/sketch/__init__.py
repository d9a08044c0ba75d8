"""The sketch: week by week all draw one picture together, a short line each, and decide how dark each line is."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from copbot.community.settable import MAIN, ROOMS, OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature

Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS: tuple[Day, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class SketchSettings(OptionalSettings):
    """Settings of the sketch."""

    rooms: tuple[str, ...] = Field(
        (),
        description="the room in which it is shown, by name or id. The first one that the bot knew, if left out",
        json_schema_extra=ROOMS,
    )
    ends: Day = Field("sunday", description="the day on which a sketch is finished, and the next one begins")
    ends_hour: int = Field(20, ge=0, le=23, description="the hour at which it is, by the clocks of the community")
    pause: Duration = Field(timedelta(hours=20), description="so long after a line a member can draw the next one")
    votes: int = Field(10, ge=0, le=50, description="so many lines of others a member is asked about after a line")
    lines: int = Field(300, ge=10, le=1000, description="with so many lines it is finished before its day")
    searchers: int = Field(
        3, ge=3, le=100, description="so many members must have searched for something before it can be a subject"
    )
    never: tuple[str, ...] = Field((), description="words that are never a subject", json_schema_extra=MAIN)
    public: bool = Field(False, description="everybody can see finished sketches on the web")


feature = Feature("sketch", SketchSettings)
SKETCH, SHOWN, VOTE = "sketch", "sketch-shown", "sketch-vote"
"""The purposes of what shows the sketch in its room, of what shows it to one, and of what asks one how dark a line is.

The number of the last is the line's, of the others the sketch's.
"""
