"""The emojis that a bot can put on a message: those of Telegram's own list, as Telegram writes them, and no others."""

from __future__ import annotations

from telegram.constants import ReactionEmoji

from copbot.language import emoji as ours
from copbot.language.emoji import bare
from copbot.rooms.capabilities import TELEGRAM

_ALLOWED = {bare(emoji.value): emoji.value for emoji in ReactionEmoji}


def settable(emoji: str) -> str | None:
    """What the bot can put there for this emoji; None if Telegram has nothing like it."""
    # Telegram's hands have one colour.
    return _ALLOWED.get(ours.put(bare(emoji), TELEGRAM) or "")


def meant(emoji: str) -> str:
    """What somebody means who puts this emoji there."""
    return ours.meant(emoji, TELEGRAM)
