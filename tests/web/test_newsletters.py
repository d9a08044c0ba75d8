"""Newsletters on the web: the page, the feed of members, and what everybody can read and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from fluent.runtime import FluentResource
from sqlmodel import Session, select

from copbot.community.settable import FeatureSettings
from copbot.features import ALL
from copbot.features.newsletter.tables import Mailbox
from copbot.kit.commands import Call, Command
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from copbot.kit.feeds import ONE_CLICK
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.text import Span
from storage.models import Account
from tests.web.browser import axe, browsing, faults, opened
from tests.web.filled import NASTY
from tests.web.filled import faults as wrong_in
from tests.web.house import COOKIE, House

ATOM = "{http://www.w3.org/2005/Atom}"
SCENARIO = f"""\
room #garden
moderator mia in #garden
mia dm: hello
mia dm: /settings newsletter.weeks 1
mia dm: /settings newsletter.public on
mia dm: /settings community.names full
q1 = ann: /ask How do I prune an old {NASTY[0]} pear?
a1 = bob replies q1: In winter & never more than a third of {NASTY[1]}.
ann replies q1: /accept
q2 = cas: /ask Which leek stands the frost?
a2 = dee replies q2: Blue Solaise stood in mine all winter.
cas replies q2: /accept
+10d
+3h
mia dm: /draft foreword: Spring is here <b>!
+3d
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path / "house", SCENARIO) as made:
        yield made


def own_feed(house: House, name: str) -> str:
    told = " ".join(house.says(name, "/web feeds"))
    found = re.search(rf"{house.address}(/feed/[\w-]+/newsletters\.atom)", told)
    assert found is not None
    return found[1]


def settings(house: House, told: str) -> None:
    house.says("mia", f"/settings newsletter.{told}")


def sound(body: str) -> ElementTree.Element:
    """The feed, which has what RFC 4287 asks for, once each."""
    root = ElementTree.fromstring(body)  # noqa: S314 - our own
    assert root.tag == f"{ATOM}feed"
    for one in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            [found] = one.findall(f"{ATOM}{name}")
            assert found.text
        at = one.findtext(f"{ATOM}updated") or ""
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", at)
        assert datetime.fromisoformat(at)
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    ids = [one.findtext(f"{ATOM}id") for one in root.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)
    assert all((one or "").startswith("urn:uuid:") for one in ids)
    return root


def test_a_member_reads_issues_in_a_reader_of_feeds(house: House) -> None:
    answer = house.asks(own_feed(house, "ann"))
    assert answer.headers["content-type"].startswith("application/atom+xml")
    sound(answer.body)
    read = feedparser.parse(answer.body)
    assert not read.bozo, read.get("bozo_exception")
    assert read.version == "atom10"
    [entry] = read.entries
    assert entry.title == "Newsletter 1"
    [content] = entry.content
    assert content.type == "application/xhtml+xml"
    assert "Blue Solaise stood in mine all winter" in content.value
    assert "Spring is here &lt;b&gt;!" in content.value
    assert "<script" not in content.value
    assert "<img" not in content.value


def test_an_issue_keeps_its_name_and_tells_that_it_changed(house: House) -> None:
    address = own_feed(house, "ann")
    [before] = feedparser.parse(house.asks(address).body).entries
    house.later(hours=1)
    house.says("dee", "/unquote 2")
    [after] = feedparser.parse(house.asks(address).body).entries
    assert (after.id, after.published) == (before.id, before.published)
    assert after.updated > before.updated
    assert "Solaise" not in after.content[0].value


def test_everybody_reads_it_after_the_embargo_and_not_what_was_kept_in(house: House) -> None:
    garden = house.community_of("ann")
    public, page = f"/c/{garden}/feed/newsletters.atom", f"/c/{garden}/newsletters"
    assert feedparser.parse(house.asks(public).body).entries == []
    sound(house.asks(public).body)
    assert "Solaise" not in house.asks(page).body
    house.says("dee", "/unquote 2 inside")
    house.later(days=7)
    shown, fed = house.asks(page), house.asks(public).body
    sound(fed)
    for body in (shown.body, fed):
        assert "never more than a third" in body
        assert "Solaise" not in body
    assert "Solaise" in house.asks(own_feed(house, "ann")).body
    assert shown.status == 200
    assert list(wrong_in(shown.body)) == []
    settings(house, "public off")
    assert house.asks(public).status == 404
    assert "never more than a third" not in house.asks(page).body


