"""What features do for the seventeen tips, the ten hints and the ten pitfalls of communities of practice.

Each declares it by `feature.practice`; docs/practice.md is made of that, and `/tips` shows what is not yet set up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LISTS = {"tip": 17, "hint": 10, "pitfall": 10}
"""How many there are: tips for moderators, hints for founders, pitfalls."""
KEYS = tuple(f"{name}-{number}" for name, many in LISTS.items() for number in range(1, many + 1))
"""By which each of them is known: "tip-5"."""


@dataclass(frozen=True, slots=True)
class Practice:
    """What a feature does for some of them. The sentence practice-NAME tells what, and when.

    `by` are the commands and settings by which it is done or changed. `setup` is the command line that sets it up where
    a community has to; with `words`, it wants words of whoever gives it. The sentence practice-NAME-lacks tells that it
    is not set up.
    """

    name: str
    serves: tuple[str, ...]
    by: tuple[str, ...] = ()
    setup: str = ""
    words: bool = False

    def __post_init__(self) -> None:
        if strange := set(self.serves) - set(KEYS):
            raise ValueError(f"{self.name}: there is no {', '.join(sorted(strange))}")

    @property
    def says(self) -> str:
        """The key of the sentence on what is done."""
        return f"practice-{self.name}"

    @property
    def lacks(self) -> str:
        """That of the one that says that it is not set up."""
        return f"{self.says}-lacks"

    @property
    def does(self) -> str:
        """That of what stands on the button that sets it up."""
        return f"{self.says}-do"


IsSet = Callable[[Any], bool]
"""Gets a context: is it set up in the community, as its feature looks it up?"""


def place(key: str) -> tuple[str, int]:
    """The list that it stands in, and its number there: "tip", 5."""
    name, _, number = key.partition("-")
    return name, int(number)
