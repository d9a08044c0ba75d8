"""The connection to the Bot API."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest

from adapters.telegram.connection import connect
from adapters.telegram.settings import TelegramSettings

_ANSWER = b'{"ok": true, "result": true}'


def test_who_is_answered_after_a_while_waits_for_no_new_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asyncio.run(_connections(monkeypatch)) == 1


async def _connections(monkeypatch: pytest.MonkeyPatch) -> int:
    begun: list[asyncio.Task[Any]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        begun.append(task)
        with suppress(asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
                await reader.readexactly(length)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(_ANSWER), _ANSWER))
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        bot = connect("1:x", TelegramSettings(api=f"http://127.0.0.1:{port}"))
        await bot.request.initialize()
        for later in (0.0, 50.0):
            monkeypatch.setattr(
                "httpcore._async.http11.time",
                SimpleNamespace(monotonic=lambda later=later: time.monotonic() + later),
            )
            assert await bot.set_message_reaction(1, 1)
        await bot.request.shutdown()
        await asyncio.gather(*begun)
    return len(begun)
