"""Pages read, and write nothing, whatever they try; they follow who somebody is now, and what is set now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from sqlmodel import Session, select
from structlog.testing import capture_logs

from copbot.features import ALL
from copbot.features.web.tables import WebSession
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.kit.pages import Page, Query, Shown
from copbot.rooms.events import Event, MemberJoined, MemberLeft, Person, RightsChanged
from storage.database import Database
from storage.models import Member, Room, schema
from tests.conftest import Server
from tests.web.filled import SCENARIO
from tests.web.house import House

MARK = "quagga"
"""A word that nobody else says."""
clumsy = Feature("clumsy", FeatureSettings)


@clumsy.page(Page("writes", listed=False))
def writes(ctx: Context, query: Query) -> Shown:
    """Changes a member, and says that it could."""
    ctx.member.name = "somebody else"
    ctx.db.flush()
    return {}


@clumsy.page(Page("says", listed=False))
def says(ctx: Context, query: Query) -> Shown:
    """Has the bot say something to everybody."""
    for member in ctx.moderators(ctx.rooms):
        ctx.tell(member, ctx.words.rich("web-signed-in"))
    ctx.unit.commit()
    return {}


@clumsy.page(Page("breaks", listed=False))
def breaks(ctx: Context, query: Query) -> Shown:
    """Fails, with a word in its mouth that is nobody's business."""
    raise ValueError("a bug")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    if request.param == "sqlite":
        return ""
    server: Server = request.getfixturevalue("server")
    return server.create(migrated=True)


@pytest.fixture
def house(tmp_path: Path, url: str) -> Iterator[House]:
    with House(tmp_path, SCENARIO, (*ALL, clumsy), url=url) as made:
        yield made


def names(database: Database) -> set[str]:
    with Session(database.reader) as db:
        return set(db.exec(select(Member.name)))


def room(house: House) -> Room:
    with Session(house.database.reader) as db:
        return db.exec(select(Room).where(Room.name == "#garden")).one()


def _told(
    place: Room, at: datetime, kind: type[RightsChanged | MemberLeft | MemberJoined], id: str, person: Person
) -> Event:
    """Something that is told of somebody in the room."""
    return kind(platform=place.platform, id=id, at=at, room=place.key, person=person)


def test_a_page_that_writes_fails_and_nothing_is_written(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    before = names(house.database)
    for path in ("writes", "says", "breaks"):
        with capture_logs() as logs:
            answer = house.asks(f"/c/{garden}/{path}", session)
        assert answer.status == 500
        assert "Something went wrong" in answer.body
        assert not {"Traceback", "a bug"} & set(answer.body.split())
        assert any(one["event"] == "a page could not be made" for one in logs)
    assert names(house.database) == before
    # And the bot itself writes on, through the same connections.
    assert house.says("ann", "/open")
    assert house.asks(f"/c/{garden}", session).status == 200


def test_who_leaves_or_moderates_no_more_is_not_who_it_was(house: House) -> None:
    garden, place = house.community_of("ann"), room(house)
    ann, mia = house.signs_in("ann"), house.signs_in("mia")
    assert house.asks(f"/c/{garden}/attention", ann).status == 404
    assert house.asks(f"/c/{garden}/attention", mia).status == 200
    told = partial(_told, place, house.now)
    person = Person(id="mia", name="mia")
    house.happens(told(RightsChanged, "no more", person))
    assert house.asks(f"/c/{garden}/attention", mia).status == 404
    assert "attention" not in house.asks(f"/c/{garden}", mia).body
    house.happens(told(RightsChanged, "again", replace(person, moderator=True)))
    assert house.asks(f"/c/{garden}/attention", mia).status == 200
    form = house.asks(f"/c/{garden}", ann).form("web")
    link = house.link("ann")
    house.happens(told(MemberLeft, "ann leaves", Person(id="ann", name="ann")))
    assert house.asks(f"/c/{garden}", ann).status == 403
    assert house.asks(f"/c/{garden}", ann, method="POST", body=form).status == 403
    assert house.asks(f"/in/{link}", method="POST", body={}).status == 410
    house.happens(told(MemberJoined, "ann is back", Person(id="ann", name="ann")))
    assert house.asks(f"/c/{garden}", ann).status == 200


def test_who_is_forgotten_is_signed_out_and_nothing_of_it_stays(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    house.says("ann", "/forget")
    house.says("ann", "/forget confirm")
    assert house.asks(f"/c/{garden}", session).status == 403
    with Session(house.database.reader) as db:
        assert db.exec(select(WebSession)).all() == []


def test_what_is_set_in_the_chat_holds_on_the_next_page(house: House) -> None:
    garden, session = house.community_of("mia"), house.signs_in("mia")
    assert 'lang="en"' in house.asks(f"/c/{garden}", session).body
    house.says("mia", "/settings community.language nl")
    assert 'lang="nl"' in house.asks(f"/c/{garden}", session).body
    house.says("mia", "/instellingen web.enabled off")
    assert house.asks(f"/c/{garden}", session).status == 403


def test_the_words_of_a_form_are_kept_nowhere(house: House) -> None:
    # Where there is a sketch, it is kept for a while that somebody has searched for a word.
    house.says("mia", "/settings sketch.enabled off")
    garden, session = house.community_of("ann"), house.signs_in("ann")
    form = house.asks(f"/c/{garden}", session).form("web")
    with capture_logs() as logs:
        for number, fields in enumerate(
            (
                {"command": "search", "o.text": MARK},
                {"command": "close", "o.question": MARK},
                {"command": "who", "o.topic": MARK},
                {"command": MARK},
                {"line": f"show {MARK}"},
                {"line": MARK},
            )
        ):
            sent = {"check": form["check"], "id": f"{MARK} {number}", **fields}
            assert house.asks(f"/c/{garden}", session, method="POST", body=sent).status == 200
    assert MARK not in str(logs)
    assert MARK not in dump(house.database)


def dump(database: Database) -> str:
    """Whatever stands in the tables."""

    with database.reader.connect() as connection:
        tables = schema().sorted_tables
        return str([connection.execute(table.select()).all() for table in tables]).casefold()
