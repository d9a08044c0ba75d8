"""What the bot asks, as calls of the Bot API; and what Telegram says to that, as results."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from adapters.telegram.connection import Bot
from adapters.telegram.emoji import settable
from adapters.telegram.html import pieces, render, units
from copbot.rooms.actions import (
    Action,
    Button,
    Delete,
    Delivered,
    Edit,
    Failed,
    Failure,
    File,
    Look,
    MarkThread,
    OpenThread,
    React,
    Result,
    Say,
    TellPrivately,
)
from copbot.rooms.text import Text

log = structlog.get_logger()
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_CAPTION = 1024
_TOPIC_NAME = 128
_ROW = 26
"""So many characters of labels stand in one row of buttons."""
_DATA = 64
"""So many bytes of a command fit behind a button."""
_GONE = ("not found", "message_id_invalid", "topic_id_invalid", "topic_deleted", "deactivated", "peer_id_invalid")
_MESSAGE_GONE = ("message not found", "message to react not found", "message_id_invalid")
"""What is said of a message alone, not of the chat that it was in."""
_REFUSED = (
    "rights",
    "can't be deleted",
    "can't be edited",
    "topic_closed",
    "chat_write_forbidden",
    "admin",
    "restricted",
)


class Sending:
    """How far a message of several pieces got, by its row: what came through is not sent again."""

    def __init__(self) -> None:
        self.done: dict[int, list[int]] = {}


async def perform(bot: Bot, action: Action, row: int, sending: Sending) -> Result:
    """Do what the bot asks. Raises TelegramError, for `explained` to explain."""
    match action:
        case Say(room=room):
            thread = str(action.thread) if action.thread is not None else None
            reply = str(action.reply_to) if action.reply_to is not None else None
            return await _say(bot, int(room), action.text, action.buttons, action.file, row, sending, thread, reply)
        case TellPrivately(person=person):
            if not person.isdigit():
                # A channel, or the group itself.
                return Failed(Failure.PRIVATE_CLOSED, detail="it is no person")
            return await _say(bot, int(person), action.text, action.buttons, action.file, row, sending)
        case Edit(room=room, message=message):
            text = next(iter(pieces(action.text)), ())
            try:
                await bot.edit_message_text(
                    render(text),
                    int(room),
                    int(str(message)),
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=keyboard(action.buttons, bot.username),
                )
            except BadRequest as error:
                if "not modified" not in str(error).lower():
                    raise
            return Delivered()
        case Delete(room=room, message=message):
            await bot.delete_message(int(room), int(str(message)))
            return Delivered()
        case React(room=room, message=message):
            emoji = settable(action.emoji)
            if emoji is None:
                return Failed(Failure.NOT_SUPPORTED, detail=f"Telegram has no {action.emoji} for messages")
            await bot.set_message_reaction(int(room), int(str(message)), None if action.remove else emoji)
            return Delivered()
        case Look(room=room, message=message):
            emoji = settable(action.emoji)
            if emoji is None:
                return Failed(Failure.NOT_SUPPORTED, detail=f"Telegram has no {action.emoji} for messages")
            try:
                await bot.set_message_reaction(int(room), int(str(message)), emoji)
            except BadRequest as error:
                # The mark is there already: so is the message.
                if "not_modified" not in str(error).lower().replace(" ", "_"):
                    raise
            return Delivered()
        case OpenThread(room=room, message=message):
            topic = await bot.create_forum_topic(int(room), action.name[:_TOPIC_NAME])
            await _repeat(bot, int(room), int(str(message)), topic.message_thread_id)
            return Delivered(str(topic.message_thread_id))
        case MarkThread(room=room, thread=thread):
            mark = bot.close_forum_topic if action.state == "closed" else bot.reopen_forum_topic
            try:
                await mark(int(room), int(str(thread)))
            except BadRequest as error:
                if "not_modified" not in str(error).lower():
                    raise
            return Delivered()


async def _say(
    bot: Bot,
    chat: int,
    text: Text,
    buttons: tuple[Button, ...],
    file: File | None,
    row: int,
    sending: Sending,
    thread: str | None = None,
    reply_to: str | None = None,
) -> Result:
    """Send all of it; the id of the last message, under which the buttons are."""
    parts: list[Text] = pieces(text)
    # What is short stands under the file.
    alone = file is not None and not (len(parts) <= 1 and units(text) <= _CAPTION)
    whole: Sequence[tuple[Text, File | None]] = [(part, None) for part in parts]
    if file is not None:
        whole = [*whole, ((), file)] if alone else [(parts[0] if parts else (), file)]
    done = sending.done.setdefault(row, [])
    for place, (part, attached) in enumerate(whole):
        if place < len(done):
            continue
        markup = keyboard(buttons, bot.username) if place == len(whole) - 1 else None
        message = await _send(bot, chat, part, attached, markup, thread, None if done else reply_to)
        done.append(message.message_id)
    del sending.done[row]
    return Delivered(str(done[-1])) if done else Failed(Failure.NOT_SUPPORTED, detail="there is nothing to read in it")


async def _send(
    bot: Bot,
    chat: int,
    text: Text,
    file: File | None,
    markup: InlineKeyboardMarkup | None,
    thread: str | None,
    reply_to: str | None,
) -> Message:
    """One message. Where its topic or what it replies to is gone, it is said without."""
    topic = int(thread) if thread is not None else None
    reply = ReplyParameters(int(reply_to), allow_sending_without_reply=True) if reply_to is not None else None
    try:
        if file is None:
            return await bot.send_message(
                chat,
                render(text),
                ParseMode.HTML,
                link_preview_options=_NO_PREVIEW,
                reply_markup=markup,
                message_thread_id=topic,
                reply_parameters=reply,
            )
        return await bot.send_document(
            chat,
            InputFile(file.content.encode(), file.name),
            caption=render(text),
            parse_mode=ParseMode.HTML,
            reply_markup=markup,
            message_thread_id=topic,
            reply_parameters=reply,
        )
    except BadRequest as error:
        why = str(error).lower()
        if reply_to is not None and "repl" in why and "not found" in why:
            return await _send(bot, chat, text, file, markup, thread, None)
        if thread is not None and "thread not found" in why:
            return await _send(bot, chat, text, file, markup, None, reply_to)
        raise


async def _repeat(bot: Bot, chat: int, message: int, topic: int) -> None:
    """The message at which the topic begins is shown in it; without that it is a topic all the same."""
    try:
        await bot.forward_message(chat, chat, message, message_thread_id=topic)
    except TelegramError as error:
        log.warning("a question could not be shown in its topic", chat=chat, topic=topic, why=str(error))


def keyboard(buttons: Sequence[Button], username: str) -> InlineKeyboardMarkup | None:
    """The buttons, in rows that are not too wide to read."""
    rows: list[list[InlineKeyboardButton]] = []
    width = 0
    for button in buttons:
        if button.command == "start":
            made = InlineKeyboardButton(button.label, url=f"https://t.me/{username}?start=hello")
        elif 1 <= len(button.command.encode()) <= _DATA:
            made = InlineKeyboardButton(button.label, callback_data=button.command)
        else:
            log.error("a button's command is too long for Telegram; it is left out", command=button.command)
            continue
        if not rows or width + len(button.label) > _ROW:
            rows.append([])
            width = 0
        rows[-1].append(made)
        width += len(button.label)
    return InlineKeyboardMarkup(rows) if rows else None


def explained(error: TelegramError, action: Action) -> Failed:
    """Why Telegram did not do it."""
    why, private = str(error), isinstance(action, TellPrivately)
    said = why.lower()
    if isinstance(action, Look) and isinstance(error, Forbidden | BadRequest):
        gone = isinstance(error, BadRequest) and any(sign in said for sign in _MESSAGE_GONE)
        return Failed(Failure.GONE if gone else Failure.NOT_SUPPORTED, detail=why)
    match error:
        case RetryAfter():
            wait = error.retry_after
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
            return Failed(Failure.RATE_LIMITED, seconds, why)
        case Forbidden():
            return Failed(Failure.PRIVATE_CLOSED if private else Failure.NO_PERMISSION, detail=why)
        case BadRequest() if private and "not found" in said:
            return Failed(Failure.PRIVATE_CLOSED, detail=why)
        case BadRequest() if any(sign in said for sign in _REFUSED):
            return Failed(Failure.NO_PERMISSION, detail=why)
        case BadRequest() if any(sign in said for sign in _GONE):
            return Failed(Failure.GONE, detail=why)
        case BadRequest():
            return Failed(Failure.NOT_SUPPORTED, detail=why)
        case NetworkError():
            return Failed(Failure.UNREACHABLE, detail=why)
    # A token that is refused, a second poller: it is for the operator to mend.
    return Failed(Failure.UNREACHABLE, detail=type(error).__name__)
