"""`make look-rooms`: what rooms of Discord and Telegram hold after an invented talk; pages and pictures for docs/."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.look import CHROMIUM, DOCS
from tests.shown.played import PLATFORMS, page


def main() -> int:
    """Make both."""
    with tempfile.TemporaryDirectory() as folder:
        for platform in PLATFORMS:
            (DOCS / f"{platform}-rooms.html").write_text(page(platform, Path(folder)), encoding="utf8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        shown = browser.new_page(viewport={"width": 780, "height": 900}, device_scale_factor=1)
        for platform in PLATFORMS:
            shown.goto((DOCS / f"{platform}-rooms.html").as_uri())
            shown.screenshot(path=str(DOCS / f"{platform}-rooms.png"), full_page=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
