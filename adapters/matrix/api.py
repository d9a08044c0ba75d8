"""Calls of the homeserver beside those of the library, and what its refusals mean."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
from nio import AsyncClient, ErrorResponse

from copbot.rooms.actions import Failed, Failure

PATIENCE = 30.0
"""Seconds that an answer may take."""
NETWORK_ERRORS = (aiohttp.ClientError, TimeoutError, OSError)
"""What a homeserver raises that can't be reached, or whose answer breaks off."""
_LONGEST_WAIT = 86_400_000
"""Milliseconds: whoever asks for a longer pause does not mean it."""
_REASONS = {
    "M_FORBIDDEN": Failure.NO_PERMISSION,
    "M_GUEST_ACCESS_FORBIDDEN": Failure.NO_PERMISSION,
    "M_NOT_FOUND": Failure.GONE,
    "M_LIMIT_EXCEEDED": Failure.RATE_LIMITED,
    # The operator mends these; until then what is to be said waits.
    "M_UNKNOWN_TOKEN": Failure.UNREACHABLE,
    "M_MISSING_TOKEN": Failure.UNREACHABLE,
    "M_USER_LOCKED": Failure.UNREACHABLE,
}


class RefusedError(Exception):
    """The homeserver said no. `code` is Matrix's (`M_…`), or empty if the answer is not one of a homeserver."""

    def __init__(self, status: int, answer: object) -> None:
        told = answer if isinstance(answer, dict) else {}
        self.status = status
        self.code = str(told.get("errcode", ""))
        self.says = str(told.get("error", ""))
        self.soft = told.get("soft_logout") is True
        self.session = str(told.get("session", ""))
        """What goes on if one says who one is once more, where that is what was missing."""
        wait = told.get("retry_after_ms")
        self.retry_after = wait / 1000 if isinstance(wait, int | float) and 0 <= wait < _LONGEST_WAIT else None
        super().__init__(" ".join(part for part in (str(status), self.code, self.says) if part)[:200])

    @property
    def unknown_token(self) -> bool:
        """Is the access token not valid (any more)?"""
        return self.code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN")

    @property
    def is_limit(self) -> bool:
        """Was there too much at a time, and only that is wrong?"""
        return self.status == 429 or self.code == "M_LIMIT_EXCEEDED"

    @property
    def failed(self) -> Failed:
        """What that means for an action."""
        why = _REASONS.get(self.code)
        if why is None:
            too_large = self.status == 413 or self.code == "M_TOO_LARGE"
            # An answer without a code comes from something on the way to the homeserver, or from one in trouble.
            passing = (self.status >= 500 or not self.code) and not too_large
            why = Failure.UNREACHABLE if passing else Failure.NOT_SUPPORTED
        return Failed(why, self.retry_after, str(self))


def path(*parts: str, version: str = "v3", **query: str | int | list[str] | None) -> str:
    """The path of a call of the client-server API, its parts escaped."""
    asked = urlencode({name.rstrip("_"): value for name, value in query.items() if value is not None}, doseq=True)
    return "/".join(["/_matrix/client", version, *(quote(part, safe="") for part in parts)]) + (asked and f"?{asked}")


async def call(
    client: AsyncClient, method: str, where: str, body: object = None, patience: float = PATIENCE
) -> dict[str, Any]:
    """The answer to a call. Raises RefusedError, or one of NETWORK_ERRORS."""
    headers = {"Content-Type": "application/json"}
    if client.access_token:
        headers["Authorization"] = f"Bearer {client.access_token}"
    data = None if body is None else json.dumps(body)
    async with asyncio.timeout(patience):
        answer = await client.send(method, where, data, headers, timeout=patience + 1)
        raw = await answer.read()
    try:
        told = json.loads(raw, parse_int=_whole)
    except (ValueError, RecursionError):
        told = None
    if answer.status >= 400 or not isinstance(told, dict):
        raise RefusedError(answer.status if answer.status >= 400 else 502, told)
    return told


def _whole(digits: str) -> float:
    """A number of any length: Python itself would refuse all of the answer for one that is too long."""
    return int(digits) if len(digits) < 20 else float(digits)


def check(answer: object) -> None:
    """Raise RefusedError if the library's answer is a refusal."""
    if isinstance(answer, ErrorResponse):
        status = answer.transport_response.status if answer.transport_response else 0
        told = {"errcode": answer.status_code or "", "error": answer.message, "retry_after_ms": answer.retry_after_ms}
        raise RefusedError(status, told)


def passes(error: BaseException) -> bool:
    """May it be otherwise at a later try?"""
    if isinstance(error, RefusedError):
        return error.failed.why in (Failure.UNREACHABLE, Failure.RATE_LIMITED)
    return isinstance(error, NETWORK_ERRORS)


def asked_pause(error: BaseException) -> float | None:
    """Seconds that the homeserver asks to wait; None if it asks for nothing."""
    return error.retry_after or None if isinstance(error, RefusedError) else None
