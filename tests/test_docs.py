"""What the documentation says is true: its examples run, and it leaves out nothing that there is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import pytest
import typer.main

from adapters import configured
from copbot.cli import app
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.language.languages import LANGUAGES
from copbot.rehearsal.play import Player, UnmetError
from copbot.rehearsal.scenario import _COMMENT, _FORMS, ScenarioError, read
from copbot.rooms.capabilities import PROFILES, Capabilities
from copbot.rooms.files import FileKind
from copbot.running.config import Config, ConfigError, PlatformSettings, _File, load
from copbot.running.listing import made
from copbot.running.secrets import KNOWN
from tests import rights_table
from tests.memory import fresh
from tests.program import loaded

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
DEFAULTS = Settings(ALL)
DEFAULTS.go_live()
SETTINGS = DEFAULTS.models
NAMES = [(feature, name) for feature, model in SETTINGS.items() for name in model.model_fields]
EXPORTS = {"result.json": "telegram.json", "general.json": "discord.json", "export.json": "matrix.json"}
"""Files that the documentation speaks of, and what stands for them here."""
_BLOCK = re.compile(r"^```(?P<kind>\w+)(?: +(?P<name>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\((?P<to>[^)\s]+)\)")
_ENDS = re.compile(r"#\s*ends with (\d+)$")
_ROW = re.compile(r"^\| `(?P<key>\w+\.\w+)` \| `(?P<default>[^`]+)` \|", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """An example: what kind it is, the file it is saved as, if any, and its text. `wrong…` files show what fails."""

    page: Path
    line: int
    kind: str
    name: str
    text: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"

    @property
    def wrong(self) -> bool:
        return self.name.startswith("wrong")


def _blocks(*kinds: str) -> list[Block]:
    return [block for page in PAGES for block in _blocks_of(page) if block.kind in kinds]


def _blocks_of(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf8")
    for match in _BLOCK.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield Block(page, line, match["kind"], match["name"] or "", match["text"])


def _play(text: str, platform: str | None = None) -> None:
    database = fresh()
    try:
        Player(database, ALL, platform).play(read(text.splitlines()))
    finally:
        database.dispose()


# Examples


@pytest.mark.parametrize("block", _blocks("chat"), ids=str)
def test_a_scenario_holds(block: Block) -> None:
    if block.wrong:
        with pytest.raises((UnmetError, ScenarioError)):
            _play(block.text)
    else:
        _play(block.text)


@pytest.mark.parametrize("block", _blocks("toml"), ids=str)
def test_a_configuration_loads(block: Block, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(block.text, encoding="utf8")
    if block.wrong:
        with pytest.raises(ConfigError):
            load(file, ALL, configured.PLATFORMS)
    else:
        load(file, ALL, configured.PLATFORMS)


def _commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of a console block that runs copbot, with the lines that it shows below."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *shown = part.replace("\\\n", "").splitlines()
        if re.search(r"(?:^|\s)copbot\s", command):
            yield command, [line.strip() for line in shown if line.strip()]


def _told(page: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Each command of a page that runs copbot: where it stands, itself, and what it shows."""
    for block in _blocks_of(page):
        if block.kind == "console":
            for command, shown in _commands(block.text):
                yield str(block), command, shown


@pytest.fixture(scope="module")
def program() -> Iterator[str]:
    """What a shell runs the program by."""
    with tempfile.TemporaryDirectory(prefix="copbot-") as folder, loaded(Path(folder)) as words:
        yield words


@pytest.mark.timeout(900)
@pytest.mark.parametrize("page", [page for page in PAGES if any(_told(page))], ids=lambda page: page.name)
def test_commands_do_what_the_page_shows(page: Path, tmp_path: Path, program: str) -> None:
    """All `$ … copbot …` lines of the page, one after another in one folder, with the files that the page shows."""
    blocks = list(_blocks_of(page))
    for block in blocks:
        if block.name:
            (tmp_path / block.name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / block.name).write_text(block.text, encoding="utf8")
    shutil.copy(ROOT / "config.example.toml", tmp_path)
    for name, stands_for in EXPORTS.items():
        shutil.copy(ROOT / "tests" / "adapters" / "exports" / stands_for, tmp_path / name)
    for where, command, shown in _told(page):
        _run(program, command, shown, tmp_path, where)


def _environment(home: Path, columns: int) -> dict[str, str]:
    own = {"HOME": str(home), "PYTHONPATH": str(ROOT), "COLUMNS": f"{columns}", "LC_ALL": "C.UTF-8"}
    return {"PATH": os.environ["PATH"], **own}


def _run(program: str, command: str, shown: list[str], folder: Path, where: str) -> None:
    script = f'copbot() {{ {program} "$@"; }}\n{command}\n'
    ran = subprocess.run(  # noqa: S603
        ["/bin/sh", "-c", script],
        cwd=folder,
        env=_environment(folder, columns=120),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf8",
        timeout=60,
        check=False,
    )
    code = _ENDS.search(command)
    assert ran.returncode == int(code[1] if code else 0), f"{where}: {command}\n{ran.stdout}"
    said = iter(line.strip() for line in ran.stdout.splitlines())
    for line in shown:
        pattern = ".*".join(re.escape(part) for part in line.split("…"))
        assert any(re.fullmatch(pattern, one) for one in said), f"{where}: {command}: {line}\n{ran.stdout}"


