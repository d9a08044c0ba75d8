"""The messages of one chat of a Telegram Desktop export as events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from adapters.base.spans import Writing
from adapters.logs.entry import MessageError
from adapters.logs.fields import Json, identifier, mappings, moment, optional_identifier, string, unix, values
from adapters.logs.recent import Recent
from copbot.rooms.capabilities import TELEGRAM, TELEGRAM_FORUM, Capabilities
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, Person, ReactionAdded, RoomKnown
from copbot.rooms.spans import Kind, Spans

CAME = {"invite_members", "create_group", "join_group_by_link", "join_group_by_request"}
_KINDS: dict[str, Kind] = {
    "pre": "code",
    "code": "code",
    "blockquote": "quotation",
    "spoiler": "spoiler",
    "link": "link",
    "text_link": "link",
    "mention": "mention",
    "mention_name": "mention",
    "bold": "bold",
    "italic": "italic",
}
_FURTHEST_ZONE = timedelta(hours=15)


class Chat:
    """A group. It is known again when it is renamed, and when its first topic shows that it is a forum.

    The export names the members that somebody invited or removed but has no ids of them: somebody who has written
    before is found by name, others have their name for an id. A message in a topic is in the thread of that topic.
    """

    def __init__(self, id: str, name: str | None) -> None:
        self._id = id
        self._name = name or id
        self._capabilities: Capabilities = TELEGRAM
        self._told: tuple[str, Capabilities] | None = None
        self._topics: Recent[str, str] = Recent()
        self._ids: Recent[str, str] = Recent(10_000)

    def tell(self, message: Json, index: int) -> Iterator[Event]:
        """What a message of the export tells. Raises MessageError."""
        kind = message.get("type")
        if kind == "unsupported":
            return
        id, at = identifier(message, "id"), _time(message)
        if kind == "service":
            told = list(self._service(message, id, at))
        elif kind == "message":
            told = list(self._message(message, id, at))
        else:
            raise MessageError(f"neither a message nor a service message: {kind!r}")
        if self._told != (self._name, self._capabilities) and (told or self._told):
            yield RoomKnown(
                named=True,
                platform="telegram",
                id=f"room:{self._id}" if self._told is None else f"{self._id}:{id}:room",
                at=at,
                room=self._id,
                name=self._name,
                capabilities=self._capabilities,
            )
            self._told = (self._name, self._capabilities)
        yield from told

    def _service(self, message: Json, id: str, at: datetime) -> Iterator[Event]:
        action = string(message, "action")
        if action == "topic_created":
            self._capabilities = TELEGRAM_FORUM
            self._topics[id] = id
        elif action == "edit_group_title":
            self._name = string(message, "title") or self._name
        elif action in CAME or action == "remove_members":
            kind = MemberLeft if action == "remove_members" else MemberJoined
            actor = self._person(message, "actor")
            names = [name for name in values(message, "members") if isinstance(name, str) and name]
            people = [self._named(name, actor) for name in names] if "members" in message else [actor]
            for number, who in enumerate(people):
                yield kind(platform="telegram", id=f"{self._id}:{id}:{number}", at=at, room=self._id, person=who)

    def _message(self, message: Json, id: str, at: datetime) -> Iterator[Event]:
        author = self._person(message, "from")
        self._ids[author.name] = author.id
        elsewhere = "reply_to_peer_id" in message
        reply_to = None if elsewhere else optional_identifier(message, "reply_to_message_id")
        thread = self._topics.get(reply_to) if reply_to else None
        if thread:
            self._topics[id] = thread
        text, spans = written(message)
        yield MessagePosted(
            platform="telegram",
            id=f"{self._id}:{id}",
            at=at,
            room=self._id,
            author=author,
            message=id,
            text=text,
            spans=spans,
            forwarded=(string(message, "forwarded_from") or "") if "forwarded_from" in message else None,
            # To be in a topic is told as a reply to the message that created it.
            reply_to=None if reply_to == thread else reply_to,
            thread=thread,
            mentions=tuple(mentioned(message)),
        )
        yield from self._reactions(message, id, at)

    def _reactions(self, message: Json, id: str, at: datetime) -> Iterator[Event]:
        ahead = _ahead(message, at)
        number = 0
        for reaction in mappings(message, "reactions"):
            emoji = string(reaction, "emoji")
            for recent in mappings(reaction, "recent") if emoji else []:
                if optional_identifier(recent, "from_id") is None:
                    continue
                yield ReactionAdded(
                    platform="telegram",
                    id=f"{self._id}:{id}:r{number}",
                    at=_reacted(recent, ahead) or at,
                    room=self._id,
                    author=self._person(recent, "from"),
                    message=id,
                    emoji=emoji or "",
                )
                number += 1

    def _person(self, message: Json, key: str) -> Person:
        name = string(message, key)
        id = optional_identifier(message, f"{key}_id") or name
        if id is None:
            raise MessageError(f"no {key!r}")
        # Exports of before 2021 have the number only.
        return Person(id=f"user{id}" if id.isdecimal() else id, name=name or id)

    def _named(self, name: str, actor: Person) -> Person:
        return actor if name == actor.name else Person(id=self._ids.get(name) or name, name=name)


def written(message: Json) -> tuple[str, Spans]:
    """The text of a message, or what was written to its picture or file, and what is known of its parts."""
    whole, entities = message.get("text"), values(message, "text_entities")
    parts = whole if isinstance(whole, list) else entities
    told = Writing()
    for part in parts:
        start = told.length
        if isinstance(part, dict):
            told.add(string(part, "text") or "")
            if kind := _KINDS.get(str(part.get("type"))):
                told.mark(kind, start, _target(part))
        elif isinstance(part, str):
            told.add(part)
    # Some exporters name other parts than are in the text.
    return (whole, ()) if isinstance(whole, str) and whole != told.text else (told.text, told.spans)


def _target(part: Json) -> str | None:
    user = optional_identifier(part, "user_id")
    if user is not None:
        return f"user{user}" if user.isdecimal() else user
    words = string(part, "text") or ""
    match part.get("type"):
        case "mention":
            return words
        case "link":
            return words if "://" in words else f"https://{words}"
        case _:
            return string(part, "href")


def mentioned(message: Json) -> Iterator[Person]:
    """Who is mentioned. By @name: the export doesn't tell whose user name that is, so it is the id too."""
    for part in mappings(message, "text_entities") or mappings(message, "text"):
        name = string(part, "text")
        user = optional_identifier(part, "user_id")
        if part.get("type") == "mention" and name:
            yield Person(id=name, name=name.removeprefix("@"))
        elif part.get("type") == "mention_name" and user:
            yield Person(id=f"user{user}" if user.isdecimal() else user, name=name or user)


def _time(message: Json) -> datetime:
    if "date_unixtime" in message:
        return unix(message["date_unixtime"])
    return moment(message.get("date"))


def _ahead(message: Json, at: datetime) -> timedelta:
    """How much the clock of the exporting computer, which `date` shows, was ahead of UTC."""
    if "date_unixtime" not in message or not string(message, "date"):
        return timedelta()
    try:
        ahead = moment(message["date"]) - at
    except MessageError:
        return timedelta()
    return ahead if abs(ahead) <= _FURTHEST_ZONE else timedelta()


def _reacted(reaction: Json, ahead: timedelta) -> datetime | None:
    try:
        return moment(reaction.get("date")) - ahead
    except (MessageError, OverflowError):
        return None
