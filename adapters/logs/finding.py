"""The files of a history: those that are named, and those in the folders that are named."""

from __future__ import annotations

import glob
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from adapters.logs import discord
from adapters.logs.entry import BesideError, LogError, UnknownError
from adapters.logs.slack_workspace import workspace
from adapters.logs.telegram import parts
from adapters.logs.telling import format_of, readable


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a history, or a part of one; the format that it is in; and the bytes of the whole file."""

    path: Path
    format: str
    size: int
    part: str | None = None
    parts: int = 1


class Found:
    """The sources, and how many files in folders are none, by their endings. Raises LogError for a named one.

    Direct messages of Discord and private channels of Slack are read only where they are named.
    """

    def __init__(self, paths: Sequence[Path], format: str | None) -> None:
        self.sources: list[Source] = []
        self.left_out: Counter[str] = Counter()
        self.private: set[Path] = set()
        known: set[Path] = set()
        for path in paths:
            for file, named in _files(path):
                if file.resolve() in known:
                    continue
                known.add(file.resolve())
                told = _named(file, format) if named else self._met(file, format, path)
                if told:
                    self.sources += _sources(file, told)
        if not self.sources:
            raise LogError(
                f"{', '.join(map(str, paths))}: holds no history" + "".join(f"; {row}" for row in self.rows())
            )

    def rows(self) -> Iterator[str]:
        """What was left out, in words."""
        if self.left_out:
            kinds = ", ".join(f"{count:,} {kind}" for kind, count in self.left_out.most_common())
            yield f"files that are no history were left out: {kinds}"
        if self.private:
            yield f"private talks that were left out: {len(self.private):,}; name them, and they are read"

    def _met(self, file: Path, format: str | None, named: Path) -> str | None:
        """The format of a file in a folder; None for one that is left out."""
        try:
            told = format_of(file)
        except BesideError:
            return None
        except UnknownError:
            told = format or ""
        except LogError:
            told = ""
        if private := _private(file, told, named):
            self.private.add(private)
            return None
        if told and format in (None, told):
            return told
        self.left_out[file.suffix.lower() or "without an ending"] += 1
        return None


def _private(file: Path, format: str, named: Path) -> Path | None:
    """The private talk that the file is or belongs to, unless that was named."""
    if format == "discord" and discord.private(file):
        return file
    if format == "slack" and file.parent != named and file.parent.name in workspace(file.parent).private:
        return file.parent
    return None


def _sources(file: Path, format: str) -> Iterator[Source]:
    size = file.stat().st_size
    groups = parts(file) if format == "telegram" else []
    if len(groups) > 1:
        yield from (Source(file, format, size, group, len(groups)) for group in groups)
    else:
        yield Source(file, format, size)


def _named(file: Path, format: str | None) -> str:
    if format is None:
        return format_of(file)
    readable(file)
    return format


def _files(path: Path) -> Iterator[tuple[Path, bool]]:
    """The files of a path, each with whether it was named; the hidden files of a folder are nobody's history."""
    if path.is_dir():
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from ((Path(folder, name), False) for name in sorted(names) if not name.startswith("."))
    elif not path.exists() and glob.has_magic(str(path)):
        for found in sorted(glob.glob(str(path), recursive=True)):
            yield from ((file, False) for file, _ in _files(Path(found)))
    else:
        yield path, True
