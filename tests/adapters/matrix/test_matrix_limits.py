"""A homeserver that is asked too much, or in trouble, when the bot comes: said as what it is, and waited for."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import web

from adapters.matrix import account
from adapters.matrix.account import Folder, Secrets
from adapters.matrix.settings import MatrixSettings
from copbot.running.live import AdapterError


@pytest.mark.parametrize(
    ("status", "told", "after", "says"),
    [
        (429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 7000}, 7.0, r"wants to be left alone for 7 s \(429\)"),
        (429, {}, None, r"wants to be left alone \(429\)"),
        (502, None, None, r"is in trouble \(502\)"),
        (403, {"errcode": "M_FORBIDDEN"}, None, "does not let the bot in: 403"),
    ],
)
def test_a_refusal_is_told_as_what_it_is(
    tmp_path: Path, status: int, told: dict[str, object] | None, after: float | None, says: str
) -> None:
    async def refuse(_: web.Request) -> web.Response:
        return web.json_response(told, status=status) if told is not None else web.Response(status=status)

    async def play() -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", refuse)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            settings = MatrixSettings(
                homeserver=f"http://127.0.0.1:{runner.addresses[0][1]}", user="@bot:example.org", store=tmp_path
            )
            with pytest.raises(AdapterError, match=says) as refused:
                await account.connect(settings, Secrets("a-token", None, None), Folder(tmp_path))
            assert refused.value.after == after
        finally:
            await runner.cleanup()

    asyncio.run(play())
