"""Who has moderator rights is told by what happens in rooms."""

from __future__ import annotations

from sqlmodel import Session, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.play import BEGIN
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import Event, MessagePosted, Person, RightsChanged, RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Stay


class Mia:
    """Somebody who is known in a room, and whom platforms tell different things of."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._engine = Engine(database, ALL, Settings(ALL), lambda: BEGIN)
        self._number = 0
        self._happens(
            RoomKnown(
                named=True, platform="matrix", id="r", at=BEGIN, room="#a", name="#a", capabilities=PROFILES["matrix"]
            )
        )

    def _happens(self, event: Event) -> None:
        self._engine.handle([Input(event)])

    def person(self, *, moderator: bool) -> Person:
        """Mia, as the platform tells of her."""
        return Person(id="mia", name="mia", moderator=moderator)

    def writes(self, *, moderator: bool, private: bool) -> None:
        """She gives a command."""
        self._number += 1
        self._happens(
            MessagePosted(
                platform="matrix",
                id=f"{self._number}",
                at=BEGIN,
                room="talk" if private else "#a",
                private=private,
                author=self.person(moderator=moderator),
                message=f"{self._number}",
                text="/language en",
            )
        )

    def appointed(self, *, moderator: bool) -> None:
        """The platform tells that her rights have changed."""
        self._number += 1
        who = self.person(moderator=moderator)
        self._happens(RightsChanged(platform="matrix", id=f"{self._number}", at=BEGIN, room="#a", person=who))

    @property
    def moderates(self) -> bool:
        """What is kept of that."""
        with Session(self._database.reader) as db:
            return bool(db.exec(select(Stay.moderator)).one())


def test_what_is_said_privately_changes_no_rights(memory: Database) -> None:
    mia = Mia(memory)
    mia.writes(moderator=True, private=False)
    mia.writes(moderator=False, private=True)
    assert mia.moderates
    mia.writes(moderator=False, private=False)
    assert not mia.moderates
    mia.writes(moderator=True, private=True)
    assert not mia.moderates


def test_rights_change_when_the_platform_says_so(memory: Database) -> None:
    mia = Mia(memory)
    mia.appointed(moderator=True)
    assert mia.moderates
    mia.appointed(moderator=False)
    assert not mia.moderates
