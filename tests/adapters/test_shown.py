"""The pages in docs/ of rooms on Discord and Telegram are what the bot sends today."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shown.played import PLATFORMS, page

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_page_is_what_the_server_is_sent(tmp_path: Path, platform: str) -> None:
    made, kept = page(platform, tmp_path), DOCS / f"{platform}-rooms.html"
    assert made.splitlines() == kept.read_text(encoding="utf8").splitlines(), "`make look-rooms` makes it anew"
