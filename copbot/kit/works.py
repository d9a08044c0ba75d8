"""What features tell of what the community makes and looks for: domain events like those of `copbot.kit.domain`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Work(StrEnum):
    """Of what sort something is that the community has made."""

    REVIEW = "review"
    NEWSLETTER = "newsletter"
    SKETCH = "sketch"


@dataclass(frozen=True, slots=True)
class WorkMade:
    """The community has made something that belongs in its library; told again, it reads otherwise from now on."""

    kind: Work
    about: tuple[str, int]
    """The table and the row of it, by which it is known."""
    title: str
    text: str = ""
    """What is searched in it."""
    people: tuple[int, ...] = ()
    """The members who made it and may be named."""
    page: str = ""
    """Where it is seen: the path of a page, with what stands behind its question mark."""
    room: int | None = None
    """For whose people it is alone, if not for all."""
    public: bool = False
    """Everybody may see it, outside of the community too."""


@dataclass(frozen=True, slots=True)
class WorkGone:
    """That is there no more."""

    about: tuple[str, int]


@dataclass(frozen=True, slots=True)
class Searched:
    """A member has looked for something, in these words."""

    member: int
    text: str
