"""What people say of an old answer is understood, and what only looks like that is left alone."""

from __future__ import annotations

import time

import pytest

from copbot.hearing.fitting import helps, which
from copbot.hearing.truth import (
    Says,
    never_mind,
    newer,
    no_because,
    not_mine,
    numbered,
    of_answer,
    points_to_newer,
    reason,
    still_so,
    there_is_newer,
)

UNTRUE = """
that's outdated | That’s outdated. | outdated | This answer is out of date | i think this is obsolete now
This no longer works | no longer true | It doesn't work anymore | it does not work any more | that's not true any more
is outdated | the accepted answer is outdated | these links no longer exist
klopt niet meer | dat klopt niet meer | verouderd | Dit is inmiddels achterhaald. | dat werkt niet meer
answer is outdated
not anymore | that link is dead | the link is broken now | the page is gone
That has changed | they changed that | doesn't work anymore :( | not valid anymore
dit is achterhaalde info | die link doet het niet meer | de link werkt niet meer | oud antwoord, klopt niet meer
@cas that's outdated | dit werkt helaas niet meer | is niet meer actueel
cas, that's outdated | that's obsolete 😂 | hey cas, that is outdated now | @cas: that's outdated
dead link | link is dead
that's wrong now | nee, dat is al jaren niet meer zo | this form isn't there anymore | die balie is er niet meer
this is so outdated lol | dat is inmiddels onjuist | the page is no longer available | nope, they changed it
dat kan niet meer | volgens mij is dit verouderd | dit gaat niet meer op | dat is niet meer zo
"""
TRUE = """
still works, thanks | this still works
 Still true! | that's still correct | still works for me in 2026 | still valid 👍
It still works with 5.1, thank you | confirmed, still works
Still works like a charm | can confirm, still works | I can confirm this still works | Confirmed | works for me too
just tried it, still works | this is still the way to do it | tested today, works | Still does the trick
Doet het nog steeds | net getest, werkt nog | bevestigd | werkt bij mij ook nog | geldt nog steeds | ja werkt nog
klopt nog | werkt nog steeds, bedankt! | dat klopt nog steeds | nog steeds geldig | Dit werkt nog prima, dank je
"""
NEITHER = """
this is no longer needed, thanks | no longer needed | that's no longer needed, i found it | niet meer nodig
hoeft niet meer
dat hoeft niet meer, bedankt | kan niet meer | ik kan niet meer | this used to work, thanks anyway
no longer relevant, thanks
my form isn't there anymore | that's wrong | ik ben er niet meer | cas, are you there
not so obsolete | anna, that's great
is this outdated? | that is outdated? | does this still work? | klopt dit nog?
 it no longer works for me | that's not true
my plugin is outdated | if it's outdated tell me | not outdated at all | it still does not work | it still works not
still works, but the link is dead
That's old but gold | that's great | klopt | dat klopt | werkt niet | het werkt nog niet
my phone no longer works
It doesn't work on my machine | This no longer works on my phone | outdated hardware is cheap
works for me, but only on windows | that's the same problem I have | works | that changed my life | great question
the old answer said so | still | I still have it | it is still raining | nog steeds regen | het is nog vroeg
"""


def lines(listed: str) -> list[str]:
    return [one.strip() for one in listed.replace("\n", "|").split("|") if one.strip()]


@pytest.mark.parametrize("words", lines(UNTRUE))
def test_it_holds_no_more(words: str) -> None:
    assert of_answer(words) == Says(False)


@pytest.mark.parametrize("words", lines(TRUE))
def test_it_holds(words: str) -> None:
    assert of_answer(words) == Says(True)


@pytest.mark.parametrize("words", lines(NEITHER))
def test_it_is_no_word_on_that(words: str) -> None:
    assert of_answer(words) is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("That's outdated, since 3.0 it's --foo", "since 3.0 it's --foo"),
        ("this has changed since v4", "since v4"),
        ("That's old info, they moved", "they moved"),
        ("this used to work but not anymore", "but not anymore"),
        ("Sorry, that is no longer correct: use the website", "use the website"),
        ("het antwoord is verouderd want de knop is weg", "want de knop is weg"),
        ("dat klopt niet meer, sinds 2025 is het anders", "sinds 2025 is het anders"),
    ],
)
def test_what_is_said_behind_it_is_the_reason(words: str, why: str) -> None:
    assert of_answer(words) == Says(False, why)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        *(
            (one, True)
            for one in lines("that solves it|that solved it, thanks!|yes|ja|dat helpt|ja dat is het|opgelost|👍")
        ),
        *((one, True) for one in lines("works|it helped|Perfect, that did the trick|that answers my question")),
        *((one, False) for one in lines("no|nee|none of these|neither helps|geen van beide|dat helpt niet|nope")),
        *((one, False) for one in lines("no, that doesn't help|mine is different|mijn vraag is een andere")),
        *((one, True) for one in lines("that's exactly what I needed|it does|oh nice, that works|problem solved")),
        *(
            (one, True)
            for one in lines("dat is precies wat ik nodig had|hiermee is het opgelost|top, werkt|ja bedankt")
        ),
        *((one, False) for one in lines("not really|that's not what I asked|nope, different problem|neither of these")),
        *((one, False) for one in lines("dat is niet wat ik vroeg|nee, mijn vraag is anders|nee die helpen niet")),
        *(
            (one, None)
            for one in lines("no I use copper|nee, in de kas|yes I have tried coffee|it is in the greenhouse")
        ),
        *((one, None) for one in lines("thanks|bedankt|how do I do that?|I have roses|and what about lettuce|hello")),
        *((one, None) for one in lines("that works only in summer|no idea what you mean|it works but is slow")),
    ],
)
def test_what_was_offered_helps_or_not(words: str, says: bool | None) -> None:
    assert helps(words) is says


