"""Where there are no buttons, a list that is edited has as many numbers to tap as it has choices."""

from __future__ import annotations

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage.database import Database

_LIFE = """
room #help
setting alerts.pin = true
moderator mia
at 2026-03-02 09:00
q1 = ann: /ask How do I prune roses?
+2h
q2 = bob in thread q1: /ask slugs, what to do?
q3 = dee in thread q1: /ask which pear?
+2h
"""
_NUMBERS = {"1️⃣", "2️⃣", "3️⃣"}


def _tapped(memory: Database, life: str) -> set[str]:
    player, shown = Player(memory, ALL, "matrix"), set[str]()
    player.play(read(life.splitlines()))
    for _, emoji, remove in player.world.reactions:
        shown = shown - {emoji} if remove else shown | {emoji}
    return shown & _NUMBERS


def test_numbers_come_with_choices(memory: Database) -> None:
    assert _tapped(memory, _LIFE) == _NUMBERS


def test_numbers_go_with_choices(memory: Database) -> None:
    assert _tapped(memory, f"{_LIFE}mia replies q2: beer traps work well") == _NUMBERS - {"3️⃣"}


def test_one_choice_has_none(memory: Database) -> None:
    life = f"{_LIFE}mia replies q2: beer traps work well\nmia replies q3: conference pears keep longest"
    assert not _tapped(memory, life)
