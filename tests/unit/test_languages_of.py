"""In which language a text is, told by its common words."""

from __future__ import annotations

import pytest

from storage.stems import languages_of, stems


@pytest.mark.parametrize(
    ("text", "community", "likeliest"),
    [
        ("kraan op de radiator meet te warm maar de kamer is koud", "en", "nl"),
        ("how do I get the soap out of my bike chain", "nl", "en"),
        ("wie bekomme ich den Schlüssel für das Gartenhaus", "en", "de"),
        ("comment est-ce que je peux tailler les rosiers", "nl", "fr"),
        ("cómo puedo podar los rosales en el jardín", "en", "es"),
        ("docker compose restart", "nl", "nl"),
        ("de fiets", "en", "en"),
        ("to jest do zrobienia we wtorek, on ma klucz", "pl", "pl"),
        ("", "nl-BE", "nl"),
    ],
)
def test_the_language_is_told(text: str, community: str, likeliest: str) -> None:
    assert languages_of(text, community)[0] == likeliest


def test_where_nothing_is_plain_a_text_may_be_in_several() -> None:
    assert set(languages_of("zwarte vlekken rond schroeven in eiken tuinbank", "en")) >= {"en", "nl"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Was ist das, und warum nicht für mich?"),
        ("fr", "Qu'est-ce que c'est, et où ?"),
        ("es", "¿Qué es esto, y por qué?"),
    ],
)
def test_stop_words_tell_nothing(language: str, text: str) -> None:
    assert stems(text, language) == []
