"""What is looked for in what the bot is made of."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.supply import licences, secrets


@pytest.mark.parametrize(
    ("told", "goes"),
    [
        ("MIT", True),
        ("Apache-2.0 AND MIT", True),
        ("GPL-3.0-only OR MIT", True),
        ("Apache-2.0 AND GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("UNKNOWN", False),
        ("", False),
    ],
)
def test_which_licences_go_with_ours(told: str, goes: bool) -> None:
    assert licences.refused({"some": told}) == ([] if goes else [f"some: {told}"])


def test_what_only_the_files_of_a_package_tell_is_known() -> None:
    assert licences.licence("matrix-nio", "Internet Systems Consortium license\n\nCopyright …") == "ISC"
    assert licences.licence("other", "MIT License") == "MIT"


def test_the_page_names_all_that_is_asked_for() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf8"))["project"]
    wanted = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    names = {licences.normal(one.split("[")[0].split(">")[0]) for one in wanted} - {"copbot"}
    listed = {line.split(" | ")[0].removeprefix("| ") for line in licences.PAGE.read_text(encoding="utf8").splitlines()}
    assert names <= listed


def test_where_nobody_writes_secrets_by_hand_none_are_looked_for() -> None:
    assert secrets.looked_at("copbot/cli.py")
    assert secrets.looked_at("docs/operators.md")
    assert not secrets.looked_at("uv.lock")
    assert not secrets.looked_at("training/lines/defr/replies.jsonl")
