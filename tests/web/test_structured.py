"""The check of what pages tell programs finds what is wrong; all that is public is sound by it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.web.structured import wrong

ANN = {"@type": "Person", "name": "Ann"}
ANSWER = {
    "@type": "Answer",
    "text": "In winter.",
    "author": ANN,
    "datePublished": "2026-03-02T09:00:00+00:00",
    "upvoteCount": 3,
    "url": "https://bot.example.org/c/1/item?number=3",
}
PAGE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "QAPage",
    "url": "https://bot.example.org/c/1/item?number=3",
    "mainEntity": {
        "@type": "Question",
        "name": "When do I prune a pear?",
        "text": "When do I prune a pear?",
        "answerCount": 1,
        "author": ANN,
        "datePublished": "2026-03-01T09:00:00+00:00",
        "acceptedAnswer": ANSWER,
    },
}
BROKEN: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "a type that there is not": ({"@type": "Answr"}, ()),
    "a property that there is not": ({"answers": 1}, ("mainEntity",)),
    "a value of another type": ({"acceptedAnswer": ANN}, ("mainEntity",)),
    "words for a number": ({"answerCount": "one"}, ("mainEntity",)),
    "a number for words": ({"text": 3}, ("mainEntity",)),
    "a time that is none": ({"datePublished": "last spring"}, ("mainEntity",)),
    "nothing": ({"name": ""}, ("mainEntity",)),
    "two accepted answers": ({"acceptedAnswer": [ANSWER, ANSWER], "answerCount": 2}, ("mainEntity",)),
    "no answer": ({"acceptedAnswer": []}, ("mainEntity",)),
    "too few counted": ({"answerCount": 0}, ("mainEntity",)),
    "an author without a name": ({"author": {"@type": "Person"}}, ("mainEntity",)),
    "no context": ({"@context": "schema.org"}, ()),
    "no question": ({"mainEntity": ANSWER}, ()),
}


def test_a_sound_page_is_sound() -> None:
    assert wrong(PAGE) == []


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_found(case: str) -> None:
    page, (changes, place) = copy.deepcopy(PAGE), BROKEN[case]
    part = page
    for name in place:
        part = part[name]
    part.update(changes)
    assert wrong(page) != []


@pytest.mark.parametrize("name", ["name", "text", "answerCount", "author", "datePublished"])
def test_what_google_asks_for_is_missed(name: str) -> None:
    page = copy.deepcopy(PAGE)
    del page["mainEntity"][name]
    assert wrong(page) != []
