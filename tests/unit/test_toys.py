"""A feature, a language and a platform are added as docs/adding.md shows it: by its files, in a copy of the program."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pytest

from storage.database import Database
from storage.versions import HEAD

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "adding.md"
NEXT = f"{int(HEAD) + 1:04}"
_BLOCK = re.compile(r"^```\w+ (?P<name>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
FILES = {
    match["name"].replace("NEXT", NEXT): match["text"].replace("NEXT", NEXT).replace("LAST", HEAD)
    for match in _BLOCK.finditer(PAGE.read_text(encoding="utf8"))
}
"""The files that the page shows."""


pytestmark = pytest.mark.slow


class Copy:
    """A copy of the program, with the files of one part of the page in it."""

    def __init__(self, folder: Path, *parts: str) -> None:
        self.folder = folder
        for package in ("copbot", "storage", "adapters"):
            shutil.copytree(ROOT / package, folder / package)
        self.files = [name for name in FILES if re.search("|".join(parts), name)]
        for name in self.files:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(FILES[name], encoding="utf8")

    def change(self, file: str, before: str, after: str) -> None:
        """Have the file read so."""
        text = (self.folder / file).read_text(encoding="utf8")
        assert text.count(before) == 1
        (self.folder / file).write_text(text.replace(before, after), encoding="utf8")

    @contextmanager
    def started(self, *words: str) -> Iterator[subprocess.Popen[str]]:
        """Python with these words, in the copy; ended at the end."""
        running = subprocess.Popen(  # noqa: S603
            [sys.executable, *words],
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(self.folder), "LC_ALL": "C.UTF-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        with running:
            try:
                yield running
            finally:
                running.kill()

    def run(self, *words: str) -> str:
        """What Python prints with these words; a line of the log is a failure."""
        with self.started(*words) as running:
            said, _ = running.communicate(timeout=120)
        assert running.returncode == 0, said
        assert "failed" not in said
        return said

    def play(self, *words: str) -> str:
        """Have the program play a scenario."""
        return self.run("-m", "copbot.cli", "play", *words)


# A feature


@pytest.fixture(scope="module")
def memo(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    copy = Copy(tmp_path_factory.mktemp("memo"), r"\bmemos?\b", "_memos")
    copy.change("copbot/features/__init__.py", '    "privacy",\n', '    "memo",\n    "privacy",\n')
    return copy


@pytest.mark.parametrize("platform", ["discord", "plain"])
def test_a_feature_does_in_every_room_what_its_scenario_says(memo: Copy, platform: str) -> None:
    assert "holds" in memo.play("--platform", platform, "tests/scenarios/memo.chat")


LIFE = '''
import json, sys
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import Session, func, select
from copbot.features import ALL
from copbot.features.memo.tables import Memo
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.running import log
from storage import versions
from storage.database import Database
from storage.models import Timer, schema

log.quiet()
def waits(db):
    return (db.scalar(select(func.count()).select_from(Memo)),
            db.scalar(select(func.count()).select_from(Timer).where(Timer.kind == "memo.due")))

database = Database(sys.argv[1])
with database.engine.connect() as connection:
    assert versions.version(connection) == sys.argv[2]
database.migrate()
with database.engine.connect() as connection:
    opts = {"include_name": versions.is_described, "compare_type": True, "compare_server_default": True}
    found = compare_metadata(MigrationContext.configure(connection, opts=opts), schema())
    assert found == [], found
player = Player(database, ALL, "matrix")
files = []
perform = player._stage._perform
def keeping(going):
    files.extend(getattr(going.action, "files", ()))
    return perform(going)
player._stage._perform = keeping
def play(text):
    player.play(read(text.strip().splitlines()))
play("""
room #garden
setting memo.longest = 3d
ann: /memo 4d Water the beans
> *: *So long I keep no memo*
ann: /memo 2d Water the beans
bob: /memo 2d Pick the pears
ann dm: /nudges memos off
ann dm: /nudges memos on
""")
with Session(database.reader) as db:
    assert waits(db) == (2, 2)
play("ann dm: /export")
whole, = (file.content.decode() for file in files if file.name.endswith(".json"))
[rows] = [one["tables"]["memo"] for one in json.loads(whole)["communities"]]
assert [row["text"] for row in rows] == ["Water the beans"]
assert "pears" not in whole
play("""
ann dm: /language nl
ann dm: /memo 1d Onkruid
> dm ann: *Ik zeg het je over*
ann dm: /forget confirm
+3d
> dm bob: *wanted to hear this: Pick the pears*
!> dm ann: *
""")
with Session(database.reader) as db:
    assert waits(db) == (0, 0)
'''
WITHOUT = '''
import sys
from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.running import log
from storage.database import Database

log.quiet()
database = Database(sys.argv[1])
database.migrate()
Player(database, tuple(one for one in ALL if one.name != "memo"), "matrix").play(read("""
room #garden
setting community.waking = "00:00-00:00"
ann: /memo 2d Water the beans
> *: *I don't know /memo*
ann: /nudges
!> *: *memos*
ann: /ask Do the beans need water?
bob: /open
> *: *Do the beans need water*
ann dm: /forget confirm
+4d
!> *: *wanted to hear this*
""".strip().splitlines()))
'''


def old(folder: Path, name: str) -> str:
    """A database as it was before there was this feature."""
    database = Database(f"sqlite:///{folder / name}")
    database.migrate()
    database.dispose()
    return f"sqlite:///{folder / name}"


def test_a_feature_gets_its_table_keeps_its_settings_and_is_exported_and_forgotten(memo: Copy, tmp_path: Path) -> None:
    memo.run("-c", LIFE, old(tmp_path, "life.db"), HEAD)


def test_a_feature_that_is_left_out_or_taken_out_is_gone(memo: Copy, tmp_path: Path) -> None:
    memo.run("-c", WITHOUT, old(tmp_path, "left-out.db"))
    copy = Copy(tmp_path / "without", "_memos")
    # Its migration stays: it is part of the history.
    assert len(copy.files) == 1
    copy.run("-c", WITHOUT, old(tmp_path, "taken-out.db"))


# A language


def test_another_language_answers_commands_by_their_names_in_it(tmp_path: Path) -> None:
    copy = Copy(tmp_path, r"\.it\.ftl$", "italian")
    for platform in ("matrix", "plain"):
        assert "holds" in copy.play("--platform", platform, "tests/scenarios/italian.chat")


# A platform


class Server:
    """The wire's end that is not ours: it tells what is said there, and hears what the bot says."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(60)
        self.port = self._listening.getsockname()[1]
        self._wire: TextIO

    def accepts(self) -> str:
        """Wait for the bot; its first line."""
        connection, _ = self._listening.accept()
        connection.settimeout(60)
        self._wire = connection.makefile("rw", encoding="utf8", newline="\n")
        connection.close()
        return self._wire.readline().rstrip()

    def tells(self, line: str) -> None:
        """This is said in a room."""
        self._wire.write(f"{line}\n")
        self._wire.flush()

    def hears(self, words: str) -> str:
        """Wait for the bot to say this; the whole line."""
        for line in self._wire:
            if words in line:
                return line.rstrip()
        raise AssertionError(f"the bot left without saying {words!r}")

    def close(self) -> None:
        self._listening.close()
        self._wire.close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def test_on_a_new_platform_a_question_is_asked_and_answered(server: Server, tmp_path: Path) -> None:
    copy = Copy(tmp_path, r"\bwire\b")
    copy.change("adapters/configured.py", '    "matrix": Ma', '    "wire": WireSettings,\n    "matrix": Ma')
    copy.change(
        "adapters/configured.py",
        "from copbot.running.config",
        "from adapters.wire.settings import WireSettings\nfrom copbot.running.config",
    )
    copy.change("wire.toml", "7000", str(server.port))
    doctor = copy.run("-m", "copbot.cli", "doctor", "-c", "wire.toml")
    assert f"a server listens at port {server.port}" in doctor
    # The doctor's own call.
    assert server.accepts() == ""
    with copy.started("-m", "copbot.cli", "run", "-c", "wire.toml") as running:
        assert server.accepts() == "FROM 0"
        server.tells("1 #garden ann /ask How often do I water beans?")
        server.hears("#garden")
        server.tells("2 #garden cas /open")
        server.hears("water beans")
        server.tells("3 #garden bob ann: every second evening, and never in the sun")
        server.tells("4 #garden cas /open")
        server.hears("No open questions")
        running.send_signal(signal.SIGTERM)
        assert running.wait(60) == 0
    with copy.started("-m", "copbot.cli", "run", "-c", "wire.toml") as running:
        # What it has dealt with it wants to hear no more.
        assert server.accepts() == "FROM 4"
        server.tells("5 #garden cas /search beans")
        server.hears("every second evening")
        running.send_signal(signal.SIGTERM)
        assert running.wait(60) == 0
