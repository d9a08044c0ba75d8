"""What people write can break nothing and ping nobody; what they mean is understood."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.base.matrix_html import Formatted, pointed_user
from adapters.matrix import rendering, words
from copbot.rooms.splitting import split
from copbot.rooms.text import Span, Text, plain
from tests.adapters.matrix.checking import violations

_USERS = ("@ann:copbot.test", "@bob:copbot.test")
_odd = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=40) | st.sampled_from(
    ["<b>", "</a>", "&lt;", "&amp;#60;", '"><script>', "@room", "@ann:copbot.test", "<!--", "]]>", "\n", "<mx-reply>"]
)
_span = st.builds(
    Span,
    _odd,
    st.sampled_from(
        ["plain", "bold", "italic", "code", "pre", "quotation", "link", "mention", "post", "room", "person"]
    ),
    st.none()
    | st.sampled_from(_USERS)
    | _odd
    | st.just("https://x.example/?a=1&b=<2>")
    | st.just("javascript:alert(1)"),
)
_texts = st.lists(_span, max_size=8).map(tuple)


class _Reader(HTMLParser):
    """Reads formatted text as a client does."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "br":
            self.words += "\n"

    def handle_data(self, data: str) -> None:
        self.words += data


@given(_texts)
def test_what_is_written_is_what_is_read(text: Text) -> None:
    content = rendering.content(text)
    reader = _Reader()
    reader.feed(content["formatted_body"])
    reader.close()
    assert reader.words.replace("\u2060", "") == "".join(span.text for span in text).replace("\u2060", "")
    assert {tag for tag, _ in reader.tags} <= {"strong", "em", "code", "pre", "blockquote", "a", "br"}
    links = [attrs["href"] or "" for tag, attrs in reader.tags if tag == "a"]
    assert all(link.startswith(("http://", "https://", "mailto:")) for link in links)
    assert content["body"].replace("\u2060", "") == plain(text).replace("\u2060", "")
    assert "@room" not in content["body"].casefold()


def test_a_room_is_a_link_and_who_is_only_named_is_not_pinged() -> None:
    text = (Span("#garden", "room", "!a/b:copbot.test"), Span(" "), Span("Ann", "person", _USERS[0]))
    content = rendering.content(text)
    assert content["formatted_body"] == "#garden Ann"
    content = rendering.content((Span("#garden", "room", "!a:copbot.test"), *text[1:]))
    assert content["formatted_body"] == '<a href="https://matrix.to/#/!a:copbot.test">#garden</a> Ann'
    assert (content["body"], content["m.mentions"]) == ("#garden Ann", {})
    assert violations({"type": "m.room.message", "content": content, "event_id": "$a"}) == []


@given(_texts)
def test_only_mentions_ping(text: Text) -> None:
    meant = [span.target for span in text if span.style == "mention" and span.target in _USERS]
    told = rendering.content(text)["m.mentions"].get("user_ids", [])
    assert set(meant) <= set(told)
    assert set(told) <= {span.target for span in text if span.style == "mention"}


@given(st.text(alphabet="a\u20ac\U0001f600 \n", min_size=1, max_size=9000))
def test_nothing_is_too_long_for_an_event_nor_for_its_edit(words: str) -> None:
    for piece in split((Span(words * 5),), rendering.LARGEST, lambda text: rendering.size(rendering.content(text))):
        sealed = rendering.size(rendering.edited(piece, "$" + "x" * 43, [])) * 4 / 3
        assert sealed < 63_000


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("copbot: ask how?", "!ask how?"),
        ("Copbot, ask how?", "!ask how?"),
        ("@copbot ask how?", "!ask how?"),
        ("@copbot:copbot.test: vraag hoe?", "!vraag hoe?"),
        ("copbot: !ask how?", "!ask how?"),
        ("copbot: how do I prune roses?", "how do I prune roses?"),
        ("copbot ask me anything", "copbot ask me anything"),
        ("copbots: ask how?", "copbots: ask how?"),
        ("copbot:", "copbot:"),
        ("", ""),
    ],
)
def test_the_bot_is_addressed(text: str, meant: str) -> None:
    names = {"copbot", "@copbot:copbot.test"}
    assert words.addressed(text, names, frozenset({"ask", "vraag"})) == meant


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("> <@ann:x> one\n> two\n\nthree", "three"),
        ("> * <@ann:x> waves\n\nhello", "hello"),
        ("> a quotation of my own\n\nthree", "> a quotation of my own\n\nthree"),
        ("> <@ann:x> one", ""),
    ],
)
def test_quotations_of_clients_are_left_out(body: str, text: str) -> None:
    assert words.unquoted(body) == text


@pytest.mark.parametrize(
    ("link", "user"),
    [
        ("https://matrix.to/#/@ann:copbot.test", "@ann:copbot.test"),
        ("https://matrix.to/#/%40ann%3Acopbot.test?via=x", "@ann:copbot.test"),
        ("matrix:u/ann:copbot.test?action=chat", "@ann:copbot.test"),
        ("https://matrix.to/#/!room:copbot.test/$event", ""),
        ("https://matrix.to.example/#/@ann:copbot.test", ""),
        ("http://[", ""),
    ],
)
def test_links_to_people_are_known(link: str, user: str) -> None:
    assert pointed_user(link) == user


def test_what_people_wrote_keeps_its_form() -> None:
    text = (Span("a\n  b", "pre"), Span("x", "pre"), Span("he did", "spoiler"), Span("why?\n", "quotation"))
    told = rendering.content(text)
    assert told["formatted_body"] == (
        "<pre><code>a\n  b</code></pre><code>x</code>"
        "<span data-mx-spoiler>he did</span><blockquote>why?<br></blockquote>"
    )
    assert "he did" not in told["body"]
    read = Formatted(lambda _, words: words)
    read.read(told["formatted_body"])
    kinds = [(one.kind, read.told.text[one.start : one.end]) for one in read.told.spans]
    assert kinds == [("code", "a\n  b"), ("code", "x"), ("spoiler", "he did"), ("quotation", "why?")]
