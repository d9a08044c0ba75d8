"""What somebody wrote on one platform, said again on another: no word is lost, and no mark turns into bare signs."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.base import discord_markdown
from adapters.base.matrix_html import formatted
from adapters.base.spans import Units
from adapters.discord import markdown
from adapters.matrix import rendering
from adapters.telegram import html, marked
from copbot.language.wording import tidied
from copbot.rooms.spans import Kind, Spans, TextSpan, fitted, rich
from copbot.rooms.splitting import split
from copbot.rooms.text import Text, plain
from tests.adapters.telegram.markup import parse

Reading = tuple[str, Spans]
_KINDS: tuple[Kind, ...] = ("code", "quotation", "spoiler", "bold", "italic", "strike", "underline")
_HOSTILE = (
    *("a", "bc", " ", "\n", "*", "**", "_", "__", "~~", "`", "```", "||", "> ", "# ", "- ", "1. ", "-# ", "\\"),
    *("@everyone", "@here", "<@1>", "@room", "<b>", "</pre>", "&amp;", "&", "[x](https://y.example)", ":smile:"),
    *("https://x.org/a_b_c", "\u202e", "\u200b", "👍🏽", "é", "</span>", "<!--", "tg://user?id=1", "/ask"),
)


def _matrix(words: Text) -> Reading:
    told = formatted(rendering.content(words), lambda _, name: name)
    return (told.told.text, told.told.spans) if told is not None else ("", ())


def _discord(words: Text) -> Reading:
    return discord_markdown.read(markdown.render(words))


def _telegram(words: Text) -> Reading:
    text, entities = parse(html.render(words))
    units, found = Units(text), []
    for one in entities:
        kind = marked._KINDS.get(one["type"])
        if kind is not None:
            start, end = units.place(one["offset"]), units.place(one["offset"] + one["length"], end=True)
            found.append(TextSpan(kind, start, end, one.get("url") or one.get("language")))
    return text, fitted(found, len(text))


def _plain(words: Text) -> Reading:
    return "".join(span.text for span in words), ()


THERE: dict[str, Callable[[Text], Reading]] = {
    "matrix": _matrix,
    "discord": _discord,
    "telegram": _telegram,
    "plain": _plain,
}
"""How each platform shows a text of the bot's, as its own reader tells it."""


def bare(text: str) -> str:
    """The signs that are seen: white space differs among platforms, and how addresses are spelt."""
    return "".join(sign for sign in unquote(text) if not sign.isspace() and sign not in "\u200b\u2060")


@st.composite
def _written(draw: st.DrawFn) -> Reading:
    text = "".join(draw(st.lists(st.sampled_from(_HOSTILE), max_size=12)))
    place = st.integers(0, len(text))
    spans = []
    for _ in range(draw(st.integers(0, 3))):
        begin, end = sorted((draw(place), draw(place)))
        spans.append(TextSpan(draw(st.sampled_from(_KINDS)), begin, end))
    return text, fitted(spans, len(text))


@pytest.mark.parametrize("there", THERE)
@pytest.mark.parametrize("here", THERE)
@given(_written())
@example(("**a** b", (TextSpan("bold", 0, 5),)))
@example(("a ``` b", (TextSpan("code", 0, 7),)))
@example(("one\ntwo", (TextSpan("quotation", 0, 3), TextSpan("bold", 1, 6))))
def test_no_word_is_lost_and_no_mark_is_seen(here: str, there: str, written: Reading) -> None:
    said = THERE[here](tidied(rich(*written)))
    again = THERE[there](tidied(rich(*said)))
    assert bare(again[0]) == bare("".join(span.text for span in tidied(rich(*written))))


@pytest.mark.parametrize("there", ["matrix", "discord", "telegram"])
@pytest.mark.parametrize("here", ["matrix", "discord", "telegram"])
@pytest.mark.parametrize("kind", _KINDS)
def test_each_form_is_kept(here: str, there: str, kind: Kind) -> None:
    words = "a = 1\nb = 2" if kind == "code" else "in March"
    text = f"So:\n{words}\nI say"
    span = TextSpan(kind, 4, 4 + len(words), "python" if kind == "code" else None)
    told, spans = THERE[there](rich(*THERE[here](rich(text, (span,)))))
    assert [(one.kind, told[one.start : one.end].strip(), one.target) for one in spans] == [(kind, words, span.target)]


@pytest.mark.parametrize("there", ["matrix", "discord", "telegram"])
def test_a_link_can_be_clicked_and_shows_no_preview(there: str) -> None:
    text, address = "see the docs", "https://x.org/a_(b)?c=1&d=2"
    told, (link,) = THERE[there](rich(text, (TextSpan("link", 8, 12, address),)))
    assert (link.kind, told[link.start : link.end]) == ("link", "docs")
    assert unquote(str(link.target)) == address


@pytest.mark.parametrize(
    ("words", "target", "shown"),
    [
        ("https://bank.example/login", "https://evil.example/x", "https://bank.example/login (https://evil.example/x)"),
        ("bank.example", "https://evil.example", "bank.example (https://evil.example)"),
        ("www.bank.example", "https://bank.example/", "www.bank.example"),
        ("here", "https://evil.example", "here"),
    ],
)
def test_a_link_that_pretends_to_lead_elsewhere_is_seen_through(words: str, target: str, shown: str) -> None:
    told = rich(words, (TextSpan("link", 0, len(words), target),))
    assert "".join(span.text for span in told) == shown
    assert [span.target for span in told if span.style == "link"] == [target]


@given(st.lists(st.sampled_from(_HOSTILE), min_size=1, max_size=60).map("".join), st.integers(20, 60))
def test_a_form_that_is_cut_is_kept_in_each_piece(words: str, limit: int) -> None:
    pieces = split(rich(words, (TextSpan("bold", 0, len(words)),)), limit)
    assert bare("".join(plain(piece) for piece in pieces)) == bare(words)
    assert {span.style for piece in pieces for span in piece} <= {"bold"}
    for show in (_matrix, _discord, _telegram):
        assert bare("".join(show(tidied(piece))[0] for piece in pieces)) == bare(plain(tidied(tuple(sum(pieces, ())))))
