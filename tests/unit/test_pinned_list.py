"""A list that is pinned holds all that is open in its room, and nothing that is not; only the newest is pinned."""

from __future__ import annotations

import pytest

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from tests.memory import fresh

TALK = """
room #garden
setting alerts.waking = "00:00-00:00"
setting alerts.pin = true
at 2026-03-02 09:00
ann: /ask When do I lift the dahlias?
+10m
b = bob: /ask How do I keep basil?
+2h
> #garden: *2 questions*dahlias*basil*
cas: /ask Who has a shredder to lend?
+2h
> #garden: *3 questions*dahlias*basil*shredder*
dan replies b: In a glass of water.
> #garden: *2 questions are waiting*dahlias*shredder*
"""


@pytest.mark.parametrize("platform", ["matrix", "discord", "telegram"])
def test_the_newest_list_is_pinned_and_true(platform: str) -> None:
    player = Player(fresh(), ALL, platform)
    player.play(read(TALK.splitlines()))
    newest = next(one for one in reversed(player.world.said) if "shredder" in one.text)
    assert player.world.pinned == {"#garden": [newest.id]}
