"""What is a private talk, and what stays a room though people go."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

import pytest
from aiohttp import web

from copbot.rooms.actions import Delivered, TellPrivately
from copbot.rooms.events import MemberLeft, MessagePosted, RoomKnown
from copbot.rooms.text import text
from tests.adapters.matrix.bots import Watched
from tests.adapters.matrix.proxy import Forward, bad_gateway, proxy
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import acting
from tests.adapters.matrix.town import town, until


@pytest.mark.parametrize("away", [False, True], ids=["there", "away"])
async def test_a_room_without_a_name_stays_one_when_two_are_left(synapse: Synapse, tmp_path: Path, away: bool) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob, name=None)
            await bob.says(room, "hello")
            await until(bot, lambda: bool(bot.of(MessagePosted)))
            if not away:
                await bob.goes(room, away=True)
                await ann.says(room, "he left")
                await until(bot, lambda: len(bot.of(MessagePosted)) == 2)
                assert bot.of(MemberLeft)
                assert set(await there.running.inside(room)) == {ann.user}
        if away:
            await bob.says(room, "I go")
            await bob.goes(room, away=True)
        # Though the bot remembers nothing of it by itself.
        with there.bot() as bot:
            last = await ann.says(room, "nobody here")
            await until(bot, lambda: bool(bot.of(MessagePosted, message=last)))
            assert not bot.of(MessagePosted, private=True)
            assert bot.of(RoomKnown, room=room)
            assert set(await there.running.inside(room)) == {ann.user}


async def test_where_a_third_was_in_a_private_talk_it_begins_another(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        talk = await ann.room(None, there.account.user, also={"is_direct": True})
        await ann.meets(talk, there.account.user)
        await ann.says(talk, "hello")
        await bot.hub.until(lambda: any(isinstance(one, MessagePosted) and one.private for one in bot.hub.events))
        await bot.done(TellPrivately(person=ann.user, text=text("one")))
        await ann.hears(talk, "one", by=there.account.user)
        await ann.client.room_invite(talk, bob.user)
        await ann.meets(talk, bob.user)
        await bot.hub.knows(talk)
        for number in (1, 2):
            if number == 2:
                await bob.goes(talk, away=True)
            assert isinstance(await bot(TellPrivately(person=ann.user, text=text(f"alone {number}"))), Delivered)
            await ann.hears_anywhere(f"alone {number}")
        assert not [one for one in ann.texts(talk, there.account.user) if "alone" in one]
        assert len(ann.client.rooms) == 2


async def test_what_was_written_before_it_came_is_read_though_the_homeserver_fails_meanwhile(
    synapse: Synapse, tmp_path: Path
) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            comes, asked = asyncio.Event(), asyncio.Event()

            async def late(_: web.Request, forward: Forward) -> web.Response:
                asked.set()
                await comes.wait()
                return await forward()

            between.add("POST", "/join/", late, times=1000)
            talk = await ann.room(None, there.account.user, also={"is_direct": True})
            await asked.wait()
            said = [await ann.says(talk, f"before {number}") for number in range(3)]
            for number in range(2):
                # The bot reads on, past the invitation and what was written then.
                await ann.says(room, "hello")
                await until(bot, partial(_heard, bot, number + 1))
            said += [await ann.says(talk, f"then {number}") for number in range(105)]
            failing = between.add("GET", "/messages", bad_gateway)
            comes.set()
            await until(bot, lambda: bool(bot.of(MessagePosted, message=said[-1])))
            assert failing.met.is_set()
            assert [one.message for one in bot.of(MessagePosted, room=talk)] == said


def _heard(bot: Watched, number: int) -> bool:
    return len(bot.of(MessagePosted, text="hello")) == number
