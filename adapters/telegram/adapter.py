"""Telegram: the bot reads what happens in its groups and private talks, and writes there.

It confirms updates to Telegram only when they are committed. What is sent has no key by which Telegram could know it
from a repetition: if the answer to a message is lost, it may come twice.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TypeVar

import structlog
from telegram import Bot, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

from adapters.base.connection import Connected, Up
from adapters.sound import sound
from adapters.telegram import files, menu
from adapters.telegram.connection import connect
from adapters.telegram.failures import asked_pause
from adapters.telegram.groups import Groups, moves_in
from adapters.telegram.inbound import ALLOWED, PLATFORM, events
from adapters.telegram.outbound import TelegramOutbound
from adapters.telegram.pressed import Pressed
from adapters.telegram.settings import TelegramSettings
from adapters.telegram.webhook import listening
from copbot.rooms.actions import Failed, Failure, Result
from copbot.rooms.events import Event, Person, RoomKnown, RoomLost, RoomMoved
from copbot.rooms.outbox import Outgoing
from copbot.running.config import ConfigError, Naming, secret
from copbot.running.engine import Input
from copbot.running.lane import LaneClosedError
from copbot.running.live import Adapter, AdapterError, Hub
from copbot.running.retrying import pause

log = structlog.get_logger()
T = TypeVar("T")
_CURSOR = "telegram"
_GROUPS = "telegram groups"
"""The groups where the bot is: Telegram has no list of them."""
_LONG_POLL = 50
_LATE = 90.0
"""Seconds that an answer may take longer, with the tries in between, before something is wrong."""
_AGAIN = 10_000
"""An update so far below the cursor is a repetition; after a week without any Telegram begins to count elsewhere."""
_TRIES = 5
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 16.0
_MALFORMED = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What reading raises of an update that is not as promised. What else fails is no fault of the update's."""
_LOOK = 300.0
"""Seconds between two looks whether the webhook is still ours."""


