"""The review circle: members put a text before others, who comment on it by a date; then there is a verdict."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature


class ReviewSettings(OptionalSettings):
    """Settings of reviews."""

    lasts: Duration = Field(timedelta(days=14), description="how much time readers have where no date is named")
    answer: Duration = Field(
        timedelta(days=3), description="how long who was asked to read has to say so; then the next one is asked"
    )
    remind: Duration = Field(
        timedelta(days=7), description="how long before the date readers who have not commented hear of it first"
    )
    remind_again: Duration = Field(timedelta(days=2), description="how long before the date they hear of it again")
    late: Duration = Field(
        timedelta(days=1),
        description="how long after the date who submitted is asked whether to wait or to close it",
    )
    most: int = Field(3, ge=1, description="so many open reviews one member can have at once")
    readers: int = Field(3, ge=1, description="so many members of a circle are asked to read a text at once")
    balance: int = Field(
        3, ge=0, description="so many texts of others a member of a circle is to read for each of his or her own"
    )
    balance_first: bool = Field(
        False, description="who has read too little in a circle is asked to read one before submitting the next"
    )


feature = Feature("review", ReviewSettings)
