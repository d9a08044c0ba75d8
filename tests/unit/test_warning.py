"""Who warns of what was said, or wants it away."""

from __future__ import annotations

import pytest

from copbot.hearing.warning import warns


@pytest.mark.parametrize(
    "words",
    ["spam!! admin please remove", "Scam, don't click", "go away", "reclame, weg ermee", "kan dit weg?", "reported"],
)
def test_a_warning(words: str) -> None:
    assert warns(words)


@pytest.mark.parametrize(
    "words", ["Use the epoxy one, it holds in the rain too.", "Ja, die werkt prima", "The manual has a table of them"]
)
def test_an_answer(words: str) -> None:
    assert not warns(words)
