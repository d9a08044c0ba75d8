"""What people say to an answer, a meeting, an advert, in German, French and Spanish; and what only looks like it."""

from __future__ import annotations

import pytest

from copbot.hearing.coming import Says, comes
from copbot.hearing.fitting import helps, which
from copbot.hearing.same import has_it_too
from copbot.hearing.taking_back import takes_back
from copbot.hearing.truth import Says as Says_
from copbot.hearing.truth import never_mind, no_because, not_mine, of_answer, still_so
from copbot.hearing.twice import Said, asks_the_same
from copbot.hearing.warning import warns
from storage.stems import stems


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ich bin dabei!", Says.YES),
        ("ich komme gerne", Says.YES),
        ("wir kommen zu viert", Says.YES),
        ("rechnet mit mir", Says.YES),
        ("ja, gerne", Says.YES),
        ("ich kann leider nicht", Says.NO),
        ("bin am Dienstag nicht dabei", Says.NO),
        ("ich muss leider absagen", Says.NO),
        ("diesmal ohne mich", Says.NO),
        ("vielleicht", Says.MAYBE),
        ("weiß noch nicht", Says.MAYBE),
        ("wenn es klappt, komme ich", Says.MAYBE),
        ("je serai là", Says.YES),
        ("Je viens dimanche", Says.YES),
        ("comptez sur moi", Says.YES),
        ("oui, avec plaisir", Says.YES),
        ("je ne peux pas, désolé", Says.NO),
        ("ce sera sans moi", Says.NO),
        ("je ne viendrai pas", Says.NO),
        ("peut-être", Says.MAYBE),
        ("je ne sais pas encore", Says.MAYBE),
        ("me apunto", Says.YES),
        ("contad conmigo", Says.YES),
        ("allí estaré", Says.YES),
        ("no puedo, lo siento", Says.NO),
        ("no voy a poder", Says.NO),
        ("esta vez no", Says.NO),
        ("quizás", Says.MAYBE),
        ("a lo mejor me paso", Says.MAYBE),
        ("no sé todavía", Says.MAYBE),
        # Something else.
        ("kommst du auch?", None),
        ("ich komme aus Wien", None),
        ("ich komme bei Schritt 4 nicht weiter", None),
        ("der Zug kommt um neun", None),
        ("je viens de finir", None),
        ("je viens d'arriver", None),
        ("tu viens ?", None),
        ("voy a regar los tomates", None),
        ("no puedo entrar en la página", None),
        ("no se puede aparcar allí", None),
        ("os espero en la puerta", None),
        ("¡qué foto tan bonita!", None),
        ("die kom ik morgen halen", None),
        ("man muss das gesehen haben", None),
    ],
)
def test_who_says_to_come(words: str, expected: Says | None) -> None:
    assert comes(words) == expected


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("sorry, da hab ich mich verlesen", True),
        ("vergiss das", True),
        ("falscher Thread, sorry", True),
        ("Egal.", True),
        ("désolé, je me suis trompé", True),
        ("oubliez ce que j'ai dit", True),
        ("laisse tomber", True),
        ("perdón, leí mal", True),
        ("me he equivocado de hilo", True),
        ("olvídalo", True),
        ("egal welche Erde, Hauptsache locker", False),
        ("das ist mir nicht egal", False),
        ("vergiss nicht zu gießen", False),
        ("n'oubliez pas d'arroser", False),
        ("no te olvides de regar", False),
        ("se me olvida siempre", False),
        ("lei", False),
    ],
)
def test_who_takes_it_back(words: str, does: bool) -> None:
    assert takes_back(words) is does


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("ich auch", True),
        ("Gleiches Problem hier", True),
        ("geht mir genauso", True),
        ("würde mich auch interessieren", True),
        ("moi aussi", True),
        ("pareil ici", True),
        ("j'ai le même problème", True),
        ("ça m'intéresse aussi", True),
        ("yo también", True),
        ("me pasa lo mismo", True),
        ("tengo la misma duda", True),
        ("Ich auch einen Kaffee", False),
        ("das hat mir auch geholfen", False),
        ("ça marche pour moi aussi", False),
        ("a mí también me funciona", False),
        ("igual necesitas más agua", False),
        ("pareil que l'an dernier mais avec du compost", False),
        ("es el mismo color que el tuyo", False),
    ],
)
def test_who_has_it_too(words: str, does: bool) -> None:
    assert has_it_too(words) is does


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("das ist Betrug!", True),
        ("bitte nicht draufklicken", True),
        ("gehört hier nicht her", True),
        ("c'est une arnaque", True),
        ("ne cliquez pas", True),
        ("c'est de la pub", True),
        ("es una estafa", True),
        ("no pinchéis ahí", True),
        ("nous allons au pub", False),
        ("schöne Bohnen", False),
        ("quel beau jardin", False),
        ("qué tomates más ricos", False),
    ],
)
def test_who_warns(words: str, does: bool) -> None:
    assert warns(words) is does


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("de", "Wie schneide ich Rosen im Herbst?", "Wie schneidet man Rosen im Herbst?", True),
        ("de", "Wie schneide ich Rosen im Herbst?", "Wann schneide ich Rosen im Herbst?", False),
        ("de", "Darf die Hecke mit Gift behandelt werden?", "Darf die Hecke ohne Gift behandelt werden?", False),
        ("fr", "Comment tailler les rosiers en automne ?", "Comment taille-t-on les rosiers en automne ?", True),
        ("fr", "Comment tailler les rosiers en automne ?", "Quand tailler les rosiers en automne ?", False),
        ("es", "¿Cómo podar los rosales en otoño?", "¿Cómo se podan los rosales en otoño?", True),
        ("es", "¿Cómo podar los rosales en otoño?", "¿Cuándo podar los rosales en otoño?", False),
        ("en", "How was the soil in the bed made?", "How is the soil in the bed made?", True),
    ],
)
def test_who_asks_the_same_again(language: str, one: str, other: str, same: bool) -> None:
    said = (Said.of(text, frozenset(stems(text, language))) for text in (one, other))
    assert asks_the_same(*said) is same


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("Ja, das hat geholfen, danke!", True),
        ("das klappt jetzt", True),
        ("genau das", True),
        ("das hilft mir leider nicht", False),
        ("nein, das ist eine andere Frage", False),
        ("noch nicht", False),
        ("oui, ça marche, merci beaucoup", True),
        ("c'est exactement ce que je cherchais", True),
        ("ça m'a aidée", None),
        ("ça m'a aidé", True),
        ("non, ça ne marche toujours pas", False),
        ("aucune des deux", False),
        ("sí, me ha servido, gracias", True),
        ("ya funciona", True),
        ("no me sirve", False),
        ("es otra pregunta", False),
        ("danke", None),
        ("merci", None),
        ("das", None),
        ("hilft das auch gegen Läuse?", None),
        ("das hilft gegen Läuse, aber nicht gegen Schnecken", None),
        ("ça marche comment", None),
        ("no", False),
    ],
)
def test_whether_it_helps(words: str, does: bool | None) -> None:
    assert helps(words) is does


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Das stimmt nicht mehr, seit 2024 gilt die neue Satzung", Says_(False, "seit 2024 gilt die neue Satzung")),
        ("veraltet", Says_(False)),
        ("Der Link ist tot", Says_(False)),
        ("funktioniert leider nicht mehr", Says_(False)),
        ("das gilt immer noch", Says_(True)),
        ("Ça ne marche plus depuis la version 3", Says_(False, "depuis la version 3")),
        ("c'est obsolète", Says_(False)),
        ("ce n’est plus valable", Says_(False)),
        ("c'est toujours valable", Says_(True)),
        ("eso ya no es así, desde mayo hay otro formulario", Says_(False, "desde mayo hay otro formulario")),
        ("está desactualizado", Says_(False)),
        ("ya no funciona", Says_(False)),
        ("sigue siendo válido", Says_(True)),
        # Of one's own trouble, and of something else.
        ("funktioniert bei mir nicht mehr", None),
        ("ça ne marche plus chez moi", None),
        ("stimmt das noch?", None),
        ("ya no tengo tomates", None),
        ("je n'ai plus de terreau", None),
        ("das ist immer noch mein Lieblingsbeet", None),
        ("hier stimmt was nicht", None),
    ],
)
def test_what_is_said_of_an_answer(words: str, says: Says_ | None) -> None:
    assert of_answer(words) == says


def test_who_was_asked_of_an_answer() -> None:
    mine = "keine Ahnung", "frag lieber Ute", "das weiß ich leider nicht", "aucune idée", "demande à Luc", "ni idea"
    assert all(map(not_mine, (*mine, "no lo sé", "pregunta a Marta")))
    assert not any(map(not_mine, ("frag mich später", "no se puede", "ich weiß es: im März", "pas de problème")))
    assert all(map(never_mind, ("schon gut", "hat sich erledigt", "laisse tomber", "déjalo", "culpa mía")))
    assert not any(
        map(never_mind, ("nichts davon stimmt, was dort über den Schnitt im Herbst geschrieben steht", "die"))
    )
    assert all(map(still_so, ("ja, immer noch", "toujours", "sigue igual, gracias")))
    assert not any(map(still_so, ("toujours pas", "noch nicht")))
    assert no_because("nein, das Formular ist neu") == "das Formular ist neu"
    assert no_because("non, le site a changé") == "le site a changé"
    assert which("die zweite hilft nicht") == (2, "hilft nicht")
    assert which("la deuxième ne marche plus") == (2, "ne marche plus")
