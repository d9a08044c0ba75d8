"""Mod bombs: several points spent against one person (SoylentNews' rule, 2014 and later)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from copbot.features.moderation import ModerationSettings


def is_bomb(downs: Iterable[datetime], now: datetime, settings: ModerationSettings) -> bool:
    """Is this one, if these are the times at which a member moderated one author downwards, this time counted?"""
    return sum(now - at < settings.bomb_within for at in downs) >= settings.bomb_downs


def pause(bombs: int, settings: ModerationSettings) -> timedelta:
    """How long a member gets no points after so many mod bombs, this one counted."""
    return settings.bomb_pause if bombs <= 1 else settings.bomb_again
