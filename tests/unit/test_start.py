"""What the program does not load at its start: what is heavy, and used by other commands or by nobody yet."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from pathlib import Path

from copbot.cli_common import lasting

HEAVY = (
    *("PIL", "fpdf", "jinja2", "starlette", "uvicorn", "copbot.web", "copbot.archive", "copbot.report"),
    *("alembic", "psycopg", "sqlalchemy.dialects.postgresql", "numpy", "prompt_toolkit", "rich", "twisted", "ijson"),
    *("apscheduler", "tenacity", "httpx", "aiohttp", "aiosmtplib", "discord", "nio", "telegram"),
)
"""Libraries and packages of ours that `copbot run` needs for none of what it does in the terminal."""
_PROGRAM = """
import json, os, sys
from copbot.cli import app
def run():
    sys.stdin = open(os.devnull)
    try:
        app(["run"])
    except SystemExit as end:
        assert not end.code, end.code
    return sorted(sys.modules)
new, again = run(), run()
import adapters
adapters._load("telegram", "adapter")
print(json.dumps([new, again, sorted(sys.modules)]))
"""


def test_the_start_loads_nothing_that_is_not_used(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if not name.startswith("COPBOT_")}
    done = subprocess.run(  # noqa: S603 - its own words
        [sys.executable, "-c", _PROGRAM],
        cwd=tmp_path,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    new, again, with_telegram = (set(loaded) for loaded in json.loads(done.stdout.splitlines()[-1]))
    assert (tmp_path / "copbot.db").exists()
    assert new.intersection(HEAVY) == set()
    assert again.intersection(HEAVY) == set()
    # One platform does not bring the others.
    assert "telegram" in with_telegram
    assert "telegram.ext" not in with_telegram
    assert with_telegram.intersection(("discord", "nio", "aiohttp", "PIL", "numpy", "rich", "pygments")) == set()


def test_what_is_loaded_is_not_looked_through_for_garbage_while_the_bot_runs() -> None:
    before = gc.get_threshold()
    with lasting():
        assert gc.get_freeze_count() > 10_000
        assert gc.get_threshold() > before
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == before
