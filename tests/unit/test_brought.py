"""What came with words that are passed on: kept with them, and told in each language."""

from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.helpdesk.tables import Ticket
from copbot.kit.brought import NOTHING, Brought, Remedy, bare, keep, kept, noted, reads, with_files
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.text import plain, text

FILES = st.lists(st.builds(Attached, st.sampled_from(FileKind), st.text(max_size=9), st.text(max_size=9)), max_size=4)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", FileKind)
def test_each_kind_is_told_in_each_language(kind: FileKind, code: str) -> None:
    words = wording(code)
    what = words.line("attached", kind=kind, count=1)
    file = Attached(kind, "name.x", "what it shows")
    for said in ("", "see this"):
        told = reads(words, Brought(said, (file,)))
        assert told == plain(with_files(words, text(said) if said else (), [file]))
        assert what in told
        assert "what it shows" in told
        assert told.startswith(said)
    hidden = plain(with_files(words, text("see"), bare([file])))
    assert what in hidden
    assert "name.x" not in hidden
    assert "shows" not in hidden
    for remedy in get_args(Remedy):
        assert what in plain(noted(words, text("Done."), [file], remedy))


@given(st.text(), FILES, st.text(), FILES)
def test_what_came_is_kept_apart_from_the_words(
    first: str, some: list[Attached], then: str, more: list[Attached]
) -> None:
    whole = Brought(first, tuple(some)).and_then(Brought(then, tuple(more)))
    row = Ticket(id=1, community_id=1, member_id=1, text="", at=datetime(2026, 3, 2, tzinfo=UTC))
    keep(row, "held", whole)
    assert kept(row, "held") == whole
    assert row.held == f"{first}\n{then}".strip()
    assert whole.shorter(20).files == whole.cut(last=5).files == (*some, *more)
    keep(row, "held", NOTHING)
    assert (row.held, row.held_files) == ("", "")


def test_what_stands_before_it_does_so_only_where_there_is_anything() -> None:
    words, picture = wording("en"), Attached(FileKind.PICTURE)
    assert reads(words, Brought(lead=": ")) == ""
    assert reads(words, Brought("see", lead=": ")) == ": see"
    assert reads(words, Brought("", (picture,), ": ")) == ": a picture"
    assert reads(words, Brought("see", (picture,), ": ")) == ": see (with a picture)"
