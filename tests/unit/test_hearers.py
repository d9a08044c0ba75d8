"""An outcome that did not happen is never reported: whoever says that somebody was told has asked who hears."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from copbot.features import ALL
from copbot.rehearsal.play import BEGIN, Player
from copbot.rehearsal.scenario import read
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import Person, RightsChanged
from copbot.running.engine import Input
from storage.database import Database

STAFF = ("mia", "max")


@dataclass(frozen=True, slots=True)
class Said:
    """A way to write to the moderators: what is done first, what then, and what is said only if somebody hears."""

    first: str
    then: str
    claims: tuple[str, ...]


WAYS = {
    "helpdesk": Said("", "cas dm: /helpdesk I see no pictures.", ("passed it on",)),
    "helpdesk in a room": Said("", "cas: /helpdesk I see no pictures.", ("passed it on",)),
    "more words": Said("cas dm: /helpdesk I see no pictures.", "cas dm: Nor videos.", ("Passed on",)),
    "how it stands": Said("cas dm: /helpdesk I see no pictures.", "cas dm: /helpdesk", ("is with the moderators",)),
    "report": Said("q = bob: rude", "cas replies q: /report", ("passed it on", "the moderators know")),
    "report again": Said(
        "q = bob: rude\ncas replies q: /report", "cas replies q: /report", ("passed it on", "the moderators know")
    ),
    "another's report": Said(
        "q = bob: rude\ncas replies q: /report", "ann replies q: /report", ("passed it on", "the moderators know")
    ),
    "apply": Said("cas dm: /join", "cas dm: Beans.", ("moderators have your application",)),
    "application": Said("cas dm: /join\ncas dm: Beans.", "cas dm: /join", ("moderators have your application",)),
}
STAGE = """
room #help
setting membership.mode = "application"
setting membership.questions = ["What do you grow?"]
member cas
member ann
member bob
cas dm: /nudges
ann dm: /nudges
"""
MODERATORS = "moderator mia\nmoderator max\nmia dm: /nudges\nmax dm: /nudges\n"


class Rooms:
    """A community from which its moderators can be taken away."""

    def __init__(self, database: Database, platform: str) -> None:
        self.platform = platform
        self.player = Player(database, ALL, platform)

    def play(self, story: str) -> list[str]:
        before = len(self.player.world.said)
        self.player.play(read(story.splitlines()))
        return [one.text for one in self.player.world.said[before:]]

    def demote(self, name: str) -> None:
        self.player.world.moderators.discard(name)
        who = Person(id=name, name=name, moderator=False)
        event = RightsChanged(platform=self.platform, id=f"rights {name}", at=BEGIN, room="#help", person=who)
        self.player._stage.engine.handle([Input(event)])


def nobody_hears(rooms: Rooms, why: str) -> None:
    match why:
        case "opted out":
            rooms.play("\n".join(f"{name} dm: /nudges off" for name in STAFF))
        case "one of a kind, one demoted":
            rooms.play("max dm: /nudges helpdesk off\nmax dm: /nudges membership off")
            rooms.demote("mia")
        case "demoted":
            for name in STAFF:
                rooms.demote(name)
        case "left":
            rooms.play("\n".join(f"{name} leaves #help" for name in STAFF))


@pytest.mark.parametrize("platform", PROFILES)
@pytest.mark.parametrize("why", ["none", "opted out", "one of a kind, one demoted", "demoted", "left"])
@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_said_to_be_passed_on_that_nobody_hears(memory: Database, platform: str, why: str, way: str) -> None:
    rooms, said = Rooms(memory, platform), WAYS[way]
    if why == "left" and not PROFILES[platform].joins:
        why = "opted out"
    rooms.play(STAGE + ("" if why == "none" else MODERATORS))
    rooms.play(said.first)
    nobody_hears(rooms, why)
    told = rooms.play(said.then)
    assert not [text for text in told if any(claim in text for claim in said.claims)]


@pytest.mark.parametrize("platform", PROFILES)
@pytest.mark.parametrize("way", WAYS)
def test_it_is_said_where_one_hears(memory: Database, platform: str, way: str) -> None:
    rooms, said = Rooms(memory, platform), WAYS[way]
    rooms.play(STAGE + MODERATORS)
    rooms.play(said.first)
    rooms.play("max dm: /nudges off")
    told = rooms.play(said.then)
    assert [text for text in told if any(claim in text for claim in said.claims)]
