"""What becomes of a newsletter that stands in a room: it is pinned and changed there, where the room can."""

from __future__ import annotations

import pytest

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.capabilities import PROFILES
from storage.database import Database

BEGIN = """
at 2026-03-02 10:30
room #garden
moderator mia
mia dm: hello
bob dm: hello
mia dm: /settings newsletter.weeks 1
mia dm: /settings newsletter.pin on
q1 = ann: /ask How do I prune an old pear tree?
a1 = bob replies q1: In winter, and never more than a third of the wood.
ann replies q1: /accept
q2 = cas: /ask Which leek stands the frost?
a2 = dee replies q2: Blue Solaise stood in mine all winter.
cas replies q2: /accept
+11d
"""
EDITING = [name for name, can in PROFILES.items() if can.edits]


class Garden:
    """A community with a newsletter in its room."""

    def __init__(self, database: Database, platform: str) -> None:
        self.player = Player(database, ALL, platform)
        self.says(BEGIN)

    def says(self, lines: str) -> None:
        self.player.play(read(lines.strip().splitlines()))

    def issues(self) -> list[Message]:
        said = self.player.world.said
        return [one for one in said if one.room == "#garden" and "worth telling" in one.text and not one.gone]


@pytest.mark.parametrize("platform", PROFILES)
def test_the_newest_is_pinned_and_the_last_no_more(memory: Database, platform: str) -> None:
    garden = Garden(memory, platform)
    garden.says("q3 = cas: /ask Which bean climbs?\na3 = dee replies q3: Neckar Queen.\ncas replies q3: /accept\n+7d")
    [first, second] = garden.issues()
    pinned = garden.player.world.pinned.get("#garden", [])
    assert first.id not in pinned
    assert (second.id in pinned) == PROFILES[platform].pins


@pytest.mark.parametrize("platform", EDITING)
@pytest.mark.parametrize("line", ["bob dm: /unquote 1", "bob dm: /forget confirm", "mia dm: /draft out 1"])
def test_what_goes_from_it_goes_where_it_stands(memory: Database, platform: str, line: str) -> None:
    garden = Garden(memory, platform)
    [issue] = garden.issues()
    assert "third of the wood" in issue.text
    garden.says(line)
    assert "third of the wood" not in issue.text
    assert "pear tree" not in issue.text
    assert "2. Which leek stands the frost?" in issue.text


@pytest.mark.parametrize("platform", [name for name in EDITING if PROFILES[name].deletions])
def test_what_its_author_deletes_or_edits_does_so_there(memory: Database, platform: str) -> None:
    garden = Garden(memory, platform)
    [issue] = garden.issues()
    garden.says("bob edits a1: In summer, and hardly any wood at all.")
    assert "In summer, and hardly any wood" in issue.text
    assert "third of the wood" not in issue.text
    garden.says("dee deletes a2")
    assert "Solaise" not in issue.text
    assert "In summer" in issue.text


@pytest.mark.parametrize("platform", EDITING)
def test_what_is_rated_far_down_goes(memory: Database, platform: str) -> None:
    garden = Garden(memory, platform)
    [issue] = garden.issues()
    for name in ("mia", "max", "joe"):
        garden.says(f"moderator {name}\n{name} in #garden: hello\n{name} replies a1: /mod troll")
    assert "third of the wood" not in issue.text


@pytest.mark.parametrize("platform", EDITING)
def test_one_that_took_several_messages_is_changed_in_all_of_them(memory: Database, platform: str) -> None:
    garden = Garden(memory, platform)
    long = (
        "a word or two about all that grows under glass in spring and what it needs of water, light and patience " * 3
    )
    for number in range(8):
        garden.says(f"k = cas: /ask What grows under glass {number}?\nl = eve{number} replies k: Nr{number} {long}")
        garden.says("cas replies l: /accept")
    garden.says("eve2 dm: hello\n+7d")
    said = [one for one in garden.player.world.said if one.room == "#garden" and not one.gone and "Nr" in one.text]
    assert any("Nr2" in one.text for one in said)
    assert len(said) > 1 or PROFILES[platform].max_text > 2000
    garden.says("eve2 dm: /forget confirm")
    told = [one for one in garden.player.world.said if one.room == "#garden" and not one.gone]
    # What was offered to who asked like questions is another matter.
    now = [one for one in told if "asked before" not in one.text]
    assert [one.text[:300] for one in now if "Nr2 a word" in one.text and one.author is None] == []
    assert any("Nr3" in one.text for one in now if one.author is None)
