"""Columns, by their pure parts: what was written, whether a guess is right, when a week turns, who stands where."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, select

from copbot.features.columns.fame import Voted, best, standings
from copbot.features.columns.kept import forget_words
from copbot.features.columns.reading import UnreadableError, Written, chosen, is_right, read
from copbot.features.columns.tables import Entry, Kind, Win
from copbot.features.columns.weeks import next_turn
from copbot.kit import votes
from storage.database import Database
from storage.models import Cast
from tests.unit.test_accounts import Chat

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("kind", "words", "made"),
    [
        (Kind.VOTES, " A rhyme ", Written("A rhyme")),
        (Kind.FREE, "2 = 2 is so", Written("2 = 2 is so")),
        (Kind.GUESS, "What is it? = a comb", Written("What is it?", "a comb")),
        (Kind.GUESS, "a = b = c", Written("a = b", "c")),
        (Kind.QUIZ, "Berry? | leek | *tomato", Written("Berry?", "", ("leek", "tomato"), 2)),
        (Kind.QUIZ, "Berry?|*a|b = because", Written("Berry?", "because", ("a", "b"), 1)),
    ],
)
def test_what_was_written_is_read(kind: Kind, words: str, made: Written) -> None:
    assert read(kind, words, picture=False) == made


@pytest.mark.parametrize(
    ("kind", "words", "why"),
    [
        (Kind.VOTES, " ", "column-empty"),
        (Kind.VOTES, "x" * 1001, "column-long"),
        (Kind.GUESS, "What is it?", "column-how-guess"),
        (Kind.GUESS, "What is it? = ?", "column-how-guess"),
        (Kind.GUESS, "= a comb", "column-how-guess"),
        (Kind.QUIZ, "Berry? | leek | tomato", "column-how-quiz"),
        (Kind.QUIZ, "Berry? | *leek | *tomato", "column-how-quiz"),
        (Kind.QUIZ, "Berry? | *leek", "column-how-quiz"),
        (Kind.QUIZ, "Berry? | *leek | Leek", "column-how-quiz"),
        (Kind.QUIZ, "Berry? | *leek | " + "x" * 81, "column-how-quiz"),
    ],
)
def test_what_is_no_entry_is_told(kind: Kind, words: str, why: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(kind, words, picture=False)
    assert refused.value.key == why


def test_a_picture_stands_for_the_words() -> None:
    assert read(Kind.VOTES, "", picture=True) == Written("")
    assert read(Kind.GUESS, "= a comb", picture=True) == Written("", "a comb")


@pytest.mark.parametrize("guess", ["comb", "A comb!", "the COMB", "kam", "een kam", "combe of wood / comb"[16:]])
def test_a_guess_is_right_by_any_name(guess: str) -> None:
    assert is_right("a comb / kam", guess)


@pytest.mark.parametrize(
    ("solution", "guess"),
    [("a comb", "a tomb"), ("a house", "a mouse"), ("kettle", "nettle"), ("1912", "1913"), ("comb", "?"), ("comb", "")],
)
def test_what_only_looks_like_it_is_not(solution: str, guess: str) -> None:
    assert not is_right(solution, guess)


def test_a_slip_of_the_pen_is_forgiven() -> None:
    assert is_right("a screwdriver", "skrewdriver")
    assert is_right("café au lait", "Cafe au lait")


def test_an_answer_is_a_number_or_words() -> None:
    options = ("leek", "tomato")
    assert [chosen(options, words) for words in ("2", "2.", "Tomato", "3", "0", "berry", "2²")] == [
        *(2, 2, 2, None, None, None, None)
    ]


@given(st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)), st.integers(0, 6), st.integers(0, 23))  # noqa: DTZ001
def test_a_week_turns_within_eight_days_at_its_hour(after: datetime, day: int, hour: int) -> None:
    now = after.replace(tzinfo=UTC)
    turn = next_turn(now, day, hour, AMSTERDAM)
    assert 0 < (turn - now).total_seconds() <= 7 * 86400 + 3600
    local = turn.astimezone(AMSTERDAM)
    # What the clocks skip in spring comes an hour later.
    assert local.weekday() == day
    assert local.hour in (hour, hour + 1)


def test_a_week_is_a_week_by_the_clocks_where_they_change() -> None:
    # The clocks go forward on 29 March 2026.
    before = datetime(2026, 3, 22, 19, tzinfo=UTC)
    assert next_turn(before, 6, 20, AMSTERDAM) == datetime(2026, 3, 29, 18, tzinfo=UTC)
    assert next_turn(datetime(2026, 3, 29, 18, tzinfo=UTC), 6, 20, AMSTERDAM) == datetime(2026, 4, 5, 18, tzinfo=UTC)


def test_one_good_week_does_not_stand_above_many() -> None:
    lucky, steady = 1, 2
    weeks = [Voted(lucky, 3, 3), *[Voted(steady, 18, 20)] * 10, *[Voted(3, 2, 20)] * 10]
    found = standings(weeks)
    assert found[steady] > found[lucky] > found[3]
    assert standings([]) == standings([Voted(1, 0, 0)]) == {}


def test_the_mean_is_the_formula() -> None:
    # C = 4 (the median of 4, 4, 10), m = 9 / 18; (4 * 0.5 + 7) / (4 + 14) for the first.
    found = standings([Voted(1, 3, 4), Voted(1, 4, 10), Voted(2, 2, 4)])
    assert found == {1: pytest.approx(9 / 18), 2: pytest.approx(4 / 8)}


def test_who_has_most_votes_wins_and_ties_share() -> None:
    assert best({1: 2, 2: 3, 3: 3}) == [2, 3]
    assert best({1: 0, 2: 0}) == best({}) == []


@given(st.permutations(range(1, 14)), st.dictionaries(st.integers(1, 13), st.integers(0, 9)))
def test_those_are_shown_next_that_fewest_have_seen(order: list[int], shown: dict[int, int]) -> None:
    already: list[int] = []
    for size in (5, 5, 3, 0):
        fresh = votes.fewest_shown(order, shown, already, 5)
        assert len(fresh) == size
        left = set(order) - set(already) - set(fresh)
        assert all(shown.get(one, 0) <= shown.get(other, 0) for one in fresh for other in left)
        already += fresh
    assert sorted(already) == list(range(1, 14))


def test_linked_accounts_have_one_entry_one_vote_and_none_for_their_own(memory: Database) -> None:
    chat = Chat(memory)
    chat.says("moderator mia\nmia in #d: hello\nann in #d: hello\nann in #m: hello\nbob in #d: hello\ncas in #d: hello")
    chat.says("mia in #d: /column votes rhymes\nann in #d: /enter rhymes First of ann\nbob in #d: /enter rhymes By bob")
    chat.links("ann", room="#m")
    [told] = chat.says("ann in #m: /enter rhymes Second of ann")
    assert "This one is in rhymes now" in told.text
    chat.says("+3d")
    [shown] = [one for one in chat.says("ann in #d: /voting 1") if one.person == "ann"]
    assert "By bob" in shown.text
    assert "of ann" not in shown.text
    with Session(memory.reader) as db:
        [number] = [one.number for one in db.exec(select(Entry)) if one.text == "By bob"]
    chat.says(f"ann in #d: /ballot 1 {number}\nann dm: /ballot 1 {number}")
    with Session(memory.reader) as db:
        assert [one.choice for one in db.exec(select(Cast))] == [f"{number}"]
        assert sorted(one.text for one in db.exec(select(Entry))) == ["By bob", "Second of ann"]


def test_winners_are_news_and_gone_with_who_is_forgotten(memory: Database) -> None:
    chat = Chat(memory)
    chat.says("setting columns.least = 1\nmoderator mia\nmia in #d: /settings newsletter.weeks 1\nann in #d: hello")
    chat.says("bob in #d: hello\nmia in #d: /column votes rhymes\nann in #d: /enter rhymes A rhyme on leeks")
    chat.says("bob in #d: /enter rhymes A rhyme on peas\n+3d")
    with Session(memory.reader) as db:
        [number] = [one.number for one in db.exec(select(Entry)) if "leeks" in one.text]
    chat.says(f"bob in #d: /ballot 1 {number}\nmia in #d: /ballot 1 {number}\n+4d")
    told = " ".join(one.text for one in chat.says("+14d"))
    assert "ann has won rhymes: A rhyme on leeks" in told
    chat.says("ann in #d: /forget confirm")
    with Session(memory.reader) as db:
        assert db.exec(select(Win)).all() == []
        assert [one.text for one in db.exec(select(Entry))] == ["A rhyme on peas"]


def test_the_words_of_what_won_nothing_go_after_a_while(memory: Database) -> None:
    chat = Chat(memory)
    chat.says("setting columns.least = 1\nmoderator mia\nmia in #d: hello\nann in #d: hello\nbob in #d: hello")
    chat.says(
        "mia in #d: /column votes rhymes\nann in #d: /enter rhymes On leeks\nbob in #d: /enter rhymes On peas\n+3d"
    )
    with Session(memory.reader) as db:
        [number] = [one.number for one in db.exec(select(Entry)) if "leeks" in one.text]
    chat.says(f"mia in #d: /ballot 1 {number}\n+4d")
    with Session(memory.engine) as db:
        forget_words(db, 1, datetime(2026, 3, 1, tzinfo=UTC))
        assert sorted(db.exec(select(Entry.text))) == ["On leeks", "On peas"]
        forget_words(db, 1, datetime(2026, 4, 1, tzinfo=UTC))
        assert sorted(db.exec(select(Entry.text))) == ["", "On leeks"]
        assert sorted(db.exec(select(Entry.votes))) == [0, 1]
