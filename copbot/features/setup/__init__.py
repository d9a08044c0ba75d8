"""First run: a new community is set up with one moderator, in a few private questions."""

from __future__ import annotations

from pydantic import Field

from copbot.community.settable import OptionalSettings
from copbot.kit.feature import Feature


class SetupSettings(OptionalSettings):
    """Settings of the first run."""

    enabled: bool = Field(
        False,
        description="whether a moderator of a new community is asked privately how it is to be set up; on in a live "
        "community, off in the terminal and in scenarios",
        json_schema_extra={"live": True},
    )


feature = Feature("setup", SetupSettings)
