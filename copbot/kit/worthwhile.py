"""What moderators could do this week for the practice of their community: each feature tells what it knows of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.kit.offers import Offer
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text
from storage.models import Member


@dataclass(frozen=True, slots=True)
class Worthwhile:
    """One thing worth doing, for the tip or hint of this key, in words, and with buttons where these help."""

    key: str
    text: Text
    buttons: tuple[Button, ...] = ()


WORTHWHILE: Offer[[Wording, Member], Sequence[Worthwhile]] = Offer()
"""What this moderator could do now, in these words: he or she alone reads it."""
