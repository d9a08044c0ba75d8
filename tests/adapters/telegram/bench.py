"""A bot that runs against a server with people on it: adapter, delivery and engine as in `copbot run`."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlmodel import Session, select

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.settings import TelegramSettings
from copbot.clock import Clock
from copbot.engine import Engine
from copbot.features import ALL
from copbot.live import Live
from copbot.settings import Settings
from storage.database import Database
from storage.models import Outbox, OutboxState
from tests.adapters.telegram.server import TOKEN, Server
from tests.adapters.telegram.state import Chat, Json, Message

PATIENCE = 30.0


class Bench:
    """A server, and a bot on it that can be stopped and started."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.server = Server()
        self.people = self.server.people
        self.database = Database(f"sqlite:///{folder}/copbot.db")
        self._set = settings
        self._live: Live | None = None

    def __enter__(self) -> Self:
        self.server.start()
        self.database.migrate()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self.server.stop()
        self.database.dispose()

    def start(self, **settings: Any) -> None:
        """Start the bot; with these settings from now on."""
        self._set |= settings
        clock = Clock()
        engine = Engine(self.database, ALL, Settings(ALL), clock.now)
        chosen = TelegramSettings(api=self.server.url, **{"per_minute": 0, **self._set})
        adapter = TelegramAdapter(TOKEN, chosen, lambda *_: "community")
        self._live = Live(engine, clock.now, self.database.explain, [adapter])
        self._live.__enter__()

    def stop(self) -> None:
        """Stop the bot."""
        live, self._live = self._live, None
        if live is not None:
            live.__exit__(None, None, None)

    # Seeing

    def until(self, holds: Callable[[], object]) -> None:
        """Returns when something holds on the server. Raises TimeoutError."""
        self.server.state.wait(holds, PATIENCE)

    def quiet(self) -> None:
        """Returns when the bot has read all there is, and done all that it wanted to do."""
        self.server.confirmed(PATIENCE)
        ends = time.monotonic() + PATIENCE
        while self.outbox(OutboxState.WAITING):
            if time.monotonic() > ends:
                raise TimeoutError
            time.sleep(0.005)

    def outbox(self, state: OutboxState) -> list[Outbox]:
        """What of the outbox is in this state."""
        with Session(self.database.reader) as db:
            return list(db.exec(select(Outbox).where(Outbox.state == state)).all())

    def own(self, chat: Chat) -> list[Message]:
        """What the bot has said in a chat, but for what is gone."""
        bot = self.server.state.bot.id
        with self.server.state.lock:
            return [
                message
                for message in chat.messages.values()
                if message.json.get("from", {}).get("id") == bot and not message.gone
            ]

    def said(self, chat: Chat) -> list[str]:
        """The texts of that."""
        return [message.json["text"] for message in self.own(chat) if "text" in message.json]

    def reactions(self, chat: Chat, message: int) -> list[str]:
        """The bot's emoji on a message."""
        return chat.messages[message].reactions.get(self.server.state.bot.id, [])

    def calls(self, method: str) -> list[Json]:
        """With what the bot called a method."""
        return [params for name, params in self.server.state.calls if name == method]
