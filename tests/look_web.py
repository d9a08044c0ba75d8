"""`make look-web`: pictures of the web side for docs/, on a phone and on a desk, light and dark."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.web.browser import CHROMIUM, axe, faults, opened
from tests.web.filled import paths
from tests.web.house import COOKIE, House
from tests.web.lively import grow

DOCS = Path(__file__).parents[1] / "docs"
SCENARIO = """\
community gardeners
room #garden
moderator mia
ann: /ask How often do I water beans in a dry summer?
bob: /ask @ann Which pear keeps until May?
ann: /ask How do I prune a rose that has not flowered for two years?
eva: /ask When is it too late to sow carrots?
eva dm: /helpdesk The gate on the north side does not close any more.
mia: /propose rules Be kind, and say where you know it from.
q = eva: /ask #seeds How do I order seeds for the whole garden?
bob replies q: On their website, by the fifth of the month; the paper form at the desk is gone.
eva: /accept
r = mia: /ask #slugs How do I keep slugs off lettuce?
ann replies r: A ring of coffee grounds, renewed after rain.
mia: /accept
bob dm: /outdated 7 coffee grounds are bad for the hedgehogs
ann: /knows beans, compost
ann: /quiet 22:00-08:00
mia: /sketch subject a rose
bob: /line h5 g6
eva: /line h5 i6
mia: /line g6 g7 h8
ann: /line i6 i7 h8
"""
KEPT = [
    ("ann", "waiting", "phone", False),
    ("ann", "questions", "desk", False),
    ("mia", "attention", "desk", True),
    ("ann", "wishes", "phone", True),
    ("ann", "sketch", "desk", False),
    ("ann", "answers", "phone", False),
]


def _long_life(folder: Path, browser: Browser) -> list[str]:
    """Pictures of the charts of a community with years behind it; what is wrong with the page."""
    found: list[str] = []
    with House(folder, "community gardeners\nroom #garden\nmoderator mia\nmia: hello\n") as house:
        garden = house.community_of("mia")
        grow(house.database, garden, house.now, 700)
        for size, dark in (("desk", False), ("phone", True)):
            house.later(minutes=2)
            context = opened(browser, size, dark=dark)
            context.add_cookies([{"name": COOKIE, "value": house.signs_in("mia"), "url": house.address}])
            page = context.new_page()
            page.goto(f"{house.address}/c/{garden}/health")
            page.get_by_role("heading", name="Support").evaluate("one => one.scrollIntoView()")
            page.screenshot(path=str(DOCS / f"web-health-{size}-{'dark' if dark else 'light'}.png"))
            found += [f"health on a {size}: {one}" for one in (*faults(page), *axe(page))]
            context.close()
    return found


def main() -> int:
    """Take them; 1 if something is wrong with a page."""
    found: list[str] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        House(Path(folder), SCENARIO) as house,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        garden = house.community_of("ann")
        for name, path, size, dark in KEPT:
            if path not in paths():
                continue
            house.later(minutes=2)
            context = opened(browser, size, dark=dark)
            context.add_cookies([{"name": COOKIE, "value": house.signs_in(name), "url": house.address}])
            page = context.new_page()
            page.goto(f"{house.address}/c/{garden}/{path}")
            page.screenshot(path=str(DOCS / f"web-{path}-{size}-{'dark' if dark else 'light'}.png"))
            found += [f"{path} on a {size}: {one}" for one in (*faults(page), *axe(page))]
            context.close()
        found += _long_life(Path(folder) / "long", browser)
        browser.close()
    print("\n".join(found) or "All is well.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
