"""What the threads of posts in a forum are made to show."""

from __future__ import annotations

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage.database import Database


def _shown(memory: Database, *lines: str) -> list[str]:
    player = Player(memory, ALL)
    player.play(read(["platform discord", "room #help forum", "at 2026-03-02 09:00", *lines]))
    return [state for _, _, state in player.world.marks]


def test_a_post_that_is_no_question_loses_its_tags_and_is_not_closed(memory: Database) -> None:
    assert _shown(memory, "p = ann: My roses", "bob in thread p: /noquestion") == ["open", "none"]


def test_one_that_is_one_again_shows_it(memory: Database) -> None:
    lines = ["p = ann: My roses", "bob in thread p: /noquestion", "+1h", "ann in thread p: /reopen"]
    assert _shown(memory, *lines) == ["open", "none", "open"]


def test_a_post_that_is_closed_is_closed(memory: Database) -> None:
    assert _shown(memory, "p = ann: My roses", "ann in thread p: /close") == ["open", "closed"]


def test_the_same_post_again_shows_what_the_first_shows(memory: Database) -> None:
    lines = ["p = ann: How deep do I plant garlic?", "bob in thread p: Three centimetres."]
    assert _shown(memory, *lines, "s = ann: How deep do I plant garlic?") == ["open", "answered", "answered"]
