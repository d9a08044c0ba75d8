"""Whether words may be kept, answered in German, French and Spanish: a yes has to be plain."""

from __future__ import annotations

import pytest

from copbot.features.library.plainly import agrees, names_oneself, stays_unnamed


@pytest.mark.parametrize(
    ("words", "yes"),
    [
        ("ja, gerne", True),
        ("Klar doch, hebt es auf!", True),
        ("ihr dürft es behalten", True),
        ("ich habe nichts dagegen", True),
        ("nein, lieber nicht", False),
        ("bitte nicht", False),
        ("das soll hier bleiben", False),
        ("ja, aber bitte nicht weitergeben", False),
        ("ja, aber ohne das letzte Bild, das ist nicht von mir", None),
        ("wenn Ute nichts dagegen hat", None),
        ("oui, bien sûr", True),
        ("vous pouvez le garder, pas de souci", True),
        ("pourquoi pas", True),
        ("non merci", False),
        ("je préfère que non", False),
        ("gardez-le entre nous", False),
        ("oui, mais pas la photo", None),
        ("seulement si Luc est d'accord", None),
        ("sí, claro", True),
        ("podéis guardarlo, no hay problema", True),
        ("por mí vale", True),
        ("mejor no", False),
        ("prefiero que no", False),
        ("que quede entre nosotros", False),
        ("sí, pero la foto no", None),
        ("si queréis", None),
        ("wie meinst du das?", None),
        ("on verra", None),
    ],
)
def test_whether_somebody_agrees(words: str, yes: bool | None) -> None:
    assert agrees(words) is yes


def test_names() -> None:
    assert all(map(stays_unnamed, ("aber ohne Namen", "anonym bitte", "sans mon nom", "sin mi nombre", "anónimo")))
    assert all(map(names_oneself, ("gern mit meinem Namen", "avec mon nom", "con mi nombre")))
    assert not any(map(stays_unnamed, ("ein guter Name", "le nom des roses", "su nombre")))
