"""An archive in a real browser, from its folder: no server, no network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from copbot.kit.archived import Whom
from tests.archive.filled import archive, files, play
from tests.memory import in_file
from tests.web.browser import SHOWN, axe, browsing, faults, opened


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("archive")
    database = in_file(home / "copbot.db")
    play(database)
    archive(database, home / "members")
    archive(database, home / "public", Whom.PUBLIC)
    database.dispose()
    return home


@SHOWN
def test_every_page_is_for_everybody(browser: Browser, folder: Path, size: str, dark: bool) -> None:
    window = opened(browser, size, dark=dark)
    page, wrong, said = window.new_page(), list[str](), list[str]()
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    for whom in Whom:
        for path in sorted(one for one in files(folder / whom.value) if one.endswith(".html")):
            page.goto((folder / whom.value / path).as_uri())
            wrong += [f"{path}: {one}" for one in (*faults(page), *said)]
            wrong += [f"{path}: {one}" for one in axe(page)]
            # What axe asks for itself the policy of the page refuses.
            said.clear()
    window.close()
    assert wrong == []


def found(page: Page, words: str) -> list[str]:
    page.fill("#q", words)
    page.press("#q", "Enter")
    page.wait_for_function("() => /\\d|Nothing/.test(document.querySelector('#status').textContent)")
    return page.locator("#found a").all_text_contents()


def test_it_is_searched_without_a_server(browser: Browser, folder: Path) -> None:
    window = opened(browser, "phone")
    page, asked = window.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.goto((folder / "members" / "index.html").as_uri())
    page.fill("#q", "creme rose")
    page.press("#q", "Enter")
    page.wait_for_selector("#found a")
    assert page.locator("#found a").all_text_contents()[0] == "How do I prune a crème-coloured rose?"
    assert page.locator("#status").text_content() in ("Found: 1", "Found: 2")
    page.locator("#found a").first.click()
    assert page.locator("h1").text_content() == "How do I prune a crème-coloured rose?"
    page.go_back()
    # By the words of an answer, and with the title's before others.
    assert "How deep do I plant <script>alert(1)</script> tulips?" in found(page, "deeper bulb")
    assert found(page, "hedgehog") == []
    assert page.locator("#status").text_content() == "Nothing has all of these words."
    assert all(one.startswith("file:") for one in asked)
    window.close()


def test_without_scripts_it_leads_to_lists(browser: Browser, folder: Path) -> None:
    window = browser.new_context(java_script_enabled=False)
    page = window.new_page()
    page.goto((folder / "members" / "search.html").as_uri())
    page.click("main a >> text=Subjects")
    page.click("main a >> text=tulips")
    assert "How deep do I plant" in (page.locator("main ul").text_content() or "")
    window.close()
