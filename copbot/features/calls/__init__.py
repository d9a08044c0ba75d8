"""Calls: somebody calls for help with something, whoever does it is thanked, and can give it back."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature


class CallsSettings(OptionalSettings):
    """Settings of calls."""

    most: int = Field(3, ge=1, description="so many calls of one member can be open at once")
    lasts: Duration = Field(
        timedelta(days=14),
        description="how much time whoever does it has where a call names no date; then the bot asks how it is going",
    )
    ask_after: Duration = Field(
        timedelta(hours=2), description="how long a call stands in the room before the bot asks somebody who may know"
    )
    members: int = Field(3, ge=0, description="how many members who may know are asked, one by one; 0 for none")
    next_after: Duration = Field(
        timedelta(days=1), description="when the next of these is asked, if the one before has said nothing"
    )
    free_after: Duration = Field(
        timedelta(days=3),
        description="how long after the date the bot asks whether to open it again for others; after as long without"
        " a word it does",
    )
    small_for: Duration = Field(
        timedelta(days=2), description="how long something small is kept for newcomers before anybody can take it"
    )


feature = Feature("calls", CallsSettings)
