"""What came with a message of Telegram Desktop's export beside its words."""

from __future__ import annotations

from adapters.base.files import attached, kind_of
from adapters.logs.fields import Json, mapping, string
from copbot.rooms.files import FileKind, Files

_MEDIA = {
    "sticker": FileKind.STICKER,
    "voice_message": FileKind.VOICE,
    "video_message": FileKind.VIDEO_NOTE,
    "animation": FileKind.ANIMATION,
    "video_file": FileKind.VIDEO,
    "audio_file": FileKind.SOUND,
}
_NAMED = (FileKind.VIDEO, FileKind.SOUND)


def files_of(message: Json) -> Files:
    """What came with it, as the Telegram adapter tells it."""
    name, more = (
        string(message, "file_name"),
        {"seconds": message.get("duration_seconds"), "size": message.get("file_size")},
    )
    if kind := _MEDIA.get(string(message, "media_type") or ""):
        played = " – ".join(filter(None, (string(message, "performer"), string(message, "title"))))
        about = string(message, "sticker_emoji") if kind is FileKind.STICKER else played
        return (attached(kind, name if kind in _NAMED else "", about, **more),)
    if "photo" in message:
        return (attached(FileKind.PICTURE, size=message.get("photo_file_size")),)
    if "file" in message:
        return (attached(kind_of(name, message.get("mime_type")), name, **more),)
    if "poll" in message:
        return (attached(FileKind.POLL, about=string(mapping(message, "poll"), "question")),)
    if "location_information" in message:
        return (attached(FileKind.PLACE, about=string(message, "place_name")),)
    return (attached(FileKind.CONTACT),) if "contact_information" in message else ()
