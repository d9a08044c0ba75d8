"""Emoji: which sign one is, however it is drawn."""

from __future__ import annotations

from functools import lru_cache

_TONES = "🏻🏼🏽🏾🏿"
_AS_PICTURE = "\ufe0f"


@lru_cache(maxsize=512)
def bare(emoji: str) -> str:
    """The sign without the colour of a skin, and without the mark that asks for it to be drawn as a picture."""
    return emoji.replace(_AS_PICTURE, "").strip().rstrip(_TONES)
