"""The web side in a real browser: signing in, every page on a phone and on a desk, dark and light, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.web.browser import SHOWN, axe, browsing, faults, focused, opened
from tests.web.filled import SCENARIO, fill, paths
from tests.web.house import COOKIE, House

STOPS = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(one => one.type !== 'hidden' && (one.offsetParent !== null || one.classList.contains('skip'))).length"""
"""How many there are on a page at which the tabulator stops."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("house")
    with House(folder, SCENARIO) as made:
        fill(made)
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


def pages() -> list[str]:
    """Those that are shown, and not kept as files."""
    return [path for path in paths() if path not in ("datafile", "picture")]


def signed_in(house: House, context: BrowserContext, name: str) -> None:
    """The window has the cookie of a session."""
    house.later(minutes=2)
    context.add_cookies([{"name": COOKIE, "value": house.signs_in(name), "url": house.address}])


def test_signing_in_with_a_preview_that_fetches_the_link_first(house: House, browser: Browser) -> None:
    token = house.link("ann")
    for agent in (
        "TelegramBot (like TwitterBot)",
        "Mozilla/5.0 (compatible; Discordbot/2.0)",
        "Synapse (bot; +https://matrix.org)",
    ):
        for method in ("HEAD", "GET"):
            assert house.asks(f"/in/{token}", method=method, headers={"User-Agent": agent}).status == 200
    context = opened(browser, "phone")
    page = context.new_page()
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text))
    page.goto(f"{house.address}/in/{token}")
    assert context.cookies() == []
    page.get_by_role("button", name="Open my pages").click()
    page.wait_for_url(f"{house.address}/c/*")
    assert page.get_by_role("heading", level=1).inner_text() == "Your pages"
    [cookie] = context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (COOKIE, True, "Lax", "/")
    # Going back to the link shows that it is spent, and changes nothing.
    page.goto(f"{house.address}/in/{token}")
    assert "no longer good" in page.get_by_role("heading", level=1).inner_text()
    page.goto(f"{house.address}/c/{house.community_of('ann')}")
    page.get_by_role("button", name="Sign out").click()
    assert "signed out" in page.get_by_role("status").inner_text()
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(house.address).netloc}
    assert [one for one in wrong if "favicon" not in one and "410" not in one and "404" not in one] == []
    context.close()


@SHOWN
def test_every_page_fits_and_can_be_read_by_everybody(house: House, browser: Browser, size: str, dark: bool) -> None:
    garden = house.community_of("ann")
    context = opened(browser, size, dark=dark)
    signed_in(house, context, "mia")
    found: list[str] = []
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ["", *pages()]:
        page.goto(f"{house.address}/c/{garden}/{path}".rstrip("/"))
        found += [f"{path}: {one}" for one in (*faults(page), *axe(page))]
    for place in ("/", "/nothing", f"/in/{house.link('bob')}"):
        page.goto(f"{house.address}{place}")
        found += [f"{place}: {one}" for one in (*faults(page), *axe(page))]
    assert found == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(house.address).netloc}
    context.close()


def test_a_page_can_be_used_by_keyboard_alone(house: House, browser: Browser) -> None:
    garden = house.community_of("ann")
    context = opened(browser, "desk")
    signed_in(house, context, "mia")
    page = context.new_page()
    for path in ["", *pages()]:
        page.goto(f"{house.address}/c/{garden}/{path}".rstrip("/"))
        page.keyboard.press("Tab")
        assert focused(page)[:2] == ("A", "#main")
        assert focused(page)[2:] != ("none", "0px")
        page.keyboard.press("Enter")
        assert page.evaluate("() => document.activeElement.id") == "main"
        page.goto(f"{house.address}/c/{garden}/{path}".rstrip("/"))
        order = page.evaluate(STOPS)
        for number in range(order):
            page.keyboard.press("Tab")
            tag, what, style, _ = focused(page)
            assert tag != "BODY", (path, number, order)
            assert style not in ("none", "hidden"), (path, tag, what)
    context.close()


def test_a_form_leads_to_its_page_which_says_what_came_of_it(house: House, browser: Browser) -> None:
    context = opened(browser, "phone")
    signed_in(house, context, "ann")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method))
    page.goto(f"{house.address}/c/{house.community_of('ann')}/wishes")
    page.get_by_role("button", name="Turn off").nth(2).click()
    told = page.get_by_role("status")
    assert "I won't write to you about this any more" in told.inner_text()
    assert page.title().startswith("I won't write to you about this any more")
    assert page.evaluate("() => document.activeElement === document.querySelector('[role=status]')")
    assert asked.count("POST") == 1
    assert [*faults(page), *axe(page)] == []
    page.get_by_role("link", name="Back to where you were").click()
    assert page.evaluate("() => document.querySelector('form:target button').textContent").startswith("Turn on")
    # To load it anew, to go back and to come again does nothing.
    house.says("ann", "/nudges on")
    page.reload()
    page.go_back()
    page.go_forward()
    assert asked.count("POST") == 1
    page.goto(f"{house.address}/c/{house.community_of('ann')}/wishes")
    assert page.get_by_role("button", name="Turn on").count() == 0
    # What came of it is for nobody else.
    bob = opened(browser, "phone")
    signed_in(house, bob, "bob")
    page.go_back()
    other = bob.new_page()
    other.goto(page.url)
    assert other.get_by_role("heading", level=1).inner_text() == "My wishes"
    assert other.get_by_role("status").count() == 0
    bob.close()
    context.close()


def test_what_is_looked_with_finds_what_is_wrong(browser: Browser) -> None:
    context = opened(browser, "phone")
    page = context.new_page()
    page.set_content('<main><img src="x"><p style="width: 900px; color: #ddd">too wide, too pale</p></main>')
    assert {"image-alt", "color-contrast", "html-has-lang"} <= {one.partition(":")[0] for one in axe(page)}
    assert any("scrolls sideways" in one for one in faults(page))
    context.close()
