"""What people say of a call in words of their own, and what behind `/call` was hardly meant as one."""

from __future__ import annotations

import pytest

from copbot.features.calls.plainly import means, of_oneself
from copbot.features.calls.slips import Slip, slip

_SAID = {
    "back": """
        sorry I can't make it after all / I can't after all / I have to give it back / something came up
        I'm afraid I won’t manage / unfortunately I can't, sorry / ik kan niet meer, sorry / geef maar terug
        ich kann leider nicht mehr / das schaffe ich doch nicht, sorry
        mir ist was dazwischengekommen
        mir ist leider etwas dazwischen gekommen / jemand anders bitte
        j'ai un empêchement, désolé
        je ne peux finalement pas / quelqu'un d'autre / al final no puedo, lo siento / me ha surgido un imprevisto
        ik kan toch niet / helaas, het lukt me toch niet meer / ik red het niet / er is iets tussen gekomen
    """,
    "take": """
        ok then, sign me up / ik wil dat wel doen / dat wil ik best doen / ik doe graag mee / schrijf mij maar op
        zet mij maar op de lijst / I'd be happy to help / sure, I'll do that
        das mache ich gerne / ich übernehme das
        ich kann helfen / schreib mich auf / je m'en charge / je veux bien aider
        comptez sur moi / yo me encargo / lo hago yo / me apunto / puedo ayudar
    """,
    "could": """
        I could maybe do that next week? / misschien kan ik wel helpen / vielleicht könnte ich das
        je pourrais peut-être / si personne d'autre / podría hacerlo el lunes
    """,
    "done": """
        it's done / it's all finished now / ik ben klaar / het is gelukt! / ist erledigt / bin fertig / c'est fait
        ya está hecho / listo
    """,
    "well": """
        I need two more days / not done yet / almost done / nog niet klaar / nog twee dagen nodig / het gaat best goed
        going fine / ik ben er nog mee bezig / I haven't finished yet / still busy with it
        bin noch dran / noch nicht fertig / ich brauche noch zwei Tage / ça avance bien / pas encore fini / presque fini
        estoy en ello / todavía no he terminado / necesito dos días
    """,
    None: """
        I can't find the key / I can't wait to start / ik kan de sleutel niet vinden / not me, sorry / good idea
        what do I have to bring? / I'll do it myself then / not so well, I'm ill / it's not going well
        when it is done I'll tell you / I don't want to do it / ik wil het niet doen / can you do it?
        ich kann den Schlüssel nicht finden / ich mache das nicht / kannst du das machen? / je ne peux pas attendre
        je ne veux pas le faire / no puedo esperar / no lo hago / ¿puedes hacerlo? / wenn es erledigt ist, sage ich es
        c'est une bonne idée / si me apunto ahora, ¿llego? / die man doen we zo / do ich das
    """,
}
_NAMES = {"take": "take", "neem": "take", "withdraw": "withdraw", "back": "back", "terug": "back", "done": "done"}


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (one.strip(), kind)
        for kind, said in _SAID.items()
        for line in said.splitlines()
        for one in line.split(" / ")
        if one.strip()
    ],
)
def test_what_somebody_says_of_a_call(words: str, meant: str | None) -> None:
    assert means(words) == meant


def test_an_answer_of_somebody_for_himself_or_herself() -> None:
    assert of_oneself("I would if my knees were better")
    assert not of_oneself("what do I have to bring?")
    assert not of_oneself("good idea")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1", Slip("", "1")),
        ("#3", Slip("", "3")),
        ("witdraw 1", Slip("withdraw", "1")),
        ("I'll take 1", Slip("take", "1")),
        ("give back 1", Slip("back", "1")),
        ("geef 2 terug", Slip("back", "2")),
        ("take it", Slip("take", "")),
        ("gardening", Slip()),
        ("room 5", Slip("", "5")),
        ("take two photos", None),
        ("sweep the path", None),
        ("take 2 photos of 3 people", None),
        ("?", None),
    ],
)
def test_what_was_hardly_meant_as_a_call(text: str, found: Slip | None) -> None:
    assert slip(text, _NAMES) == found
