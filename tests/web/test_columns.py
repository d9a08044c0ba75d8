"""The page of columns, what is voted on in them, and their pictures, which only those see whom they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from copbot.features.columns.tables import Entry
from storage.models import Cast
from tests.web.house import House
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
moderator mia in #help
ann joins #help
bob joins #help
cas joins #help
mia joins #help
ann dm: /start
bob dm: /start
cas dm: /start
mia dm: /start
+1m
mia: /column votes photos: what grows here
k = > #help: *For the next photos*
ann replies k with picture: Rain on a leaf
bob dm: /enter photos A <b>haiku</b>
+3d
dan joins #help
dan dm: /start
"""
IMAGE = re.compile(r'<img class="kept" src="([^"]+)" alt="([^"]+)">')


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def test_a_picture_is_shown_to_who_votes_on_it_and_to_nobody_else(house: House) -> None:
    cas, bob, dan = (Looked(house, name) for name in ("cas", "bob", "dan"))
    [(place, about)] = IMAGE.findall(cas.sees("ballots").body)
    assert about == "Rain on a leaf"
    picture = cas.sees(place.rsplit("/", 1)[1])
    assert (picture.status, picture.headers["content-type"]) == (200, "image/png")
    assert bob.sees(place.rsplit("/", 1)[1]).status == 200
    # Who came later does not vote, and there is none of that number else.
    assert IMAGE.findall(dan.sees("ballots").body) == []
    assert cas.sees("picture?number=77").status == cas.sees("picture?number=x").status == 404


def test_what_waits_only_its_author_sees(house: House) -> None:
    with Session(house.database.engine) as db:
        for entry in db.exec(select(Entry)):
            entry.state = "waiting"
        db.commit()
    number = "picture?number=1"
    assert [Looked(house, name).sees(number).status for name in ("ann", "bob")] == [200, 404]


def test_one_votes_on_what_is_another_s(house: House) -> None:
    bob = Looked(house, "bob")
    page = bob.sees("ballots").body
    assert "Rain on a leaf" in page
    assert "haiku" not in page
    house.later(seconds=30)
    [form] = [one for one in bob.sees("ballots").forms() if one.get("o.number") == "1"]
    [offered] = re.findall(r'type="checkbox"[^>]* value="(\d)"', page)
    body = form | {"o.vote": offered}
    told = house.asks(f"{bob.base}/ballots", bob.session, method="POST", body=body).body
    assert "Noted: Rain on a leaf." in told
    with Session(house.database.reader) as db:
        assert [one.choice for one in db.exec(select(Cast))] == [offered]


def test_one_sends_in_and_takes_back_on_the_page(house: House) -> None:
    cas = Looked(house, "cas")
    assert "what grows here" in cas.sees("columns").body
    form = cas.sees("columns").form("enter")
    told = house.asks(f"{cas.base}/columns", cas.session, method="POST", body=form | {"o.text": "Moss"}).body
    assert "It is in" in told
    assert "Moss" in cas.sees("columns").body
    house.later(seconds=30)
    form = cas.sees("columns").form("unenter")
    told = house.asks(f"{cas.base}/columns", cas.session, method="POST", body=form).body
    assert "It is taken back" in told
    assert "Moss" not in cas.sees("columns").body
