"""What can be set for Discord."""

from __future__ import annotations

from collections.abc import Set

from pydantic import Field

from copbot.running.config import PlatformSettings


class DiscordSettings(PlatformSettings):
    """Where the bot listens, and how it connects."""

    servers: tuple[int, ...] = Field((), description="the ids of the servers that it stays in; all, if left out")
    channels: tuple[str, ...] = Field((), description="the channels that it listens to: names or ids; all, if left out")
    proxies: tuple[int, ...] = Field(
        (),
        description="whose webhooks speak for people (PluralKit, a bridge): the ids of the applications or webhooks",
    )
    shards: int = Field(0, ge=0, description="how many connections; 0 for one, as long as there are few servers")

    @property
    def only(self) -> Set[str]:
        """Its channels."""
        return set(self.channels)
