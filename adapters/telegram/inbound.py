"""What Telegram tells, as events. Nothing in here touches the network."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from telegram import (
    CallbackQuery,
    ChatInviteLink,
    ChatJoinRequest,
    ChatMemberUpdated,
    InlineKeyboardButton,
    Message,
    MessageReactionUpdated,
    ReactionType,
    ReactionTypeEmoji,
    Update,
    User,
)
from telegram.constants import ChatType

from adapters.base.spans import Change, changed
from adapters.telegram.attached import files_of
from adapters.telegram.emoji import meant
from adapters.telegram.marked import forwarded, spans
from adapters.telegram.rooms import ASKING, GROUPS, Rooms, is_inside, is_moderator
from copbot.language.wording import called
from copbot.patterns import expression
from copbot.rooms.actions import START, Button
from copbot.rooms.events import (
    ButtonPressed,
    Event,
    JoinRequested,
    MemberJoined,
    MemberLeft,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
)
from copbot.rooms.files import FileKind
from copbot.rooms.spans import Spans, fitted
from copbot.running.clock import moment

PLATFORM = "telegram"
ALLOWED = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MESSAGE_REACTION,
    Update.CHAT_MEMBER,
    Update.MY_CHAT_MEMBER,
    Update.CHAT_JOIN_REQUEST,
)
"""The kinds of updates that the bot asks for."""
PRESS = "callback "
"""What the id of a press begins with; Telegram's own follows."""
HELLO = "?start=hello"
"""What the address ends with that leads to the private talk with the bot."""
_COMMAND = expression(r"/(?P<name>\w+)@(?P<bot>\w+)")


def events(update: Update, rooms: Rooms, me: User) -> list[Event]:
    """What has happened; nothing for what the bot has no use for. `me` is the bot."""
    number = update.update_id
    if update.message is not None:
        return _message(update.message, rooms, me)
    if update.edited_message is not None:
        return _edited(update.edited_message, number, rooms, me)
    if update.callback_query is not None:
        return _pressed(update.callback_query, rooms)
    if update.message_reaction is not None:
        return _reacted(update.message_reaction, number, rooms)
    if update.chat_member is not None:
        return _member(update.chat_member, number, rooms, me)
    if update.chat_join_request is not None:
        return _asked(update.chat_join_request, number, rooms, me)
    return []


def _message(message: Message, rooms: Rooms, me: User) -> list[Event]:
    chat = message.chat
    if chat.type not in (*GROUPS, ChatType.PRIVATE):
        return []
    if message.new_chat_members or message.left_chat_member is not None:
        if rooms.administers(chat.id):
            # It hears of them by chat_member updates as well.
            return []
        at = moment(message.date, datetime.now(UTC))
        joined = [_joined(chat.id, user, at, rooms) for user in message.new_chat_members if user.id != me.id]
        left = message.left_chat_member
        gone = [_left(chat.id, left, at, rooms)] if left is not None and left.id != me.id else []
        return [*joined, *gone]
    files = files_of(message)
    read = _read(message, rooms, me) if message.text or message.caption or files else None
    author = _author(message, rooms)
    if read is None or author is None:
        return []
    text, known, mentions = read
    return [
        MessagePosted(
            platform=PLATFORM,
            id=f"{chat.id}/{message.message_id}",
            at=moment(message.date, datetime.now(UTC)),
            room=str(chat.id),
            private=chat.type == ChatType.PRIVATE,
            author=author,
            message=str(message.message_id),
            text=text,
            reply_to=_reply_to(message),
            thread=_thread(message, rooms),
            mentions=mentions,
            files=files,
            spans=known,
            forwarded=_passed_on(message),
            media_group=message.media_group_id,
        )
    ]


def _passed_on(message: Message) -> str | None:
    """Who said first what somebody passes on; a channel's post that Telegram puts into its group is its own."""
    return None if message.is_automatic_forward else forwarded(message.forward_origin)


