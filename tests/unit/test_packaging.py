"""What is needed to run copbot elsewhere is as it says: the image, the compose file, the unit, and their page."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from configparser import RawConfigParser
from socket import socket
from typing import Any

import yaml

from copbot.running.watch import Watch
from tests.image.dockerfile import DOCKERFILE, ROOT, command, copied, read
from tests.test_docs import _secrets

PAGE = (ROOT / "docs" / "installing.md").read_text(encoding="utf8")
STAGES = read(DOCKERFILE.read_text(encoding="utf8"))
LAST = STAGES[-1]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf8"))


def test_what_is_copied_is_there_and_all_of_it_is_let_in() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf8").splitlines()
    names = {stage.name for stage in STAGES}
    for stage in STAGES:
        for said in stage.all("COPY"):
            source, what, _ = copied(said)
            assert source in names if source else all((ROOT / one).exists() and f"!{one}" in ignored for one in what)
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert all(["COPY", f"{one} {one}"] in [list(step) for step in STAGES[0].steps] for one in packages["packages"])


def test_the_image_is_made_of_locked_versions_and_runs_as_nobody_else() -> None:
    syncs = [said for said in STAGES[0].all("RUN") if "uv sync" in said]
    assert all("--locked" in said and "--extra all" in said for said in syncs)
    (uv,) = re.findall(r"uv==([\d.]+)", (ROOT / "Makefile").read_text())
    assert any(f"uv=={uv}" in said for said in STAGES[0].all("RUN"))
    assert LAST.all("USER") == ["10001:10001"]
    assert command(LAST.all("ENTRYPOINT")[0]) == ["copbot"]
    # Where the bot says how it does, if nothing else is chosen.
    assert f"http://{Watch().listen}/healthz" in LAST.all("HEALTHCHECK")[0]


def test_without_a_watch_that_listens_the_container_is_healthy() -> None:
    with socket() as one:
        # Nobody listens there, and nobody else can.
        one.bind(("127.0.0.1", 0))
        asks = command(LAST.all("HEALTHCHECK")[0].partition("CMD ")[2])
        asks[2] = asks[2].replace("9464", f"{one.getsockname()[1]}")
        subprocess.run([sys.executable, *asks[1:]], check=True)  # noqa: S603


def test_the_compose_file_gives_each_no_more_than_it_needs() -> None:
    for service in COMPOSE["services"].values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert service["restart"] == "unless-stopped"
        assert set(service["secrets"]) <= set(COMPOSE["secrets"])
    named = re.findall(r"COPBOT_(\w+)_FILE: /run/secrets/(\w+)", (ROOT / "compose.yaml").read_text())
    assert len(named) == 4
    assert all(name.lower() == file and name.lower() in _secrets() for name, file in named)


def test_the_unit_shuts_itself_in() -> None:
    unit = RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment]
    unit.read(ROOT / "packaging" / "copbot.service")
    service = unit["Service"]
    assert service["ProtectSystem"] == "strict"
    assert service["CapabilityBoundingSet"] == ""
    # A bot that has been told to stop ends within five seconds; a wrong configuration does not mend itself.
    assert int(service["TimeoutStopSec"]) > 5
    assert service["RestartPreventExitStatus"] == "2"


def test_the_page_names_what_is_there() -> None:
    for name in re.findall(r"`((?:packaging|tests|docs)/[\w./-]+|Dockerfile|compose\.yaml)`", PAGE):
        assert (ROOT / name).exists(), name
    assert set(re.findall(r"`(copbot [\w-]+)", PAGE)) >= {"copbot init", "copbot doctor", "copbot restore"}
    assert "was not built" in PAGE


def test_nobody_is_told_to_fetch_it_from_where_it_is_not() -> None:
    """In the index that pip asks by itself anybody could put a program of this name."""
    shipped = [file for name in ("copbot", "adapters", "storage", "docs") for file in (ROOT / name).rglob("*.*")]
    told = [file for file in shipped if file.suffix in (".py", ".md", ".ftl")] + [ROOT / "README.md"]
    assert not [file for file in told if re.search(r"copbot\[[\w,]+\]['\"`]", file.read_text(encoding="utf8"))]
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))["project"]["optional-dependencies"]
    section = PAGE.partition("## From the folder, or with pip")[2].partition("\n## ")[0]
    assert [extra for extra in extras if f"`{extra}`" not in section] == []


def test_no_upgrade_goes_on_without_a_new_backup() -> None:
    section = (
        (ROOT / "docs" / "operators.md").read_text(encoding="utf8").partition("\n## Upgrade\n")[2].partition("\n## ")[0]
    )
    blocks = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    assert len(blocks) == 3
    for block in blocks:
        *before, last = block.splitlines()
        assert all(line.endswith(" &&") for line in before)
        assert not last.endswith("&&")
        # Each time it has another name.
        assert re.search(r"copbot backup \S*before-upgrade-\$\(date ", block)


def test_what_is_to_be_laid_over_the_compose_file_goes_with_it() -> None:
    scaling = (ROOT / "docs" / "scaling.md").read_text(encoding="utf8")
    (over,) = map(yaml.safe_load, re.findall(r"```yaml\n(.*?)```", scaling, re.DOTALL))
    assert set(over) <= set(COMPOSE)
    assert set(over["services"]) <= set(COMPOSE["services"])
    # Nothing that is there already is said in another way.
    assert not any(set(said) & set(COMPOSE["services"][one]) for one, said in over["services"].items())
