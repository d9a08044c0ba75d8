"""What Telegram says of parts of a message's text, in characters of it."""

from __future__ import annotations

from collections.abc import Iterator

from telegram import (
    Message,
    MessageEntity,
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from adapters.base.spans import Units
from adapters.telegram.rooms import Rooms
from copbot.language.wording import called
from copbot.rooms.events import Person
from copbot.rooms.spans import Kind, TextSpan

_KINDS: dict[str, Kind] = {
    MessageEntity.PRE: "code",
    MessageEntity.CODE: "code",
    MessageEntity.BLOCKQUOTE: "quotation",
    MessageEntity.EXPANDABLE_BLOCKQUOTE: "quotation",
    MessageEntity.SPOILER: "spoiler",
    MessageEntity.URL: "link",
    MessageEntity.TEXT_LINK: "link",
    MessageEntity.MENTION: "mention",
    MessageEntity.TEXT_MENTION: "mention",
    MessageEntity.BOLD: "bold",
    MessageEntity.ITALIC: "italic",
    MessageEntity.STRIKETHROUGH: "strike",
    MessageEntity.UNDERLINE: "underline",
}


def spans(message: Message, rooms: Rooms) -> Iterator[tuple[TextSpan, Person | None]]:
    """The parts of the text or caption of which something is known, and who is mentioned there.

    An @name that was not heard of since the start is nobody's.
    """
    written = message.text or message.caption or ""
    units = Units(written)
    for entity in message.entities if message.text else message.caption_entities:
        kind = _KINDS.get(entity.type)
        start, end = units.place(entity.offset), units.place(entity.offset + entity.length, end=True)
        words = written[max(start, 0) : max(end, 0)]
        if kind is None or not words:
            continue
        person: Person | None = None
        target = None
        if kind == "mention":
            if entity.type == MessageEntity.TEXT_MENTION and entity.user is not None:
                person = rooms.person(entity.user, message.chat.id)
            else:
                person = rooms.named(words.removeprefix("@"), message.chat.id)
            target = person.id if person is not None else None
        elif kind == "link":
            target = entity.url or (words if "://" in words else f"https://{words}")
        elif kind == "code":
            target = entity.language
        yield TextSpan(kind, max(start, 0), min(end, len(written)), target), person


def forwarded(origin: MessageOrigin | None) -> str | None:
    """The name of who said first what somebody passes on."""
    match origin:
        case None:
            return None
        case MessageOriginUser(sender_user=user):
            return called(user.full_name, user.username, str(user.id))
        case MessageOriginHiddenUser(sender_user_name=name):
            return name
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            return called(chat.title, chat.username, str(chat.id))
        case _:
            return ""