def _edited(message: Message, number: int, rooms: Rooms, me: User) -> list[Event]:
    author, read = _author(message, rooms), _read(message, rooms, me)
    files = files_of(message)
    # Of some things Telegram tells again and again, as of where somebody is.
    empty = read is None or not (read[0] or any(one.kind is FileKind.PICTURE for one in files))
    if message.chat.type not in (*GROUPS, ChatType.PRIVATE) or author is None or read is None or empty:
        return []
    return [
        MessageEdited(
            platform=PLATFORM,
            id=f"{number}",
            at=moment(message.edit_date or message.date, datetime.now(UTC)),
            room=str(message.chat.id),
            private=message.chat.type == ChatType.PRIVATE,
            author=author,
            message=str(message.message_id),
            text=read[0],
            spans=read[1],
            forwarded=_passed_on(message),
            media_group=message.media_group_id,
            said_at=moment(message.date, datetime.now(UTC)),
            # An album is several messages.
            files=files if message.media_group_id is None else None,
        )
    ]


def _author(message: Message, rooms: Rooms) -> Person | None:
    """Who wrote it: somebody, the group itself (an administrator who stays anonymous), or a channel."""
    chat, sender = message.chat, message.sender_chat
    if sender is not None and sender.type != ChatType.PRIVATE:
        itself = sender.id == chat.id
        name = called(sender.title, sender.username, str(sender.id))
        return Person(id=str(sender.id), name=name, moderator=itself, administrator=itself)
    return rooms.person(message.from_user, chat.id) if message.from_user is not None else None


def _thread(message: Message, rooms: Rooms) -> str | None:
    topic = message.is_topic_message and message.message_thread_id is not None and rooms.has_threads(message.chat.id)
    return str(message.message_thread_id) if topic else None


def _reply_to(message: Message) -> str | None:
    replied, elsewhere = message.reply_to_message, message.external_reply
    if replied is not None:
        # A message in a topic that replies to none is shown as a reply to the topic's beginning.
        begins = bool(message.is_topic_message) and replied.message_id == message.message_thread_id
        return None if begins else str(replied.message_id)
    if elsewhere is not None and elsewhere.chat is not None and elsewhere.chat.id == message.chat.id:
        # In another topic of the same group.
        return str(elsewhere.message_id) if elsewhere.message_id is not None else None
    return None


def _read(message: Message, rooms: Rooms, me: User) -> tuple[str, Spans, tuple[Person, ...]] | None:
    """What was written, what is known of it, who is mentioned. None for a command that is another bot's.

    A command is without the bot's name in it, and people are named in it as everywhere: by their names, behind an @.
    """
    written = message.text or message.caption or ""
    marked = list(spans(message, rooms))
    known = fitted((span for span, _ in marked), len(written))
    mentions = [(span, person) for span, person in marked if person is not None and person.id != str(me.id)]
    people = tuple(person for _, person in mentions)
    if not written.startswith("/"):
        return written, known, people
    given = _COMMAND.match(written)
    if given and given["bot"].lower() != (me.username or "").lower():
        return None
    changes: list[Change] = [(given.end("name"), given.end(), "")] if given else []
    for span, person in mentions:
        name = person.name.replace('"', "'")
        if span.start >= max((end for _, end, _ in changes), default=0):
            changes.append((span.start, span.end, f'@"{name}"' if re.search(r"\s", name) else f"@{name}"))
    return (*changed(written, known, changes), people)


def _pressed(query: CallbackQuery, rooms: Rooms) -> list[Event]:
    on = query.message
    if on is None or not query.data:
        return []
    return [
        ButtonPressed(
            platform=PLATFORM,
            id=f"{PRESS}{query.id}",
            # It tells no time; that of the message may be long ago.
            at=datetime.now(UTC),
            room=str(on.chat.id),
            private=on.chat.type == ChatType.PRIVATE,
            author=rooms.person(query.from_user, on.chat.id),
            message=str(on.message_id),
            command=query.data,
            thread=_thread(on, rooms) if isinstance(on, Message) else None,
            buttons=_buttons(on) if isinstance(on, Message) else (),
        )
    ]


