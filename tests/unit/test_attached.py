"""What came with a message, as lists name it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.kit.attached import named, titled
from copbot.language.wording import wording
from copbot.rooms.files import Attached, FileKind, Files, dumped, loaded

LEAF = Attached(FileKind.PICTURE, "leaf.jpg", "a brown leaf")
LOG, TRACE = Attached(FileKind.FILE, "log.txt"), Attached(FileKind.FILE, "trace.txt", size=12)
_FILES = st.lists(
    st.builds(
        Attached,
        st.sampled_from(FileKind),
        st.text(max_size=40),
        st.text(max_size=90),
        st.none() | st.integers(0, 9000),
        st.none() | st.integers(0, 2**40),
    ),
    max_size=12,
).map(tuple)


@pytest.mark.parametrize(
    ("files", "en", "nl"),
    [
        ((LEAF,), "a picture: a brown leaf", "een foto: a brown leaf"),
        ((LOG, TRACE), "2 files: log.txt, trace.txt", "2 bestanden: log.txt, trace.txt"),
        ((LOG, LEAF), "a picture: a brown leaf, a file: log.txt", "een foto: a brown leaf, een bestand: log.txt"),
        ((Attached(FileKind.VOICE, seconds=14),), "a voice message, 14 s", "een spraakbericht, 14 s"),
        ((Attached(FileKind.VOICE, seconds=65),), "a voice message, 1:05 min", "een spraakbericht, 1:05 min"),
        ((Attached(FileKind.STICKER, about="🌱"),), "a sticker: 🌱", "een sticker: 🌱"),
        ((Attached(FileKind.POLL, about="Which day?"),), "a poll: Which day?", "een peiling: Which day?"),
        ((), "", ""),
    ],
)
def test_what_came_is_named(files: Files, en: str, nl: str) -> None:
    assert [named(wording(code), files) for code in ("en", "nl")] == [en, nl]


@pytest.mark.parametrize(
    ("said", "limit", "shown"),
    [
        ("What is this?", 80, "What is this? (with a picture: a brown leaf)"),
        ("What is this?", 40, "What is this? (with a picture)"),
        ("What is it that grows on this leaf?", 40, "What is it that grows… (with a picture)"),
        ("", 80, "a picture: a brown leaf"),
        ("a\n b", 80, "a b (with a picture: a brown leaf)"),
    ],
)
def test_a_title_names_as_much_as_fits(said: str, limit: int, shown: str) -> None:
    assert titled(wording("en"), said, (LEAF,), limit) == shown


@given(st.text(max_size=200), _FILES, st.integers(10, 120))
def test_a_title_is_one_line_and_never_too_long(said: str, files: Files, limit: int) -> None:
    shown = titled(wording("nl"), said, files, limit)
    assert len(shown) <= limit
    assert len(shown.splitlines()) <= 1


@given(_FILES)
def test_what_is_kept_is_read_again(files: Files) -> None:
    assert loaded(dumped(files)) == files
