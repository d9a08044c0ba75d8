"""Fresh databases of either kind, quickly made from one that was brought up to date before."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from storage.database import Database
from tests.conftest import Server

KINDS = ("sqlite", "postgresql")
Fresh = Callable[[], str]
"""The url of a new, empty database. It takes the place of one that was made a while ago."""


@contextmanager
def databases(kind: str) -> Iterator[Fresh]:
    """Within this there are databases of that kind."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    try:
        if kind == "sqlite":
            yield in_files(folder)
        else:
            # Its lock file and socket lie there: sessions side by side don't meet.
            os.environ["XDG_RUNTIME_DIR"] = str(folder)
            server = Server(folder)
            yield on_server(server)
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def on_server(server: Server) -> Fresh:
    """Databases on that server."""
    numbers = count()

    def fresh() -> str:
        name = f"fuzz{next(numbers) % 4}"
        server.run(
            f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name} TEMPLATE {server._template}"
        )
        return str(server._server.get_uri(database=name))

    return fresh


def in_files(folder: Path) -> Fresh:
    """SQLite files in that folder."""
    template, numbers = folder / "template.db", count()
    made = Database(f"sqlite:///{template}")
    made.migrate()
    made.dispose()

    def fresh() -> str:
        file = folder / f"{next(numbers) % 4}.db"
        for old in folder.glob(f"{file.name}*"):
            old.unlink()
        shutil.copy(template, file)
        return f"sqlite:///{file}"

    return fresh
