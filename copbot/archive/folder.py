"""A new folder that is there whole or not at all: each file is listed with its SHA-256 when it is written."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO, Self

SUMS = "SHA256SUMS"
"""The list, as `sha256sum -c` reads it."""
SCRATCH = ".scratch.db"


class ArchiveError(Exception):
    """A line for the operator on why there is no archive."""


class Stream:
    """A file that is written bit by bit."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._sum = file, sha256()

    def write(self, words: str) -> None:
        """Add to it."""
        content = words.encode("utf8", "replace")
        self._sum.update(content)
        self._file.write(content)

    def end(self) -> str:
        """Close it; its sum."""
        self._file.close()
        return self._sum.hexdigest()


class Folder:
    """A folder in the making beside the one that it becomes; `scratch` is a database that goes with its end."""

    scratch: sqlite3.Connection

    def __init__(self, target: Path) -> None:
        """Raises ArchiveError where something else is at its place."""
        self._target = target.absolute()
        self._streams: dict[str, Stream] = {}
        self.files = 0
        if self._target.exists() and not is_ours(self._target):
            raise ArchiveError(f"{target}: something else is there, or was put into the archive there")
        self._here = self._target.with_name(f".{self._target.name}.{os.getpid()}")

    def __enter__(self) -> Self:
        try:
            self._here.mkdir(parents=True)
        except OSError as error:
            raise ArchiveError(f"{self._here.parent}: {error.strerror or error}") from None
        self.scratch = sqlite3.connect(self._here / SCRATCH, isolation_level=None)
        self.scratch.execute("PRAGMA journal_mode = OFF")
        self.scratch.execute("PRAGMA synchronous = OFF")
        self.scratch.execute("CREATE TABLE sums (path TEXT PRIMARY KEY, sum TEXT) WITHOUT ROWID")
        # One transaction: nothing of it is to outlive the writing.
        self.scratch.execute("BEGIN")
        return self

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file; `path` is relative, with slashes."""
        data = content.encode("utf8", "replace") if isinstance(content, str) else content
        place = self._place(path)
        place.write_bytes(data)
        self._note(path, sha256(data).hexdigest())

    def stream(self, path: str) -> Stream:
        """A file that is written bit by bit until the folder is whole."""
        if path not in self._streams:
            self._streams[path] = Stream(self._place(path).open("wb"))
        return self._streams[path]

    def finish(self) -> None:
        """All is written: it stands at its place from now on, instead of an archive that was there."""
        for path, stream in self._streams.items():
            self._note(path, stream.end())
        self._streams.clear()
        with (self._here / SUMS).open("w", encoding="utf8", newline="\n") as file:
            for path, digest in self.scratch.execute("SELECT path, sum FROM sums ORDER BY path"):
                file.write(f"{digest}  {path}\n")
        self.scratch.close()
        (self._here / SCRATCH).unlink()
        with _out_of_the_way(self._target):
            self._here.rename(self._target)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stream in self._streams.values():
            stream.end()
        self.scratch.close()
        shutil.rmtree(self._here, ignore_errors=True)

    def _place(self, path: str) -> Path:
        place = self._here / path
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def _note(self, path: str, digest: str) -> None:
        self.files += 1
        self.scratch.execute("INSERT INTO sums VALUES (?, ?)", (path, digest))


@contextmanager
def _out_of_the_way(target: Path) -> Iterator[None]:
    """An archive that is there makes room, and goes when the new one stands there."""
    old = target.with_name(f".{target.name}.{os.getpid()}.old")
    there = target.exists()
    if there:
        target.rename(old)
    try:
        yield
    except BaseException:
        if there:
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def is_ours(folder: Path) -> bool:
    """Is the folder empty, or an archive with nothing else in it?"""
    if not folder.is_dir() or folder.is_symlink():
        return False
    there = {str(one.relative_to(folder).as_posix()) for one in folder.rglob("*") if not one.is_dir()}
    if not there:
        return True
    try:
        with (folder / SUMS).open(encoding="utf8") as lines:
            listed = {line.rstrip("\n")[66:] for line in lines}
    except (OSError, UnicodeDecodeError):
        return False
    return there == {*listed, SUMS}
