"""A bot that runs against a server with people on it: adapter, delivery and engine as in `copbot run`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from pydantic import TypeAdapter
from sqlmodel import Session, select

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.settings import TelegramSettings
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.events import Event, Person
from copbot.running.clock import Clock
from copbot.running.config import Naming
from copbot.running.engine import Engine, Input
from copbot.running.live import Live
from storage.models import Outbox, OutboxState, Room
from tests.adapters.claims import claim_code
from tests.adapters.telegram.server import TOKEN, Server
from tests.adapters.telegram.state import Chat, Json, Message, User
from tests.memory import in_file

PATIENCE = 30.0
T = TypeVar("T")


class _Named(Mapping[str, tuple[str, ...]]):
    """What the operator names: all groups that there are and will be, but for strangers'."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def __getitem__(self, community: str) -> tuple[str, ...]:
        bench = self._bench
        if bench.named is not None:
            return bench.named
        with bench.server.state.lock:
            return tuple(str(chat) for chat in bench.server.state.chats if chat not in bench.strange)

    def __iter__(self) -> Iterator[str]:
        return iter(("community",))

    def __len__(self) -> int:
        return 1


class _Listening(Engine):
    """An engine that tells what it has taken in."""

    heard: list[Event]

    def handle(self, inputs: Sequence[Input], *, last: bool = False) -> bool:
        """Handle all of it."""
        said = super().handle(inputs, last=last)
        self.heard += [one.what for one in inputs if isinstance(one.what, Event)]
        return said


class Bench:
    """A server, and a bot on it that can be stopped and started."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.server = Server()
        self.people = self.server.people
        self.database = in_file(folder / "copbot.db")
        self.named: tuple[str, ...] | None = None
        """What rooms are named by in the configuration; all groups that are no strangers', if None."""
        self.strange: set[int] = set()
        self.heard: list[Event] = []
        """All that was committed, in its order."""
        self._set = settings
        self._live: Live | None = None

    def __enter__(self) -> Self:
        self.server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self.server.stop()
        self.database.dispose()
        self.server.keeps_to_the_rules()

    def start(self, **settings: Any) -> None:
        """Start the bot; with these settings from now on."""
        self._set |= settings
        clock = Clock()
        engine = _Listening(self.database, ALL, Settings(ALL), clock.now)
        engine.heard = self.heard
        chosen = TelegramSettings(api=self.server.url, **{"per_minute": 0, **self._set})
        adapter = TelegramAdapter(TOKEN, chosen, Naming(_Named(self)))
        self.engine = engine
        self.adapter = adapter
        self._live = Live(engine, clock.now, self.database.explain, [adapter])
        self._live.__enter__()

    def stranger(self, title: str, *people: User, **how: Any) -> Chat:
        """A group that nobody named, with these people and the bot in it."""
        with self.server.state.lock:
            group = self.people.group(title, *people, **how)
            self.strange.add(group.id)
        return group

    def ask(self, what: Coroutine[Any, Any, T]) -> T:
        """The outcome of something that runs beside the adapter."""
        assert self._live is not None
        return asyncio.run_coroutine_threadsafe(what, self._live._loop).result(PATIENCE)

    def tell(self, *told: Input) -> None:
        """Have these handled as if the adapter had read them."""
        assert self._live is not None
        self.ask(self._live.submit(told))

    def member(self, chat: Chat, user: User) -> Person | None:
        """Who somebody is among those in a group, as the adapter tells."""
        return self.ask(self.adapter.member(str(chat.id), str(user.id)))

    def inside(self, chat: Chat) -> dict[str, bool]:
        """Who is held to be in a group, and whether as a moderator."""
        assert self._live is not None
        return self.ask(self._live.inside("telegram", str(chat.id)))

    def can(self, chat: Chat) -> Capabilities:
        """What a group is held to be able to do."""
        with Session(self.database.reader) as db:
            kept = db.exec(select(Room.capabilities).where(Room.key == str(chat.id))).one()
        return TypeAdapter(Capabilities).validate_json(kept)

    def code(self) -> str:
        """A new code with which a room can be claimed, as `copbot claim` makes it."""
        return claim_code(self.database)

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
