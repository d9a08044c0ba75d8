"""Sentences that are read one by one are those that Fluent reads from the whole files."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from copbot.language.languages import LANGUAGES, sources
from copbot.language.sentences import Sentences, text
from copbot.language.wording import load


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["", "copbot.web", "copbot.report"])
def test_each_sentence_is_what_fluent_reads_in_its_file(language: str, part: str) -> None:
    found, whole = load(language, part), dict[str, Message]()
    for code in dict.fromkeys(("en", language)):
        for source in sources(code, part):
            body = FluentParser(with_spans=False).parse(source).body
            whole |= {entry.id.name: entry for entry in body if isinstance(entry, Message)}
    assert whole
    for key, entry in whole.items():
        assert found.has_message(key)
        found.get_message(key)
        assert found._messages[key].equals(entry, ["span", "comment"]), key
        found.let_go(key)
    assert not found._messages


def test_what_stands_in_another_sentence_and_over_several_lines_is_found() -> None:
    first = (
        "# A remark\n-bot = copbot\nhello = I am { -bot }.\n    { again }\n\n"
        "again = { $n ->\n  [one] once\n *[other] often\n}\n"
    )
    found = Sentences("en", text([first, "-bot = the bot\n"]))
    pattern = found.get_message("hello").value
    assert pattern is not None
    assert found.format_pattern(pattern, {"n": 3}) == ("I am the bot.\noften", [])
    assert not found.has_message("remark")
    with pytest.raises(LookupError):
        found.get_message("remark")
