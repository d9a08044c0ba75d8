"""What of a history could not be read, counted by reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True)
class Reason:
    """How often something could not be read for one reason, and where first: a line or message from 0 in its file."""

    count: int
    file: Path
    index: int


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

    def add(self, why: str, file: Path, index: int) -> None:
        """One more. What is behind a colon in the reason is the single case."""
        kind = why.partition(":")[0]
        found = self.reasons.get((kind, file))
        if found is None:
            self.reasons[kind, file] = Reason(1, file, index)
        else:
            found.count += 1

    def line(self) -> str:
        """In one sentence how many of how many, by reason, and where each was met first."""
        parts = [
            f"{count:,} {kind} (first: {first.file}, number {first.index})" for kind, count, first in self._by_kind()
        ]
        return f"{self.count:,} of {self.total:,} lines or messages could not be read: {'; '.join(parts)}."

    def _by_kind(self) -> Iterator[tuple[str, int, Reason]]:
        kinds: dict[str, tuple[int, Reason]] = {}
        for (kind, _), reason in self.reasons.items():
            count, first = kinds.get(kind, (0, reason))
            kinds[kind] = count + reason.count, first
        for kind, (count, first) in sorted(kinds.items(), key=lambda item: -item[1][0]):
            yield kind, count, first
