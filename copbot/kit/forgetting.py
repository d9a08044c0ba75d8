"""What is told once somebody is forgotten. See `copbot.kit.domain`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamesGone:
    """Somebody is forgotten by now: what `feature` said about these `subjects` is to read so, without the name."""

    feature: str
    subjects: frozenset[int]
