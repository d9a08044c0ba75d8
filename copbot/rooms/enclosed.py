"""What goes along with a message of the bot's: files that it has made, and those of others that it passes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pydantic import ConfigDict

from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Stored:
    """The bytes that lie in this row of the database until the message that they belong to is delivered."""

    row: int


@dataclass(frozen=True, slots=True)
class Pictured:
    """The bytes of the picture that a feature keeps under this number, as long as it does."""

    picture: int


Elsewhere = Stored | Pictured
"""Bytes that lie in the database."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a message: a picture is shown, anything else can be opened.

    `about` says what it shows, for who can't see it. `words` are said in its place where it can't go along.
    """

    __pydantic_config__: ClassVar[ConfigDict] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}
    name: str
    media_type: str
    content: bytes | Elsewhere
    about: str = ""
    words: Text = ()


@dataclass(frozen=True, slots=True)
class Passed:
    """A picture that somebody posted and that is passed on: it is fetched when it is sent, and cleaned, and not kept.

    `platform` and `source` say where it is (see `copbot.rooms.files.Attached`); `words` are said in its place where it
    is gone, is none, or can't go along. `whole` says that it is any file, which its owner gave to these readers: it
    goes along as it is.
    """

    platform: str
    source: str
    name: str
    about: str
    words: Text
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of a drawing through these points, so dark, of 100; `red` where it is the one that is spoken of."""

    points: tuple[tuple[int, int], ...]
    dark: int
    red: bool = False
    label: str = ""
    """Stands beside it: digits and plain letters alone, for the font of pictures has no others."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is drawn when it is sent, of its strokes, and not kept: see `copbot.running.drawing`.

    One that moves shows how the strokes came one after the other. `words` are said in its place where there is none.
    """

    name: str
    strokes: tuple[Stroke, ...]
    about: str
    words: Text = ()
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """A document that is printed as a PDF when it is sent, and not kept: see `copbot.kit.printing`, whose JSON it is.

    `words` are said in its place where there is none.
    """

    name: str
    document: str
    about: str
    words: Text = ()


Enclosed = File | Passed | Drawn | Printed
MOST_FILES = 10
"""So many files go with one message."""
LARGEST_FILE = 50_000_000
"""Of a larger one no more is said than that there is one."""


def size(file: Enclosed) -> int:
    """How many bytes it has; none, if they are not at hand."""
    return len(file.content) if isinstance(file, File) and isinstance(file.content, bytes) else 0
