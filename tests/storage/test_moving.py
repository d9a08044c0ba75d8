"""A room that was met under its new id before it was told that it goes on there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.events import Event, MessagePosted, Person, RightsChanged, RoomKnown, RoomMoved
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Account, Question, Room, Stay

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN = Person(id="1", name="Ann", moderator=True, administrator=True)
BOB = Person(id="2", name="Bob")
CAS = Person(id="3", name="Cas")


class _Moving:
    """A group in which Ann asked something, and that is about to go on as another."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._told = 0
        self._engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
        self.known("old")
        self.rights("old", ANN)
        self.asks(ANN, "old", "How deep do I plant garlic?")

    def happens(self, event: Event) -> None:
        self._engine.handle([Input(event)])

    def known(self, room: str, *, named: bool = True) -> None:
        self._told += 1
        known = {"id": f"known {self._told}", "room": room, "name": "gardeners", "named": named}
        self.happens(RoomKnown(platform="telegram", at=NOW, **known))  # type: ignore[arg-type]

    def rights(self, room: str, person: Person) -> None:
        self._told += 1
        self.happens(RightsChanged(platform="telegram", id=f"{self._told}", at=NOW, room=room, person=person))

    def moved(self) -> None:
        self.happens(RoomMoved(platform="telegram", id="moved", at=NOW, room="old", to="new"))

    def asks(self, person: Person, room: str, words: str) -> None:
        self._told += 1
        at, number = NOW + timedelta(minutes=self._told), f"{self._told}"
        said = {"room": room, "message": number, "author": person, "text": f"/ask {words}"}
        self.happens(MessagePosted(platform="telegram", id=f"{room}/{number}", at=at, **said))  # type: ignore[arg-type]

    @property
    def rooms(self) -> list[tuple[str, bool]]:
        """The rooms, each with whether it is lost."""
        with Session(self._database.reader) as db:
            return [(room.key, room.lost) for room in db.exec(select(Room).order_by(col(Room.id)))]

    @property
    def asked(self) -> list[str]:
        """In which rooms the questions are."""
        with Session(self._database.reader) as db:
            found = select(Room.key).join(Question, col(Question.room_id) == Room.id).order_by(col(Question.id))
            return list(db.exec(found).all())

    @property
    def inside(self) -> dict[str, bool]:
        """Who is in any room, and whether as a moderator."""
        with Session(self._database.reader) as db:
            found = select(Account.name, Stay.moderator).join(Stay, col(Stay.account_id) == Account.id)
            return dict(db.exec(found).all())


def test_a_stranger_in_which_nothing_happened_yet_is_the_room(database: Database) -> None:
    moving = _Moving(database)
    moving.known("new", named=False)
    moving.moved()
    moving.known("new")
    assert moving.rooms == [("new", False)]
    moving.asks(BOB, "new", "How deep do I plant leek?")
    assert moving.asked == ["new", "new"]
    assert moving.inside == {"Ann": True, "Bob": False}


def test_who_was_met_in_it_is_in_the_room_as_met_there(database: Database) -> None:
    moving = _Moving(database)
    moving.rights("old", BOB)
    moving.known("new")
    for person in (Person(id="1", name="Ann"), CAS):
        moving.rights("new", person)
    moving.moved()
    assert moving.rooms == [("new", False)]
    assert moving.inside == {"Ann": False, "Bob": False, "Cas": False}
    moving.rights("new", ANN)
    assert moving.inside["Ann"]


def test_where_something_was_asked_in_it_the_old_room_is_lost(database: Database) -> None:
    moving = _Moving(database)
    moving.known("new")
    moving.asks(BOB, "new", "How deep do I plant leek?")
    for _ in range(2):
        moving.moved()
    assert moving.rooms == [("old", True), ("new", False)]
    assert moving.asked == ["old", "new"]
