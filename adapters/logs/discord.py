"""DiscordChatExporter's JSON: one channel, or one thread of a channel, in each file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from adapters.base.discord_markdown import read as markdown
from adapters.base.files import attached, kind_of
from adapters.base.spans import changed
from adapters.logs.entry import Entry, LogError, MessageError
from adapters.logs.fields import Json, identifier, mapping, mappings, moment, optional_identifier, string
from adapters.logs.rooms import known
from adapters.logs.shape import foreign
from adapters.logs.stream import Header, entries, header, items
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, Person, ReactionAdded
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.spans import Spans

WRITTEN = {"Default", "Reply", "20", "23", "ChatInputCommand", "ContextMenuCommand"}
"""Types of messages that somebody wrote; slash commands' answers go by number. All others are Discord's own notices."""
JOINED = {"GuildMemberJoin", "RecipientAdd"}


def read(path: Path) -> Iterator[Entry]:
    """The export's messages. Raises LogError where it can't be read any further or is no export of Discord."""
    head = header(path)
    if head.lists is None or "guild" not in head.fields or head.text("channel.id") is None:
        raise LogError(
            f"{path}: before the first message: expected DiscordChatExporter's JSON (guild, channel, messages)"
            + foreign(head, "discord")
        )
    return entries(path, items(path, "messages"), Channel(head).tell)


def private(path: Path) -> bool:
    """Is it the export of direct messages? Raises LogError."""
    return (header(path).text("channel.type") or "").startswith("Direct")


class Channel:
    """The channel of an export. A thread's room is the channel that it is a thread of."""

    def __init__(self, head: Header) -> None:
        self._channel = head.text("channel.id") or ""
        self._thread: str | None = None
        self._room = self._channel
        self._title = name = head.text("channel.name")
        if "thread" in (head.text("channel.type") or "").lower():
            self._thread = self._channel
            # The exporter writes a thread's parent channel into the fields of the category.
            self._room = head.text("channel.categoryId") or self._channel
            name = head.text("channel.category") or name
        self._name = name or self._room
        self._community = head.text("guild.name")
        self._told = False

    def tell(self, message: Json, index: int) -> Iterator[Event]:
        """What a message of the export tells. Raises MessageError."""
        told = self._events(message)
        if told and not self._told:
            self._told = True
            at, community = told[0].at, self._community
            yield known("discord", self._room, at, name=self._name, capabilities=DISCORD, community=community)
        yield from told

    def _events(self, message: Json) -> list[Event]:
        id, at = identifier(message, "id"), moment(message.get("timestamp"))
        kind = string(message, "type") or "Default"
        if kind in JOINED:
            joined = [person(message.get("author"))]
            if kind == "RecipientAdd":
                joined = [person(mention) for mention in mappings(message, "mentions")]
            return [
                MemberJoined(platform="discord", id=f"{id}:{n}", at=at, room=self._room, person=who)
                for n, who in enumerate(joined)
            ]
        if kind == "RecipientRemove":
            return [
                MemberLeft(platform="discord", id=f"{id}:{n}", at=at, room=self._room, person=person(mention))
                for n, mention in enumerate(mappings(message, "mentions"))
            ]
        if kind not in WRITTEN:
            return []
        reference = mapping(message, "reference")
        here = optional_identifier(reference, "channelId") in (None, self._channel)
        replies = here and reference.get("type") != "Forward"
        passed_on = mapping(message, "forwardedMessage")
        text, spans = self._words(string(message, "content") or string(passed_on, "content") or "", id)
        posted = MessagePosted(
            platform="discord",
            id=id,
            at=at,
            room=self._room,
            author=person(message.get("author")),
            message=id,
            text=text,
            spans=spans,
            # Of who said it first nothing is told.
            forwarded="" if passed_on or reference.get("type") == "Forward" else None,
            reply_to=optional_identifier(reference, "messageId") if replies else None,
            thread=self._thread,
            mentions=tuple(person(mention) for mention in mappings(message, "mentions")),
            files=tuple(file for one in (message, passed_on) for file in _files(one)),
        )
        return [posted, *self._reactions(posted, message)]

    def _words(self, content: str, id: str) -> tuple[str, Spans]:
        """What a message says; the first one of a forum's post begins with the post's title."""
        text, spans = markdown(content)
        if id != self._thread or not self._title:
            return text, spans
        if text.casefold().startswith(self._title.rstrip("… ").casefold()):
            return text, spans
        text, spans = changed(text, spans, [(0, 0, f"{self._title}\n")])
        return text.rstrip(), spans

    def _reactions(self, posted: MessagePosted, message: Json) -> Iterator[Event]:
        for reaction in mappings(message, "reactions"):
            emoji = string(mapping(reaction, "emoji"), "name")
            for user in mappings(reaction, "users") if emoji else []:
                author = person(user)
                yield ReactionAdded(
                    platform="discord",
                    id=f"{posted.id}:{emoji}:{author.id}",
                    at=posted.at,
                    room=self._room,
                    author=author,
                    message=posted.message,
                    emoji=emoji or "",
                )


def _files(message: Json) -> Iterator[Attached]:
    for file in mappings(message, "attachments"):
        name = string(file, "fileName")
        yield attached(kind_of(name), name, size=file.get("fileSizeBytes"))
    for sticker in mappings(message, "stickers"):
        yield attached(FileKind.STICKER, about=sticker.get("name"))


def person(user: object) -> Person:
    """The person of a user in the export. Raises MessageError."""
    if not isinstance(user, dict):
        raise MessageError("without an author")
    id = identifier(user, "id")
    name = string(user, "nickname") or string(user, "name") or id
    return Person(id=id, name=name, bot=user.get("isBot") is True)
