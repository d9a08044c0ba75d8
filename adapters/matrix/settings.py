"""What can be set for Matrix."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

from pydantic import Field

from adapters.base.bridged import PUPPETS
from copbot.running.config import PlatformSettings
from copbot.running.files import Named

HOMESERVER = r"^https?://([^\s/?#@:\[\]]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?(/[^\s?#]*)?$"
USER = r"@[^\s:@]+:[^\s@]+"


class MatrixSettings(PlatformSettings):
    """The account that the bot uses, and whose invitations it accepts."""

    homeserver: str = Field(
        "https://matrix.org", pattern=HOMESERVER, description="the address of the homeserver: https://example.org"
    )
    user: str = Field("", pattern=f"^({USER})?$", description="the bot's account: @copbot:example.org")
    store: Named = Field(Path("matrix"), description="the folder that keeps the keys of encrypted rooms")
    rooms: tuple[str, ...] = Field(
        (), description='the rooms that it looks after, by ids or addresses: ["#garden:example.org"]'
    )
    invited_by: tuple[str, ...] = Field(
        (), description='whose invitations are accepted: ["@ann:example.org", "*:example.org"]'
    )
    bridges: tuple[str, ...] = Field(
        PUPPETS,
        description='what the ids of people look like whom a bridge lets speak: ["@_*", "@telegram_*:example.org"]',
    )
    trust: str = Field("all", pattern="all|verified", description="which devices may read along: all or verified")

    @property
    def only(self) -> Set[str]:
        """Its rooms."""
        return set(self.rooms)