def _buttons(message: Message) -> tuple[Button, ...]:
    """The buttons of a message of the bot's."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else ()
    return tuple(button_of(one) for row in rows for one in row)


def button_of(one: InlineKeyboardButton) -> Button:
    """What a button was made of."""
    if one.url is None:
        return Button(one.text, str(one.callback_data))
    return Button(one.text, START) if one.url.endswith(HELLO) else Button(one.text, url=one.url)


def _reacted(told: MessageReactionUpdated, number: int, rooms: Rooms) -> list[Event]:
    chat, actor = told.chat, told.actor_chat
    if told.user is not None:
        author = rooms.person(told.user, chat.id)
    elif actor is not None:
        itself, name = actor.id == chat.id, called(actor.title, actor.username, str(actor.id))
        author = Person(id=str(actor.id), name=name, moderator=itself, administrator=itself)
    else:
        return []
    if chat.type not in GROUPS:
        return []
    before, after = list(_emojis(told.old_reaction)), list(_emojis(told.new_reaction))
    changes = [
        *((ReactionRemoved, one) for one in before if one not in after),
        *((ReactionAdded, one) for one in after if one not in before),
    ]
    return [
        kind(
            platform=PLATFORM,
            id=f"{number}:{place}",
            at=moment(told.date, datetime.now(UTC)),
            room=str(chat.id),
            author=author,
            message=str(told.message_id),
            emoji=emoji,
        )
        for place, (kind, emoji) in enumerate(changes)
    ]


def _emojis(reactions: Sequence[ReactionType]) -> Iterator[str]:
    """Those that are emojis of the usual kind; others have no meaning that a bot could know."""
    for one in reactions:
        if isinstance(one, ReactionTypeEmoji):
            yield meant(one.emoji)


def _member(told: ChatMemberUpdated, number: int, rooms: Rooms, me: User) -> list[Event]:
    """Somebody came or went, or has other rights than before."""
    chat, before, after = told.chat, told.old_chat_member, told.new_chat_member
    if chat.type not in GROUPS:
        return []
    found: list[Event] = []
    at = moment(told.date, datetime.now(UTC))
    if is_inside(after) and not is_inside(before):
        found.append(_joined(chat.id, after.user, at, rooms, _by(told.invite_link, me)))
    if is_inside(after) and is_moderator(before) != is_moderator(after):
        person = rooms.person(after.user, chat.id)
        found.append(RightsChanged(platform=PLATFORM, id=f"{number}:rights", at=at, room=str(chat.id), person=person))
    if is_inside(before) and not is_inside(after):
        found.append(_left(chat.id, after.user, at, rooms))
    return found


def _asked(told: ChatJoinRequest, number: int, rooms: Rooms, me: User) -> list[Event]:
    """Somebody asks to join; what Telegram calls a bio is what he or she says."""
    at = moment(told.date, datetime.now(UTC))
    rooms.asks(told.from_user.id, told.user_chat_id)
    return [
        JoinRequested(
            platform=PLATFORM,
            id=f"{number}",
            at=at,
            room=str(told.chat.id),
            person=rooms.person(told.from_user, told.chat.id),
            words=told.bio or "",
            reachable_until=at + ASKING,
            invitation=_by(told.invite_link, me),
        )
    ]


def _by(link: ChatInviteLink | None, me: User) -> str:
    """The name of the link that somebody came by, if the bot made it: others can give theirs any name."""
    return (link.name or "") if link is not None and link.creator.id == me.id else ""


def _joined(chat: int, user: User, at: datetime, rooms: Rooms, by: str = "") -> MemberJoined:
    number, person = f"join {chat} {user.id} {at.timestamp():.0f}", rooms.person(user, chat)
    return MemberJoined(platform=PLATFORM, id=number, at=at, room=str(chat), person=person, invitation=by)


def _left(chat: int, user: User, at: datetime, rooms: Rooms) -> MemberLeft:
    number = f"leave {chat} {user.id} {at.timestamp():.0f}"
    return MemberLeft(platform=PLATFORM, id=number, at=at, room=str(chat), person=rooms.person(user, chat))
