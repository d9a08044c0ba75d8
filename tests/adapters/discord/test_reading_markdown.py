"""Discord's markdown as people see it, with its parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.base.discord_markdown import read
from adapters.discord.markdown import escape


def seen(content: str) -> tuple[str, list[tuple[str, str]]]:
    """The text, and the kind and words of each part."""
    text, spans = read(content, lambda given: ("@Ann *x*", "7") if given == "<@7>" else None)
    return text, [(one.kind, text[one.start : one.end]) for one in spans]


@pytest.mark.parametrize(
    ("content", "text", "parts"),
    [
        ("try `a = ?` now", "try a = ? now", [("code", "a = ?")]),
        ("try ``a ` b?`` now", "try a ` b? now", [("code", "a ` b?")]),
        ("`` `a` ``", "`a`", [("code", "`a`")]),
        ("```sql\na = ?\n```why?", "a = ?\nwhy?", [("code", "a = ?")]),
        ("so:```\n  a = ?\n\nb\n```\nwhy?", "so:\n  a = ?\n\nb\nwhy?", [("code", "  a = ?\n\nb")]),
        ("```ls```", "ls", [("code", "ls")]),
        ("~~~\na = ?\n~~~\nwhy?", "a = ?\nwhy?", [("code", "a = ?")]),
        ("> how?\n> why?\nno", "how?\nwhy?\nno", [("quotation", "how?\nwhy?")]),
        ("no\n>>> how?\n> why?\n\nwhat?", "no\nhow?\n> why?\n\nwhat?", [("quotation", "how?\n> why?\n\nwhat?")]),
        ("> see `this`\nno", "see this\nno", [("quotation", "see this"), ("code", "this")]),
        ("> a\nb\n> c", "a\nb\nc", [("quotation", "a"), ("quotation", "c")]),
        (">no quotation, 3 > 2", ">no quotation, 3 > 2", []),
        ("> a\n```\nb\n```", "a\nb", [("quotation", "a"), ("code", "b")]),
        ("the end: ||he **did** it||.", "the end: he did it.", [("spoiler", "he did it"), ("bold", "did")]),
        ("**a** *b* _c_", "a b c", [("bold", "a"), ("italic", "b"), ("italic", "c")]),
        ("***d***", "d", [("bold", "d"), ("italic", "d")]),
        ("snake_case_name 2 * 3 * 4 *", "snake_case_name 2 * 3 * 4 *", []),
        ("__init__ ~~gone~~ # no", "init gone # no", [("underline", "init"), ("strike", "gone")]),
        ("## Pruning *now*\n-# small", "Pruning now\nsmall", [("bold", "Pruning now"), ("italic", "now")]),
        ("2~3 and 4~~5, a__b c__d", "2~3 and 4~~5, ab cd", [("underline", "b c")]),
        ("[the docs](https://x.org/a_b) why", "the docs why", [("link", "the docs")]),
        ('[a](<https://x.org> "t")', "a", [("link", "a")]),
        (
            "see <https://x.org/_a_> or https://x.org/_b?",
            "see https://x.org/_a_ or https://x.org/_b?",
            [("link", "https://x.org/_a_"), ("link", "https://x.org/_b")],
        ),
        ("[no](link) [either]", "[no](link) [either]", []),
        ("<@7> and <@8> <3", "@Ann *x* and <@8> <3", [("mention", "@Ann *x*")]),
        (r"\*a\* \`b\` \> \_c\_ \a", r"*a* `b` > _c_ \a", []),
        ("`a", "`a", []),
        ("```\nwhat?", "```\nwhat?", []),
        ("**a ||b", "**a ||b", []),
        ("", "", []),
        ("``` ```", "``` ```", []),
    ],
)
def test_what_people_see(content: str, text: str, parts: list[tuple[str, str]]) -> None:
    told, found = seen(content)
    assert told == text
    assert sorted(found) == sorted(parts)


def test_addresses() -> None:
    content = '[a](https://x.org/1) [b](<https://x.org/2> "t") <https://x.org/3> https://x.org/4.'
    assert [one.target for one in read(content)[1]] == [f"https://x.org/{number}" for number in range(1, 5)]


@given(st.text(st.sampled_from("ab \n`*_|~>[]()<@7:/\\") | st.characters(), max_size=60))
def test_what_is_written_out_reads_as_it_was(words: str) -> None:
    told, spans = read(escape(words))
    assert told == words
    assert not [one for one in spans if one.kind != "link"]


_mark = st.sampled_from(["`", "``", "||", "**", "*", "_", "> ", ">>> ", "[", "<@7>", "<", "\\", " ", "\n"])
_piece = _mark | st.sampled_from(["```", "~~~", "[a](https://x.org)", "https://x.org"]) | st.text(max_size=5)


@given(st.lists(_piece, max_size=30).map("".join))
def test_nothing_that_others_write_fails(content: str) -> None:
    text, spans = read(content)
    assert all(0 <= one.start < one.end <= len(text) for one in spans)


@given(st.lists(_mark | st.text("abc", max_size=5), max_size=30).map("".join))
def test_nothing_is_left_out_but_marks(content: str) -> None:
    assert [sign for sign in read(content)[0] if sign.isalnum()] == [sign for sign in content if sign.isalnum()]


@pytest.mark.parametrize(
    "piece", ["`", "*", "_a ", "[", "[a](http://", "||", "> ", ">", "\\", "<@", "**a*", "http://", "```", "a`"]
)
def test_much_of_it_is_read(piece: str) -> None:
    read(piece * (200_000 // len(piece)) + "x")
