"""Telegram: the bot reads what happens in its groups and private talks, and writes there.

It confirms updates to Telegram only when they are committed. What is sent has no key by which Telegram could know it
from a repetition: if the answer to a message is lost, it may come twice.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import structlog
from aiolimiter import AsyncLimiter
from telegram import Update
from telegram.error import BadRequest, ChatMigrated, Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from adapters.sound import sound
from adapters.telegram import menu
from adapters.telegram.connection import Bot, connect
from adapters.telegram.groups import Groups, moves_in
from adapters.telegram.inbound import ALLOWED, PLATFORM, events
from adapters.telegram.outbound import Sending, explained, perform
from adapters.telegram.settings import TelegramSettings
from adapters.telegram.webhook import listening
from copbot.rooms.actions import (
    Action,
    Delivered,
    Failed,
    Failure,
    Look,
    MarkThread,
    OpenThread,
    React,
    Result,
    Say,
    TellPrivately,
)
from copbot.rooms.events import Event, Person, RoomKnown, RoomLost, RoomMoved
from copbot.rooms.outbox import Outgoing, passing
from copbot.running.config import ConfigError, Naming, secret
from copbot.running.engine import Input
from copbot.running.live import AdapterError, Hub

log = structlog.get_logger()
_CURSOR = "telegram"
_GROUPS = "telegram groups"
"""The groups where the bot is: Telegram has no list of them."""
_TOPIC = "telegram topic"
"""The topics that the bot opened, and may close."""
_LONG_POLL = 50
_AGAIN = 10_000
"""An update so far below the cursor is a repetition; after a week without any Telegram begins to count elsewhere."""
_TRIES = 5
_LOOK = 300.0
"""Seconds between two looks whether the webhook is still ours."""


class TelegramAdapter:
    """The bot on Telegram."""

    platform = PLATFORM

    def __init__(self, token: str, settings: TelegramSettings, naming: Naming, hook: str = "") -> None:
        self._token = token
        self._settings = settings
        self._hook_secret = hook or secrets.token_urlsafe(32)
        self._groups = Groups(settings, naming)
        self._sending = Sending()
        self._paces: dict[tuple[str, bool], AsyncLimiter] = {}
        self._position: int | None = None
        self._taking = asyncio.Lock()
        self._up: tuple[Bot, Hub] | None = None

    # Reading

    async def run(self, hub: Hub) -> None:
        """Read for ever."""
        bot = connect(self._token, self._settings)
        try:
            await bot.initialize()
            position = await hub.cursor(_CURSOR)
            self._position = int(position) if position is not None else None
            kept = await hub.cursor(_GROUPS) or ""
            await self._submit(hub, await self._groups.begin(bot, hub, kept))
            await menu.show(bot, hub.commands)
            self._up = bot, hub
            log.info("connected", platform=PLATFORM, bot=f"@{bot.username}", groups=len(self._groups.rooms.known))
            await (self._answer_calls(bot, hub) if self._settings.webhook else self._poll(bot, hub))
        except InvalidToken:
            raise AdapterError(
                "Telegram refuses the token: set COPBOT_TELEGRAM_TOKEN to the one that @BotFather shows, and restart"
            ) from None
        except Conflict:
            raise AdapterError(
                "another program reads with this token: stop that one, or get a new token from @BotFather"
            ) from None
        except RetryAfter as error:
            raise AdapterError(f"Telegram wants a pause; it mends itself ({error})") from None
        except TelegramError as error:
            raise AdapterError(
                f"{self._settings.api} can't be used ({error}): is the network up, and telegram.api right?"
            ) from None
        finally:
            self._up = None
            await bot.shutdown()

    async def _poll(self, bot: Bot, hub: Hub) -> None:
        hook = (await bot.get_webhook_info()).url
        if hook:
            log.warning("a webhook was set; it is taken away, since none is configured")
            await bot.delete_webhook()
        failures = 0
        while True:
            try:
                updates = await bot.get_updates(
                    offset=self._position, timeout=timedelta(seconds=_LONG_POLL), allowed_updates=ALLOWED
                )
                await self._take(bot, hub, updates)
                failures = 0
            except RetryAfter as error:
                await asyncio.sleep(_seconds(error))
            except NetworkError as error:
                failures += 1
                if isinstance(error, BadRequest) or failures == _TRIES:
                    raise
                await asyncio.sleep(0.5 * 2**failures)

    async def _answer_calls(self, bot: Bot, hub: Hub) -> None:
        async def take(updates: Sequence[Update]) -> None:
            await self._take(bot, hub, updates, polled=False)

        async with listening(self._settings.listen, self._hook_secret, bot, take):
            # One call at a time, so that things happen in their order.
            await bot.set_webhook(
                self._settings.webhook, allowed_updates=ALLOWED, secret_token=self._hook_secret, max_connections=1
            )
            while True:
                await asyncio.sleep(_LOOK)
                if (await bot.get_webhook_info()).url != self._settings.webhook:
                    raise AdapterError("another program has changed the webhook of this token: stop that one")

    async def _take(self, bot: Bot, hub: Hub, updates: Sequence[Update], *, polled: bool = True) -> None:
        """Hand the updates in, in their order; returns when they are committed."""
        async with self._taking:
            moves = moves_in(updates)
            inputs: list[Input] = []
            position, failed = self._position, None
            for update in sorted(updates, key=lambda one: one.update_id):
                if polled and _is_repeated(update.update_id, position):
                    log.info("told again, dropped", platform=PLATFORM, update=update.update_id)
                    continue
                try:
                    told = await self._events(bot, update, moves)
                except TelegramError as error:
                    # It has no more answers now: what was found out before that is known then, and not told again.
                    failed = error
                    break
                position = update.update_id + 1
                cursor = (_CURSOR, str(position)) if polled else None
                inputs += [self._input(event, cursor) for event in told]
            if inputs:
                await hub.submit(inputs)
            self._position = position
        if failed is not None:
            raise failed
        presses = [update.callback_query.id for update in updates if update.callback_query is not None]
        await asyncio.gather(*(_answer(bot, query) for query in presses))

    async def _events(self, bot: Bot, update: Update, moves: dict[int, int]) -> list[Event]:
        try:
            before = await self._groups.before(bot, update, moves)
            if before is None:
                return []
            return [*before, *map(sound, events(update, self._groups.rooms, bot.bot))]
        except TelegramError:
            raise
        except Exception as error:
            log.error(
                "an update could not be understood; it is skipped", update=update.update_id, why=type(error).__name__
            )
            return []

    def _input(self, event: Event, cursor: tuple[str, str] | None = None) -> Input:
        if isinstance(event, RoomKnown | RoomLost | RoomMoved):
            cursor = (_GROUPS, self._groups.kept)
        return Input(event, cursor)

    async def _submit(self, hub: Hub, told: Sequence[Event]) -> None:
        if told:
            await hub.submit([self._input(event) for event in told])

    # Writing

    async def deliver(self, going: Outgoing) -> Result:
        """Do there what the bot asks, and say how that went."""
        if self._up is None:
            return Failed(Failure.UNREACHABLE, detail="not connected")
        bot, hub = self._up
        action = going.action
        if not await self._has_time(action):
            return Failed(Failure.RATE_LIMITED, 60 / self._settings.per_minute, "Telegram's limit for a group")
        try:
            try:
                result = await self._perform(bot, hub, action, going.row)
            except ChatMigrated as error:
                result = await self._perform_there(bot, hub, action, going.row, error.new_chat_id)
        except TelegramError as error:
            result = explained(error, action)
        if not passing(result):
            self._sending.done.pop(going.row, None)
        return result

    async def _perform(self, bot: Bot, hub: Hub, action: Action, row: int) -> Result:
        match action:
            case OpenThread(room=room):
                result = await perform(bot, action, row, self._sending)
                if isinstance(result, Delivered):
                    await hub.keep(f"{_TOPIC} {room}/{result.id}", "own")
                return result
            case MarkThread(room=room, thread=thread) if await hub.cursor(f"{_TOPIC} {room}/{thread}") is None:
                # A topic of the group's own, in which the question was just asked.
                return Delivered()
        return await perform(bot, action, row, self._sending)

    async def _perform_there(self, bot: Bot, hub: Hub, action: Action, row: int, new: int) -> Result:
        """The group goes on under another id; what was said under the old one can't be referred to there."""
        if isinstance(action, TellPrivately):
            return Failed(Failure.PRIVATE_CLOSED, detail="it is no person")
        await self._submit(hub, await self._groups.moved(bot, int(action.room), new))
        if not isinstance(action, Say):
            return Failed(Failure.GONE, detail="the group goes on under another id")
        return await perform(bot, replace(action, room=str(new), thread=None, reply_to=None), row, self._sending)

    async def _has_time(self, action: Action) -> bool:
        """May something be done in the group now? It takes its time then; no other group waits meanwhile.

        Marks on messages have a budget of their own, for Telegram's limit is one of messages.
        """
        if not self._settings.per_minute or isinstance(action, TellPrivately):
            return True
        budget = (action.room, isinstance(action, React | Look))
        pace = self._paces.setdefault(budget, AsyncLimiter(self._settings.per_minute, 60))
        if not pace.has_capacity():
            return False
        await pace.acquire()
        return True

    async def member(self, room: str, person: str) -> Person | None:
        """Who this is among those who are in the group now; None if nobody. Raises TelegramError if it can't tell."""
        if self._up is None:
            raise AdapterError("not connected")
        return await self._groups.member(self._up[0], int(room), person)


def make(settings: TelegramSettings, naming: Naming) -> TelegramAdapter:
    """The adapter. Raises ConfigError for a missing token."""
    token, hook = secret("telegram_token"), secret("telegram_secret") or ""
    if not token:
        raise ConfigError(
            "telegram needs a token from @BotFather: set COPBOT_TELEGRAM_TOKEN or COPBOT_TELEGRAM_TOKEN_FILE"
        )
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", hook):
        raise ConfigError("COPBOT_TELEGRAM_SECRET: only letters, digits, _ and - are allowed, at most 256")
    return TelegramAdapter(token.strip(), settings, naming, hook)


def _is_repeated(number: int, position: int | None) -> bool:
    return position is not None and position - _AGAIN <= number < position


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


async def _answer(bot: Bot, query: str) -> None:
    """Have the button stop waiting. One that was pressed long ago waits no more, and needs no answer."""
    with suppress(TelegramError):
        await bot.answer_callback_query(query)
