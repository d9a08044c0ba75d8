"""A bot with its pages, as they are reached: a real server on a real socket, the lane beside it, a clock one sets."""

from __future__ import annotations

import asyncio
import http.client
import re
import socket
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlencode

from sqlmodel import Session, col, select

from copbot.features import ALL
from copbot.features.web.keys import hashed
from copbot.features.web.tables import WebSession
from copbot.kit.feature import Feature
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.events import Event, MessagePosted, Person
from copbot.running.config import Config, load
from copbot.running.engine import Engine, Input
from copbot.running.live import Live
from copbot.web.app import Served
from copbot.web.door import Door, Here
from copbot.web.limits import Buckets
from copbot.web.reading import Source
from copbot.web.serving import serving
from storage.database import Database
from storage.models import Account, Outbox

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
COOKIE = "copbot"
_LINK = re.compile(r"http://[^\s\"]+/in/([\w-]+)")
_NUMBERS = count(1)
FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
FORM = re.compile(r"<form.*?</form>", re.DOTALL)


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
    return port


@dataclass(slots=True)
class Answer:
    """What the server answers."""

    status: int
    headers: Mapping[str, str]
    """By their names in small letters; those that are there more than once, joined by lines."""
    body: str

    def forms(self) -> list[dict[str, str]]:
        """The hidden fields of each form of the page."""
        return [dict(FIELD.findall(one)) for one in FORM.findall(self.body)]

    def form(self, command: str) -> dict[str, str]:
        """Those of the one that gives this command, or is a button of this line."""
        return next(one for one in self.forms() if command in (one.get("command"), one.get("line")))


@dataclass(slots=True)
class House:
    """The bot of a scenario, from `with` to its end."""

    folder: Path
    scenario: str
    features: Sequence[Feature] = ALL
    url: str = ""
    now: datetime = BEGIN
    limited: bool = False
    """One address, and one session, may ask for so much alone as in earnest."""
    proxies: tuple[str, ...] = ()
    port: int = field(default_factory=free_port)
    database: Database = field(init=False)
    loaded: Config = field(init=False)
    live: Live = field(init=False)
    _ends: ExitStack = field(default_factory=ExitStack)

    @property
    def address(self) -> str:
        """Where the pages are."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.folder.mkdir(exist_ok=True)
        file, listen = self.folder / "copbot.toml", f"127.0.0.1:{self.port}"
        kept = f"sqlite:///{self.folder / 'copbot.db'}"
        url = self.url or kept
        # One on a server comes from the environment, as a rule, for it may hold a password.
        lines = [f'database = "{kept}"', "[web]", f'address = "{self.address}"', f'listen = "{listen}"']
        lines += [f"proxies = {list(self.proxies)}", ""]
        file.write_text("\n".join(lines), encoding="utf8")
        self.loaded = load(file, self.features)
        self.database = Database(url)
        self.database.migrate()
        player = Player(self.database, self.features)
        player.play(read([f"at {self.now:%Y-%m-%d %H:%M}", *self.scenario.splitlines()]))
        self.now = player.world.now or self.now
        self._ends.callback(self.database.dispose)
        self.begin()
        return self

    def begin(self) -> None:
        """The bot begins."""
        engine = Engine(self.database, self.features, self.loaded.settings, self.clock)
        self.live = self._ends.enter_context(Live(engine, self.clock, lambda error: RuntimeError(str(error)), []))
        self.serve(Here(self.live))

    def serve(self, door: Door) -> None:
        """The pages are served; forms go in by this door."""
        source = Source(self.database, self.features, self.loaded.settings, self.loaded.default_community, self.clock)
        assert self.loaded.web is not None
        served = Served(source, self.loaded.web, door)
        self._ends.callback(served.close)
        app = served.app()
        if not self.limited:
            served._sessions = app._asked = Buckets(1_000_000, 1e6)
        for one in (served._sessions, app._asked):
            # However long it takes to ask, no time goes by.
            one._now = lambda: 0.0
        self._ends.enter_context(serving(app, self.loaded.web))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ends.close()

    def clock(self) -> datetime:
        """What time it is."""
        return self.now

    def later(self, **more: float) -> None:
        """Time passes."""
        self.now += timedelta(**more)

    # In the chat

    def happens(self, *events: Event) -> None:
        """These happen, and are handled."""

        async def submit() -> None:
            await self.live.submit([Input(event) for event in events])

        asyncio.run_coroutine_threadsafe(submit(), self.live._loop).result(20)

    def says(self, name: str, text: str, platform: str = "plain") -> list[str]:
        """Somebody writes this to the bot privately; what the bot puts in the outbox, as it is kept there."""
        with Session(self.database.reader) as db:
            last = db.exec(select(Outbox.id).order_by(col(Outbox.id).desc()).limit(1)).first() or 0
        id = f"said {next(_NUMBERS)}"
        self.happens(
            MessagePosted(
                platform=platform,
                id=id,
                at=self.now,
                room=f"dm {name}",
                private=True,
                author=Person(id=name, name=name),
                message=id,
                text=text,
            )
        )
        with Session(self.database.reader) as db:
            return list(db.exec(select(Outbox.action).where(col(Outbox.id) > last).order_by(col(Outbox.id))).all())

    def link(self, name: str, platform: str = "plain") -> str:
        """The token of a link that the bot gives to somebody."""
        found = [_LINK.search(one) for one in self.says(name, "/web", platform)]
        return next(one[1] for one in found if one)

    def community_of(self, name: str) -> int:
        """The community in which somebody was seen."""
        with Session(self.database.reader) as db:
            return db.exec(select(Account.community_id).where(Account.key == name)).one()

    def used(self, session: str) -> datetime | None:
        """When a session was last used, as it is written down."""
        with Session(self.database.reader) as db:
            found = db.get(WebSession, hashed(session))
            return found.seen_at if found is not None else None

    # On the web

    def asks(
        self,
        path: str,
        session: str = "",
        *,
        method: str = "GET",
        body: Mapping[str, str] | bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Something is asked for, as a browser does it."""
        told = {"Accept-Language": "en", **({"Cookie": f"{COOKIE}={session}"} if session else {})}
        if body is not None and not isinstance(body, bytes):
            told["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode(body).encode()
        if method == "POST":
            told |= {"Origin": self.address, "Sec-Fetch-Site": "same-origin"}
        told |= headers or {}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, {name: word for name, word in told.items() if word})
            response = connection.getresponse()
            found: dict[str, str] = {}
            for name, value in response.getheaders():
                key = name.lower()
                found[key] = f"{found[key]}\n{value}" if key in found else value
            answer = Answer(response.status, found, response.read().decode(errors="replace"))
        finally:
            connection.close()
        if method == "POST" and answer.status == 303 and path.startswith("/c/"):
            # As browsers do: a form leads to its page.
            return self.asks(answer.headers["location"], session)
        return answer

    def signs_in(self, name: str, platform: str = "plain") -> str:
        """Somebody opens his or her pages; the token of the session."""
        answer = self.asks(f"/in/{self.link(name, platform)}", method="POST", body={})
        assert answer.status == 303, answer
        return answer.headers["set-cookie"].split(";")[0].partition("=")[2]
