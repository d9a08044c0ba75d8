"""What the program says to whoever starts it: what is missing, what is not used, how a code is written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from copbot.running import doors

ROOT = Path(__file__).parents[2]


def ran(folder: Path, *words: str) -> tuple[int, str, str]:
    """How it ended, and what it said: on standard output, and beside it."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "copbot.cli", *words],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(folder)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "lacks"),
    [
        (["doctor"], "-c FILE"),
        (["check-config"], "-c FILE"),
        (["web"], "-c FILE"),
        (["restore"], "BACKUP"),
        (["rooms", "refuse"], "NUMBERS"),
    ],
)
def test_what_is_missing_is_named_as_one_writes_it(tmp_path: Path, words: list[str], lacks: str) -> None:
    assert ran(tmp_path, *words) == (2, "", f"copbot: {lacks} is missing. `copbot --help` shows what there is.\n")


def test_a_configuration_that_is_not_used_is_told_once(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f'database = "sqlite:///{tmp_path / "named.db"}"\n', encoding="utf8")
    told = "copbot: a config.toml lies here, and is not used; -c config.toml uses it\n"
    for words in (["run"], ["migrate"]):
        code, _, said = ran(tmp_path, *words)
        assert (code, said) == (0, told)
    assert not (tmp_path / "named.db").exists()
    assert ran(tmp_path, "migrate", "-c", "config.toml") == (0, "The database is up to date.\n", "")
    config.unlink()
    assert ran(tmp_path, "migrate")[2] == ""


@pytest.mark.parametrize(
    ("platforms", "line"),
    [
        (["telegram", "discord"], "/setup claim CODE"),
        (["matrix"], "!setup claim CODE"),
        (["matrix", "telegram"], "/setup claim CODE      (on Matrix: !setup claim CODE)"),
        ([], "/setup claim CODE      (on Matrix: !setup claim CODE)"),
    ],
)
def test_a_code_is_told_as_it_is_written_on_the_platforms_that_are_on(platforms: list[str], line: str) -> None:
    assert doors.told("CODE", "gardeners", platforms).endswith(f":\n  {line}")
