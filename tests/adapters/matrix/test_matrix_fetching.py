"""Pictures that people posted on Matrix are fetched from the homeserver, and opened where they are encrypted."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from adapters.matrix.api import RefusedError
from copbot.rooms.events import MessagePosted
from copbot.running.live import AdapterError
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import acting, both
from tests.adapters.matrix.town import town
from tests.pictures import picture


@both
async def test_the_picture_that_a_message_shows_now(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)

        async def shown(data: bytes) -> dict[str, object]:
            stored, keys = await ann.client.upload(io.BytesIO(data), "image/png", filesize=len(data), encrypt=encrypted)
            where = {"file": {**keys, "url": stored.content_uri}} if encrypted else {"url": stored.content_uri}
            return {"msgtype": "m.image", "body": "leaf.png", "info": {"mimetype": "image/png"}, **where}

        message = await ann.sends(room, "m.room.message", await shown(picture()))
        await bot.hub.until(lambda: any(isinstance(one, MessagePosted) for one in bot.hub.events))
        [told] = [one for one in bot.hub.events if isinstance(one, MessagePosted)]
        source = told.files[0].source
        assert source == f"{room} {message}"
        assert await bot._adapter.fetch(source, 1000) == picture()
        with pytest.raises(AdapterError, match="larger"):
            await bot._adapter.fetch(source, 10)

        # Another in its place.
        new = await shown(picture(colour="red"))
        relation = {"rel_type": "m.replace", "event_id": message}
        await ann.sends(room, "m.room.message", {**new, "m.new_content": new, "m.relates_to": relation})
        assert await bot._adapter.fetch(source, 1000) == picture(colour="red")

        await ann.redacts(room, message)
        with pytest.raises((AdapterError, RefusedError)):
            await bot._adapter.fetch(source, 1000)
