"""What came over the wire becomes events. Everything here is pure, but for the memory of reactions."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

import structlog

from adapters.base.matrix_files import STICKER, captioned, files_of
from adapters.base.matrix_html import formatted, mention
from adapters.base.matrix_ids import spelt_out
from adapters.base.spans import changed
from adapters.matrix import words
from adapters.matrix.reactions import Reaction, Reactions
from adapters.matrix.rooms import MODERATOR, Raw, Room, level
from copbot.rooms.events import (
    Event,
    JoinRequested,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
)
from copbot.rooms.spans import Spans
from copbot.running.clock import moment

log = structlog.get_logger()
PLATFORM = "matrix"
_SAID = ("m.room.message", STICKER)
_SEALED = _SAID
"""What may come encrypted: anything else in an encrypted message is a trick."""


class _Written(NamedTuple):
    """What a message says: the text, what is known of it, who is mentioned."""

    text: str
    spans: Spans
    mentions: tuple[Person, ...]


@dataclass(slots=True)
class Reader:
    """Reads events on behalf of the bot, who goes by `me`."""

    me: str
    reactions: Reactions
    commands: frozenset[str] = field(default_factory=frozenset)
    """The words that commands go by."""

    def read(self, raw: Raw, room: Room, now: datetime, *, private: bool, sealed: bool = False) -> list[Event]:
        """The events that a raw one tells; none if it is the bot's own, malformed, or of a kind nobody needs.

        `sealed` says that it came encrypted. Raises sqlite3.OperationalError where the disk fails.
        """
        try:
            kind, sender = raw["type"], raw["sender"]
            if sender == self.me or (sealed and kind not in _SEALED):
                return []
            common = {
                "platform": PLATFORM,
                "id": _id(raw["event_id"]),
                "at": moment(raw.get("origin_server_ts"), now, per_second=1000),
                "room": room.key,
                "private": private,
            }
            match kind:
                case "m.room.message" | "m.sticker":
                    return self._message(raw, room, common)
                case "m.reaction":
                    return self._reaction(raw, room, common)
                case "m.room.redaction":
                    return self._redaction(raw, room, common)
                case "m.room.member" if not private:
                    return self._member(raw, room, common)
                case "m.room.power_levels" if not private:
                    return self._rights(raw, room, common)
                case _:
                    log.debug("an event of a kind that I don't read", platform=PLATFORM, kind=kind)
                    return []
        except sqlite3.OperationalError:
            # That is no fault of the event's: it is read again.
            raise
        except Exception as error:
            skipped(raw, room.key, error)
            return []

    def _message(self, raw: Raw, room: Room, common: dict[str, Any]) -> list[Event]:
        content = raw["content"]
        if not content or content.get("msgtype") == "m.key.verification.request":
            # Redacted before it was read; or nothing that anybody said.
            return []
        relation = content.get("m.relates_to") or {}
        author = room.person(raw["sender"], bot=content.get("msgtype") == "m.notice")
        if relation.get("rel_type") == "m.replace":
            new = self._written(content["m.new_content"], room, raw["type"])
            message = _word(relation["event_id"])
            return [MessageEdited(**common, author=author, message=message, text=new.text, spans=new.spans)]
        thread = _word(relation["event_id"]) if relation.get("rel_type") == "m.thread" else None
        answered = None if thread and relation.get("is_falling_back") else relation.get("m.in_reply_to")
        written = self._written(content, room, raw["type"])
        return [
            MessagePosted(
                **common,
                author=author,
                message=common["id"],
                text=written.text,
                spans=written.spans,
                reply_to=_word(answered["event_id"]) if answered else None,
                thread=thread,
                mentions=written.mentions,
                files=files_of(raw["type"], content, f"{room.key} {common['id']}"),
            )
        ]

    def _written(self, content: Raw, room: Room, kind: str) -> _Written:
        body = _word(content["body"])
        html = formatted(content, lambda user, _: mention(room.person(user).name))
        people = tuple(
            room.person(user)
            for user in words.mentioned(content, html.users if html else ())
            if user != self.me and (user in room.present or user not in spelt_out(body))
        )
        if not captioned(kind, content):
            return _Written("", (), people)
        text, spans = (html.told.text, html.told.spans) if html else (words.unquoted(body), ())
        named = {room.person(self.me).name, self.me, self.me.removeprefix("@"), self.me[1:].partition(":")[0]}
        told = words.addressed(text, named, self.commands)
        if told != text:
            rest = told if text.rstrip().endswith(told) else told.removeprefix(words.PREFIX)
            at = text.rindex(rest)
            before, behind = told[: len(told) - len(rest)], at + len(rest)
            told, spans = changed(text, spans, [(0, at, before), (behind, len(text), "")])
        return _Written(told, spans, people)

    def _reaction(self, raw: Raw, room: Room, common: dict[str, Any]) -> list[Event]:
        if not raw["content"]:
            return []
        relation = raw["content"]["m.relates_to"]
        message, emoji = _word(relation["event_id"]), _word(relation["key"])
        self.reactions.keep(common["id"], Reaction(raw["sender"], message, emoji))
        return [ReactionAdded(**common, author=room.person(raw["sender"]), message=message, emoji=emoji)]

    def _redaction(self, raw: Raw, room: Room, common: dict[str, Any]) -> list[Event]:
        gone = _word(raw.get("redacts") or raw["content"]["redacts"])
        was = self.reactions.get(gone)
        if was is None:
            return [MessageDeleted(**common, message=gone)]
        # Whoever took it away (a moderator may have): it no longer is its author's opinion.
        return [ReactionRemoved(**common, author=room.person(was.author), message=was.message, emoji=was.emoji)]

    def _member(self, raw: Raw, room: Room, common: dict[str, Any]) -> list[Event]:
        who, now = _id(raw["state_key"]), raw["content"]["membership"]
        before = _before(raw).get("membership")
        if who == self.me:
            return []
        if now == "join" and before != "join":
            return [MemberJoined(**common, person=room.person(who))]
        if now == "knock" and before != "knock":
            words = raw["content"].get("reason")
            return [JoinRequested(**common, person=room.person(who), words=words if isinstance(words, str) else "")]
        if now in ("leave", "ban") and before not in ("invite", "leave", "ban"):
            return [MemberLeft(**common, person=room.person(who))]
        return []

    def _rights(self, raw: Raw, room: Room, common: dict[str, Any]) -> list[Event]:
        new, old = raw["content"], _before(raw)
        named = (set(new.get("users") or ()) | set(old.get("users") or ())) & room.joined - room.creators - {self.me}
        return [
            RightsChanged(**{**common, "id": f"{common['id']} {user}"}, person=room.person(user))
            for user in sorted(named)
            if (level(new, user) >= MODERATOR) != (level(old, user) >= MODERATOR)
        ]


def skipped(raw: object, room: str, error: Exception) -> None:
    """Tell of an event that can't be read, and not a word of what is in it."""
    told = raw if isinstance(raw, dict) else {}
    log.warning(
        "a malformed event, skipped",
        platform=PLATFORM,
        room=room[:80],
        event_id=str(told.get("event_id"))[:80],
        why=type(error).__name__,
    )


def _before(raw: Raw) -> Raw:
    """The content of the state event that this one took the place of."""
    found = (raw.get("unsigned") or {}).get("prev_content")
    return found if isinstance(found, dict) else {}


def _id(value: object) -> str:
    if not _word(value):
        raise ValueError("an id expected")
    return str(value)


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value
