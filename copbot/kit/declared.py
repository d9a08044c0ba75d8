"""What a feature declares for the others to use: what its timers are about, what it lets go of, what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from datetime import datetime
from typing import Any

from sqlmodel import Session, SQLModel

Ageing = Callable[[Session, int, datetime], None]
Forgetting = Callable[[Any, Set[int]], Iterable[str]]
"""Gets a context, and the members."""


class Declared:
    """That of one feature."""

    def __init__(self) -> None:
        self.about: dict[str, type[SQLModel]] = {}
        """What the subjects of each timer are the numbers of."""
        self.ageing: list[tuple[str, Ageing]] = []
        """What is kept for a while only, each with the setting of privacy that says how long."""
        self.forgetting: list[Forgetting] = []
        self.offers: dict[object, Callable[..., Any]] = {}
        """What it answers when others ask, by the kind of offer (see copbot.kit.offers)."""

    def ages(self, setting: str) -> Callable[[Ageing], Ageing]:
        """The function below forgets what a community has kept since before then.

        `setting` of the privacy settings says how long it is kept.
        """

        def register(handler: Ageing) -> Ageing:
            self.ageing.append((setting, handler))
            return handler

        return register

    def forgets(self, handler: Forgetting) -> Forgetting:
        """The function below is called before these members, who are one person, are forgotten.

        It gives the purposes of what the bot said in rooms in their place, which is taken away.
        """
        self.forgetting.append(handler)
        return handler
