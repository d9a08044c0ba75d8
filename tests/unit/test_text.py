"""Rich text: joined, shortened, and split without losing anything."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copbot.language.wording import wording
from copbot.rooms.text import CLUSTER, Span, cut, lines, plain, shorten, text


@given(
    st.lists(st.sampled_from(("a", "e\u0301", "\U0001f1f3\U0001f1f1", " ")), max_size=40).map("".join),
    st.integers(2, 30),
)
def test_what_is_cut_off_is_cut_between_signs(whole: str, limit: int) -> None:
    head = cut(whole, limit)
    assert len(head) <= limit
    assert whole.startswith(head)
    assert CLUSTER.findall(head) == CLUSTER.findall(whole)[: len(CLUSTER.findall(head))]


@given(st.text(max_size=300), st.integers(2, 80))
def test_a_shortened_text_is_one_line_within_its_limit(whole: str, limit: int) -> None:
    short = shorten(whole, limit)
    assert len(short) <= limit
    assert "\n" not in short
    flat = " ".join(whole.split())
    assert short == flat if len(flat) <= limit else short.endswith("…")


def test_a_link_shows_its_address_unless_that_is_its_text() -> None:
    assert plain(text(Span("manual", "link", "https://a.example"))) == "manual (https://a.example)"
    assert plain(text(Span("https://a.example", "link", "https://a.example"))) == "https://a.example"


def test_texts_are_joined_without_empty_parts() -> None:
    assert text("a", "", Span("b", "bold"), (Span("c"),)) == (Span("a"), Span("b", "bold"), Span("c"))
    assert plain(lines([text("a"), text("b"), text("c")])) == "a\nb\nc"


def test_a_sentence_chooses_by_a_plain_word_and_never_by_what_people_wrote() -> None:
    told = {
        answered: wording("en").line("asked-twice", answered=answered, title="Roses", number="3")
        for answered in ("yes", "no")
    }
    assert "has an answer: Roses" in told["yes"]
    assert "stays in sight" in told["no"]
    assert "has an answer" not in wording("en").line("asked-twice", answered="**yes**", title="Roses", number="3")
