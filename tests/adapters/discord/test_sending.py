"""What goes wrong while the bot sends: it stands there once."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from copbot.rooms import outbox
from copbot.rooms.actions import Delivered, Failed, MarkThread, OpenThread, Say
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.outbox import Address
from copbot.rooms.text import Span
from copbot.running.engine import Engine
from storage.models import OutboxState
from tests.adapters.discord.bot import running
from tests.adapters.discord.server import Fault


@pytest.mark.parametrize("cut", ["before", "after"])
@pytest.mark.parametrize("forum", [False, True])
def test_a_connection_cut_while_sending_leaves_one_message(tmp_path: Path, cut: str, forum: bool) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help!" if forum else "#help") as bot:
            path = r"/channels/\d+/threads" if forum else r"/channels/\d+/messages"
            bot.discord.server.faults.append(Fault("POST", path, cut=cut))
            action = Say(room=bot.discord.room("#help"), text=(Span("hello"),))
            first = await bot.deliver(7, action)
            assert isinstance(first, Failed)
            assert first.why == "unreachable"
            if cut == "after":
                await bot.discord.server.gateway.settled()
            again = await bot.deliver(7, action)
            assert isinstance(again, Delivered)
            assert [one.text for one in await bot.discord.said()] == ["hello"]

    asyncio.run(play())


def test_what_discord_tells_the_bot_of_its_own_message_counts_as_the_answer(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            path = r"/channels/\d+/messages"
            # It is taken once, and after that nothing is.
            bot.discord.server.faults.append(Fault("POST", path, cut="after"))
            bot.discord.server.faults.append(Fault("POST", path, cut="before", times=100))
            action = Say(room=bot.discord.room("#help"), text=(Span("hello"),))

            def put(engine: Engine) -> None:
                with engine._unit() as unit:
                    outbox.put(unit, action, Address(1, "discord", DISCORD), engine.now())

            await asyncio.wrap_future(bot.hub._lane.call(put))
            await bot.settled()
            [row] = bot.outbox()
            [said] = await bot.discord.said()
            assert (row.state, row.message) == (OutboxState.DONE, said.id)

    asyncio.run(play())


def test_a_thread_that_was_begun_already_is_the_one(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            message = await bot.discord.posts("ann", "#help", "hello")
            assert message is not None
            await bot.discord.read()
            bot.discord.server.faults.append(Fault("POST", r".*/threads", cut="after"))
            action = OpenThread(room=bot.discord.room("#help"), message=message, name="hello")
            assert isinstance(await bot.deliver(7, action), Failed)
            assert await bot.deliver(7, action) == Delivered(message)
            closed = MarkThread(room=bot.discord.room("#help"), thread=message, state="closed")
            assert await bot.deliver(8, closed) == Delivered(None)
            # The bot has heard by then that it is closed.
            await bot.discord.server.gateway.settled()
            assert await bot.deliver(8, closed) == Delivered(None)
            # What is closed stays so, also if something is said there.
            said = Say(room=bot.discord.room("#help"), thread=message, text=(Span("bye"),))
            assert isinstance(await bot.deliver(9, said), Delivered)
            assert bot.discord.server.world.channels[message]["thread_metadata"]["archived"]

    asyncio.run(play())


@pytest.mark.parametrize("by_discord", [False, True])
def test_what_was_put_away_stays_so_also_after_a_restart(tmp_path: Path, *, by_discord: bool) -> None:
    """What Discord put away, since nobody spoke for a day, is opened by a word of the bot's."""

    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            room, world = bot.discord.room("#help"), bot.discord.server.world
            message = await bot.discord.posts("ann", "#help", "hello")
            assert message is not None
            await bot.discord.read()
            await bot.deliver(1, OpenThread(room=room, message=message, name="hello"))
            assert await bot.deliver(2, MarkThread(room=room, thread=message, state="closed")) == Delivered(None)
            shown = world.channels[message]["thread_metadata"]
            if by_discord:
                later = datetime.fromisoformat(shown["archive_timestamp"]) + timedelta(days=2)
                shown["archive_timestamp"] = later.isoformat()
            await bot.stop()
            await bot.start()
            await bot.discord.read()
            said = Say(room=room, thread=message, text=(Span("bye"),))
            assert isinstance(await bot.deliver(3, said), Delivered)
            assert shown["archived"] is not by_discord

    asyncio.run(play())


@pytest.mark.parametrize("everywhere", [False, True])
def test_limits_are_kept(tmp_path: Path, everywhere: bool) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            server = bot.discord.server
            server.faults.append(Fault("POST", r"/channels/\d+/messages", status=429, times=2, everywhere=everywhere))
            action = Say(room=bot.discord.room("#help"), text=(Span("hello"),))
            assert isinstance(await bot.deliver(7, action), Delivered)
            server.faults.append(Fault("POST", r"/channels/\d+/messages", status=429, retry_after=90))
            late = await bot.deliver(8, action)
            assert isinstance(late, Failed)
            assert (late.why, late.retry_after) == ("rate_limited", 90)

    asyncio.run(play())


def test_what_can_not_be_sent_now_is_sent_later(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            bot.discord.server.faults.append(Fault("POST", r"/channels/\d+/messages", status=503, times=1))
            await bot.discord.posts("ann", "#help", "/ask How deep do I plant garlic?")
            await bot.says(lambda one: "garlic" in one.text)
            assert len([one for one in await bot.discord.said() if "garlic" in one.text]) == 1

    asyncio.run(play())
