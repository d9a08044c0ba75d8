"""What the gateway tells, as the Discord of the tests tells it."""

from __future__ import annotations

import copy
from collections.abc import Sequence

from adapters.discord.registering import declared
from copbot.kit.commands import Command
from tests.adapters.discord.gateway import Gateway, Session
from tests.adapters.discord.interactions import Interactions
from tests.adapters.discord.people import People
from tests.adapters.discord.rest import Rest
from tests.adapters.discord.world import MANAGE_MESSAGES, VOICE, Json, World
from tests.fuzz.ground import BEGIN

_EVERYTHING = (1 << 26) - 1


class Town:
    """A Discord without any network: `frames` is what its gateway has told so far."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self.world = World()
        self.world.set_clock(BEGIN.timestamp)
        # The bot was made before the clock was set; with an id of now everything is the same each time.
        old, bot = self.world.bot, self.world.user("copbot", bot=True)
        del self.world.users[old]
        self.world.bot = bot["id"]
        self.gateway = Gateway(self.world)
        self.rest = Rest(self.world, self.gateway)
        interactions = Interactions(self.rest)
        interactions.answer_within = interactions.token_lives = 1e9
        self.people = People(self.rest, interactions)
        self.session = Session("session", _EVERYTHING, (0, 1))
        self.gateway.sessions["session"] = self.session
        self.rest.answer("PUT", f"/applications/{self.world.bot}/commands", {}, declared(commands), [])
        self._furnish()
        self.gateway._ready(self.session)
        self.begins = len(self.session.frames)
        """So many frames tell what there is; what comes after them is what happens."""
        self._live()
        self.told: list[Json] = copy.deepcopy(self.session.frames)
        for frame in self.told:
            if frame["t"] == "INTERACTION_CREATE":
                frame["d"]["token"] = "a-token"  # noqa: S105 - of nobody

    def _furnish(self) -> None:
        people = self.people
        self.ann, self.bob, self.mia = (people.user(name) for name in ("Ann", "Bob de Boer", "Mia"))
        self.guild = people.guild("gardeners", owner=self.mia)
        self.help = people.text(self.guild, "help")
        self.forum = people.forum(self.guild, "questions", ("Open", "Answered"))
        people.text(self.guild, "voice", VOICE)
        for one in (self.ann, self.bob):
            people.is_in(one, self.guild)
        self.session.frames.clear()

    def _live(self) -> None:
        """All kinds of things happen."""
        people, ann, bob, guild = self.people, self.ann, self.bob, self.guild
        asked = people.write(ann, self.help, "How do I keep slugs off my lettuce?")
        answer = people.write(bob, self.help, f"<@{ann}> coffee grounds, see <#{self.help}> 😀", reply_to=asked)
        people.write(ann, self.help, "@everyone look <:slug:1> </ask:2>", files=("a.pdf", "b.png"))
        people.write(ann, self.help, "/ask Why?", webhook_id="1234567890")
        people.write(ann, self.help, "thanks, that worked!", reply_to=answer)
        people.edit(asked, "How do I keep the slugs off my lettuce?")
        for emoji in ("👍", "✅", "slug:123456789012345678"):
            people.react(bob, asked, emoji)
        people.react(bob, asked, "👍", away=True)
        thread = people.thread(bob, self.help, answer, "About slugs")
        people.write(ann, thread, "in here?")
        post = people.post(ann, self.forum, "Which spade?", "I have two.")
        people.write(bob, post, "The old one.")
        people.whisper(ann, "/helpdesk I can't get in")
        self._use_commands(asked)
        zoe = people.user("Zoe")
        people.join(zoe, guild)
        role = people.role(guild, "stewards", MANAGE_MESSAGES)
        people.give(bob, guild, role)
        people.change_role(guild, role, 0)
        people.give(bob, guild, role, away=True)
        people.overwrite(self.help, bob, allow=MANAGE_MESSAGES)
        people.rename(self.help, "assistance")
        people.text(guild, "new")
        people.delete(people.write(zoe, self.help, "oops"))
        people.leave(zoe, guild)
        people.blink(guild)
        self.gateway.tell("MESSAGE_DELETE_BULK", {"ids": [asked], "channel_id": self.help, "guild_id": guild}, 0)
        self.gateway.tell("THREAD_DELETE", {"id": post, "guild_id": guild, "parent_id": self.forum, "type": 11}, 0)
        self.gateway.tell("CHANNEL_DELETE", self.world.channels[self.help], 0)
        self.gateway.tell("RESUMED", {}, 0)

    def _use_commands(self, asked: str) -> None:
        people, ann = self.people, self.ann
        people.invoke(ann, self.help, "ask", {"text": "How?", "member": self.bob})
        people.invoke(ann, self.help, "close", {"question": "1", "reason": "found"})
        people.invoke(ann, self.help, "open", {"page": 1})
        people.invoke(self.mia, self.help, "modlog", {"member": ann})
        people.invoke(ann, self.help, "help")
        people.invoke(ann, self.world.private(ann)["id"], "nudges", {"kind": "off"})
        people.menu(ann, asked, next(iter(people.shown(ann, self.help, 3))))
        button = {"type": 2, "custom_id": "accept 1", "label": "Yes", "style": 1}
        on = self.world.find(asked) | {"components": [{"type": 1, "components": [button]}]}
        people.press(ann, on, "Yes")
