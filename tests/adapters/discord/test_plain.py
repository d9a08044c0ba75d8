"""The tests' Discord, seen by a plain discord.py program: nothing in it knows of a test."""

from __future__ import annotations

import asyncio

import discord
from discord import app_commands

from adapters.discord.connection import reach
from tests.adapters.discord.server import Server, soon


class Echo(discord.Client):
    """As in discord.py's own examples."""

    def __init__(self) -> None:
        intents = discord.Intents.default()
        intents.message_content = True
        intents.members = True
        super().__init__(intents=intents)
        self.tree = app_commands.CommandTree(self)
        self.up = asyncio.Event()
        self.joined: list[str] = []

    async def setup_hook(self) -> None:
        """Register a command."""

        @self.tree.command(description="Say hello")
        @app_commands.describe(name="Whom to greet", times="How often")
        async def hello(interaction: discord.Interaction, name: str, times: int = 1) -> None:
            await interaction.response.send_message(" ".join([f"hello {name}"] * times), view=Ok(), ephemeral=True)

        await self.tree.sync()

    async def on_ready(self) -> None:
        """It is connected."""
        self.up.set()

    async def on_member_join(self, member: discord.Member) -> None:
        """Somebody came."""
        self.joined.append(member.display_name)

    async def on_message(self, message: discord.Message) -> None:
        """Say it again."""
        if message.author != self.user:
            await message.channel.send(f"{message.author.display_name} said {message.content}")
            await message.add_reaction("👍")


class Ok(discord.ui.View):
    """One button."""

    @discord.ui.button(label="OK")
    async def ok(self, interaction: discord.Interaction, _: discord.ui.Button[Ok]) -> None:
        """It was pressed."""
        await interaction.response.edit_message(content="pressed", view=None)


async def _echo() -> None:
    async with Server() as server:
        people, world = server.people, server.world
        guild = people.guild("Gardeners")
        room = people.text(guild, "garden")
        ann = people.user("ann")
        reach(server.api, server.gateway.address)
        client = Echo()
        running = asyncio.create_task(client.start(server.token))
        await client.up.wait()
        people.join(ann, guild)
        message = people.write(ann, room, "peas")
        await server.until(lambda: world.marks.get(message))
        said = [one["content"] for one in world.messages[room].values() if one["author"]["bot"]]
        assert said == ["ann said peas"]
        assert client.joined == ["ann"]
        asked = people.invoke(ann, room, "hello", {"name": "bob", "times": 2})
        await server.until(lambda: asked.seen)
        assert asked.seen[0]["content"] == "hello bob hello bob"
        assert asked.seen[0]["flags"] & 64
        pressed = people.press(ann, asked.seen[0], "OK")
        await pressed.done.wait()
        assert asked.seen[0]["content"] == "pressed"
        assert asked.seen[0]["components"] == []
        await client.close()
        await soon(running)


def test_a_plain_program_works_against_it_unchanged() -> None:
    asyncio.run(_echo())
