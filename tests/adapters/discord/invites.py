"""Invitations as Discord documents them: who may make one, how long and how often it lets in, who may end it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from tests.adapters.discord.world import CREATE_INVITE, MANAGE_CHANNELS, ApiError, Body, Json, World, invalid, unknown

_LONGEST, _MOST = 604_800, 100
_DAY = 86_400


@dataclass(slots=True)
class Link:
    """An invitation, and how often it was used."""

    code: str
    guild: str
    channel: str
    max_age: int
    max_uses: int
    made: float
    uses: int = 0


@dataclass(slots=True)
class Invites:
    """Those that there are."""

    world: World
    made: dict[str, Link] = field(default_factory=dict)

    def make(self, body: Body, channel_id: str) -> Json:
        """The bot makes one for a channel. Raises ApiError."""
        channel = self.world.reach(channel_id, CREATE_INVITE)
        age, uses = body.get("max_age", _DAY), body.get("max_uses", 0)
        if not 0 <= age <= _LONGEST:
            raise invalid("max_age", f"int value should be between 0 and {_LONGEST}.", "NUMBER_TYPE_MAX")
        if not 0 <= uses <= _MOST:
            raise invalid("max_uses", f"int value should be between 0 and {_MOST}.", "NUMBER_TYPE_MAX")
        guild = self.world.guilds[channel["guild_id"]]
        # Without `unique` a similar one would be given again.
        assert body.get("unique"), "two members would pass on the same link"
        link = Link(f"inv{self.world.snowflake()}", guild.id, channel_id, age, uses, time.time())
        self.made[link.code] = link
        return self._told(link)

    def _told(self, link: Link) -> Json:
        guild, channel = self.world.guilds[link.guild], self.world.channels[link.channel]
        return {
            "type": 0,
            "code": link.code,
            "guild": {"id": guild.id, "name": guild.name, "features": []},
            "guild_id": guild.id,
            "channel": {"id": link.channel, "name": channel["name"], "type": channel["type"]},
            "inviter": self.world.users[self.world.bot],
            "uses": link.uses,
            "max_uses": link.max_uses,
            "max_age": link.max_age,
            "temporary": False,
            "created_at": self.world.now(),
            "expires_at": None,
        }

    def end(self, code: str) -> Json:
        """The bot ends one. Raises ApiError."""
        link = self.made.get(code)
        if link is None:
            raise unknown("Invite", 10006)
        if not self.world.permissions(self.world.bot, self.world.channels[link.channel], link.guild) & MANAGE_CHANNELS:
            raise ApiError(403, 50013, "Missing Permissions")
        del self.made[code]
        return self._told(link)

    def use(self, code: str) -> str | None:
        """Somebody comes by it: the server that it leads into; None if it leads nowhere any more."""
        link = self.made.get(code)
        if link is None or (link.max_age and time.time() > link.made + link.max_age):
            return None
        link.uses += 1
        if link.uses == link.max_uses:
            del self.made[code]
        return link.guild
