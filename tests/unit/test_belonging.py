"""How rooms come to belong, and who is a member: codes, houses, lists, rights that come and go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select
from structlog.testing import capture_logs

from copbot.community.directory import STRANGE_ROOMS
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Say, TellPrivately, load
from copbot.rooms.capabilities import DISCORD, MATRIX, Capabilities
from copbot.rooms.events import (
    CommandInvoked,
    Event,
    MemberLeft,
    MemberListed,
    MessagePosted,
    Person,
    RightsChanged,
    RoomKnown,
    RoomLost,
    Tick,
)
from copbot.rooms.text import plain
from copbot.running import doors
from copbot.running.claiming import GOOD_FOR, TRIES
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Account, Outbox, Room

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Town:
    """An engine with rooms around it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = BEGIN
        self.engine = Engine(database, ALL, Settings(ALL), lambda: self.now, "gardeners")
        self.engine.found(["gardeners"])
        self._number = 0
        self._heard = 0

    def happens(self, *events: Event | Tick) -> list[str]:
        """These happen; what the bot has to say then, each with where."""
        self.engine.handle([Input(event) for event in events])
        with Session(self.database.reader) as db:
            rows = db.exec(select(Outbox).where(Outbox.id > self._heard).order_by(col(Outbox.id))).all()
        said = []
        for row in rows:
            self._heard = row.id
            action = load(row.action)
            if isinstance(action, Say | TellPrivately):
                said.append(f"{row.room or row.person}: {plain(action.text)}")
        return said

    def id(self) -> str:
        self._number += 1
        return f"{self._number}"

    def room(self, key: str, *, named: bool = False, house: str | None = None, can: Capabilities = MATRIX) -> list[str]:
        return self.happens(
            RoomKnown(
                platform="p", id=self.id(), at=self.now, room=key, name=key, named=named, house=house, capabilities=can
            )
        )

    def says(self, name: str, key: str, text: str, *, rules: bool = False, private: bool = False) -> list[str]:
        number = self.id()
        author = Person(id=name, name=name, moderator=rules, administrator=rules)
        return self.happens(
            MessagePosted(
                platform="p",
                id=number,
                at=self.now,
                room=key,
                private=private,
                author=author,
                message=number,
                text=text,
            )
        )

    def code(self) -> str:
        return doors.code(self.database, None, self.now)[0]

    def belongs(self, key: str) -> str:
        with Session(self.database.reader) as db:
            return db.exec(select(Room.belongs_by).where(Room.key == key)).one()


@pytest.fixture
def town(memory: Database) -> Town:
    return Town(memory)


def test_a_room_that_nobody_named_is_claimed_by_its_administrator_once(town: Town) -> None:
    assert ["I am copbot" in said for said in town.room("#lair")] == [True]
    code = town.code()
    assert town.says("eve", "#lair", f"/setup claim {code}") == []
    assert town.belongs("#lair") == ""
    assert [
        "belongs to gardeners" in said for said in town.says("adm", "#lair", f"/setup claim {code}", rules=True)
    ] == [True]
    assert town.belongs("#lair") == "claimed"
    town.room("#other")
    assert ["does not hold" in said for said in town.says("adm", "#other", f"/setup claim {code}", rules=True)] == [
        True
    ]
    assert town.belongs("#other") == ""
    assert any("belongs" in said for said in town.says("adm", "#lair", "/setup claim AAAA", rules=True))


def test_a_code_holds_for_half_an_hour_and_five_tries(town: Town) -> None:
    town.room("#lair")
    code = town.code()
    town.now += GOOD_FOR + timedelta(seconds=1)
    assert "does not hold" in town.says("adm", "#lair", f"/setup claim {code}", rules=True)[0]
    for _ in range(TRIES - 1):
        assert "does not hold" in town.says("adm", "#lair", "/setup claim AAAAAAAAAA", rules=True)[0]
    good = town.code()
    assert town.says("adm", "#lair", f"/setup claim {good}", rules=True) == []
    # Nor in another room of that person's.
    town.room("#cave")
    assert town.says("adm", "#cave", f"/setup claim {good}", rules=True) == []
    town.now += GOOD_FOR
    assert "belongs to" in town.says("adm", "#lair", f"/setup claim {town.code()}", rules=True)[0]


