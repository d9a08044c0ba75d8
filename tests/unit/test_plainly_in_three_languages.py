"""What is said of a newsletter's draft, a column, a sketch, and by a newcomer, in German, French and Spanish."""

from __future__ import annotations

import pytest

from copbot.features.columns.meaning import Meant, is_vague, meant, takes_back
from copbot.features.columns.reading import is_right
from copbot.features.membership.bringing import who
from copbot.features.newsletter.reading import BARE, NO, YES, wish
from copbot.features.setup.reading import LATER, NEXT, SKIP, going_on
from copbot.features.setup.steps import Step
from copbot.features.sketch.reading import Aside, dark, points


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("sieht gut aus", YES),
        ("schick es ab", YES),
        ("passt so", YES),
        ("c'est parfait comme ça", YES),
        ("envoyez", YES),
        ("está muy bien", YES),
        ("envíalo", YES),
        ("bitte noch nicht schicken", NO),
        ("diese Woche nicht", NO),
        ("pas cette semaine", NO),
        ("ne l'envoie pas", NO),
        ("no lo envíes todavía", NO),
        ("esta semana no", NO),
        ("ohne Vorwort", BARE),
        ("sans préface", BARE),
        ("sin prólogo", BARE),
        ("das ist nicht mein Newsletter", None),
        ("pas mal", None),
        ("para mí", None),
        ("para todos los vecinos", None),
    ],
)
def test_what_is_said_of_a_draft(words: str, verb: str | None) -> None:
    found = wish(words, {})
    assert (found.verb if found is not None else None) == verb


def test_what_was_sent_in_is_taken_back() -> None:
    said = (
        "ich ziehe meinen Beitrag zurück",
        "bitte lösch das",
        "je retire mon texte",
        "supprime ça stp",
        "borra mi foto",
    )
    assert all(map(takes_back, (*said, "déjalo", "laisse tomber")))
    assert all(map(is_vague, ("vergiss es", "laisse tomber", "olvídalo")))
    lines = (
        "der Zug zieht sich zurück in den Tunnel",
        "je retire mes bottes au bord de l'eau",
        "quita el sol las sombras",
    )
    assert not any(map(takes_back, lines))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("tolle Idee!", Meant.REMARK),
        ("wie schön!", Meant.REMARK),
        ("moi aussi", Meant.REMARK),
        ("¡qué bonito!", Meant.REMARK),
        ("Wie schön leuchtet der Morgen über dem Teich", Meant.ENTRY),
        ("La lluvia cuenta los tejados", Meant.ENTRY),
        ("Bis wann kann man etwas einsenden?", Meant.QUESTION),
    ],
)
def test_what_is_meant_at_a_column(words: str, what: Meant) -> None:
    assert meant(words) == what


def test_articles_make_no_guess_wrong() -> None:
    assert is_right("die Amsel", "Amsel")
    assert is_right("le merle", "un merle")
    assert is_right("mirlo", "el mirlo")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("ganz dunkel", 100),
        ("hellgrau", 25),
        ("schwarz bitte", 100),
        ("noire", 100),
        ("plutôt foncé", 75),
        ("gris", 50),
        ("negro", 100),
        ("la mitad", 50),
        ("más o menos 60%", 60),
        ("keine Ahnung", Aside.SKIP),
        ("je ne sais pas", Aside.SKIP),
        ("siguiente", Aside.SKIP),
        ("genug", Aside.STOP),
        ("ça suffit", Aside.STOP),
        ("basta", Aside.STOP),
        ("claro", None),
        ("nicht schwarz", None),
        ("die Amsel ist schwarz", None),
    ],
)
def test_how_dark(words: str, says: int | Aside | None) -> None:
    assert dark(words) == says


def test_lines() -> None:
    assert points("von C4 nach E5") == points("de C4 à E5") == points("desde C4 hasta E5") == points("c4 e5")


def test_who_brought_a_newcomer() -> None:
    assert who("Ute hat mich eingeladen") == "Ute"
    assert who("c'est Luc qui m'a invitée") == "Luc"
    assert who("me invitó Marta") is None
    assert who("Marta me invitó") == "Marta"
    assert who("über Dieter") == "Dieter"


def test_setting_up() -> None:
    assert [going_on(Step.TIMEZONE, one) for one in ("weiter", "siguiente", "passt so")] == [NEXT] * 3
    assert [going_on(Step.TIMEZONE, one) for one in ("später", "más tarde")] == [LATER] * 2
    assert [going_on(Step.TIMEZONE, one) for one in ("alles überspringen", "cancelar")] == [SKIP] * 2
