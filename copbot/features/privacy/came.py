"""What came with words, in an export: for programs each with its parts, for people in their language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from copbot.kit.attached import named
from copbot.language.wording import Wording
from copbot.rooms.files import Attached, FileKind, loaded

_COLUMN, _PICTURE = "files", "content"


def parted(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rows, with what came told by its parts."""
    return [{name: _parts(value) if _is_of_files(name) else value for name, value in row.items()} for row in rows]


def shown(words: Wording, name: str, value: Any) -> str:  # noqa: ANN401 - whatever a table keeps
    """A value of such a row, to be read."""
    if name == _PICTURE:
        # It can be looked at in the file for programs.
        return f"{len(value) * 3 // 4} bytes" if value else ""
    if not _is_of_files(name):
        return "" if value is None else str(value)
    return named(words, [Attached(**one | {"kind": FileKind(one["kind"])}) for one in value])


def _is_of_files(name: str) -> bool:
    return name == _COLUMN or name.endswith(f"_{_COLUMN}")


def _parts(kept: str) -> list[dict[str, Any]]:
    return [{name: value for name, value in asdict(one).items() if value not in ("", None)} for one in loaded(kept)]
