"""Goal 7 and the start: how soon `copbot` answers, beside what the libraries alone take to load that it needs for it.

Each is the best of five, measured from outside: until a line is there, or until the program has ended.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.goals import Figure

_COPBOT = (sys.executable, "-m", "copbot.cli")
_LIBRARIES = "import sqlmodel, structlog, babel.dates, fluent.runtime, regex, typer, filelock"
_PLATFORMS = f"{_LIBRARIES}, apscheduler.schedulers.background, tenacity, discord, nio, telegram"
_LADDER = Path(__file__).parents[1] / "tests" / "scenarios" / "ladder.chat"
_NOWHERE = """
[matrix]
homeserver = "http://127.0.0.1:9"
user = "@copbot:localhost"
[discord]
api = "http://127.0.0.1:9"
gateway = "ws://127.0.0.1:9"
[telegram]
api = "http://127.0.0.1:9"
"""
_TOKENS = {"COPBOT_MATRIX_TOKEN": "x", "COPBOT_DISCORD_TOKEN": "x", "COPBOT_TELEGRAM_TOKEN": "1:x"}


@dataclass(frozen=True)
class _Started:
    """What is started and what it is told; it has begun with the first line that holds `until`, or with its end."""

    name: str
    command: Sequence[str]
    goal: float | None = None
    told: str = ""
    until: str | None = None
    env: Mapping[str, str] = field(default_factory=dict)

    def seconds(self, folder: str) -> float:
        """Until it has begun. Raises ChildProcessError if it fails, LookupError if it never says that it has begun."""
        began = time.perf_counter()
        with subprocess.Popen(  # noqa: S603
            self.command,
            cwd=folder,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **self.env},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf8",
        ) as program:
            if program.stdin is not None:
                with suppress(BrokenPipeError), program.stdin as said:
                    said.write(self.told)
            for line in program.stdout or ():
                if self.until is not None and self.until in line:
                    took = time.perf_counter() - began
                    program.kill()
                    return took
            if self.until is not None:
                raise LookupError(f"{self.name}: nothing holds {self.until!r}")
        took = time.perf_counter() - began
        if program.returncode:
            raise ChildProcessError(f"{self.name}: it ended with {program.returncode}")
        return took


def _all(folder: Path) -> Sequence[_Started]:
    (folder / "all.toml").write_text(_NOWHERE, encoding="utf8")
    (folder / "garden.txt").write_text("[09:00] <ann> How often do I water beans?\n" * 50, encoding="utf8")
    python = (sys.executable, "-c")
    return (
        _Started("copbot --help", (*_COPBOT, "--help"), 0.3),
        _Started("the libraries that `run` needs", (*python, _LIBRARIES)),
        _Started("copbot run, to the first answer", (*_COPBOT, "run"), 1.5, "ann: /open\n", "● copbot"),
        _Started("copbot run, nothing said, to its end", (*_COPBOT, "run"), 1.5),
        _Started("copbot replay, to the first message", (*_COPBOT, "replay", "garden.txt"), 1.0, until="reading"),
        _Started("copbot play ladder.chat, to its end", (*_COPBOT, "play", str(_LADDER))),
        _Started("the libraries with those of three platforms", (*python, _PLATFORMS)),
        _Started(
            'copbot run -c, three platforms, to "runs"',
            (*_COPBOT, "run", "-c", "all.toml"),
            1.5,
            until="copbot runs",
            env=_TOKENS,
        ),
    )


def main() -> list[Figure]:
    """Print the best of five of each; the first round, which makes the database, is none of them. Those with a goal."""
    with tempfile.TemporaryDirectory() as name:
        every = _all(Path(name))
        best = [float("inf")] * len(every)
        for turn in range(6):
            for place, one in enumerate(every):
                took = one.seconds(name)
                best[place] = min(best[place], took) if turn else best[place]
    figures: list[Figure] = []
    beside = ""
    for one, took in zip(every, best, strict=True):
        print(f"{one.name:<46}{took:6.2f} s{f'   goal {one.goal:.2f} s' if one.goal else ''}", flush=True)
        if one.goal:
            figures.append(Figure(one.name, took, one.goal, "s", reference=beside))
        elif "libraries" in one.name:
            beside = f"{one.name}: {took:.2f} s"
    return figures


if __name__ == "__main__":
    main()
