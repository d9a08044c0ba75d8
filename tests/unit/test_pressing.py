"""Buttons that have been used: what is chosen for all goes, one's own where nobody else sees it; a switch turns."""

from __future__ import annotations

import pytest

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from tests.memory import fresh

_ROOM = ["room #help", "moderator mia", "member bob", "member cas", "at 2026-03-02 09:00"]


def _played(platform: str, *lines: str) -> Player:
    player = Player(fresh(), ALL, platform)
    player.play(read([*_ROOM, *lines]))
    return player


def _with(player: Player, words: str) -> Message:
    """What the bot said last with these words in it."""
    return [one for one in player.world.said if words in one.text][-1]


@pytest.mark.parametrize("platform", ["discord", "telegram"])
def test_what_was_decided_for_all_goes_with_all_that_is_about_the_same(platform: str) -> None:
    lines = ("ann: /ask When do I prune roses?", "+2h", "r = > #help: *still waiting*", "bob presses r: I'll take it")
    assert _with(_played(platform, *lines[:-1]), "still waiting").buttons
    assert not _with(_played(platform, *lines), "still waiting").buttons


@pytest.mark.parametrize("platform", ["discord", "telegram"])
def test_what_was_refused_stays(platform: str) -> None:
    lines = ("ann: /ask When do I prune roses?", "+2h", "r = > #help: *still waiting*", "ann presses r: I'll take it")
    assert _with(_played(platform, *lines), "still waiting").buttons


@pytest.mark.parametrize("platform", ["discord", "telegram"])
def test_of_several_questions_the_others_stay(platform: str) -> None:
    player = _played(
        platform,
        "ann: /ask When do I prune roses?",
        "eve: /ask How do I keep slugs away from my lettuce?",
        "+2h",
        "r = > #help: *still waiting*",
        "bob presses r: I'll take #1",
    )
    assert [*_with(player, "still waiting").buttons] == ["I'll take #2"]


@pytest.mark.parametrize("platform", ["discord", "telegram"])
def test_a_switch_turns(platform: str) -> None:
    lines = ("ann: Good morning!", "ann dm: /nudges", "n = > dm ann: *")
    player = _played(platform, *lines)
    labels = [*_with(player, player.world.said[-1].text).buttons]
    turned = _played(platform, *lines, f"ann presses n: {labels[0]}")
    message = turned.world.messages[player.world.said[-1].id]
    assert [*message.buttons][1:] == labels[1:]
    assert next(iter(message.buttons)) != labels[0]
    # And back.
    again = _played(platform, *lines, f"ann presses n: {labels[0]}", f"ann presses n: {next(iter(message.buttons))}")
    assert [*again.world.messages[message.id].buttons] == labels


@pytest.mark.parametrize("platform", ["discord", "telegram"])
def test_votes_stay(platform: str) -> None:
    player = _played(platform, "mia: /propose goals We grow food.", "p = > #help: *", "bob presses p: 👍")
    assert [*_with(player, "We grow food").buttons] == ["👍", "👎"]
