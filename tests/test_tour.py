"""The tour of the architecture leads nowhere that there is not."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.source import tree_of

ROOT = Path(__file__).parent.parent
_NAMED = re.compile(r"`(?P<file>[\w/.-]+\.(?:py|toml))(?::(?P<name>[\w.]+))?`")
_FOLDER = re.compile(r"`(?P<folder>\w+/[\w/]*)`")
_BARE = re.compile(r"`(?P<name>[a-z_]\w+)`")
_STEP = re.compile(r"^\d+\. .*?(?=^\d+\. |^$)", re.MULTILINE | re.DOTALL)
TOUR = (ROOT / "docs" / "architecture.md").read_text(encoding="utf8")


@cache
def _defined(file: Path) -> set[str]:
    """What a file defines, at the top (`name`) and in classes (`name`, and `Class.name`)."""
    found = set()
    for node in ast.walk(tree_of(file)):
        held = node.body if isinstance(node, ast.Module | ast.ClassDef) else []
        for one in held:
            names = [getattr(one, "name", ""), ast.unparse(getattr(one, "target", ast.Constant(0)))]
            names += map(ast.unparse, getattr(one, "targets", []))
            found |= {*names, *(f"{node.name}.{name}" for name in names if isinstance(node, ast.ClassDef))}
    return found


@pytest.mark.parametrize("named", sorted({match[0] for match in _NAMED.finditer(TOUR)}))
def test_the_tour_leads_to_what_there_is(named: str) -> None:
    match = _NAMED.fullmatch(named)
    assert match
    files = list(ROOT.glob(match["file"].replace("NAME", "*")))
    assert files
    assert match["name"] is None or any(match["name"] in _defined(file) for file in files)


def test_the_tour_leads_to_folders_that_there_are() -> None:
    folders = {match["folder"].replace("NAME", "*") for match in _FOLDER.finditer(TOUR)} - {"build/fuzz"}
    assert [folder for folder in sorted(folders) if not any(ROOT.glob(folder))] == []
    top = {file.parts[0] for file in (one.relative_to(ROOT / "copbot") for one in (ROOT / "copbot").glob("*/*.py"))}
    assert [name for name in sorted(top) if f"`copbot/{name}/" not in TOUR] == []


def test_a_step_of_the_tour_names_what_is_in_the_files_that_it_names() -> None:
    steps = [match[0] for match in _STEP.finditer(TOUR)]
    assert len(steps) > 25
    for step in steps:
        files = [ROOT / match["file"] for match in _NAMED.finditer(step)]
        known = set().union(*map(_defined, files))
        assert [match["name"] for match in _BARE.finditer(step) if match["name"] not in known] == [], step
