"""The small server that Telegram calls with updates."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from hmac import compare_digest
from typing import TYPE_CHECKING

import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from adapters.telegram.legible import legible
from copbot.running.lane import LaneClosedError
from copbot.running.live import AdapterError

if TYPE_CHECKING:
    from aiohttp import web

log = structlog.get_logger()

_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_LARGEST = 2**20
"""Bytes of a call; updates have some thousands."""


def address(listen: str) -> tuple[str, int]:
    """The host and port. Raises ValueError if it is none."""
    host, colon, port = listen.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65535:
        raise ValueError(f"{listen!r} is not HOST:PORT")
    return host.strip("[]") or "127.0.0.1", int(port)


@asynccontextmanager
async def listening(
    listen: str, secret: str, bot: Bot, take: Callable[[list[Update]], Awaitable[None]]
) -> AsyncIterator[None]:
    """Takes updates: each call is answered with 200 when what it brought is committed, and never before."""
    # Nothing else needs it where there is no webhook; it takes 25 MB.
    from aiohttp import web

    async def called(request: web.Request) -> web.Response:
        if not compare_digest(request.headers.get(_HEADER, "").encode(), secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.read())
        except (ValueError, RecursionError):
            raw = None
        update = legible(raw)
        # What can't be read is taken, too: it would only be sent again.
        try:
            if update is not None:
                await take([Update.de_json(update, bot)])
        except (TelegramError, LaneClosedError) as error:
            log.info("an update can't be taken now; Telegram sends it again", why=type(error).__name__)
            return web.Response(status=503)
        return web.Response()

    app = web.Application(client_max_size=_LARGEST)
    app.router.add_post("/{path:.*}", called)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    host, port = address(listen)
    try:
        await web.TCPSite(runner, host, port).start()
        yield
    except OSError as error:
        raise AdapterError(
            f"{listen} can't be listened at ({error.strerror}): set telegram.listen to a free one"
        ) from None
    finally:
        await runner.cleanup()
