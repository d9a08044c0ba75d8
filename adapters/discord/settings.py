"""What can be set for Discord."""

from __future__ import annotations

from collections.abc import Set

from pydantic import Field

from copbot.running.config import PlatformSettings

_SAFE = r"^$|^(https|wss)://\S+$|^(http|ws)://(127\.0\.0\.1|localhost)(:\d+)?(/\S*)?$"
"""What goes over the network is encrypted."""


class DiscordSettings(PlatformSettings):
    """Where the bot listens, and how it connects."""

    servers: tuple[int, ...] = Field((), description="the ids of the servers that it stays in; all, if left out")
    channels: tuple[str, ...] = Field((), description="the channels that it listens to: names or ids; all, if left out")
    proxies: tuple[int, ...] = Field(
        (),
        description="whose webhooks speak for people (PluralKit, a bridge): the ids of the applications or webhooks",
    )
    api: str = Field(
        "",
        pattern=_SAFE,
        description="the address of the REST interface, of a proxy for example; Discord's, if left out",
    )
    gateway: str = Field(
        "", pattern=_SAFE, description="the address of the gateway, likewise; the bot's token is sent to both"
    )
    shards: int = Field(0, ge=0, description="how many connections; 0 for one, as long as there are few servers")

    @property
    def only(self) -> Set[str]:
        """Its channels."""
        return set(self.channels)
