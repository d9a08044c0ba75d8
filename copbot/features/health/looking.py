"""Health is looked at: what was counted is written down first, and other features tell theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from copbot.features.health.hearing import write_down
from copbot.features.health.measuring import BEFORE, WINDOW
from copbot.features.health.rows import ALWAYS, Rows, Ticket, read
from copbot.kit.context import Context
from copbot.kit.measured import LOADS, MOODS, REASONS
from copbot.kit.offers import ADOPTED, TICKETS

_NEWCOMERS = timedelta(days=365)
"""Newcomers of so long show how many stay."""


def look(ctx: Context) -> Rows:
    """What this community is measured from now."""
    write_down(ctx)
    return written(ctx)


def written(ctx: Context) -> Rows:
    """The same from what is written down, up to some hours behind what was said."""
    return _read(ctx, ctx.now - WINDOW * (BEFORE + 1), ctx.now - _NEWCOMERS)


def whole(ctx: Context) -> Rows:
    """The same from the beginning on, for the course of it all."""
    return _read(ctx, ALWAYS, ALWAYS)


def _read(ctx: Context, since: datetime, came: datetime) -> Rows:
    tickets = [Ticket(one.at, one.seen_to_at) for found in TICKETS.ask(ctx, since) for one in found]
    goals_at = ADOPTED.first(ctx, "goals")
    rows = read(ctx.db, ctx.community.id, since, came=came, tickets=tickets, goals_at=goals_at)
    return replace(
        rows,
        moods=[one for found in MOODS.ask(ctx, since) for one in found],
        loads=[one for found in LOADS.ask(ctx, since) for one in found],
        thanked=[at for found in REASONS.ask(ctx, since) for at in found],
    )


def recent(rows: Rows, now: datetime) -> Rows:
    """Of all that is known, what the community is measured from now."""
    since = now - WINDOW * (BEFORE + 1)
    asked = [one for one in rows.asked if one.at >= since]
    numbers = {one.number for one in asked}
    return replace(
        rows,
        asked=asked,
        answers=[one for one in rows.answers if one.question in numbers],
        contributions=[at for at in rows.contributions if at >= since],
        newcomers=[one for one in rows.newcomers if one.at >= now - _NEWCOMERS],
        talked={day: talk for day, talk in rows.talked.items() if day >= since.toordinal()},
        tickets=[one for one in rows.tickets if one.at >= since],
        moods=[one for one in rows.moods if one.at >= since],
        loads=[one for one in rows.loads if one.at >= since],
        thanked=[at for at in rows.thanked if at >= since],
    )
