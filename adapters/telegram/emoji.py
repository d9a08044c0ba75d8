"""The emojis that a bot can put on a message: those of Telegram's own list, and no others."""

from __future__ import annotations

from telegram.constants import ReactionEmoji

from copbot.language.emoji import bare

_STANDS_FOR = {"✅": "🏆", "💡": "🤯", "🧠": "🤓", "📚": "✍", "😂": "🤣", "🎯": "💯", "♻": "🥱", "🧌": "🤡"}
"""What is not on Telegram's list, and what is put there instead: the answer that is the one has a 🏆."""
_MEANT = {shown: emoji for emoji, shown in _STANDS_FOR.items()}
_ALLOWED = {bare(emoji.value): emoji.value for emoji in ReactionEmoji}


def settable(emoji: str) -> str | None:
    """What the bot can put there for this emoji; None if Telegram has nothing like it."""
    # Telegram's hands have one colour.
    plain = bare(emoji)
    return _ALLOWED.get(_STANDS_FOR.get(plain, plain))


def meant(emoji: str) -> str:
    """What somebody means who puts this emoji there."""
    return _MEANT.get(emoji, emoji)
