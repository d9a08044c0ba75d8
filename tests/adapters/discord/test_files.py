"""Files and pictures that the bot sends on Discord."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from copbot.rooms.actions import Delivered, Edit, Result, Say, TellPrivately
from copbot.rooms.enclosed import File
from copbot.rooms.text import Span
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.world import ATTACH_FILES, Json
from tests.pictures import noise, picture

LEAF = File("leaf.png", "image/png", picture(), about="a green leaf")
ROSE = File("rose.jpg", "image/jpeg", picture("JPEG"), about="a rose")
HELLO = (Span("hello"),)


def _message(bot: Bot, result: Result) -> Json:
    assert isinstance(result, Delivered)
    return bot.discord.server.world.find(result.id or "")


def _shown(bot: Bot, message: Json) -> list[tuple[str, str, bytes]]:
    held = bot.discord.server.world.files
    return [(one["filename"], one.get("description", ""), held[one["id"]]) for one in message["attachments"]]


def test_pictures_go_along_with_what_they_show(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            action = Say(room=bot.discord.room("#garden"), text=HELLO, files=(LEAF, ROSE))
            message = _message(bot, await bot.deliver(1, action))
            assert message["content"] == "hello"
            assert _shown(bot, message) == [
                ("leaf.png", "a green leaf", LEAF.content),
                ("rose.jpg", "a rose", ROSE.content),
            ]

    asyncio.run(play())


@pytest.mark.parametrize("forum", [False, True])
def test_a_file_goes_to_a_person_and_into_a_post(tmp_path: Path, forum: bool) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden!" if forum else "#garden") as bot:
            ann = bot.discord.person("ann")
            tell = TellPrivately(person=ann, text=HELLO, files=(LEAF,))
            say = Say(room=bot.discord.room("#garden"), text=HELLO, files=(LEAF,))
            actions: tuple[Say | TellPrivately, ...] = (tell, say)
            for number, action in enumerate(actions):
                message = _message(bot, await bot.deliver(number, action))
                assert _shown(bot, message) == [("leaf.png", "a green leaf", LEAF.content)]

    asyncio.run(play())


def test_another_picture_in_its_place_and_none(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            room = bot.discord.room("#garden")
            said = _message(bot, await bot.deliver(1, Say(room=room, text=HELLO, files=(LEAF,))))
            edit = Edit(room=room, message=said["id"], text=(Span("bye"),), files=(ROSE,))
            assert isinstance(await bot.deliver(2, edit), Delivered)
            message = bot.discord.server.world.find(said["id"])
            assert message["content"] == "bye"
            assert _shown(bot, message) == [("rose.jpg", "a rose", ROSE.content)]
            assert isinstance(await bot.deliver(3, Edit(room=room, message=said["id"], text=HELLO)), Delivered)
            assert bot.discord.server.world.find(said["id"])["attachments"] == []

    asyncio.run(play())


def test_what_discord_does_not_take_is_said_in_words(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            large = File("large.png", "image/png", noise((2000, 1800)), about="a meadow")
            action = Say(room=bot.discord.room("#garden"), text=HELLO, files=(large, LEAF))
            message = _message(bot, await bot.deliver(1, action))
            assert message["content"] == "hello\n📎 large.png: a meadow"
            assert [name for name, _, _ in _shown(bot, message)] == ["leaf.png"]

    asyncio.run(play())


def test_where_the_bot_may_not_attach_files_they_are_said_in_words(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            world = bot.discord.server.world
            [guild] = world.guilds.values()
            for role in guild.roles.values():
                role["permissions"] = str(int(role["permissions"]) & ~ATTACH_FILES & ~(1 << 3))
            action = Say(room=bot.discord.room("#garden"), text=HELLO, files=(LEAF,))
            message = _message(bot, await bot.deliver(1, action))
            assert (message["content"], message["attachments"]) == ("hello\n📎 leaf.png: a green leaf", [])

    asyncio.run(play())
