"""Text as Telegram's HTML, read as Telegram reads it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.html import LONGEST, render, units
from copbot.rooms.splitting import split
from copbot.rooms.text import Span, moment, plain, text
from tests.adapters.telegram.markup import found, parse
from tests.adapters.telegram.markup import units as length

_HOSTILE = [
    "<b>",
    "</a>",
    "&lt;",
    "&",
    "<",
    '"',
    "'",
    "@ann",
    "@",
    "ann",
    "/close",
    "tg://user?id=7",
    "😀",
    "\u202e",
    "\x00",
]
_WORDS = st.one_of(st.text(max_size=20), st.lists(st.sampled_from(_HOSTILE), max_size=5).map("".join))
_TARGETS = st.one_of(
    st.none(), _WORDS, st.sampled_from(["https://example.org/?a=1&b=\"><a href='tg://user?id=7'>", "tg://user?id=7"])
)
_STYLES = st.sampled_from(["plain", "bold", "italic", "code", "pre", "spoiler", "quotation", "link", "post"])
_SPANS = st.lists(st.builds(Span, _WORDS.filter(bool), _STYLES, _TARGETS), max_size=6).map(tuple)


@given(_SPANS)
def test_what_people_wrote_is_read_as_it_was_written_and_mentions_nobody(text: tuple[Span, ...]) -> None:
    shown, entities = parse(render(text))
    kept = "".join(span.text for span in text).encode("utf8", "replace").decode().replace("\x00", "?")
    assert shown.replace("\u2060", "").replace("\ufffd", "?") == kept.replace("\u2060", "").replace("\ufffd", "?")
    assert not [one for one in entities if one["type"] == "text_mention"]
    assert not [one for one in found(shown, entities) if one["type"] == "mention"]


@given(st.lists(st.builds(Span, st.text(alphabet="a😀 \n", min_size=1, max_size=3000), _STYLES), max_size=4).map(tuple))
def test_a_long_text_is_cut_into_messages_that_fit(text: tuple[Span, ...]) -> None:
    parts = split(text, LONGEST, units)
    assert all(length(parse(render(part))[0]) <= LONGEST for part in parts)
    whole = "".join(span.text for part in parts for span in part)
    assert "".join(whole.split()) == "".join("".join(span.text for span in text).split())


def test_a_mention_is_one() -> None:
    shown, entities = parse(render((Span("Ann <3", "mention", "7"), Span(": hello"))))
    assert (shown, entities) == ("Ann <3: hello", [{"type": "text_mention", "offset": 0, "length": 6, "user": 7}])


@pytest.mark.parametrize("target", ["-100123", "x", "7\" href='", "\u0667"])
def test_who_is_no_person_is_only_named(target: str) -> None:
    assert parse(render((Span("news", "mention", target),))) == ("news", [])


def test_links_lead_to_pages_only() -> None:
    assert render((Span("here", "post", "https://t.me/c/1/2?a&b"),)) == '<a href="https://t.me/c/1/2?a&amp;b">here</a>'
    assert render((Span("here", "link", "tg://user?id=7"),)) == "here"


def test_addresses_can_be_copied() -> None:
    assert (
        render((Span("ann@example.org"), Span("/ask @bob why", "code"))) == "ann@example.org<code>/ask @bob why</code>"
    )


def test_an_emoji_takes_two_units() -> None:
    assert units((Span("a😀"),)) == 3
    assert len(split((Span("😀" * 4096),), LONGEST, units)) == 2


def test_what_people_wrote_keeps_its_form() -> None:
    text = (Span("a = ?", "pre"), Span("a\nb", "pre"), Span("he did", "spoiler"), Span("how?\nwhy?", "quotation"))
    shown, entities = parse(render(text))
    assert shown == "a = ?a\nbhe didhow?\nwhy?"
    assert [one["type"] for one in entities] == ["code", "pre", "spoiler", "blockquote"]


def test_a_moment_is_told_in_the_readers_own_zone() -> None:
    at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    words = text("Asked ", moment("2 hours ago", at, ago=True), ", until ", moment("2 Mar 2026 10:00", at), ".")
    unix = int(at.timestamp())
    shown = f'<tg-time unix="{unix}" format="r">2 hours ago</tg-time>, until <tg-time unix="{unix}" format="Dt">'
    assert render(words) == f"Asked {shown}2 Mar 2026 10:00</tg-time>."
    assert parse(render(words))[0] == plain(words)
    assert units(words) == len(plain(words))
