"""Files and pictures on the homeserver: uploaded, encrypted where the room is, and as messages that show them."""

from __future__ import annotations

import io
from typing import Any

from adapters.matrix.api import check
from adapters.matrix.link import Link
from adapters.matrix.rendering import harmless
from copbot.rooms.enclosed import Enclosed, File
from copbot.rooms.picturing import measured

_ABOUT = 1000
"""So many characters of what a file shows are told."""


async def upload(link: Link, room: str, file: Enclosed) -> dict[str, Any]:
    """Store a file with the homeserver; the content of the message that shows it.

    Its body is what it shows, which clients read out, and show beside it where that is not the file's name.
    """
    data = file.content if isinstance(file, File) and isinstance(file.content, bytes) else b""
    kind, sealed = file.media_type if isinstance(file, File) else "", link.rooms[room].encrypted
    answer, keys = await link.client.upload(
        io.BytesIO(data), content_type=kind, filename=None if sealed else file.name, encrypt=sealed, filesize=len(data),
    )  # fmt: skip
    check(answer)
    where = {"file": {**keys, "url": answer.content_uri}} if sealed else {"url": answer.content_uri}
    info: dict[str, Any] = {"mimetype": kind, "size": len(data)}
    size = measured(data) if kind.startswith("image/") else None
    if size is not None:
        info |= {"w": size[0], "h": size[1]}
    return {
        "msgtype": "m.image" if size is not None else "m.file",
        "body": harmless(file.about or file.name)[:_ABOUT],
        "filename": harmless(file.name),
        "info": info,
        **where,
        "m.mentions": {},
    }


def replacing(content: dict[str, Any], message: str) -> dict[str, Any]:
    """The content of the edit that puts this in the place of what a message was."""
    return {
        **content,
        "body": f"* {content['body']}",
        "m.new_content": content,
        "m.relates_to": {"rel_type": "m.replace", "event_id": message},
    }
