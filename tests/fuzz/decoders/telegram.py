"""Telegram's updates, through python-telegram-bot's reading and ours."""

from __future__ import annotations

import copy
import json
from typing import Any

from telegram import Bot
from telegram.error import TelegramError
from telegram.request import HTTPXRequest, RequestData

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.connection import _Updates
from adapters.telegram.inbound import ALLOWED
from adapters.telegram.settings import TelegramSettings
from tests.adapters.telegram.people import People
from tests.adapters.telegram.posting import METHODS
from tests.adapters.telegram.server import TOKEN
from tests.adapters.telegram.state import ApiError
from tests.fuzz.ground import Everywhere, Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.seeds import telegram as seeds
from tests.fuzz.strange import Json


class _Line(HTTPXRequest):
    """Answers calls of the Bot API without any network."""

    def __init__(self, people: People) -> None:
        super().__init__()
        self.people = people
        self.payload = b""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = url.rpartition("/")[2].lower()
        if name == "getupdates":
            return 200, self.payload
        try:
            result = METHODS[name](self.people, dict(request_data.json_parameters) if request_data else {})
        except ApiError as error:
            told = {"ok": False, "error_code": error.code, "description": error.description}
            return error.code, json.dumps(told | {"parameters": error.parameters}).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()


class _Polled(_Line, _Updates):
    """The same for getUpdates."""


class Telegram:
    """Gets updates."""

    told_time = False

    def __init__(self) -> None:
        people = seeds.people()
        self._line = _Polled(people)
        self._told = people.state.updates
        self._seeds = seeds.updates(self._told)
        self._number = 500_000
        self._adapter = TelegramAdapter(TOKEN, TelegramSettings(per_minute=0), Everywhere())
        self._bot = Bot(
            TOKEN,
            request=_Line(people),
            get_updates_request=self._line,
        )
        self._ground: Ground

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """An answer to getUpdates."""
        dice = mutator.dice
        updates = []
        for _ in range(dice.choice((1, 1, 1, 2, 4))):
            self._number += 1
            update = self._anew(copy.deepcopy(dice.choice(self._seeds)), ground)
            update = mutator.changed(update, self._seeds)
            if isinstance(update, dict) and dice.random() < 0.9:
                update["update_id"] = self._number
            updates.append(update)
        answer: Json = {"ok": True, "result": updates}
        return mutator.changed(answer) if dice.random() < 0.03 else answer

    def _anew(self, update: Json, ground: Ground) -> Json:
        """The update as one that happens now."""
        for kind, told in update.items():
            if isinstance(told, dict) and "date" in told:
                told["date"] = int(ground.now.timestamp())
            if kind == "message":
                told["message_id"] = self._number
        return update

    async def begin(self, ground: Ground) -> None:
        """The bot is in its groups, and has read what was said there."""
        self._ground = ground
        await self._bot.initialize()
        await self.take({"ok": True, "result": copy.deepcopy(self._told)})

    async def take(self, given: Json) -> None:
        """Read this answer as the adapter does."""
        self._line.payload = json.dumps(given).encode()
        try:
            updates = await self._bot.get_updates(offset=self._adapter._position, allowed_updates=ALLOWED)
        except TelegramError:
            # It is asked again: the answer was none of the Bot API.
            return
        await self._adapter._take(self._bot, self._ground, updates)

    async def end(self) -> None:
        """Let go of the library."""
        await self._bot.shutdown()
