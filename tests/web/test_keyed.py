"""Feeds and deeds: who has the address needs no signing in, nobody else gets anything, and to look does nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from sqlmodel import Session, select

from copbot.community.settable import FeatureSettings
from copbot.features import ALL
from copbot.features.web.keys import hashed
from copbot.features.web.lookups import DEED_HOLDS
from copbot.features.web.tables import WebKey
from copbot.kit.commands import Call, Command
from copbot.kit.context import Context
from copbot.kit.declared import Feed
from copbot.kit.feature import Feature
from copbot.kit.feeds import FEED_AT, ONE_CLICK, PAGE_AT
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.text import Span
from tests.web.house import House

SCENARIO = """\
room #garden
moderator mia
ann: hello
bob: hello
mia: hello
"""
toy = Feature("toy", FeatureSettings)
SENTENCES = """
page-beans = Beans
page-peas = Peas
command-once = once
command-once-help = where things are
command-once-example = /once
"""


@toy.feed(Feed("beans", "text/calendar", "ics"))
def beans(ctx: Context) -> bytes | None:
    """What everybody may see, or what one alone may."""
    return f"beans of {ctx.member.name if ctx.author is not None else 'all'}".encode()


@toy.feed(Feed("peas", "application/atom+xml"))
def peas(ctx: Context) -> bytes | None:
    """For members alone."""
    return b"<peas/>" if ctx.author is not None else None


@toy.command(Command("once"))
def once(ctx: Context, call: Call) -> None:
    """Tell where things are."""
    address = ONE_CLICK.first(ctx, ctx.member.id or 0, "language nl")
    places = (address, PAGE_AT.first(ctx, "beans"), FEED_AT.first(ctx, "beans"))
    ctx.tell(ctx.member, tuple(Span(f"<{one}>") for one in places))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("house")
    for language in LANGUAGES:
        wording(language)._bundle.add_resource(FluentResource(SENTENCES), allow_overrides=True)
    with House(folder, SCENARIO, [*ALL, toy]) as made:
        yield made


def feeds(house: House, name: str) -> list[str]:
    """The paths of somebody's feeds of these."""
    told = " ".join(house.says(name, "/web feeds"))
    return sorted(
        set(re.findall(rf"{house.address}(/feed/[\w-]+/(?:beans\.ics|peas))", told)), key=lambda one: one.split("/")[-1]
    )


def places(house: House, name: str) -> list[str]:
    """What `once` tells."""
    return re.findall(rf"<{house.address}([^>]+)>", " ".join(house.says(name, "/once")))


def test_who_has_the_address_gets_what_its_owner_may_see(house: House) -> None:
    own, news = feeds(house, "ann")
    answer = house.asks(own)
    assert (answer.status, answer.body) == (200, "beans of ann")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert house.asks(news).body == "<peas/>"
    assert house.asks(feeds(house, "bob")[0]).body == "beans of bob"
    for wrong in (own[:-1], own.replace(".ics", ".atom"), news.replace("/peas", "/beans.ics"), "/feed/x/beans.ics"):
        assert house.asks(wrong).status == 404, wrong


def test_a_feed_that_is_as_it_was_is_not_sent_again(house: House) -> None:
    own = feeds(house, "ann")[0]
    tag = house.asks(own).headers["etag"]
    again = house.asks(own, headers={"If-None-Match": f'"other", W/{tag}'})
    assert (again.status, again.body) == (304, "")
    assert house.asks(own, headers={"If-None-Match": '"other"'}).status == 200


def test_the_feed_of_all_is_what_everybody_may_see(house: House) -> None:
    _, page, feed = places(house, "ann")
    community = house.community_of("ann")
    assert page == f"/c/{community}/beans"
    assert house.asks(feed).body == "beans of all"
    others = (f"/c/{number}/feed/beans.ics" for number in ("9999", "9" * 30))
    for wrong in (f"/c/{community}/feed/peas", f"/c/{community}/feed/none", *others):
        assert house.asks(wrong).status == 404, wrong


def test_an_older_address_is_good_until_there_are_many_newer_ones(house: House) -> None:
    house.later(seconds=30)
    first = feeds(house, "bob")[0]
    for _ in range(4):
        house.later(seconds=30)
        feeds(house, "bob")
    assert house.asks(first).status == 200
    house.later(seconds=30)
    feeds(house, "bob")
    assert house.asks(first).status == 404


def test_signing_out_everywhere_ends_the_feeds(house: House) -> None:
    own = feeds(house, "bob")[0]
    house.says("bob", "/web out")
    assert house.asks(own).status == 404


def test_a_deed_is_done_by_a_post_from_anywhere_and_not_by_looking(house: House) -> None:
    deed = places(house, "bob")[0]
    looked = house.asks(deed)
    assert looked.status == 200
    assert "/language nl" in looked.body
    assert not any("taal" in one.casefold() for one in house.says("bob", "/language"))
    # As RFC 8058 has it: a body of this kind, from no page of ours.
    elsewhere = {"Origin": "https://mail.example.org", "Sec-Fetch-Site": "cross-site"}
    done = house.asks(deed, method="POST", body={"List-Unsubscribe": "One-Click"}, headers=elsewhere)
    assert done.status == 200
    assert "Nederlands" in " ".join(house.says("bob", "/language"))
    assert house.asks(deed, method="POST", body={}, headers=elsewhere).status == 200
    assert "set-cookie" not in done.headers
    house.says("bob", "/language en")


def test_an_address_of_a_deed_is_no_feed_and_opens_no_page(house: House) -> None:
    token = places(house, "bob")[0].rpartition("/")[2]
    assert house.asks(f"/feed/{token}/beans.ics").status == 404
    assert house.asks(f"/in/{token}", method="POST", body={}).status == 410
    own = feeds(house, "ann")[0].split("/")[2]
    assert house.asks(f"/do/{own}", method="POST", body={}).status == 410


def test_a_deed_is_over_after_half_a_year(house: House) -> None:
    deed = places(house, "ann")[0]
    house.later(days=DEED_HOLDS.days, seconds=1)
    assert house.asks(deed).status == 410


def test_only_fingerprints_are_kept_and_who_is_forgotten_has_no_address(house: House) -> None:
    own, deed = feeds(house, "ann")[0], places(house, "ann")[0]
    tokens = [own.split("/")[2], deed.rpartition("/")[2]]
    with Session(house.database.reader) as db:
        kept = [row.hash for row in db.exec(select(WebKey)).all()]
    assert {hashed(one) for one in tokens} <= set(kept)
    assert not set(tokens) & set(kept)
    house.says("ann", "/forget")
    house.says("ann", "/forget confirm")
    assert house.asks(own).status == 404
    assert house.asks(deed, method="POST", body={}).status == 410
