"""Something between the bot and its homeserver that breaks what it is told to break."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientSession, web

Forward = Callable[[], Awaitable[web.Response]]
Trouble = Callable[[web.Request, Forward], Awaitable[web.Response]]


@dataclass(slots=True)
class Rule:
    """What happens to requests of a method (`*`: of any) whose path has these words, for so many of them."""

    method: str
    words: str
    trouble: Trouble
    times: int = 1
    met: asyncio.Event = field(default_factory=asyncio.Event)
    """The last of them has been met."""


class Proxy:
    """The proxy; `url` is where it listens."""

    def __init__(self, behind: str) -> None:
        self._behind = behind
        self._rules: list[Rule] = []
        self.url = ""
        self.requests: list[str] = []

    def add(self, method: str, words: str, trouble: Trouble, times: int = 1) -> Rule:
        """From now on this goes wrong."""
        self._rules.append(Rule(method, words, trouble, times))
        return self._rules[-1]

    def mend(self) -> None:
        """Nothing goes wrong any more."""
        self._rules.clear()

    async def handle(self, request: web.Request) -> web.Response:
        """Pass a request on, or have it meet its trouble."""
        self.requests.append(f"{request.method} {request.path_qs}")
        body = await request.read()

        async def forward() -> web.Response:
            headers = {
                name: request.headers[name] for name in ("Authorization", "Content-Type") if name in request.headers
            }
            async with ClientSession() as session:
                try:
                    async with session.request(
                        request.method, self._behind + request.raw_path, data=body, headers=headers
                    ) as answer:
                        return web.Response(
                            body=await answer.read(), status=answer.status, content_type=answer.content_type
                        )
                except ClientError:
                    return await cut(request, forward)

        for rule in self._rules:
            if rule.times and rule.method in (request.method, "*") and rule.words in request.raw_path:
                rule.times -= 1
                if not rule.times:
                    rule.met.set()
                return await rule.trouble(request, forward)
        return await forward()


@asynccontextmanager
async def proxy(behind: str) -> AsyncIterator[Proxy]:
    """A proxy before this address."""
    made = Proxy(behind)
    app = web.Application(client_max_size=2**26)
    app.router.add_route("*", "/{path:.*}", made.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield made
    finally:
        await runner.cleanup()


async def cut(request: web.Request, _: Forward) -> web.Response:
    """The connection ends before the homeserver hears of it."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def cut_behind(request: web.Request, forward: Forward) -> web.Response:
    """The homeserver does it, and the connection ends before its answer."""
    await forward()
    return await cut(request, forward)


async def bad_gateway(_: web.Request, __: Forward) -> web.Response:
    """The page of a web server whose homeserver is down."""
    return web.Response(status=502, text="<h1>502 Bad Gateway</h1>", content_type="text/html")


async def too_many(_: web.Request, __: Forward) -> web.Response:
    """The homeserver wants to be left alone for a moment."""
    told = {"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests", "retry_after_ms": 300}
    return web.json_response(told, status=429)
