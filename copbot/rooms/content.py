"""What a message brings: words, something to look at, a voice, or nothing that says anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from copbot.patterns import expression
from copbot.rooms.files import Attached, FileKind

_ADDRESS = expression(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_GIF = expression(
    r"https?://(?:[\w-]+\.)*(?:tenor\.com|giphy\.com|klipy\.com|gfycat\.com|gph\.is)/\S*|https?://\S+\.gifv?(?:[?#]\S*)?(?=\s|\Z)",
    re.IGNORECASE,
)
_WORDLESS = (FileKind.STICKER, FileKind.ANIMATION)
_SPOKEN = (FileKind.VOICE, FileKind.VIDEO_NOTE)


class Content(StrEnum):
    """The most that a message brings."""

    WORDS = "words"
    FILE = "file"
    """A picture, a document, a place on the map: no words beside it."""
    VOICE = "voice"
    NOTHING = "nothing"
    """Emoji, a sticker, an animated picture."""


def content(text: str, files: Sequence[Attached] = ()) -> Content:
    """What a message of this text brings that came with these files."""
    if has_words(_GIF.sub(" ", text)):
        return Content.WORDS
    shown = [file for file in files if file.kind not in _WORDLESS]
    if any(file.kind not in _SPOKEN for file in shown):
        return Content.FILE
    return Content.VOICE if shown else Content.NOTHING


def has_words(text: str) -> bool:
    """Is there a letter or a digit in it?"""
    return any(map(str.isalnum, text))


def addresses(text: str) -> frozenset[str]:
    """The addresses in the text."""
    return frozenset(_ADDRESS.findall(text)) if "://" in text else frozenset()


def without_addresses(text: str) -> str:
    """The text without the addresses in it."""
    return _ADDRESS.sub(" ", text) if "://" in text else text
