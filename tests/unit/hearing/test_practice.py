"""Who tells how he or she does it has answered; who has the same trouble, or tells a story, has not."""

from __future__ import annotations

import pytest

from copbot.hearing.lines import Kind, kinds
from copbot.hearing.practice import tells_own_way


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("How do you store carrots?", "I keep ours in damp sand in the shed."),
        ("How do I get rust off a chisel?", "I soak mine in vinegar overnight."),
        ("Which glue holds on wet wood?", "I use polyurethane glue for that."),
        ("How often do you oil the chain?", "I oil it every two weeks, more in winter."),
        ("How do I sow pears on clay?", "I always sow pears early in the day, and never too much at once."),
        ("Hoe bewaar ik wortels?", "Ik bewaar ze in vochtig zand in de schuur."),
        ("Hoe krijg ik roest van een beitel?", "Ik leg hem een nacht in azijn."),
        ("Hoe maak ik kwasten schoon?", "Ik gebruik gewoon groene zeep."),
    ],
)
def test_who_tells_an_own_way_answers(question: str, reply: str) -> None:
    assert tells_own_way(question, reply)
    said = kinds(question, reply, by_asker=False)
    assert said[Kind.ANSWER] > 0.7
    assert sum(said.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("How do you store carrots?", "I wonder about that as well."),
        ("How do I feed quinces?", "I grow quinces too, they look awful this year."),
        ("How do I prune an old pear?", "I have one of those, it never bears."),
        ("Which strings for a classical guitar?", "I used to play that in school."),
        ("What glue for wet wood?", "I glued my fingers together once."),
        ("How do you train a dog to come?", "I have a cat."),
        ("Hoe houd ik slakken weg?", "Ik heb er ook zo veel dit jaar."),
        ("Hoe droog ik kruiden?", "Ik zoek het vanavond op."),
        ("The carrots are in.", "I keep mine in damp sand."),
    ],
)
def test_who_only_speaks_of_it_does_not(question: str, reply: str) -> None:
    assert not tells_own_way(question, reply)
