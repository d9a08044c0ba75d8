"""Whether an update is as the Bot API promises. The library takes that for granted, and so does what reads it here."""

from __future__ import annotations

from typing import Any

import structlog
from telegram import Update

from copbot.rooms.spans import MOST_SPANS

log = structlog.get_logger()
_TEXTS = frozenset(
    ("text", "caption", "first_name", "last_name", "username", "title", "type", "status", "emoji", "data", "file_name")
)
_NUMBERS = frozenset(
    (
        *("message_id", "message_thread_id", "offset", "length", "migrate_to_chat_id", "migrate_from_chat_id"),
        *("date", "edit_date", "user_chat_id"),
    )
)
_FLAGS = frozenset(("is_bot", "is_forum", "is_topic_message", "is_member", "can_manage_topics"))
_KEEPERS = frozenset(("from", "user", "chat", "sender_chat", "actor_chat", "left_chat_member"))
"""Somebody, or a chat: what has an id that is a number."""
_OBJECTS = _KEEPERS | {"reply_to_message", "external_reply", "old_chat_member", "new_chat_member"}
_NEEDED = {
    "message": ("message_id", "date", "chat"),
    "edited_message": ("message_id", "date", "chat"),
    "callback_query": ("id", "from"),
    "message_reaction": ("message_id", "date", "chat", "old_reaction", "new_reaction"),
    "chat_member": ("date", "chat", "from", "old_chat_member", "new_chat_member"),
    "my_chat_member": ("date", "chat", "from", "old_chat_member", "new_chat_member"),
    "chat_join_request": ("date", "chat", "from", "user_chat_id"),
    "reply_to_message": ("message_id",),
    "old_chat_member": ("status", "user"),
    "new_chat_member": ("status", "user"),
    "from": ("first_name",),
    "user": ("first_name",),
}
_PARTS = frozenset(("entities", "caption_entities"))
_LARGEST = 1 << 52
"""Ids have at most so many; what is larger no database need keep."""


def legible(raw: object) -> dict[str, Any] | None:
    """The update, or no more than its number if it can't be read; None if not even that. Tells which it was."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or type(number) is not int or not 0 <= number < _LARGEST:
        log.warning("an update without a number is skipped")
        return None
    try:
        _mend(raw)
        for kind, told in raw.items():
            if kind in _NEEDED:
                _check(kind, told)
        Update.de_json(raw, None)
    except Exception as error:
        log.warning("an update that can't be read is skipped", update=number, why=type(error).__name__)
        return {"update_id": number}
    return raw


def _mend(raw: dict[str, Any]) -> None:
    """Leave out what is said of parts of a text and can't be so: the text is read all the same."""
    waiting: list[Any] = [raw]
    while waiting:
        held = waiting.pop()
        for key in _PARTS & held.keys() if isinstance(held, dict) else ():
            told = held[key]
            held[key] = [one for one in told if _is_part(one)][:MOST_SPANS] if isinstance(told, list) else []
        waiting += held.values() if isinstance(held, dict) else held if isinstance(held, list) else ()


def _is_part(told: object) -> bool:
    if not isinstance(told, dict) or not isinstance(told.get("type"), str):
        return False
    numbers = all(type(told.get(name)) is int and 0 <= told[name] <= _LARGEST for name in ("offset", "length"))
    user, url = told.get("user", {"id": 0, "first_name": ""}), told.get("url", "")
    somebody = isinstance(user, dict) and type(user.get("id")) is int and isinstance(user.get("first_name"), str)
    return numbers and somebody and isinstance(url, str)


def _check(key: str, told: object) -> None:
    """Raises TypeError, ValueError or KeyError for what is not as promised, however deep within it."""
    waiting = [(key, told)]
    while waiting:
        key, held = waiting.pop()
        if key in _TEXTS and not isinstance(held, str):
            raise TypeError(key)
        if key in _FLAGS and not isinstance(held, bool):
            raise TypeError(key)
        if key in _NUMBERS and (type(held) is not int or abs(held) > _LARGEST):
            raise ValueError(key)
        if (key in _OBJECTS or key in _NEEDED) and not isinstance(held, dict):
            raise TypeError(key)
        if isinstance(held, dict):
            if key in _KEEPERS:
                waiting.append(("message_id", held["id"]))
            for needed in _NEEDED.get(key, ()):
                held[needed]
            waiting += held.items()
        elif isinstance(held, list):
            # A list of such: `new_chat_members`, `photo`, `entities`.
            waiting += [("user" if key == "new_chat_members" else "", one) for one in held]
