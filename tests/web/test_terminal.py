"""The pages beside the local room in the terminal: to try them out, nothing has to be signed up for."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

from tests.web.house import free_port


def test_the_terminal_serves_the_pages_of_its_people(tmp_path: Path) -> None:
    port = free_port()
    config = tmp_path / "web.toml"
    config.write_text(
        f'database = "sqlite:///{tmp_path}/room.db"\n[web]\naddress = "http://localhost:{port}"\n'
        f'listen = "127.0.0.1:{port}"\n',
        encoding="utf8",
    )
    line = [sys.executable, "-m", "copbot.cli", "run", "-c", str(config)]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as room:  # noqa: S603 - ours
        assert room.stdin is not None
        assert room.stdout is not None
        said: list[str] = []

        def writes(words: str) -> None:
            assert room.stdin is not None
            room.stdin.write(f"{words}\n")
            room.stdin.flush()

        writes("How do I water beans?")
        writes("/web")
        link = None
        while link is None:
            said.append(room.stdout.readline())
            link = re.search(r"http://localhost:\d+/in/[\w-]+", said[-1])
        # What is sent from a page is taken between two lines.
        going = threading.Event()

        def goes_on() -> None:
            while not going.wait(0.2):
                writes("Hello.")

        beside = threading.Thread(target=goes_on)
        beside.start()
        try:
            browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
            sent = urllib.request.Request(link[0], b"", {"Origin": f"http://localhost:{port}"})  # noqa: S310 - ours
            signed_in = browser.open(sent).url
            page = browser.open(f"{signed_in}/questions").read().decode()
        finally:
            going.set()
            beside.join()
        room.stdin.close()
        room.stdout.read()
    assert "How do I water beans?" in page
