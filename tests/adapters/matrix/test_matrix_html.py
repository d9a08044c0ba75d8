"""Formatted text as people see it, with its parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.base.matrix_html import Formatted, formatted, mention


def read(html: str) -> tuple[str, list[tuple[str, str, str | None]]]:
    """The text, and the kind, words and target of each part."""
    reader = Formatted(lambda _, words: mention(words))
    reader.read(html)
    text = reader.told.text
    return text, [(one.kind, text[one.start : one.end], one.target) for one in reader.told.spans]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("one<br>two", "one\ntwo"),
        ("one<br />\n<br>two", "one\n\ntwo"),
        ("<p>one</p>\n<p>two</p>\n", "one\n\ntwo"),
        ("one\n  two   <b> three</b>", "one two three"),
        ("a<b>b</b>c", "abc"),
        ("<h1>Title</h1>words", "Title\nwords"),
        ("do:<ul>\n<li>one</li>\n<li><p>two</p></li></ul>so", "do:\n- one\n- two\n\nso"),
        ('<ol start="3"><li>c</li><li>d<ul><li>e</li></ul></li></ol>', "3. c\n4. d\n  - e"),
        ("&lt;b&gt; &amp;amp; 😀", "<b> &amp; 😀"),
        ('look <img data-mx-emoticon src="mxc://x/y" alt=":party:"> there', "look :party: there"),
        ("<mx-reply><blockquote>what is it?</blockquote></mx-reply>this", "this"),
        ("<script>x = 1</script>words<style>b {}</style>", "words"),
        ("<b>never closed <i>at all", "never closed at all"),
        ("</b></p>closed only", "closed only"),
        ("<details><summary>more</summary>words</details>", "more\nwords"),
        ("", ""),
    ],
)
def test_the_text(html: str, text: str) -> None:
    assert read(html)[0] == text


@pytest.mark.parametrize(
    ("html", "text", "parts"),
    [
        ("try <code>a = ?</code> now", "try a = ? now", [("code", "a = ?", None)]),
        (
            'so:<pre><code class="language-sql">\n  a = ?\n\nb\n</code></pre>why?',
            "so:\n  a = ?\n\nb\nwhy?",
            [("code", "  a = ?\n\nb", "sql")],
        ),
        (
            "<blockquote>\n<p>how?</p>\n<p>why?</p>\n</blockquote>\n<p>no</p>",
            "how?\n\nwhy?\n\nno",
            [("quotation", "how?\n\nwhy?", None)],
        ),
        ("<del>no</del> <u>yes</u>", "no yes", [("strike", "no", None), ("underline", "yes", None)]),
        ("<h2>Pruning</h2><p>when</p>", "Pruning\n\nwhen", [("bold", "Pruning", None)]),
        ("<strong>bold</strong> <em>so</em>", "bold so", [("bold", "bold", None), ("italic", "so", None)]),
        ('the end: <span data-mx-spoiler="x">he did</span>', "the end: he did", [("spoiler", "he did", None)]),
        ("<span>no spoiler</span>", "no spoiler", []),
        (
            'see <a href="https://x.org/?a=1&amp;b"> the docs</a>',
            "see the docs",
            [("link", "the docs", "https://x.org/?a=1&b")],
        ),
        (
            '<a href="https://matrix.to/#/@bob:x">Bob van Dam</a>: how?',
            '@"Bob van Dam": how?',
            [("mention", '@"Bob van Dam"', "@bob:x")],
        ),
        ("<b>a</b> <b>b", "a b", [("bold", "a", None), ("bold", "b", None)]),
        ("<a>no link</a><code></code><b> </b>", "no link", []),
    ],
)
def test_its_parts(html: str, text: str, parts: list[tuple[str, str, str | None]]) -> None:
    assert read(html) == (text, parts)


_TAGS = (
    *("a", "b", "blockquote", "br", "code", "div", "em", "h1", "hr", "i", "img", "li", "mx-reply", "ol", "p", "pre"),
    *("script", "span", "strong", "table", "td", "tr", "ul"),
)
_piece = (
    st.sampled_from([mark + tag + ">" for mark in ("<", "</") for tag in _TAGS])
    | st.sampled_from(["<!--", "-->", "]]>", "<![", "<!", "<?", "</", "<", "&", "&#x110000;", "\n", " "])
    | st.sampled_from(['<a href="https://matrix.to/#/@ann:x">', '<a href="http://[">', "<span data-mx-spoiler>"])
    | st.text(max_size=8)
)


@given(st.lists(_piece, max_size=30).map("".join))
def test_nothing_that_others_format_fails(html: str) -> None:
    told = formatted({"format": "org.matrix.custom.html", "formatted_body": html}, lambda _, words: words)
    if told is not None:
        assert all(0 <= one.start < one.end <= len(told.told.text) for one in told.told.spans)


@pytest.mark.parametrize("piece", ["<p>", "<b>", "<ul><li>", "<a href='https://x.org'>", "<br>", "<mx-reply>", "<"])
def test_much_of_it_is_read(piece: str) -> None:
    html = piece * (60_000 // len(piece)) + "x"
    formatted({"format": "org.matrix.custom.html", "formatted_body": html}, lambda *_: "")
