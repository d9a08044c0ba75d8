"""An archive of the same community is the same from an SQLite file and from a PostgreSQL server, beside a writer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import update
from sqlmodel import Session

from copbot.archive.reading import community
from copbot.archive.writing import write
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.archived import Whom
from storage.database import Database
from storage.models import Post
from tests.archive.filled import NOW, archive, files, play
from tests.memory import in_file


def test_it_shows_one_moment_while_the_bot_writes(url: str, opened: Callable[[str], Database], tmp_path: Path) -> None:
    database = opened(url)
    database.migrate()
    play(database)
    archive(database, tmp_path / "before")
    with community(database, ALL, Settings(ALL), "community", "gardeners", NOW) as ctx:
        # From here on it has seen something, and the bot goes on.
        with Session(database.engine) as db:
            db.execute(update(Post).values(text="changed meanwhile"))
            db.commit()
        write(ctx, Whom.MEMBERS, tmp_path / "beside")
    assert files(tmp_path / "beside") == files(tmp_path / "before")
    archive(database, tmp_path / "after")
    assert "changed meanwhile" in (tmp_path / "after" / "data" / "questions.jsonl").read_text(encoding="utf8")


def test_it_is_the_same_whatever_keeps_it(url: str, opened: Callable[[str], Database], tmp_path: Path) -> None:
    here, there = opened(url), in_file(tmp_path / "other.db")
    here.migrate()
    for number, database in enumerate((here, there)):
        play(database)
        archive(database, tmp_path / f"{number}")
    there.dispose()
    assert files(tmp_path / "0") == files(tmp_path / "1")
