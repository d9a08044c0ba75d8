"""What came with a message, made of what platforms and exports tell of it, whatever kind of value that is."""

from __future__ import annotations

import math
import mimetypes
import re

from copbot.patterns import expression
from copbot.rooms.bounds import LONGEST_NAME
from copbot.rooms.files import Attached, FileKind

_ANIMATION = expression(r".*\.(?:gifv?|gif\.mp4)\Z|giphy\.mp4\Z", re.IGNORECASE)
_VOICE = expression(r"voice[ _-]?message\b.*", re.IGNORECASE)
_BY_TYPE = {"image": FileKind.PICTURE, "video": FileKind.VIDEO, "audio": FileKind.SOUND}
_LONGEST = 2**53


def attached(
    kind: FileKind,
    name: object = "",
    about: object = "",
    *,
    seconds: object = None,
    size: object = None,
    source: object = "",
) -> Attached:
    """Something of this kind; what is told of it by another kind of value is left out.

    Pictures and files can be fetched.
    """
    known = isinstance(source, str) and len(source) <= LONGEST_NAME
    fetched = str(source) if kind in (FileKind.PICTURE, FileKind.FILE) and known else ""
    return Attached(kind, _text(name), _text(about), _number(seconds), _number(size), fetched)


def kind_of(name: object, media_type: object = None) -> FileKind:
    """What a file is by its name and its media type, as far as these are told."""
    name, media_type = _text(name), _text(media_type) or mimetypes.guess_type(_text(name))[0] or ""
    if _ANIMATION.match(name) or media_type.casefold() == "image/gif":
        return FileKind.ANIMATION
    if _VOICE.match(name):
        return FileKind.VOICE
    return _BY_TYPE.get(media_type.casefold().partition("/")[0], FileKind.FILE)


def _text(told: object) -> str:
    return " ".join(told.split()) if isinstance(told, str) else ""


def _number(told: object) -> int | None:
    number = isinstance(told, int | float) and not isinstance(told, bool) and math.isfinite(told)
    return int(told) if number and 0 <= told < _LONGEST else None  # type: ignore[operator,call-overload]
