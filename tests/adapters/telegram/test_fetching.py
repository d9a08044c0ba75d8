"""Pictures that people posted on Telegram are fetched from the Bot API server, and from nowhere else."""

from __future__ import annotations

import asyncio

import pytest
from telegram.error import BadRequest

from adapters.telegram.connection import connect
from adapters.telegram.files import fetch
from adapters.telegram.settings import TelegramSettings
from copbot.running.live import AdapterError
from tests.adapters.telegram.server import TOKEN, Server
from tests.adapters.telegram.test_outbound import server
from tests.pictures import picture

__all__ = ["server"]


def _fetched(server: Server, source: str, most: int = 1000, patience: float = 10) -> bytes:
    async def run() -> bytes:
        bot = connect(TOKEN, TelegramSettings(api=server.url))
        try:
            await bot.initialize()
            async with asyncio.timeout(patience):
                return await fetch(bot, source, most)
        finally:
            await bot.shutdown()

    return asyncio.run(run())


def test_the_bytes_come_as_they_are(server: Server) -> None:
    assert _fetched(server, "1") == picture()


def test_one_that_is_gone_too_large_or_does_not_come(server: Server) -> None:
    with pytest.raises(BadRequest):
        _fetched(server, "nothing")
    with pytest.raises(AdapterError):
        _fetched(server, "1", most=10)
    server.hanging = True
    with pytest.raises(TimeoutError):
        _fetched(server, "1", patience=0.5)
