"""The pages in a real browser (Debian's chromium): how wide they are, what axe finds, what they ask for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
SIZES = {"phone": (390, 844), "desk": (1280, 900)}
SHOWN = pytest.mark.parametrize(("size", "dark"), [("phone", True), ("desk", False)], ids=["phone-dark", "desk-light"])
"""How pages are shown: what fits hangs on the size, what can be told apart on the colours."""
_WIDE = """() => [...document.querySelectorAll('body, body *')].filter(one => one.scrollWidth > one.clientWidth + 1
    && one.clientWidth && !['inline', 'none'].includes(getComputedStyle(one).display)
    && !one.closest('.unseen, .skip, thead, select, input')).map(one => one.outerHTML.slice(0, 120))"""
_OVER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
_FOCUSED = """() => { const one = document.activeElement, style = getComputedStyle(one);
    const what = one.getAttribute('href') || one.textContent.trim().slice(0, 40);
    return [one.tagName, what, style.outlineStyle, style.outlineWidth] }"""


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser. Where there is none the test is left out, but not in CI."""
    if not CHROMIUM.exists():
        assert not os.environ.get("CI"), f"{CHROMIUM} is not there: .ci/run installs it"
        pytest.skip(f"{CHROMIUM} is not there: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


def opened(browser: Browser, size: str, *, dark: bool = False) -> BrowserContext:
    """A window of that size."""
    width, height = SIZES[size]
    return browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=1,
        color_scheme="dark" if dark else "light",
        locale="en-GB",
    )


def faults(page: Page) -> Iterator[str]:
    """What is wrong with the page that is shown: too wide, or what axe finds; folded and unfolded."""
    for told in ("as it opens", "unfolded"):
        over = page.evaluate(_OVER)
        if over > 0:
            yield f"{told}: scrolls sideways by {over} px"
        yield from (f"{told}: too wide: {one}" for one in page.evaluate(_WIDE))
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })")


def axe(page: Page) -> Iterator[str]:
    """What axe finds. Its script is brought into the page by the tool that drives the browser, past the policy."""
    for found in Axe().run(page).response["violations"]:
        nodes = "; ".join(node["html"][:160] for node in found["nodes"][:3])
        yield f"{found['id']}: {found['help']}: {nodes}"


def focused(page: Page) -> tuple[str, str, str, str]:
    """What has the focus: its tag, where it leads or what it says, and how it is outlined."""
    tag, what, style, width = page.evaluate(_FOCUSED)
    return tag, what, style, width
