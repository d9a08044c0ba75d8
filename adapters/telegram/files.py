"""Files and pictures as Telegram takes them."""

from __future__ import annotations

from typing import Any

import httpx
from telegram import Bot, InlineKeyboardMarkup, InputFile, InputMediaDocument, InputMediaPhoto, Message
from telegram.constants import ParseMode

from copbot.rooms.enclosed import Enclosed, File
from copbot.running.live import AdapterError

_PHOTOS = ("image/jpeg", "image/png", "image/webp")
_LARGEST_PHOTO = 10_000_000
"""A larger picture goes as a file."""
_UPLOAD = 60.0
"""Seconds for the bytes to get there."""


async def send(bot: Bot, chat: int, file: Enclosed, **beside: Any) -> Message:
    """A picture as a picture, anything else as a file; in one message with what is said beside it."""
    made, photo = _input(file)
    if photo:
        return await bot.send_photo(chat, made, write_timeout=_UPLOAD, **beside)
    # Telegram would make of some files what it takes them for.
    return await bot.send_document(chat, made, disable_content_type_detection=True, write_timeout=_UPLOAD, **beside)


async def fetch(bot: Bot, source: str, most: int) -> bytes:
    """The bytes of a file that somebody sent, by its id, from the Bot API server alone."""
    file = await bot.get_file(source)
    where = str(file.file_path)
    if not where.startswith(bot.base_file_url + "/") or (file.file_size or 0) > most:
        raise AdapterError("Telegram doesn't give it, or it is too large")
    got = bytearray()
    async with httpx.AsyncClient(timeout=_UPLOAD) as client, client.stream("GET", where) as answer:
        answer.raise_for_status()
        async for part in answer.aiter_bytes():
            got += part
            if len(got) > most:
                raise AdapterError("it is larger than was told")
    return bytes(got)


async def replace(
    bot: Bot, chat: int, message: int, file: Enclosed, caption: str, markup: InlineKeyboardMarkup | None
) -> None:
    """Another file in the place of that of a message."""
    made, photo = _input(file)
    kind = InputMediaPhoto if photo else InputMediaDocument
    media = kind(made, caption=caption, parse_mode=ParseMode.HTML)
    await bot.edit_message_media(media, chat, message, reply_markup=markup, write_timeout=_UPLOAD)


def _input(file: Enclosed) -> tuple[InputFile, bool]:
    """The file for the library, and whether it goes as a photo."""
    content = file.content if isinstance(file, File) and isinstance(file.content, bytes) else b""
    name, kind = file.name, file.media_type if isinstance(file, File) else ""
    return InputFile(content, name, attach=True), kind in _PHOTOS and len(content) <= _LARGEST_PHOTO
