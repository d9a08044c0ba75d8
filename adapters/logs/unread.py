"""What of a history could not be read, counted by reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True)
class Reason:
    """How often something could not be read for one reason, and where first: in words, and from 0 in its file."""

    count: int
    file: Path
    index: int
    place: str


class Unread:
    """What could not be read so far. It is true if there is anything."""

    def __init__(self) -> None:
        self.total = 0
        """So many lines and messages were looked at."""
        self.reasons: dict[tuple[str, Path], Reason] = {}
        """By the reason and the file."""

    def __bool__(self) -> bool:
        return bool(self.reasons)

    @property
    def count(self) -> int:
        """How many lines and messages could not be read."""
        return sum(reason.count for reason in self.reasons.values())

    def add(self, why: str, file: Path, index: int, *, text: bool) -> None:
        """One more: of a text a line, which people count from 1. What is behind a colon in the reason is one case."""
        kind = why.partition(":")[0]
        found = self.reasons.get((kind, file))
        if found is None:
            self.reasons[kind, file] = Reason(1, file, index, f"line {index + 1}" if text else f"message {index}")
        else:
            found.count += 1

    def line(self) -> str:
        """In one sentence how many of how many, by reason, and where each was met first."""
        parts = [f"{count:,} {kind} (first: {first.file}, {first.place})" for kind, count, first in self._by_kind()]
        what = "messages" if all(reason.place.startswith("m") for reason in self.reasons.values()) else "lines"
        return f"{self.count:,} of {self.total:,} {what} could not be read: {', '.join(parts)}."

    def _by_kind(self) -> Iterator[tuple[str, int, Reason]]:
        kinds: dict[str, tuple[int, Reason]] = {}
        for (kind, _), reason in self.reasons.items():
            count, first = kinds.get(kind, (0, reason))
            kinds[kind] = count + reason.count, first
        for kind, (count, first) in sorted(kinds.items(), key=lambda item: -item[1][0]):
            yield kind, count, first
