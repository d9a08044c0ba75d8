"""The bytes of pictures that people posted on Matrix: from the bot's homeserver, opened where they are encrypted."""

from __future__ import annotations

import asyncio
from typing import Any

from nio.crypto.attachments import decrypt_attachment

from adapters.matrix.api import PATIENCE, RefusedError, path
from adapters.matrix.link import Link
from adapters.matrix.sealed import opened
from copbot.patterns import expression
from copbot.running.live import AdapterError

_MXC = expression(r"mxc://([A-Za-z0-9.\-:\[\]]+)/([A-Za-z0-9_\-]+)")


async def fetch(link: Link, source: str, most: int) -> bytes:
    """The bytes of the picture that a message shows now. Raises AdapterError, or what the library does."""
    # The message that shows it, so that no key to it lies anywhere (see `inbound.Reader`).
    room, _, event = source.partition(" ")
    content = await _content(link, room, event)
    file = content.get("file")
    where = _MXC.fullmatch(str((file or content).get("url")))
    told = (content.get("info") or {}).get("size")
    if where is None or (isinstance(told, int) and told > most):
        raise AdapterError("it lies nowhere, or is too large")
    try:
        got = await _download(link, path("media", "download", *where.groups(), version="v1"), most)
    except RefusedError as error:
        if error.code != "M_UNRECOGNIZED":
            raise
        # An older homeserver.
        got = await _download(link, "/_matrix/media/v3/download/" + "/".join(where.groups()), most)
    return bytes(decrypt_attachment(got, file["key"]["k"], file["hashes"]["sha256"], file["iv"])) if file else got


async def _content(link: Link, room: str, event: str) -> dict[str, Any]:
    """The content of the message as it is now."""
    raw = await link.call("GET", path("rooms", room, "event", event))
    if "redacted_because" in (raw.get("unsigned") or {}):
        raise AdapterError("it is gone")
    edit = ((raw.get("unsigned") or {}).get("m.relations") or {}).get("m.replace")
    for one in (edit, raw):
        read = opened(link.client, one, room) if one else None
        content = (read or {}).get("content") or {}
        now = content.get("m.new_content", content)
        if isinstance(now, dict) and now.get("msgtype") in ("m.image", "m.file"):
            return now
    raise AdapterError("it can't be read, or shows no picture any more")


async def _download(link: Link, where: str, most: int) -> bytes:
    headers = {"Authorization": f"Bearer {link.client.access_token}"}
    got = bytearray()
    async with asyncio.timeout(PATIENCE):
        answer = await link.client.send("GET", where, None, headers, timeout=PATIENCE + 1)
        try:
            if answer.status != 200:
                told = await answer.json() if answer.content_type == "application/json" else None
                raise RefusedError(answer.status, told)
            async for part in answer.content.iter_chunked(1 << 16):
                got += part
                if len(got) > most:
                    raise AdapterError("it is larger than was told")
        finally:
            answer.close()
    return bytes(got)
