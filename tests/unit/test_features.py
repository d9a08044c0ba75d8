"""A feature is a folder: deleting it and its line is all that it takes to be without it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from copbot.features import ALL

ROOT = Path(__file__).parent.parent.parent
NAMES = [feature.name for feature in ALL]
PROGRAM = '''
import sys
from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.running.config import load
from storage.database import Database

assert not {feature.name for feature in ALL} & set(sys.argv[1:])
load(None, ALL)
database = Database("sqlite://")
database.migrate()
Player(database, ALL).play(read("""
room #help
moderator mia
ann joins #help
ann: /ask How do I descale a kettle?
bob: /search kettle
bob: thanks for asking
+3d
mia: /status
ann dm: /export
ann dm: /forget confirm
""".strip().splitlines()))
'''


def _halves() -> list[list[str]]:
    """Halves of the features, so that of every two each is in one of them that the other is not in."""
    digits = range((len(NAMES) - 1).bit_length())
    return [[name for at, name in enumerate(NAMES) if at >> digit & 1 == out] for digit in digits for out in (0, 1)]


HALVES = _halves()


def test_of_every_two_features_each_goes_without_the_other() -> None:
    assert {(one, other) for half in HALVES for one in half for other in NAMES if other not in half} == {
        (one, other) for one in NAMES for other in NAMES if one != other
    }


@pytest.mark.parametrize("gone", HALVES, ids=range(len(HALVES)))
def test_a_feature_goes_with_its_folder_and_its_line(gone: list[str], tmp_path: Path) -> None:
    """Half of them at once: so whichever needs another is found by fewer runs than there are features."""
    for package in ("copbot", "storage"):
        shutil.copytree(ROOT / package, tmp_path / package)
    listed = tmp_path / "copbot" / "features" / "__init__.py"
    text = listed.read_text(encoding="utf8")
    for name in gone:
        shutil.rmtree(tmp_path / "copbot" / "features" / name)
        assert text.count(f'    "{name}",\n') == 1
        text = text.replace(f'    "{name}",\n', "")
    listed.write_text(text, encoding="utf8")
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, *gone],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "failed" not in ran.stdout + ran.stderr


@pytest.mark.parametrize("name", NAMES)
def test_nobody_else_names_the_tables_of_a_feature(name: str) -> None:
    """Neither by importing them, which import-linter sees, nor in the text of a statement."""
    folder = ROOT / "copbot" / "features" / name
    if not (folder / "tables.py").is_file():
        return
    module = import_module(f"copbot.features.{name}.tables")
    models = [one for one in vars(module).values() if isinstance(one, type) and one.__module__ == module.__name__]
    tables = [str(model.__tablename__) for model in models if issubclass(model, SQLModel)]
    words = "|".join(map(re.escape, tables))
    statement = re.compile(rf"\b(?:FROM|JOIN|INTO|UPDATE) (?:{words})\b")
    others = (file for top in ("copbot", "storage") for file in (ROOT / top).rglob("*.py"))
    found = [
        file
        for file in others
        if not file.is_relative_to(folder)
        and "migrations" not in file.parts
        and statement.search(file.read_text(encoding="utf8"))
    ]
    assert found == []
