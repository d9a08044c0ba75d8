"""What comes encrypted before its key, and keys that go astray."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from aiohttp import web

from copbot.rooms.actions import Delivered, Failed, Say
from copbot.rooms.events import MessagePosted
from copbot.rooms.text import text
from tests.adapters.matrix.proxy import Forward, Trouble, bad_gateway, cut, proxy, too_many
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import acting
from tests.adapters.matrix.town import town, until


async def _no_keys(_: web.Request, forward: Forward) -> web.Response:
    """A sync without what other devices send."""
    told = json.loads((await forward()).text or "")
    told.pop("to_device", None)
    return web.json_response(told)


@pytest.mark.parametrize("trouble", [cut, bad_gateway])
async def test_a_key_is_asked_for_until_the_homeserver_has_passed_that_on(
    synapse: Synapse, tmp_path: Path, trouble: Trouble
) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room, plain = await there.room(ann, encrypted=True), await there.room(ann)

            async def hears(number: int) -> None:
                said = await ann.says(plain, f"hello {number}")
                await until(bot, lambda: bool(bot.of(MessagePosted, message=said)))

            between.add("GET", "/sync", _no_keys, times=1000)
            # The sync that was under way is over by then.
            await hears(0)
            # Of two cut connections the HTTP library hides one by trying again itself.
            failing = between.add("PUT", "/sendToDevice/m.room_key_request", trouble, times=2)
            await ann.says(room, "nobody reads this")
            for number in range(1, 4):
                await hears(number)
            await failing.met.wait()
            await hears(4)
            asked = [one for one in between.requests if "m.room_key_request" in one]
            assert len(asked) == 3
            # Once that is passed on it is enough.
            await ann.says(room, "nor this")
            await hears(5)
            assert len([one for one in between.requests if "m.room_key_request" in one]) == 3


@pytest.mark.parametrize("words", ["/sendToDevice/m.room.encrypted", "/keys/claim"])
@pytest.mark.parametrize("trouble", [cut, bad_gateway, too_many])
async def test_nothing_is_said_before_its_key_is_passed_on(
    synapse: Synapse, tmp_path: Path, trouble: Trouble, words: str
) -> None:
    async with (
        town(synapse, tmp_path) as there,
        proxy(synapse.url) as between,
        acting(there, homeserver=between.url) as bot,
    ):
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=True)
        await bot.hub.knows(room)
        failing = between.add("*", words, trouble, times=2)
        hello = Say(room=room, text=text("Good morning!"))
        assert isinstance(await bot(hello, 1), Failed)
        async with asyncio.timeout(30):
            while not isinstance(await bot(hello, 1), Delivered):  # noqa: ASYNC110 - it is tried until it is done
                await asyncio.sleep(0.05)
        assert failing.met.is_set()
        await ann.hears(room, "Good morning!", by=there.account.user)
        assert ann.texts(room, there.account.user) == ["Good morning!"]