def test_what_was_forgotten_is_on_no_page_and_in_no_feed(house: House) -> None:
    address, session = own_feed(house, "ann"), house.signs_in("ann")
    garden = house.community_of("ann")
    house.says("bob", "/forget confirm")
    house.later(minutes=2)
    for body in (house.asks(address).body, house.asks(f"/c/{garden}/newsletters", session).body):
        assert "Solaise" in body
        assert "never more than a third" not in body


def test_whoever_is_quoted_takes_it_out_on_the_page(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("dee")
    page = house.asks(f"/c/{garden}/newsletters", session)
    assert list(wrong_in(page.body)) == []
    answer = house.asks(f"/c/{garden}/newsletters", session, method="POST", body=page.form("unquote 2"))
    assert "It is taken out" in answer.body
    house.later(minutes=2)
    assert "Solaise" not in house.asks(f"/c/{garden}/newsletters", session).body
    other = house.asks(f"/c/{garden}/newsletters", house.signs_in("mia"))
    assert all("unquote" not in one.get("line", "") for one in other.forms())


def test_the_pages_can_be_read_by_everybody(house: House) -> None:
    garden = house.community_of("ann")
    session = house.signs_in("bob")
    house.later(days=8)
    with browsing() as browser:
        context = opened(browser, "phone")
        page = context.new_page()
        page.goto(f"{house.address}/c/{garden}/newsletters")
        assert [*faults(page), *axe(page)] == []
        context.add_cookies([{"name": COOKIE, "value": session, "url": house.address}])
        page.goto(f"{house.address}/c/{garden}/newsletters")
        assert page.get_by_role("button", name="Take out").count() == 1
        assert [*faults(page), *axe(page)] == []
        context.close()


def test_one_click_in_a_mail_program_ends_it_without_signing_in(tmp_path: Path) -> None:
    toy = Feature("toy", FeatureSettings)

    @toy.command(Command("stop"))
    def stop(ctx: Context, call: Call) -> None:
        """Tell the address that stands in a mail."""
        ctx.tell(ctx.member, (Span(f"<{ONE_CLICK.first(ctx, ctx.member.id, 'newsletter mail off')}>"),))

    for language in LANGUAGES:
        sentences = "command-stop = stop\ncommand-stop-help = stop\ncommand-stop-example = /stop\n"
        wording(language)._bundle.add_resource(FluentResource(sentences), allow_overrides=True)
    with House(tmp_path / "house", SCENARIO, [*ALL, toy]) as house:
        with Session(house.database.engine) as db:
            ann = db.exec(select(Account).where(Account.key == "ann")).one()
            box = {"member_id": ann.member_id, "community_id": ann.community_id, "address": "ann@example.org"}
            db.add(Mailbox.model_validate({**box, "confirmed": True}))
            db.commit()
        found = re.search(rf"<{house.address}(/do/[\w-]+)>", " ".join(house.says("ann", "/stop")))
        assert found is not None
        assert house.asks(found[1]).status == 200
        with Session(house.database.reader) as db:
            assert db.exec(select(Mailbox)).one().confirmed
        # As RFC 8058 has it: no cookie, no origin, and this alone in the body.
        body = b"List-Unsubscribe=One-Click"
        told = {"Origin": "", "Sec-Fetch-Site": "", "Content-Type": "application/x-www-form-urlencoded"}
        assert house.asks(found[1], method="POST", body=body, headers=told).status == 200
        with Session(house.database.reader) as db:
            kept = db.exec(select(Mailbox)).one()
            assert (kept.confirmed, kept.address) == (False, "")
