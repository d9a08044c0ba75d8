"""What single lines say."""

from __future__ import annotations

from copbot.hearing import recognise


def question(text: str) -> float:
    """How probable it is that this message, by itself, puts a question to the room."""
    return recognise.question(text)
