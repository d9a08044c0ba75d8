"""What the bot understands, and what needs a moderator's attention."""

from __future__ import annotations

from pydantic import Field

from copbot.kit.feature import Feature, FeatureSettings


class HelpSettings(FeatureSettings):
    """Settings of the help."""

    first: tuple[str, ...] = Field(
        ("ask", "open", "search", "accept", "nudges", "help"),
        description="the commands that `/help` shows, by their English names; the others come with `/help all`",
    )


feature = Feature("help", HelpSettings)
