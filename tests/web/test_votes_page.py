"""What can be voted on in the chat can be voted on the page: it is one vote."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from storage.models import Cast, Outbox, Tally
from tests.web.house import House
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
setting polls.least = 3
moderator mia in #help
ann joins #help
bob joins #help
mia joins #help
ann dm: /start
bob dm: /start
+1m
ann: /poll <b>Which</b> day? | Tuesday | Thursday
bob: /poll anonymous Which cake? | Apple | Cherry | <i>Plum</i>
mia: /poll anonymous Are you happy?
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def test_a_vote_on_the_page_is_the_vote_in_the_chat(house: House) -> None:
    ann = Looked(house, "ann")
    assert "Are you happy?" in ann.sees("waiting").body
    page = ann.sees("votes").body
    assert "&lt;b&gt;Which&lt;/b&gt; day?" in page
    assert "only that you voted" in page
    assert "Noted: Thursday." in ann.presses("votes", "ballot 1 +2")
    assert "Noted: Tuesday, Thursday." in ann.presses("votes", "ballot 1 +1")
    assert "✔ Thursday" in ann.sees("votes").body
    with Session(house.database.reader) as db:
        assert db.exec(select(Cast.choice)).all() == ["1 2"]
    assert "Your vote is taken back." in ann.presses("votes", "ballot 1 none")


def test_an_anonymous_vote_on_the_page_leaves_nothing_but_the_tally(house: House) -> None:
    ann = Looked(house, "ann")
    assert "from 1 to 3" in ann.presses("votes", "ballot", vote="7")
    assert "Your vote is counted." in ann.presses("votes", "ballot", vote="1 3")
    assert "Your vote is counted." in ann.presses("votes", "ballot 3 2")
    page = ann.sees("votes").body
    assert page.count("You have voted in this one; an anonymous vote is final.") == 2
    assert "ballot 3" not in page
    with Session(house.database.reader) as db:
        assert list(db.exec(select(Tally.mark, Tally.votes).where(Tally.ballot_id == 2))) == [
            ("1", 1),
            ("2", 0),
            ("3", 1),
        ]
        assert not any("1 3" in f"{row.action}{row.choices}" for row in db.exec(select(Outbox)))
