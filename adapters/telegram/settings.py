"""What can be set for Telegram."""

from __future__ import annotations

from collections.abc import Set

from pydantic import Field

from copbot.running.config import PlatformSettings


class TelegramSettings(PlatformSettings):
    """Where the bot stays, and how updates reach it."""

    groups: tuple[int, ...] = Field((), description="the ids of the groups that it stays in; all, if left out")
    topics: bool = Field(True, description="true or false: in a forum, open a topic for each question put by /ask")
    per_minute: int = Field(
        20, ge=0, description="how often a minute it does something in one group; Telegram allows 20; 0 for no limit"
    )
    api: str = Field(
        "https://api.telegram.org", pattern=r"^https?://\S+$", description="the address of the Bot API server"
    )
    webhook: str = Field(
        "",
        pattern=r"^(https?://\S+)?$",
        description="https://… at which Telegram reaches the bot; empty for long polling",
    )
    listen: str = Field(
        "127.0.0.1:8443",
        pattern=r"^\S+:\d{1,5}$",
        description="HOST:PORT at which the bot waits for the webhook's calls",
    )

    @property
    def listens(self) -> str:
        """Where it waits for the webhook's calls, if there are to be any."""
        return self.listen if self.webhook else ""

    @property
    def only(self) -> Set[str]:
        """Its groups."""
        return {f"{group}" for group in self.groups}
