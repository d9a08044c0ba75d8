"""What everybody may read: told to search engines only where the community wants that, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from copbot.web.published import structured
from tests.web.filled import NASTY
from tests.web.filled import faults as wrong_in
from tests.web.house import House
from tests.web.structured import told, wrong

SCENARIO = f"""\
room #garden
moderator mia in #garden
mia dm: hello
mia dm: /settings newsletter.weeks 1
mia dm: /settings newsletter.public on
q1 = ann: /ask How do I prune an old {NASTY[0]} pear?
a1 = bob replies q1: In winter & never more than a third of {NASTY[1]}.
ann replies q1: /accept
+10d
+3h
+30d
"""
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path / "house", SCENARIO) as made:
        yield made


def test_nothing_in_what_a_page_tells_programs_ends_the_element_that_it_stands_in() -> None:
    made = str(structured({"@type": "Question", "name": "</script><b>&\u2028"}, "https://bot.example.org/c/1/item"))
    assert not set("<>&\u2028") & set(made)
    assert json.loads(made)["name"] == "</script><b>&\u2028"


def test_by_default_search_engines_find_nothing_even_of_what_everybody_may_read(house: House) -> None:
    here = house.community_of("ann")
    page = house.asks(f"/c/{here}/newsletters")
    assert page.status == 200
    assert page.headers["x-robots-tag"] == "noindex, nofollow"
    assert '<meta name="robots" content="noindex, nofollow">' in page.body
    assert house.asks(f"/c/{here}/sitemap.xml").status == 404
    robots = house.asks("/robots.txt")
    assert robots.status == 200
    assert "Allow: /c/" not in robots.body
    assert robots.body.endswith("Disallow: /\n")


def test_where_the_community_wants_it_what_is_public_can_be_found_and_nothing_else(house: House) -> None:
    house.says("mia", "/settings web.indexed on")
    here = house.community_of("ann")
    page = house.asks(f"/c/{here}/newsletters")
    assert page.headers["x-robots-tag"] == "all"
    assert '<meta name="robots" content="all">' in page.body
    assert f'<link rel="canonical" href="{house.address}/c/{here}/newsletters">' in page.body
    assert list(wrong_in(page.body)) == []
    data = told(page.body)
    assert wrong(data) == []
    assert data["url"] == f"{house.address}/c/{here}/newsletters"
    assert f'<a href="/c/{here}/newsletters" aria-current="page">' in page.body
    private = house.asks(f"/c/{here}/questions")
    assert private.headers["x-robots-tag"] == "noindex, nofollow"
    robots = house.asks("/robots.txt").body
    assert f"Allow: /c/{here}/\n" in robots
    assert f"Sitemap: {house.address}/c/{here}/sitemap.xml" in robots
    sitemap = house.asks(f"/c/{here}/sitemap.xml")
    assert sitemap.headers["content-type"].startswith("application/xml")
    found = [one.text for one in ElementTree.fromstring(sitemap.body).iter(LOC)]  # noqa: S314 - our own
    assert found == [f"{house.address}/c/{here}/newsletters"]
    for one in found:
        assert house.asks((one or "").removeprefix(house.address)).status == 200
    house.says("mia", "/settings newsletter.public off")
    assert not list(ElementTree.fromstring(house.asks(f"/c/{here}/sitemap.xml").body))  # noqa: S314 - our own
    assert house.asks(f"/c/{here}/newsletters").status == 403


def test_there_is_no_script_but_those_that_pages_name(house: House) -> None:
    for name in ("style.css", "..%2F..%2Fcopbot.toml", "site.py", "%2e%2e/newsletter/pages.py"):
        assert house.asks(f"/script/{name}").status == 404
