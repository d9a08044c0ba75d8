"""Slack's export: a folder for each channel, in which each day is a file with a list of messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from rich.emoji import Emoji

from adapters.base.files import attached, kind_of
from adapters.base.spans import changed
from adapters.logs.entry import Entry, LogError, MessageError
from adapters.logs.fields import (
    Json,
    identifier,
    mapping,
    mappings,
    moment,
    optional_identifier,
    string,
    unix,
    values,
)
from adapters.logs.rooms import PLAIN_LOG, known
from adapters.logs.slack_text import mentioned, written
from adapters.logs.slack_workspace import Workspace, workspace
from adapters.logs.stream import entries, items
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
)
from copbot.rooms.files import Attached, FileKind

SLACK = replace(PLAIN_LOG, threads=True, reactions=True)
_WRITTEN = {None, "bot_message", "file_comment", "file_share", "me_message", "reply_broadcast", "thread_broadcast"}
"""Subtypes of messages that somebody wrote. All others are Slack's own notices."""
_JOINED = {"channel_join", "group_join"}
_LEFT = {"channel_leave", "group_leave"}


def read(path: Path) -> Iterator[Entry]:
    """The messages of a day. Raises LogError where it can't be read any further or is no part of an export of Slack."""
    return entries(path, _messages(path), Channel(path).tell)


def _messages(path: Path) -> Iterator[tuple[Any, int]]:
    first = True
    for item, size in items(path, ""):
        if first and not (isinstance(item, dict) and {"ts", "type"} <= item.keys()):
            break
        first = False
        yield item, size
    if first:
        raise LogError(f"{path}: expected a day of a channel in Slack's export: a list of messages with `ts`")


class Channel:
    """A channel on one of its days."""

    def __init__(self, path: Path) -> None:
        folder = path.resolve().parent
        self._workspace: Workspace = workspace(folder)
        self._name = folder.name
        self._room = self._workspace.channels.get(folder.name, folder.name)
        self._told = False

    def tell(self, message: Json, index: int) -> Iterator[Event]:
        """What a message of the export tells. Raises MessageError."""
        told = list(self._events(message))
        if told and not self._told:
            self._told = True
            yield known("slack", self._room, told[0].at, name=self._name, capabilities=SLACK)
        yield from told

    def _events(self, message: Json) -> Iterator[Event]:
        id, at, kind = identifier(message, "ts"), _time(message), string(message, "subtype")
        common: dict[str, Any] = {"platform": "slack", "id": f"{self._room}/{id}", "at": at, "room": self._room}
        if kind in _JOINED | _LEFT:
            person = self._author(message)
            yield (MemberJoined if kind in _JOINED else MemberLeft)(**common, person=person)
        elif kind == "message_changed":
            new = mapping(message, "message")
            author = self._author(new)
            text, spans = written(string(new, "text") or "", self._called)
            yield MessageEdited(
                **common, author=author, message=identifier(new, "ts"), text=text, spans=spans, said_at=_time(new)
            )
        elif kind == "message_deleted":
            gone = optional_identifier(message, "deleted_ts") or identifier(mapping(message, "previous_message"), "ts")
            yield MessageDeleted(**common, message=gone)
        elif kind in _WRITTEN:
            yield from self._message(message, id, common, me=kind == "me_message")

    def _message(self, message: Json, id: str, common: dict[str, Any], *, me: bool) -> Iterator[Event]:
        author = self._author(message)
        source = string(message, "text") or ""
        text, spans = written(source, self._called)
        if me:
            text, spans = changed(text, spans, [(0, 0, f"{author.name} ")])
        thread = optional_identifier(message, "thread_ts")
        yield MessagePosted(
            **common,
            author=author,
            message=id,
            text=text,
            spans=spans,
            thread=thread if thread != id else None,
            mentions=tuple(self._workspace.person(who, {}) for who in mentioned(source)),
            files=tuple(_file(file) for file in mappings(message, "files")),
        )
        for reaction in mappings(message, "reactions"):
            emoji = _emoji(string(reaction, "name") or "")
            for user in values(reaction, "users") if emoji else []:
                if isinstance(user, str) and user:
                    reacted = {**common, "id": f"{common['id']}:{emoji}:{user}"}
                    who = self._workspace.person(user, {})
                    yield ReactionAdded(**reacted, author=who, message=id, emoji=emoji)

    def _author(self, message: Json) -> Person:
        """Who wrote it. Raises MessageError."""
        user, bot = optional_identifier(message, "user"), optional_identifier(message, "bot_id")
        if bot or string(message, "subtype") == "bot_message":
            name = string(message, "username") or string(mapping(message, "bot_profile"), "name")
            known = self._workspace.person(user, {}) if user else None
            id = user or bot or name
            if id is None:
                raise MessageError("without an author")
            return Person(id=id, name=name or (known.name if known else id), bot=True)
        if user is None:
            raise MessageError("without an author")
        return self._workspace.person(user, mapping(message, "user_profile"))

    def _called(self, user: str) -> str:
        return self._workspace.person(user, {}).name


def _time(message: Json) -> datetime:
    """Slack counts seconds since 1970; some who repack exports write a date."""
    told = message.get("ts")
    return moment(told) if isinstance(told, str) and "T" in told else unix(told)


def _emoji(name: str) -> str:
    """The emoji of a name, without the tone of the skin; one of the workspace's own stays a name."""
    plain = name.partition("::")[0]
    return Emoji.replace(f":{plain}:") if plain else ""


def _file(file: Json) -> Attached:
    name, long = string(file, "name"), file.get("duration_ms")
    voice = string(file, "subtype") == "slack_audio"
    kind = FileKind.VOICE if voice else kind_of(name, file.get("mimetype"))
    seconds = long / 1000 if isinstance(long, int | float) else None
    return attached(kind, "" if voice else name, file.get("alt_txt"), seconds=seconds, size=file.get("size"))
