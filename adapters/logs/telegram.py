"""Telegram Desktop's `result.json`: the export of one chat, or that of an account, of which the groups are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ijson

from adapters.logs.entry import Entry, LogError
from adapters.logs.fields import Json
from adapters.logs.shape import foreign
from adapters.logs.stream import entries, header, items, parsed
from adapters.logs.telegram_chat import Chat, room_id

LISTS = ("chats.list", "left_chats.list")


def read(path: Path, part: str | None = None) -> Iterator[Entry]:
    """The export's messages, or those of one of the `parts` of an account.

    Raises LogError where it can't be read any further or is no export of Telegram.
    """
    head = header(path, ("messages", *LISTS))
    if head.lists in LISTS:
        return _account(path, part)
    if head.lists is None or not {"type", "id"} <= head.fields.keys():
        raise LogError(
            f"{path}: before the first message: expected Telegram Desktop's result.json (type, id, messages)"
            + foreign(head, "telegram")
        )
    chat = Chat(room_id(head.text("id") or "", head.text("type")), head.text("name"))
    return entries(path, items(path, "messages"), chat.tell)


def parts(path: Path) -> list[str]:
    """The groups of an account's export, which stand one behind the other in it; none of the export of one chat."""
    if header(path, ("messages", *LISTS)).lists not in LISTS:
        return []
    found: dict[str, bool] = {}
    try:
        for chat, _ in _chats(path, lambda _: False):
            if isinstance(chat, Chat):
                found[chat.id] = True
    except LogError:
        # It is said when it is read; up to there the groups are known.
        pass
    return list(found)


def _account(path: Path, part: str | None) -> Iterator[Entry]:
    chat: Chat | None = None
    groups = 0

    def wanted(of: Chat) -> bool:
        return part in (None, of.id)

    def tell(message: Json, index: int) -> list[Any]:
        return list(chat.tell(message, index)) if chat and wanted(chat) else []

    def messages() -> Iterator[tuple[Any, int]]:
        nonlocal chat, groups
        for found, read in _chats(path, wanted):
            if isinstance(found, Chat):
                chat = found
                groups += 1
            else:
                yield found, read

    for entry in entries(path, messages(), tell):
        if chat and wanted(chat):
            yield entry
    if not groups:
        raise LogError(f"{path}: at its end: the export of this account holds no group chat")


def _chats(path: Path, wanted: Callable[[Chat], bool]) -> Iterator[tuple[Any, int]]:
    """Each group, and behind it its messages, which are empty in a group that isn't wanted.

    What people wrote to each other privately is passed over.
    """
    fields: dict[str, Any] = {}
    builder: Any = None
    group: Chat | None = None
    built = False
    for (prefix, kind, value), read in parsed(path):
        base = next((name for name in LISTS if prefix.startswith(name)), None)
        if base is None:
            continue
        rest = prefix[len(base) :]
        if rest == ".item" and kind == "start_map":
            fields, group = {}, None
        elif rest in (".item.name", ".item.type", ".item.id"):
            fields[rest[6:]] = value
        elif rest == ".item.messages" and kind == "start_array":
            told = str(fields.get("type"))
            if told.endswith("group"):
                group = Chat(room_id(str(fields.get("id", "")), told), fields.get("name"))
                built = wanted(group)
                yield group, read
        elif group and rest.startswith(".item.messages.item"):
            if built:
                builder = builder or ijson.ObjectBuilder()
                builder.event(kind, value)
            if rest == ".item.messages.item" and kind not in ("start_map", "start_array", "map_key"):
                yield builder.value if built else {}, read
                builder = None
