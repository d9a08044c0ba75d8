"""The pulse: now and then one question, asked privately of who agreed, answered without a name."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import OptionalSettings
from copbot.community.values import Duration
from copbot.kit.feature import Feature


class PulseSettings(OptionalSettings):
    """Settings of the pulse."""

    weeks: int = Field(4, ge=1, le=52, description="a question comes every so many weeks")
    open_for: Duration = Field(timedelta(days=5), description="how long it can be answered")
    least: int = Field(5, ge=5, le=100, description="with fewer answers nothing of them is ever told")
    half_above: int = Field(
        60, ge=10, le=10000, description="where more than so many agreed, half of them are asked each time, by lot"
    )


feature = Feature("pulse", PulseSettings)
