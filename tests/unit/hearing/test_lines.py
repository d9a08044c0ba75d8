import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.hearing.explain import kind
from copbot.hearing.greeted import behind
from copbot.hearing.lines import BY_ASKER, BY_OTHERS, Kind, addressed, kinds, question, thanked

LIKELY = 0.5
STRANGE = [
    "",
    " ",
    "?",
    "x" * 100_000,
    "does ? " * 15_000,
    "a.a" * 30_000,
    "a-`a" * 30_000,
    "🎉🎉🎉",
    "`rm -rf a?`",
    "```\nSELECT ?\n```",
    "مرحبا، كيف أزرع الطماطم؟",
    "שלום, מה שלומך?",
    "a\u0301\u0302\u0303e\u0308" * 500,
    "как? 日本語 مرحبا hello ñ \u202e abc \u202c",
    "\ud800",
    "\x00\x01",
    "İİİ ǅ ß ﬁ",
]


@pytest.mark.parametrize(
    "text",
    [
        "Does anyone know how I get candle wax out of a carpet?",
        "how do i stop the door from squeaking",
        "What is this insect?",
        "anyone got a good recipe for rhubarb jam",
        "my kiln stops at 600 degrees, any ideas?",
        "looking for somebody who can fix a zip",
        "Weet iemand hoe ik kaarsvet uit een tapijt krijg?",
        "hoe krijg ik die deur stil",
        "iemand tips voor een eerste marathon",
        "Weiß jemand, wie man Kerzenwachs aus dem Teppich bekommt?",
        "hat jemand einen guten Tipp für Anfänger",
        "Quelqu'un sait comment enlever la cire d'un tapis ?",
        "comment je fais pour régler la selle ?",
        "¿Alguien sabe cómo quitar cera de una alfombra?",
        "alguna recomendación para empezar con la cerámica?",
    ],
)
def test_question(text: str) -> None:
    assert question(text) >= LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "Good morning everybody!",
        "Reminder: the hall is closed on Sunday",
        "finally finished my first quilt 🎉",
        "haha that made my day",
        "Thanks to all who came yesterday",
        "Goedemorgen allemaal!",
        "Herinnering: zondag is de zaal dicht",
        "eindelijk mijn eerste trui af 🎉",
        "Guten Morgen zusammen!",
        "Danke an alle, die gestern da waren",
        "Bonjour à tous !",
        "Merci à tous pour hier soir",
        "¡Buenos días a todos!",
        "Gracias a todos por venir ayer",
    ],
)
def test_no_question(text: str) -> None:
    assert question(text) < LIKELY


@pytest.mark.parametrize(
    ("asked", "reply", "meant"),
    [
        ("how do i get wax out of a carpet?", "put brown paper on it and iron it gently", Kind.ANSWER),
        ("how do i get wax out of a carpet?", "same here, would love to know", Kind.NO_ANSWER),
        ("how do i get wax out of a carpet?", "what kind of carpet is it?", Kind.ASKS_BACK),
        ("how do i get wax out of a carpet?", "no idea, sorry", Kind.NO_ANSWER),
        ("how do i get wax out of a carpet?", "good question!", Kind.NO_ANSWER),
        ("how do i get wax out of a carpet?", "following", Kind.NO_ANSWER),
        ("hoe krijg ik kaarsvet uit het tapijt?", "bakpapier erop en dan strijken", Kind.ANSWER),
        ("hoe krijg ik kaarsvet uit het tapijt?", "geen idee, sorry", Kind.NO_ANSWER),
        ("hoe krijg ik kaarsvet uit het tapijt?", "wat voor tapijt is het?", Kind.ASKS_BACK),
        ("hoe krijg ik kaarsvet uit het tapijt?", "ik ook, ben benieuwd", Kind.NO_ANSWER),
        ("wie bekomme ich Wachs aus dem Teppich?", "du kannst Backpapier drauflegen und dann bügeln", Kind.ANSWER),
        ("wie bekomme ich Wachs aus dem Teppich?", "keine Ahnung, sorry", Kind.NO_ANSWER),
        ("comment enlever la cire du tapis ?", "quel genre de tapis ?", Kind.ASKS_BACK),
        ("comment enlever la cire du tapis ?", "aucune idée, désolé", Kind.NO_ANSWER),
        ("¿cómo quito cera de la alfombra?", "ni idea, lo siento", Kind.NO_ANSWER),
        ("how do i get wax out of a carpet?", "Welcome Ann! Put brown paper on it and iron it gently.", Kind.ANSWER),
        ("how do i get wax out of a carpet?", "Welcome Ann! Nice to see you here.", Kind.NO_ANSWER),
        ("hoe krijg ik kaarsvet uit het tapijt?", "Welkom Anneke! Bakpapier erop en dan strijken.", Kind.ANSWER),
    ],
)
def test_kind_by_others(asked: str, reply: str, meant: Kind) -> None:
    assert kind(kinds(asked, reply, by_asker=False)) == meant


