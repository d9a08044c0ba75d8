"""`make look-matrix`: what a person sees on Matrix, by a real client (Hydrogen, in chromium) on a real homeserver.

The talk is invented; the bot is the real one, with waits of seconds. Leaves pictures in docs/.
"""

from __future__ import annotations

import asyncio
import functools
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.adapters.matrix.bots import Bot, adapter
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Account, Synapse
from tests.adapters.matrix.town import Town, town
from tests.look import CHROMIUM, DOCS
from tests.shown.matrix import place
from tests.shown.page import Place, render

ROOT = Path(__file__).parents[1]
CLIENT = ROOT / "build" / "hydrogen"
"""Where `npm` has put the client."""
_SIZE: ViewportSize = {"width": 780, "height": 900}


def built(folder: Path) -> None:
    """The client, as a page in the folder."""
    modules = CLIENT / "node_modules"
    sdk, olm = modules / "hydrogen-view-sdk", modules / "@matrix-org" / "olm"
    assets = sdk / "asset-build" / "assets"
    kinds = [f"--loader:.{kind}=file" for kind in ("woff", "woff2", "svg", "png")]
    subprocess.run(  # noqa: S603 - what the Makefile has just installed
        [
            modules / ".bin" / "esbuild", ROOT / "tests" / "hydrogen.js", "--bundle", "--format=esm", "--minify",
            "--log-level=error", f"--outdir={folder}", "--external:fs", "--external:path", "--external:crypto", *kinds,
        ],
        check=True,
        env={**os.environ, "NODE_PATH": str(modules)},
    )  # fmt: skip
    for file in (
        sdk / "lib-build" / "sw.js",
        assets / "main.js",
        assets / "download-sandbox.html",
        *(olm / f"olm{end}" for end in _OLM),
    ):
        shutil.copy(file, folder)
    page = '<!doctype html><meta charset="utf8"><link rel="stylesheet" href="hydrogen.css">'
    page += '<body class="hydrogen" id="app"><script type="module" src="hydrogen.js"></script>'
    (folder / "index.html").write_text(page, encoding="utf8")


_OLM = (".js", ".wasm", "_legacy.js")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder as a site; its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


class Garden:
    """What happens, and what is said of it."""

    def __init__(self, there: Town) -> None:
        self.there = there
        self.garden = self.orchard = ""
        """The ids of two rooms that are linked."""
        self.talk = ""
        """That of Bob's private talk with the bot."""
        self.ann: Account
        self.bob: Account
        self.meadow: Place
        """A room whose list is edited."""

    async def happens(self) -> None:
        """All of it."""
        there = self.there
        ann, bob, eve = [await there.person(name) for name in ("ann", "bob", "eve")]
        watched = adapter(there.synapse.url, there.account, there.folder / "store")
        waking: dict[str, object] = {"waking": "00:00-24:00"}
        alerts: dict[str, object] = {"room_after": "4s", "merge_within": "0m"}
        linking: dict[str, object] = {"rooms": [["garden", "orchard"]], "detected": True}
        with Bot(there.folder, watched, community=waking, alerts=alerts, linking=linking) as there.running:
            self.garden = await there.room(ann, bob, eve)
            self.orchard = await there.room(ann, name="orchard")
            bot = there.account.user
            asked = await ann.says(self.garden, "!ask How deep do I plant garlic?")
            await ann.until(lambda: _marked(ann, asked))
            answer = await bob.says(self.garden, "Two fingers deep, the point upwards.", thread=asked)
            await ann.hears(self.orchard, "Two fingers", by=bot)
            await ann.reacts(self.garden, answer, "✅")
            await ann.hears(self.garden, "accepted", by=bot)
            slugs = await eve.says(self.garden, SLUGS, {"formatted_body": _html(SLUGS), **HTML})
            await ann.hears(self.orchard, "slugs", by=bot)
            new = {"msgtype": "m.text", "body": MORE, "formatted_body": _html(MORE), **HTML}
            also = {"m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": slugs}}
            await eve.says(self.garden, f"* {MORE}", also)
            await ann.hears(self.orchard, "* ", by=bot)
            await ann.hears(self.garden, "still waiting", by=bot)
            await bob.hears_anywhere("Your answer helped")
            self.talk = next(room for room, one in bob.seen if "Your answer helped" in getattr(one, "body", ""))
            await bob.says(self.talk, "!open")
            await bob.hears(self.talk, "slugs", by=bot)
            await self._is_edited(ann, eve)
            await there.running.quiet()
        self.ann, self.bob = there.synapse.login(ann.account), there.synapse.login(bob.account)

    async def _is_edited(self, ann: Somebody, eve: Somebody) -> None:
        """A list of open questions is the last word in a room, and another one is to be in it."""
        there = self.there
        meadow = await there.room(ann, eve, name="meadow")
        bot = there.account.user
        await ann.says(meadow, "!ask When do I lift the dahlias?")
        await asyncio.sleep(_LATER)
        await eve.says(meadow, "!ask How do I keep basil?")
        await ann.hears(meadow, "this question is still", by=bot)
        await ann.hears(meadow, "these 2 questions", by=bot)
        await there.running.quiet()
        events, _ = await ann.history(meadow, None)
        self.meadow = place("Room meadow", events, {ann.user: "ann", eve.user: "eve", bot: "copbot"})


