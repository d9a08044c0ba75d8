"""What stands before everything else: who asks too much is turned away at once, and every answer has its headers."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from copbot.web.headers import ALWAYS, language_of
from copbot.web.limits import Buckets, of_whom

_AT_ONCE, _A_SECOND = 60, 10.0
"""Of one address."""
_HTML = (b"content-type", b"text/html; charset=utf-8")
_NOT_KEPT = (b"cache-control", b"no-store")


class Guard:
    """Around the whole application; `many` is the page, by language, for who asks too much."""

    def __init__(self, app: ASGIApp, many: Mapping[str, str]) -> None:
        self._app = app
        self._many = {language: page.encode() for language, page in many.items()}
        self._asked = Buckets(_AT_ONCE, _A_SECOND)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add(message)
            await send(message)

        client = scope.get("client")
        if not self._asked.take(of_whom(client[0] if client else "")):
            await self._refuse(scope, with_headers)
            return
        await self._app(scope, receive, with_headers)

    async def _refuse(self, scope: Scope, send: Send) -> None:
        accepted = next((value for name, value in scope["headers"] if name == b"accept-language"), b"")
        page = self._many[language_of(accepted.decode("latin-1"))]
        length = (b"content-length", str(len(page)).encode())
        headers = [_HTML, length, (b"retry-after", b"5"), (b"connection", b"close")]
        await send({"type": "http.response.start", "status": 429, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else page})


def _add(message: MutableMapping[str, Any]) -> None:
    headers = list(message.get("headers", ()))
    known = {name.lower() for name, _ in headers}
    headers += [one for one in (*ALWAYS, _NOT_KEPT) if one[0] not in known]
    message["headers"] = headers
