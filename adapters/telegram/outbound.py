"""What the bot asks, as calls of the Bot API; and what Telegram says to that, as results."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import structlog
from aiolimiter import AsyncLimiter
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from adapters.base.outbound import NotDoneError, Outbound, Part
from adapters.base.told import brief
from adapters.telegram import files
from adapters.telegram.emoji import settable
from adapters.telegram.failures import explained
from adapters.telegram.html import LONGEST, render, units
from adapters.telegram.inbound import HELLO, PRESS
from adapters.telegram.pressed import Pressed
from adapters.telegram.rooms import Rooms
from adapters.telegram.settings import TelegramSettings
from copbot.rooms.actions import (
    START,
    Action,
    Admit,
    Button,
    Edit,
    EndInvite,
    EndPress,
    Failed,
    Failure,
    Invite,
    Keep,
    Look,
    MarkThread,
    OpenThread,
    Pin,
    React,
    Refuse,
    Result,
    Say,
    SetButtons,
    TellPrivately,
)
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Text, plain
from copbot.running.live import Hub

log = structlog.get_logger()
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TOPIC = "telegram topic"
"""The topics that the bot opened, and may close."""
_TOPIC_NAME = 128
_LINK_NAME = 32
_ROW = 26
"""So many characters of labels stand in one row of buttons."""
_DATA = 64
"""So many bytes of a command fit behind a button."""
_NO_MESSAGES = TellPrivately | EndPress | Invite | EndInvite | Keep
"""What puts nothing into a group."""


class TelegramOutbound(Outbound):
    """Carries out actions by a bot. `moved` has it told that a group goes on under another id."""

    longest = LONGEST
    longest_beside_file = 1024
    shows_about = False
    longest_toast = 80
    """An answer to a press is shown for some seconds; a longer one stands until it is read."""

    def __init__(
        self, bot: Bot, hub: Hub, settings: TelegramSettings, rooms: Rooms, moved: Callable[[int, int], Awaitable[None]]
    ) -> None:
        super().__init__()
        self._bot = bot
        self._rooms = rooms
        self._hub = hub
        self._per_minute = settings.per_minute
        self._moved = moved
        self._paces: dict[tuple[str, bool], AsyncLimiter] = {}
        self.pressed = Pressed(bot)

    def size(self, text: Text) -> int:
        """In UTF-16 code units, without the marks."""
        return units(text)

    def explained(self, error: Exception, action: Action) -> Failed | None:
        """What Telegram's answer means."""
        return explained(error, action) if isinstance(error, TelegramError) else None

    async def carry_out(self, going: Outgoing) -> Result:
        """Do it, if there is time for it in the group; in the group that it has become, if it has moved."""
        action = going.action
        if not await self._has_time(action):
            return Failed(Failure.RATE_LIMITED, 60 / self._per_minute, "Telegram's limit for a group")
        try:
            return await super().carry_out(going)
        except ChatMigrated as error:
            if isinstance(action, TellPrivately | Keep):
                raise NotDoneError(Failure.PRIVATE_CLOSED, "it is no person") from None
            await self._moved(int(action.room), error.new_chat_id)
            if not isinstance(action, Say):
                raise NotDoneError(Failure.GONE, "the group goes on under another id") from None
            # What was said under the old one can't be referred to there.
            there = replace(action, room=str(error.new_chat_id), thread=None, reply_to=None)
            return await super().carry_out(replace(going, action=there))

    async def _has_time(self, action: Action) -> bool:
        """May something be done in the group now? It takes its time then; no other group waits meanwhile.

        Marks on messages have a budget of their own, for Telegram's limit is one of messages.
        """
        if not self._per_minute or isinstance(action, _NO_MESSAGES) or _is_for_a_press(action):
            return True
        budget = (action.room, isinstance(action, React | Look))
        pace = self._paces.setdefault(budget, AsyncLimiter(self._per_minute, 60))
        if not pace.has_capacity():
            return False
        await pace.acquire()
        return True

    async def say(self, action: Say, part: Part) -> str:
        """One message in a group; or the answer to a press, for the presser alone while Telegram takes one."""
        if action.press is not None:
            words = plain(action.text)
            if await self.pressed.answer(action.press, words, alert=action.refusal or len(words) > self.longest_toast):
                return action.press
            if await self._privately(action):
                return action.press
        thread = str(action.thread) if action.thread is not None else None
        reply_to = str(action.reply_to) if action.reply_to is not None else None
        return await self._send(int(action.room), action, thread, reply_to)

    async def tell(self, action: TellPrivately, part: Part) -> str:
        """One message to a person."""
        if not action.person.isdigit():
            # A channel, or the group itself.
            raise NotDoneError(Failure.PRIVATE_CLOSED, "it is no person")
        person = int(action.person)
        try:
            said = await self._send(self._rooms.talk_with(person), action, None, None)
        except Forbidden:
            # Who has just pressed a button is told all the same, as far as there is room.
            if not await self.pressed.end(person, plain(action.text)):
                raise
            return f"{PRESS}{part.key}"
        await self.pressed.end(person)
        return said

    async def _send(self, chat: int, action: Say | TellPrivately, thread: str | None, reply_to: str | None) -> str:
        """One message. Where its topic or what it replies to is gone, it is said without."""
        markup = keyboard(action.buttons, self._bot.username)
        topic = int(thread) if thread is not None else None
        reply = ReplyParameters(int(reply_to), allow_sending_without_reply=True) if reply_to is not None else None
        try:
            if not action.files:
                message = await self._bot.send_message(
                    chat,
                    render(action.text),
                    ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=markup,
                    message_thread_id=topic,
                    reply_parameters=reply,
                )
            else:
                message = await files.send(
                    self._bot,
                    chat,
                    action.files[0],
                    caption=render(action.text),
                    parse_mode=ParseMode.HTML,
                    reply_markup=markup,
                    message_thread_id=topic,
                    reply_parameters=reply,
                )
        except BadRequest as error:
            why = str(error).lower()
            if reply_to is not None and "repl" in why and "not found" in why:
                return await self._send(chat, action, thread, None)
            if thread is not None and "thread not found" in why:
                return await self._send(chat, action, None, reply_to)
            raise
        return str(message.message_id)

    async def end_press(self, action: EndPress) -> None:
        """Answered without a word, if it was not answered yet."""
        await self.pressed.answer(action.press)

    async def _privately(self, action: Say) -> bool:
        """Write to who pressed a button; False if Telegram doesn't let the bot."""
        try:
            await self._send(int(action.only_for or 0), action, None, None)
        except Forbidden:
            return False
        except BadRequest as error:
            if "not found" not in str(error).lower():
                raise
            return False
        return True

    async def set_buttons(self, action: SetButtons) -> None:
        """Other buttons under a message."""
        async with _done_already("not modified"):
            where = int(action.room), int(str(action.message))
            markup = keyboard(action.buttons, self._bot.username)
            await self._bot.edit_message_reply_markup(*where, reply_markup=markup)

    async def admit(self, action: Admit) -> None:
        """Who asked to join is in."""
        await self._bot.approve_chat_join_request(int(action.room), int(action.person))

    async def refuse(self, action: Refuse) -> None:
        """Who asked to join is not let in."""
        await self._bot.decline_chat_join_request(int(action.room), int(action.person))

    async def invite(self, action: Invite) -> str:
        """A link of the bot's own. One for requests has no limit: then the bot counts."""
        made = await self._bot.create_chat_invite_link(
            int(action.room),
            expire_date=action.until,
            member_limit=action.uses,
            name=action.name[:_LINK_NAME],
            creates_join_request=action.uses is None,
        )
        return made.invite_link

    async def end_invite(self, action: EndInvite) -> None:
        """The link leads nowhere any more."""
        await self._bot.revoke_chat_invite_link(int(action.room), action.link)

    async def edit(self, action: Edit, key: str) -> None:
        """A message reads so from now on."""
        async with _done_already("not modified"):
            where, markup = (int(action.room), int(str(action.message))), keyboard(action.buttons, self._bot.username)
            if action.files:
                await files.replace(self._bot, *where, action.files[0], render(action.text), markup)
                return
            try:
                await self._bot.edit_message_text(
                    render(action.text),
                    *where,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=markup,
                )
            except BadRequest as error:
                if "no text in the message" not in str(error).lower():
                    raise
                # What has a picture keeps it, with other words beside.
                await self._bot.edit_message_caption(
                    *where, caption=render(action.text), parse_mode=ParseMode.HTML, reply_markup=markup
                )

    async def delete(self, room: str, message: str, key: str) -> None:
        """A message goes."""
        await self._bot.delete_message(int(room), int(message))

    async def react(self, action: React, key: str) -> None:
        """One emoji, in the place of any other of the bot's."""
        emoji = _settable(action.emoji)
        where = int(action.room), int(str(action.message))
        await self._bot.set_message_reaction(*where, None if action.remove else emoji)

    async def look(self, action: Look) -> None:
        """If the mark is there already, so is the message."""
        async with _done_already("not modified"):
            await self._bot.set_message_reaction(int(action.room), int(str(action.message)), _settable(action.emoji))

    async def pin(self, action: Pin) -> None:
        """Pinned without a sound, in the place of none; or no longer."""
        where = int(action.room), int(str(action.message))
        async with _done_already("not modified"):
            if action.on:
                await self._bot.pin_chat_message(*where, disable_notification=True)
            else:
                await self._bot.unpin_chat_message(*where)

    async def open_thread(self, action: OpenThread) -> str:
        """A topic, in which the message is shown. It is kept that the bot opened it, and so may close it."""
        topic = await self._bot.create_forum_topic(int(action.room), action.name[:_TOPIC_NAME])
        await _repeat(self._bot, int(action.room), int(str(action.message)), topic.message_thread_id)
        await self._hub.keep(f"{_TOPIC} {action.room}/{topic.message_thread_id}", "own")
        return str(topic.message_thread_id)

    async def mark_thread(self, action: MarkThread) -> None:
        """A topic of the bot's own is closed, or open again."""
        if await self._hub.cursor(f"{_TOPIC} {action.room}/{action.thread}") is None:
            # A topic of the group's own, in which the question was just asked.
            return
        mark = self._bot.close_forum_topic if action.state == "closed" else self._bot.reopen_forum_topic
        async with _done_already("not modified"):
            await mark(int(action.room), int(str(action.thread)))


