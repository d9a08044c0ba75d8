"""Coming into groups, leaving them, following them: what is told to the engine before all else that happens there."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime

import structlog
from telegram import Chat, ChatMember, Update
from telegram.constants import ChatType
from telegram.error import ChatMigrated, TelegramError

from adapters.telegram.connection import Bot
from adapters.telegram.inbound import PLATFORM
from adapters.telegram.rooms import GROUPS, Room, Rooms, is_inside, is_moderator, look_at, name_of, room_of
from adapters.telegram.settings import TelegramSettings
from copbot.events import Event, Person, RightsChanged, RoomKnown, RoomLost, RoomMoved

log = structlog.get_logger()


def moves_in(updates: Iterable[Update]) -> dict[int, int]:
    """The ids under which groups go on, with those that they had before."""
    moves: dict[int, int] = {}
    for message in (update.message for update in updates if update.message is not None):
        if message.migrate_to_chat_id is not None:
            moves[message.migrate_to_chat_id] = message.chat.id
        if message.migrate_from_chat_id is not None:
            moves[message.chat.id] = message.migrate_from_chat_id
    return moves


class Groups:
    """The groups that the bot is in. Raises TelegramError where Telegram can't tell now what is to be known."""

    def __init__(self, settings: TelegramSettings, community_of: Callable[..., str]) -> None:
        self.rooms = Rooms()
        self._settings = settings
        self._community_of = community_of
        self._moved: dict[int, int] = {}
        self._told = 0

    async def begin(self, bot: Bot, remembered: Collection[int]) -> list[Event]:
        """What is to be told of the groups where the bot was before or is to stay."""
        told: list[Event] = []
        for chat in dict.fromkeys((*remembered, *self._settings.groups)):
            if chat in self.rooms.known or chat in self._moved:
                continue
            try:
                room = await look_at(bot, chat, topics=self._settings.topics)
            except ChatMigrated as error:
                if chat in self._settings.groups:
                    mend = f"put {error.new_chat_id} in its place in telegram.groups"
                    log.warning("a group goes on under another id", group=chat, mend=mend)
                told += await self.moved(bot, chat, error.new_chat_id)
                continue
            if room is not None and self._elsewhere(chat):
                await _leave(bot, chat)
                room = None
            if room is not None:
                told += self._known(room)
            elif chat in remembered:
                told += self._lost(chat)
        return told

    async def before(self, bot: Bot, update: Update, moves: Mapping[int, int]) -> list[Event] | None:
        """What is to be told before the update; None if it is of a place where the bot doesn't stay."""
        chat, own, message = update.effective_chat, update.my_chat_member, update.message
        if chat is None or chat.type == ChatType.PRIVATE:
            return []
        old = moves.get(chat.id)
        gone = own is not None and not is_inside(own.new_chat_member)
        gone = gone or (
            message is not None and message.left_chat_member is not None and message.left_chat_member.id == bot.id
        )
        if gone:
            return self._lost(chat.id)
        if self._elsewhere(chat.id) and (old is None or self._elsewhere(old)):
            await _leave(bot, chat.id)
            return None
        if chat.type not in GROUPS:
            return None
        if message is not None and message.migrate_to_chat_id is not None:
            return await self.moved(bot, chat.id, message.migrate_to_chat_id)
        if old is not None and old not in self._moved:
            return await self.moved(bot, old, chat.id)
        room = self.rooms.known.get(chat.id)
        changed = message is not None and room is not None and room.shown != shown(chat)
        if room is None or own is not None or changed:
            return await self._learn(bot, chat, own.new_chat_member if own is not None else None)
        if update.chat_member is not None:
            _follow(room, update.chat_member.new_chat_member)
        return []

    async def moved(self, bot: Bot, old: int, new: int) -> list[Event]:
        """What is to be told when a group goes on under another id."""
        if self._moved.get(old) == new:
            return []
        room = await look_at(bot, new, topics=self._settings.topics)
        self._moved[old] = new
        self.rooms.known.pop(old, None)
        at = datetime.now(UTC)
        told: list[Event] = [RoomMoved(platform=PLATFORM, id=self._id(), at=at, room=str(old), to=str(new))]
        return [*told, *(self._known(room) if room is not None else [])]

    async def _learn(self, bot: Bot, chat: Chat, own: ChatMember | None) -> list[Event]:
        try:
            room = await look_at(bot, chat.id, topics=self._settings.topics)
        except ChatMigrated:
            room = None
        if room is None:
            # The bot is not in it any more, of which the next updates will tell; until then this has to do.
            room = room_of(chat, own, topics=self._settings.topics)
        room.shown = shown(chat)
        return self._known(room)

    def _known(self, room: Room) -> list[Event]:
        before = self.rooms.known.get(room.id)
        self.rooms.known[room.id] = room
        at, key = datetime.now(UTC), str(room.id)
        names = (room.name, key, *((room.username, f"@{room.username}") if room.username else ()))
        told: list[Event] = [
            RoomKnown(
                platform=PLATFORM,
                id=self._id(),
                at=at,
                room=key,
                name=room.name,
                community=self._community_of(*names),
                capabilities=room.can,
                address=room.address,
            )
        ]
        earlier = before.moderators if before is not None else {}
        for user, name in (earlier | room.moderators).items():
            if (user in earlier) != (user in room.moderators):
                person = Person(id=str(user), name=name, moderator=user in room.moderators)
                told.append(RightsChanged(platform=PLATFORM, id=self._id(), at=at, room=key, person=person))
        return told

    def _lost(self, chat: int) -> list[Event]:
        self.rooms.known.pop(chat, None)
        return [RoomLost(platform=PLATFORM, id=self._id(), at=datetime.now(UTC), room=str(chat))]

    def _elsewhere(self, chat: int) -> bool:
        """Is this a group where the bot is not to stay?"""
        stays = self._settings.groups
        return bool(stays) and chat not in stays and not any(self._moved.get(one) == chat for one in stays)

    def _id(self) -> str:
        """An id for what Telegram gives none: never the same, for what is told twice here is true each time."""
        self._told += 1
        return f"told {time.time_ns()} {self._told}"


def shown(chat: Chat) -> tuple[str | None, str | None, bool]:
    """What of a group shows in each message, so that a change is seen."""
    return chat.title, chat.username, bool(chat.is_forum)


def _follow(room: Room, member: ChatMember) -> None:
    """Somebody's rights have changed."""
    if is_moderator(member) and not member.user.is_bot:
        room.moderators[member.user.id] = name_of(member.user)
    else:
        room.moderators.pop(member.user.id, None)


async def _leave(bot: Bot, chat: int) -> None:
    log.info("the bot leaves a group that is not in telegram.groups", group=chat)
    with suppress(TelegramError):
        await bot.leave_chat(chat)
