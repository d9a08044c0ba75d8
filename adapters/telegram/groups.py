"""Coming into groups, leaving them, following them: what is told to the engine before all else that happens there."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime

import structlog
from telegram import Bot, Chat, ChatMember, Update
from telegram.constants import ChatType
from telegram.error import ChatMigrated, RetryAfter, TelegramError
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt

from adapters.telegram.failures import asked_pause
from adapters.telegram.inbound import PLATFORM
from adapters.telegram.rooms import (
    GROUPS,
    Room,
    Rooms,
    is_inside,
    is_moderator,
    look_at,
    member_of,
    name_of,
    person_of,
    room_of,
)
from adapters.telegram.settings import TelegramSettings
from copbot.rooms.events import Event, MemberLeft, Person, RightsChanged, RoomKnown, RoomLost, RoomMoved
from copbot.running.config import Naming
from copbot.running.live import Hub
from copbot.running.retrying import pause

log = structlog.get_logger()
_STALE = 60.0
"""After so many seconds it is looked again who the administrators are, where nobody tells."""
_MOVING = 60.0
"""So many seconds after a supergroup is met it may be told which group goes on as it."""
_SUPERGROUPS = -1_000_000_000_000
"""Below this are the ids of supergroups."""
_PAUSES = 5
"""So often at most Telegram is given the pause that it wants before it tells of a group."""


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

    def __init__(self, settings: TelegramSettings, naming: Naming) -> None:
        self.rooms = Rooms()
        self._settings = settings
        self._naming = naming
        self._moved: dict[int, int] = {}
        self._met: dict[int, float] = {}
        """Since when there are supergroups that may be one of ours."""
        self._told = 0
        self._hub: Hub | None = None

    @property
    def kept(self) -> str:
        """What `begin` is to be given after the next start: the groups, each with the ids that it had before."""
        before: dict[int, list[int]] = {}
        for old, new in self._moved.items():
            before.setdefault(new, []).append(old)
        return " ".join(":".join(map(str, (chat, *before.get(chat, ())))) for chat in self.rooms.known)

    async def begin(self, bot: Bot, hub: Hub, kept: str) -> list[Event]:
        """What is to be told of the groups where the bot was before or is to stay: of each as it is now.

        What was known at an earlier turn may have changed meanwhile, or was never taken in.
        """
        self._hub = hub
        self.rooms.known.clear()
        self._moved.clear()
        remembered: list[int] = []
        for group in kept.split():
            chat, *before = map(int, group.split(":"))
            remembered.append(chat)
            self._moved |= dict.fromkeys(before, chat)
        told: list[Event] = []
        # Those that are named come first, for they may have moved to where one of the others is.
        for chat in dict.fromkeys((*self._settings.groups, *ids_in(self._naming), *remembered)):
            if chat in self.rooms.known or chat in self._moved:
                continue
            # Where there are many, Telegram may want pauses: for those, none is asked about again.
            told += await AsyncRetrying(
                retry=retry_if_exception_type(RetryAfter),
                wait=pause(0, 0, asked_pause),
                stop=stop_after_attempt(_PAUSES),
                reraise=True,
            )(self._begin_with, bot, chat, remembered)
        return told

    async def _begin_with(self, bot: Bot, chat: int, remembered: Collection[int]) -> list[Event]:
        try:
            room = await look_at(bot, chat, topics=self._settings.topics)
        except ChatMigrated as error:
            if chat in self._settings.groups:
                mend = f"put {error.new_chat_id} in its place in telegram.groups"
                log.warning("a group goes on under another id", group=chat, mend=mend)
            return await self.moved(bot, chat, error.new_chat_id)
        if room is not None and self._elsewhere(chat, room.username):
            await _leave(bot, chat)
            room = None
        if room is None:
            return self._lost(chat) if chat in remembered else []
        right = await self._put_right(bot, room)
        return [*self._known(room), *right]

    async def _put_right(self, bot: Bot, room: Room, chat: int | None = None) -> list[Event]:
        """What has to be told of those who are wrongly held to be administrators of a group; `chat` is its old id."""
        held = await self._hub.inside(PLATFORM, str(chat or room.id)) if self._hub is not None else {}
        wrong = [int(key) for key, may in held.items() if may and key.isdigit() and int(key) not in room.moderators]
        return [await self._no_more(bot, room, user) for user in wrong]

    async def _no_more(self, bot: Bot, room: Room, user: int) -> Event:
        """Somebody is no administrator any more, or not even in the group."""
        found = await member_of(bot, room.id, user)
        common = {"platform": PLATFORM, "id": self._id(), "at": datetime.now(UTC), "room": str(room.id)}
        if found is None:
            return MemberLeft(**common, person=Person(id=str(user), name=str(user)))  # type: ignore[arg-type]
        _follow(room, found)
        return RightsChanged(**common, person=person_of(found))  # type: ignore[arg-type]

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
        if old is None:
            old = await self._moved_from(bot, chat)
        if self._elsewhere(chat.id, chat.username) and (old is None or self._elsewhere(old)):
            if not self._may_be_moving(chat):
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
        # Who is no administrator is not told who becomes one, so that is asked before a command.
        command = message is not None and (message.text or "").startswith("/")
        stale = command and room is not None and not room.admin and time.monotonic() - room.looked > _STALE
        if room is None or own is not None or changed or stale:
            return await self._learn(bot, chat, own.new_chat_member if own is not None else None)
        if update.chat_member is not None:
            _follow(room, update.chat_member.new_chat_member)
        return []

    async def moved(self, bot: Bot, old: int, new: int) -> list[Event]:
        """What is to be told when a group goes on under another id."""
        if self._moved.get(old) == new:
            return []
        room = await look_at(bot, new, topics=self._settings.topics)
        right = await self._put_right(bot, room, old) if room is not None else []
        self._moved[old] = new
        for chat in (old, new):
            self.rooms.known.pop(chat, None)
        at = datetime.now(UTC)
        told: list[Event] = [RoomMoved(platform=PLATFORM, id=self._id(), at=at, room=str(old), to=str(new))]
        return [*told, *(self._known(room) if room is not None else []), *right]

    async def _moved_from(self, bot: Bot, chat: Chat) -> int | None:
        """The group that goes on as this supergroup, where that is not told yet."""
        if chat.type == ChatType.SUPERGROUP and chat.id not in self.rooms.known:
            for old in self._alike(chat):
                try:
                    await look_at(bot, old, topics=self._settings.topics)
                except ChatMigrated as error:
                    if error.new_chat_id == chat.id:
                        return old
        return None

    def _may_be_moving(self, chat: Chat) -> bool:
        """May a group that is named go on as this one, of which Telegram will soon tell?"""
        if all(self._elsewhere(old) for old in self._alike(chat)):
            return False
        return time.monotonic() - self._met.setdefault(chat.id, time.monotonic()) < _MOVING

    def _alike(self, chat: Chat) -> list[int]:
        """The groups that are no supergroups and are called the same."""
        return [room.id for room in self.rooms.known.values() if room.id > _SUPERGROUPS and room.name == chat.title]

    async def _learn(self, bot: Bot, chat: Chat, own: ChatMember | None) -> list[Event]:
        try:
            room = await look_at(bot, chat.id, topics=self._settings.topics)
        except ChatMigrated:
            room = None
        if room is None:
            # The bot is not in it any more, of which the next updates will tell; until then this has to do.
            room = room_of(chat, own, topics=self._settings.topics)
        room.shown = shown(chat)
        before = self.rooms.known.get(chat.id)
        # Known is what was told: if one of these can't be told now, all of it is asked again.
        if before is None:
            gone = await self._put_right(bot, room)
        else:
            gone = [
                await self._no_more(bot, room, one) for one in list(before.moderators) if one not in room.moderators
            ]
        return [*self._known(room), *gone]

    def _known(self, room: Room) -> list[Event]:
        before = self.rooms.known.get(room.id)
        self.rooms.known[room.id] = room
        at, key = datetime.now(UTC), str(room.id)
        address = [f"@{room.username}"] if room.username else []
        ids = [key, *(str(old) for old, new in self._moved.items() if new == room.id)]
        named = self._is_named(room.id, room.username)
        titles = [room.name, *([room.username] if room.username else [])]
        told: list[Event] = [
            RoomKnown(
                platform=PLATFORM,
                id=self._id(),
                at=at,
                room=key,
                name=room.name,
                named=named,
                # Anybody can give any title to a group of his own: it says nothing of one that nobody named.
                community=self._naming.community_of(*ids, *address, *titles) if named else None,
                capabilities=room.can,
                address=room.address,
                within=room.name,
            )
        ]
        for user in room.moderators:
            if before is None or user not in before.moderators:
                person = Person(id=str(user), name=room.moderators[user], moderator=True, administrator=True)
                told.append(RightsChanged(platform=PLATFORM, id=self._id(), at=at, room=key, person=person))
        return told

    def _lost(self, chat: int) -> list[Event]:
        self.rooms.known.pop(chat, None)
        return [RoomLost(platform=PLATFORM, id=self._id(), at=datetime.now(UTC), room=str(chat))]

    async def member(self, bot: Bot, chat: int, person: str) -> Person | None:
        """Who this is among those who are in a group now. Raises TelegramError if it can't be told now."""
        room = self.rooms.known.get(chat)
        if person == str(chat):
            # The group itself: an administrator who stays anonymous.
            return Person(id=person, name=room.name, moderator=True, administrator=True) if room else None
        found = await member_of(bot, chat, int(person)) if person.isdigit() else None
        if found is None:
            return None
        if room is not None:
            _follow(room, found)
        return person_of(found)

    def _elsewhere(self, chat: int, username: str | None = None) -> bool:
        """Is this a group where the bot is not to stay?"""
        return bool(self._settings.groups) and not self._is_named(chat, username)

    def _is_named(self, chat: int, username: str | None) -> bool:
        ids = [chat, *(old for old, new in self._moved.items() if new == chat)]
        address = [f"@{username}"] if username else []
        return not set(ids).isdisjoint(self._settings.groups) or self._naming.named(*map(str, ids), *address)

    def _id(self) -> str:
        """An id for what Telegram gives none: never the same, for what is told twice here is true each time."""
        self._told += 1
        return f"told {time.time_ns()} {self._told}"


def ids_in(naming: Naming) -> list[int]:
    """The ids of groups among what rooms are named by."""
    return [int(name) for name in naming.all if name.startswith("-") and name[1:].isdigit()]


def addresses_in(naming: Naming) -> list[str]:
    """The public @names of groups among that."""
    return [name for name in naming.all if name.startswith("@") and ":" not in name]


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
