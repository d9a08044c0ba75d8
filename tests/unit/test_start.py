"""What the program does not load at its start: what is heavy, and used by other commands or by nobody yet."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from copbot.cli_common import lasting

HEAVY = (
    *("PIL", "fpdf", "jinja2", "starlette", "uvicorn", "copbot.web", "copbot.archive", "copbot.report"),
    *("alembic", "psycopg", "sqlalchemy.dialects.postgresql", "numpy", "prompt_toolkit", "rich", "twisted", "ijson"),
    *("apscheduler", "tenacity", "httpx", "aiohttp", "aiosmtplib", "discord", "nio", "telegram"),
)
"""Libraries and packages of ours that `copbot run` needs for none of what it does in the terminal."""
MAPPED = 30
"""So many of the tables, at most, become mapped classes."""
COMPILED = 45
"""So many regular expressions, at most, are compiled."""
_PROGRAM = """
import gc, json, os, sys
from copbot.cli import app
def run():
    sys.stdin = open(os.devnull)
    try:
        app(["run"])
    except SystemExit as end:
        assert not end.code, end.code
    return sorted(sys.modules)
new, again = run(), run()
from copbot.patterns import _Expression
from storage.models import Stored
tables = {one.__name__: "__mapper__" in one.__dict__ for one in Stored.__subclasses__()}
gc.unfreeze()
patterns = [one._compiled is not None for one in gc.get_objects() if isinstance(one, _Expression)]
from adapters import configured
configured._load("telegram", "adapter")
print(json.dumps([new, again, sorted(sys.modules), tables, patterns]))
"""
_REPLAY = """
import json, sys
from copbot.cli import app
from copbot.rehearsal import progress
def at(going, done, whole):
    print(json.dumps([done, sorted(sys.modules)]))
    sys.exit()
progress.Going.at = at
app(["replay", "garden.txt"])
"""


def _told(program: str, folder: Path) -> Any:  # noqa: ANN401 - JSON
    env = {name: value for name, value in os.environ.items() if not name.startswith("COPBOT_")}
    done = subprocess.run(  # noqa: S603 - its own words
        [sys.executable, "-c", program],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def test_the_start_loads_nothing_that_is_not_used(tmp_path: Path) -> None:
    *loaded, tables, patterns = _told(_PROGRAM, tmp_path)
    new, again, with_telegram = map(set, loaded)
    assert (tmp_path / "copbot.db").exists()
    assert new.intersection(HEAVY) == set()
    assert again.intersection(HEAVY) == set()
    # One platform does not bring the others.
    assert "telegram" in with_telegram
    assert "telegram.ext" not in with_telegram
    assert with_telegram.intersection(("discord", "nio", "aiohttp", "PIL", "numpy", "rich", "pygments")) == set()
    # Most tables are not mapped, most regular expressions not compiled, though the database was made.
    assert tables["Question"]
    assert not any(tables[name] for name in ("Review", "LibraryItem", "Inquiry", "MeetingTime", "BallotOption"))
    assert sum(tables.values()) <= MAPPED, [name for name, mapped in tables.items() if mapped]
    assert sum(patterns) <= COMPILED < len(patterns) / 4


def test_a_replay_begins_before_anything_is_loaded_that_hears_or_keeps(tmp_path: Path) -> None:
    (tmp_path / "garden.txt").write_text("[09:00] <ann> How often do I water beans?\n", encoding="utf8")
    done, loaded = _told(_REPLAY, tmp_path)
    assert done > 0
    heavy = ("sqlalchemy", "sqlmodel", "storage", "babel", "numpy", "copbot.features", "copbot.kit", "copbot.hearing")
    assert set(loaded).intersection(heavy) == set()


def test_what_is_loaded_is_not_looked_through_for_garbage_while_the_bot_runs() -> None:
    before = gc.get_threshold()
    with lasting():
        assert gc.get_freeze_count() > 10_000
        assert gc.get_threshold() > before
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == before
