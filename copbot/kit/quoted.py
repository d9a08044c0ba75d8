"""Where a member's words are shown, and how he or she takes them out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from copbot.kit.offers import Offer
from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Quotation:
    """One place where words of the author of the event are shown."""

    text: Text
    """What is shown, and where, in a line."""
    label: str
    """Of the button that takes them out."""
    command: str
    """The command line that does, without the sign before it."""


QUOTED: Offer[[int], list[Quotation]] = Offer()
"""Where words of the author's are shown, the newest first; so many of each feature at most."""
UNQUOTED: Offer[[], Collection[int]] = Offer()
"""The members who want to be quoted nowhere."""
