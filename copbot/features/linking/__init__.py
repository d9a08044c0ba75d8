"""One community, many rooms: what is asked in one appears in those linked with it, and the talk goes back and forth."""

from __future__ import annotations

from pydantic import Field

from copbot.kit.feature import Feature, FeatureSettings


class LinkingSettings(FeatureSettings):
    """Settings of linked rooms."""

    rooms: tuple[tuple[str, ...], ...] = Field(
        (), description='the rooms that are linked with each other, by name or id: [["#help", "#questions"]]'
    )
    detected: bool = Field(
        False, description="true or false: questions seen in plain talk are put in linked rooms too, not only /ask"
    )


feature = Feature("linking", LinkingSettings)
