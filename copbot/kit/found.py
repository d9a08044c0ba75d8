"""Domain events of what is found again: which answers were shown to somebody, and which helped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswersFound:
    """These answers were shown again to somebody: looked for, offered to who asked the same, or pointed to."""

    posts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnswerHelped:
    """Somebody else says that an answer helped; `question` is what he or she had asked, if that is known."""

    post: int
    question: int | None = None
