"""The key of what the bot says in an encrypted room, passed on to the devices that are to read along.

What the library does here by itself is done only as long as nothing fails.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

from nio import AsyncClient, KeysClaimResponse, ShareGroupSessionResponse

from adapters.matrix.api import call, check, path


async def claim(client: AsyncClient, devices: Mapping[str, Iterable[str]]) -> None:
    """Get what is needed to write to these devices of people. Raises RefusedError, or one of NETWORK_ERRORS."""
    asked = {user: dict.fromkeys(of, "signed_curve25519") for user, of in devices.items()}
    # The library fails on a refusal.
    told = await call(client, "POST", path("keys", "claim"), {"one_time_keys": asked})
    answer = KeysClaimResponse.from_dict(told, "")
    check(answer)
    await client.receive_response(answer)


async def pass_on(client: AsyncClient, room: str, *, unverified: bool) -> None:
    """Pass a new key on to all devices there, if one is needed; `unverified`: also to those that nobody has verified.

    By the library it would be done whatever comes of it, and nobody could read what is said then. Raises RefusedError,
    or one of NETWORK_ERRORS.
    """
    olm = client.olm
    if olm is None or not olm.should_share_group_session(room):
        return
    if missing := client.get_missing_sessions(room):
        await claim(client, missing)
    users = list(client.rooms[room].users)
    parts = list(olm.share_group_session_parallel(room, users, ignore_unverified_devices=unverified))
    passed = await asyncio.gather(*(_pass(client, room, *part) for part in parts), return_exceptions=True)
    for error in passed:
        if error is not None:
            # Some may have it, and may be gone before the next try.
            olm.outbound_group_sessions.pop(room, None)
            raise error
    olm.outbound_group_sessions[room].shared = True


async def _pass(client: AsyncClient, room: str, devices: set[tuple[str, str]], told: dict[str, Any]) -> None:
    await call(client, "PUT", path("sendToDevice", "m.room.encrypted", uuid4().hex), told)
    await client.receive_response(ShareGroupSessionResponse(room, devices))
