"""What comes by itself: the look for signs, a question in a rest, the day before the end, and the end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.community.rhythms import Rhythm, Unit
from copbot.features.ending import EndingSettings, feature, signs, thanks
from copbot.features.ending.keeping import keep, row, state
from copbot.features.ending.machine import REOPENED_FOR, Phase, asked, asks, ended, stirred
from copbot.features.ending.nudging import ENDINGS, FAREWELLS, About, tell
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.nudge import nudge, reaches
from copbot.kit.offers import ENDS
from copbot.kit.rounds import Period, Rounds
from storage.models import Community, Stage

_DAY = timedelta(days=1)


class Looks(Rounds):
    """It is looked once a week whether there is still life in it."""

    name = "looks"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """While it lives, and that is wanted."""
        wanted = ctx.settings(EndingSettings).quiet_for and ctx.community.stage == Stage.AWAKE
        return Rhythm(1, Unit.WEEKS) if wanted else None

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Ask those who decide, if it has gone quiet; what they were asked before needs no answer if it has not."""
        now = state(ctx)
        if now.phase is Phase.ASKED and not signs.hold(ctx):
            keep(ctx, stirred(now, ctx.now))
        elif asks(now, ctx.now) and _can_ask(ctx) and signs.hold(ctx):
            keep(ctx, asked(ctx.now))
            tell(ctx, About.SIGNS)
        return True


feature.round(Looks())


def _can_ask(ctx: Context) -> bool:
    """Is there anybody to ask?"""
    return any(reaches(ctx, ENDINGS, one, About.SIGNS) for one in ctx.moderators(ctx.deciding))


@feature.on(QuestionAsked)
def question(ctx: Context, event: QuestionAsked) -> None:
    """In a rest it may be a sign of life: those who decide are asked once."""
    if ctx.community.stage != Stage.RESTING or state(ctx).phase is not Phase.RESTS or row(ctx).asked:
        return
    row(ctx).asked = True
    tell(ctx, About.REST)


def announce(ctx: Context) -> None:
    """It is to end: say so in the rooms, and to everybody once."""
    due = ctx.now + ctx.settings(EndingSettings).notice
    row(ctx).due = due
    ctx.db.flush()
    here = ctx.community.id
    ctx.schedule("end", here, due)
    if due - ctx.now > _DAY:
        ctx.schedule("tomorrow", here, due - _DAY)
    nudge(ctx, FAREWELLS, [(member, here) for member in thanks.present(ctx)])


@ENDS.by(feature)
def ends(ctx: Context) -> datetime | None:
    """The day, once it is decided, as long as it can still be stopped."""
    return row(ctx).due if state(ctx).phase is Phase.NOTICE else None


def call_off(ctx: Context) -> None:
    """It is not to end."""
    row(ctx).due = None
    for kind in ("end", "tomorrow", "over"):
        ctx.cancel(kind, ctx.community.id)


@feature.timer("tomorrow", about=Community)
def tomorrow(ctx: Context, communities: Sequence[int]) -> None:
    """Those who decide hear of it: there may be an archive to make."""
    tell(ctx, About.TOMORROW)


@feature.timer("end", about=Community)
def end(ctx: Context, communities: Sequence[int]) -> None:
    """It is the day."""
    before = state(ctx)
    if before.phase is not Phase.NOTICE:
        return
    thanks.say_goodbye(ctx)
    keep(ctx, ended(before, ctx.now))
    ctx.schedule("over", ctx.community.id, ctx.now + REOPENED_FOR)


@feature.timer("over", about=Community)
def over(ctx: Context, communities: Sequence[int]) -> None:
    """It can be opened again no more."""
    tell(ctx, About.OVER)
