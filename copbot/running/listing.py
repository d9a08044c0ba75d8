"""What the documentation lists, made from what the program declares: settings, commands, nudges, good practice.

`make docs` writes it; a test tells when it is not up to date. Only rows are made: what stands around them is written by
hand, and new rows come after the one that is declared before them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pydantic.fields import FieldInfo
from pydantic_core import to_jsonable_python

from copbot.community.allowed import allowed, explained
from copbot.community.settable import is_per_room
from copbot.community.settings import Settings
from copbot.kit.commands import Command, Who
from copbot.kit.feature import Feature
from copbot.kit.practice import LISTS, Practice
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.patterns import expression

_WIDTH = 120
_ROW = expression(r"\| `(\w+\.\w+)` \|")
_TABLE = expression(r"\[settings\.(\w+)\]")
_VALUE = expression(r"(\w+) = ")
_MAY = {
    Who.ANYONE: "everybody",
    Who.ASKER: "who asked, and moderators",
    Who.SUGGESTED: "who asked, and moderators; others suggest it",
    Who.MODERATOR: "moderators",
    Who.DECIDER: "moderators who decide for the community",
}


def _toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case dict():
            inner = ", ".join(f'"{key}" = {_toml(one)}' for key, one in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case list() | tuple():
            return f"[{', '.join(map(_toml, value))}]"
        case _:
            return str(value)


def _settings(features: Sequence[Feature]) -> Iterator[tuple[str, str, str, FieldInfo]]:
    """Each setting: its table, its name, its default as one writes it, and what is declared of it."""
    settings = Settings(features)
    settings.go_live()
    for table, model in settings.models.items():
        default = to_jsonable_python(settings.default(table))
        for name, field in model.model_fields.items():
            yield table, name, _toml(default[name]), field


def page(text: str, features: Sequence[Feature]) -> str:
    """The page of the settings, with a row for each."""
    rows = {
        f"{table}.{name}": f"| `{table}.{name}` | `{default}` | {field.description} | {allowed(field)}"
        f"{'; also for a room' if is_per_room(field) else ''} |"
        for table, name, default, field in _settings(features)
    }
    found = {match[1] for match in map(_ROW.match, text.splitlines()) if match}
    lines = []
    for line in text.splitlines():
        match = _ROW.match(line)
        if match is None:
            lines.append(line)
        elif match[1] in rows:
            lines.append(rows[match[1]])
            lines += [rows[new] for new in _after(match[1], list(rows), found)]
    return "\n".join(lines) + "\n"


def example(text: str, features: Sequence[Feature]) -> str:
    """The configuration with every setting at its default, each under a line on what it is."""
    blocks: Mapping[str, str] = {
        f"{table}.{name}": f"{_comment(field)}\n{name} = {default}"
        for table, name, default, field in _settings(features)
    }
    found = {f"{table}.{name}" for table, name in _values(text)}
    lines: list[str] = []
    table = ""
    for line in text.splitlines():
        if line.startswith("["):
            match = _TABLE.fullmatch(line)
            table = match[1] if match else ""
        value = _VALUE.match(line)
        if not table or value is None:
            lines.append(line)
            continue
        # The lines on what it is are made anew.
        while lines and lines[-1].startswith("# ") and "──" not in lines[-1]:
            lines.pop()
        key = f"{table}.{value[1]}"
        if key in blocks:
            for one in (key, *_after(key, list(blocks), found)):
                lines += blocks[one].splitlines()
    return "\n".join(lines) + "\n"


def _values(text: str) -> Iterator[tuple[str, str]]:
    table = ""
    for line in text.splitlines():
        if match := _TABLE.fullmatch(line):
            table = match[1]
        elif table and (match := _VALUE.match(line)):
            yield table, match[1]


def _after(key: str, all_: list[str], found: set[str]) -> Iterator[str]:
    """What comes after the key and has no place yet, up to the next that has one; only of the same table."""
    for new in all_[all_.index(key) + 1 :]:
        if new in found or new.split(".")[0] != key.split(".")[0]:
            return
        yield new


def _comment(field: FieldInfo) -> str:
    told = explained(field).replace("`", "")
    return "\n".join(
        textwrap.wrap(told[0].upper() + told[1:] + ".", _WIDTH, initial_indent="# ", subsequent_indent="# ")
    )


def commands(features: Sequence[Feature]) -> str:
    """The page of all commands and kinds of nudges."""
    languages = [wording(code) for code in LANGUAGES]
    english = wording("en")

    def names(key: str) -> str:
        return ", ".join(dict.fromkeys(f"`{words.line(key)}`" for words in languages))

    def row(command: Command) -> str:
        key = f"command-{command.name}"
        example = english.line(f"{key}-example").replace("|", "\\|")
        return f"| {names(key)} | {english.line(f'{key}-help')} | `{example}` | {_MAY[command.who]} |"

    listed = [command for feature in features for command, _ in feature.commands.values() if command.listed]
    kinds = dict.fromkeys(kind.turned_off_by for feature in features for kind in feature.nudges)
    return "\n".join(
        [
            "# All commands, and all kinds of nudges",
            "",
            "This page is made from the program by `make docs`. [members.md](members.md) and",
            "[moderators.md](moderators.md) tell how they are used.",
            "",
            f"Names are given in the languages that the bot speaks ({', '.join(LANGUAGES)}); the English ones work in",
            "every community.",
            "",
            "| names | what it does | example | for whom |",
            "|---|---|---|---|",
            *map(row, listed),
            "",
            "Kinds of nudges, each of which `/nudges KIND off` turns off for you:",
            "",
            "| names | what it is |",
            "|---|---|",
            *(f"| {names(f'nudge-kind-{kind}')} | {english.line(f'nudge-kind-{kind}-help')} |" for kind in kinds),
            "",
        ]
    )


_LISTS = {
    "tip": "The seventeen tips for moderators",
    "hint": "The ten hints for founders",
    "pitfall": "The ten pitfalls",
}


def practice(features: Sequence[Feature]) -> str:
    """The page of the tips, hints and pitfalls, each with what is done for it."""
    english = wording("en")
    declared = [one for feature in features for one, _ in feature.practices]
    lines = [
        "# Tips, hints and pitfalls",
        "",
        "This page is made by `make docs` from what each part of the program declares. It tells what the bot does for",
        "the practice of a community, or what it puts before a person and when. `/tips` tells moderators what of it",
        "is not set up yet, and `/tips 5` or `/tips pitfall 3` what is done for that one in their community.",
    ]
    for name, many in LISTS.items():
        lines += [
            "",
            f"## {_LISTS[name]}",
            "",
            f"| | {name} | what the bot does | commands and settings |",
            "|---|---|---|---|",
        ]
        for number in range(1, many + 1):
            key = f"{name}-{number}"
            serve = [one for one in declared if key in one.serves]
            does = " ".join(english.line(one.says) for one in serve)
            lines.append(f"| {number} | {english.line(f'tips-{key}')} | {does} | {_by(serve)} |")
    return "\n".join(lines) + "\n"


def _by(serve: Sequence[Practice]) -> str:
    """The commands and settings, each once."""
    found = dict.fromkeys(one for practice in serve for one in practice.by)
    return ", ".join(f"`{one}`" if "." in one else f"`/{one}`" for one in found)


def made(root: Path, features: Sequence[Feature]) -> dict[Path, str]:
    """Every file of the documentation that is made, or in part, by its place below `root`, as it should be."""
    settings, config = root / "docs" / "settings.md", root / "config.example.toml"
    return {
        settings: page(settings.read_text(encoding="utf8"), features),
        config: example(config.read_text(encoding="utf8"), features),
        root / "docs" / "commands.md": commands(features),
        root / "docs" / "practice.md": practice(features),
    }


def main() -> None:
    """Write them, in the folder where one is."""
    from copbot.features import ALL

    for file, text in made(Path.cwd(), ALL).items():
        file.write_text(text, encoding="utf8")


if __name__ == "__main__":
    main()
