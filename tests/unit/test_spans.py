"""What is known of parts of a text: kept within it, taken out of talk, shown again elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.base.spans import Units, Writing, changed
from copbot.rooms.bounds import LONGEST_TEXT
from copbot.rooms.events import MessagePosted, Person
from copbot.rooms.spans import (
    LONGEST_TARGET,
    MOST_SPANS,
    Kind,
    TextSpan,
    dumped,
    fitted,
    loaded,
    of_words,
    own_words,
    rich,
    spelt,
    unquoted,
    within,
)
from copbot.rooms.storable import storable
from copbot.rooms.text import Span, plain

KINDS: tuple[Kind, ...] = ("code", "quotation", "mention", "link", "spoiler", "bold", "italic")
places = st.integers(-3, 40) | st.integers(-(10**30), 10**30)
spans = st.lists(
    st.builds(TextSpan, st.sampled_from(KINDS), places, places, st.none() | st.text(max_size=8)), max_size=12
).map(tuple)
texts = st.text(max_size=30)
SAID = MessagePosted(
    platform="x",
    id="1",
    at=datetime(2026, 3, 2, tzinfo=UTC),
    room="r",
    author=Person(id="1", name="Ann"),
    message="1",
    text="hello",
)


def part(text: str, words: str, kind: Kind, target: str | None = None) -> TextSpan:
    return TextSpan(kind, text.index(words), text.index(words) + len(words), target)


@given(texts, spans)
def test_spans_lie_within_their_text_whatever_they_were(text: str, given: tuple[TextSpan, ...]) -> None:
    told = storable(replace(SAID, text=text, spans=given))
    assert told.text == text
    assert all(0 <= one.start < one.end <= len(text) for one in told.spans)
    assert storable(told) == told
    assert loaded(dumped(told.spans), text) == told.spans


def test_spans_are_bounded() -> None:
    text = "x" * (LONGEST_TEXT + 50)
    many = tuple(TextSpan("code", at, at + 1) for at in range(MOST_SPANS + 5))
    told = storable(replace(SAID, text=text, spans=(TextSpan("bold", 5, len(text)), *many), media_group="9" * 900))
    assert len(told.spans) == MOST_SPANS
    assert max(one.end for one in told.spans) == len(told.text) == LONGEST_TEXT
    assert told.media_group is None
    far = TextSpan("link", 0, 3, "https://" + "x" * LONGEST_TARGET)
    odd = TextSpan("link", 0, 3, "https://\x00\ud800")
    assert [one.target for one in storable(replace(SAID, spans=(far, odd))).spans] == [None, "https://\ufffd\ufffd"]
    assert not fitted([TextSpan("unheard-of", 0, 3)], 3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "words", "kind", "target", "heard"),
    [
        ("what is this? I see", "what is this?", "quotation", None, "I see"),
        ("it is `a = ?` there", "`a = ?`", "code", None, "it is ` ` there"),
        ("who was it? not me", "who was it?", "spoiler", None, "` ` not me"),
        ("see How to do it? there", "How to do it?", "link", "https://x.org", "see https://x.org there"),
        ("ann: why?", "ann", "mention", "1", "ann: why?"),
        ("really why?", "really", "bold", None, "really why?"),
    ],
)
def test_what_others_said_is_not_ones_own_words(
    text: str, words: str, kind: Kind, target: str | None, heard: str
) -> None:
    assert " ".join(own_words(text, (part(text, words, kind, target),)).split()) == heard


def test_words_within_words() -> None:
    text = "> see `this`\nand that?"
    both = fitted((part(text, "`this`", "code"), part(text, "> see `this`", "quotation")), len(text))
    assert own_words(text, both).strip() == "and that?"
    assert unquoted(text, both).strip() == "and that?"
    assert unquoted(text, (part(text, "`this`", "code"),)) == text


@given(texts, spans)
def test_what_is_shown_again_reads_the_same(text: str, given: tuple[TextSpan, ...]) -> None:
    known = fitted(given, len(text))
    assert "".join(span.text for span in rich(text, known)) == text
    assert not [span for span in rich(text, known) if span.style in ("mention", "post", "code")]
    own_words(text, known)


def test_what_is_shown_again_keeps_its_form_and_pings_nobody() -> None:
    text = "ann, see docs or https://x.org/a. **Run** ls"
    known = fitted(
        (
            part(text, "ann", "mention", "7"),
            part(text, "docs", "link", "https://d.org"),
            part(text, "**Run**", "bold"),
            part(text, "ls", "code"),
        ),
        len(text),
    )
    assert rich(text, known) == (
        Span("ann"),
        Span(", see "),
        Span("docs", "link", "https://d.org"),
        Span(" or "),
        Span("https://x.org/a", "link", "https://x.org/a"),
        Span(". "),
        Span("**Run**", "bold"),
        Span(" "),
        Span("ls", "pre"),
    )


@pytest.mark.parametrize("address", ["https://x.org/a?b=1", "http://x.org", "https://x.org/(a)b"])
@pytest.mark.parametrize("end", ["", ".", "?", ")", '"', " and"])
def test_an_address_ends_before_the_mark_behind_it(address: str, end: str) -> None:
    found = [span.text for span in rich(f"see {address}{end}", ()) if span.style == "link"]
    assert found == [address]


def test_where_only_words_are_kept_a_link_is_spelt_out() -> None:
    text = "see docs and https://x.org"
    known = (part(text, "see docs", "bold"), part(text, "docs", "link", "https://d.org"), part(text, "and", "code"))
    told, moved = spelt(text, (*known, part(text, "https://x.org", "link", "https://x.org")))
    assert told == "see docs (https://d.org) and https://x.org"
    assert [told[one.start : one.end] for one in moved] == ["see docs", "docs", "and", "https://x.org"]
    assert plain(rich(text, known)) == plain(rich(told, moved)) == told


def test_a_part_of_a_text_has_its_spans() -> None:
    text = "/ask what is `this`?"
    known = (part(text, "`this`", "code"), part(text, "/ask", "bold"))
    (span,) = of_words(text, known, "what is `this`?")
    assert "what is `this`?"[span.start : span.end] == "`this`"
    assert of_words(text, known, "other words") == ()
    assert within(known, 0, 2) == (TextSpan("bold", 0, 2),)


@given(texts, spans, st.data())
def test_a_text_that_changes_takes_its_spans_along(text: str, given: tuple[TextSpan, ...], data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), unique=True, max_size=4)))
    changes = [(a, b, data.draw(st.text(max_size=3))) for a, b in zip(places[::2], places[1::2], strict=False)]
    told, moved = changed(text, given, changes)
    assert all(0 <= one.start < one.end <= len(told) for one in moved)
    assert changed(text, given, []) == (text, fitted(given, len(text)))
    # What does not touch a change says the same as before.
    for one in fitted(given, len(text)):
        if all(one.end < a or b < one.start for a, b, _ in changes):
            assert text[one.start : one.end] in {told[now.start : now.end] for now in moved}


@given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_places_are_counted_as_the_platform_does(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(end, len(text))
    units = Units(text)
    for place in (start, end):
        unit = len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
        assert units.place(unit) == units.place(unit, end=True) == place


def test_a_place_within_a_sign_is_at_its_ends() -> None:
    units = Units("a😀b")
    assert (units.place(2), units.place(2, end=True)) == (1, 2)


def test_a_text_put_together() -> None:
    told = Writing()
    told.add("see ")
    start = told.length
    told.mark("code", start)
    told.add("ls")
    told.mark("code", start)
    assert (told.text, told.spans) == ("see ls", (TextSpan("code", 4, 6),))
