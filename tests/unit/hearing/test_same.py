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
        "Let me know if you figure it out",
        "let me know when you find the answer",
        "if anyone finds a fix please tell me",
        "following the thread",
        "I also want to know this",
        "Hier ook!",
        "hier ook, sinds gisteren",
        "ik ook al een week",
        "Laat me even weten als je erachter bent",
        "heb ik ook",
        "wil ik ook graag",
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
        "Let me know if you find my keys lol",
        "let me know if you find the time",
        "let me know if you can make it",
        "if you find my bag please tell me",
        "here also an example: x = 1",
        "here too is a link",
        "following the instructions I got it running",
        "I also need milk",
        "that worked for me too",
        "Hier ook een voorbeeld: x = 1",
        "hier ook het schema",
        "Ik ook van jou",
        "ik ook een koffie graag",
        "dat wil ik ook nog zeggen",
        "dat heb ik ook gedaan",
        "werkt bij mij ook",
        "dat heeft mij ook geholpen",
        "Laat me weten of je komt",
        "laat het me weten als je mijn sleutels vindt",
        "nice to see you here",
        "same here " + "and then we went to the sea " * 8,
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert not has_it_too(text)
