"""The Matrix events of one room as the engine's events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from adapters.base.bridged import PUPPETS, is_puppet, spoken
from adapters.base.matrix_files import files_of
from adapters.base.matrix_html import mention
from adapters.base.matrix_ids import spelt_out
from adapters.logs.entry import MessageError
from adapters.logs.fields import Json, identifier, mapping, optional_identifier, string, unix, values
from adapters.logs.matrix_text import written
from adapters.logs.recent import Recent
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
    RoomKnown,
)

MODERATOR = 50
MESSAGES = {"m.room.message", "m.room.encrypted", "m.sticker"}


class Room:
    """A room. Its id is in the events; where an export leaves it out, the room's name stands for it."""

    def __init__(self, name: str | None) -> None:
        self._name = name
        self._id: str | None = None
        self._told: str | None = None
        self._names: Recent[str, str] = Recent()
        self._memberships: Recent[str, str] = Recent()
        self._moderators: set[str] = set()
        self._reactions: Recent[str, ReactionAdded] = Recent()
        self._edits: Recent[str, bool] = Recent()

    def tell(self, event: Json, index: int) -> Iterator[Event]:
        """What an event of the export tells. Raises MessageError."""
        id, sender = identifier(event, "event_id"), identifier(event, "sender")
        at = unix(event.get("origin_server_ts"), per_second=1000)
        self._id = self._id or string(event, "room_id") or self._name or "matrix"
        told = list(self._events(event, sender, {"platform": "matrix", "id": id, "at": at, "room": self._id}))
        name = self._name or self._id
        if name != self._told and (told or self._told):
            known = f"room:{self._id}" if self._told is None else f"{id}:room"
            self._told = name
            yield RoomKnown(
                named=True, platform="matrix", id=known, at=at, room=self._id, name=name, capabilities=MATRIX
            )
        yield from told

    def _events(self, event: Json, sender: str, common: dict[str, Any]) -> Iterator[Event]:
        kind = event.get("type")
        content = mapping(event, "content")
        if not isinstance(kind, str):
            raise MessageError("without 'type'")
        if kind in MESSAGES:
            yield from self._message(event, content, sender, common)
        elif kind == "m.reaction":
            yield from self._reaction(content, sender, common)
        elif kind == "m.room.redaction":
            yield from self._redaction(event, content, common)
        elif kind == "m.room.member":
            yield from self._member(event, content, common)
        elif kind == "m.room.power_levels":
            yield from self._rights(content, common)
        elif kind == "m.room.name":
            self._name = string(content, "name") or self._name

    def _message(self, event: Json, content: Json, sender: str, common: dict[str, Any]) -> Iterator[Event]:
        id = common["id"]
        relation = mapping(content, "m.relates_to")
        # Bots answer with notices, so that other bots leave them alone.
        author = self._person(sender, bot=content.get("msgtype") == "m.notice")
        related = optional_identifier(relation, "event_id")
        if relation.get("rel_type") == "m.replace" and related:
            self._edits[id] = True
            new = mapping(content, "m.new_content") or content
            text, spans = written(new, author.name, self._mention)
            yield MessageEdited(**common, author=author, message=related, text=text, spans=spans)
            return
        in_thread = relation.get("rel_type") == "m.thread"
        replied = optional_identifier(mapping(relation, "m.in_reply_to"), "event_id")
        mentions = self._mentioned(content)
        text, spans = written(content, author.name, self._mention)
        yield MessagePosted(
            **common,
            author=author,
            message=id,
            text=text,
            spans=spans,
            files=files_of(event.get("type"), content),
            # For clients that know no threads, a message in one pretends to reply to the latest message there.
            reply_to=None if in_thread and relation.get("is_falling_back") is True else replied,
            thread=related if in_thread else None,
            mentions=tuple(self._person(user) for user in mentions),
        )
        because = mapping(mapping(event, "unsigned"), "redacted_because")
        if because:
            # The id of the redaction, which may come as an event of its own too.
            gone = {**common, "id": string(because, "event_id") or f"{id}:gone", "at": _time(because, common["at"])}
            yield MessageDeleted(**gone, message=id)

    def _mentioned(self, content: Json) -> list[str]:
        if "m.mentions" in content:
            return [user for user in values(mapping(content, "m.mentions"), "user_ids") if isinstance(user, str)]
        return [user for user in spelt_out(content.get("body")) if user in self._names]

    def _reaction(self, content: Json, sender: str, common: dict[str, Any]) -> Iterator[Event]:
        relation = mapping(content, "m.relates_to")
        message, emoji = optional_identifier(relation, "event_id"), string(relation, "key")
        # One that was taken back is left without content.
        if message and emoji:
            added = ReactionAdded(**common, author=self._person(sender), message=message, emoji=emoji)
            self._reactions[added.id] = added
            yield added

    def _redaction(self, event: Json, content: Json, common: dict[str, Any]) -> Iterator[Event]:
        gone = optional_identifier(event, "redacts") or identifier(content, "redacts")
        reaction = self._reactions.pop(gone)
        if reaction:
            yield ReactionRemoved(**common, author=reaction.author, message=reaction.message, emoji=reaction.emoji)
        elif gone not in self._edits:
            yield MessageDeleted(**common, message=gone)

    def _member(self, event: Json, content: Json, common: dict[str, Any]) -> Iterator[Event]:
        user = identifier(event, "state_key")
        now = string(content, "membership")
        prior = mapping(mapping(event, "unsigned"), "prev_content") or mapping(event, "prev_content")
        before = self._memberships.get(user) or string(prior, "membership")
        if now is None:
            return
        self._memberships[user] = now
        name = string(content, "displayname") or string(prior, "displayname")
        if name:
            self._names[user] = name
        if now == "join" and before != "join":
            yield MemberJoined(**common, person=self._person(user))
        elif now in ("leave", "ban") and before in (None, "join"):
            yield MemberLeft(**common, person=self._person(user))

    def _rights(self, content: Json, common: dict[str, Any]) -> Iterator[Event]:
        levels = mapping(content, "users")
        now = {user for user, level in levels.items() if _level(level) >= MODERATOR}
        changed = sorted(now ^ self._moderators)
        self._moderators = now
        for number, user in enumerate(changed):
            yield RightsChanged(**{**common, "id": f"{common['id']}:{number}"}, person=self._person(user))

    def _mention(self, user: str, _: str) -> str:
        return mention(self._person(user).name)

    def _person(self, user: str, *, bot: bool = False) -> Person:
        name = self._names.get(user) or user.removeprefix("@").partition(":")[0]
        bridged = is_puppet(user, PUPPETS)
        name = spoken(name) if bridged else name
        return Person(id=user, name=name, moderator=user in self._moderators, bot=bot, bridged=bridged)


def _level(level: object) -> float:
    # Old rooms have levels written as text.
    try:
        return float(level) if isinstance(level, int | float | str) else 0
    except ValueError:
        return 0


def _time(event: Json, otherwise: datetime) -> datetime:
    try:
        return unix(event.get("origin_server_ts"), per_second=1000)
    except MessageError:
        return otherwise
