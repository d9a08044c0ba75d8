"""Presses of buttons: in a group answered by what is said for them; in private talks held until that is said there.

Where nothing can be written to the person any more, the answer to the press can tell it all the same.
"""

from __future__ import annotations

import asyncio

from cachetools import LRUCache
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.telegram.inbound import PRESS
from copbot.rooms.text import shorten

_PATIENCE = 2.0
"""Seconds after which a press that led to no private word is answered without one."""
_LONGEST = 200
"""So many characters fit into the answer to a press."""
_REMEMBERED = 1000
_TOO_LATE = ("query is too old", "query_id_invalid", "query id is invalid")


class Pressed:
    """The presses that were answered lately, and the last private one of each person that is not answered yet."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._answered: LRUCache[str, bool] = LRUCache(_REMEMBERED)
        self._waiting: dict[int, str] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, press: str, words: str = "", *, alert: bool = False) -> bool:
        """Answer a press; False if it was answered, or it is too late."""
        if press in self._answered:
            return False
        try:
            await self._bot.answer_callback_query(press.removeprefix(PRESS), words or None, show_alert=alert)
        except BadRequest as error:
            self._answered[press] = True
            if not any(sign in str(error).lower() for sign in _TOO_LATE):
                raise
            return False
        self._answered[press] = True
        return True

    async def hold(self, person: int, press: str) -> None:
        """This press waits for what comes of it; an earlier one of the same person no longer."""
        await self.end(person)
        self._waiting[person] = press
        task = asyncio.create_task(self._give_up(person, press))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def end(self, person: int, words: str = "") -> bool:
        """Answer the person's press, with an alert if there is something to say; False if none waits any more.

        Raises TelegramError if something is to be said and that is to be tried again.
        """
        press = self._waiting.pop(person, None)
        if press is None:
            return False
        try:
            return await self.answer(press, shorten(words, _LONGEST), alert=bool(words))
        except TelegramError as error:
            if not words or isinstance(error, BadRequest):
                return False
            self._waiting.setdefault(person, press)
            raise

    async def close(self) -> None:
        """Nobody waits any longer."""
        for person in list(self._waiting):
            await self.end(person)
        for task in self._tasks:
            task.cancel()

    async def _give_up(self, person: int, press: str) -> None:
        await asyncio.sleep(_PATIENCE)
        if self._waiting.get(person) == press:
            await self.end(person)
