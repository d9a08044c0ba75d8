"""Stems, common words and topics do for German, French and Spanish what they do for English and Dutch."""

from __future__ import annotations

import pytest

from copbot.language.topics import alike, split, told, topic, within
from storage.stems import languages_of, spelt, stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "how do I prune my roses", "pruning roses"),
        ("nl", "hoe snoei ik mijn rozen", "rozen snoeien"),
        ("de", "wie schneide ich meine Rosen", "Rosen schneiden"),
        ("fr", "comment taille-t-on les rosiers", "tailler les rosiers"),
        ("es", "cómo se podan los rosales", "podar rosales"),
    ],
)
def test_forms_of_a_word_count_as_one_and_common_words_tell_nothing(language: str, one: str, other: str) -> None:
    assert set(stems(one, language)) == set(stems(other, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kann mir jemand sagen, ob man das hier auch so machen muss?"),
        ("fr", "Est-ce que vous pouvez me dire pourquoi il ne faut pas faire comme cela ?"),
        ("es", "¿Alguien me puede decir por qué no se puede hacer así?"),
    ],
)
def test_a_text_of_common_words_is_known_for_its_language(language: str, text: str) -> None:
    assert languages_of(text, "en") == [language]
    assert len(stems(text, language)) <= 2


@pytest.mark.parametrize(
    ("language", "with_accents", "without"),
    [("de", "Äpfel", "Apfel"), ("fr", "compost mûr", "compost mur"), ("es", "jardín", "jardin")],
)
def test_accents_do_not_matter(language: str, with_accents: str, without: str) -> None:
    assert stems(with_accents, language) == stems(without, language)


@pytest.mark.parametrize(
    ("language", "part", "whole", "misspelt"),
    [
        ("de", "Rosen", "Wie oft gießt man Rosen im Sommer?", "Kompostt"),
        ("fr", "rosiers", "À quelle date faut-il tailler les rosiers ?", "compsot"),
        ("es", "rosales", "¿Cuándo se podan los rosales?", "compots"),
    ],
)
def test_topics(language: str, part: str, whole: str, misspelt: str) -> None:
    assert within(topic(part, language), topic(whole, language))
    compost = {"de": "Kompost", "fr": "compost", "es": "compost"}[language]
    assert alike(topic(misspelt, language), topic(compost, language))
    assert not alike(topic(part, language), topic(compost, language))
    assert next(shown for _, shown, _ in told([whole], language)) not in ("wie", "à", "cuándo")


def test_what_stands_between_topics() -> None:
    assert split("Rosen, Kompost; Äpfel") == ["Rosen", "Kompost", "Äpfel"]


def test_a_turned_french_sentence_leaves_english_words_alone() -> None:
    assert "add-on" in stems("which add-on", "en")
    assert [word.written for word in spelt("faut-il arroser", "fr")] == ["faut", "arroser"]
