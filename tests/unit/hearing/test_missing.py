"""What a question plainly lacks, and nothing where nothing plainly does."""

from __future__ import annotations

import pytest

from copbot.hearing.missing import Lack, missing


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("hello everyone", (Lack.ALL,)),
        ("Hi, can anyone help me?", (Lack.ALL,)),
        ("hoi allemaal, ik heb een vraag", (Lack.ALL,)),
        ("kan iemand me helpen?", (Lack.ALL,)),
        ("it doesn't work", (Lack.SHORT,)),
        ("het werkt niet", (Lack.SHORT,)),
        ("I get an error when I install the plugin, what now?", (Lack.ERROR, Lack.VERSION, Lack.TRIED)),
        ("Ik krijg een foutmelding bij het installeren van de app", (Lack.ERROR, Lack.VERSION, Lack.TRIED)),
        ("My saw keeps wandering off the line, why?", (Lack.TRIED,)),
        ("My saw keeps wandering, I tried another blade already", ()),
        ("How do I get old glue off a chair?", ()),
        ("When do I sow beans?", ()),
        ("Hoe krijg ik mos uit mijn gazon?", ()),
        ("Can anyone help me get old glue off a chair?", ()),
        ("After upgrading to 3.11 the app crashes: 'ImportError: no module foo'. I reinstalled it.", ()),
    ],
)
def test_lacks(text: str, lacks: tuple[Lack, ...]) -> None:
    assert missing(text) == lacks
