"""Rounds: named periods of a community, by its clocks. Their feature hears of each turn once.

The round that runs is a row, and when it ends a timer, so they are safe over restarts. What was missed while the bot
was away is one round: its turn is made up for once, in waking hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from copbot.community.rhythms import Rhythm
from copbot.community.schedule import awake
from copbot.kit.context import Context
from storage.models import Round

TIMER = "round"
"""What the feature's timer of its rounds is called, before their name."""


@dataclass(frozen=True, slots=True)
class Period:
    """A round: its number, counted from 1, and from when to when it is. It is told of later, where the bot was away."""

    number: int
    began: datetime
    ends: datetime


class Rounds:
    """The rounds of a name, as their feature declares them: `feature.round(KIND)`."""

    name: str

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """How long they are here, and when they turn; None where there are none."""
        raise NotImplementedError

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """One is over and the next begins. False: there was nothing in it; then nothing is said, and it goes on."""
        raise NotImplementedError

    def begin(self, ctx: Context) -> None:
        """The one that runs begins anew, now."""
        row = _row(ctx, self)
        if row is not None:
            row.ends = None
        plan(ctx, self)


def plan(ctx: Context, kind: Rounds) -> None:
    """Have them begin, end at another time, or stop, as is set now. What is over by now is told of as it is."""
    row, rhythm = _row(ctx, kind), _rhythm(ctx, kind)
    if rhythm is None:
        if row is not None and row.ends is not None:
            row.ends = None
            ctx.cancel(_timer(kind), ctx.community.id)
        return
    clocks = f"{rhythm}, {ctx.zone.key}, {ctx.community.settings.waking}"
    if row is None:
        row = Round(community_id=ctx.community.id, name=_name(ctx, kind), number=1, began=ctx.now, rhythm="")
        ctx.db.add(row)
    elif row.ends is None:
        row.began = ctx.now
    elif row.rhythm == clocks:
        return
    if row.ends is None or row.ends > ctx.now:
        row.ends = _ends(ctx, rhythm, row.began)[1]
    row.rhythm = clocks
    ctx.schedule(_timer(kind), ctx.community.id, _told(ctx, row.ends))


def ends(ctx: Context, kind: Rounds) -> datetime | None:
    """When the round that runs is over; None where none does."""
    row, rhythm = _row(ctx, kind), _rhythm(ctx, kind)
    if rhythm is None:
        return None
    if row is not None and row.ends is not None:
        return row.ends
    return rhythm.end(ctx.now, ctx.community.settings.waking, ctx.zone)


def due(ctx: Context, kind: Rounds) -> None:
    """A round may be over."""
    plan(ctx, kind)
    row, rhythm = _row(ctx, kind), _rhythm(ctx, kind)
    if row is None or row.ends is None or rhythm is None:
        return
    told = _told(ctx, row.ends)
    if told > ctx.now:
        ctx.schedule(_timer(kind), ctx.community.id, told)
        return
    over, ends = _ends(ctx, rhythm, row.ends)
    if ends - ctx.now < (ends - over) / 2:
        # So late that the next would be told of right after this one.
        ends = rhythm.end(ends, ctx.community.settings.waking, ctx.zone)
    if kind.turn(ctx, Period(row.number, row.began, over), Period(row.number + 1, over, ends)):
        row.number, row.began, row.ends = row.number + 1, over, ends
    else:
        row.ends = min(ends, _ends(ctx, rhythm.if_empty, over)[1])
    ctx.schedule(_timer(kind), ctx.community.id, row.ends)


def _rhythm(ctx: Context, kind: Rounds) -> Rhythm | None:
    """How long they are; where nothing is said unasked there are none."""
    return None if ctx.hushed else kind.rhythm(ctx)


def _told(ctx: Context, ends: datetime) -> datetime:
    """When it is told of that a round ends then: now, where it is over, or in the morning."""
    return max(ends, awake(ctx.now, ctx.community.settings.waking, ctx.zone))


def _ends(ctx: Context, rhythm: Rhythm, began: datetime) -> tuple[datetime, datetime]:
    """The last turn up to now, counted on from that time, and the first one after it: what was missed is one round."""
    waking, zone = ctx.community.settings.waking, ctx.zone
    while (ends := rhythm.end(began, waking, zone)) <= ctx.now:
        began = ends
    return began, ends


def _name(ctx: Context, kind: Rounds) -> str:
    return f"{ctx.feature}.{kind.name}"


def _timer(kind: Rounds) -> str:
    return f"{TIMER}.{kind.name}"


def _row(ctx: Context, kind: Rounds) -> Round | None:
    return ctx.db.get(Round, (ctx.community.id, _name(ctx, kind)))
