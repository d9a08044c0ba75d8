"""What the adapter knows of the groups that it is in: their names, who moderates them, what can be done there."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from cachetools import LRUCache, TTLCache
from telegram import Bot, Chat, ChatFullInfo, ChatMember, User
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden

from copbot.language.wording import called
from copbot.rooms.capabilities import TELEGRAM, TELEGRAM_FORUM, Capabilities
from copbot.rooms.events import Person

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
ASKING = timedelta(minutes=5)
"""So long a bot can write to who asks to join, until the request is answered."""
_REMEMBERED = 20_000
_NOBODY = ("user not found", "member not found", "participant_id_invalid", "user_not_participant", "user_id_invalid")
"""What Telegram says of who is not in a group, and was not for long."""


@dataclass(slots=True)
class Room:
    """A group. `admin`: the bot is an administrator there."""

    id: int
    name: str
    username: str | None = None
    admin: bool = False
    can: Capabilities = TELEGRAM
    moderators: dict[int, str] = field(default_factory=dict)
    """Their names by their ids."""
    shown: tuple[str | None, str | None, bool] = (None, None, False)
    """What the last messages showed of it: title, @name, whether it has topics."""
    looked: float = field(default_factory=time.monotonic)
    """When it was looked at, by a clock that only runs on."""

    @property
    def address(self) -> str | None:
        """That of a message in it; those of a plain group have none."""
        if self.username:
            return f"https://t.me/{self.username}/{{message}}"
        inner = str(self.id).removeprefix("-100")
        return f"https://t.me/c/{inner}/{{message}}" if str(self.id).startswith("-100") else None


class Rooms:
    """The groups by their ids, and people by their @names, as far as they were heard of since the start."""

    def __init__(self) -> None:
        self.known: dict[int, Room] = {}
        self._names: LRUCache[str, tuple[int, str]] = LRUCache(_REMEMBERED)
        self._asks: TTLCache[int, int] = TTLCache(_REMEMBERED, ASKING.total_seconds())

    def asks(self, user: int, talk: int) -> None:
        """The user asks to join a group, and can be written to meanwhile in the private talk of this id."""
        self._asks[user] = talk

    def talk_with(self, user: int) -> int:
        """The id of the private talk with somebody: the same as his or her own, but for who just asks to join."""
        return self._asks.get(user, user)

    def moderates(self, user: int, chat: int) -> bool:
        """Is the user an administrator there? Privately nobody is."""
        room = self.known.get(chat)
        return room is not None and user in room.moderators

    def person(self, user: User, chat: int) -> Person:
        """The user as seen in a chat."""
        if user.username:
            self._names[user.username.lower()] = (user.id, name_of(user))
        return _person(user, may=self.moderates(user.id, chat))

    def named(self, username: str, chat: int) -> Person | None:
        """Who goes by this @name."""
        found = self._names.get(username.lower())
        may = found is not None and self.moderates(found[0], chat)
        return found and Person(id=str(found[0]), name=found[1], moderator=may, administrator=may)

    def has_threads(self, chat: int) -> bool:
        """Are questions given topics of their own there?"""
        room = self.known.get(chat)
        return room is not None and room.can.threads

    def administers(self, chat: int) -> bool:
        """Is the bot an administrator there?"""
        room = self.known.get(chat)
        return room is not None and room.admin


def name_of(user: User) -> str:
    """What to call somebody, whose name may be empty."""
    return called(user.full_name, user.username, str(user.id))


def person_of(member: ChatMember) -> Person:
    """Somebody who is in a group, with the rights there."""
    return _person(member.user, may=is_moderator(member))


def _person(user: User, *, may: bool) -> Person:
    return Person(
        id=str(user.id),
        name=name_of(user),
        moderator=may,
        administrator=may,
        bot=user.is_bot,
        language=user.language_code,
    )


def is_inside(member: ChatMember) -> bool:
    """Is this somebody who is in the group?"""
    return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER) or bool(
        getattr(member, "is_member", False)
    )


def is_moderator(member: ChatMember) -> bool:
    """Has the member the rights of an administrator?"""
    return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


def invites(own: ChatMember | None) -> bool:
    """Has the bot the right to invite users, which is also that to answer requests to join?"""
    return _may(own, "can_invite_users")


def _may(own: ChatMember | None, right: str) -> bool:
    return own is not None and (own.status == ChatMember.OWNER or bool(getattr(own, right, False)))


async def member_of(bot: Bot, chat: int, user: int) -> ChatMember | None:
    """Somebody who is in the group now; None for who is not. Raises TelegramError if it can't be told now."""
    try:
        found = await bot.get_chat_member(chat, user)
    except (BadRequest, Forbidden) as error:
        if any(sign in str(error).lower() for sign in _NOBODY):
            return None
        raise
    return found if is_inside(found) else None


async def look_at(bot: Bot, chat_id: int, *, topics: bool) -> Room | None:
    """The group as it is now; None if the bot is not in it (any more).

    Raises ChatMigrated if it goes on under another id, and TelegramError if it can't be told now.
    """
    try:
        chat = await bot.get_chat(chat_id)
        own = await bot.get_chat_member(chat_id, bot.id)
        administrators = await bot.get_chat_administrators(chat_id)
    except (BadRequest, Forbidden):
        return None
    return room_of(chat, own, administrators, topics=topics) if is_inside(own) else None


def room_of(
    chat: Chat | ChatFullInfo, own: ChatMember | None, administrators: Sequence[ChatMember] = (), *, topics: bool
) -> Room:
    """The group that these tell of; `own` is what the bot is in it, if that is known."""
    moderators = {one.user.id: name_of(one.user) for one in administrators if not one.user.is_bot}
    admin = own is not None and is_moderator(own)
    opens = _may(own, "can_manage_topics")
    if isinstance(chat, ChatFullInfo) and chat.permissions is not None:
        opens = opens or bool(chat.permissions.can_manage_topics)
    # Who comes and goes is told to administrators only, reliably.
    members_may = isinstance(chat, ChatFullInfo) and (chat.permissions is None or chat.permissions.can_invite_users)
    can = replace(
        TELEGRAM_FORUM if topics and chat.is_forum and opens else TELEGRAM,
        joins=admin,
        join_requests=invites(own),
        invites=invites(own) and bool(members_may),
        pins=admin and _may(own, "can_pin_messages"),
    )
    shown = (chat.title, chat.username, bool(chat.is_forum))
    return Room(chat.id, chat.title or "", chat.username, admin, can, moderators, shown)