def test_a_code_is_never_logged_nor_kept(town: Town) -> None:
    with capture_logs() as logs:
        town.room("#lair")
        code = town.code()
        town.says("adm", "#lair", f"/setup claim {code}", rules=True)
    assert code not in str(logs)
    with town.database.reader.connect() as connection:
        for table in ("claimcode", "outbox", "cursor", "handled"):
            assert code not in str(connection.exec_driver_sql(f"SELECT * FROM {table}").all())  # noqa: S608


def test_a_claim_that_is_told_twice_is_heard_once(town: Town) -> None:
    town.room("#lair")
    told = MessagePosted(
        platform="p",
        id="same",
        at=town.now,
        room="#lair",
        author=Person(id="adm", name="adm", moderator=True, administrator=True),
        message="1",
        text=f"/setup claim {town.code()}",
    )
    assert len(town.happens(told)) == 1
    assert town.happens(told) == []


def test_a_house_is_explained_and_claimed_as_a_whole(town: Town) -> None:
    assert len(town.room("#one", house="guild", can=DISCORD)) == 1
    assert town.room("#two", house="guild", can=DISCORD) == []
    assert len(town.room("#far", house="other", can=DISCORD)) == 1
    given = CommandInvoked(
        platform="p",
        id="claim",
        at=town.now,
        room="#two",
        author=Person(id="adm", name="adm", moderator=True, administrator=True),
        name="setup",
        options={"what": "claim", "value": town.code()},
    )
    assert "These 2 rooms belong" in town.happens(given)[0]
    assert [town.belongs(key) for key in ("#one", "#two", "#far")] == ["claimed", "claimed", ""]
    # A channel that is made later lies in the same house.
    assert town.room("#three", house="guild", can=DISCORD) == []
    assert town.belongs("#three") == "claimed"


def test_a_hundred_rooms_of_strangers_cost_nothing(town: Town) -> None:
    for number in range(STRANGE_ROOMS):
        assert len(town.room(f"#lair{number}")) == 1
    with capture_logs() as logs:
        assert town.room("#onemore") == []
    assert [entry["log_level"] for entry in logs] == ["warning"]
    assert town.says("eve", "#onemore", "/ask Why not?") == []
    with Session(town.database.reader) as db:
        assert len(db.exec(select(Room)).all()) == STRANGE_ROOMS
        assert db.exec(select(Account)).all() == []
    # One that the operator names finds its place all the same.
    town.room("#help", named=True)
    assert town.belongs("#help") == "named"


def test_a_room_that_the_operator_names_no_more_gives_no_rights(town: Town) -> None:
    town.room("#help", named=True)
    town.says("mia", "#help", "hello", rules=True)
    assert "only moderators" not in " ".join(town.says("mia", "dm", "/members", private=True)).casefold()
    town.room("#help")
    assert town.belongs("#help") == ""
    assert "only moderators" in " ".join(town.says("mia", "dm", "/members", private=True)).casefold()
    assert town.says("ann", "#help", "/ask Is anybody here?") == []


def test_rights_go_with_the_room_with_leaving_and_with_demotion(town: Town) -> None:
    town.room("#help", named=True)

    def may() -> bool:
        return "only moderators" not in " ".join(town.says("mia", "dm", "/members", private=True)).casefold()

    def rights(*, moderator: bool) -> None:
        person = Person(id="mia", name="mia", moderator=moderator)
        town.happens(RightsChanged(platform="p", id=town.id(), at=town.now, room="#help", person=person))

    assert not may()
    rights(moderator=True)
    assert may()
    rights(moderator=False)
    assert not may()
    rights(moderator=True)
    town.happens(MemberLeft(platform="p", id=town.id(), at=town.now, room="#help", person=Person(id="mia", name="mia")))
    assert not may()
    rights(moderator=True)
    town.happens(RoomLost(platform="p", id=town.id(), at=town.now, room="#help"))
    assert not may()
    town.room("#help", named=True)
    assert may()
    gone = Person(id="mia", name="mia")
    town.happens(MemberListed(platform="p", id=town.id(), at=town.now, room="#help", person=gone, here=False))
    assert not may()


