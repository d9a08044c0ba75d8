"""`make look`: the report's page in a real browser, on a phone and on a desk, dark and light; pictures for docs/.

The talk is invented. Ends with 1, and says why, if a page scrolls sideways or axe finds something.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright
from typer.testing import CliRunner

from copbot.cli import app

CHROMIUM = "/usr/bin/chromium"
DOCS = Path(__file__).parents[1] / "docs"
SIZES = {"phone": (390, 844), "desk": (1280, 900)}
_MONTHS = 7
_START = datetime(2025, 9, 1, 8, tzinfo=UTC)

_PEOPLE = ["anna", "bert", "chiara", "dewi", "emre", "fatima", "gijs", "hanneke", "ivo", "jasmijn", "kofi", "lotte"]
# What the people of an invented garden ask, and what somebody answers.
_TALK = [
    ("How deep do you plant tulip bulbs in heavy clay?", "Three times their own height, with some sand below."),
    ("Does anybody know why my tomato leaves curl?", "Mostly heat or too little water. Mulch helps."),
    ("Which green manure can I still sow in October?", "Winter rye does well till the end of the month."),
    ("What do you do against slugs on young lettuce?", "Copper rings, and going round with a torch at night."),
    ("Can I compost walnut leaves?", "Yes, but leave them for a year before you use them."),
    ("Who has a spare fork for the big bed on Saturday?", "I bring mine, it stands in the shed."),
    ("How often should I water the beans in the raised bed?", "Every second day, deeply, in the morning."),
    ("When do you prune the old apple tree by the gate?", "In February, on a dry day without frost."),
    ("Is the pump by the pond broken or just frozen?", "Frozen. It runs again from nine degrees on."),
    ("How do I keep the pigeons off the cabbages?", "A net over hoops, from the first day on."),
]
_FURTHER = [
    "what a lovely morning in the garden",
    "I put the chairs back in the shed",
    "the first snowdrops are out by the gate",
    "thanks to all who came on Saturday",
    "somebody left a blue jacket on the bench",
]


def talk() -> Iterator[str]:
    """Lines of the garden's room, the same each time."""
    chance = random.Random(7)
    at = _START
    end = _START + timedelta(days=30 * _MONTHS)
    while at < end:
        asker, helper, other = chance.sample(_PEOPLE[: 5 + (at - _START).days // 25], 3)
        question, answer = chance.choice(_TALK)
        yield f"[{at:%Y-%m-%d %H:%M:%S}] <{other}> {chance.choice(_FURTHER)}"
        at += timedelta(minutes=chance.randint(20, 900))
        yield f"[{at:%Y-%m-%d %H:%M:%S}] <{asker}> {question}"
        if chance.random() < 0.62:
            # Who answers is often one of the same few.
            helper = chance.choice([one for one in ("bert", "dewi", helper) if one != asker])
            later = at + timedelta(minutes=int(chance.expovariate(1 / 90)) + 1)
            yield f"[{later:%Y-%m-%d %H:%M:%S}] <{helper}> @{asker} {answer}"
            at = later
            if chance.random() < 0.5:
                at += timedelta(minutes=4)
                yield f"[{at:%Y-%m-%d %H:%M:%S}] <{asker}> @{helper} thanks, that helped!"
        at += timedelta(hours=chance.randint(5, 60))


def made(folder: Path, language: str) -> Path:
    """The page of the garden's report."""
    log, page, config = folder / "garden.txt", folder / f"{language}.html", folder / f"{language}.toml"
    log.write_text("\n".join(talk()) + "\n", encoding="utf8")
    config.write_text(
        f'[[community]]\nname = "garden"\n[community.settings.community]\nlanguage = "{language}"\n', encoding="utf8"
    )
    line = ["replay", str(log), "--format", "gitter", "--html", str(page), "--config", str(config)]
    done = CliRunner().invoke(app, line)
    if done.exit_code:
        raise SystemExit(done.output)
    return page


def faults(browser: Browser, page: Path, size: str, scheme: str, picture: Path | None) -> Iterator[str]:
    """What is wrong with the page at that size; every fold is opened for that."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=1,
        color_scheme="dark" if scheme == "dark" else "light",
        offline=True,
        bypass_csp=True,
    )
    shown = context.new_page()
    asked: list[str] = []
    shown.on("request", lambda request: asked.append(request.url))
    shown.goto(page.as_uri())
    if picture is not None:
        shown.screenshot(path=str(picture))
    where = f"{page.name} on a {size}, {scheme}"
    for told in ("as it opens", "unfolded"):
        wide = shown.evaluate(
            "() => [...document.querySelectorAll('body, body *')].filter(one => one.scrollWidth > one.clientWidth + 1"
            " && one.clientWidth && !['inline', 'none'].includes(getComputedStyle(one).display)"
            " && one.closest('thead') === null && one.closest('svg') === null).map(one => one.outerHTML.slice(0, 120))"
        )
        over = shown.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            yield f"{where}, {told}: scrolls sideways by {over} px"
        yield from (f"{where}, {told}: too wide: {one}" for one in wide)
        for found in Axe().run(shown).response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in found["nodes"][:3])
            yield f"{where}, {told}: {found['id']}: {found['help']}: {nodes}"
        shown.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })")
    yield from (f"{where}: asks for {url}" for url in asked if url != page.as_uri())
    context.close()


def main() -> int:
    """Look at all of them."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for language in ("en", "nl"):
            page = made(Path(folder), language)
            for size in SIZES:
                for scheme in ("light", "dark"):
                    kept = (language, scheme) in {("en", "light"), ("nl", "dark")}
                    picture = DOCS / f"report-{size}-{scheme}.png" if kept else None
                    found.extend(faults(browser, page, size, scheme, picture))
        browser.close()
    print("\n".join(found) or "All is well.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
