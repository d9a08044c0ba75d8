"""What happens by itself: readers are reminded, who submitted it is asked, and in the end it is put together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.features.review import ReviewSettings, card, feature, ladder, lookups, verdicts
from copbot.features.review.nudging import AUTHORS, DATES
from copbot.features.review.tables import OPEN, Part, Review, Reviewer, Stage
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.nudge import nudge


def _before(ctx: Context) -> tuple[timedelta, timedelta]:
    settings = ctx.settings(ReviewSettings)
    return settings.remind, settings.remind_again


def plan(ctx: Context, review: Review, when: datetime | None = None) -> None:
    """The next thing comes then; without a time, the next reminder, or the date."""
    ctx.db.flush()
    ctx.schedule("step", review.id, when or ladder.next_step(ctx.now, review.until, _before(ctx)))


@feature.timer("step", about=Review)
def step(ctx: Context, numbers: Sequence[int]) -> None:
    """It is time for what comes next."""
    for review in filter(None, (ctx.db.get(Review, number) for number in numbers)):
        match review.stage:
            case Stage.OPEN if ctx.now < review.until:
                _remind(ctx, review)
                plan(ctx, review)
            case Stage.OPEN:
                _over(ctx, review)
            case Stage.LATE if _missing(ctx, review):
                _ask(ctx, review)
            case Stage.LATE | Stage.ASKED | Stage.EXTENDED:
                close(ctx, review)


def _missing(ctx: Context, review: Review) -> list[Reviewer]:
    """Who reads it and has said nothing yet."""
    said = lookups.commented(ctx.db, review.id)
    readers = lookups.reviewers(ctx.db, review.id, Part.READS)
    return [one for one in readers if one.member_id not in said and ctx.is_here_by(one.member_id)]


def _remind(ctx: Context, review: Review) -> None:
    due = []
    for one in _missing(ctx, review):
        told = ladder.reminded(one.told, one.at, review.until, _before(ctx), ctx.now)
        if told != one.told:
            one.told = told
            due.append(one)
    nudge(ctx, DATES, [(ctx.member_by(one.member_id), review.id) for one in due])


def _over(ctx: Context, review: Review) -> None:
    """The date is over: who has said nothing hears so, once."""
    missing = _missing(ctx, review)
    if not missing:
        if lookups.commented(ctx.db, review.id):
            close(ctx, review)
        else:
            _ask(ctx, review)
        return
    review.stage = Stage.LATE.value
    for one in missing:
        one.told |= ladder.LATE
    nudge(ctx, DATES, [(ctx.member_by(one.member_id), review.id) for one in missing])
    plan(ctx, review, review.until + ctx.settings(ReviewSettings).late)


def _ask(ctx: Context, review: Review) -> None:
    review.stage = Stage.ASKED.value
    plan(ctx, review, ctx.now + ladder.SILENCE)
    card.show(ctx, review)
    nudge(ctx, AUTHORS, [(ctx.member_by(review.member_id), review.id)])


def extend(ctx: Context, review: Review) -> None:
    """There is a week more, once."""
    if review.stage not in OPEN:
        raise CommandError("review-over")
    if review.stage == Stage.EXTENDED:
        raise CommandError("review-extended-already")
    review.stage, review.until = Stage.EXTENDED.value, max(review.until, ctx.now) + ladder.WEEK
    plan(ctx, review, review.until)
    card.show(ctx, review)
    ctx.answer("review-extended", {"day": ctx.answer_words.day(review.until.astimezone(ctx.zone))})


def is_enough(ctx: Context, review: Review) -> bool:
    """Have so many said something that it can be put together?"""
    return len(lookups.commented(ctx.db, review.id)) >= (2 if review.anonymous else 1)


def close(ctx: Context, review: Review) -> None:
    """Put together what there is; where there is nothing, or who said it would be known, it ends so."""
    for kind in ("step", "offer"):
        ctx.cancel(kind, review.id)
    enough = is_enough(ctx, review)
    review.stage = (Stage.BUNDLED if enough else Stage.WITHDRAWN).value
    card.show(ctx, review)
    nudge(ctx, AUTHORS, [(ctx.member_by(review.member_id), review.id)])
    if enough:
        verdicts.begin(ctx, review)
