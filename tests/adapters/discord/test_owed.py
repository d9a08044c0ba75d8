"""What is told but once, and is on its way when a run of the adapter breaks: it is passed on once, and in its order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from adapters.discord.adapter import DiscordAdapter
from copbot.rooms.events import (
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
)
from copbot.running.config import Naming
from copbot.running.live import AdapterError
from tests.adapters.discord.counterpart import Discord
from tests.adapters.discord.hubs import Keeping
from tests.adapters.discord.server import Fault

_NOT_ALLOWED = 4013
"""The code by which Discord closes a connection that can't be had again as it was."""


@asynccontextmanager
async def _reading(adapter: DiscordAdapter, hub: Keeping) -> AsyncIterator[asyncio.Task[None]]:
    """A run of the adapter, until the end of the block or its own."""
    run = asyncio.ensure_future(adapter.run(hub))
    try:
        yield run
    finally:
        run.cancel()
        with suppress(asyncio.CancelledError, AdapterError):
            await run


async def _begun() -> tuple[Discord, DiscordAdapter, Keeping]:
    discord = await Discord.begin()
    await discord.open_room("#garden")
    return discord, DiscordAdapter(discord.server.settings(), Naming(), discord.server.token), Keeping()


async def _breaks(discord: Discord, run: asyncio.Task[None]) -> None:
    await discord.server.gateway.cut(_NOT_ALLOWED)
    with pytest.raises(AdapterError):
        await run


async def _posted(discord: Discord, hub: Keeping, text: str = "hello") -> str:
    """What somebody has said in the room, once it is known, and is taken in."""
    await hub.has(RoomKnown)
    message = await discord.posts("ann", "#garden", text)
    assert message is not None
    await hub.has(MessagePosted)
    return message


async def _comes_and_goes(discord: Discord, message: str) -> None:
    """Somebody leaves, comes back, puts an emoji there, and takes it back."""
    await discord.joins("bob", "#garden", leaves=True)
    await discord.joins("bob", "#garden")
    await discord.reacts("bob", message, "👍")
    await discord.reacts("bob", message, "👍", away=True)


def _told(hub: Keeping) -> list[str]:
    kinds = (MemberLeft, MemberJoined, ReactionAdded, ReactionRemoved)
    return [type(one).__name__ for one in hub.taken if isinstance(one, kinds)]


_ONCE = ["MemberLeft", "MemberJoined", "ReactionAdded", "ReactionRemoved"]


@pytest.mark.parametrize("same", [True, False], ids=["in one turn", "another bot's turn between"])
def test_what_is_owed_is_passed_on_by_the_next_run_of_the_same_turn_only(*, same: bool) -> None:
    async def play() -> None:
        discord, adapter, hub = await _begun()
        async with _reading(adapter, hub) as run:
            message = await _posted(discord, hub, "good evning")
            hub.takes = lambda event: not isinstance(event, MessageEdited)
            await discord.edits("ann", message, "good evening")
            await hub.waits.wait()
            await _breaks(discord, run)
        discord.server.gateway.forget()
        hub.takes = lambda _: True
        hub.taken.clear()
        then = hub if same else Keeping(hub.cursors)
        async with _reading(adapter, then):
            await then.has(RoomKnown)
            await discord.deletes("ann", message)
            await then.has(MessageDeleted)
        assert [one.text for one in then.taken if isinstance(one, MessageEdited)] == ["good evening"] * same
        await discord.close()

    asyncio.run(play())


@pytest.mark.parametrize("late", [False, True], ids=["was not taken", "was taken when nobody waited any more"])
def test_what_is_owed_and_told_again_is_passed_on_once(*, late: bool) -> None:
    async def play() -> None:
        discord, adapter, hub = await _begun()
        async with _reading(adapter, hub) as run:
            await discord.make_member("bob", "#garden")
            message = await _posted(discord, hub)
            hub.takes, hub.late = lambda _: False, late
            await discord.posts("ann", "#garden", "wait")
            await hub.waits.wait()
            await _comes_and_goes(discord, message)
            await discord.server.gateway.settled()
            if late:
                # All of it waits in one.
                hub.waits.clear()
                hub.takes = lambda event: not isinstance(event, MemberLeft)
                hub.goes_on.set()
                hub.goes_on = asyncio.Event()
                await hub.waits.wait()
            await _breaks(discord, run)
        hub.takes = lambda _: True
        async with _reading(adapter, hub):
            await hub.has(ReactionRemoved)
            gone = await discord.posts("ann", "#garden", "over")
            assert gone is not None
            await discord.deletes("ann", gone)
            await hub.has(MessageDeleted)
        assert _told(hub) == _ONCE
        await discord.close()

    asyncio.run(play())


