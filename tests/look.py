"""`make look`: the report's page in a real browser, on a phone and on a desk, dark and light; pictures for docs/.

The talk is invented. Ends with 1, and says why, if a page scrolls sideways or axe finds something.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright
from typer.testing import CliRunner

from copbot.cli import app
from tests.garden import talk

CHROMIUM = "/usr/bin/chromium"
DOCS = Path(__file__).parents[1] / "docs"
SIZES = {"phone": (390, 844), "desk": (1280, 900)}


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
