"""What the bot understands, and what needs a moderator's attention."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import COMMANDS
from copbot.community.values import Duration
from copbot.kit.commands import FIRST
from copbot.kit.feature import Feature, FeatureSettings


class HelpSettings(FeatureSettings):
    """Settings of the help."""

    first: tuple[str, ...] = Field(
        FIRST,
        description="the commands that `/help` shows, by their English names; the others come with `/help all`",
        json_schema_extra=COMMANDS,
    )
    charge_after: Duration = Field(
        timedelta(days=1),
        description="so long after the last moderator who decides has gone, the members are told, and how one is named",
    )


feature = Feature("help", HelpSettings)
