"""The charts of health in a real browser: they fit, can be read by everybody, and members see what they decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.web.browser import SHOWN, axe, browsing, faults, opened
from tests.web.house import COOKIE, House
from tests.web.lively import grow

SCENARIO = """\
community gardeners
room #garden
moderator mia
setting health.quorum = 2
mia: hello
ann: hello
bob: hello
ann: /health show
ann dm: hello
bob dm: hello
ann dm: /ballot 1 8
bob dm: /ballot 1 8
+7d
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("house")
    with House(folder, SCENARIO) as made:
        grow(made.database, made.community_of("ann"), made.now, 500)
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


def shown(house: House, browser: Browser, name: str, size: str, query: str = "", *, dark: bool = False) -> Page:
    house.later(minutes=2)
    context = opened(browser, size, dark=dark)
    context.add_cookies([{"name": COOKIE, "value": house.signs_in(name), "url": house.address}])
    page = context.new_page()
    page.goto(f"{house.address}/c/{house.community_of(name)}/health{query}")
    return page


@SHOWN
@pytest.mark.parametrize("query", ["", "?by=windows"])
def test_charts_fit_and_can_be_read_by_everybody(
    house: House, browser: Browser, query: str, size: str, dark: bool
) -> None:
    page = shown(house, browser, "mia", size, query, dark=dark)
    charts = page.locator("figure > svg[role=img]")
    assert charts.count() >= 8
    assert [*faults(page), *axe(page)] == []
    # Each has a name and is described, and the same stands under it as a table.
    for number in range(charts.count()):
        assert charts.nth(number).locator("> title").text_content()
        assert charts.nth(number).locator("> desc").text_content()
    assert page.locator("figure details table").count() == charts.count()
    page.context.close()


def test_members_see_the_charts_of_what_they_decided(house: House, browser: Browser) -> None:
    page = shown(house, browser, "ann", "phone")
    assert [one.inner_text() for one in page.get_by_role("heading", level=2).all()] == ["Support"]
    assert page.locator("figure > svg[role=img]").count() >= 2
    assert page.get_by_role("button", name="Open questions").count() == 0
    assert [*faults(page), *axe(page)] == []
    page.context.close()
