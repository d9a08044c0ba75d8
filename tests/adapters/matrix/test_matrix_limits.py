"""A homeserver that is asked too much, or in trouble, when the bot comes: said as what it is, and waited for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from adapters.matrix import account, doctor
from adapters.matrix.account import Folder, Secrets
from adapters.matrix.settings import MatrixSettings
from copbot.running.config import Naming
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
    async def play() -> None:
        async with _answering(told, status) as url:
            settings = MatrixSettings(homeserver=url, user="@bot:example.org", store=tmp_path)
            with pytest.raises(AdapterError, match=says) as refused:
                await account.connect(settings, Secrets("a-token", None, None), Folder(tmp_path))
            assert refused.value.after == after

    asyncio.run(play())


@pytest.mark.parametrize("told", [{}, {"ok": True}, {"user_id": 5, "device_id": None}])
@pytest.mark.parametrize("secret", ["COPBOT_MATRIX_TOKEN", "COPBOT_MATRIX_PASSWORD"])
def test_what_answers_but_is_no_homeserver_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: str, told: dict[str, object]
) -> None:
    for name in ("COPBOT_MATRIX_TOKEN", "COPBOT_MATRIX_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(secret, "a-secret")

    async def lines(settings: MatrixSettings) -> list[str]:
        return [finding.line async for finding in doctor.make(settings, Naming())()]

    async def play() -> None:
        async with _answering(told) as url:
            settings = MatrixSettings(homeserver=url, user="@bot:example.org", store=tmp_path)
            with pytest.raises(
                AdapterError, match=f"{url} does not answer as a homeserver does: is `matrix.homeserver`"
            ):
                await account.connect(settings, Secrets.read(settings), Folder(tmp_path))
            assert (await lines(settings))[0].startswith(f"WRONG matrix homeserver: {url} does not answer as one: it ")
        async with _answering({"versions": ["v1.15"], **told}) as url:
            found = await lines(MatrixSettings(homeserver=url, user="@bot:example.org", store=tmp_path))
            assert found[-1].startswith(
                f"WRONG matrix account: {url} does not answer as a homeserver does – is `matrix"
            )

    asyncio.run(play())


@asynccontextmanager
async def _answering(told: dict[str, object] | None, status: int = 200) -> AsyncIterator[str]:
    """A server that answers all that it is asked alike, with nothing for None: its address."""

    async def answer(_: web.Request) -> web.Response:
        return web.json_response(told, status=status) if told is not None else web.Response(status=status)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
