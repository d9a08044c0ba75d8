"""`/points`, `/karma`, `/best`, `/willing`, `/threshold`: what there is, and why."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from copbot.community.naming import name_on
from copbot.features.moderation import ModerationSettings, feature, karma, lookups, records, scores
from copbot.features.moderation.moderating import person
from copbot.features.moderation.passing import appointed
from copbot.features.moderation.reasons import RATINGS, Reason
from copbot.features.moderation.tables import Record
from copbot.features.moderation.talk import day_of, write_down
from copbot.features.moderation.target import of_score, title
from copbot.features.moderation.telling import privately
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.rooms.text import Text, lines

_BEST = 10
_LOOK_BACK = timedelta(days=30)
_PERIODS = {"week": timedelta(days=7), "month": timedelta(days=30)}


@feature.command(Command("points"))
def points(ctx: Context, call: Call) -> None:
    """How many points one has, until when, and if none, why."""
    # Today counts too.
    write_down(ctx)
    words, stand = ctx.answer_words, records.record(ctx.db, ctx.community.id, ctx.member_id)
    rows: list[Text] = []
    if ctx.moderates:
        rows.append(words.rich("points-staff"))
    elif stand.points:
        rows.append(appointed(ctx, words, stand))
    else:
        rows += [words.rich("points-none"), *_why_none(ctx, stand)]
    if stand.granted:
        rows.append(words.rich("points-history", granted=stand.granted, spent=stand.spent, expired=stand.expired))
    rows.append(words.rich("points-willing" if stand.willing else "points-unwilling"))
    privately(ctx, "lines", {"lines": lines(rows)})


def _why_none(ctx: Context, stand: Record) -> list[Text]:
    """What keeps the member from getting points, or that nothing does."""
    settings, words = ctx.settings(ModerationSettings), ctx.answer_words
    rows: list[Text] = []
    until = max(records.bombs_of(ctx.db, person(ctx, stand.member_id)), default=ctx.now)
    if until > ctx.now:
        rows.append(words.rich("points-paused", until=until.astimezone(ctx.zone_of(ctx.member))))
    if stand.karma < settings.eligible_karma:
        rows.append(words.rich("points-karma"))
    if settings.scheme == "daily":
        if ctx.now - ctx.member.since < settings.daily_age:
            rows.append(words.rich("points-young", days=settings.daily_age.days))
        return rows or [words.rich("points-tomorrow")]
    within = settings.active_within.days
    active = records.days(ctx.db, stand.member_id, day_of(ctx, ctx.now) - within + 1)
    if active < settings.active_days:
        rows.append(words.rich("points-active", days=active, within=within, needed=settings.active_days))
    if not rows and stand.willing:
        price = settings.points * settings.tokens_per_point
        rows.append(words.rich("points-waiting", tokens=f"{stand.tokens}", price=f"{price}"))
    return rows


@feature.command(Command("karma"))
def show_karma(ctx: Context, call: Call) -> None:
    """One's karma in a word, what it comes from, and what it does."""
    settings, words = ctx.settings(ModerationSettings), ctx.answer_words
    stand = records.record(ctx.db, ctx.community.id, ctx.member_id)
    rows: list[Text] = [words.rich("karma-is", word=words.line(f"karma-{karma.word(stand.karma)}"))]
    found = Counter(lookups.reasons_for(ctx.db, stand.member_id, ctx.now - _LOOK_BACK))
    shown = [
        words.line("karma-reason", count=f"{count}", reason=words.line(f"reason-{reason}"))
        for reason, count in found.most_common()
        if Reason(reason) not in RATINGS
    ]
    rows.append(words.rich("karma-why", reasons=", ".join(shown)) if shown else words.rich("karma-why-none"))
    rows.append(words.rich("karma-start", score=f"{scores.start(stand.karma, settings)}"))
    rows.append(words.rich("karma-may" if stand.karma >= settings.eligible_karma else "karma-may-not"))
    privately(ctx, "lines", {"lines": lines(rows)})


_PERIOD = Option("period", Kind.WORD, required=False, choices=tuple(_PERIODS), names="period")


@feature.command(Command("best", (_PERIOD,)))
def best(ctx: Context, call: Call) -> None:
    """What was valued most, of the last week or month."""
    settings, words = ctx.settings(ModerationSettings), ctx.answer_words
    period = call.get("period", str) or "week"
    stand = records.record(ctx.db, ctx.community.id, ctx.member_id)
    least = max(settings.start_score + 1, stand.least(ctx.community.settings.threshold))
    rows: list[Text] = []
    for one in lookups.best(ctx.db, ctx.community.id, ctx.now - _PERIODS[period], least, _BEST):
        found = of_score(ctx, one)
        rows.append(
            words.rich(
                "best-row" if one.label else "best-row-bare",
                score=f"{one.score}",
                label=words.line(f"reason-{one.label}") if one.label else "",
                title=title(ctx, found),
                name=name_on(ctx, ctx.member_by(found.author), ctx.platform, words),
            )
        )
    key = f"best-{period}" if rows else "best-none"
    ctx.answer("lines", {"lines": lines([words.rich(key), *rows])})


@feature.command(Command("threshold", (Option("score", Kind.NUMBER, required=False),)))
def set_threshold(ctx: Context, call: Call) -> None:
    """Below which score posts are left out of what one is shown."""
    settings, stand = ctx.settings(ModerationSettings), records.record(ctx.db, ctx.community.id, ctx.member_id)
    score = call.get("score", int)
    if score is not None:
        if not settings.min_score <= score <= settings.max_score:
            raise CommandError("threshold-range", least=f"{settings.min_score}", most=f"{settings.max_score}")
        stand.threshold = score
        records.save(ctx.db, stand)
        ctx.unit.leave_trace()
    privately(ctx, "threshold-is", {"score": f"{stand.least(ctx.community.settings.threshold)}"})


@feature.command(Command("willing", (Option("switch", Kind.WORD, choices=("on", "off"), names="switch"),)))
def willing(ctx: Context, call: Call) -> None:
    """Whether one wants to moderate at all."""
    stand = records.record(ctx.db, ctx.community.id, ctx.member_id)
    stand.willing = call.get("switch", str) == "on"
    records.save(ctx.db, stand)
    ctx.unit.leave_trace()
    privately(ctx, "willing-on" if stand.willing else "willing-off")