@pytest.mark.parametrize(
    ("asked", "reply", "meant"),
    [
        ("how do i get wax out of a carpet?", "that worked perfectly, thank you!", Kind.THANKS),
        ("how do i get wax out of a carpet?", "thanks, I'll try it tonight", Kind.THANKS_ONLY),
        ("how do i get wax out of a carpet?", "still there, it did not help", Kind.NOT_SOLVED),
        ("how do i get wax out of a carpet?", "never mind, found it", Kind.SOLVED_SELF),
        ("how do i get wax out of a carpet?", "anyone?", Kind.BUMP),
        ("hoe krijg ik kaarsvet uit het tapijt?", "gelukt, dank je wel!", Kind.THANKS),
        ("hoe krijg ik kaarsvet uit het tapijt?", "helaas, werkt nog steeds niet", Kind.NOT_SOLVED),
        ("hoe krijg ik kaarsvet uit het tapijt?", "laat maar, al gevonden", Kind.SOLVED_SELF),
        ("hoe krijg ik kaarsvet uit het tapijt?", "iemand?", Kind.BUMP),
        ("wie bekomme ich Wachs aus dem Teppich?", "Danke, das hat geklappt!", Kind.THANKS),
        ("wie bekomme ich Wachs aus dem Teppich?", "geht leider immer noch nicht", Kind.NOT_SOLVED),
        ("comment enlever la cire du tapis ?", "merci, ça marche !", Kind.THANKS),
        ("¿cómo quito cera de la alfombra?", "gracias, ha funcionado perfecto", Kind.THANKS),
    ],
)
def test_kind_by_the_asker(asked: str, reply: str, meant: Kind) -> None:
    assert kind(kinds(asked, reply, by_asker=True)) == meant


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{}, can you open the hall tonight?", "Quillon"),
        ("@{} have you seen this", "Quillon"),
        ("thanks {}!", "Quillon"),
        ("{}, kun jij vanavond de zaal openen?", "Wobbelina"),
        ("bedankt {}", "Wobbelina"),
        ("{}, kannst du heute aufschließen?", "Trudwin"),
        ("merci {} !", "Oriabel"),
        ("gracias {}!", "Zuriñe"),
    ],
)
def test_addressed_whatever_the_name(text: str, name: str) -> None:
    assert addressed(text.format(name), name) >= LIKELY
    assert addressed(text.format(name.lower()), name) >= LIKELY


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I saw {}'s bike at the station yesterday", "Quillon"),
        ("has anybody heard from {} lately", "Quillon"),
        ("{} told me that the hall is closed", "Quillon"),
        ("heeft iemand {} nog gezien", "Wobbelina"),
        ("de fiets van {} staat er nog", "Wobbelina"),
        ("in {} we are closed", "Summer"),
        ("the hall is closed tonight", "Quillon"),
        ("ich habe gestern mit {} gesprochen", "Trudwin"),
    ],
)
def test_named_but_not_addressed(text: str, name: str) -> None:
    assert addressed(text.format(name), name) < LIKELY


@pytest.mark.parametrize(
    ("text", "settles", "about"),
    [
        ("thanks Quillon, that fixed it!", True, "Quillon"),
        ("perfect, works now, thank you all", True, None),
        ("thanks Quillon, will try tomorrow", False, "Quillon"),
        ("sorry Tamsin, still the same error", False, "Tamsin"),
        ("dank je Tamsin, het is gelukt!", True, "Tamsin"),
        ("helaas, het werkt nog steeds niet", False, None),
        ("Danke Quillon, das hat geklappt!", True, "Quillon"),
        ("merci Tamsin, ça marche !", True, "Tamsin"),
        ("gracias Quillon, funciona perfecto", True, "Quillon"),
    ],
)
def test_thanked(text: str, settles: bool, about: str | None) -> None:
    said = thanked(text, ["Ebba", "Quillon", "Tamsin"])
    assert (said.settles >= LIKELY, said.about) == (settles, about)


def _all_hold(text: str) -> None:
    assert 0 <= question(text) <= 1
    for side, of in ((True, BY_ASKER), (False, BY_OTHERS)):
        for asked, reply in ((text, "no"), ("why", text), (text, text)):
            chances = kinds(asked, reply, by_asker=side)
            assert set(chances) == set(of)
            assert sum(chances.values()) == pytest.approx(1, abs=1e-4)
            assert all(0 <= chance <= 1 for chance in chances.values())
    for name in ("Ann", text[:50]):
        assert 0 <= addressed(text, name) <= 1
    said = thanked(text, ["Ann", text[:50], ""])
    assert 0 <= said.settles <= 1
    assert said.about in (None, "Ann", text[:50], "")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Welcome Anneke! Old horse manure, a year old.", "Old horse manure, a year old."),
        ("Hi Anneke, old horse manure", "old horse manure"),
        ("Hallo! Fijn dat je er bent. Oude paardenmest.", "Oude paardenmest."),
        ("Welcome :) Read https://roses.example/manure", "Read https://roses.example/manure"),
        ("Welcome!\nGreat to have you here!\nUse old manure.", "Use old manure."),
        # A greeting alone, and what is none.
        ("Welcome Anneke! Hello.", "Welcome Anneke! Hello."),
        ("Good morning", "Good morning"),
        ("Hi, yes", "Hi, yes"),
        ("Welcome is what the sign on the gate says, read it", "Welcome is what the sign on the gate says, read it"),
        ("Old manure. Hi all, by the way", "Old manure. Hi all, by the way"),
    ],
)
def test_behind_the_greeting(text: str, rest: str) -> None:
    assert behind(text) == rest


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_strange_texts(text: str) -> None:
    _all_hold(text)


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    _all_hold(text)


def test_what_comes_late_in_a_long_text_is_not_read() -> None:
    long = "a log line. " * 400
    assert question(long + "does anyone know why?") == question(long + "and so on and on.")


def test_nothing_named_nobody_meant() -> None:
    assert addressed("can you open the hall?", "Quillon") == 0
    assert thanked("thanks, it works", []).about is None
