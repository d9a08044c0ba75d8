"""Telegram Desktop's `result.json`: the export of one chat, or that of an account, of which the groups are read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ijson

from adapters.logs.entry import Entry, LogError
from adapters.logs.fields import Json
from adapters.logs.shape import foreign
from adapters.logs.stream import entries, header, items, parsed
from adapters.logs.telegram_chat import Chat, room_id

LISTS = ("chats.list", "left_chats.list")


def read(path: Path) -> Iterator[Entry]:
    """The export's messages. Raises LogError where it can't be read any further or is no export of Telegram."""
    head = header(path, ("messages", *LISTS))
    if head.lists in LISTS:
        return _account(path)
    if head.lists is None or not {"type", "id"} <= head.fields.keys():
        raise LogError(
            f"{path}: before the first message: expected Telegram Desktop's result.json (type, id, messages)"
            + foreign(head, "telegram")
        )
    chat = Chat(room_id(head.text("id") or "", head.text("type")), head.text("name"))
    return entries(path, items(path, "messages"), chat.tell)


def _account(path: Path) -> Iterator[Entry]:
    chat: Chat | None = None
    groups = 0

    def tell(message: Json, index: int) -> list[Any]:
        return list(chat.tell(message, index)) if chat else []

    def messages() -> Iterator[tuple[Any, int]]:
        nonlocal chat, groups
        for found, read in _chats(path):
            if isinstance(found, Chat):
                chat = found
                groups += 1
            else:
                yield found, read

    yield from entries(path, messages(), tell)
    if not groups:
        raise LogError(f"{path}: at its end: the export of this account holds no group chat")


def _chats(path: Path) -> Iterator[tuple[Any, int]]:
    """Each group, and behind it its messages. What people wrote to each other privately is passed over."""
    fields: dict[str, Any] = {}
    builder: Any = None
    group = False
    for (prefix, kind, value), read in parsed(path):
        base = next((name for name in LISTS if prefix.startswith(name)), None)
        if base is None:
            continue
        rest = prefix[len(base) :]
        if rest == ".item" and kind == "start_map":
            fields, group = {}, False
        elif rest in (".item.name", ".item.type", ".item.id"):
            fields[rest[6:]] = value
        elif rest == ".item.messages" and kind == "start_array":
            group = str(fields.get("type")).endswith("group")
            if group:
                yield Chat(room_id(str(fields.get("id", "")), str(fields.get("type"))), fields.get("name")), read
        elif group and rest.startswith(".item.messages.item"):
            builder = builder or ijson.ObjectBuilder()
            builder.event(kind, value)
            if rest == ".item.messages.item" and kind != "start_map" and kind != "start_array" and kind != "map_key":
                yield builder.value, read
                builder = None
