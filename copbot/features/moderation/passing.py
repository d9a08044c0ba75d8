"""The hourly pass: tokens go round and become points; points end; the scheme `daily`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.features.moderation import ModerationSettings, feature, meta, pool, rank, records, talk
from copbot.features.moderation.listening import next_daily
from copbot.features.moderation.moderating import expire, refold
from copbot.features.moderation.nudging import POINTS
from copbot.features.moderation.pool import Candidate
from copbot.features.moderation.records import Active
from copbot.features.moderation.tables import Record
from copbot.features.moderation.talk import Attendance, Talk, day_of
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from storage import belonging
from storage.models import Community, Member

_DAY = timedelta(days=1)
_DECAYING = 1_000
"""So many of those whose tokens may decay are looked at in an hour."""
_LOOKED_AT = 250
"""Of very many so many who are active are looked at, or as many as there are tokens to hand out; which, that the lot
says. So what is done in an hour is no more in a very large community.
"""
_LOOKED_THROUGH = 5
"""To find so many active ones at most so many times as many are looked through."""
_JOINED = 200
"""So many links of joined members are looked at in an hour, one after another."""


def lot(ctx: Context, what: str) -> random.Random:
    """The lot for this moment: the same if all of it is done again after a crash."""
    return random.Random(f"{ctx.now.timestamp()} {ctx.community.id} {what}")  # noqa: S311 - nobody's secret


@feature.timer("pass", about=Community)
def hourly(ctx: Context, communities: Sequence[int]) -> None:
    """Write down who was there; let tokens decay, hand out the new ones, and grant points."""
    settings = ctx.settings(ModerationSettings)
    ctx.lasting(Attendance).awaits(ctx.community.id, None)
    talk.write_down(ctx)
    today = day_of(ctx, ctx.now)
    kept = max(settings.active_within, settings.moderated_within)
    records.forget_presence(ctx.db, ctx.community.id, today - kept.days)
    _refold(ctx)
    last, lapsed, granted_at = records.pool(ctx.db, ctx.community.id) or (0, 0, None)
    written, last = records.new_posts(ctx.db, ctx.community.id, last)
    records.set_pool(ctx.db, ctx.community.id, {"last_post": last, "expired": 0})
    if settings.scheme == "slashdot" and belonging.are_here(ctx.db, ctx.community.id, settings.least_members):
        _decay(ctx, settings)
        _round(ctx, settings, written, lapsed, granted_at)


def _refold(ctx: Context) -> None:
    """Those who were joined and parted have what is theirs, all of them or some in turn."""
    begins = ctx.memory(Talk).refolded
    begin = begins.get(ctx.community.id, 0)
    found, begins[ctx.community.id] = records.joined(ctx.db, ctx.community.id, begin, _JOINED)
    for member in found:
        refold(ctx, member)


def _decay(ctx: Context, settings: ModerationSettings) -> None:
    """The tokens of the absent, and of those of little karma, decay once a day."""
    midnight = datetime.combine(ctx.now.astimezone(ctx.zone).date(), datetime.min.time(), ctx.zone)
    changed = []
    for record, last in records.decaying(ctx.db, ctx.community.id, ctx.now - _DAY, _DECAYING):
        away = day_of(ctx, ctx.now) - last if last is not None else settings.active_within.days
        before = record.looked_at or ctx.now
        record.tokens = pool.decayed(record.tokens, midnight - away * _DAY, record.karma, before, ctx.now, settings)
        record.looked_at = ctx.now
        changed.append(record)
    records.save(ctx.db, *changed)


def _round(ctx: Context, settings: ModerationSettings, written: int, lapsed: int, granted_at: datetime | None) -> None:
    """Hand out tokens, and grant points."""
    drawn = lot(ctx, "pass")
    tokens = meta.whole(pool.feed(written, lapsed, settings), drawn)
    members = rank.members(ctx.db, ctx.community.id)
    everybody = _active(ctx, settings, members, tokens, drawn)
    by_member = {one.record.member_id: one.record for one in everybody}
    found = pool.fit(map(candidate, everybody), ctx.now, settings)
    given = pool.hand_out(tokens, pool.band(found, drawn, settings), drawn, settings)
    for number, got in given.items():
        record = by_member[number]
        record.tokens = pool.hold(record.tokens, got, settings)
        record.looked_at = record.looked_at or ctx.now
    holding = [candidate(one) for one in everybody if one.record.member_id in {o.member for o in found}]
    chosen = pool.granted(holding, len(given), members, drawn, settings)
    if not chosen:
        extra = pool.floor(holding, granted_at, ctx.now, drawn, settings)
        chosen = [] if extra is None else [extra]
    for number in chosen:
        by_member[number].tokens = pool.paid(by_member[number].tokens, settings)
        grant(ctx, by_member[number])
        ctx.schedule("expire", number, ctx.now + settings.stir)
    records.save(ctx.db, *(by_member[number] for number in {*given, *chosen}))
    for number in chosen:
        tell(ctx, [number])
    if chosen:
        records.set_pool(ctx.db, ctx.community.id, {"granted_at": ctx.now})


def _active(
    ctx: Context, settings: ModerationSettings, members: int, tokens: int, drawn: random.Random
) -> list[Active]:
    """The active of the oldest; where there are very many members, some of them, from one on whom the lot names."""
    community = ctx.community.id
    until = rank.until(ctx.db, community, settings.eligible_share, members, drawn)
    if until is None:
        return []
    many = max(_LOOKED_AT, tokens)
    within = rank.some(ctx.db, community, many * _LOOKED_THROUGH, drawn) if members > rank.COUNTED else None
    since = day_of(ctx, ctx.now) - settings.active_within.days + 1
    return records.active(ctx.db, community, since, settings.active_days, until, ctx.now, within, many)


def candidate(one: Active) -> Candidate:
    """The member as the draw sees him or her."""
    record = one.record
    return Candidate(
        member=record.member_id,
        since=one.since,
        karma=record.karma,
        tokens=record.tokens,
        points=record.points,
        days=one.days,
        willing=record.willing,
        staff=one.staff,
        paused_until=one.paused_until,
        fair_ups=record.fair_ups / record.ups if record.ups else None,
        fair_downs=record.fair_downs / record.downs if record.downs else None,
        judged=record.ups + record.downs,
        expired=record.expired / record.granted if record.granted else 0,
    )


def grant(ctx: Context, record: Record) -> None:
    """Give points up to the number of a grant. The standing is not saved."""
    number = ctx.settings(ModerationSettings).points
    record.granted += number - record.points
    record.points, record.granted_at = number, ctx.now


@feature.timer("expire", about=Member)
def ended(ctx: Context, members: Sequence[int]) -> None:
    """Points that were not used end, and that costs tokens."""
    settings = ctx.settings(ModerationSettings)
    for number in members:
        record = records.record(ctx.db, ctx.community.id, number)
        if record.points and record.granted_at is not None and ctx.now - record.granted_at >= settings.stir:
            record.tokens -= expire(ctx, record) * settings.stir_cost
            records.save(ctx.db, record)
            tell(ctx, [number])


@feature.timer("daily", about=Community)
def daily(ctx: Context, communities: Sequence[int]) -> None:
    """Everybody of a month or more, valued and willing, has the day's points; those of yesterday are gone."""
    settings = ctx.settings(ModerationSettings)
    if settings.scheme != "daily":
        return
    talk.write_down(ctx)
    ctx.schedule("daily", ctx.community.id, next_daily(ctx))
    staff = {member.id for member in ctx.moderators(ctx.rooms)}
    paused = {member: until for member, _, until in records.bombs(ctx.db, ctx.community.id, None)}
    everybody = records.everybody(ctx.db, ctx.community.id)
    if not belonging.are_here(ctx.db, ctx.community.id, settings.least_members):
        return
    by_member = {record.member_id: record for record, _ in everybody}
    found = (
        candidate(Active(record, since, 0, 0, record.member_id in staff, paused.get(record.member_id)))
        for record, since in everybody
    )
    chosen = set(pool.daily(found, ctx.now, settings))
    for record in by_member.values():
        first = record.granted == 0
        had = expire(ctx, record)
        if record.member_id in chosen:
            grant(ctx, record)
        if had or record.member_id in chosen:
            records.save(ctx.db, record)
        if first and record.member_id in chosen:
            tell(ctx, [record.member_id])


def tell(ctx: Context, members: Sequence[int]) -> None:
    """Tell members, when it suits them, that they have points, or that these have ended."""
    nudge(ctx, POINTS, [(ctx.member_by(number), number) for number in members])
