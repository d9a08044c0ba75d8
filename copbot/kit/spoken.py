"""Whom plain private words are for: whoever of the bot's features spoke last and waits for words, and nobody before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.rooms import purpose
from copbot.rooms.purpose import Purpose
from storage import traces
from storage.models import Outbox

_HOLDS = timedelta(days=1)

_LOOKED_AT = 20
"""So many of the last messages to somebody are looked at."""


def waiting(ctx: Context) -> Sequence[tuple[Purpose, datetime]]:
    """What words of the author are waited for by what the bot said privately and when, the last first, each once."""
    found: dict[Purpose, datetime] = {}
    for sent in _lately(ctx, _HOLDS):
        why = purpose.read(sent.purpose)
        if why not in found and _is_ours(ctx, sent) and any(WAITS_FOR_WORDS.ask(ctx, why)):
            found[why] = sent.done_at or sent.created_at
    return list(found.items())


def lately(ctx: Context, within: timedelta) -> list[Purpose]:
    """For what the bot has said something privately to the author within this time, the last first."""
    return [purpose.read(sent.purpose) for sent in _lately(ctx, within) if _is_ours(ctx, sent)]


def _lately(ctx: Context, within: timedelta) -> Sequence[Outbox]:
    if ctx.author is None:
        return []
    return traces.lately_said(ctx.db, ctx.platform, ctx.author.id, ctx.now - within, _LOOKED_AT)


def _is_ours(ctx: Context, sent: Outbox) -> bool:
    return sent.community_id == ctx.community.id
