"""Files and pictures that the bot sends on Matrix, in the open and encrypted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nio import MegolmEvent
from nio.crypto.attachments import decrypt_attachment

from copbot.rooms.actions import Delivered, Edit, Result, Say
from copbot.rooms.enclosed import File
from copbot.rooms.text import text
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import _seen, acting, both
from tests.adapters.matrix.town import town
from tests.pictures import picture

LEAF = File("leaf.png", "image/png", picture(), about="a green leaf")
ROSE = File("rose.jpg", "image/jpeg", picture("JPEG", (60, 20)), about="a rose")


async def _content(ann: Somebody, result: Result, which: int = -1) -> dict[str, Any]:
    assert isinstance(result, Delivered)
    content: dict[str, Any] = (await _seen(ann, result.ids[which])).source["content"]
    return content


async def _bytes(ann: Somebody, content: dict[str, Any]) -> bytes:
    keys = content.get("file")
    data = (await ann.client.download(keys["url"] if keys else content["url"])).body
    return bytes(decrypt_attachment(data, keys["key"]["k"], keys["hashes"]["sha256"], keys["iv"]) if keys else data)


@both
async def test_pictures_are_shown_with_what_they_show(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        sent = await bot(Say(room=room, text=text("Look:"), files=(LEAF, ROSE)))
        assert isinstance(sent, Delivered)
        assert len(sent.ids) == 3
        await ann.hears(room, "Look", by=there.account.user)
        for which, file, size in ((1, LEAF, (40, 30)), (2, ROSE, (60, 20))):
            shown = await _content(ann, sent, which)
            assert (shown["msgtype"], shown["body"], shown["filename"]) == ("m.image", file.about, file.name)
            info = shown["info"]
            assert (info["mimetype"], info["w"], info["h"]) == (file.media_type, *size)
            assert await _bytes(ann, shown) == file.content
            assert ("file" in shown) is encrypted


@both
async def test_another_picture_in_its_place(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        sent = await bot(Say(room=room, text=text("Look:"), files=(LEAF,)))
        assert isinstance(sent, Delivered)
        edit = Edit(room=room, message=sent.ids[0], text=text("Look again:"), files=(ROSE,))
        assert await bot(edit, pieces=sent.ids) == sent
        await ann.hears(room, "Look again", by=there.account.user)

        def edits() -> list[dict[str, Any]]:
            contents = [one.source["content"] for _, one in ann.seen if not isinstance(one, MegolmEvent)]
            return [one for one in contents if one.get("m.relates_to", {}).get("event_id") == sent.ids[1]]

        await ann.until(lambda: bool(edits()))
        new = edits()[-1]["m.new_content"]
        assert (new["msgtype"], new["body"]) == ("m.image", "a rose")
        assert await _bytes(ann, new) == ROSE.content


async def test_what_the_homeserver_does_not_take_is_said_in_words(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann)
        await bot.hub.knows(room)
        # Synapse takes as much by itself.
        large = File("plan.zip", "application/zip", bytes(50 * 2**20 + 1), about="the plan")
        sent = await bot(Say(room=room, text=text("Look:"), files=(large,)))
        assert isinstance(sent, Delivered)
        shown = await _content(ann, sent)
        assert (shown["msgtype"], shown["body"]) == ("m.notice", "Look:\n📎 plan.zip: the plan")
