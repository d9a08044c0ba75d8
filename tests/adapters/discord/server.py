"""A Discord of our own on loopback: gateway and REST, with people on it, and faults on demand.

`server.settings()` are those of an adapter that talks to it.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, Self

from aiohttp import BodyPartReader, web

from adapters.discord.settings import DiscordSettings
from tests.adapters.discord.gateway import Gateway
from tests.adapters.discord.interactions import Interactions
from tests.adapters.discord.people import People
from tests.adapters.discord.rest import Rest, dump
from tests.adapters.discord.world import ApiError, Body, Json, World

_API = "/api/v10"
_VIOLATIONS = (30032, 40061, 50006, 50024, 50035)
"""The codes of what is not as documented: forms that are none, too much, too long."""


@dataclass
class Fault:
    """What goes wrong with the next calls of a method (`*`: of any) to paths that match.

    `status` is answered instead; `cut` closes the connection `before` anything is done or `after` it.
    """

    method: str
    path: str
    status: int = 0
    cut: str = ""
    times: int = 1
    retry_after: float = 0.05
    everywhere: bool = False
    """The limit is one for all paths (429)."""


class Server:
    """Gateway, REST, and people. `async with` starts it on a free port; stopped and started again it has its state."""

    def __init__(self) -> None:
        self.world = World()
        self.gateway = Gateway(self.world)
        self.rest = Rest(self.world, self.gateway)
        self.interactions = Interactions(self.rest)
        self.people = People(self.rest, self.interactions)
        self.faults: list[Fault] = []
        self.calls: list[tuple[str, str, Any]] = []
        """What the bot asked for: method, path, body."""
        self.violations: list[str] = []
        """What the bot sent that Discord does not take, whoever looks."""
        self.port = 0
        self._runner: web.AppRunner | None = None
        self._called = asyncio.Event()

    @property
    def api(self) -> str:
        """The address of REST."""
        return f"http://127.0.0.1:{self.port}{_API}"

    def settings(self, settings: DiscordSettings | None = None) -> DiscordSettings:
        """These settings, with the server in Discord's place."""
        addresses = {"api": self.api, "gateway": self.gateway.address}
        return (settings or DiscordSettings()).model_copy(update=addresses)

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.gateway.token

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Begin to answer, on the port that it had before if it had one."""
        app = web.Application(client_max_size=1 << 25)
        app.router.add_route("*", f"{_API}{{path:/.*}}", self._answer)
        app.router.add_get("/", self.gateway.serve)
        app.router.add_get("/attachments/{key}/{name}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.gateway.address = f"ws://127.0.0.1:{self.port}/"
        self.rest.world.storage = f"http://127.0.0.1:{self.port}"

    async def stop(self) -> None:
        """Answer nothing any more; what it knows it keeps."""
        await self.gateway.cut(1012)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """What lies at the address of an attachment: anybody who knows that may have it."""
        held = self.rest.world.files.get(request.match_info["key"])
        return web.Response(status=404) if held is None else web.Response(body=held)

    async def called(self, method: str, path: str, times: int = 1) -> list[Any]:
        """The bodies of such calls, once there were so many."""
        while len(found := self._bodies(method, path)) < times:
            self._called.clear()
            await self._called.wait()
        return found

    async def until(self, holds: Callable[[], Any]) -> Body:
        """What that says, once it says something: looked at after each call of the bot's."""
        while not (found := holds()):
            self._called.clear()
            await self._called.wait()
        return found

    async def another(self) -> None:
        """Returns after the next call of the bot's."""
        self._called.clear()
        await self._called.wait()

    def _bodies(self, method: str, path: str) -> list[Any]:
        return [body for verb, at, body in self.calls if verb == method and re.fullmatch(path, at)]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        body, files = await _body(request)
        fault = self._fault(request.method, path)
        if fault is not None and fault.cut == "before":
            _close(request)
            return web.Response()
        if fault is not None and fault.status:
            return self._failing(fault)
        try:
            token = request.headers.get("Authorization", "")
            needs = not re.match(r"/webhooks/|/interactions/|/gateway$", path)
            if needs and token != f"Bot {self.gateway.token}":
                raise ApiError(401, 0, "401: Unauthorized")
            # discord.py sends an emoji's path quoted; aiohttp has unquoted it.
            told = self.rest.answer(request.method, path, dict(request.query), body, files)
            response = _json(204 if told is None else 200, told)
        except ApiError as error:
            if error.body["code"] in _VIOLATIONS:
                self.violations.append(f"{request.method} {path}: {error.body}")
            response = _json(error.status, error.body)
        self.calls.append((request.method, path, body))
        self._called.set()
        if fault is not None and fault.cut == "after":
            _close(request)
        return response

    def _fault(self, method: str, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times and fault.method in (method, "*") and re.fullmatch(fault.path, path):
                fault.times -= 1
                return fault
        return None

    def _failing(self, fault: Fault) -> web.Response:
        if fault.status != 429:
            return _json(fault.status, {"message": f"{fault.status}: Server Error", "code": 0})
        told = {"message": "You are being rate limited.", "retry_after": fault.retry_after, "global": fault.everywhere}
        headers = {"Retry-After": str(fault.retry_after), "Via": "1.1 google"}
        if fault.everywhere:
            headers |= {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}
        else:
            headers |= _limit(0, fault.retry_after) | {"X-RateLimit-Scope": "user"}
        return _json(429, told, headers)


def _limit(remaining: int, after: float) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": "1000",
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset-After": str(after),
        "X-RateLimit-Reset": "0",
        "X-RateLimit-Bucket": "bucket",
    }


def _json(status: int, told: Body, headers: dict[str, str] | None = None) -> web.Response:
    """An answer; its content type is exactly application/json, for discord.py takes anything else for text."""
    given = {"Date": formatdate(usegmt=True)} | (headers or {})
    if status == 204:
        return web.Response(status=204, headers=given)
    return web.Response(status=status, body=dump(told), headers=given | {"Content-Type": "application/json"})


async def _body(request: web.Request) -> tuple[Any, list[Json]]:
    """What was sent as JSON, and the files beside it: the name of the part, their own, and what is in them."""
    if not request.content_type.startswith("multipart/"):
        raw = await request.read()
        return (json.loads(raw) if raw else None), []
    body, files = None, []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        if part.name == "payload_json":
            body = json.loads(await part.text())
        else:
            held = bytes(await part.read())
            files.append({"part": part.name, "filename": part.filename, "held": held})
    return body, files


def _close(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


async def soon(task: asyncio.Task[Any]) -> None:
    """End a task, and wait for its end."""
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
