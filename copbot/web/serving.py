"""The server: beside the bot, in a thread of its own; slow or many clients take little from anybody else."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from copbot.running.config import TakenError
from copbot.running.web import Web

log = structlog.get_logger()
_CONNECTIONS = 256
_FIRST_WORD = 10.0
"""Seconds that who has connected has to ask for something."""
_HEADERS = 16_384
_PATIENCE = 0.5
"""Seconds that a page that is being made has at the end, whose parts all have to fit into five."""


class Hurried(H11Protocol):
    """A connection whose client has to say what it wants."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """From now on it has a while."""
        super().connection_made(transport)
        self.loop.call_later(_FIRST_WORD, self._look)

    def _look(self) -> None:
        if self.cycle is None and not self.transport.is_closing():
            self.transport.close()


@contextmanager
def serving(app: ASGIApp, web: Web) -> Iterator[None]:
    """Serve it from a thread until the end of this. Raises ConfigError if it can't be listened there."""
    host, port = web.host
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=256)
    except OSError as error:
        raise TakenError.of(f"web.listen: {web.listen}: {error.strerror or error}", error) from None
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            http=Hurried,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=bool(web.proxies),
            forwarded_allow_ips=list(web.proxies),
            limit_concurrency=_CONNECTIONS,
            timeout_keep_alive=5,
            # uvicorn reckons in whole seconds; the thread that it is in has no part in when the program ends.
            timeout_graceful_shutdown=1,
            h11_max_incomplete_event_size=_HEADERS,
        )
    )
    thread = threading.Thread(target=server.run, args=([listening],), name="web", daemon=True)
    thread.start()
    log.info("the pages are served", address=web.address, listen=web.listen)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(_PATIENCE)
        listening.close()
