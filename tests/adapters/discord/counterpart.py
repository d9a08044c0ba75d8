"""Discord for scenarios: a server for each room, and people with clients of their own in them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Self

from discord.utils import snowflake_time

from adapters.discord.adapter import DiscordAdapter, DiscordShard
from adapters.discord.settings import DiscordSettings
from adapters.discord.shards import Shard
from copbot.features import ALL
from copbot.kit.commands import Command, Kind
from copbot.kit.desk import Desk
from copbot.kit.forms import asks
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.language.wording import wording
from copbot.rooms.actions import Result
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown
from copbot.rooms.files import Files
from copbot.rooms.outbox import Outgoing
from copbot.running.config import Naming
from copbot.running.engine import Input
from copbot.running.live import Adapter, Hub
from tests.adapters.counterpart import Said
from tests.adapters.discord.markup import see
from tests.adapters.discord.people import RefusedError
from tests.adapters.discord.server import Server
from tests.adapters.discord.world import DM, FORUM, MANAGE_MESSAGES, PUBLIC_THREAD, Json

_MENTION = re.compile(r'@"([^"]+)"|@([^\s:,;]+)')
_TITLE = 100
Told = Callable[[Sequence[Event], bool], None]
"""Called with what is handed over, and once more, with True, when it is committed."""


class Watched:
    """An adapter that tells which events it hands over, and which are committed; all else is the adapter's own."""

    platform = "discord"

    def __init__(self, adapter: DiscordAdapter, told: Told) -> None:
        self._adapter = adapter
        self._told = told
        self._given: tuple[Hub, _Watching] | None = None

    async def run(self, hub: Hub) -> None:
        """What the adapter does: for the same hub it is the same turn."""
        if self._given is None or self._given[0] is not hub:
            self._given = hub, _Watching(hub, self._told)
        await self._adapter.run(self._given[1])

    async def deliver(self, going: Outgoing) -> Result:
        """What the adapter does."""
        return await self._adapter.deliver(going)

    async def member(self, room: str, person: str) -> Person | None:
        """What the adapter does."""
        return await self._adapter.member(room, person)

    async def fetch(self, source: str, most: int) -> bytes:
        """What the adapter does."""
        return await self._adapter.fetch(source, most)


class WatchedShard(Watched):
    """The same with one of several connections."""

    def __init__(self, adapter: DiscordShard, told: Told) -> None:
        super().__init__(adapter, told)
        self.connection = adapter.connection
        self.has = adapter.has


class _Watching:
    """A hub that tells what passed through it."""

    def __init__(self, hub: Hub, told: Told) -> None:
        self._hub = hub
        self._told = told
        self.commands: list[Command] = hub.commands

    @property
    def ending(self) -> bool:
        return self._hub.ending

    async def submit(self, inputs: Sequence[Input]) -> None:
        events = [one.what for one in inputs if isinstance(one.what, Event)]
        self._told(events, False)
        await self._hub.submit(inputs)
        self._told(events, True)

    async def cursor(self, name: str) -> str | None:
        return await self._hub.cursor(name)

    async def keep(self, name: str, value: str) -> None:
        await self._hub.keep(name, value)

    async def back(self, platform: str) -> None:
        await self._hub.back(platform)

    async def spoken(self, platform: str) -> None:
        await self._hub.spoken(platform)

    def heard(self, platform: str, within: float) -> None:
        self._hub.heard(platform, within)

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        return await self._hub.inside(platform, room)

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        return await self._hub.handled(platform, which)

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        return await self._hub.suggest(wanted)