def test_a_stranger_s_own_room_makes_nobody_a_member(town: Town) -> None:
    town.room("#help", named=True)
    town.says("ann", "#help", "/ask How do I keep slugs off my lettuce?")
    town.room("#lair")
    for words in ("hello", "/rules set Obey.", "/helpdesk", "/modlog", "/setup link"):
        assert town.says("eve", "#lair", words, rules=True) == []
    assert "slugs" not in " ".join(town.says("eve", "dm", "/open", private=True))
    assert "only moderators" in " ".join(town.says("eve", "dm", "/rules set Obey.", private=True)).casefold()


def test_a_room_is_linked_into_the_community_by_a_moderator_s_code(town: Town) -> None:
    town.room("#help", named=True, can=DISCORD)
    [told] = town.says("mia", "#help", "/setup link", rules=True)
    code = told.split("code is ")[1].split(".")[0].strip()
    town.room("#far")
    assert town.says("eve", "#far", f"/setup link {code}") == []
    said = town.says("adm", "#far", f"/setup link {code}", rules=True)
    assert town.belongs("#far") == "linked"
    assert any("#help" in one for one in said)


def test_the_operator_sees_accepts_and_refuses_rooms_beside_a_running_bot(memory: Database) -> None:
    town = Town(memory)
    town.room("#lair")
    [line] = doors.listed(memory, strange=True)
    assert "#lair" in line
    assert "accepted" in doors.decide(memory, [], accept=True)[0]
    town.happens(Tick(at=town.now))
    assert "No open questions" in town.says("ann", "#lair", "/open")[0]
    doors.decide(memory, [1], accept=False)
    town.happens(Tick(at=town.now))
    assert town.says("ann", "#lair", "/open") == []
    with pytest.raises(LookupError, match="no room 7"):
        doors.decide(memory, [7], accept=True)
    with pytest.raises(LookupError, match="no community sailors"):
        doors.code(memory, "sailors", town.now)


def test_the_platform_is_asked_once_and_then_not_for_a_while(town: Town) -> None:
    town.room("#help", named=True)
    town.room("#more", named=True)

    def private(text: str) -> Event:
        return MessagePosted(
            platform="p",
            id=town.id(),
            at=town.now,
            room="dm",
            private=True,
            author=Person(id="lou", name="lou"),
            message="1",
            text=text,
        )

    assert town.engine.unsure(private("/open")) == [("#help", "lou"), ("#more", "lou")]
    assert town.engine.unsure(private("/open")) == []
    town.now += timedelta(minutes=10)
    assert town.engine.unsure(private("hello")) == [("#help", "lou"), ("#more", "lou")]
    town.says("lou", "#more", "hello")
    town.now += timedelta(minutes=10)
    # Where somebody was seen he or she is looked for.
    assert town.engine.unsure(private("hello")) == [("#more", "lou")]


def test_a_room_that_was_linked_in_takes_no_say_by_its_title(memory: Database) -> None:
    town = Town(memory)
    town.engine = Engine(
        memory, ALL, Settings(ALL, {"community": {"decide": ["#staff"]}}), lambda: town.now, "gardeners"
    )
    town.room("#help", named=True, can=DISCORD)
    [told] = town.says("mia", "#help", "/setup link", rules=True)
    code = told.split("code is ")[1].split(".")[0].strip()
    town.room("#far")
    town.says("adm", "#far", f"/setup link {code}", rules=True)
    known: dict[str, Any] = {"platform": "p", "at": town.now, "capabilities": MATRIX}
    town.happens(RoomKnown(**known, id="renamed", room="#far", name="#staff"))
    assert "only moderators" in " ".join(town.says("adm", "#far", "/members", rules=True)).casefold()
    town.happens(RoomKnown(**known, id="named", room="!id", name="#staff", named=True))
    assert "only moderators" not in " ".join(town.says("mia", "!id", "/members", rules=True)).casefold()
