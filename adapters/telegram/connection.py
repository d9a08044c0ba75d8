"""The connection to the Bot API: a bot of python-telegram-bot that reads every update by itself."""

from __future__ import annotations

import json
import logging
import os
from typing import Any

from aiolimiter import AsyncLimiter
from httpx import Limits
from telegram import Bot
from telegram.constants import FloodLimit
from telegram.error import TelegramError
from telegram.request import HTTPXRequest, RequestData

from adapters.telegram.legible import legible
from adapters.telegram.settings import TelegramSettings

_TIMEOUT = 20.0
"""Seconds for an answer, beyond those that a long poll waits."""
_AT_ONCE = 256
"""So many connections at most, as the library has it."""
_KEPT = 60.0
"""Seconds that a connection is kept when nothing is said. After the five of httpx each answer would begin a new one."""
# The library tells waiting times as timedelta, if asked so, and warns otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# Its own lines would say the same as ours, at length; those of httpx hold the token.
logging.getLogger("telegram").addHandler(logging.NullHandler())
logging.getLogger("httpx").setLevel(logging.WARNING)
# What it calls an error it has raised, too, and we tell that, once.
logging.getLogger("telegram").setLevel(logging.CRITICAL)


def connect(token: str, settings: TelegramSettings) -> Bot:
    """A bot, still to be initialized. Groups are given their time by the adapter; this limits what goes out in all."""
    return Bot(
        token,
        base_url=f"{settings.api.rstrip('/')}/bot",
        base_file_url=f"{settings.api.rstrip('/')}/file/bot",
        request=_Paced(read_timeout=_TIMEOUT),
        get_updates_request=_Updates(connection_pool_size=1, read_timeout=_TIMEOUT, pool_timeout=_TIMEOUT),
    )


class _Paced(HTTPXRequest):
    """Sends no more in a second than Telegram takes of a bot; what is not sent into a chat does not wait.

    The library's own limiter comes with all that it has for writing bots, which is not used here: two megabytes.
    """

    def __init__(self, *, read_timeout: float) -> None:
        limits = Limits(max_connections=_AT_ONCE, max_keepalive_connections=_AT_ONCE, keepalive_expiry=_KEPT)
        super().__init__(read_timeout=read_timeout, httpx_kwargs={"limits": limits})
        self._limiter = AsyncLimiter(FloodLimit.MESSAGES_PER_SECOND, 1)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        """Ask the Bot API, when it is time to."""
        if request_data is not None and "chat_id" in request_data.parameters:
            async with self._limiter:
                return await super().do_request(url, method, request_data, *timeouts, **more)
        return await super().do_request(url, method, request_data, *timeouts, **more)


class _Updates(HTTPXRequest):
    """Fetches updates. One that is malformed doesn't take the others along."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            answer = json.loads(payload.decode("utf8", "replace"))
        except (ValueError, RecursionError) as error:
            raise TelegramError("Invalid server response") from error
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response")
        if "result" in answer:
            if not isinstance(answer["result"], list):
                raise TelegramError("Invalid server response")
            answer["result"] = [update for one in answer["result"] if (update := legible(one)) is not None]
        return answer