class Discord:
    """The server and its people, for one scenario.

    `native` takes a command line apart as clients do.
    """

    platform = "discord"

    def __init__(self) -> None:
        self.server = Server()
        self.native: Callable[[str], tuple[str, dict[str, str]] | None] = Desk(ALL).native
        self._commands = {command.name: command for feature in ALL for command, _ in feature.commands.values()}
        self._people: dict[str, str] = {}
        self._rooms: dict[str, str] = {}
        self._guilds: dict[str, str] = {}
        self._moderators: set[str] = set()
        self._gone: set[tuple[str, str]] = set()
        """Who has left which server: to name somebody does not bring him or her back."""
        self.named: dict[str, tuple[str, ...]] = {}
        """The ids of the channels that the operator named, by community."""
        self.roles: tuple[str, ...] = ()
        """The roles that the operator named."""
        self._lost: set[str] = set()
        """The rooms that the bot was put out of."""
        self._committed: set[str] = set()
        self.handed: list[Event] = []
        """All that the adapter handed over, in its order."""
        self.heard: list[Event] = []
        """All that was committed, in its order."""
        self._news = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._marker = self.server.people.user("marker", bot=True)

    @classmethod
    async def begin(cls) -> Self:
        """A server with nothing on it but the bot."""
        made = cls()
        await made.server.start()
        return made

    def adapter(self, settings: DiscordSettings | None = None) -> Adapter:
        """A new adapter that is connected to the server as the bot."""
        self._committed.clear()
        made = DiscordAdapter(self.server.settings(settings), Naming(self.named, self.roles), self.server.token)
        return Watched(made, self._notes)

    def adapters(self, settings: DiscordSettings) -> list[Adapter]:
        """New adapters, one for each of the connections of the settings."""
        if settings.shards < 2:
            return [self.adapter(settings)]
        self._committed.clear()
        given = self.server.settings(settings), Naming(self.named, self.roles), self.server.token
        made = [DiscordShard(*given, Shard(number, settings.shards)) for number in range(settings.shards)]
        return [WatchedShard(one, self._notes) for one in made]

    def _notes(self, events: Sequence[Event], committed: bool) -> None:
        """In the adapter's thread."""
        (self.heard if committed else self.handed).extend(events)
        if committed:
            told = [one for one in events if isinstance(one, MessagePosted | RoomKnown)]
            self._committed |= {one.message if isinstance(one, MessagePosted) else one.id for one in told}
        self._loop.call_soon_threadsafe(self._news.set)

    # Rooms and people

    def begins(self, people: Iterable[str], now: Callable[[], datetime]) -> None:
        """The people are there, so that others can name them, and messages bear that time."""
        for name in people:
            self.person(name)
        self.server.world.set_clock(lambda: now().timestamp())

    async def open_room(self, name: str, *, forum: bool = False, community: str | None = "community") -> None:
        """A server with this channel in it."""
        people, label = self.server.people, name.removeprefix("#")
        # Nobody in a scenario owns the server.
        guild = self._guilds[name] = people.guild(label, owner=self._marker)
        await self.open_channel(name, guild, forum=forum, community=community)
        for person in self._moderators if community is not None else ():
            self._appoint(person, guild)

    async def open_channel(
        self, name: str, guild: str, *, forum: bool = False, community: str | None = "community"
    ) -> None:
        """This channel in a server that there is."""
        people, label = self.server.people, name.removeprefix("#")
        channel = people.forum(guild, label) if forum else people.text(guild, label)
        self._guilds[name], self._rooms[name] = guild, channel
        if community is not None:
            self.named[community] = (*self.named.get(community, ()), channel)

    async def make_moderator(self, person: str, room: str | None = None) -> None:
        """Give somebody a role that may delete messages, in a server or in all."""
        if room is None:
            self._moderators.add(person)
        for guild in self._guilds.values() if room is None else (self._guilds[room],):
            self._appoint(person, guild)

    async def make_member(self, person: str, room: str) -> None:
        """Somebody is in the room's server, and was all along."""
        self._in(person, room)

    def _appoint(self, person: str, guild: str) -> None:
        people, who = self.server.people, self.person(person)
        people.is_in(who, guild)
        # The role and who has it are told when the server comes back, without anybody having joined.
        role = people.role(guild, "moderators", MANAGE_MESSAGES)
        self.server.world.guilds[guild].members[who]["roles"].append(role)
        people.blink(guild)

    def person(self, name: str) -> str:
        """The id of somebody."""
        if name not in self._people:
            self._people[name] = self.server.people.user(name)
        return self._people[name]

    def room(self, name: str) -> str:
        """The id of a room's channel."""
        return self._rooms[name]

    def guild(self, name: str) -> str:
        """The id of a room's server."""
        return self._guilds[name]

    def _in(self, person: str, room: str) -> str:
        who = self.person(person)
        self.server.people.is_in(who, self._guilds[room])
        return who

    async def joins(self, person: str, room: str, *, leaves: bool = False) -> None:
        """Come into the room's server, or leave it."""
        people, guild = self.server.people, self._guilds[room]
        if leaves:
            self._in(person, room)
            people.leave(self.person(person), guild)
            self._gone.add((self.person(person), guild))
            return
        # Who did something there before only comes once more.
        self.server.world.guilds[guild].members.pop(self.person(person), None)
        people.join(self.person(person), guild)

    async def speaks(self, person: str | None, language: str) -> None:
        """Every interaction tells of it."""
        self.server.interactions.locales[self.person(person) if person is not None else ""] = language

    async def asks_to_join(self, person: str, room: str, words: str) -> None:
        """Nobody asks a bot there."""

    async def gives(self, person: str, room: str, role: str, *, on: bool) -> None:
        """Give somebody a role in the room's server, which is made if there is none, or take it."""
        people, guild = self.server.people, self._guilds[room]
        who, known = self._in(person, room), self.server.world.guilds[guild].roles.values()
        found = next((one["id"] for one in known if one["name"] == role), None)
        people.give(who, guild, found or people.role(guild, role, 0), away=not on)

    async def rename(self, room: str, name: str) -> None:
        """Call a channel otherwise."""
        self.server.people.rename(self._rooms[room], name.removeprefix("#"))

    async def let_in(self, room: str, *, on: bool) -> None:
        """Throw the bot out of the room's server, or invite it again."""
        if on:
            self._lost.discard(room)
            self.server.people.add_bot(self._guilds[room])
        else:
            self._lost.add(room)
            self.server.people.remove_bot(self._guilds[room])

    async def follows(self, person: str, inviter: str) -> None:
        """Follow the last link that the bot told somebody privately."""
        told = "\n".join(one.text for one in await self.said() if one.person == inviter)
        self.server.people.follow(self.person(person), re.findall(r"https://discord\.gg/\w+", told)[-1])

    # Talk

    async def posts(
        self,
        person: str,
        room: str,
        text: str,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        files: Files = (),
    ) -> str | None:
        """Write a message, or give a command; a forum's message is a post."""
        who, channel = self._in(person, room), thread or self._rooms[room]
        if reply_to is not None and not thread:
            channel = self._channel_of(reply_to) or channel
        if self._gave(who, channel, text, reply_to):
            return None
        people, words = self.server.people, self._written(text)
        if self.server.world.channels[channel]["type"] == FORUM:
            return people.post(who, channel, text[:_TITLE], words)
        held = reply_to if reply_to in self.server.world.messages[channel] else None
        return people.write(who, channel, words, reply_to=held, files=files)

    async def writes_privately(
        self, person: str, text: str, *, reply_to: str | None = None, files: Files = ()
    ) -> str | None:
        """Write to the bot, or give it a command privately."""
        who = self.person(person)
        channel = self.server.world.private(who)["id"]
        if self._gave(who, channel, text, None):
            return None
        return self.server.people.whisper(who, self._written(text), reply_to=reply_to, files=files)

    def _gave(self, who: str, channel: str, text: str, reply_to: str | None) -> bool:
        """Give the command that the text is; False if a client would take it for a message."""
        given = self.native(text) if text.startswith("/") else None
        if given is None or self.server.world.channels[channel]["type"] == FORUM:
            return False
        name, words = given
        if asks(self._commands[name].form, words):
            # It would ask for what is missing.
            return False
        people, command = self.server.people, self._commands[name]
        try:
            if reply_to is not None and command.menu:
                if words:
                    # A menu's entry takes no words; a message that replies does.
                    return False
                people.menu(who, reply_to, wording("en").line(f"command-{name}-menu"))
                return True
            if reply_to is not None and all(option.kind is not Kind.QUESTION for option in command.options):
                # A command is no reply, a message is.
                return False
            if reply_to is not None and reply_to in self.server.world.channels:
                # The question that it is about is that of the thread where it is given.
                channel = reply_to
            people.invoke(who, channel, name, self._typed(command, words, channel))
        except (RefusedError, ValueError):
            return False
        return True

    async def fills(self, person: str, room: str, command: str, values: dict[str, str]) -> None:
        """Give the command without its words, and fill in its form."""
        who, people = self._in(person, room), self.server.people
        asked = people.invoke(who, self._rooms[room], command)
        await asked.done.wait()
        people.fill(who, asked, values)

    def _typed(self, command: Command, words: dict[str, str], channel: str) -> dict[str, Any]:
        kinds = {option.name: option.kind for option in command.options}
        typed: dict[str, Any] = dict(words)
        for name, word in words.items():
            if kinds[name] is Kind.MEMBER:
                who = self._people.get(word.removeprefix("@"))
                if who is None:
                    raise RefusedError(f"nobody is called {word}")
                typed[name] = who
                guild = self.server.world.channels[channel].get("guild_id")
                if guild and (who, guild) not in self._gone:
                    self.server.people.is_in(who, guild)
        return typed

    def _written(self, text: str) -> str:
        """The text with mentions as clients send them."""

        def mention(found: re.Match[str]) -> str:
            known = self._people.get(found[1] or found[2])
            return f"<@{known}>" if known else found[0]

        return _MENTION.sub(mention, text)

    def _channel_of(self, message: str) -> str | None:
        held = self.server.world.messages
        return next((channel for channel, messages in held.items() if message in messages), None)

    async def reacts(self, person: str, message: str, emoji: str, *, away: bool = False) -> None:
        """Put an emoji on a message, or take it back."""
        self._beside(person, message)
        self.server.people.react(self.person(person), message, emoji, away=away)

    def _beside(self, person: str, message: str) -> None:
        channel = self.server.world.channels[self._channel_of(message) or ""]
        if "guild_id" in channel:
            self.server.people.is_in(self.person(person), channel["guild_id"])

    async def edits(self, person: str, message: str, text: str) -> None:
        """Change a message."""
        self.server.people.edit(message, self._written(text))

    async def deletes(self, person: str, message: str) -> None:
        """Delete a message."""
        self.server.people.delete(message)

    async def presses(self, person: str, message: str, label: str) -> None:
        """Press a button."""
        found = next(one for one in self.server.world.said if one["id"] == message)
        channel = self.server.world.channels[found["channel_id"]]
        if "guild_id" in channel:
            self.server.people.is_in(self.person(person), channel["guild_id"])
        self.server.people.press(self.person(person), found, label)

    # What the bot did

    async def read(self) -> None:
        """Returns when the bot has been given all that happened so far, and has committed it."""
        await self.server.until(lambda: self.server.rest.commands[None] or not self._rooms)
        # A word of another bot, which ours takes note of and no more, in each room, for a room may be caught up with by
        # its history; then one more, which comes after everything that came before.
        there = [room for name, room in self._rooms.items() if name not in self._lost]
        await self._taken([f"room:{room}" for room in there])
        await self._taken([self._marked(room) for room in there])
        for room in there[:1]:
            await self._taken([self._marked(room)])

    def _marked(self, channel_id: str) -> str:
        channel, people = self.server.world.channels[channel_id], self.server.people
        people.is_in(self._marker, channel["guild_id"])
        if channel["type"] != FORUM:
            return people.write(self._marker, channel_id, "·")
        known = [one for one in self.server.world.threads_of(channel["guild_id"]) if one["owner_id"] == self._marker]
        if known:
            return people.write(self._marker, known[0]["id"], "·")
        return people.post(self._marker, channel_id, "·", "·")

    async def until(self, holds: Callable[[], object]) -> None:
        """Returns when that holds: looked at each time when the bot hands something over, or has taken it in."""
        while not holds():
            self._news.clear()
            await self._news.wait()

    async def _taken(self, keys: list[str]) -> None:
        await self.until(lambda: self._committed.issuperset(keys))

    async def said(self) -> list[Said]:
        """All that the bot has said so far."""
        return [self._told(message) for message in self.server.world.said]

    def _told(self, message: Json) -> Said:
        world = self.server.world
        channel = world.channels[message["channel_id"]]
        names = {key: user["username"] for key, user in world.users.items()}
        names |= {f"#{key}": f"#{channel['name']}" for key, channel in world.channels.items() if channel.get("name")}
        room = thread = None
        person = world.only_for.get(message["id"])
        if channel["type"] == DM:
            person = world.recipients[channel["id"]]
        else:
            within = channel["type"] == PUBLIC_THREAD
            thread = channel["id"] if within and channel["id"] != message["id"] else None
            at = channel["parent_id"] if within else channel["id"]
            room = next(name for name, key in self._rooms.items() if key == at)
        reference = message.get("message_reference") or {}
        language = self.server.interactions.locales.get("", "en").split("-")[0]
        return Said(
            id=message["id"],
            text=see(message["content"], names, snowflake_time(int(message["id"])), language).text,
            room=room,
            person=next((name for name, key in self._people.items() if key == person), None),
            thread=thread,
            reply_to=reference.get("message_id"),
            buttons=[one["label"] for row in message["components"] for one in row["components"]],
            files=[(one["filename"], one.get("description", "")) for one in message["attachments"]],
            gone=message["id"] in world.gone,
        )

    async def close(self) -> None:
        """End the server. Raises AssertionError if the bot sent it what Discord does not take."""
        await self.server.stop()
        assert not self.server.violations, self.server.violations
