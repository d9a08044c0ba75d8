"""Everything that goes wrong with Discord: nothing is lost, nothing is there twice, and the adapter lives on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from adapters.discord.adapter import DiscordAdapter
from adapters.discord.connection import connect
from adapters.discord.settings import DiscordSettings
from copbot.rooms.actions import Failed, Say
from copbot.rooms.events import (
    CommandInvoked,
    Event,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
    RoomLost,
)
from copbot.rooms.text import Span
from copbot.running.config import Naming
from copbot.running.live import AdapterError
from tests.adapters import owed
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.counterpart import Discord
from tests.adapters.discord.gateway import PRIVILEGED
from tests.adapters.discord.server import Fault
from tests.adapters.discord.world import VIEW


def texts(bot: Bot, events: type[MessagePosted] = MessagePosted) -> list[str]:
    """What people wrote, as the engine was told, each once and in its order."""
    heard = {one.message: one.text for one in bot.discord.heard if isinstance(one, events) and not one.author.bot}
    return list(heard.values())


def of(bot: Bot, kind: type[Event]) -> list[Event]:
    """What the engine was told of this kind."""
    return [one for one in bot.discord.heard if isinstance(one, kind)]


async def _restarted(bot: Bot) -> None:
    await bot.discord.server.stop()
    await bot.discord.posts("ann", "#garden", "two")
    await bot.discord.server.start()


async def _restarted_and_forgetful(bot: Bot) -> None:
    await bot.discord.server.stop()
    bot.discord.server.gateway.forget()
    await bot.discord.posts("ann", "#garden", "two")
    await bot.discord.server.start()


async def _reconnect(bot: Bot) -> None:
    await bot.discord.server.gateway.reconnect()
    await bot.discord.posts("ann", "#garden", "two")


async def _cut(bot: Bot) -> None:
    await bot.discord.server.gateway.cut()
    await bot.discord.posts("ann", "#garden", "two")


async def _unknown(bot: Bot) -> None:
    bot.discord.server.gateway.raw("SOMETHING_QUITE_NEW", {"id": 1})
    await bot.discord.posts("ann", "#garden", "two")


async def _malformed(bot: Bot) -> None:
    for kind in ("MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_REACTION_ADD", "INTERACTION_CREATE", "THREAD_CREATE"):
        data: object
        for data in ({"id": "x"}, [], None, {"channel_id": "12", "guild_id": "13", "id": "14", "user": 3}):
            bot.discord.server.gateway.raw(kind, data)
    await bot.discord.posts("ann", "#garden", "two")


async def _twice(bot: Bot) -> None:
    await bot.discord.posts("ann", "#garden", "two")
    bot.discord.server.gateway.again(1)


async def _blink(bot: Bot) -> None:
    bot.discord.server.people.blink(bot.discord.guild("#garden"))
    await bot.discord.posts("ann", "#garden", "two")


async def _crash(bot: Bot) -> None:
    await bot.stop(cut_off=True)
    await bot.discord.posts("ann", "#garden", "two")
    await bot.start()


async def _revoked(bot: Bot) -> None:
    gateway = bot.discord.server.gateway
    before, gateway.token = gateway.token, "another"
    await gateway.cut()
    await bot.discord.server.called("GET", "/users/@me", 2)
    gateway.forget()
    await bot.discord.posts("ann", "#garden", "two")
    gateway.token = before


async def _history_fails(bot: Bot) -> None:
    bot.discord.server.faults.append(Fault("GET", r"/channels/\d+/messages", status=503))
    await _restarted_and_forgetful(bot)


@pytest.mark.parametrize(
    "fault",
    [
        _restarted,
        _restarted_and_forgetful,
        _reconnect,
        _cut,
        _unknown,
        _malformed,
        _twice,
        _blink,
        _crash,
        _revoked,
        _history_fails,
    ],
    ids=lambda fault: fault.__name__,
)
def test_nothing_is_lost_and_nothing_is_there_twice(tmp_path: Path, fault: Callable[[Bot], Awaitable[None]]) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            await bot.discord.posts("ann", "#garden", "How deep do I plant garlic?")
            await bot.discord.read()
            await fault(bot)
            await bot.discord.posts("bob", "#garden", "How do I sharpen a spade?")
            await bot.discord.read()
            first, third = "How deep do I plant garlic?", "How do I sharpen a spade?"
            assert texts(bot) == [first, "two", third]
            assert len(bot.questions()) == 2
            # And it still answers.
            await bot.discord.server.until(lambda: bot.discord.server.rest.commands[None])
            await bot.discord.posts("ann", "#garden", "/open")
            await bot.says(lambda one: "2 open questions" in one.text)

    asyncio.run(play())


def test_after_an_outage_everything_is_read_from_history_once_and_in_order(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", "#help!") as bot:
            discord, people = bot.discord, bot.discord.server.people
            ann = discord.person("ann")
            start = await discord.posts("ann", "#garden", "a thread begins here")
            assert start is not None
            thread = people.thread(ann, discord.room("#garden"), start, "thread")
            await discord.writes_privately("ann", "privately before")
            await discord.read()
            await bot.stop()
            discord.server.gateway.forget()
            expected = []
            for number in range(230):
                where = thread if number % 3 == 0 else None
                await discord.posts("ann", "#garden", f"word {number}", thread=where)
                expected.append(f"word {number}")
            people.is_in(ann, discord.guild("#help"))
            post = people.post(ann, discord.room("#help"), "Garlic", "in a forum")
            # The thread is put away in the meantime.
            discord.server.world.channels[thread]["thread_metadata"] |= {
                "archived": True,
                "archive_timestamp": discord.server.world.now(),
            }
            await discord.writes_privately("ann", "privately")
            discord.heard.clear()
            await bot.start()
            await discord.read()
            said = [one for one in of(bot, MessagePosted) if isinstance(one, MessagePosted) and not one.author.bot]
            assert [one.text for one in said if one.room == discord.room("#garden")] == expected
            assert {one.thread for one in said} == {None, thread, post}
            assert [one.text for one in said if one.private] == ["privately"]
            assert len(said) == 232
            # What was read once is not read again.
            await bot.stop()
            discord.heard.clear()
            await bot.start()
            await discord.read()
            assert texts(bot) == []

    asyncio.run(play())


def test_what_was_said_before_the_bot_came_is_not_replayed(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path) as bot:
            await bot.stop()
            await bot.discord.open_room("#garden")
            await bot.discord.posts("ann", "#garden", "long ago")
            await bot.start()
            await bot.discord.read()
            await bot.discord.posts("ann", "#garden", "now")
            await bot.discord.read()
            assert texts(bot) == ["now"]

    asyncio.run(play())


def test_events_out_of_order(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", "#help!") as bot:
            discord, people = bot.discord, bot.discord.server.people
            ann = discord.person("ann")
            people.is_in(ann, discord.guild("#garden"))
            people.is_in(ann, discord.guild("#help"))
            discord.server.gateway.hold()
            first = people.write(ann, discord.room("#garden"), "one")
            people.edit(first, "uno")
            people.write(ann, discord.room("#garden"), "two")
            post = people.post(ann, discord.room("#help"), "Garlic", "a message before its thread")
            discord.server.gateway.release(backwards=True)
            await discord.read()
            assert sorted(texts(bot)) == ["Garlic\na message before its thread", "one", "two"]
            edits = [one.text for one in of(bot, MessageEdited) if isinstance(one, MessageEdited)]
            assert edits == ["uno"]
            threads = [one.thread for one in of(bot, MessagePosted) if isinstance(one, MessagePosted) and one.thread]
            assert post in threads

    asyncio.run(play())


def test_a_reaction_told_twice_is_one_and_put_again_is_another(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, gateway = bot.discord, bot.discord.server.gateway
            message = await discord.posts("ann", "#garden", "one")
            assert message is not None
            for away in (False, True, False):
                await discord.reacts("bob", message, "👍", away=away)
                gateway.again(1)
            await discord.read()
            kinds = [one for one in discord.heard if isinstance(one, ReactionAdded | ReactionRemoved)]
            assert [type(one) for one in kinds[::2]] == [ReactionAdded, ReactionRemoved, ReactionAdded]
            assert [one.id for one in kinds[::2]] == [one.id for one in kinds[1::2]]
            assert len({one.id for one in kinds}) == 3

    asyncio.run(play())


def test_a_command_told_twice_is_carried_out_once(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            await bot.discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            bot.discord.server.gateway.again(1)
            await bot.discord.read()
            await bot.says(lambda one: "garlic" in one.text)
            assert len(of(bot, CommandInvoked)) == 2
            assert len(bot.questions()) == 1
            said = [one for one in await bot.discord.said() if "garlic" in one.text]
            assert len(said) == 1

    asyncio.run(play())


def test_the_bot_is_thrown_out_and_let_in_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild = discord.guild("#garden")
            await discord.posts("ann", "#garden", "before")
            await discord.read()
            people.remove_bot(guild)
            await discord.posts("ann", "#garden", "among ourselves")
            people.add_bot(guild)
            await discord.read()
            assert [type(one) for one in discord.heard if isinstance(one, RoomKnown | RoomLost)] == [
                RoomKnown,
                RoomLost,
                RoomKnown,
            ]
            await discord.posts("ann", "#garden", "after")
            await discord.read()
            assert texts(bot) == ["before", "after"]

    asyncio.run(play())


def test_a_channel_is_hidden_and_shown_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            room, guild = discord.room("#garden"), discord.guild("#garden")
            await discord.posts("ann", "#garden", "before")
            people.overwrite(room, discord.server.world.bot, deny=VIEW)
            await discord.posts("ann", "#garden", "hidden")
            await discord.until(lambda: of(bot, RoomLost))
            people.overwrite(room, discord.server.world.bot, allow=VIEW)
            people.rename(room, "orchard")
            await discord.read()
            await discord.posts("ann", "#garden", "after")
            await discord.read()
            told = [one for one in discord.heard if isinstance(one, RoomKnown | RoomLost)]
            assert [type(one) for one in told[:2]] == [RoomKnown, RoomLost]
            assert isinstance(told[-1], RoomKnown)
            assert told[-1].name == "#orchard"
            assert texts(bot) == ["before", "after"]
            people.remove_channel(people.text(guild, "short-lived"))
            await discord.read()

    asyncio.run(play())


def test_what_is_wrong_with_the_account_is_said_in_one_line(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            hub = bot.hub
            gateway = bot.discord.server.gateway
            wrong = DiscordAdapter(bot.discord.server.settings(), Naming(), "wrong")
            with pytest.raises(AdapterError, match="does not accept the token"):
                await wrong.run(hub)
            gateway.allowed = 0
            deaf = DiscordAdapter(bot.discord.server.settings(), Naming(), gateway.token)
            with pytest.raises(AdapterError, match="Message Content Intent"):
                await deaf.run(hub)
            gateway.allowed = PRIVILEGED
            action = Say(room=bot.discord.room("#help"), text=(Span("hello"),))
            await bot.stop()
            assert isinstance(await deaf.deliver(bot.going(1, action)), Failed)
            await bot.discord.server.stop()
            with pytest.raises(AdapterError, match="can't be reached"):
                await deaf.run(hub)
            await bot.discord.server.start()

    asyncio.run(play())


def test_several_connections(tmp_path: Path) -> None:
    async def play() -> None:
        rooms = [f"#room{number}" for number in range(4)]
        async with running(tmp_path, *rooms, settings=DiscordSettings(shards=2)) as bot:
            for room in rooms:
                await bot.discord.posts("ann", room, f"hello {room}")
            await bot.discord.read()
            assert sorted(texts(bot)) == [f"hello {room}" for room in rooms]
            assert len(bot.discord.server.gateway.sessions) == 2
            # Each answers what it has heard, and knows who is where.
            for room in rooms:
                asked = bot.discord.server.people.invoke(bot.discord.person("ann"), bot.discord.room(room), "open")
                await bot.discord.server.until(lambda asked=asked: asked.seen)  # type: ignore[misc]
                assert await bot.member(room, "ann") is not None
            await bot.settled()
            await bot.discord.server.gateway.cut()
            bot.discord.server.gateway.forget()
            for room in rooms:
                await bot.discord.posts("ann", room, f"again {room}")
            await bot.discord.read()
            assert sorted(texts(bot)) == sorted(f"{word} {room}" for word in ("hello", "again") for room in rooms)

    asyncio.run(play())


def test_only_the_channels_of_the_settings_are_listened_to(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help", settings=DiscordSettings(channels=("#help",))) as bot:
            discord, people = bot.discord, bot.discord.server.people
            ann = discord.person("ann")
            people.is_in(ann, discord.guild("#help"))
            other = people.text(discord.guild("#help"), "elsewhere")
            people.write(ann, other, "not for the bot")
            asked = people.invoke(ann, other, "open")
            await discord.server.until(lambda: asked.seen)
            assert asked.seen[0]["content"].startswith("I don't listen in this channel")
            await discord.read()
            assert texts(bot) == []
            assert len(of(bot, RoomKnown)) == 1

    asyncio.run(play())


def test_a_connection_that_stays_lost_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.discord.adapter._PATIENCE", 0.2)
    monkeypatch.setattr("copbot.running.reading._FIRST_PAUSE", 0.05)

    async def play() -> None:
        with capture_logs() as logs:
            async with running(tmp_path, "#garden") as bot:
                await bot.discord.posts("ann", "#garden", "one")
                await bot.discord.read()
                await bot.discord.server.stop()
                async with asyncio.timeout(20):
                    while not any("does not answer" in str(line.get("why")) for line in logs):  # noqa: ASYNC110 - a log wakes nobody
                        await asyncio.sleep(0.02)
                await bot.discord.posts("ann", "#garden", "two")
                await bot.discord.server.start()
                await bot.discord.read()
                assert texts(bot) == ["one", "two"]

    asyncio.run(play())


def test_a_closing_that_is_cut_off_leaves_no_session_open() -> None:
    async def play() -> None:
        discord = await Discord.begin()
        client = connect(lambda *_: None, discord.server.settings())
        await client.login(discord.server.token)
        closing = asyncio.ensure_future(client.close())
        await asyncio.sleep(0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        with pytest.raises(RuntimeError, match="Session is closed"):
            await client.fetch_channel(1)
        await discord.close()

    asyncio.run(play())


def test_what_waited_goes_out_at_once_when_discord_is_back(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            await discord.make_moderator("ann")
            await discord.posts("bob", "#garden", "one")
            await discord.read()
            await bot.settled()
            await discord.server.stop()
            asker, room = Person(id=discord.person("bob"), name="bob"), discord.room("#garden")
            await bot.hub.submit([owed.told("discord", room, asker, "/open")])
            await bot.hub.submit([owed.told("discord", room, asker, "/helpdesk The gate is stuck.", private=True)])
            while len(owed.refused(bot.database)) < 3:  # noqa: ASYNC110 - by another thread
                await asyncio.sleep(0.02)
            owed.has_waited_long(bot.database)
            await discord.server.start()
            await bot.settled()
            said = sorted((one.person, one.text.split()[0]) for one in await discord.said())
            assert said == [("ann", "bob"), ("bob", "I"), ("bob", "No")]

    asyncio.run(play())
