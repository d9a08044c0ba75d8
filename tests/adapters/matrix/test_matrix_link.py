"""What is known of rooms while they come bit by bit."""

from __future__ import annotations

import asyncio
from pathlib import Path

from nio import AsyncClient, MatrixRoom

from adapters.matrix.link import Link
from adapters.matrix.named import Named
from adapters.matrix.rooms import Room
from adapters.matrix.settings import MatrixSettings
from copbot.running.config import Naming

ME, ANN, TALK = "@copbot:copbot.test", "@ann:copbot.test", "!talk"


async def test_nothing_is_said_in_a_new_encrypted_talk_before_who_is_to_get_its_keys_is_known(tmp_path: Path) -> None:
    client = AsyncClient("http://127.0.0.1:1", ME)
    settings = MatrixSettings(homeserver="http://127.0.0.1:1", user=ME, store=tmp_path)
    link = Link(client, settings, Named(settings, Naming()), "key")
    arrival = asyncio.create_task(link.arrival(TALK, ANN, encrypted=True))
    link.rooms[TALK] = Room(TALK, ME)
    client.rooms[TALK] = MatrixRoom(TALK, ME, encrypted=True)
    link.rooms[TALK].take(
        {
            "type": "m.room.encryption",
            "state_key": "",
            "sender": ME,
            "content": {"algorithm": "m.megolm.v1.aes-sha2"},
        }
    )
    assert link.rooms[TALK].encrypted
    await link.tell_synced()
    await asyncio.sleep(0)
    assert not arrival.done()
    client.rooms[TALK].add_member(ANN, "Ann", None, invited=True)
    await link.tell_synced()
    await arrival
    await client.close()
