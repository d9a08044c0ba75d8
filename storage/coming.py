"""What is about to be asked for in a transaction, so that it is looked up together when the first of it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlmodel import SQLModel


@dataclass(slots=True)
class Coming:
    """What the happenings of a batch point to; what was looked up is taken out."""

    sent: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    """The messages that may be the bot's, by platform and room."""
    posts: dict[int, set[str]] = field(default_factory=dict)
    """The messages that may be posts, by the numbers of their rooms."""
    rows: dict[type[SQLModel], set[int]] = field(default_factory=dict)
    """The rows that may be asked for by their keys."""

    def points_to(self, platform: str, room: str, number: int, message: str) -> None:
        """Something happens that is about this message of a room."""
        self.sent.setdefault((platform, room), set()).add(message)
        self.posts.setdefault(number, set()).add(message)

    def row(self, model: type[SQLModel], number: int) -> None:
        """A row with this key may be asked for."""
        self.rows.setdefault(model, set()).add(number)
