"""What stands in a newsletter, and what a moderator's answer to a draft means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.newsletter.choosing import MOST, QUESTIONS, WORDS, chosen, within
from copbot.features.newsletter.drafts import names
from copbot.features.newsletter.reading import Wish, wish
from copbot.kit.news import Kind, News
from copbot.rooms.text import Span, plain, text

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def news(number: int, kind: Kind = Kind.ANSWER, people: tuple[int, ...] = (), worth: float = 0.0) -> News:
    return News(
        kind, (kind, number), text(f"{number}"), NOW + timedelta(hours=number), people, worth=worth, fresh=_new(kind)
    )


def _new(kind: Kind) -> bool:
    return kind not in (Kind.QUESTION, Kind.NEWCOMER)


def numbers(found: list[News]) -> list[int]:
    return [one.about[1] for one in found]


def test_what_most_different_people_took_part_in_goes_before_what_is_worth_most() -> None:
    found = [news(1, people=(1, 2), worth=9), news(2, people=(3, 4, 5), worth=1), news(3, people=(3, 4), worth=5)]
    assert numbers(chosen(found)) == [2, 1, 3]


def test_of_as_many_people_what_is_worth_most_goes_first() -> None:
    assert numbers(chosen([news(1, people=(1,), worth=1), news(2, people=(2,), worth=2)])) == [2, 1]


def test_a_meeting_is_not_crowded_out_by_answers() -> None:
    found = [*(news(one, people=(one, one + 100), worth=5) for one in range(20)), news(50, Kind.MEETING)]
    assert 50 in numbers(chosen(found))


def test_what_is_not_new_alone_is_no_newsletter() -> None:
    assert chosen([news(1, Kind.QUESTION), news(2, Kind.NEWCOMER)]) == []


def test_the_last_places_are_for_open_questions() -> None:
    found = [*(news(one, people=(one,)) for one in range(9)), *(news(one, Kind.QUESTION) for one in range(20, 29))]
    kinds = [one.kind for one in chosen(found)]
    assert kinds == [Kind.ANSWER] * (MOST - QUESTIONS) + [Kind.QUESTION] * QUESTIONS


@given(
    st.lists(st.tuples(st.sampled_from(Kind), st.lists(st.integers(1, 9), max_size=4), st.integers(-3, 9)), max_size=30)
)
def test_it_is_short_in_order_and_says_nothing_twice(rows: list[tuple[Kind, list[int], int]]) -> None:
    found = [news(at, kind, tuple(people), worth) for at, (kind, people, worth) in enumerate(rows)]
    made = chosen(found)
    order = list(Kind)
    assert len(made) <= MOST
    assert sum(one.kind is Kind.QUESTION for one in made) <= QUESTIONS
    assert len({one.about for one in made}) == len(made)
    assert [order.index(one.kind) for one in made] == sorted(order.index(one.kind) for one in made)
    assert any(one.fresh for one in found if one.kind is not Kind.QUESTION) == bool(made)
    assert made == chosen(list(reversed(found)))


@given(st.lists(st.text("ab ", max_size=300), max_size=6))
def test_no_item_has_more_words_than_are_read(parts: list[str]) -> None:
    words = within(tuple(Span(part) for part in parts if part))
    assert sum(len(span.text.split()) for span in words) <= WORDS
    whole = text(*(Span(part) for part in parts if part))
    assert plain(words) == plain(whole) or plain(words).endswith("…")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("out 3", Wish("out", (3,))),
        ("Take out items 3 and 5, please", Wish("out", (3, 5))),
        ("3 out", Wish("out", (3,))),
        ("move 4 up", Wish("up", (4,))),
        ("haal 2 weg", Wish("out", (2,))),
        ("omhoog 2", Wish("up", (2,))),
        ("foreword: Spring is here: at last!", Wish("foreword", words="Spring is here: at last!")),
        ("Voorwoord Het is lente", Wish("foreword", words="Het is lente")),
        ("foreword", Wish("foreword")),
        ("no", Wish("no")),
        ("nee", Wish("no")),
        ("No, thanks", Wish("no")),
        ("yes", Wish("yes")),
        ("skip", Wish("no")),
        ("I wonder whether we should take 3 of them out into the garden today", None),
        ("that looks lovely", None),
        ("please don't send it", Wish("no")),
        ("Don’t send it this week please", Wish("no")),
        ("not this time", Wish("no")),
        ("cancel it", Wish("no")),
        ("stop", Wish("no")),
        ("no wait", Wish("no")),
        ("stuur maar niet", Wish("no")),
        ("deze keer niet", Wish("no")),
        ("laat maar", Wish("no")),
        ("do not send number 2", None),
        ("looks good", Wish("yes")),
        ("send it anyway", Wish("yes")),
        ("ziet er goed uit", Wish("yes")),
        ("verstuur hem toch", Wish("yes")),
        ("leave out the leek one", Wish("out", (2,))),
        ("de prei mag eruit", Wish("out", (3,))),
        ("out the tree", None),
        ("out all", None),
        ("put it back", None),
        ("2 first", Wish("first", (2,))),
        ("zet 2 bovenaan", Wish("first", (2,))),
        ("2 naar boven", Wish("up", (2,))),
        ("no foreword", Wish("bare")),
        ("voorwoord weg", Wish("bare")),
        ("out 3 up 4", None),
        ("out", None),
        ("", None),
    ],
)
def test_what_is_answered_to_a_draft(said: str, meant: Wish | None) -> None:
    titles = {1: "How do I prune a tree?", 2: "Which leek stands all frost? By a tree.", 3: "Welke prei?"}
    assert wish(said, names(), titles) == meant
