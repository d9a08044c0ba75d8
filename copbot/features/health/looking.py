"""Health is looked at: what was counted is written down first, and other features tell theirs."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.health.hearing import write_down
from copbot.features.health.measuring import BEFORE, WINDOW
from copbot.features.health.rows import Rows, Ticket, read
from copbot.kit.context import Context
from copbot.kit.offers import ADOPTED, TICKETS

_NEWCOMERS = timedelta(days=365)
"""Newcomers of so long show how many stay."""


def look(ctx: Context) -> Rows:
    """What this community is measured from now."""
    write_down(ctx)
    return written(ctx)


def written(ctx: Context) -> Rows:
    """The same from what is written down, up to an hour behind what was said."""
    since = ctx.now - WINDOW * (BEFORE + 1)
    tickets = [Ticket(one.at, one.seen_to_at) for found in TICKETS.ask(ctx, since) for one in found]
    goals_at = ADOPTED.first(ctx, "goals")
    came = ctx.now - _NEWCOMERS
    return read(ctx.db, ctx.community.id, since, came=came, tickets=tickets, goals_at=goals_at)
