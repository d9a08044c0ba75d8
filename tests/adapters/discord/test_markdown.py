"""Rich text as Discord shows it: what people wrote stands there as it is, and does nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.base.discord_markdown import read
from adapters.discord.markdown import LONGEST, render
from copbot.rooms.splitting import split
from copbot.rooms.text import Span, Text, moment, text
from tests.adapters.discord.markup import see

_NASTY = st.sampled_from(
    [
        *("@everyone", "@here", "<@123>", "<@!123>", "<@&123>", "<#123>", "<t:1:R>", "</ask:1>", "<:x:1>", "<a:x:1>"),
        *("**", "*", "__", "_", "~~", "||", "`", "```", "``", "> ", ">>> ", "# ", "### ", "-# ", "- ", "* ", "1. "),
        *("\\", "\n", " ", "[a](https://evil.example)", "](<https://evil.example>)", "https://evil.example/a_b_c"),
        *(
            "http://",
            "://",
            ":",
            "//",
            "<https://evil.example>",
            ":smile:",
            "discord.gg/abc",
            "a",
            "9",
            ")",
            "+ ",
            "\u200e",
        ),
    ]
)
_WORDS = st.lists(_NASTY | st.text(max_size=5), max_size=12).map("".join).map(lambda words: words.replace("\u200b", ""))
_STYLED = st.builds(Span, _WORDS, st.sampled_from(["plain", "bold", "italic", "code"]))
_MENTION = st.builds(Span, st.just("ann"), st.just("mention"), st.sampled_from(["77", "88"]))
_TEXT = st.lists(_STYLED | _MENTION, min_size=1, max_size=5).map(tuple)


def shown(text: Text) -> str:
    """What people are to see."""
    return "".join(span.text for span in text)


@given(_TEXT)
def test_what_people_wrote_shows_as_it_is_and_does_nothing(text: Text) -> None:
    content = render(text)
    seen = see(content, {"77": "ann", "88": "ann"})
    assert seen.text == shown(text)
    assert seen.others == []
    assert seen.mentions == [span.target for span in text if span.style == "mention"]
    assert {kind for kind, _ in seen.formats} <= {span.style for span in text}


@given(_WORDS)
def test_plain_words_are_never_formatted(words: str) -> None:
    seen = see(render((Span(words),)))
    assert (seen.text, seen.formats, seen.others, seen.mentions) == (words, [], [], [])


@given(_TEXT)
def test_no_message_is_too_long_and_nothing_is_cut_away(text: Text) -> None:
    long = tuple(Span(span.text * 300, span.style, span.target) for span in text)
    parts = split(long, LONGEST, lambda words: len(render(words)))
    assert all(len(render(part)) <= LONGEST for part in parts)
    gone = re.compile(r"\s")
    assert gone.sub("", "".join(map(shown, parts))) == gone.sub("", shown(long))


@pytest.mark.parametrize(
    ("span", "content"),
    [
        (Span("hello", "bold"), "**hello**"),
        (Span(" hello ", "italic"), " *hello* "),
        (Span("/ask", "code"), "`/ask`"),
        (Span("a`b", "code"), "`` a`b ``"),
        (
            Span("the post", "post", "https://discord.com/channels/1/2/3"),
            "[the post](<https://discord.com/channels/1/2/3>)",
        ),
        (Span("https://a.example", "link", "https://a.example"), "<https://a.example>"),
        (Span("a = ?", "pre"), "`a = ?`"),
        (Span("a\n  b", "pre"), "```\na\n  b\n```"),
        (Span("a\n```", "pre"), "a\n\\`\\`\\`"),
        (Span("a|b", "spoiler"), "||a\\|\u200bb||"),
        (Span("why?\n\n*so*", "quotation"), "> why?\n> \n> \\*so\\*"),
        (Span("x", "link", "javascript:alert(1)"), "x"),
        (Span("x", "link", "https://a.example/> <@1> (b)"), "[x](<https://a.example/%3E%20%3C@1%3E%20%28b%29>)"),
        (Span("ann", "mention", "12"), "<@12>"),
        (Span("ann", "mention", "everyone"), "ann"),
        (Span("12:30, 3-4, and so on."), "12\\:30, 3-4, and so on."),
    ],
)
def test_each_style(span: Span, content: str) -> None:
    assert render((span,)) == content


_OTHERS = st.builds(Span, _WORDS, st.sampled_from(["plain", "pre", "spoiler", "quotation"]))


@given(st.lists(_OTHERS, min_size=1, max_size=5).map(tuple))
def test_what_is_said_again_shows_as_it_is(text: Text) -> None:
    told, spans = read(render(text))
    space = re.compile(r"\s|\u200b")
    assert space.sub("", told) == space.sub("", shown(text))
    allowed = {"pre": "code"}
    assert {one.kind for one in spans} <= {"link", *(allowed.get(span.style, span.style) for span in text)}
    mine = {one.target for one in spans if one.kind == "link"}
    assert all(target and target in shown(text) for target in mine)


def test_a_quotation_takes_whole_lines() -> None:
    text = (Span("so"), Span("why?", "quotation"), Span("no"), Span("\n"), Span("how?", "quotation"), Span("\nyes"))
    assert render(text) == "so\n> why?\nno\n> how?\nyes"


def test_styles_side_by_side_do_not_run_into_each_other() -> None:
    text = (Span("a", "bold"), Span("b", "italic"), Span("c", "bold"), Span("d", "code"))
    seen = see(render(text))
    assert seen.text == "abcd"
    assert seen.formats == [("bold", "a"), ("italic", "b"), ("bold", "c"), ("code", "d")]


def test_a_moment_is_shown_as_the_readers_client_tells_it() -> None:
    at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    words = text("Asked ", moment("2 hours ago", at, ago=True), ", until ", moment("2 Mar 2026 10:00", at), ".")
    assert render(words) == f"Asked <t:{int(at.timestamp())}:R>, until <t:{int(at.timestamp())}:f>."
    assert see(render(words), read=at + timedelta(hours=2)).text == "Asked 2 hours ago, until 2 Mar 2026 09:00."
    assert render((Span("<t:1:R>"),)) != "<t:1:R>"
