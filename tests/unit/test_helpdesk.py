"""The helpdesk where scenarios can't go: rights that are taken away, and what can't be delivered."""

from __future__ import annotations

import json

import pytest
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.rehearsal.play import BEGIN, Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.actions import Failed, Failure, Result, TellPrivately
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import CommandInvoked, Person, RightsChanged
from copbot.rooms.outbox import Outgoing
from copbot.running.engine import Input
from storage import joining, privacy
from storage.database import Database
from storage.models import Account

TAKEN = """
room #help
moderator mia
moderator max
member cas
mia dm: /nudges
max dm: /nudges
cas dm: /helpdesk I see no pictures.
t = > dm mia: *pictures*
mia presses t: I'll take it
"""


class Desk:
    """A helpdesk in which some people can't be reached."""

    def __init__(self, database: Database, platform: str, story: str) -> None:
        self.database = database
        self.platform = platform
        self.player = Player(database, ALL, platform)
        self.out_of_reach: set[str] = set()
        perform = self.player.world.perform

        def deliver(going: Outgoing) -> Result:
            closed = isinstance(going.action, TellPrivately) and going.action.person in self.out_of_reach
            return Failed(Failure.PRIVATE_CLOSED) if closed else perform(going)

        self.player._stage._perform = deliver
        self.says(story)

    def says(self, lines: str) -> list[Message]:
        before = len(self.player.world.said)
        self.player.play(read(lines.splitlines()))
        return self.player.world.said[before:]

    def told(self, lines: str) -> list[tuple[str | None, str]]:
        return [(message.person, message.text) for message in self.says(lines)]

    def rights(self, name: str, *, moderator: bool) -> None:
        """The platform says whether somebody has moderator rights in the first room."""
        self.player.world.moderators.discard(name)
        who = Person(id=name, name=name, moderator=moderator)
        event = RightsChanged(platform=self.platform, id=f"rights {name}", at=BEGIN, room="#help", person=who)
        self.player._stage.engine.handle([Input(event)])

    @property
    def ticket(self) -> Ticket:
        with Session(self.database.reader) as db:
            return db.exec(select(Ticket)).one()


@pytest.mark.parametrize("platform", PROFILES)
def test_who_lost_the_rights_is_staff_no_more(memory: Database, platform: str) -> None:
    desk = Desk(memory, platform, TAKEN)
    desk.rights("mia", moderator=False)
    assert (desk.ticket.taken_by_id, desk.ticket.state) == (None, TicketState.OPEN)
    told = desk.told("mia replies t: I am still here.")
    assert ("max", "Ticket 1 of cas is everybody's again: I see no pictures.") in [
        (person, text.partition("\n")[0]) for person, text in told
    ]
    assert {person for person, _ in told} <= {"max", "mia"}
    told = desk.told("mia dm: Hello there")
    assert "cas" not in {person for person, _ in told}
    told = desk.told("cas dm: Hello?")
    assert [text.partition("\n")[0] for person, text in told if person == "max"] == ["cas (ticket 1): Hello?"]
    assert "mia" not in {person for person, _ in told}


@pytest.mark.parametrize("platform", PROFILES)
def test_an_answer_that_is_not_delivered_is_told(memory: Database, platform: str) -> None:
    desk = Desk(memory, platform, TAKEN)
    desk.out_of_reach.add("cas")
    told = desk.told("mia replies t: Which app?")
    assert any(person == "mia" and "cas could not be reached" in text for person, text in told)
    desk.out_of_reach.clear()
    assert any("Which app?" in text for _, text in desk.told("cas dm: /helpdesk"))


@pytest.mark.parametrize("platform", PROFILES)
def test_a_ticket_that_reaches_no_moderator_is_kept_and_tried_again(memory: Database, platform: str) -> None:
    # The only moderator can't be called in the room either.
    desk = Desk(memory, platform, "room #help\nmoderator mia\nmember cas\nmia dm: /nudges\n")
    perform = desk.player._stage._perform
    desk.player._stage._perform = lambda going: (
        Failed(Failure.GONE) if going.destination in ("person mia", "room #help") else perform(going)
    )
    told = desk.told("cas dm: /helpdesk I see no pictures.")
    assert any(person == "cas" and "could not reach the moderators" in text for person, text in told)
    assert not desk.ticket.heard
    desk.player._stage._perform = perform
    told = desk.told("+4h")
    assert any(person == "mia" and "I see no pictures." in text for person, text in told)


def test_a_report_from_the_menu_of_a_message(memory: Database) -> None:
    desk = Desk(memory, "discord", "room #help\nmoderator mia\nm = bob: You are all idiots.\n")
    event = CommandInvoked(
        platform="discord",
        id="menu",
        at=BEGIN,
        room="#help",
        author=Person(id="cas", name="cas"),
        name="report",
        reply_to=desk.player._labels["m"],
    )
    desk.player._stage.tell(event)
    told = desk.told("")
    assert any(person == "mia" and "cas reports a message of bob" in text and "idiots" in text for person, text in told)
    assert any(person == "cas" and "passed it on" in text for person, text in told)
    assert {person for person, _ in told} == {"mia", "cas"}


def test_who_is_reported_learns_nothing_of_it_and_can_be_forgotten(memory: Database) -> None:
    story = "room #help\nmoderator mia\nm = bob: You are all idiots.\ncas replies m: /report rude\n"
    desk = Desk(memory, "discord", story)
    with Session(memory.engine) as db:
        [bob] = db.exec(select(Account.member_id).where(Account.key == "bob"))
        mine = {bob, *joining.homes(db, bob).values()}
        assert "ticket" not in json.loads(json.dumps(privacy.about(db, mine)))
    desk.says("bob in #help: /forget confirm")
    assert desk.ticket.quoted in ("", "(forgotten)")
    assert desk.ticket.text == "rude"
