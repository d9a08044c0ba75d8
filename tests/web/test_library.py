"""The library on the web: members look, add and comment; everybody sees what was made public, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import feedparser
import pytest
import rispy

from copbot.features.library.importing import read as read_list
from tests.web.browser import SIZES, axe, browsing, faults, opened
from tests.web.filled import NASTY
from tests.web.house import House
from tests.web.structured import told, wrong
from tests.web.test_own_pages import Looked

SCENARIO = f"""\
platform telegram
community gardeners
room #garden
moderator mia in #garden
ann joins #garden
bob joins #garden
mia joins #garden
ann dm: /start
bob dm: /start
mia dm: /start
q = ann: /ask How deep do I plant {NASTY[0]} tulips?
a = bob replies q: Three times as deep as the bulb is high, & not <b>deeper</b>.
ann replies q: /accept
mia replies a: /keep Planting tulips
bob dm: yes
ann dm: yes
ann: /add Seeing Like a State by James C. Scott, 1998 #farming
ann: /add doi:10.1000/beans.7 On beans | Roe, Jane | 2004
mia: /add ISBN 0-306-40615-2 Advances in Peas | Doe, John | 1980
bob: /add https://example.org/sheds?utm_source=x All about <i>sheds</i>
bob: /add My notes on grafting
m = mia: Only we should know of the hedgehog under the shed.
bob replies m: /keep The hedgehog
community bakers
room #bread
ben in #bread: hello
ben in #bread: /add Rye bread by Ada Crust, 1999
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def sends(looked: Looked, page: str, wanted: dict[str, str], **fields: str) -> str:
    """The page, once the form on it that holds this is sent."""
    looked.house.later(seconds=30)
    form = next(one for one in looked.sees(page).forms() if wanted.items() <= one.items())
    body = form | {f"o.{name}": word for name, word in fields.items()}
    return looked.house.asks(f"{looked.base}/{page}", looked.session, method="POST", body=body).body


def test_members_look_for_something_and_see_it_with_what_was_said_of_it(house: House) -> None:
    ann = Looked(house, "ann")
    page = ann.sees("library").body
    assert "Planting tulips" in page
    assert "All about &lt;i&gt;sheds&lt;/i&gt;" in page
    assert "Rye bread" not in page
    found = ann.sees("library?words=farming").body
    assert "Seeing Like a State" in found
    assert "On beans" not in found
    assert "On beans" in ann.sees("library?kind=literature").body
    assert "grafting" not in ann.sees("library?kind=literature").body
    item = ann.sees("item?number=1").body
    assert "Three times as deep as the bulb is high, &amp; not &lt;b&gt;deeper&lt;/b&gt;." in item
    said = sends(ann, "item?number=1", {"command": "shelve", "o.what": "comment"}, text="In sand, too.")
    assert "In sand, too." in said
    said = sends(ann, "library", {"command": "add"}, text="Rye by Ada Crust, 2001")
    assert "Rye" in ann.sees("library").body
    assert "in the library" in said


def test_what_waits_for_its_author_is_seen_by_the_room_alone_and_nobody_elses_number_leads_anywhere(
    house: House,
) -> None:
    ben, mia = Looked(house, "ben"), Looked(house, "mia")
    for number in range(1, 9):
        page = ben.sees(f"item?number={number}")
        assert ("Rye bread" in page.body) == (number == 8)
    assert "Yes, keep it" in mia.sees("item?number=7").body
    # The button holds for the title that it is shown with.
    shown = next(
        one["line"] for one in mia.sees("item?number=7").forms() if one.get("line", "").startswith("keeping yes")
    )
    assert "hedgehog" in sends(mia, "item?number=7", {"line": shown})
    assert "Somebody" not in mia.sees("waiting").body


def test_the_library_is_given_as_files_that_other_programs_read(house: House) -> None:
    ann = Looked(house, "ann")
    files = {form: ann.sees(f"library?file={form}").body for form in ("bibtex", "ris", "csl", "markdown")}
    titles = {one.title for one in read_list(files["bibtex"])}
    assert {"Seeing Like a State", "On beans", "Advances in Peas", "My notes on grafting"} <= titles
    assert {one.title for one in read_list(files["csl"])} >= {"On beans", "Planting tulips"}
    ris = {one["title"]: one for one in rispy.loads(files["ris"])}
    assert ris["Advances in Peas"]["type_of_reference"] == "BOOK"
    assert ris["On beans"]["doi"] == "10.1000/beans.7"
    assert "[On beans](<https://doi.org/10.1000/beans.7>)" in files["markdown"]


