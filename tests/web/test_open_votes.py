"""The page of open votes: each vote is given there in one form, and is told by nothing that is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from storage.models import Cast, Tally
from tests.web.house import House
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
room #garden
moderator mia in #help
ann joins #help
bob joins #help
cas joins #garden
eve joins #help
mia joins #help
ann dm: /start
bob dm: /start
cas dm: /start
eve dm: /start
mia dm: /start
+1m
mia: /poll Tea or coffee? | tea | coffee | water
bob: /poll dates When do we meet? | Tue | Thu
ann: /poll anonymous Do you like it here?
eve: /poll anonymous scale How safe do you feel?
+1m
dan joins #help
dan dm: /start
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def cast(house: House) -> dict[int, str]:
    """What was chosen with a name, by the numbers of the ballots."""
    with Session(house.database.reader) as db:
        return {one.ballot_id: one.choice for one in db.exec(select(Cast))}


def votes(house: House, looked: Looked, number: int, **fields: str) -> str:
    """The page, once the form of this ballot is sent."""
    house.later(seconds=30)
    form = next(one for one in looked.sees("ballots").forms() if one.get("o.number") == f"{number}")
    body = form | {f"o.{name}": word for name, word in fields.items()}
    return house.asks(f"{looked.base}/ballots", looked.session, method="POST", body=body).body


def test_several_are_chosen_and_dates_each_by_itself(house: House) -> None:
    ann = Looked(house, "ann")
    assert "Noted: tea, water." in votes(house, ann, 1, vote="3 1")
    assert "Tue: yes" in votes(house, ann, 2, vote="1y 2n")
    assert cast(house) == {1: "1 3", 2: "1y 2n"}
    assert '<option value="1y" selected>' in ann.sees("ballots").body
    assert "Your vote is taken back." in votes(house, ann, 1, vote="none")
    assert cast(house) == {2: "1y 2n"}


def test_an_anonymous_vote_is_given_once(house: House) -> None:
    ann = Looked(house, "ann")
    assert "You can vote on this" in ann.sees("waiting").body
    assert "Your vote is counted. Thank you!" in votes(house, ann, 3, vote="1")
    assert not [one for one in ann.sees("ballots").forms() if one.get("o.number") == "3"]
    assert "Do you like it here?" not in ann.sees("waiting").body
    assert cast(house) == {}
    with Session(house.database.reader) as db:
        assert {one.mark: one.votes for one in db.exec(select(Tally).where(Tally.ballot_id == 3))} == {"1": 1, "2": 0}


def test_votes_are_for_those_whom_they_concern(house: House) -> None:
    for name in ("cas", "dan"):
        assert "There is nothing to vote on for you now." in Looked(house, name).sees("ballots").body


def test_what_is_no_vote_is_refused_and_not_said_again(house: House) -> None:
    ann = Looked(house, "ann")
    told = votes(house, ann, 3, vote="<b>perhaps</b>")
    assert "Please answer yes or no." in told
    assert "perhaps" not in told


def test_of_a_scale_nothing_is_chosen_beforehand(house: House) -> None:
    ann = Looked(house, "ann")
    assert '<option value="" selected>choose one</option>' in ann.sees("ballots").body
    assert "Your vote is counted" not in votes(house, ann, 4, vote="")
    assert "Your vote is counted. Thank you!" in votes(house, ann, 4, vote="4")
