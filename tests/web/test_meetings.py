"""Meetings on the web: each by the reader's clocks, with a file; and what calendars fetch, without anybody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import icalendar
import pytest

from tests.web.house import House

SCENARIO = """\
room #garden
moderator mia
at 2026-12-01 09:00
mia dm: /settings community.timezone Europe/Amsterdam
mia dm: /settings meetings.public on
ann: hello
bob: hello
cas: hello
bob dm: /timezone America/New_York
ann: /meet Pruning, and tea | Sat 12 Dec 10:00 | the orchard
bob: /meeting 1 yes
ann: /meet Stars | Fri 11 Dec 23:00 | Fri 18 Dec 23:00
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with House(tmp_path_factory.mktemp("house"), SCENARIO) as made:
        yield made


def own_feed(house: House, name: str) -> str:
    told = " ".join(house.says(name, "/web feeds"))
    [found] = set(re.findall(rf"{house.address}(/feed/[\w-]+/meetings\.ics)", told))
    return str(found)


def events(body: str) -> list[icalendar.Event]:
    found = icalendar.Calendar.from_ical(body)
    assert isinstance(found, icalendar.Calendar)
    return list(found.events)


def test_a_member_fetches_what_he_or_she_goes_to(house: House) -> None:
    answer = house.asks(own_feed(house, "bob"))
    assert answer.headers["content-type"].startswith("text/calendar")
    [event] = events(answer.body)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Pruning, and tea", "the orchard")
    assert f"{event.start:%H:%M %Z}" == "09:00 UTC"
    assert events(house.asks(own_feed(house, "cas")).body) == []


def test_everybody_learns_what_and_when_and_never_where_or_who(house: House) -> None:
    body = house.asks(f"/c/{house.community_of('ann')}/feed/meetings.ics").body
    [event] = events(body)
    assert str(event["SUMMARY"]) == "Pruning, and tea"
    assert not any(word in body for word in ("orchard", "LOCATION", "ATTENDEE", "ORGANIZER", "bob", "ann"))


def test_the_page_goes_by_the_readers_clocks(house: House) -> None:
    session = house.signs_in("bob")
    path = f"/c/{house.community_of('bob')}/meetings"
    body = house.asks(path, session).body
    assert "12 Dec 2026 04:00" in body
    assert "11 Dec 2026 17:00" in body
    assert "Your answer: I come" in body
