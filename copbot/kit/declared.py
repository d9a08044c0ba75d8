"""What a feature declares for others: what it lets go of with a member, and what it answers when they ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from typing import Any

from copbot.kit.practice import IsSet, Practice
from copbot.rooms.purpose import Purpose
from storage.models import Stage

Forgetting = Callable[[Any, Set[int]], Iterable[Purpose]]
"""Gets a context, and the members."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. `path` is the last part of its address, of small letters; `media` the type of what it is made of."""

    path: str
    media: str
    ending: str = ""
    """What its address ends in, without the dot, for programs that look at that."""

    @property
    def name(self) -> str:
        """The last part of its address."""
        return f"{self.path}.{self.ending}" if self.ending else self.path


class Declared:
    """That of one feature."""

    def __init__(self, name: str, until: Stage = Stage.AWAKE) -> None:
        self.name = name
        self.until = until
        """The last stage of a community in which it speaks unasked; in one that has ended it does nothing else either.
        """
        self.forgetting: list[Forgetting] = []
        self.offers: dict[object, Callable[..., Any]] = {}
        """What it answers when others ask, by the kind of offer (see copbot.kit.offers)."""

        self.feeds: dict[str, tuple[Feed, Callable[..., Any]]] = {}
        """Its feeds by their paths; see copbot.kit.feeds."""
        self.practices: list[tuple[Practice, IsSet | None]] = []
        """What it does for the practice of communities; with what tells whether that is set up, where it has to be."""

    def forgets(self, handler: Forgetting) -> Forgetting:
        """The function below is called before these members, who are one person, are forgotten.

        It gives the purposes of what the bot said in rooms in their place, which is taken away.
        """
        self.forgetting.append(handler)
        return handler

    def practice(self, practice: Practice, is_set: IsSet | None = None) -> None:
        """The feature does this for tips, hints or pitfalls; `is_set` tells whether the community has set it up."""
        if bool(practice.setup) != (is_set is not None):
            raise ValueError(f"{practice.name}: how it is set up, and whether it is, belong together")
        self.practices.append((practice, is_set))
