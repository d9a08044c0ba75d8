"""The scenarios, and the platforms that each is for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from copbot.rehearsal.scenario import read
from copbot.rooms.capabilities import PROFILES

HERE = Path(__file__).parent / "scenarios"


def _all() -> Iterator[tuple[str | None, Path]]:
    """The scenarios and the platforms they are for: those of a folder's name, else all.

    Those in the folder `mixed` have rooms of several platforms, and name them; those in `extras` are for all, but need
    packages that only an extra brings.
    """
    for file in sorted(HERE.rglob("*.chat")):
        folder = file.parent.relative_to(HERE).as_posix()
        platforms = PROFILES if folder in (".", "extras") else [None] if folder == "mixed" else folder.split("+")
        for platform in platforms:
            yield platform, file


CASES = list(_all())


def where(platform: str | None, file: Path) -> str:
    """The platforms of a case, joined by +."""
    if platform is not None:
        return platform
    steps = read(file.read_text(encoding="utf8").splitlines())
    return "+".join(dict.fromkeys(step.text for step in steps if step.verb == "platform"))


def named(file: Path) -> str:
    """The scenario's name: its path among the scenarios."""
    return file.relative_to(HERE).as_posix()


def by_turns() -> list[tuple[str | None, Path]]:
    """Each scenario on two of its platforms, which take turns."""
    of_file: dict[Path, list[tuple[str | None, Path]]] = {}
    for case in CASES:
        of_file.setdefault(case[1], []).append(case)
    found: list[tuple[str | None, Path]] = []
    for number, cases in enumerate(of_file.values()):
        first, further = number % len(cases), 1 + number // len(cases) % max(1, len(cases) - 1)
        found += [cases[at] for at in sorted({first, (first + further) % len(cases)})]
    return found
