"""A plain yes or no is one; whatever says more is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from copbot.hearing.yes_no import consents, label_says, only_thanks, says, yes_or_no
from copbot.hearing.yes_no_words import LANGUAGES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes", True),
        ("Yes!", True),
        ("yep, thanks", True),
        ("yes it did", True),
        ("ja", True),
        ("Ja hoor, dank je", True),
        ("jazeker", True),
        ("👍🏽", True),
        ("no", False),
        ("Not yet", False),
        ("no, not yet", False),
        ("nee, nog niet", False),
        ("nog niet helaas", False),
        ("👎", False),
        ("I agree", True),
        ("Yes, I agree to the rules.", True),
        ("akkoord", True),
        ("Ik ga akkoord", True),
        ("I don't agree", False),
        ("niet akkoord", False),
        ("agree to disagree", None),
        ("who agrees?", None),
        ("yes but it still leaks", None),
        ("no idea", None),
        ("yesterday", None),
        ("not me", None),
        ("thanks", None),
        ("nu nog niet, maar morgen kijk ik", None),
        ("", None),
        ("yes " * 20, None),
    ],
)
def test_words(text: str, expected: bool | None) -> None:
    assert yes_or_no(text) is expected


@pytest.mark.parametrize(
    ("text", "only"),
    [("Thank you!", True), ("oké, dank je wel", True), ("thanks, and I grow peas", False), ("yes", False)],
)
def test_thanks(text: str, only: bool) -> None:
    assert only_thanks(text) is only


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Yes, bob's: use a longer one", True),
        ("Ja, ik aanvaard het", True),
        ("Not yet", False),
        ("no, keep my question", False),
        ("no more of these", None),
        ("not mine", None),
        ("I'll take it", None),
        ("geen vraag", None),
    ],
)
def test_labels(label: str, expected: bool | None) -> None:
    assert label_says(label) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ja klar", True),
        ("Ja, danke dir!", True),
        ("auf jeden Fall", True),
        ("einverstanden", True),
        ("Ich bin mit den Regeln einverstanden", True),
        ("nein, leider nicht", False),
        ("noch nicht", False),
        ("nicht einverstanden", False),
        ("oui", True),
        ("Oui, merci beaucoup !", True),
        ("bien sûr", True),
        ("je suis d'accord", True),
        ("non, pas encore", False),
        ("je ne suis pas d’accord", False),
        ("toujours pas", False),
        ("sí", True),
        ("si, gracias", True),
        ("¡Claro que sí!", True),
        ("estoy de acuerdo", True),
        ("no, todavía no", False),
        ("Aún no, lo siento", False),
        ("no estoy de acuerdo", False),
        # These are words of another language, or say something else.
        ("si funciona", None),
        ("si", True),
        ("die", None),
        ("da", None),
        ("on", None),
        ("mal", None),
        ("man", None),
        ("so", None),
        ("was", None),
        ("ya", None),
        ("ne", None),
        ("nan", None),
        ("jo", None),
        ("d'accord", None),
        ("de acuerdo", None),
        ("vale", None),
        ("kein Problem", None),
        ("no man is an island", None),
        ("si j'étais toi", None),
        ("ja wenn das so einfach wäre", None),
        ("oui mais ça fuit encore", None),
        ("no sé", None),
        ("non stop", None),
    ],
)
def test_german_french_and_spanish(text: str, expected: bool | None) -> None:
    assert yes_or_no(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("klar, gerne", True),
        ("von mir aus", True),
        ("geht klar", True),
        ("kein Problem", True),
        ("d'accord", True),
        ("pas de souci", True),
        ("je veux bien", True),
        ("ça me va", True),
        ("vale", True),
        ("por mí, vale", True),
        ("me parece bien", True),
        ("no hay problema", True),
        ("no pasa nada", True),
        ("lieber nicht", None),
        ("me!", None),
        ("man hat kein Problem mit Schnecken", None),
        ("le problème reste", None),
        ("bueno, yo no lo haría", None),
    ],
)
def test_what_is_fine_in_german_french_and_spanish(text: str, expected: bool | None) -> None:
    assert consents(text) is expected


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Vielen Dank euch!", True),
        ("alles klar", True),
        ("merci pour ton aide", True),
        ("c'est noté, merci", True),
        ("muchas gracias a todos", True),
        ("me!", False),
        ("die ja", False),
        ("es", False),
        ("oui", False),
        ("danke, und wie oft gießen?", False),
    ],
)
def test_thanks_in_german_french_and_spanish(text: str, only: bool) -> None:
    assert only_thanks(text) is only


def test_no_line_of_chat_is_a_yes_by_the_words_of_another_language() -> None:
    """In lines that others wrote, whoever says yes does so in the language of the line, or in words of both."""
    by_code = dict(zip(("en", "nl", "de", "fr", "es"), (LANGUAGES[0], *LANGUAGES), strict=True))
    for file in sorted(Path("training/lines").glob("*/*.jsonl")):
        for line in file.read_text(encoding="utf8").splitlines():
            row = json.loads(line)
            text = row.get("text") or row["reply"]
            if yes_or_no(text) and any(map(str.isalpha, text)):
                assert says(text, by_code[row["lang"]]), (row["lang"], text)