def test_programs_are_files_that_the_tests_of_toys_use() -> None:
    assert [f"{block}" for block in _blocks("python") if not block.name or block.page.name != "adding.md"] == []


# Completeness


def _page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf8")


@pytest.mark.parametrize(("file", "text"), [pytest.param(*one, id=one[0].name) for one in made(ROOT, ALL).items()])
def test_what_is_made_from_the_program_is_up_to_date(file: Path, text: str) -> None:
    assert file.read_text(encoding="utf8") == text, "run `make docs`"


def _is_default(feature: str, name: str, value: object) -> bool:
    model = SETTINGS[feature]
    given: object = getattr(model.model_validate({name: value}), name)
    default: object = getattr(DEFAULTS.default(feature), name)
    return given == default


@pytest.mark.parametrize(("feature", "name"), NAMES)
def test_every_setting_is_explained_with_its_default(feature: str, name: str) -> None:
    rows = {row["key"]: row["default"] for row in _ROW.finditer(_page("settings.md"))}
    assert _is_default(feature, name, tomllib.loads(f"value = {rows[f'{feature}.{name}']}")["value"])


def test_no_setting_is_explained_that_there_is_not() -> None:
    explained = [row["key"] for row in _ROW.finditer(_page("settings.md"))]
    assert sorted(explained) == sorted(f"{feature}.{name}" for feature, name in NAMES)


def test_all_that_the_file_can_have_is_explained() -> None:
    section = _page("settings.md").partition("## The file itself\n")[2].partition("\n## ")[0]
    tables = {*_File.model_fields, *configured.PLATFORMS}
    assert {
        name for name in tables if f"`{name}`" not in section and not re.search(rf"`\[+{name}[\].]", section)
    } == set()
    features = re.search(r"as a list of their names: (.*?)\. Settings of", section)
    assert features is not None
    assert features[1] == ", ".join(f"`{feature.name}`" for feature in ALL)
    spoken = re.search(r'^\| language \| `"en"` \| (.*) \|$', _page("settings.md"), re.MULTILINE)
    assert spoken is not None
    assert set(re.findall(r"`(\w+)`", spoken[1])) == set(LANGUAGES)


@pytest.fixture(scope="module")
def example() -> Config:
    return load(ROOT / "config.example.toml", ALL, configured.PLATFORMS)


@pytest.mark.parametrize(("feature", "name"), NAMES)
def test_the_example_holds_every_setting_with_its_default(feature: str, name: str, example: Config) -> None:
    given = tomllib.loads((ROOT / "config.example.toml").read_text(encoding="utf8"))["settings"]
    assert _is_default(feature, name, given[feature][name])


def test_the_example_as_it_stands_changes_nothing(example: Config) -> None:
    without = load(None, ALL)
    assert (example.database, example.features) == (without.database, without.features)
    assert example.communities == without.communities


def test_what_the_example_leaves_out_is_right_too(tmp_path: Path) -> None:
    text = (ROOT / "config.example.toml").read_text(encoding="utf8")
    head, mark, communities = text.partition("# [[community]]\n")
    assert mark
    file = tmp_path / "config.toml"
    file.write_text(head + re.sub(r"^# ?", "", mark + communities, flags=re.MULTILINE), encoding="utf8")
    assert list(load(file, ALL, configured.PLATFORMS).communities) == ["gardeners", "bakers"]


