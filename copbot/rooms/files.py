"""What comes with a message beside its words: pictures, voices, files and the like. Nobody fetches what is in them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class FileKind(StrEnum):
    """What it is, for those who look or listen."""

    PICTURE = "picture"
    ANIMATION = "animation"
    STICKER = "sticker"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    """A video that somebody speaks in, as others send a voice."""
    VOICE = "voice"
    SOUND = "sound"
    FILE = "file"
    PLACE = "place"
    CONTACT = "contact"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class Attached:
    """Something that came with a message.

    `name` is that of its file, if it has one. `about` says what it shows, where its author or the platform does: the
    description of a picture, the emoji of a sticker, what a poll asks. `seconds` is how long it plays, `size` is in
    bytes; None where that isn't told. `source` says to its platform alone where it can be fetched, if it can be.
    """

    kind: FileKind
    name: str = ""
    about: str = ""
    seconds: int | None = None
    size: int | None = None
    source: str = ""


Files = tuple[Attached, ...]


def dumped(files: Sequence[Attached]) -> str:
    """The files as they are stored; empty if there are none."""
    return (
        json.dumps([[one.kind, one.name, one.about, one.seconds, one.size, one.source] for one in files])
        if files
        else ""
    )


def loaded(kept: str) -> Files:
    """The files that were stored."""
    return tuple(Attached(FileKind(kind), *more) for kind, *more in json.loads(kept)) if kept else ()
