"""What readers answer in German, French and Spanish."""

from __future__ import annotations

import pytest

from copbot.features.review.meaning import answers_offer, verdict, waits
from copbot.features.review.talk import is_of_text


@pytest.mark.parametrize(
    ("words", "reads"),
    [
        ("Ja, gerne", True),
        ("ich lese es gern", True),
        ("ich kann es morgen lesen", True),
        ("je veux bien le lire", True),
        ("avec plaisir", True),
        ("lo leo", True),
        ("con mucho gusto", True),
        ("keine Zeit, sorry", False),
        ("das schaffe ich leider nicht", False),
        ("pas le temps en ce moment", False),
        ("je ne peux pas", False),
        ("no tengo tiempo", False),
        ("ahora no, lo siento", False),
        ("wie lang ist es?", None),
        ("der Zug fährt um acht", None),
        ("je lis le journal", None),
        ("la leona duerme", None),
    ],
)
def test_who_is_asked_to_read(words: str, reads: bool | None) -> None:
    assert answers_offer(words) is reads


@pytest.mark.parametrize(
    ("words", "longer"),
    [
        ("noch eine Woche bitte", True),
        ("schließen", False),
        ("encore une semaine", True),
        ("on ferme", False),
        ("otra semana", True),
        ("ciérralo", False),
        ("nicht schließen", None),
        ("gracias", None),
    ],
)
def test_whether_it_waits(words: str, longer: bool | None) -> None:
    assert waits(words) is longer


def test_verdicts() -> None:
    assert verdict("angenommen, weil es klar ist") == ("accept", "es klar ist")
    assert verdict("à revoir : la fin traîne") == ("revise", "la fin traîne")
    assert verdict("rechazado porque no es de aquí") == ("reject", "no es de aquí")
    assert verdict("aceptas?") is None


def test_what_is_of_the_text() -> None:
    assert all(map(is_of_text, ("der zweite Absatz ist zu lang", "la fin du texte manque", "el título es confuso")))
    assert not any(
        map(is_of_text, ("ich lese es morgen", "je vais le lire ce soir", "voy a leerlo", "kommst du morgen?"))
    )