def public(house: House) -> None:
    """What can be made public is."""
    house.says("mia", "/settings web.indexed on", "telegram")
    house.says("mia", "/library 1 public", "telegram")
    house.says("bob", "/keeping named 1", "telegram")
    house.says("ann", "/keeping open 1", "telegram")
    for number, who in ((2, "ann"), (3, "ann"), (4, "mia"), (5, "bob"), (6, "bob")):
        house.says(who, f"/library {number} public", "telegram")


def test_everybody_sees_what_is_public_and_nothing_else(house: House) -> None:
    here = house.community_of("ann")
    assert house.asks(f"/c/{here}/library").status == 403
    public(house)
    page = house.asks(f"/c/{here}/library")
    assert "Planting tulips" in page.body
    assert "hedgehog" not in page.body
    assert wrong(told(page.body)) == []
    kinds = {1: "QAPage", 2: "CreativeWork", 3: "ScholarlyArticle", 4: "Book", 5: "WebPage", 6: "CreativeWork"}
    for number, kind in kinds.items():
        data = told(house.asks(f"/c/{here}/item?number={number}").body)
        assert data["@type"] == kind, number
        assert wrong(data) == [], number
    asked = told(house.asks(f"/c/{here}/item?number=1").body)["mainEntity"]
    assert asked["author"]["name"] == "a member"
    assert asked["acceptedAnswer"]["author"]["name"] == "bob"
    assert asked["acceptedAnswer"]["url"] == f"{house.address}/c/{here}/item?number=1#answer"
    for number in (7, 8, 99):
        assert "hedgehog" not in house.asks(f"/c/{here}/item?number={number}").body
        assert "Rye bread" not in house.asks(f"/c/{here}/item?number={number}").body
    sitemap = house.asks(f"/c/{here}/sitemap.xml").body
    assert f"/c/{here}/item?number=1<" in sitemap
    assert "number=7" not in sitemap


def test_who_takes_it_back_is_public_no_more(house: House) -> None:
    here = house.community_of("ann")
    public(house)
    assert "library 1 remove" in "".join(house.says("bob", "/unquote", "telegram"))
    house.says("bob", "/library 1 members", "telegram")
    assert "Planting tulips" not in house.asks(f"/c/{here}/library").body
    assert "tulips" not in house.asks(f"/c/{here}/item?number=1").body


def test_the_feeds_are_read_by_another_program_and_the_public_one_shows_what_is_public(house: House) -> None:
    here = house.community_of("ann")
    assert house.asks(f"/c/{here}/feed/library.atom").status == 404
    public(house)
    found = feedparser.parse(house.asks(f"/c/{here}/feed/library.atom").body)
    assert not found.bozo
    assert {one.title for one in found.entries} >= {"Planting tulips", "Seeing Like a State"}
    assert not any("hedgehog" in str(one) for one in found.entries)
    told_ = "".join(house.says("ann", "/web feeds", "telegram"))
    address = re.search(rf"{house.address}(/feed/[\w-]+/library\.atom)", told_)
    assert address is not None
    own = feedparser.parse(house.asks(address[1]).body)
    assert not own.bozo
    assert "The hedgehog" in {one.title for one in own.entries}


@pytest.mark.slow
def test_the_pages_are_sound_in_a_browser_at_both_widths(house: House) -> None:
    here, link = house.community_of("ann"), house.link("mia", "telegram")
    public(house)
    house.says("mia", "/library 1 comment Ours stand a little deeper, in sand.", "telegram")
    house.says("ann", "/library 2 version https://example.org/" + "a-very-long-address-" * 12, "telegram")
    with browsing() as browser:
        shown = opened(browser, "phone")
        page = shown.new_page()
        page.goto(f"{house.address}/in/{link}")
        page.get_by_role("button").click()
        for size in SIZES.values():
            page.set_viewport_size({"width": size[0], "height": size[1]})
            for path in ("library", "library?words=tulips", "item?number=1", "item?number=2", "item?number=7"):
                page.goto(f"{house.address}/c/{here}/{path}")
                assert [*faults(page), *axe(page)] == [], path
        page.goto(f"{house.address}/c/{here}/library")
        page.get_by_label("Words").fill("state")
        page.get_by_role("button", name="Look it up").click()
        page.get_by_role("link", name="Seeing Like a State").click()
        page.get_by_label("Your comment").fill("The chapter on beans is the best.")
        page.get_by_role("button", name="Say it").click()
        page.get_by_text("The chapter on beans is the best.").first.wait_for()
        anybody = opened(browser, "phone").new_page()
        for path in ("library", *(f"item?number={number}" for number in range(1, 7))):
            anybody.goto(f"{house.address}/c/{here}/{path}")
            assert [*faults(anybody), *axe(anybody)] == [], path