@pytest.fixture(scope="module")
def platforms(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """The example with the tables of the platforms that it leaves out."""
    text = (ROOT / "config.example.toml").read_text(encoding="utf8")
    begin = text.index("# ── Platforms ─")
    end = text.index("\n# ── ", begin)
    file = tmp_path_factory.mktemp("example") / "config.toml"
    tables = text[text.index("# [", begin) : end]
    file.write_text(text[:begin] + re.sub(r"^# ?", "", tables, flags=re.MULTILINE), encoding="utf8")
    return load(file, ALL, configured.PLATFORMS)


@pytest.mark.parametrize(("platform", "model"), configured.PLATFORMS.items())
def test_the_example_holds_every_setting_of_a_platform_with_its_default(
    platform: str, model: type[PlatformSettings], platforms: Config
) -> None:
    table = platforms.platforms[platform]
    assert table == model()
    assert table.model_fields_set == set(model.model_fields)


@pytest.mark.parametrize(("platform", "model"), configured.PLATFORMS.items())
def test_every_setting_of_a_platform_is_explained_on_its_page(platform: str, model: type[PlatformSettings]) -> None:
    page = _page(f"{platform}.md")
    assert [name for name in model.model_fields if f"`{name}`" not in page] == []


@pytest.mark.parametrize("name", [field.name for field in fields(Capabilities)])
def test_every_capability_is_explained(name: str) -> None:
    assert f"`{name}`" in _page("architecture.md")


@pytest.mark.parametrize("platform", list(PROFILES))
def test_every_platform_is_explained(platform: str) -> None:
    assert f"`{platform}`" in _page("scenarios.md")


def _shown() -> list[str]:
    """What the page on scenarios shows as lines of them."""
    page = _page("scenarios.md")
    inline = re.findall(r"`([^`\n]+)`", _BLOCK.sub("", page))
    return inline + [
        line for block in _BLOCK.finditer(page) if block["kind"] == "chat" for line in block["text"].splitlines()
    ]


@pytest.mark.parametrize(("form", "parts"), [(form, form.groupindex) for form, _ in _FORMS], ids=range(len(_FORMS)))
def test_every_line_of_a_scenario_is_shown_with_all_its_parts(form: re.Pattern[str], parts: Mapping[str, int]) -> None:
    """Also what can be left out of it; that a name can be quoted, and a label stand before it, is told once for all."""
    found = [match.groupdict() for line in _shown() if (match := form.fullmatch(_COMMENT.sub("", line).strip()))]
    assert found, form.pattern
    missing = [part for part in parts if part not in ("quoted", "label") and not any(one[part] for one in found)]
    assert missing == [], form.pattern


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_make_is_told_on_a_page_it_can_make(page: Path) -> None:
    there = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf8"), re.MULTILINE))
    said = re.findall(r"(?:`|^)make ([a-z-]+)", page.read_text(encoding="utf8"), re.MULTILINE)
    assert set(said) <= there


@pytest.mark.parametrize("platform", ["matrix", "discord", "telegram"])
def test_a_room_is_claimed_only_once_the_bot_runs(platform: str) -> None:
    """The pages are followed line by line: a code needs the configuration, and a bot that is there to hear it."""
    page = _page(f"{platform}.md")
    steps = ("```toml", "make run CONFIG=config.toml", "make claim" if platform == "discord" else "setup claim CODE")
    places = [page.index(words) for words in steps]
    assert places == sorted(places)


@pytest.mark.parametrize("kind", list(FileKind))
def test_every_kind_of_file_of_a_scenario_is_named(kind: FileKind) -> None:
    assert f"`{kind}`" in _page("scenarios.md")


def _program() -> Iterator[tuple[str, list[str]]]:
    group = typer.main.get_command(app)
    for name, command in getattr(group, "commands", {}).items():
        yield name, [word for parameter in command.params for word in parameter.opts if word.startswith("--")]


@pytest.mark.parametrize(("command", "options"), [pytest.param(*one, id=one[0]) for one in _program()])
def test_every_command_of_the_program_is_explained(command: str, options: list[str]) -> None:
    page = _page("operators.md")
    assert f"`copbot {command}" in page
    assert re.search(rf"^\$ .*copbot {command}\b", page, re.MULTILINE), "no example"
    for option in options:
        assert option in page


def _secrets() -> set[str]:
    """The names of all secrets that the program asks for."""
    sources = (file for folder in ("copbot", "adapters") for file in (ROOT / folder).rglob("*.py"))
    return {name for file in sources for name in re.findall(r'\bsecret\("(\w+)"\)', file.read_text(encoding="utf8"))}


def test_all_secrets_are_known_by_their_names() -> None:
    assert sorted(KNOWN) == sorted(_secrets())


@pytest.mark.parametrize("name", sorted(_secrets()))
def test_every_secret_is_explained(name: str) -> None:
    assert f"`COPBOT_{name.upper()}`" in _page("operators.md")


def test_who_may_do_what_is_shown_as_it_is() -> None:
    shown = _page("security.md")
    assert "<!-- rights -->" in shown
    assert shown == rights_table.page(shown), "run `make docs`"


# Links


def _slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.replace("`", "").strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.finditer(page.read_text(encoding="utf8")):
        target, _, part = link["to"].partition("#")
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        file = (page.parent / target).resolve() if target else page
        assert file.exists(), link["to"]
        if part:
            heads = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf8"), re.MULTILINE)
            assert part in {_slug(head) for head in heads}, link["to"]


FIRST = """\
ann: /ask How do I keep slugs off my lettuce?
+2h
bob replies 1: A ring of coffee grounds works for me.
ann replies 4: thanks, that worked!
ann replies 6: 1
cas: /ask How can I keep the slugs off lettuce?
"""


def test_the_transcript_is_real(tmp_path: Path) -> None:
    """But for the greeting, which a terminal alone gets, and for the days and hours; nobody is spared at night."""
    (tmp_path / "config.toml").write_text('[settings.community]\nwaking = "00:00-00:00"\n', encoding="utf8")
    page = (ROOT / "README.md").read_text(encoding="utf8")
    shown = page.split("<!-- transcript -->")[1].split("```")[1].partition("shows more.\n")[2].splitlines()
    ran = subprocess.run(
        [sys.executable, "-m", "copbot.cli", "run", "-c", "config.toml"],
        input=FIRST,
        cwd=tmp_path,
        env=_environment(tmp_path, columns=100),
        capture_output=True,
        text=True,
        check=True,
    )
    said = ran.stdout.splitlines()
    assert [line for line in said if not line.startswith("──")] == [line for line in shown if not line.startswith("──")]
