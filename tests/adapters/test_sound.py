"""Events with values in them of a kind that nothing further in expects."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.sound import sound
from copbot.rooms.events import CommandInvoked, MessageEdited, MessagePosted, Person
from copbot.rooms.files import Attached, FileKind, Files
from copbot.rooms.spans import TextSpan

ANN = Person(id="1", name="Ann")
COMMON: dict[str, Any] = {
    "platform": "x",
    "id": "1",
    "at": datetime(2026, 3, 2, tzinfo=UTC),
    "room": "1",
    "author": ANN,
}
SPANS = (TextSpan("code", 0, 2),)
FILES = (Attached(FileKind.FILE, "a.pdf"),)
POSTED = MessagePosted(**COMMON, message="1", text="hello", mentions=(ANN,), files=FILES, spans=SPANS)
INVOKED = CommandInvoked(**COMMON, name="ask", options={"text": "Why?"})


def test_what_is_sound_is_handed_on() -> None:
    assert sound(POSTED) is POSTED
    assert sound(INVOKED) is INVOKED


@pytest.mark.parametrize("files", [None, (), FILES])
def test_an_edit_may_tell_of_files_or_not(files: Files | None) -> None:
    edited = MessageEdited(**COMMON, message="1", text="hello", files=files)
    assert sound(edited) is edited


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": 5},
        {"forwarded": 5},
        {"media_group": 5},
        {"spans": (TextSpan("code", "0", 2),)},  # type: ignore[arg-type]
        {"spans": (TextSpan("link", 0, 2, 5),)},  # type: ignore[arg-type]
        {"reply_to": 7},
        {"private": {"x": 1}},
        {"at": None},
        {"author": Person(id="1", name=-1)},  # type: ignore[arg-type]
        {"author": Person(id="1", name="Ann", bot={})},  # type: ignore[arg-type]
        {"mentions": (Person(id="1", name=None),)},  # type: ignore[arg-type]
        {"files": (None,)},
        {"files": ("a.pdf",)},
        {"files": (Attached("file", "a.pdf"),)},  # type: ignore[arg-type]
        {"files": (Attached(FileKind.FILE, None),)},  # type: ignore[arg-type]
        {"files": (Attached(FileKind.PICTURE, source=None),)},  # type: ignore[arg-type]
        {"files": (Attached(FileKind.VOICE, seconds="9"),)},  # type: ignore[arg-type]
    ],
)
def test_what_is_not_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        sound(replace(POSTED, **wrong))


def test_options_are_text() -> None:
    with pytest.raises(TypeError):
        sound(replace(INVOKED, options={"text": 5}))  # type: ignore[dict-item]
