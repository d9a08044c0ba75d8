"""Roles as Discord documents them: who may give which, and what is told of it."""

from __future__ import annotations

from tests.adapters.discord.gateway import MEMBERS, Gateway
from tests.adapters.discord.world import (
    ADMINISTRATOR,
    MANAGE_GUILD,
    MANAGE_MESSAGES,
    MANAGE_ROLES,
    MODERATE_MEMBERS,
    ApiError,
    World,
    unknown,
)

_POWERS = ADMINISTRATOR | MANAGE_GUILD | MANAGE_MESSAGES | MANAGE_ROLES | MODERATE_MEMBERS


def set_role(world: World, gateway: Gateway, guild_id: str, user: str, role: str, *, on: bool) -> None:
    """The bot gives somebody a role, or takes it away. Raises ApiError."""
    guild = world.guilds.get(guild_id)
    if guild is None or world.bot not in guild.members:
        raise unknown("Guild", 10004)
    member, held = guild.members.get(user), guild.roles.get(role)
    if member is None:
        raise unknown("Member", 10007)
    if held is None:
        raise unknown("Role", 10011)
    if role == guild.id or held["managed"]:
        raise ApiError(400, 50028, "Invalid Role")
    top = max(guild.roles[one]["position"] for one in (guild.id, *guild.members[world.bot]["roles"]))
    if not world.permissions(world.bot, None, guild_id) & MANAGE_ROLES or top <= held["position"]:
        raise ApiError(403, 50013, "Missing Permissions")
    # Discord would allow the rest: of this bot it is a fault.
    assert not int(held["permissions"]) & _POWERS, "the bot gives a role that moderates"
    assert not member["pending"], "the bot lets somebody in who has not agreed to the server's rules"
    if (role in member["roles"]) is on:
        return
    (member["roles"].append if on else member["roles"].remove)(role)
    gateway.tell("GUILD_MEMBER_UPDATE", member | {"guild_id": guild_id}, MEMBERS, guild=guild_id)
