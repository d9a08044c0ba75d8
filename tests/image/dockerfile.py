"""What a Dockerfile says, as far as ours goes: stages, and in each its steps in their order."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCKERFILE = ROOT / "Dockerfile"
_STEP = re.compile(r"([A-Z]+)\s+(.*)", re.DOTALL)
KNOWN = ("RUN", "COPY", "ENV", "WORKDIR", "VOLUME", "USER", "HEALTHCHECK", "ENTRYPOINT", "CMD")


@dataclass(frozen=True, slots=True)
class Stage:
    """An image that is made on the way."""

    base: str
    name: str
    steps: list[tuple[str, str]] = field(default_factory=list)
    """Instruction and the rest of its line."""

    def all(self, instruction: str) -> list[str]:
        """What is said behind this instruction, each time."""
        return [rest for one, rest in self.steps if one == instruction]


def read(text: str) -> list[Stage]:
    """The stages. Raises ValueError for an instruction that we don't use."""
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    stages: list[Stage] = []
    for line in re.sub(r"\\\n\s*", " ", lines).splitlines():
        if not line.strip():
            continue
        found = _STEP.fullmatch(line)
        if found is None:
            raise ValueError(line)
        instruction, rest = found.groups()
        if instruction == "FROM":
            base, *named = rest.split()
            stages.append(Stage(base, named[-1] if named else ""))
        elif instruction in KNOWN:
            stages[-1].steps.append((instruction, rest))
        else:
            raise ValueError(f"an instruction that is not known: {instruction}")
    return stages


def copied(rest: str) -> tuple[str, list[str], str]:
    """From which stage (the folder of the program, if empty) what is copied where to."""
    *options, target = rest.split()
    stage = next((one.removeprefix("--from=") for one in options if one.startswith("--from=")), "")
    return stage, [one for one in options if not one.startswith("--")], target


def variables(rest: str) -> dict[str, str]:
    """What ENV sets."""
    return dict(one.split("=", 1) for one in shlex.split(rest))


def command(rest: str) -> list[str]:
    """The words of a command that is given as a list, options before it left out."""
    words: list[str] = json.loads(rest[rest.index("[") :])
    return words
