"""Who has yet to agree to a server's rules: remembered, so that who does while the bot is away is met all the same."""

from __future__ import annotations

import discord

from copbot.running.live import Hub

_MOST = 200
"""So many are remembered of a server, those who came last."""


class Screening:
    """Those who are let in as soon as they agree, of each server."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._kept: dict[int, str] = {}

    async def agreed(self, guild: discord.Guild) -> list[discord.Member]:
        """Who was still to agree when the bot looked last, and has by now."""
        kept = (await self._hub.cursor(_name(guild)) or "").split()
        found = (guild.get_member(int(one)) for one in kept if one.isdigit())
        return [member for member in found if member is not None and not member.pending]

    async def look(self, guild: discord.Guild) -> None:
        """Remember who is still to agree now; for who has agreed by now all is done that was to be."""
        waiting = [member for member in guild.members if member.pending and not member.bot]
        waiting.sort(key=lambda member: member.joined_at.timestamp() if member.joined_at else 0.0)
        kept = " ".join(str(member.id) for member in waiting[-_MOST:])
        if kept != self._kept.get(guild.id):
            self._kept[guild.id] = kept
            await self._hub.keep(_name(guild), kept)


def _name(guild: discord.Guild) -> str:
    return f"discord pending {guild.id}"
