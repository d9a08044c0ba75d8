"""The tips, hints and pitfalls: each is served by something that there is; nothing worth doing is said too often."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.tips.choosing import AGAIN, chosen, week
from copbot.features.tips.reading import key_of
from copbot.kit.practice import KEYS, Practice
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording

DECLARED = [one for feature in ALL for one, _ in feature.practices]
COMMANDS = {name for feature in ALL for name in feature.commands}
SETTINGS = {f"{name}.{one}" for name, model in Settings(ALL).models.items() for one in model.model_fields}
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
A_WEEK = timedelta(weeks=1)


def test_there_are_seventeen_tips_ten_hints_and_ten_pitfalls() -> None:
    assert len(KEYS) == 37


@pytest.mark.parametrize("key", KEYS)
def test_each_of_them_is_served_by_something(key: str) -> None:
    assert [one.name for one in DECLARED if key in one.serves]


@pytest.mark.parametrize("practice", DECLARED, ids=lambda one: one.name)
def test_what_serves_them_is_there(practice: Practice) -> None:
    named = [*practice.by, *([practice.setup] if practice.setup else [])]
    assert named
    assert [one for one in named if one not in SETTINGS and one.split()[0] not in COMMANDS] == []


@pytest.mark.parametrize("practice", DECLARED, ids=lambda one: one.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_every_language(practice: Practice, language: str) -> None:
    words, wanted = wording(language), [practice.says]
    if practice.setup:
        wanted += [practice.lacks] if practice.words else [practice.lacks, practice.does]
    assert [one for one in wanted if not words.has(one)] == []


def test_no_two_have_one_name() -> None:
    assert len({one.name for one in DECLARED}) == len(DECLARED)


def test_what_there_is_not_cannot_be_served() -> None:
    with pytest.raises(ValueError, match="there is no tip-18"):
        Practice("more", ("tip-18",))


def test_a_week_begins_on_monday_by_the_clocks_there() -> None:
    sunday = datetime(2026, 3, 8, 22, 30, tzinfo=UTC)
    assert week(sunday, ZoneInfo("UTC")) == MONDAY
    assert week(sunday, ZoneInfo("Europe/Helsinki")) == datetime(2026, 3, 8, 22, tzinfo=UTC)


def test_all_week_it_is_the_same() -> None:
    assert chosen(["tip-14", "tip-17"], {"tip-17": MONDAY + timedelta(days=1)}, MONDAY) == "tip-17"


def test_what_was_never_shown_comes_first_then_what_waited_longest() -> None:
    long_ago, longer_ago = MONDAY - AGAIN - A_WEEK, MONDAY - AGAIN - 2 * A_WEEK
    assert chosen(["tip-14", "tip-17"], {"tip-14": long_ago}, MONDAY) == "tip-17"
    assert chosen(["tip-14", "tip-17"], {"tip-14": long_ago, "tip-17": longer_ago}, MONDAY) == "tip-17"


def test_what_was_shown_of_late_is_not_shown_again() -> None:
    assert chosen(["tip-14"], {"tip-14": MONDAY - A_WEEK}, MONDAY) is None
    assert chosen([], {}, MONDAY) is None


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("5", "tip-5"),
        ("tip 17", "tip-17"),
        ("pitfall 3", "pitfall-3"),
        ("valkuil 3", "pitfall-3"),
        ("wenk 10", "hint-10"),
    ],
)
def test_which_one_is_meant(word: str, key: str) -> None:
    assert key_of(word) == key


@pytest.mark.parametrize("word", ["18", "hint 11", "five", "moon 3", "tip", ""])
def test_which_one_is_not_known(word: str) -> None:
    assert key_of(word) is None
