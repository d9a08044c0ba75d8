"""Goals and rules that a community makes itself: set once, then proposed, discussed, voted, adopted."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from pydantic import Field

from copbot.community.settable import MAIN, ROOMS
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings


class CharterSettings(FeatureSettings):
    """Settings of goals and rules."""

    vote_for: Duration = Field(
        timedelta(days=7),
        description="how long a proposal can be voted on; beyond 30 days only its buttons work, no reactions",
    )
    quorum: int = Field(3, ge=1, description="so many votes at least are needed to adopt a proposal")
    majority: float = Field(0.5, ge=0, lt=1, description="a larger share of the votes than this must be for it")
    agree: bool = Field(False, description="newcomers are asked to agree to the rules in force", json_schema_extra=MAIN)
    goals_every: Duration = Field(
        timedelta(days=30),
        description="how often the goals are brought back to mind, next to what the community did in its "
        'week; `"0s"` for never',
    )
    goals_room: str = Field(
        "",
        description='the room in which that is done; by its name, `""` for the first one',
        json_schema_extra=ROOMS,
    )


class Paper(StrEnum):
    """What a community agrees on."""

    GOALS = "goals"
    RULES = "rules"


feature = Feature("charter", CharterSettings)
