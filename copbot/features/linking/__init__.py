"""One community, many rooms: what is asked in one appears in those linked with it, and the talk goes back and forth."""

from __future__ import annotations

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from copbot.kit.feature import Feature, FeatureSettings
from storage.models import Stage


class LinkingSettings(FeatureSettings):
    """Settings of linked rooms."""

    rooms: tuple[tuple[str, ...], ...] = Field(
        (),
        description="groups of rooms that are linked with each other, by their names or the platforms' ids: "
        '`[["#help", "#questions"]]`. Rooms of one community only; those that `/setup` links are '
        "linked beside these",
    )
    detected: bool = Field(
        False, description="put questions seen in plain talk in linked rooms too, not only those put by `/ask`"
    )

    pictures: int = Field(
        30,
        ge=0,
        description="so many pictures an hour go along into each linked room; others are named in words",
    )

    @field_validator("rooms")
    @classmethod
    def _are_several(cls, rooms: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
        for group in rooms:
            if len(set(group)) < 2 or len(set(group)) < len(group):
                raise PydanticCustomError("groups", "in each group two different rooms or more are wanted")
        return rooms


feature = Feature("linking", LinkingSettings, until=Stage.RESTING)