_LATER = 2
"""Seconds, while a room hears of a question after four."""
SLUGS = "Does anyone know how to keep slugs off my lettuce?"
MORE = f"{SLUGS} The label says `0.8 g/m2`, and it did not help."
HTML = {"format": "org.matrix.custom.html"}


def _html(words: str) -> str:
    return re.sub("`(.*)`", r"<code>\1</code>", words)


def _marked(who: Somebody, message: str) -> bool:
    return any(getattr(event, "reacts_to", None) == message for _, event in who.seen)


def look(browser: Browser, site: str, garden: Garden) -> None:
    """Open the rooms as Ann and as Bob, one after another, and take a picture of each once its last words are there."""
    ann = ((garden.garden, "still waiting", "room"), (garden.orchard, "did not help", "linked"))
    _look(browser, site, garden.there.synapse.url, garden.ann, ann)
    _look(browser, site, garden.there.synapse.url, garden.bob, ((garden.talk, "open question", "private"),))
    page = browser.new_page(viewport={"width": 780, "height": 300}, device_scale_factor=1)
    page.set_content(render("Matrix", [garden.meadow], "copbot", "a real Synapse holds"))
    page.screenshot(path=str(DOCS / "matrix-list.png"), full_page=True)


def _look(browser: Browser, site: str, server: str, account: Account, rooms: tuple[tuple[str, str, str], ...]) -> None:
    page = browser.new_context().new_page()
    page.set_viewport_size(_SIZE)
    page.on("pageerror", lambda error: print(error, file=sys.stderr))
    session = {
        "id": "1", "deviceId": account.device, "userId": account.user, "homeserver": server, "homeServer": server,
        "accessToken": account.token, "lastUsed": 1,
    }  # fmt: skip
    page.add_init_script(f"localStorage.setItem('hydrogen_sessions_v1', {json.dumps(json.dumps([session]))})")
    for room, waits, name in rooms:
        page.goto(f"{site}#/session/1/room/{room}")
        page.get_by_text(waits).first.wait_for()
        # Pictures of people, and reactions, come a moment later.
        page.wait_for_timeout(1500)
        page.screenshot(path=str(DOCS / f"matrix-{name}.png"))


def main() -> int:
    """Have it happen, and look at it."""
    with tempfile.TemporaryDirectory() as folder:
        site, data = Path(folder) / "site", Path(folder) / "data"
        for one in (site, data, data / "server"):
            one.mkdir()
        built(site)
        server = Synapse(data / "server")
        server.start()
        try:
            garden = asyncio.run(_happens(server, data))
            with served(site) as address, sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
                look(browser, address, garden)
                browser.close()
        finally:
            server.stop()
    return 0


async def _happens(server: Synapse, folder: Path) -> Garden:
    async with town(server, folder) as there:
        garden = Garden(there)
        await garden.happens()
    return garden


if __name__ == "__main__":
    sys.exit(main())
