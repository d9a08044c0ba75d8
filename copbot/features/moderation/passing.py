"""The hourly pass: tokens go round and become points; points end; the scheme `daily`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.features.moderation import KIND, ModerationSettings, feature, meta, pool, records, talk
from copbot.features.moderation.listening import next_daily
from copbot.features.moderation.moderating import expire, refold
from copbot.features.moderation.pool import Candidate
from copbot.features.moderation.records import Active
from copbot.features.moderation.tables import Record
from copbot.features.moderation.talk import Talk, day_of
from copbot.kit.attention import free, no_more
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.text import Text, text
from storage.models import Community, Member

_DAY = timedelta(days=1)


def lot(ctx: Context, what: str) -> random.Random:
    """The lot for this moment: the same if all of it is done again after a crash."""
    return random.Random(f"{ctx.now.timestamp()} {ctx.community.id} {what}")  # noqa: S311 - nobody's secret


@feature.timer("pass", about=Community)
def hourly(ctx: Context, communities: Sequence[int]) -> None:
    """Write down who was there; let tokens decay, hand out the new ones, and grant points."""
    settings = ctx.settings(ModerationSettings)
    ctx.memory(Talk).awaited.discard(ctx.community.id)
    talk.write_down(ctx)
    today = day_of(ctx, ctx.now)
    kept = max(settings.active_within, settings.moderated_within)
    records.forget_presence(ctx.db, ctx.community.id, today - kept.days)
    for member in records.joined(ctx.db, ctx.community.id):
        refold(ctx, member)
    last, lapsed, granted_at = records.pool(ctx.db, ctx.community.id) or (0, 0, None)
    written, last = records.new_posts(ctx.db, ctx.community.id, last)
    records.set_pool(ctx.db, ctx.community.id, {"last_post": last, "expired": 0})
    if settings.scheme == "slashdot":
        _decay(ctx, settings)
        _round(ctx, settings, written, lapsed, granted_at)


def _decay(ctx: Context, settings: ModerationSettings) -> None:
    """The tokens of the absent, and of those of little karma, decay once a day."""
    midnight = datetime.combine(ctx.now.astimezone(ctx.zone).date(), datetime.min.time(), ctx.zone)
    for stand, last in records.decaying(ctx.db, ctx.community.id, ctx.now - _DAY):
        away = day_of(ctx, ctx.now) - last if last is not None else settings.active_within.days
        before = stand.looked_at or ctx.now
        stand.tokens = pool.decayed(stand.tokens, midnight - away * _DAY, stand.karma, before, ctx.now, settings)
        stand.looked_at = ctx.now
        records.save(ctx.db, stand)


def _round(ctx: Context, settings: ModerationSettings, written: int, lapsed: int, granted_at: datetime | None) -> None:
    """Hand out tokens, and grant points."""
    drawn = lot(ctx, "pass")
    since = day_of(ctx, ctx.now) - settings.active_within.days + 1
    everybody = records.active(ctx.db, ctx.community.id, since, settings.active_days, settings.eligible_share)
    stands = {one.stand.member_id: one.stand for one in everybody}
    found = pool.fit(map(candidate, everybody), ctx.now, settings)
    tokens = meta.whole(pool.feed(written, lapsed, settings), drawn)
    given = pool.hand_out(tokens, pool.band(found, drawn, settings), drawn, settings)
    for number, got in given.items():
        stand = stands[number]
        stand.tokens = pool.hold(stand.tokens, got, settings)
        stand.looked_at = stand.looked_at or ctx.now
    holding = [candidate(one) for one in everybody if one.stand.member_id in {o.member for o in found}]
    chosen = pool.granted(holding, len(given), records.members(ctx.db, ctx.community.id), drawn, settings)
    if not chosen:
        extra = pool.floor(holding, granted_at, ctx.now, drawn, settings)
        chosen = [] if extra is None else [extra]
    for number in chosen:
        stands[number].tokens = pool.paid(stands[number].tokens, settings)
        grant(ctx, stands[number])
        ctx.schedule("expire", number, ctx.now + settings.stir)
    for number in {*given, *chosen}:
        records.save(ctx.db, stands[number])
    for number in chosen:
        tell(ctx, [number])
    if chosen:
        records.set_pool(ctx.db, ctx.community.id, {"granted_at": ctx.now})


def candidate(one: Active) -> Candidate:
    """The member as the draw sees him or her."""
    stand = one.stand
    return Candidate(
        member=stand.member_id,
        since=one.since,
        karma=stand.karma,
        tokens=stand.tokens,
        points=stand.points,
        days=one.days,
        willing=stand.willing,
        staff=one.staff,
        paused_until=one.paused_until,
        fair_ups=stand.fair_ups / stand.ups if stand.ups else None,
        fair_downs=stand.fair_downs / stand.downs if stand.downs else None,
        judged=stand.ups + stand.downs,
        expired=stand.expired / stand.granted if stand.granted else 0,
    )


def grant(ctx: Context, stand: Record) -> None:
    """Give points up to the number of a grant. The standing is not saved."""
    number = ctx.settings(ModerationSettings).points
    stand.granted += number - stand.points
    stand.points, stand.granted_at = number, ctx.now


@feature.timer("expire", about=Member)
def ended(ctx: Context, members: Sequence[int]) -> None:
    """Points that were not used end, and that costs tokens."""
    settings = ctx.settings(ModerationSettings)
    for number in members:
        stand = records.record(ctx.db, ctx.community.id, number)
        if stand.points and stand.granted_at is not None and ctx.now - stand.granted_at >= settings.stir:
            stand.tokens -= expire(ctx, stand) * settings.stir_cost
            records.save(ctx.db, stand)
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
    stands = {stand.member_id: stand for stand, _ in everybody}
    found = (
        candidate(Active(stand, since, 0, 0, stand.member_id in staff, paused.get(stand.member_id)))
        for stand, since in everybody
    )
    chosen = set(pool.daily(found, ctx.now, settings))
    for stand in stands.values():
        first = stand.granted == 0
        had = expire(ctx, stand)
        if stand.member_id in chosen:
            grant(ctx, stand)
        if had or stand.member_id in chosen:
            records.save(ctx.db, stand)
        if first and stand.member_id in chosen:
            tell(ctx, [stand.member_id])


@feature.timer("tell", about=Member)
def tell(ctx: Context, members: Sequence[int]) -> None:
    """Tell members, when it suits them, that they have points, or that these have ended."""
    settings = ctx.settings(ModerationSettings)
    for number in members:
        stand, member = records.record(ctx.db, ctx.community.id, number), ctx.member_by(number)
        may = free(ctx, member, KIND)
        if may.when is not None:
            ctx.schedule("tell", number, may.when)
        elif may.now and stand.granted_at is not None:
            words = ctx.words_for(member)
            told = appointed(ctx, words, stand) if stand.points else words.rich("points-ended")
            if stand.points or (settings.scheme == "slashdot" and ctx.now - stand.granted_at >= settings.stir):
                ctx.tell(member, told, buttons=(no_more(words, KIND),))


def appointed(ctx: Context, words: Wording, stand: Record) -> Text:
    """What somebody who has points is to know."""
    settings = ctx.settings(ModerationSettings)
    key = "points-given-daily" if settings.scheme == "daily" else "points-given"
    until = ((stand.granted_at or ctx.now) + settings.stir).astimezone(ctx.zone_of(ctx.member_by(stand.member_id)))
    signs = [f"{sign} {words.line(f'reason-{reason}')}" for sign, reason in settings.reactions.items()]
    told = words.rich(key, count=stand.points, until=until)
    return text(told, "\n", words.rich("points-how", signs=", ".join(signs)))
