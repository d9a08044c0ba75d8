"""`/points`, `/karma`, `/best`, `/willing`, `/threshold`: what there is, and why."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from copbot.community.naming import name_on
from copbot.features.moderation import ModerationSettings, feature, karma, lookups, records, scores
from copbot.features.moderation.moderating import person
from copbot.features.moderation.nudging import appointed
from copbot.features.moderation.reasons import RATINGS, Reason
from copbot.features.moderation.tables import Record
from copbot.features.moderation.talk import day_of, write_down
from copbot.features.moderation.target import of_score, title
from copbot.kit import audience
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.waits import CHOICES, Asked, Choice
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage import belonging

_BEST = 10
_LOOKED_AT = 50
"""So many are looked at, for some may have been said where not all may see it."""
_LOOK_BACK = timedelta(days=30)
_PERIODS = {"week": timedelta(days=7), "month": timedelta(days=30)}


@feature.command(Command("points", aside=True))
def points(ctx: Context, call: Call) -> None:
    """How many points one has, until when, and if none, why."""
    # Today counts too.
    write_down(ctx)
    words, record = ctx.answer_words, records.record(ctx.db, ctx.community.id, ctx.member_id)
    rows: list[Text] = []
    if ctx.moderates:
        rows.append(words.rich("points-staff"))
    elif record.points:
        rows.append(appointed(ctx, words, record, ctx.platform))
    else:
        rows += [words.rich("points-none"), *_why_none(ctx, record)]
    if record.granted:
        rows.append(words.rich("points-history", granted=record.granted, spent=record.spent, expired=record.expired))
    rows.append(words.rich("points-willing" if record.willing else "points-unwilling"))
    ctx.answer("lines", {"lines": lines(rows)})


def _why_none(ctx: Context, record: Record) -> list[Text]:
    """What keeps the member from getting points, or that nothing does."""
    settings, words = ctx.settings(ModerationSettings), ctx.answer_words
    rows: list[Text] = []
    if not belonging.are_here(ctx.db, ctx.community.id, settings.least_members):
        return [words.rich("points-few", least=settings.least_members)]
    until = max(records.bombs_of(ctx.db, person(ctx, record.member_id)), default=ctx.now)
    if until > ctx.now:
        rows.append(words.rich("points-paused", until=until.astimezone(ctx.zone_of(ctx.member))))
    if record.karma < settings.eligible_karma:
        rows.append(words.rich("points-karma"))
    if settings.scheme == "daily":
        if ctx.now - ctx.member.since < settings.daily_age:
            rows.append(words.rich("points-young", days=settings.daily_age.days))
        return rows or [words.rich("points-tomorrow")]
    within = settings.active_within.days
    active = records.days(ctx.db, record.member_id, day_of(ctx, ctx.now) - within + 1)
    if active < settings.active_days:
        rows.append(words.rich("points-active", days=active, within=within, needed=settings.active_days))
    if not rows and record.willing:
        price = settings.points * settings.tokens_per_point
        rows.append(words.rich("points-waiting", tokens=f"{record.tokens}", price=f"{price}"))
    return rows


@feature.command(Command("karma", aside=True))
def show_karma(ctx: Context, call: Call) -> None:
    """One's karma in a word, what it comes from, and what it does."""
    settings, words = ctx.settings(ModerationSettings), ctx.answer_words
    record = records.record(ctx.db, ctx.community.id, ctx.member_id)
    rows: list[Text] = [words.rich("karma-is", word=words.line(f"karma-{karma.word(record.karma)}"))]
    found = Counter(lookups.reasons_for(ctx.db, record.member_id, ctx.now - _LOOK_BACK))
    shown = [
        words.line("karma-reason", count=f"{count}", reason=words.line(f"reason-{reason}"))
        for reason, count in found.most_common()
        if Reason(reason) not in RATINGS
    ]
    rows.append(words.rich("karma-why", reasons=", ".join(shown)) if shown else words.rich("karma-why-none"))
    rows.append(words.rich("karma-start", score=f"{scores.start(record.karma, settings)}"))
    rows.append(words.rich("karma-may" if record.karma >= settings.eligible_karma else "karma-may-not"))
    ctx.answer("lines", {"lines": lines(rows)})


_PERIOD = Option("period", Kind.WORD, required=False, choices=tuple(_PERIODS), names="period")


@feature.command(Command("best", (_PERIOD,)))
def best(ctx: Context, call: Call) -> None:
    """What was valued most, of the last week or month."""
    settings, words = ctx.settings(ModerationSettings), ctx.answer_words
    period = call.get("period", str) or "week"
    record = records.record(ctx.db, ctx.community.id, ctx.member_id)
    least = max(settings.start_score + 1, record.least(ctx.community.settings.threshold))
    rows: list[Text] = []
    known = lookups.best(ctx.db, ctx.community.id, ctx.now - _PERIODS[period], least, _LOOKED_AT)
    for one in audience.visible(ctx, known)[:_BEST]:
        found = of_score(ctx, one)
        rows.append(
            words.rich(
                "best-row" if one.label else "best-row-bare",
                score=f"{one.score}",
                label=words.line(f"reason-{one.label}") if one.label else "",
                title=title(words, found),
                name=name_on(ctx, ctx.member_by(found.author), ctx.platform, words),
            )
        )
    key = f"best-{period}" if rows else "best-none"
    ctx.answer("lines", {"lines": lines([words.rich(key), *rows])})


@feature.command(Command("threshold", (Option("score", Kind.NUMBER, required=False),), aside=True))
def set_threshold(ctx: Context, call: Call) -> None:
    """Below which score posts are left out of what one is shown."""
    settings, record = ctx.settings(ModerationSettings), records.record(ctx.db, ctx.community.id, ctx.member_id)
    score = call.get("score", int)
    if score is not None:
        if not settings.min_score <= score <= settings.max_score:
            raise CommandError("threshold-range", least=f"{settings.min_score}", most=f"{settings.max_score}")
        record.threshold = score
        records.save(ctx.db, record)
        ctx.unit.leave_trace()
    ctx.answer("threshold-is", {"score": f"{record.least(ctx.community.settings.threshold)}"})


@feature.command(Command("willing", (Option("switch", Kind.WORD, choices=("on", "off"), names="switch"),), aside=True))
def willing(ctx: Context, call: Call) -> None:
    """Whether one wants to moderate at all."""
    record = records.record(ctx.db, ctx.community.id, ctx.member_id)
    record.willing = call.get("switch", str) == "on"
    records.save(ctx.db, record)
    ctx.unit.leave_trace()
    ctx.answer("willing-on" if record.willing else "willing-off")


@CHOICES.by(feature)
def choices(ctx: Context) -> list[Choice]:
    """Whether the member wants to moderate, and below which score he or she sees nothing."""
    words, record = ctx.answer_words, records.record(ctx.db, ctx.community.id, ctx.member_id)
    switch, key = ("off", "points-willing") if record.willing else ("on", "points-unwilling")
    button = Button(words.line(f"page-willing-{switch}"), f"willing {switch}")
    least = f"{record.least(ctx.community.settings.threshold)}"
    asked = Asked("threshold", "score", words.line("page-threshold-score"), words.line("page-threshold-set"), least)
    return [
        Choice(words.line("page-willing"), words.rich(key), (button,)),
        Choice(words.line("page-threshold"), words.rich("threshold-is", score=least), asked=asked),
    ]
