"""Who has the same question says so in a few ways; who tells a story, or answers, does not."""

from __future__ import annotations

import pytest

from copbot.hearing.same import has_it_too


@pytest.mark.parametrize(
    "text",
    [
        "same here",
        "Same problem here, since yesterday",
        "me too!",
        "mine as well, every single time",
        "I have the same issue with my table",
        "we have it as well since Wednesday",
        "+1",
        "🙋🏽",
        "following this",
        "I would like to know that for ours too.",
        "let me know if you find out",
        "happens to me too",
        "ik ook",
        "Wij ook, sinds de storm",
        "bij mij idem, elke keer weer",
        "hetzelfde probleem hier",
        "zelfde vraag",
        "dit wil ik ook weten",
        "ik heb daar ook last van",
        "laat het me ook weten als je wat hoort",
        "ook benieuwd",
    ],
)
def test_it_is_heard(text: str) -> None:
    assert has_it_too(text)


@pytest.mark.parametrize(
    "text",
    [
        "good question",
        "no idea, sorry",
        "thanks, that helps me too",
        "it's the same every year with the parking, people have no shame",
        "same to you!",
        "too much work for me too late",
        "geen idee, ik ook niet",
        "ook leuk",
        "have you tried the manual",
        "nice to see you here",
        "same here " + "and then we went to the sea " * 8,
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert not has_it_too(text)
