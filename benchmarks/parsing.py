"""What the platforms' own libraries spend on reading a plain message: the reference of goal 1."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any

_EVENTS = 1000
"""So many events are in one answer to Matrix's sync."""


def nio(texts: Sequence[str]) -> float:
    """Messages a second of matrix-nio: answers to sync with long timelines."""
    from nio import SyncResponse

    def event(number: int, text: str) -> dict[str, Any]:
        return {
            "type": "m.room.message",
            "sender": f"@p{number % 200}:example.org",
            "event_id": f"${number}",
            "origin_server_ts": 1_767_600_000_000 + number,
            "unsigned": {"age": 1},
            "content": {"msgtype": "m.text", "body": text},
        }

    def answer(begin: int) -> dict[str, Any]:
        part = texts[begin : begin + _EVENTS]
        timeline = {"events": [event(begin + at, text) for at, text in enumerate(part)], "limited": False}
        quiet: dict[str, Any] = {"events": []}
        room = {"timeline": {**timeline, "prev_batch": "b"}, "state": quiet, "ephemeral": quiet, "account_data": quiet}
        rooms = {"join": {"!help:example.org": room}, "invite": {}, "leave": {}}
        return {"next_batch": "n", "rooms": rooms, "presence": quiet, "to_device": quiet, "device_lists": {}}

    answers = [answer(begin) for begin in range(0, len(texts), _EVENTS)]
    return _rate(len(texts), lambda: [SyncResponse.from_dict(one) for one in answers])


def telegram(texts: Sequence[str]) -> float:
    """Messages a second of python-telegram-bot."""
    from telegram import Update

    def update(number: int, text: str) -> dict[str, Any]:
        who = {"id": number % 200, "is_bot": False, "first_name": "Person", "username": f"p{number % 200}"}
        chat = {"id": -1, "title": "help", "type": "supergroup"}
        message = {"message_id": number, "from": who, "chat": chat, "date": 1_767_600_000 + number, "text": text}
        return {"update_id": number, "message": message}

    updates = [update(number, text) for number, text in enumerate(texts)]
    return _rate(len(texts), lambda: [Update.de_json(one, None) for one in updates])


def discord(texts: Sequence[str]) -> float:
    """Messages a second of discord.py: what its gateway hands to its state, in a server that it knows."""
    import discord as library

    loop = asyncio.new_event_loop()
    client = library.Client(intents=library.Intents.default())
    # There is no public way in but a gateway.
    state: Any = client._connection
    channel = {"id": "2", "type": 0, "name": "help", "position": 0, "permission_overwrites": [], "nsfw": False}
    role = {"id": "1", "name": "@everyone", "permissions": "0", "position": 0, "color": 0, "hoist": False}
    role |= {"managed": False, "mentionable": False, "colors": {"primary_color": 0}}
    server = {"id": "1", "name": "garden", "member_count": 200, "owner_id": "9", "channels": [channel], "roles": [role]}
    state._add_guild_from_data({**server, "members": [], "threads": []})

    def message(number: int, text: str) -> dict[str, Any]:
        who = {"id": f"{number % 200}", "username": f"p{number % 200}", "discriminator": "0", "avatar": None}
        member = {"roles": [], "joined_at": "2026-01-05T09:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
        told = {"id": f"{number}", "channel_id": "2", "guild_id": "1", "author": who, "member": member}
        told["content"] = text
        empty = ("attachments", "embeds", "mentions", "mention_roles", "components")
        flags = {
            "tts": False,
            "mention_everyone": False,
            "pinned": False,
            "type": 0,
            "flags": 0,
            "edited_timestamp": None,
        }
        return {**told, **dict.fromkeys(empty, ()), **flags, "timestamp": "2026-01-05T09:00:00+00:00"}

    messages = [message(number, text) for number, text in enumerate(texts)]
    rate = _rate(len(texts), lambda: [state.parse_message_create(one) for one in messages])
    loop.close()
    return rate


def _rate(count: int, run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return count / (time.perf_counter() - started)


LIBRARIES: dict[str, Callable[[Sequence[str]], float]] = {
    "matrix-nio": nio,
    "python-telegram-bot": telegram,
    "discord.py": discord,
}
"""What each reads in a second."""
