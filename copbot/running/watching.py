"""What whoever watches the bot asks it: /metrics, /healthz and /readyz, at an address of their own."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from socket import AF_INET6

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from copbot.running import backups, gauges, watch
from copbot.running.alive import Seen, not_alive, not_ready
from copbot.running.backups import Backups
from copbot.running.config import TakenError
from copbot.running.connections import platform_of
from copbot.running.pulse import Pulse
from copbot.running.watch import Watch
from storage.database import Database
from storage.figures import Stock, stock

log = structlog.get_logger()
_FRESH = 5.0
"""Seconds for which what was asked of the database holds: so seldom it is asked, however often somebody asks here."""
_PATIENCE = 5.0
"""Seconds that whoever asks has for saying what."""


class Watching:
    """Says how the bot does, from its figures and what the database holds."""

    def __init__(
        self,
        pulse: Pulse,
        database: Database,
        now: Callable[[], datetime],
        plan: Backups | None = None,
    ) -> None:
        self._pulse = pulse
        self._database = database
        self._now = now
        self._plan = plan
        self._lock = threading.Lock()
        self._asked: tuple[float, Stock | None] = (-_FRESH, None)

    def _stock(self) -> Stock | None:
        """What the database holds, a few seconds ago at most; None if it could not be read."""
        with self._lock:
            at, found = self._asked
            if time.monotonic() - at >= _FRESH:
                try:
                    # In memory the one connection is the lane's.
                    with Session(self._database.viewer) as db:
                        found = Stock() if self._database.memory else stock(db, self._now())
                except SQLAlchemyError:
                    found = None
                self._asked = time.monotonic(), found
            return found

    def _seen(self, found: Stock | None, *, asked: bool) -> Seen:
        pulse, lane, now, at = self._pulse, self._pulse.lane, time.monotonic(), self._now()
        oldest, own = found.oldest if found is not None else {}, pulse.own
        # What waits for a platform that another bot reads is that one's to deliver.
        since = {one: [at for place, at in oldest.items() if pulse.is_own(one, *place)] for one in own}
        return Seen(
            now=now,
            lane=lane.moved,
            loop=pulse.looped,
            over=lane.over,
            trouble=lane.in_trouble,
            unread=asked and found is None,
            unmet=[platform for platform, one in pulse.contacts.items() if one.at is None],
            until={platform: one.until for platform, one in pulse.contacts.items()},
            waiting={one: now - (at - min(found)).total_seconds() for one, found in since.items() if found},
            delivered={one: max(began, lane.figures.delivered.get(one, began)) for one, began in own.items()},
        )

    def health(self) -> dict[str, str]:
        """Why the bot had better be started again; empty if it is alive."""
        return not_alive(self._seen(None, asked=False))

    def readiness(self) -> dict[str, str]:
        """Why it does not do all of its work; empty if it does."""
        return not_ready(self._seen(self._stock(), asked=True))

    def _last_backup(self, now: datetime) -> datetime | None:
        """When the last scheduled backup was made, as far as its folder tells."""
        try:
            return backups.newest(self._plan.folder, now) if self._plan is not None else None
        except OSError:
            return None

    def metrics(self) -> tuple[bytes, str]:
        """All figures for Prometheus, and of what type that is."""
        from copbot.running.exposing import CONTENT_TYPE, exposed

        pulse, lane, found = self._pulse, self._pulse.lane, self._stock()
        now = self._now()
        told = [
            *gauges.of_running(
                time.monotonic(), now, pulse.began, pulse.contacts, pulse.own, lane.waiting, lane.moved, pulse.looped
            ),
            *gauges.of_database(
                found, [*map(platform_of, pulse.contacts)], now, takes=not (lane.over or lane.in_trouble)
            ),
            *gauges.of_backup(self._last_backup(now), self._plan.every if self._plan is not None else None),
        ]
        about = {"version": version("copbot"), "database": self._database.engine.dialect.name}
        return exposed(lane.figures, told, about), CONTENT_TYPE


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, where: Watch, watching: Watching) -> None:
        self.watching = watching
        if ":" in where.host[0]:
            self.address_family = AF_INET6
        super().__init__(where.host, _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever asked has gone."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = _PATIENCE
    server_version = "copbot"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer, if it is something that can be asked."""
        watching = self.server.watching
        match self.path.partition("?")[0]:
            case "/healthz":
                self._judge("alive", watching.health())
            case "/readyz":
                self._judge("ready", watching.readiness())
            case "/metrics" if not watch.installed():
                self._answer(501, f"{watch.NOT_INSTALLED}: {watch.INSTALL}\n".encode(), "text/plain; charset=utf-8")
            case "/metrics":
                self._answer(200, *watching.metrics())
            case _:
                self._answer(404, b"There is /metrics, /healthz and /readyz.\n", "text/plain; charset=utf-8")

    do_HEAD = do_GET  # noqa: N815 - by which the library finds it

    def _judge(self, what: str, wrong: dict[str, str]) -> None:
        told = {what: not wrong, **({"wrong": wrong} if wrong else {})}
        self._answer(503 if wrong else 200, json.dumps(told).encode() + b"\n", "application/json")

    def _answer(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", f"{len(body)}"), ("Cache-Control", "no-store")):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Who asks is no news."""


@contextmanager
def watched(where: Watch, watching: Watching) -> Iterator[None]:
    """Meanwhile the figures are to be had there. Raises TakenError if that is taken."""
    try:
        server = _Server(where, watching)
    except OSError as error:
        raise TakenError.of(f"watch: {where.listen} can't be listened on: {error.strerror or error}", error) from None
    thread = threading.Thread(target=server.serve_forever, args=(0.2,), name="watch", daemon=True)
    thread.start()
    log.info("figures can be had", listen=where.listen)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join(1.0)
