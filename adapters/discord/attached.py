"""What comes with a message of Discord beside its words."""

from __future__ import annotations

import discord

from adapters.base.files import attached, kind_of
from adapters.discord.fetching import source_of
from copbot.rooms.files import Attached, FileKind, Files


def files_of(message: discord.Message, passed_on: discord.MessageSnapshot | None) -> Files:
    """What came with it, or with what it passes on from elsewhere."""
    of_both = [one for one in (message, passed_on) if one is not None]
    files = [_file(file, source_of(message, file)) for one in of_both for file in one.attachments]
    stickers = [attached(FileKind.STICKER, about=sticker.name) for one in of_both for sticker in one.stickers]
    polls = [attached(FileKind.POLL, about=message.poll.question)] if message.poll is not None else []
    return (*files, *stickers, *polls)


def _file(file: discord.Attachment, source: str) -> Attached:
    if file.is_voice_message():
        return attached(FileKind.VOICE, seconds=file.duration, size=file.size)
    kind = kind_of(file.filename, file.content_type)
    return attached(kind, file.filename, file.description, seconds=file.duration, size=file.size, source=source)
