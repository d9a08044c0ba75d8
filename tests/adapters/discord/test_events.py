"""Meetings are among the events of the server, changed and called off with them, where the bot may put them there."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from copbot.rooms.actions import Delivered, Failed, Failure, SetEvent
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.scheduled import CREATE_EVENTS, MANAGE_EVENTS
from tests.adapters.discord.world import VIEW, Json

SOON = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)
_ON = {"meetings": {"enabled": True}}


def _events(bot: Bot) -> list[Json]:
    return list(bot.discord.server.rest.scheduled.made.values())


def _only(bot: Bot, away: int) -> None:
    """The bot may do in the server what it may, but for that."""
    discord = bot.discord
    world, guild = discord.server.world, discord.guild("#garden")
    own = world.guilds[guild].members[world.bot]["roles"][0]
    discord.server.people.change_role(guild, own, (1 << 53) - 1 & ~(1 << 3) & ~away)
    discord.server.people.change_role(guild, guild, int(world.guilds[guild].roles[guild]["permissions"]) & ~away)


def test_a_meeting_is_an_event_that_moves_and_is_called_off(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", common=_ON) as bot:
            discord, server = bot.discord, bot.discord.server
            at = datetime.now(UTC) + timedelta(days=3)
            await discord.posts("ann", "#garden", f"/meet Pruning | {at:%Y-%m-%d} 20:00 in the orchard | 2h")
            await server.until(lambda: _events(bot))
            [event] = _events(bot)
            assert (event["name"], event["entity_metadata"]["location"]) == ("Pruning", "in the orchard")
            assert event["scheduled_start_time"].startswith(f"{at:%Y-%m-%d}T20:00")
            assert event["scheduled_end_time"].startswith(f"{at:%Y-%m-%d}T22:00")
            await discord.posts("ann", "#garden", f"/meeting 1 move {at:%Y-%m-%d} 21:00")
            await server.until(lambda: _events(bot)[0]["scheduled_start_time"].startswith(f"{at:%Y-%m-%d}T21:00"))
            await discord.posts("ann", "#garden", "/meeting 1 cancel")
            await server.until(lambda: _events(bot)[0]["status"] == 4)
            assert len(_events(bot)) == 1

    asyncio.run(play())


def _event(room: str, event: str | None = None, *, on: bool = True) -> SetEvent:
    ends = SOON + timedelta(hours=1)
    return SetEvent(room=room, name="Tea", begins=SOON, ends=ends, place="the shed", event=event, on=on)


def test_what_was_made_before_a_crash_is_not_made_twice(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            room = bot.discord.room("#garden")
            made = await bot.deliver(1, _event(room))
            assert isinstance(made, Delivered)
            assert await bot.deliver(2, _event(room)) == made
            assert len(_events(bot)) == 1
            assert await bot.deliver(3, _event(room, made.id, on=False)) == made
            gone = await bot.deliver(4, _event(room, made.id))
            assert isinstance(gone, Failed)
            assert gone.why is Failure.GONE

    asyncio.run(play())


@pytest.mark.parametrize("hidden", [False, True])
def test_where_it_may_not_or_not_all_see_the_channel_there_is_no_event(tmp_path: Path, hidden: bool) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", common=_ON) as bot:
            discord = bot.discord
            if hidden:
                people, room, guild = discord.server.people, discord.room("#garden"), discord.guild("#garden")
                for who in (discord.server.world.bot, discord.person("ann")):
                    people.overwrite(room, who, allow=VIEW)
                people.overwrite(room, guild, deny=VIEW)
            else:
                _only(bot, CREATE_EVENTS | MANAGE_EVENTS)
            await discord.read()
            at = datetime.now(UTC) + timedelta(days=3)
            await discord.posts("ann", "#garden", f"/meet Pruning | {at:%Y-%m-%d} 20:00")
            await bot.says(lambda one: "Pruning" in one.text)
            await discord.read()
            assert _events(bot) == []

    asyncio.run(play())
