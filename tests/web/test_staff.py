"""Pages of moderators on a real server: forms that change something, and what is kept between pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlmodel import Session, col

from storage.models import Question, State
from tests.web.house import House

SCENARIO = """\
room #garden
moderator mia
mia: hello
ann: /ask How often do I water beans?
bob: /ask How deep do I sow leek?
cas: /ask Which rose likes shade?
dee: /ask What eats my cabbages?
eve: /ask Where do I get old seeds?
fay: /ask Who repairs a scythe?
ann dm: /helpdesk The gate is broken
+8d
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def test_a_ticket_is_answered_on_its_page(house: House) -> None:
    session, community = house.signs_in("mia"), house.community_of("mia")
    there = f"/c/{community}/ticket?number=1"
    form = house.asks(there, session).form("ticket")
    done = house.asks(there, session, method="POST", body=form | {"o.text": "I mend it\ntoday."})
    assert "Passed on to ann" in done.body
    assert "you see to it (was answered)" in done.body
    other = house.signs_in("bob")
    assert house.asks(there, other).status == 404
    again = house.asks(there, other, method="POST", body=form | {"o.text": "No!"})
    assert "Passed on" not in again.body


def test_a_setting_is_written_on_the_page(house: House) -> None:
    session, community = house.signs_in("mia"), house.community_of("mia")
    there = f"/c/{community}/settings?feature=charter"
    page = house.asks(there, session)
    form = next(one for one in page.forms() if one.get("o.what") == "charter.goals_every")
    # The line and the value are fields of one name.
    body = f"{'&'.join(f'{name}={value}' for name, value in form.items())}&o.what=14d".encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    done = house.asks(there, session, method="POST", body=body, headers=headers)
    assert "is <strong>14d</strong> from now on (it was 30d)" in done.body
    assert 'value="14d"' in done.body


def test_health_is_measured_once_an_hour(house: House) -> None:
    session, there = house.signs_in("mia"), f"/c/{house.community_of('mia')}/health"
    before = house.asks(there, session).body
    assert "fewer than five of 6" in before
    with Session(house.database.engine) as db:
        db.execute(update(Question).where(col(Question.id) > 0).values(state=State.DELETED))
        db.commit()
    bodies = {house.asks(there, session).body for _ in range(8)}
    assert any("fewer than five of 6" in one for one in bodies)
    house.later(minutes=61)
    assert "fewer than five of 6" not in house.asks(there, session).body
