"""What people did during a soak, and so what must come of it: each thing once."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass, field

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was put: by whom, in which room, and the message under which it is answered."""

    person: str
    room: str
    message: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that was given."""

    person: str
    message: str
    text: str


@dataclass(slots=True)
class Wait:
    """A private command: when it was given and answered, in seconds of the monotonic clock; None if it never was."""

    began: float
    ended: float | None = None


@dataclass(slots=True)
class Book:
    """What happened on one platform.

    Nothing that is named here twice may be there twice. What is `unsure` may be there or not, but not twice: a command
    of which the platform itself told the person that nobody answered, as Discord does after three seconds.
    """

    platform: str
    questions: set[str] = field(default_factory=set)
    answers: set[str] = field(default_factory=set)
    votes: Counter[str] = field(default_factory=Counter)
    """How many members found an answer good, by its text."""
    words: set[str] = field(default_factory=set)
    """Each stands in a command, and in what the bot says to it."""
    unsure: set[str] = field(default_factory=set)
    untaken: set[str] = field(default_factory=set)
    """What the bot itself told its giver of that it was interrupted, and to try it again: as what is unsure."""
    waits: list[Wait] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    open: list[Asked] = field(default_factory=list)
    """The latest questions, to be answered."""
    given: list[Answered] = field(default_factory=list)
    """The latest answers, to be voted on."""
    voted: set[tuple[str, str]] = field(default_factory=set)
    numbered: list[float] = field(default_factory=list)
    """When each number was given out, in seconds of the monotonic clock."""

    def question(self) -> str:
        """A new question."""
        return f"How do I mend gutter {self.platform} {self._next()}?"

    def answer(self) -> str:
        """A new answer."""
        return f"Butyl tape on a dry day, {self._next()} layers, as for {self.platform}."

    def word(self) -> str:
        """A new word, that nobody has written so far."""
        return f"zq{self.platform}{self._next()}x"

    def _next(self) -> int:
        self.numbered.append(time.monotonic())
        return len(self.numbered)

    def when(self, text: str) -> float:
        """When a question, an answer or a word was made up, in seconds of the monotonic clock."""
        return self.numbered[int(_NUMBER.findall(text)[0]) - 1]
