"""What `copbot replay` says while it works."""

from __future__ import annotations

import subprocess
import sys
from io import StringIO

from copbot.rehearsal.progress import Going


class Seen(StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


def told(*steps: tuple[float, int], out: StringIO) -> str:
    """What is said where so much of 200 is done after so many seconds."""
    clock = [0.0]
    with Going("log\x1b[31m [bold]x", out, lambda: clock[0]) as going:
        for clock[0], done in steps:
            going.at(done, 200)
    return out.getvalue()


def test_where_nobody_looks_a_line_now_and_then() -> None:
    steps = ((float(second), second * 5) for second in range(41))
    assert told(*steps, out=StringIO()).splitlines() == [
        "copbot: reading log?[31m [bold]x",
        "copbot: log?[31m [bold]x: 25 %, about 0:00:30 to go",
        "copbot: log?[31m [bold]x: 50 %, about 0:00:20 to go",
        "copbot: log?[31m [bold]x: 75 %, about 0:00:10 to go",
        "copbot: log?[31m [bold]x: 100 %, about 0:00:00 to go",
    ]


def test_nothing_is_divided_by_nothing() -> None:
    assert len(told((20.0, 0), (40.0, 0), (60.0, 300), out=StringIO()).splitlines()) == 1


def test_where_somebody_looks_a_bar() -> None:
    said = told((1.0, 50), (2.0, 150), out=Seen())
    assert "75%" in said
    assert "[bold]x" in said
    assert "copbot:" not in said


def test_the_first_word_is_there_before_what_is_heavy_is_loaded() -> None:
    program = (
        "import sys\nfrom copbot.cli import app\nfrom copbot.rehearsal.progress import Going\n"
        "print(sorted({'sqlalchemy', 'numpy', 'adapters', 'pydantic_settings', 'babel'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603 - its own words
    assert done.stdout == "[]\n"
