"""What came with words that are passed on: kept with them, and told in each language."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.kit.brought import Remedy, bare, files_in, kept, noted, reads, shorter, with_files
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
        told = reads(words, kept(said, [file]))
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


@given(st.text(), FILES, st.text(), FILES, st.integers(0, 300))
def test_what_came_is_found_again_and_a_cut_breaks_nothing(
    first: str, some: list[Attached], then: str, more: list[Attached], at: int
) -> None:
    whole = f"{kept(first, some)}\n{kept(then, more)}"
    files = files_in(whole)
    assert [file.kind for file in files] == [file.kind for file in (*some, *more)]
    assert files_in(shorter(whole, 20)) == files
    for part in (whole, whole[:at], whole[at:], "\ufff9[1]\ufffb"):
        assert "\ufff9" not in reads(wording("en"), part)
