"""Hours, places and languages as people write them."""

from __future__ import annotations

import pytest

from copbot.community import values
from copbot.community.worldwide import NearError


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("7-23", "07:00-23:00"),
        ("7:30 – 22.15", "07:30-22:15"),
        ("from 7 to 23", "07:00-23:00"),
        ("van 7 tot 23", "07:00-23:00"),
        ("Tussen 8 en 22 uur.", "08:00-22:00"),
        ("7u-23u", "07:00-23:00"),
        ("09h30-18h00", "09:30-18:00"),
        ("0700-2300", "07:00-23:00"),
        ("7am to 11 p.m.", "07:00-23:00"),
        ("12 am - 12 pm", "00:00-12:00"),
        ("seven in the morning till ten at night", "07:00-22:00"),
        ("8 uur 's ochtends tot half 11 's avonds", "08:00-22:30"),
        ("half acht tot 23", "07:30-23:00"),
        ("noon to midnight", "12:00-00:00"),
        ("van half 12 's avonds tot 7 uur 's ochtends", "23:30-07:00"),
        ("half 12 's ochtends tot 6 uur 's avonds", "11:30-18:00"),
        ("10pm tot half 6 's nachts", "22:00-05:30"),
        ("half 1 's middags tot half 12 's nachts", "12:30-23:30"),
        ("half 1 's nachts tot 12 uur 's nachts", "00:30-00:00"),
        ("9 to 17", "09:00-17:00"),
        ("22 tot 8", "22:00-08:00"),
        ("always", "00:00-00:00"),
        ("de hele dag", "00:00-00:00"),
        ("24/7", "00:00-00:00"),
    ],
)
def test_hours_in_words(said: str, hours: str) -> None:
    assert str(values.hours(said)) == hours


@pytest.mark.parametrize(
    "said",
    ["9 to 5", "van 9 tot 5", "noon", "7", "25-26", "8:61-9", "13pm-14pm", "0am-1am", "in the morning", "", "x-y"],
)
def test_what_can_be_two_things_or_none_is_no_hours(said: str) -> None:
    with pytest.raises(ValueError, match="is not a part of the day"):
        values.hours(said)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Gent", "Europe/Brussels"),
        ("We are in Ghent!", "Europe/Brussels"),
        ("we zijn in de buurt van Den Haag", "Europe/Amsterdam"),
        ("Utrecht, NL", "Europe/Amsterdam"),
        ("Amsterdam time", "Europe/Amsterdam"),
        ("in the Netherlands", "Europe/Amsterdam"),
        ("Holland", "Europe/Amsterdam"),
        ("UK", "Europe/London"),
        ("Köln", "Europe/Berlin"),
        ("Keulen", "Europe/Berlin"),
        ("San Francisco", "America/Los_Angeles"),
        ("Washington", "America/New_York"),
        ("Mumbai", "Asia/Kolkata"),
        ("europe/amsterdam", "Europe/Amsterdam"),
    ],
)
def test_a_place_is_a_time_zone(said: str, zone: str) -> None:
    assert str(values.zone(said)) == zone


@pytest.mark.parametrize(
    ("said", "why"), [("USA", "wide"), ("Australia", "wide"), ("CET", "short"), ("UTC+1", "short")]
)
def test_what_has_no_one_time_is_told_so(said: str, why: str) -> None:
    with pytest.raises(NearError) as caught:
        values.zone(said)
    assert caught.value.why == why


@pytest.mark.parametrize("said", ["when it suits", "klaar", "done", "yes", "later", "hello there", "Cambridge"])
def test_what_is_no_place_or_several_is_none(said: str) -> None:
    with pytest.raises(NearError):
        values.zone(said)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("nld", "nl"),
        ("dut", "nl"),
        ("nl-BE", "nl"),
        ("NL_be", "nl"),
        ("nld-BE", "nl"),
        ("eng", "en"),
        ("en_US.UTF-8", "en"),
        ("in het Nederlands", "nl"),
        ("Dutch please", "nl"),
    ],
)
def test_a_language_by_its_codes_and_in_a_sentence(said: str, language: str) -> None:
    assert values.language(said) == language


@pytest.mark.parametrize("said", ["ita", "xx", "pt-BR", "nothing"])
def test_another_language_is_none_of_ours(said: str) -> None:
    with pytest.raises(NearError):
        values.language(said)