def test_what_was_offered_helps_said_in_other_words() -> None:
    yes = (
        "yes that solves it ty|thats it|gelukt!|that solved it for me, thank you bob|yep that works, cheers|ja dat is m"
    )
    assert all(helps(words) for words in lines(yes + "|worked like a charm|this one did it|het is gelukt, dank je cas"))
    no = "niet gelukt|that solves nothing|sort of helps|gelukt?|it helped a bit|that works, thanks anyway but how"
    assert not any(helps(words) for words in lines(no + "|is it gelukt for you|thats it for today|that did not work"))
    assert helps("nee dat bedoel ik niet") is False


def test_what_is_no_reason_is_none() -> None:
    for words in lines(
        "weet ik niet|no sorry|geen idee, maar het klopt niet|idk|dunno|sorry|ja|thanks|ok thanks!|it's outdated|why?|"
        "het klopt niet meer|no idea|hmm|ask dee|👍|nee|that's wrong|still works"
    ):
        assert reason(words) == "", words
    for words in lines(
        "the button is gone|de balie is dicht|prices went up|just look: nobody is there|ask at the desk now"
    ):
        assert reason(words) == words
    assert reason("no, the button is gone") == "the button is gone"
    assert reason("geen idee, maar de knop is weg") == "de knop is weg"
    assert reason("it's outdated, they moved to a website") == "they moved to a website"


def test_who_was_asked_says_it_in_other_words() -> None:
    assert all(not_mine(words) for words in lines("dunno|idk|ask dee|vraag dee maar|i have no clue|zou het niet weten"))
    assert not any(
        not_mine(words) for words in lines("ask me again|they ask ten euros now|vraag me morgen|it asks a code")
    )
    assert all(still_so(words) for words in lines("ja nog steeds|yes, still|still is|nog altijd hoor|yes it is"))
    assert not any(still_so(words) for words in lines("still waiting|nog niet|nog steeds regen|it is|still no"))
    assert all(
        there_is_newer(words) for words in lines("there is a newer one|er is een nieuwere|no, there's a better answer")
    )
    assert not any(
        there_is_newer(words) for words in lines("is there a newer one?|there is a newer phone|newer is better")
    )
    assert points_to_newer("there's a newer one: #4") == points_to_newer("er is een nieuwere: #4") == 4
    assert points_to_newer("#4") is points_to_newer("use 4") is points_to_newer("my newer phone has 4 gb") is None
    assert no_because("no longer needed") == ""


def test_one_of_several_is_named() -> None:
    assert which("2 solves it") == (2, "solves it")
    assert which("the second one works") == (2, "works")
    assert which("de tweede klopt niet meer") == (2, "klopt niet meer")
    assert which("2") == (2, "")
    assert which("it's the second one") == (2, "")
    assert which("ja die eerste") == (1, "")
    assert which("that solves it") == (None, "that solves it")
    assert numbered("#12 is outdated") == (12, "is outdated")
    assert numbered("it is outdated") == (None, "it is outdated")


def test_where_the_newer_answer_is() -> None:
    for words in lines(
        "#31|31|the newer one is #31|there is a newer answer: #31|het nieuwere is 31|see #31|zie vraag 31"
    ):
        assert newer(words) == 31
    for words in lines("use 31 grams|31 of them died|the newer one is better|12 and 31"):
        assert newer(words) is None


def test_who_can_not_tell_says_so_and_who_erred_takes_it_back() -> None:
    for words in lines(
        "not me|geen idee|I don't know|ask somebody else|sorry, no idea|weet ik niet|not sure|dat weet ik niet"
    ):
        assert not_mine(words)
    assert not any(not_mine(words) for words in lines("yes|it is true|no, the button is gone|nee, de knop is weg"))
    assert all(never_mind(words) for words in lines("never mind|laat maar|sorry, it's fine after all|vergissing"))
    assert not any(
        never_mind(words) for words in lines("the button is gone|nothing works since the update broke it all of it")
    )
    assert no_because("No, the button is gone") == "the button is gone"
    assert no_because("nee: de knop is weg") == "de knop is weg"
    assert no_because("no") == no_because("is it gone?") == ""


def test_long_words_are_read_in_no_time() -> None:
    long = ("that ", "no longer ", "yes, ", "still works ", "een ", "thanks ", "the a ", "it is now by now ", "sorry ")
    begun = time.perf_counter()
    for word in long:
        words = (word * 400)[:400]
        for read in (of_answer, helps, newer, which, not_mine, never_mind, no_because, numbered):
            read(words)
    assert time.perf_counter() - begun < 2
