"""What a form of the web side has led to, for the page that it was sent from: kept in memory, and nowhere written."""

from __future__ import annotations

from dataclasses import dataclass, field

from copbot.rooms.actions import Button
from copbot.rooms.enclosed import File
from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Answered:
    """Something that the bot answered; a `refusal` says why something was not done."""

    text: Text
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    refusal: bool = False


@dataclass(slots=True)
class Outcome:
    """It is filled while the form is handled, and holds once that is committed."""

    said: list[Answered] = field(default_factory=list)
    failed: bool = False
    """It could not be handled: nothing was done."""
    again: bool = False
    """The same form was handled before."""

    @property
    def done(self) -> bool:
        """Was done what the form was for?"""
        return not (self.failed or self.again or any(one.refusal for one in self.said))

    def clear(self) -> None:
        """What it is for is handled from the beginning."""
        self.said.clear()
        self.failed = self.again = False