def _is_for_a_press(action: Action) -> bool:
    return isinstance(action, Say) and action.press is not None


@asynccontextmanager
async def _done_already(sign: str) -> AsyncIterator[None]:
    """It is no failure if Telegram says that it is so already."""
    try:
        yield
    except BadRequest as error:
        if sign not in str(error).lower().replace("_", " "):
            raise


def _settable(emoji: str) -> str:
    """As it can be put on a message. Raises NotDoneError for one that can't."""
    found = settable(emoji)
    if found is None:
        raise NotDoneError(Failure.NOT_SUPPORTED, f"Telegram has no {emoji} for messages")
    return found


async def _repeat(bot: Bot, chat: int, message: int, topic: int) -> None:
    """The message at which the topic begins is shown in it; without that it is a topic all the same."""
    try:
        await bot.forward_message(chat, chat, message, message_thread_id=topic)
    except TelegramError as error:
        log.warning("a question could not be shown in its topic", chat=chat, topic=topic, why=brief(error))


def keyboard(buttons: Sequence[Button], username: str) -> InlineKeyboardMarkup | None:
    """The buttons, in rows that are not too wide to read."""
    rows: list[list[InlineKeyboardButton]] = []
    width = 0
    for button in buttons:
        if button.command == START:
            made = InlineKeyboardButton(button.label, url=f"https://t.me/{username}{HELLO}")
        elif button.url is not None:
            made = InlineKeyboardButton(button.label, url=button.url)
        elif 1 <= len(button.command.encode()) <= _DATA:
            made = InlineKeyboardButton(button.label, callback_data=button.command)
        else:
            log.error("a button's command is too long for Telegram; it is left out")
            continue
        if not rows or width + len(button.label) > _ROW:
            rows.append([])
            width = 0
        rows[-1].append(made)
        width += len(button.label)
    return InlineKeyboardMarkup(rows) if rows else None
