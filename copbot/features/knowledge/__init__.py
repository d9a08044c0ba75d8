"""Knowledge that stays true: answers tell their age, are confirmed by use, and looked over by those who know."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import MAIN, OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature


class KnowledgeSettings(OptionalSettings):
    """Settings of knowledge that stays true."""

    checked_after: Duration = Field(
        timedelta(days=365),
        description="so long after it was given, or last confirmed, somebody who knows is asked whether an answer "
        "still holds, if it was found again meanwhile; `/ages` sets another time for a subject",
        json_schema_extra=MAIN,
    )
    shown_after: Duration = Field(
        timedelta(days=30), description="from this age on an answer that is shown again tells how old it is"
    )


feature = Feature("knowledge", KnowledgeSettings)
