"""What comes with a Matrix message, made of its content as it stands on the wire and in exports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from adapters.base.files import attached, kind_of
from copbot.rooms.files import FileKind, Files

STICKER = "m.sticker"
_KINDS = {
    "m.image": FileKind.PICTURE,
    "m.video": FileKind.VIDEO,
    "m.audio": FileKind.SOUND,
    "m.file": FileKind.FILE,
    "m.location": FileKind.PLACE,
}
_VOICE = ("org.matrix.msc3245.voice", "m.voice")


def files_of(kind: object, content: Mapping[str, Any], source: str = "") -> Files:
    """The file that an event of this kind with this content brings; its body is what was written to it, or its name."""
    msgtype, body = content.get("msgtype"), content.get("body")
    if kind == STICKER:
        return (attached(FileKind.STICKER, about=body),)
    kind = _KINDS.get(msgtype) if isinstance(msgtype, str) else None
    if kind is None:
        return ()
    if kind is FileKind.PLACE:
        return (attached(kind, about=body),)
    told = content.get("info")
    info: Mapping[str, Any] = told if isinstance(told, dict) else {}
    name, long = content.get("filename") or body, info.get("duration")
    seconds = long / 1000 if isinstance(long, int | float) else None
    more = {"seconds": seconds, "size": info.get("size")}
    if any(mark in content for mark in _VOICE):
        return (attached(FileKind.VOICE, **more),)
    by_name = kind_of(name, info.get("mimetype"))
    if kind is FileKind.FILE or by_name in (FileKind.ANIMATION, FileKind.VOICE):
        kind = by_name
    return (attached(kind, name, **more, source=source),)


def captioned(kind: object, content: Mapping[str, Any]) -> bool:
    """Is the body what was written, and not the name or the description of what is shown?"""
    if kind == STICKER or content.get("msgtype") == "m.location":
        return False
    file, body = content.get("filename"), content.get("body")
    return content.get("msgtype") not in _KINDS or bool(file and file != body)
