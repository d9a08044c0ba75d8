"""Members who are named together in a room, and of what they hear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from copbot.kit.batch import Place
from storage.models import Member

T = TypeVar("T")


@dataclass(slots=True)
class Call:
    """Members who are named together in a room, and of what they hear."""

    place: Place
    told: list[tuple[Member, int]] = field(default_factory=list)

    @property
    def members(self) -> list[Member]:
        """Who is named, in order."""
        return list({member.id: member for member, _ in self.told}.values())

    @property
    def subjects(self) -> list[int]:
        """Of what, in order."""
        return list(dict.fromkeys(subject for _, subject in self.told))

    def parts(self, most: int | None) -> Iterator[Call]:
        """The same as several calls, each of at most so many subjects."""
        for now in map(set, parts(self.subjects, most)):
            yield Call(self.place, [(member, subject) for member, subject in self.told if subject in now])


def parts(told: Sequence[T], most: int | None) -> Iterator[Sequence[T]]:
    """All at once, or so many at a time."""
    size = most or max(1, len(told))
    return (told[first : first + size] for first in range(0, len(told), size))