class TelegramAdapter(Connected):
    """The bot on Telegram."""

    platform = PLATFORM

    def __init__(self, token: str, settings: TelegramSettings, naming: Naming, hook: str = "") -> None:
        self._token = token
        self._settings = settings
        self._hook_secret = hook or secrets.token_urlsafe(32)
        self._groups = Groups(settings, naming)
        self._position: int | None = None
        self._pressed: Pressed | None = None
        self._taking = asyncio.Lock()
        self._doubt = asyncio.Event()
        """Something could not be delivered: where Telegram calls us, nothing else tells that it can't be reached."""

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

            async def moved(old: int, new: int) -> None:
                await self._submit(hub, await self._groups.moved(bot, old, new))

            async def member(room: str, person: str) -> Person | None:
                return await self._groups.member(bot, int(room), person)

            outbound = TelegramOutbound(bot, hub, self._settings, self._groups.rooms, moved)
            self._pressed = outbound.pressed
            self.up = Up(outbound, member, partial(files.fetch, bot))
            await hub.back(PLATFORM)
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
            self.up = None
            if self._pressed is not None:
                await self._pressed.close()
            await bot.shutdown()

    async def deliver(self, going: Outgoing) -> Result:
        """Do there what the bot asks, and say how that went."""
        result = await super().deliver(going)
        if isinstance(result, Failed) and result.why is Failure.UNREACHABLE:
            self._doubt.set()
        return result

    async def _poll(self, bot: Bot, hub: Hub) -> None:
        hook = (await bot.get_webhook_info()).url
        if hook:
            log.warning("a webhook was set; it is taken away, since none is configured")
            await bot.delete_webhook()

        async def ask() -> None:
            updates = await bot.get_updates(
                offset=self._position, timeout=timedelta(seconds=_LONG_POLL), allowed_updates=ALLOWED
            )
            hub.heard(PLATFORM, _LONG_POLL + _LATE)
            await self._take(bot, hub, updates)

        while True:
            await _asked(bot, hub, ask)

    async def _answer_calls(self, bot: Bot, hub: Hub) -> None:
        broken: list[Exception] = []

        async def take(updates: Sequence[Update]) -> None:
            try:
                await self._take(bot, hub, updates, polled=False)
            except (TelegramError, LaneClosedError):
                raise
            except Exception as error:
                # What was found out for these is not taken in, and has to be found out again.
                broken.append(error)
                self._doubt.set()
                raise

        async with listening(self._settings.listen, self._hook_secret, bot, take):
            # One call at a time, so that things happen in their order.
            await bot.set_webhook(
                self._settings.webhook, allowed_updates=ALLOWED, secret_token=self._hook_secret, max_connections=1
            )
            while True:
                with suppress(TimeoutError):
                    async with asyncio.timeout(_LOOK):
                        await self._doubt.wait()
                self._doubt.clear()
                if broken:
                    raise broken[0]
                if (await _asked(bot, hub, bot.get_webhook_info)).url != self._settings.webhook:
                    raise AdapterError("another program has changed the webhook of this token: stop that one")
                hub.heard(PLATFORM, _LOOK + _LATE)

    async def _take(self, bot: Bot, hub: Hub, updates: Sequence[Update], *, polled: bool = True) -> None:
        """Hand the updates in, in their order; returns when they are committed."""
        # Privately what a press leads to is said as ever, where it can be; in a group the outbox answers it.
        presses = [update.callback_query for update in updates if update.callback_query is not None]
        for query in presses:
            alone = query.message is None or query.message.chat.type == ChatType.PRIVATE
            if alone and self._pressed is not None:
                await self._pressed.hold(query.from_user.id, query.id)
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
                inputs += self._inputs(told, *([(_CURSOR, str(position))] if polled else []))
            if inputs:
                await hub.submit(inputs)
            self._position = position
        if failed is not None:
            raise failed

    async def _events(self, bot: Bot, update: Update, moves: dict[int, int]) -> list[Event]:
        told: list[Event] = []
        try:
            before = await self._groups.before(bot, update, moves)
            if before is None:
                return []
            told += before
            told += [sound(event) for event in events(update, self._groups.rooms, bot.bot)]
        except _MALFORMED as error:
            log.error(
                "an update could not be understood; it is skipped", update=update.update_id, why=type(error).__name__
            )
        return told

    def _inputs(self, told: Sequence[Event], *cursors: tuple[str, str]) -> list[Input]:
        """All of it, with up to where it was read at its end: what comes first may be committed alone."""
        inputs = [Input(event) for event in told]
        if any(isinstance(event, RoomKnown | RoomLost | RoomMoved) for event in told):
            cursors = ((_GROUPS, self._groups.kept), *cursors)
        if inputs and cursors:
            inputs[-1] = replace(inputs[-1], cursor=cursors[0])
            inputs += [Input(None, cursor) for cursor in cursors[1:]]
        return inputs

    async def _submit(self, hub: Hub, told: Sequence[Event]) -> None:
        if told:
            await hub.submit(self._inputs(told))


def make(settings: TelegramSettings, naming: Naming) -> list[Adapter]:
    """The adapter. Raises ConfigError for a missing token."""
    token, hook = secret("telegram_token"), secret("telegram_secret") or ""
    if not token:
        raise ConfigError(
            "telegram needs a token from @BotFather: set COPBOT_TELEGRAM_TOKEN or COPBOT_TELEGRAM_TOKEN_FILE"
        )
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", hook):
        raise ConfigError("COPBOT_TELEGRAM_SECRET: only letters, digits, _ and - are allowed, at most 256")
    return [TelegramAdapter(token.strip(), settings, naming, hook)]


def _is_repeated(number: int, position: int | None) -> bool:
    return position is not None and position - _AGAIN <= number < position


async def _asked(bot: Bot, hub: Hub, ask: Callable[[], Awaitable[T]]) -> T:
    """What Telegram says to that, at the last of some tries. Raises TelegramError."""
    async for attempt in AsyncRetrying(
        retry=retry_if_exception(_passes),
        wait=pause(_FIRST_PAUSE, _LONGEST_PAUSE, asked_pause),
        stop=stop_after_attempt(_TRIES),
        reraise=True,
    ):
        with attempt:
            if attempt.retry_state.attempt_number > 1:
                # A long poll would say only at its end that Telegram can be reached again.
                await bot.get_me()
                await hub.back(PLATFORM)
            return await ask()
    raise AssertionError("the last try raises what it fails with")


def _passes(error: BaseException) -> bool:
    """Is it worth trying again by itself?"""
    return isinstance(error, RetryAfter | NetworkError) and not isinstance(error, BadRequest)
