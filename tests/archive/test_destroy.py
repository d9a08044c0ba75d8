"""`copbot destroy` asks for the name, says what stays elsewhere, and leaves all others alone."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import Session

from copbot.rehearsal.scenario import read
from storage.belonging import community_names
from storage.database import Database
from tests.archive.filled import play
from tests.memory import in_file


@pytest.fixture
def home(tmp_path: Path) -> Path:
    database = in_file(tmp_path / "copbot.db")
    play(database)
    database.dispose()
    (tmp_path / "config.toml").write_text('database = "sqlite:///copbot.db"\n')
    return tmp_path


def left(home: Path) -> list[str]:
    database = Database(f"sqlite:///{home / 'copbot.db'}")
    with Session(database.reader) as db:
        found = list(community_names(db))
    database.dispose()
    return found


def run(home: Path, *words: str) -> tuple[int, str]:
    """Where nobody can be asked."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "copbot.cli", "destroy", "-c", "config.toml", *words],
        cwd=home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def typed(home: Path, *answers: str) -> tuple[int, str]:
    """In a terminal, with these answers."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "copbot.cli", "destroy", "-c", "config.toml", "--community", "gardeners"],
        cwd=home,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as going:
        os.close(theirs)
        os.write(ours, "".join(f"{one}\n" for one in answers).encode())
        said, _ = going.communicate()
    os.close(ours)
    return going.returncode, said


def test_without_a_terminal_it_needs_the_name_twice(home: Path) -> None:
    code, said = run(home, "--community", "gardeners")
    assert code == 2
    assert "what the bot said in #board, #garden (telegram)" in said
    assert "nothing was destroyed" in said
    assert run(home, "--community", "gardeners", "--yes-destroy", "bakers")[0] == 2
    assert left(home) == ["gardeners", "bakers"]
    code, said = run(home, "--community", "gardeners", "--yes-destroy", "gardeners", "--archive", "kept")
    assert code == 0, said
    assert (home / "kept" / "index.html").exists()
    assert left(home) == ["bakers"]
    code, said = run(home, "--community", "gardeners", "--yes-destroy", "gardeners")
    assert (code, said) == (2, "copbot: there is no community gardeners\n")


def test_in_a_terminal_it_offers_the_archive_and_has_the_name_written(home: Path) -> None:
    code, said = typed(home, "", "yes")
    assert (code, "nothing was destroyed" in said) == (2, True)
    assert left(home) == ["gardeners", "bakers"]
    code, said = typed(home, "kept", "gardeners")
    assert code == 0, said
    assert "kept holds the archive of gardeners" in said
    assert left(home) == ["bakers"]


def test_it_waits_for_no_running_bot_and_refuses(home: Path) -> None:
    database = Database(f"sqlite:///{home / 'copbot.db'}")
    with database.lock():
        code, said = run(home, "--community", "gardeners", "--yes-destroy", "gardeners")
    database.dispose()
    assert code == 2
    assert "copbot: " in said
    assert left(home) == ["gardeners", "bakers"]


DESERTED = """\
at 2026-03-02 09:00
platform telegram
community gardeners
room #garden
room #board
moderator mia in #garden
moderator cas in #garden
mia joins #garden
cas joins #garden
ann joins #garden
q = ann in #garden: /ask When do I prune a plum?
a = cas replies q: In July, never in winter.
ann replies q: /accept
ann dm: /anonymous #garden What do I do about moss?
"""


def test_it_counts_people_and_destroys_nothing_that_it_left_out_unseen(tmp_path: Path) -> None:
    database = in_file(tmp_path / "copbot.db")
    player = play(database, DESERTED)
    (tmp_path / "config.toml").write_text('database = "sqlite:///copbot.db"\n')
    # Who asked without a name is no one more.
    assert "goes for ever: 3 members, 2 questions" in run(tmp_path, "--community", "gardeners")[1]
    player.play(read(["ann leaves #garden", "ann dm: /forget confirm"]))
    sure = ("--community", "gardeners", "--yes-destroy", "gardeners")
    code, said = run(tmp_path, *sure, "--archive", "kept")
    assert (code, left(tmp_path)) == (2, ["gardeners"])
    assert "goes for ever: 2 members" in said
    assert "Left out of #garden: 1 questions; only moderators are in the room" in said
    assert "nothing was destroyed" in said
    player.play(read(["mia in #garden: /settings #garden community.closed off"]))
    database.dispose()
    code, said = run(tmp_path, *sure, "--archive", "kept")
    assert (code, left(tmp_path)) == (0, [])
    assert "1 questions" in said
    assert "Left out" not in said
