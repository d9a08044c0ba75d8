"""Signing in and out: a link is spent once, by who opens it, and not by who only looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from copbot.rooms.events import FormSent
from copbot.rooms.outcome import Outcome
from copbot.web.door import LateError
from tests.waiting import until
from tests.web.house import COOKIE, House, free_port

SCENARIO = """\
room #garden
moderator mia
ann: /ask How often do I water beans?
bob: hello
mia: hello
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("house")
    with House(folder, SCENARIO) as made:
        yield made


def test_a_link_shows_whose_pages_it_opens_and_is_not_spent_by_looking(house: House) -> None:
    token = house.link("ann")
    for method in ("GET", "HEAD", "GET", "GET"):
        answer = house.asks(f"/in/{token}", method=method)
        assert answer.status == 200
        assert "set-cookie" not in answer.headers
    assert "as ann" in house.asks(f"/in/{token}").body
    opened = house.asks(f"/in/{token}", method="POST", body={})
    assert (opened.status, opened.headers["location"]) == (303, f"/c/{house.community_of('ann')}")
    cookie = opened.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= {part.strip() for part in cookie.split(";")}


def test_a_link_is_good_once(house: House) -> None:
    token = house.link("ann")
    assert house.asks(f"/in/{token}", method="POST", body={}).status == 303
    for method in ("GET", "POST"):
        again = house.asks(f"/in/{token}", method=method, body={} if method == "POST" else None)
        assert again.status == 410
        assert "set-cookie" not in again.headers


def test_a_newer_link_takes_the_place_of_an_older_one(house: House) -> None:
    older, newer = house.link("bob"), house.link("bob")
    assert house.asks(f"/in/{older}", method="POST", body={}).status == 410
    assert house.asks(f"/in/{newer}", method="POST", body={}).status == 303


def test_a_link_is_good_for_ten_minutes(house: House) -> None:
    token = house.link("bob")
    house.later(minutes=10, seconds=1)
    assert house.asks(f"/in/{token}").status == 410
    assert house.asks(f"/in/{token}", method="POST", body={}).status == 410


class Slow:
    """A door behind which nothing comes about in time."""

    async def give(self, form: FormSent) -> Outcome:
        """Taken, and no word of it."""
        raise LateError


def test_of_a_link_that_is_taken_slowly_it_is_not_said_that_nothing_was_done(tmp_path: Path) -> None:
    with House(tmp_path, SCENARIO) as slow:
        token = slow.link("ann")
        slow.port = free_port()
        assert slow.loaded.web is not None
        there = slow.loaded.web.model_copy(update={"listen": f"127.0.0.1:{slow.port}"})
        slow.loaded = replace(slow.loaded, web=there)
        slow.serve(Slow())
        answer = slow.asks(f"/in/{token}", method="POST", body={}, headers={"Origin": there.address})
    assert answer.status == 503
    assert "has taken this link" in answer.body
    assert "Nothing was done" not in answer.body


def test_pages_are_for_who_is_signed_in(house: House) -> None:
    community, session = house.community_of("ann"), house.signs_in("ann")
    assert house.asks(f"/c/{community}", session).status == 200
    assert house.asks(f"/c/{community}").status == 403
    assert house.asks(f"/c/{community}", session[:-1]).status == 403


@pytest.mark.parametrize("how", ["chat", "button"])
def test_signing_out_ends_every_session(house: House, how: str) -> None:
    house.later(minutes=2)
    community = house.community_of("ann")
    first, second = house.signs_in("ann"), house.signs_in("ann")
    if how == "chat":
        house.says("ann", "/web out")
    else:
        form = house.asks(f"/c/{community}", first).form("web")
        done = house.asks(f"/c/{community}", first, method="POST", body=form)
        assert (done.status, "signed out" in done.body) == (200, True)
    for session in (first, second):
        assert house.asks(f"/c/{community}", session).status == 403


def test_a_session_ends_that_nobody_uses(house: House) -> None:
    community, session = house.community_of("bob"), house.signs_in("bob")
    for _ in range(3):
        house.later(days=10)
        assert house.asks(f"/c/{community}", session).status == 200
        # That it is used is written down beside the page.
        until(lambda: house.used(session) == house.now)
    house.later(days=14, minutes=1)
    assert house.asks(f"/c/{community}", session).status == 403
