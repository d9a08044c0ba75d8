"""What comes with a message of Telegram beside its words."""

from __future__ import annotations

from datetime import timedelta

from telegram import Animation, Audio, Message, Video, VideoNote, Voice

from adapters.base.files import attached, kind_of
from copbot.rooms.files import Attached, FileKind, Files

_Playing = Animation | Audio | Video | VideoNote | Voice


def files_of(message: Message) -> Files:
    """What came with it. Of somebody's contact no more is told than that it is one."""
    if message.animation is not None:
        return (_playing(FileKind.ANIMATION, message.animation),)
    if message.photo:
        return (attached(FileKind.PICTURE, size=message.photo[-1].file_size, source=message.photo[-1].file_id),)
    if (file := message.document) is not None:
        kind = kind_of(file.file_name, file.mime_type)
        return (attached(kind, file.file_name, size=file.file_size, source=file.file_id),)
    if message.video is not None:
        return (_playing(FileKind.VIDEO, message.video, message.video.file_name),)
    if (sound := message.audio) is not None:
        about = " – ".join(filter(None, (sound.performer, sound.title)))
        return (_playing(FileKind.SOUND, sound, sound.file_name, about),)
    if message.voice is not None:
        return (_playing(FileKind.VOICE, message.voice),)
    if message.video_note is not None:
        return (_playing(FileKind.VIDEO_NOTE, message.video_note),)
    if message.sticker is not None:
        return (attached(FileKind.STICKER, about=message.sticker.emoji),)
    if message.venue is not None:
        return (attached(FileKind.PLACE, about=message.venue.title),)
    if message.location is not None:
        return (attached(FileKind.PLACE),)
    if message.poll is not None:
        return (attached(FileKind.POLL, about=message.poll.question),)
    return (attached(FileKind.CONTACT),) if message.contact is not None else ()


def _playing(kind: FileKind, one: _Playing, name: str | None = None, about: str = "") -> Attached:
    long = one.duration
    seconds = long.total_seconds() if isinstance(long, timedelta) else long
    return attached(kind, name, about, seconds=seconds, size=one.file_size)
