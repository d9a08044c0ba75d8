"""The roles that the operator named are given and taken; what people do with roles is told apart from that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

import discord
import structlog
from cachetools import TTLCache

from adapters.base.outbound import NotDoneError
from adapters.discord.connection import Connection
from adapters.discord.inbound import Place, role_changed
from adapters.discord.rights import MODERATING, Room, is_inside
from adapters.discord.rooms import KINDS
from copbot.rooms.actions import Failure, SetRole
from copbot.rooms.events import RoleChanged

log = structlog.get_logger()
_NEVER = discord.Permissions.elevated() | MODERATING
_REMEMBERED, _HOLDS = 10_000, 60.0
MEND = "give the bot's role Manage Roles, and drag it above this one under Server Settings, Roles"


def named(guild: discord.Guild, name: str) -> discord.Role:
    """The role of this name or id. Raises LookupError, which says how to mend it, for none or more than one."""
    wanted = name.removeprefix("@")
    found = [role for role in guild.roles if wanted in (str(role.id), role.name) and not role.is_default()]
    if not found:
        raise LookupError("there is no such role: make it, or name another in the configuration")
    if len(found) > 1:
        raise LookupError("there are several such roles: name the one that is meant by its id")
    return found[0]


def refused(role: discord.Role, channels: Iterable[discord.abc.GuildChannel]) -> str:
    """Why the bot never gives the role, which may moderate in one of these channels; empty if it may."""
    if role.managed:
        return "it belongs to an integration: name another in the configuration"
    rooms = (channel.overwrites_for(role).pair()[0] for channel in channels)
    if any(one.value & _NEVER.value for one in (role.permissions, *rooms)):
        return "it lets people moderate, and such a role only people give: name another in the configuration"
    return ""


class Roles:
    """Sets roles over one connection, and remembers what the bot itself has just set."""

    def __init__(self, client: Connection, wanted: Sequence[str] = ()) -> None:
        self._client = client
        self._wanted = wanted
        """The names and ids of those that the operator named."""
        self._own: TTLCache[tuple[int, int, int, bool], bool] = TTLCache(_REMEMBERED, _HOLDS)

    async def set(self, action: SetRole) -> None:
        """Do it. Raises NotDoneError, or what discord.py raises; the log says how to mend it."""
        channel = self._client.get_channel(int(action.room))
        if not action.person.isdigit() or not isinstance(channel, KINDS):
            raise NotDoneError(Failure.GONE, "no such person or channel")
        guild = channel.guild
        try:
            role = named(guild, action.role)
        except LookupError as error:
            raise self._undone(guild, action, Failure.GONE, str(error)) from None
        if why := refused(role, guild.channels):
            raise self._undone(guild, action, Failure.NO_PERMISSION, why)
        member = guild.get_member(int(action.person)) or await guild.fetch_member(int(action.person))
        if member.pending:
            # With a role Discord lets in who has not agreed to the server's rules.
            raise NotDoneError(Failure.GONE, "has yet to agree to the server's rules")
        if (role in member.roles) is action.on:
            return
        key = guild.id, member.id, role.id, action.on
        self._own[key] = True
        try:
            await (member.add_roles if action.on else member.remove_roles)(role)
        except BaseException as error:
            self._own.pop(key, None)
            if isinstance(error, discord.Forbidden):
                raise self._undone(guild, action, Failure.NO_PERMISSION, MEND) from None
            raise

    def by_people(self, rooms: Sequence[Room], before: discord.Member, after: discord.Member) -> Iterator[RoleChanged]:
        """The roles that people have given or taken, each told of the first room that its holder sees by then."""
        had, has = set(before.roles), set(after.roles)
        for role in sorted(had ^ has):
            on = role in has
            room = next((one for one in rooms if is_inside(one, after if on else before)), None)
            if not self._own.pop((after.guild.id, after.id, role.id, on), False) and room is not None:
                yield role_changed(after, role, on, Place(room.id, room))

    def of(self, guild: discord.Guild) -> list[discord.Role]:
        """The roles of the server that the operator named."""
        found = []
        for name in self._wanted:
            with suppress(LookupError):
                found.append(named(guild, name))
        return found

    @staticmethod
    def _undone(guild: discord.Guild, action: SetRole, why: Failure, mend: str) -> NotDoneError:
        log.warning("a role could not be given or taken", server=guild.id, mend=mend)
        return NotDoneError(why, mend)
