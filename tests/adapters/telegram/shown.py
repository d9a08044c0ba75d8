"""What comes with a message, as Telegram tells bots of it."""

from __future__ import annotations

from copbot.rooms.files import Attached, FileKind, Files
from tests.adapters.telegram.state import Json

_ID = {"file_id": "1", "file_unique_id": "1"}
_SIZE = {"width": 9, "height": 9}
_KEYS = {
    FileKind.VOICE: "voice",
    FileKind.VIDEO: "video",
    FileKind.VIDEO_NOTE: "video_note",
    FileKind.SOUND: "audio",
    FileKind.STICKER: "sticker",
}


def content(files: Files) -> Json:
    """What of a message's fields brings the first of these; each of an album is a message of its own."""
    for file in files[:1]:
        if file.kind is FileKind.PICTURE:
            return {"photo": [{**_ID, **_SIZE}]}
        if file.kind in _KEYS:
            return {_KEYS[file.kind]: _played(file)}
        return {"document": {**_ID, "file_name": file.name}}
    return {}


def _played(file: Attached) -> Json:
    if file.kind is FileKind.STICKER:
        return {**_ID, **_SIZE, "type": "regular", "is_animated": False, "is_video": False, "emoji": file.about}
    more: Json = _SIZE if file.kind is FileKind.VIDEO else {"length": 9} if file.kind is FileKind.VIDEO_NOTE else {}
    return {**_ID, **more, "duration": file.seconds or 1}
