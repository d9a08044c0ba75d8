"""Links into a server that members get from the bot: so many come by each, for so long; nobody tells who did."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from copbot.rooms.actions import Delivered, EndInvite, Failed, Failure, Invite
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.world import CREATE_INVITE, MANAGE_CHANNELS


def invite(room: str, uses: int, *, days: int = 1) -> Invite:
    return Invite(room=room, name="ABCDEFGH", until=datetime.now(UTC) + timedelta(days=days), uses=uses)


async def made(bot: Bot, row: int, action: Invite) -> str:
    done = await bot.deliver(row, action)
    assert isinstance(done, Delivered)
    return done.id or ""


def test_a_link_lets_in_so_many_for_so_long(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            server, room = bot.discord.server, bot.discord.room("#help")
            link = await made(bot, 7, invite(room, 1))
            assert link.startswith("https://discord.gg/")
            [held] = server.rest.invites.made.values()
            assert (held.max_uses, held.max_age <= 86_400, held.max_age > 86_000) == (1, True, True)
            ann, bob = (server.people.user(name) for name in ("ann", "bob"))
            assert server.people.follow(ann, link)
            assert not server.people.follow(bob, link)
            # Discord lets none hold longer than a week.
            assert await made(bot, 8, invite(room, 5, days=30)) != link
            assert [one.max_age for one in server.rest.invites.made.values()] == [604_800]

    asyncio.run(play())


def test_a_link_is_ended_where_the_bot_may(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            server, room = bot.discord.server, bot.discord.room("#help")
            link = await made(bot, 7, invite(room, 5))
            server.people.overwrite(room, server.world.bot, deny=MANAGE_CHANNELS)
            refused = await bot.deliver(8, EndInvite(room=room, link=link))
            assert isinstance(refused, Failed)
            assert refused.why is Failure.NO_PERMISSION
            server.people.overwrite(room, server.world.bot, allow=MANAGE_CHANNELS)
            assert await bot.deliver(9, EndInvite(room=room, link=link)) == Delivered()
            gone = await bot.deliver(10, EndInvite(room=room, link=link))
            assert isinstance(gone, Failed)
            assert gone.why is Failure.GONE

    asyncio.run(play())


def test_where_members_or_the_bot_may_not_invite_there_is_a_code(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help", "#more") as bot:
            discord = bot.discord
            for room, who in (("#help", discord.server.world.bot), ("#more", None)):
                key = discord.room(room)
                guild = discord.server.world.channels[key]["guild_id"]
                discord.server.people.overwrite(key, who or guild, deny=CREATE_INVITE)
            await discord.read()
            for room in ("#help", "#more"):
                await discord.posts("ann", room, "/invite")
            await bot.says(lambda one: "Your code is" in one.text)
            await bot.settled()
            assert not [one for one in await discord.said() if "discord.gg" in one.text]

    asyncio.run(play())
