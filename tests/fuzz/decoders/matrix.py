"""Answers to /sync, through matrix-nio's reading and ours."""

from __future__ import annotations

import copy
import json
import logging
from pathlib import Path
from typing import Any

from nio import AsyncClient, AsyncClientConfig
from nio.store import SqliteMemoryStore

from adapters.matrix.account import Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.api import RefusedError
from adapters.matrix.inbound import Reader
from adapters.matrix.joining import Joining
from adapters.matrix.link import Link
from adapters.matrix.named import Named
from adapters.matrix.reactions import Reactions
from adapters.matrix.sealed import Sealed
from adapters.matrix.settings import MatrixSettings
from adapters.matrix.spaces import Spaces
from adapters.matrix.syncing import Syncing
from adapters.matrix.words import command_words
from tests.fuzz.decoders.commands import COMMANDS
from tests.fuzz.ground import Everywhere, Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.seeds import matrix as seeds
from tests.fuzz.strange import Json

_DEEP = "a place for something very deep"


class _Answer:
    """A homeserver's answer, as far as anybody looks at it."""

    content_type = "application/json"
    content_disposition = None

    def __init__(self, told: Json) -> None:
        self.status = 200
        self.headers: dict[str, str] = {}
        deep = "[" * 20_000 + "]" * 20_000
        self._raw = json.dumps(told).replace(f'"{_DEEP}"', deep).encode()

    async def read(self) -> bytes:
        """All of it."""
        return self._raw

    async def json(self, **_: Any) -> Json:
        """All of it, read."""
        return json.loads(self._raw)


class _Client(AsyncClient):  # type: ignore[misc]
    """A client without any network: `sync` is what is answered to /sync, `pages` to what asks for more."""

    sync: Json = None
    pages: tuple[Json, ...] = ()

    async def send(self, method: str, path: str, *_: Any, **__: Any) -> _Answer:
        where = path.partition("?")[0]
        if where.endswith("/sync"):
            return _Answer(self.sync)
        if where.endswith("/messages"):
            page, self.pages = (self.pages or ({"chunk": []},))[0], self.pages[1:]
            return _Answer(page)
        if where.endswith("/keys/upload"):
            return _Answer({"one_time_key_counts": {"signed_curve25519": 50}})
        return _Answer({"device_keys": {}, "failures": {}} if where.endswith("/keys/query") else {})


class Matrix:
    """Reads syncs one after another."""

    told_time = False

    def __init__(self) -> None:
        logging.getLogger("nio").setLevel(logging.CRITICAL)
        self._settings = MatrixSettings(
            homeserver="https://example.org",
            user=seeds.ME,
            invited_by=("*:example.org",),
            rooms=(seeds.GARDEN, seeds.TALK, seeds.SEALED),
        )
        self._seeds = seeds.seeds()
        self._first, self._page = seeds.first(), seeds.page()
        self._number = 0
        self._since: str | None = None
        self._ground: Ground

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """What the homeserver answers next: a sync, and a page of what it left out."""
        dice = mutator.dice
        sync = copy.deepcopy(dice.choice(self._seeds))
        if dice.random() < 0.8:
            for info in sync["rooms"]["join"].values():
                self._anew(info["timeline"]["events"], ground)
        sync = mutator.changed(sync, self._seeds)
        if dice.random() < 0.01 and isinstance(sync, dict):
            sync[dice.choice(list(sync) or ["x"])] = _DEEP
        if isinstance(sync, dict) and dice.random() < 0.9:
            self._number += 1
            sync["next_batch"] = f"n{self._number}"
        return {"sync": sync, "pages": [mutator.changed(self._page, self._seeds) for _ in range(dice.randrange(3))]}

    def _anew(self, events: list[Json], ground: Ground) -> None:
        """The events as ones that happen now."""
        for event in events:
            self._number += 1
            event["event_id"] = f"${self._number}"
            event["origin_server_ts"] = int(ground.now.timestamp() * 1000)

    async def begin(self, ground: Ground) -> None:
        """The bot is in its rooms."""
        self._ground, self._since = ground, None
        config = AsyncClientConfig(store=SqliteMemoryStore, pickle_key="key", max_limit_exceeded=0, max_timeouts=0)
        self._client = _Client("https://example.org", seeds.ME, store_path="/", config=config)
        self._client.restore_login(seeds.ME, "DEVICE", "a-token")
        self._adapter = MatrixAdapter(self._settings, Secrets("a-token", None, "key"), Everywhere())
        self._link = Link(self._client, self._settings, Named(self._settings, Everywhere()), "key")
        self._reactions = Reactions(Path(":memory:"))
        reader = Reader(seeds.ME, self._reactions, command_words(COMMANDS))
        self._syncing = Syncing(self._link, reader, Sealed(self._client), ground)
        self._joining = Joining(self._link, ground)
        self._spaces = Spaces(self._link, ground, lambda: self._syncing.told)
        await self.take({"sync": self._first, "pages": []})

    async def take(self, given: Json) -> None:
        """Read this sync as the adapter does."""
        self._client.sync, self._client.pages = given["sync"], tuple(given["pages"])
        try:
            reads = self._syncing, self._joining, self._spaces
            self._since = await self._adapter._once(self._ground, self._link, *reads, self._since, again=False)
        except RefusedError:
            # It is asked again: the answer was none of a homeserver.
            return

    async def end(self) -> None:
        """Let go of the library."""
        await self._joining.stop()
        self._reactions.close()
        await self._client.close()