@pytest.mark.parametrize("before", [False, True], ids=["all of it", "some of it before"])
def test_what_an_earlier_session_tells_as_well_as_the_new_one_is_passed_on_once(*, before: bool) -> None:
    async def play() -> None:
        discord, adapter, hub = await _begun()
        async with _reading(adapter, hub):
            await discord.make_member("bob", "#garden")
            message = await _posted(discord, hub)
        if before:
            await _comes_and_goes(discord, message)
        hub.taken.clear()
        async with _reading(adapter, hub):
            # The room is known before all servers are, and what was missed is heard after that.
            await hub.has(RoomKnown)
            await _comes_and_goes(discord, message)
            await discord.deletes("ann", message)
            await hub.has(MessageDeleted)
        assert _told(hub) == _ONCE * (1 + before)
        await discord.close()

    asyncio.run(play())


def test_what_waits_for_what_was_missed_is_told_again_to_a_bot_that_was_killed() -> None:
    async def play() -> None:
        discord, adapter, hub = await _begun()
        async with _reading(adapter, hub):
            await _posted(discord, hub)
        discord.server.gateway.forget()
        hub.taken.clear()
        async with _reading(adapter, hub):
            await hub.has(RoomKnown)
            await discord.joins("bob", "#garden")
            await _posted(discord, hub)
            assert not _told(hub)
        adapter = DiscordAdapter(discord.server.settings(), Naming(), discord.server.token)
        async with _reading(adapter, hub):
            await hub.has(MemberJoined)
        await discord.close()

    asyncio.run(play())


def test_what_was_missed_and_is_passed_on_is_not_missed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.discord.passing_on._AT_ONCE", 1)

    async def play() -> None:
        discord, adapter, hub = await _begun()
        async with _reading(adapter, hub):
            await discord.make_member("bob", "#garden")
            message = await _posted(discord, hub)
        await _comes_and_goes(discord, message)
        hub.takes = lambda event: not isinstance(event, ReactionAdded)
        async with _reading(adapter, hub):
            await hub.waits.wait()
        hub.takes = lambda _: True
        adapter = DiscordAdapter(discord.server.settings(), Naming(), discord.server.token)
        async with _reading(adapter, hub):
            await hub.has(ReactionRemoved)
        assert _told(hub) == _ONCE
        await discord.close()

    asyncio.run(play())


def test_what_was_passed_on_before_a_run_broke_is_not_owed() -> None:
    async def play() -> None:
        discord, adapter, hub = await _begun()
        server = discord.server
        async with _reading(adapter, hub) as run:
            message = await _posted(discord, hub)
            hub.takes = lambda _: False
            await discord.posts("ann", "#garden", "wait")
            await hub.waits.wait()
            hub.takes = lambda _: True
            # The bot learns of it by the history only, which it can't read.
            server.gateway.hold()
            await discord.posts("ann", "#garden", "unheard")
            for session in server.gateway.sessions.values():
                session.held = []
            await discord.reacts("bob", message, "👍")
            server.people.blink(discord.guild("#garden"))
            server.gateway.release()
            await server.gateway.settled()
            server.faults.append(Fault("GET", r"/channels/\d+/messages", status=400))
            hub.goes_on.set()
            with pytest.raises(AdapterError):
                await run
        assert _told(hub) == ["ReactionAdded"]
        async with _reading(adapter, hub):
            await hub.has(MessagePosted, 3)
            await discord.reacts("bob", message, "👍", away=True)
            await hub.has(ReactionRemoved)
        assert _told(hub) == ["ReactionAdded", "ReactionRemoved"]
        await discord.close()

    asyncio.run(play())
