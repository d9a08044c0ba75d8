"""Which channels are rooms, and what can be done in each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import discord

from adapters.discord.inbound import PLATFORM, Place
from adapters.discord.rights import Room
from adapters.discord.settings import DiscordSettings
from copbot.rooms.capabilities import DISCORD, Capabilities
from copbot.rooms.events import RoomKnown, RoomLost
from copbot.running.config import Naming

CAN = replace(DISCORD, max_text=DISCORD.max_text - 200)
"""What a room on Discord can do: its markup and escapes take their part of a message."""
KINDS = (discord.TextChannel, discord.ForumChannel, discord.VoiceChannel, discord.StageChannel)


class Rooms:
    """The rooms by the settings, and what the engine has been told of each."""

    def __init__(self, settings: DiscordSettings, naming: Naming) -> None:
        self._servers = set(settings.servers)
        self._channels = {name.removeprefix("#") for name in settings.channels}
        self.proxies = frozenset(settings.proxies)
        """The applications and webhooks that speak for people."""
        self._naming = naming
        self._told: dict[int, tuple[int, RoomKnown]] = {}
        self._met: dict[int, dict[int, str]] = {}
        """By which name of `channels` each channel of a server was met, whatever it is called now."""

    def listens(self, guild: discord.Guild) -> bool:
        """Does the bot stay in this server?"""
        named = guild.id in self._servers or any(self._naming.named(str(one.id)) for one in guild.channels)
        return not self._servers or named

    def named(self, room: Room) -> bool:
        """Did the operator name the room, or the server that it is in?"""
        return room.guild.id in self._servers or self._naming.named(str(room.id))

    def in_order(self, guild: discord.Guild) -> list[Room]:
        """The rooms of a server: first those that are named, then the one to tell all of it something in."""
        rooms, best = self.of(guild), self.greeting(guild)
        return sorted(rooms, key=lambda room: (not self.named(room), best is None or str(room.id) != best.key))

    def of(self, guild: discord.Guild) -> list[Room]:
        """The rooms of a server, in the order that people see."""
        rooms = (room for room in map(self.room, guild.channels) if room is not None and _seen(room))
        return sorted(rooms, key=lambda room: (room.position, room.id))

    def room(self, channel: object) -> Room | None:
        """The channel as a room; None if it isn't one for the bot. One lost to sight is one until that is told."""
        if not isinstance(channel, KINDS) or not self.listens(channel.guild):
            return None
        if self._channels and str(channel.id) not in self._channels and not self.met_as(channel):
            return None
        return channel if self.is_known(channel.id) or _seen(channel) else None

    def remember(self, guild: discord.Guild, met: dict[int, str]) -> None:
        """By these names the channels of a server, by their ids, were met before."""
        self._met[guild.id] = met | self._met.get(guild.id, {})

    def met_as(self, channel: Room) -> str:
        """The name of `channels` by which the channel was met, and is listened to ever since; empty for none."""
        met = self._met.setdefault(channel.guild.id, {})
        if channel.id not in met and channel.name in self._channels and channel.name not in met.values():
            met[channel.id] = channel.name
        found = met.get(channel.id, "")
        return found if found in self._channels else ""

    def place(self, channel: object) -> Place | None:
        """Where the channel or thread lies; None if that is nowhere the bot listens."""
        if isinstance(channel, discord.DMChannel):
            return Place(channel.id, None)
        if isinstance(channel, discord.Thread):
            parent = self.room(channel.parent)
            return Place(parent.id, parent, channel) if parent is not None else None
        room = self.room(channel)
        return Place(room.id, room) if room is not None else None

    def greeting(self, guild: discord.Guild) -> Place | None:
        """The room in which it is told who comes: the one where Discord says so, else the first that can be used."""
        rooms = [room for room in self.of(guild) if isinstance(room, discord.TextChannel)]
        usable = [room for room in rooms if room.permissions_for(guild.me).send_messages] or rooms
        room = next((room for room in usable if room == guild.system_channel), next(iter(usable), None))
        return Place(room.id, room) if room is not None else None

    def known(self, room: Room) -> RoomKnown | None:
        """What is to be told of the room; None if nothing of it is new."""
        _, told = self._told.get(room.id, (0, None))
        now = datetime.now(UTC)
        known = RoomKnown(
            platform=PLATFORM,
            id=f"room:{room.id}",
            at=told.at if told else now,
            room=str(room.id),
            name=f"#{room.name}",
            named=self.named(room),
            house=str(room.guild.id),
            community=self._community_of(room),
            capabilities=capabilities(room),
            address=address(room),
            within=room.guild.name,
        )
        if known == told:
            return None
        self._told[room.id] = room.guild.id, known
        return known

    def _community_of(self, room: Room) -> str | None:
        """The community of a room that is named, as far as the configuration says.

        Anybody can give any name to a channel of his own: names count in servers that are named themselves.
        """
        if not self.named(room):
            return None
        ids = [str(room.id), str(room.guild.id)]
        names = [room.name, f"#{room.name}", room.guild.name] if room.guild.id in self._servers else []
        return self._naming.community_of(*ids, *names)

    def is_known(self, room: int) -> bool:
        """Has the engine been told of it?"""
        return room in self._told

    def lost(self, room: int) -> RoomLost | None:
        """That the bot is not in the room any more; None if it wasn't."""
        if self._told.pop(room, None) is None:
            return None
        return lost(room)

    def lost_in(self, guild: discord.Guild, *, all_of_it: bool = False) -> list[int]:
        """The rooms of a server that were ones and are none any more."""
        now = set() if all_of_it else {room.id for room in self.of(guild)}
        return [room for room, (server, _) in self._told.items() if server == guild.id and room not in now]


def lost(room: int) -> RoomLost:
    """The bot is not in the room any more."""
    return RoomLost(platform=PLATFORM, id=f"lost:{room}", at=datetime.now(UTC), room=str(room))


def _seen(room: Room) -> bool:
    return room.permissions_for(room.guild.me).view_channel


def capabilities(room: Room) -> Capabilities:
    """What can be done in the room, by its kind and the bot's permissions in it."""
    can = room.permissions_for(room.guild.me)
    topics = isinstance(room, discord.ForumChannel)
    threads = topics or (
        isinstance(room, discord.TextChannel) and can.create_public_threads and can.send_messages_in_threads
    )
    return replace(
        CAN,
        threads=threads,
        topics=topics,
        thread_states=threads,
        thread_members=threads,
        reactions=can.add_reactions,
        invites=_invites(room, can),
        pins=can.pin_messages,
        events=_events(room, can),
    )


def _events(room: Room, can: discord.Permissions) -> bool:
    """May the bot put events there? All of the server see them, so what is in the room must be for all to see, too."""
    everybody = room.permissions_for(room.guild.default_role).view_channel
    return everybody and (can.create_events or can.manage_events)


def _invites(room: Room, can: discord.Permissions) -> bool:
    """May the bot invite there, and everybody?"""
    return can.create_instant_invite and room.permissions_for(room.guild.default_role).create_instant_invite


def address(room: Room) -> str:
    """The address of a message in the room; in a forum, of a post."""
    # A message in a thread has the thread's id in its address, which can't be told here: such a link opens the room.
    where = "{message}" if isinstance(room, discord.ForumChannel) else f"{room.id}/{{message}}"
    return f"https://discord.com/channels/{room.guild.id}/{where}"
