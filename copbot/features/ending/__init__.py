"""A quiet end: where nothing has happened for long, its members decide whether to go on, to rest, or to end well."""

from __future__ import annotations

import re
from datetime import timedelta

from pydantic import Field, field_validator

from copbot.community.settable import MAIN
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings
from copbot.patterns import expression
from storage.models import Stage

_ADDRESS = expression(r"https?://[^\s/]+\.[^\s/]+(?:/\S*)?", re.IGNORECASE)


class EndingSettings(FeatureSettings):
    """Settings of a quiet end."""

    quiet_for: Duration = Field(
        timedelta(days=60),
        description="after so long without a question, with few who speak and nothing new, moderators are asked "
        'privately whether that is a rest or an end; `"0s"` for never',
        json_schema_extra=MAIN,
    )
    active: int = Field(3, ge=1, le=100, description="fewer than so many who spoke in that time are few")
    vote_for: Duration = Field(
        timedelta(days=14), description="how long members can vote on going on, resting or ending"
    )
    quorum: float = Field(
        0.3,
        ge=0,
        le=1,
        description="so large a part of those who were active in the last year must vote, and never fewer than two "
        "people; with fewer votes all stays as it is",
    )
    anonymous: bool = Field(True, description="that vote is anonymous")
    notice: Duration = Field(timedelta(days=30), description="so long before the end it is announced")
    archive: str = Field(
        "",
        max_length=500,
        description="the address of the archive of what was made, which is told to all at the end",
        json_schema_extra=MAIN,
    )

    @field_validator("archive")
    @classmethod
    def _is_address(cls, archive: str) -> str:
        if archive and not _ADDRESS.fullmatch(archive.strip()):
            raise ValueError("must be an address, such as https://garden.example/archive")
        return archive.strip()


feature = Feature("ending", EndingSettings, until=Stage.ENDED)
