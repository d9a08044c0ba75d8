"""What an action of the outbox is for, so that it is known again when it is done, or when somebody replies to it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Purpose:
    """A word of the feature that gave it, and the numbers of what it is about. In the outbox: "copy 12 34"."""

    word: str = ""
    numbers: tuple[int, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.word, *map(str, self.numbers)))

    def __bool__(self) -> bool:
        return self.word != ""

    def about(self, word: str) -> int | None:
        """The number that it is about, if it is of this word; else None."""
        return self.numbers[0] if self.word == word and self.numbers else None


NONE = Purpose()
"""That of what nobody needs to know again."""


def read(kept: str) -> Purpose:
    """The purpose that was written down so."""
    word, *numbers = kept.split(" ")
    return Purpose(word, tuple(int(number) for number in numbers if number.isdigit()))


POST, RELAY, COPY, THREAD, LOOK = "post", "relay", "copy", "thread", "look"
TAKEN, MORE = "taken", "more"
"""The words that are for all to know: what stands for a post (its number is the first), the opening of a question's
thread, a look whether a question is still there; what a moderator took back, and what its asker may say more about.
"""
UNNAMED = "unnamed"
"""That of what is said to who asked without a name: its number tells nothing but to `storage.anonymous`."""
PICTURE = "picture"
"""That of fetching a picture that is kept; its number is the picture's."""
BALLOT, VOTING = "ballot", "voting"
"""What puts something to the vote in a room, and what somebody alone was shown to vote on; its number is the ballot's.
"""
