"""What is read of a request, and what is answered, alike for all that is asked for."""

from __future__ import annotations

import asyncio

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response

from copbot.web.headers import SCRIPTED, disposition, language_of
from copbot.web.site import Made

_LARGEST = 64_000
"""So many bytes may a form have."""
_SHOWN = ("image/png", "image/jpeg")
"""What is shown and not kept: nothing of it can be run."""
_PATIENCE = 10.0
"""Seconds that a browser has to send one."""


def language(request: Request) -> str:
    """The language for who is not signed in."""
    return language_of(request.headers.get("accept-language", ""))


def html(made: Made) -> Response:
    """The page, or the file to be kept; a picture is shown in a page."""
    if made.file is not None:
        content = made.file.content if isinstance(made.file.content, bytes) else b""
        if made.file.media_type in _SHOWN:
            return Response(content, media_type=made.file.media_type, headers={"Cache-Control": "private, no-store"})
        return Response(
            content, media_type="application/octet-stream", headers={"Content-Disposition": disposition(made.file.name)}
        )
    headers = {"Content-Security-Policy": SCRIPTED} if made.script else {}
    if made.indexed:
        headers["X-Robots-Tag"] = "all"
    return HTMLResponse(made.body, made.status, headers)


async def body(request: Request) -> bytes:
    """What was sent. Raises HTTPException if it is too much, or comes too slowly."""
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > _LARGEST:
        raise HTTPException(413)
    got = bytearray()
    try:
        async with asyncio.timeout(_PATIENCE):
            async for piece in request.stream():
                got += piece
                if len(got) > _LARGEST:
                    raise HTTPException(413)
    except (TimeoutError, ClientDisconnect):
        raise HTTPException(408) from None
    return bytes(got)
