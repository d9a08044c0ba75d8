"""A Bot API server on loopback, good enough for any bot; with faults, and with people on it who do things."""

from __future__ import annotations

import asyncio
import copy
import json
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal, Self

import aiohttp
from aiohttp import web

from tests.adapters.telegram.checking import RuleError, check
from tests.adapters.telegram.media import METHODS
from tests.adapters.telegram.methods import Params, begin_poll, number
from tests.adapters.telegram.people import People
from tests.adapters.telegram.state import ApiError, Json, State

TOKEN = "4242:AAFakeTokenForTests-_0123456789abcdefgh"  # noqa: S105 - of no bot
_HOOK_PAUSE = 0.05
_LONGEST_PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with a call: an answer with a status, or a connection cut before or after the effect."""

    status: int = 0
    retry_after: int | None = None
    cut: Literal["", "before", "after"] = ""


class Server:
    """The server, in a thread and with a loop of its own. What it knows and its port outlive `stop` and `start`."""

    def __init__(self, token: str = TOKEN) -> None:
        self.state = State(token)
        self.people = People(self.state)
        self.port = 0
        self.polls = 0
        """How many calls of getUpdates there were."""
        self.date: str | None = None
        """The time that it tells in its answers, if not the right one."""
        self._faults: list[tuple[str, Fault]] = []
        self._rearrange: Callable[[list[Json]], list[Json]] | None = None
        self._polls: list[asyncio.Future[ApiError | None]] = []
        self._changed: asyncio.Event
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stop: asyncio.Event
        self.state.woken = self._wake

    @property
    def url(self) -> str:
        """Its address, as of api.telegram.org."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    # Faults

    hanging = False
    """Files are not given, but nothing else is either."""
    ailing: Callable[[], Fault] | None = None
    """As long as it is there it says what goes wrong with each call."""

    def fail(self, method: str, fault: Fault, after: int = 0) -> None:
        """The next call of the method (`*`: of any) goes wrong, `after` so many that go well."""
        with self.state.lock:
            self._faults += [(method.lower(), Fault())] * after + [(method.lower(), fault)]

    @property
    def polling(self) -> int:
        """How many calls of getUpdates wait."""
        return len(self._polls)

    @property
    def faults(self) -> int:
        """How many are still to come."""
        return len(self._faults)

    def rearrange(self, change: Callable[[list[Json]], list[Json]]) -> None:
        """The next answer of getUpdates that is not empty holds these updates instead."""
        self._rearrange = change

    def hold(self, but: int | None = 0) -> None:
        """The bot is given no more updates for now than these first; all again, for None."""
        self.state.held = but
        self.state.wake()

    def revoke(self, token: str) -> None:
        """The bot has another token from now on."""
        with self.state.lock:
            self.state.token = token
        self._end_polls(ApiError(401, "Unauthorized"))

    # Waiting

    def keeps_to_the_rules(self) -> None:
        """Raises AssertionError if the bot has sent what the Bot API's documentation forbids."""
        assert not self.state.violations, self.state.violations

    def confirmed(self, patience: float = 30.0) -> None:
        """Returns when the bot has confirmed all updates. Raises TimeoutError."""
        self.state.wait(lambda: not self.state.updates, patience)

    # Life

    def start(self) -> None:
        """Listen; on the port it had before, if it had one."""
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="bot api", daemon=True)
        self._thread.start()
        if not ready.wait(10):
            raise TimeoutError("the server does not start")

    def stop(self) -> None:
        """Cut all connections and listen no more."""
        loop, thread = self._loop, self._thread
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(self._stop.set)
            thread.join(10)

    async def _serve(self, ready: threading.Event) -> None:
        self._loop, self._changed, self._stop = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
        app = web.Application(client_max_size=50 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._called)
        app.router.add_get("/file/bot{token}/photos/{key}", self._file)
        app.on_response_prepare.append(self._dated)
        runner = web.AppRunner(app, shutdown_timeout=0.1, handler_cancellation=True)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port, reuse_address=True).start()
        self.port = runner.addresses[0][1]
        hook = asyncio.create_task(self._send())
        ready.set()
        await self._stop.wait()
        hook.cancel()
        with suppress(asyncio.CancelledError):
            await hook
        await runner.cleanup()
        self._loop = None

    async def _dated(self, _: web.Request, answer: web.StreamResponse) -> None:
        if self.date is not None:
            answer.headers["Date"] = self.date

    def _wake(self) -> None:
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # It has ended.
                loop.call_soon_threadsafe(self._awake)

    def _awake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    def _end_polls(self, why: ApiError) -> None:
        def end() -> None:
            for poll in self._polls:
                if not poll.done():
                    poll.set_result(why)

        loop = self._loop
        if loop is not None:
            loop.call_soon_threadsafe(end)

    # Calls

    async def _file(self, request: web.Request) -> web.StreamResponse:
        held = self.state.files.get(request.match_info["key"])
        if held is None or request.match_info["token"] != self.state.token:
            return web.Response(status=404)
        if self.hanging:
            await self._stop.wait()
        return web.Response(body=held)

    async def _called(self, request: web.Request) -> web.Response:
        name = request.match_info["method"].lower()
        fault = self._fault(name)
        if fault.cut == "before":
            return _cut(request)
        if fault.status == 429:
            wait = fault.retry_after or 1
            return self._answer(ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait))
        if fault.status:
            return web.Response(
                status=fault.status, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html"
            )
        try:
            if request.match_info["token"] != self.state.token:
                raise ApiError(401, "Unauthorized")
            params = await _params(request)
            result: Any = await self._carry_out(name, params, request.match_info["method"])
        except ApiError as error:
            result = error
        return _cut(request) if fault.cut == "after" else self._answer(result)

    def _fault(self, name: str) -> Fault:
        with self.state.lock:
            for place, (method, fault) in enumerate(self._faults):
                if method in (name, "*"):
                    del self._faults[place]
                    self.state.lock.notify_all()
                    return fault
        ailing = self.ailing
        return ailing() if ailing is not None else Fault()

    def _answer(self, result: Any) -> web.Response:  # noqa: ANN401
        shown: Json = {"ok": True, "result": result}
        status = 200
        if isinstance(result, ApiError):
            status = result.code
            shown = {"ok": False, "error_code": result.code, "description": result.description}
            if result.parameters:
                shown["parameters"] = result.parameters
        return web.json_response(shown, status=status)

    async def _carry_out(self, name: str, params: Params, spelled: str) -> Any:  # noqa: ANN401
        if name == "getupdates":
            self._check(name, params)
            return await self._poll(params)
        method = METHODS.get(name)
        if method is None:
            raise ApiError(404, "Not Found")
        if name in ("setwebhook", "deletewebhook"):
            self._end_polls(ApiError(409, "Conflict: terminated by setWebhook request"))
        self._check(name, params)
        with self.state.lock:
            result = copy.deepcopy(method(self.people, params))
            self.state.calls.append((spelled, params))
        self.state.wake()
        return result

    def _check(self, name: str, params: Params) -> None:
        try:
            check(name, params)
        except RuleError as error:
            # What Telegram's own server says of it is up to the method; the test fails in any case.
            self.state.violations.append(f"{name}: {error}")

    async def _poll(self, params: Params) -> list[Json]:
        """What there is to tell; waits for something as long as is asked for. The later of two pollers wins."""
        with self.state.lock:
            begin_poll(self.state, params)
        other = "terminated by other getUpdates request; make sure that only one bot instance is running"
        self._end_polls(ApiError(409, f"Conflict: {other}"))
        await asyncio.sleep(0)
        poll: asyncio.Future[ApiError | None] = asyncio.get_running_loop().create_future()
        self._polls.append(poll)
        self.polls += 1
        self.state.wake()
        timeout, limit = number(params, "timeout", 0) or 0, number(params, "limit", 100) or 100
        until = asyncio.get_running_loop().time() + timeout
        try:
            while not self.state.updates[: self.state.held] and not poll.done():
                left = until - asyncio.get_running_loop().time()
                if left <= 0:
                    break
                changed = asyncio.ensure_future(self._changed.wait())
                waiting: set[asyncio.Future[Any]] = {poll, changed}
                await asyncio.wait(waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                changed.cancel()
        finally:
            self._polls.remove(poll)
            self.state.wake()
        if poll.done() and (why := poll.result()) is not None:
            raise why
        return self._told(limit)

    def _told(self, limit: int) -> list[Json]:
        with self.state.lock:
            told = copy.deepcopy(self.state.updates[: self.state.held][: max(1, min(limit, 100))])
        if told and self._rearrange is not None:
            change, self._rearrange = self._rearrange, None
            told = change(told)
        return told

    # The webhook

    async def _send(self) -> None:
        """Send updates to the webhook, one after another, each until it is taken."""
        pause = _HOOK_PAUSE
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
            while True:
                changed = self._changed
                with self.state.lock:
                    hook = self.state.webhook
                    update = copy.deepcopy(self.state.updates[0]) if self.state.updates else None
                if not hook.url or update is None:
                    await changed.wait()
                    continue
                headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
                try:
                    async with session.post(hook.url, json=update, headers=headers) as answer:
                        why = "" if answer.ok else f"Wrong response from the webhook: {answer.status} {answer.reason}"
                except (aiohttp.ClientError, TimeoutError) as error:
                    why = str(error) or "Connection timed out"
                with self.state.lock:
                    hook.error = why
                    if not why and self.state.updates and self.state.updates[0]["update_id"] == update["update_id"]:
                        del self.state.updates[0]
                self.state.wake()
                if why:
                    await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE) if why else _HOOK_PAUSE


async def _params(request: web.Request) -> Params:
    """The parameters of a call, in any of the forms that the Bot API takes."""
    params: Params = dict(request.query)
    if request.content_type == "application/json":
        params |= json.loads(await request.text() or "{}")
    elif request.content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        for name, field in (await request.post()).items():
            if isinstance(field, web.FileField):
                params[name] = {"name": field.filename, "content": field.file.read()}
            else:
                params[name] = field
    for name, given in list(params.items()):
        if isinstance(given, str) and given.startswith("attach://"):
            params[name] = params.get(given.removeprefix("attach://"))
    return params


def _cut(request: web.Request) -> web.Response:
    """No answer: the connection is gone."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
