"""What a feature declares for others: what it lets go of with a member, and what it answers when they ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from typing import Any

from copbot.rooms.purpose import Purpose

Forgetting = Callable[[Any, Set[int]], Iterable[Purpose]]
"""Gets a context, and the members."""


class Declared:
    """That of one feature."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.forgetting: list[Forgetting] = []
        self.offers: dict[object, Callable[..., Any]] = {}
        """What it answers when others ask, by the kind of offer (see copbot.kit.offers)."""

    def forgets(self, handler: Forgetting) -> Forgetting:
        """The function below is called before these members, who are one person, are forgotten.

        It gives the purposes of what the bot said in rooms in their place, which is taken away.
        """
        self.forgetting.append(handler)
        return handler
