"""What comes next with somebody who does something; and what answers in plain words mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from copbot.features.calls.course import asked, begin, goes_on
from copbot.features.calls.hearing import meaning
from copbot.features.calls.tables import Stage

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)
SILENCE = 3 * DAY


def test_half_of_the_time_is_asked_about_where_there_is_enough() -> None:
    assert begin(NOW, NOW + 10 * DAY) == (Stage.HALF, NOW + 5 * DAY)
    assert begin(NOW, NOW + DAY) == (Stage.DATE, NOW + DAY)


def test_who_takes_what_is_overdue_is_not_asked_at_once() -> None:
    assert begin(NOW, NOW - 5 * DAY) == (Stage.DATE, NOW + DAY)


def test_silence_leads_from_the_date_to_the_question_and_from_there_to_others() -> None:
    until = NOW + 10 * DAY
    assert asked(Stage.HALF, NOW + 5 * DAY, until, SILENCE) == (Stage.DATE, until)
    assert asked(Stage.HALF, until + DAY, until, SILENCE) == (Stage.DATE, until + 2 * DAY)
    assert asked(Stage.DATE, until, until, SILENCE) == (Stage.AGAIN, until + SILENCE)
    assert asked(Stage.AGAIN, until + SILENCE, until, SILENCE) == (Stage.FREE, until + 2 * SILENCE)


def test_a_word_puts_off_what_would_take_it_away_and_nothing_else() -> None:
    until = NOW + 10 * DAY
    assert goes_on(Stage.DATE, until, NOW, until) == (Stage.DATE, until)
    assert goes_on(Stage.AGAIN, NOW + DAY, NOW, NOW - DAY) == (Stage.AGAIN, NOW + 7 * DAY)
    assert goes_on(Stage.AGAIN, NOW + DAY, NOW, NOW - 20 * DAY) == (Stage.AGAIN, NOW + 20 * DAY)
    assert goes_on(Stage.FREE, NOW + DAY, NOW, NOW) == (Stage.AGAIN, NOW + 7 * DAY)


@pytest.mark.parametrize(
    ("words", "means"),
    [
        ("I'll do it!", "take"),
        ("I’ll do it, tomorrow evening", "take"),
        ("count me in", "take"),
        ("Ik doe het wel.", "take"),
        ("I could help", "could"),
        ("misschien", "could"),
        ("not for me, sorry", "no"),
        ("liever niet", "no"),
        ("Going well – half is done", "well"),
        ("gaat goed", "well"),
        ("done!", "done"),
        ("Het is klaar", "done"),
        ("open it again", "back"),
        ("ik geef het terug", "back"),
        ("I'll do it when pigs fly or when somebody else has looked at all of the other things on my list", None),
        ("What is it about?", None),
        ("I did it once, years ago, with my sister", None),
    ],
)
def test_plain_words_are_understood(words: str, means: str | None) -> None:
    assert meaning(words) == means


def test_a_word_that_may_mean_two_things_means_the_one_that_was_asked() -> None:
    assert meaning("Sorry!", ("take", "could", "no")) == "no"
    assert meaning("Sorry!", ("well", "done", "back")) == "back"
