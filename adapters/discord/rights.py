"""Who is a moderator: whoever may delete others' messages, time members out, or run the server."""

from __future__ import annotations

from collections.abc import Iterable

import discord

MODERATING = discord.Permissions(manage_messages=True, moderate_members=True, manage_guild=True, administrator=True)
Room = discord.TextChannel | discord.ForumChannel | discord.VoiceChannel | discord.StageChannel


def is_inside(room: Room, user: discord.abc.User) -> bool:
    """Is this somebody of the server who sees the room? Whoever is still to agree to its rules is not in yet."""
    return isinstance(user, discord.Member) and not user.pending and room.permissions_for(user).view_channel


def moderates(room: Room, user: discord.abc.User) -> bool:
    """Has the person moderator rights in the room?"""
    if not isinstance(user, discord.Member) or not is_inside(room, user):
        return False
    return bool(room.permissions_for(user).value & MODERATING.value)


def administers(user: discord.abc.User) -> bool:
    """May the person decide for the server what bots do in it?"""
    if not isinstance(user, discord.Member):
        return False
    can = user.guild_permissions
    return can.administrator or can.manage_guild or user.id == user.guild.owner_id


class Moderators:
    """Remembers who was told to be a moderator, and so what has changed."""

    def __init__(self) -> None:
        self._told: dict[int, set[int]] = {}

    def changed(self, room: Room, members: Iterable[discord.Member] | None = None) -> list[tuple[discord.Member, bool]]:
        """Those (of these members, else of all) who have become moderators in the room, or ceased to be.

        Whoever is not in it any more is not one of them.
        """
        told = self._told.setdefault(room.id, set())
        if members is None:
            now = {member.id: member for member in self._candidates(room) if moderates(room, member)}
            gone = {one for one in told if one not in now}
        else:
            asked = {member.id: member for member in members if not member.bot}
            now = {key: member for key, member in asked.items() if moderates(room, member)}
            gone = {key for key in asked if key in told and key not in now}
        came = [member for key, member in now.items() if key not in told]
        told.update(now)
        told.difference_update(gone)
        ceased = [member for one in sorted(gone) if (member := room.guild.get_member(one)) and is_inside(room, member)]
        return [*((member, True) for member in came), *((member, False) for member in ceased)]

    def forget(self, room: int) -> None:
        """The room is not ours any more."""
        self._told.pop(room, None)

    @staticmethod
    def _candidates(room: Room) -> Iterable[discord.Member]:
        """Those who may be moderators in the room: few of a large server, and quickly found."""
        roles = {role.id for role in room.guild.roles if role.permissions.value & MODERATING.value}
        single: set[int] = set()
        for target, overwrite in room.overwrites.items():
            if overwrite.pair()[0].value & MODERATING.value:
                (roles if isinstance(target, discord.Role) else single).add(target.id)
        everybody = room.guild.id in roles
        for member in room.guild.members:
            few = everybody or member.id in single or member.id == room.guild.owner_id
            if not member.bot and (few or any(role.id in roles for role in member.roles)):
                yield member
