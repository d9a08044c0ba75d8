"""The messages of one chat of a Telegram Desktop export as events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from adapters.base.spans import Writing
from adapters.logs.entry import MessageError
from adapters.logs.fields import Json, identifier, mappings, moment, optional_identifier, string, unix, values
from adapters.logs.recent import Recent
from adapters.logs.telegram_files import files_of
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
    "strikethrough": "strike",
    "underline": "underline",
}
_FURTHEST_ZONE = timedelta(hours=15)


class Chat:
    """A group. It is known again when it is renamed, and when its first topic shows that it is a forum.

    The export names the members that somebody invited or removed but has no ids of them: somebody who has written
    before is found by name, of others it is not told that they came or went. A message in a topic is in the thread of
    that topic. Ids are those of the Telegram adapter. Bots are not marked; whoever's message has buttons is one. A
    channel's posts are nobody's; what the group itself says, an administrator says who stays anonymous.
    """

    def __init__(self, id: str, name: str | None) -> None:
        self.id = id
        self._name = name or id
        self._capabilities: Capabilities = TELEGRAM
        self._told: tuple[str, Capabilities] | None = None
        self._topics: Recent[str, str] = Recent()
        self._ids: Recent[str, str] = Recent(10_000)
        self._bots: Recent[str, bool] = Recent(1_000)

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
            raise MessageError(f"of an unknown kind: {kind!r}")
        if self._told != (self._name, self._capabilities) and (told or self._told):
            yield RoomKnown(
                named=True,
                platform="telegram",
                id=f"room:{self.id}" if self._told is None else f"{self.id}:{id}:room",
                at=at,
                room=self.id,
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
            found = [self._named(name, actor) for name in names] if "members" in message else [actor]
            people = [one for one in found if one is not None]
            for number, who in enumerate(people):
                yield kind(platform="telegram", id=f"{self.id}:{id}:{number}", at=at, room=self.id, person=who)

    def _message(self, message: Json, id: str, at: datetime) -> Iterator[Event]:
        if message.get("inline_bot_buttons") and "via_bot" not in message and (bot := _peer(message, "from_id")):
            # Nobody else can put buttons under a message.
            self._bots[bot] = True
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
            id=f"{self.id}/{id}",
            at=at,
            room=self.id,
            author=author,
            message=id,
            text=text,
            spans=spans,
            forwarded=_passed_on(message),
            files=files_of(message),
            # To be in a topic is told as a reply to the message that created it.
            reply_to=None if reply_to == thread else reply_to,
            thread=thread,
            mentions=tuple(mentioned(message)),
        )
        yield from self._reactions(message, id, at)

    def _reactions(self, message: Json, id: str, at: datetime) -> Iterator[Event]:
        ahead = _ahead(message, at)
        for reaction in mappings(message, "reactions"):
            emoji = string(reaction, "emoji")
            for recent in mappings(reaction, "recent") if emoji else []:
                if optional_identifier(recent, "from_id") is None:
                    continue
                author = self._person(recent, "from")
                yield ReactionAdded(
                    platform="telegram",
                    id=f"{self.id}:{id}:{emoji}:{author.id}",
                    at=_reacted(recent, ahead) or at,
                    room=self.id,
                    author=author,
                    message=id,
                    emoji=emoji or "",
                )

    def _person(self, message: Json, key: str) -> Person:
        name = string(message, key)
        id = _peer(message, f"{key}_id") or name
        if id is None:
            raise MessageError("without an author")
        itself = id == self.id
        bot = id in self._bots or (id.startswith("-") and not itself)
        return Person(id=id, name=name or id, moderator=itself, administrator=itself, bot=bot)

    def _named(self, name: str, actor: Person) -> Person | None:
        """Who goes by this name; None for whom nobody has heard of so far: who it is, the export does not say."""
        if name == actor.name:
            return actor
        id = self._ids.get(name)
        return Person(id=id, name=name) if id is not None else None


def room_id(id: str, kind: str | None) -> str:
    """The id of a chat as bots know it: of a supergroup or a channel, or of a group of the old kind."""
    if not id.isdecimal() or kind is None:
        return id
    return f"-100{id}" if kind.endswith(("supergroup", "channel")) else f"-{id}"


def _peer(message: Json, key: str) -> str | None:
    """The id of a person, a group or a channel as bots know it. Exports of before 2021 have a person's number only."""
    id = optional_identifier(message, key)
    if id is None:
        return None
    for kind, mark in (("user", ""), ("channel", "-100"), ("chat", "-")):
        if id.startswith(kind) and id[len(kind) :].isdecimal():
            return mark + id[len(kind) :]
    return id


def _passed_on(message: Json) -> str | None:
    """Who said it first, if it is only passed on; what somebody has a bot say, the bot says."""
    if "forwarded_from" in message:
        return string(message, "forwarded_from") or ""
    return string(message, "via_bot")


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
    user = _peer(part, "user_id")
    if user is not None:
        return user
    words = string(part, "text") or ""
    match part.get("type"):
        case "mention":
            return words
        case "link":
            return words if "://" in words else f"https://{words}"
        case "pre":
            return string(part, "language")
        case _:
            return string(part, "href")


def mentioned(message: Json) -> Iterator[Person]:
    """Who is mentioned. By @name: the export doesn't tell whose user name that is, so it is the id too."""
    for part in mappings(message, "text_entities") or mappings(message, "text"):
        name = string(part, "text")
        user = _peer(part, "user_id")
        if part.get("type") == "mention" and name:
            yield Person(id=name, name=name.removeprefix("@"))
        elif part.get("type") == "mention_name" and user:
            yield Person(id=user, name=name or user)


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
