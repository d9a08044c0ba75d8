"""Where forms go in: as events of the signed-in member in the lane of the bot, in this process or in another."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import Protocol

from copbot.rooms.events import FormSent
from copbot.rooms.outcome import Outcome
from copbot.running.lane import LaneClosedError

PATIENCE = 10.0
"""Seconds that a form may take."""


class RestsError(Exception):
    """The bot isn't there: nothing was done."""


class LateError(Exception):
    """The bot has taken the form, and has not said yet what came of it."""


class Door(Protocol):
    """Where a form is handed in."""

    async def give(self, form: FormSent) -> Outcome:
        """What came of it, once that is committed. Raises RestsError or LateError."""
        ...


class Sender(Protocol):
    """Who has forms handled in this process."""

    def send(self, form: FormSent) -> Future[Outcome]:
        """What came of it, once that is committed. Raises LaneClosedError, or gives it, if the bot has ended."""
        ...


class Here:
    """The bot is in this process."""

    def __init__(self, bot: Sender) -> None:
        self._bot = bot

    async def give(self, form: FormSent) -> Outcome:
        """Hand it in."""
        try:
            done = self._bot.send(form)
        except LaneClosedError:
            raise RestsError from None
        try:
            return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(done)), PATIENCE)
        except LaneClosedError:
            raise RestsError from None
        except TimeoutError:
            raise LateError from None
