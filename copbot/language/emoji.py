"""Emoji: which sign one is, however it is drawn."""

from __future__ import annotations

from functools import lru_cache

from copbot.rooms.capabilities import Capabilities

APPROVING = frozenset("👍❤🧡💛💚💙💜🤍🔥🥰👏🎉🥳🤩🙏👌😍💯⚡🏆🤝🤗🆒💘😘😎🚀⭐🌟✨💪🙌🙋✅💡🧠📚") | {"+1"}
"""What people put on a message that they think well of, bare; laughing at it tells nothing."""
_TONES = "🏻🏼🏽🏾🏿"
_AS_PICTURE = "\ufe0f"
_AS_WOMAN_OR_MAN = ("\u200d♀", "\u200d♂")


@lru_cache(maxsize=512)
def bare(emoji: str) -> str:
    """The sign without the colour of a skin, without being a woman or a man, and without the mark for a picture."""
    sign = emoji.replace(_AS_PICTURE, "").strip()
    for who in _AS_WOMAN_OR_MAN:
        sign = sign.removesuffix(who)
    return sign.rstrip(_TONES)


def is_emoji(words: str) -> bool:
    """Are the words an emoji and nothing else, or a thumb as it is typed?"""
    stripped = words.strip()
    return stripped in ("+1", "-1") or (
        bool(stripped) and not any(sign.isalnum() or sign.isspace() for sign in stripped) and not stripped.isascii()
    )


@lru_cache(maxsize=512)
def put(emoji: str, can: Capabilities) -> str | None:
    """What is put on a message for this emoji where that can be done; None where nothing stands for it."""
    return dict(can.emoji).get(bare(emoji)) if can.emoji else emoji


@lru_cache(maxsize=512)
def meant(emoji: str, can: Capabilities) -> str:
    """Which emoji somebody means who puts this one there."""
    return next((ours for ours, shown in can.emoji if bare(shown) == bare(emoji) != ours), emoji)
