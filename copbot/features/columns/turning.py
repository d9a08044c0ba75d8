"""The weeks of a column: its vote opens, its week ends, and it goes to sleep where nobody enters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.columns import ColumnsSettings, feature, lookups, telling
from copbot.features.columns.guessing import reveal
from copbot.features.columns.nudging import ASLEEP
from copbot.features.columns.showing import display
from copbot.features.columns.tables import RIDDLES, Column, Entry, Kind, Way
from copbot.kit import ballots
from copbot.kit.ballots import Asked
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from copbot.kit.nudge import nudge
from copbot.kit.votes import BallotKind, order
from storage import ballots as kept
from storage import pictures
from storage.models import Held

_WEEK = timedelta(days=7)


def plan(ctx: Context, column: Column) -> None:
    """Its next vote and its next end, as is set now."""
    ctx.schedule("end", column.id, telling.ends(ctx))
    if column.kind == Kind.VOTES:
        ctx.schedule("open", column.id, telling.opens(ctx))


def wake(ctx: Context, column: Column) -> None:
    """It goes on."""
    column.asleep, column.empty = False, 0
    plan(ctx, column)


def rest(ctx: Context, column: Column) -> None:
    """It sleeps: nothing is due about it."""
    column.asleep = True
    for kind in ("open", "end"):
        ctx.cancel(kind, column.id)


@feature.on(SettingChanged)
def replanned(ctx: Context, event: SettingChanged) -> None:
    """Weeks turn at another time."""
    if event.feature in (feature.name, "community"):
        for column in lookups.columns(ctx.db, ctx.community.id):
            if not column.asleep:
                plan(ctx, column)


@feature.timer("open", about=Column)
def opened(ctx: Context, numbers: Sequence[int]) -> None:
    """The vote on what was sent in opens; as long as an earlier one runs on, what was sent in waits for its end."""
    for column in filter(None, (ctx.db.get(Column, number) for number in numbers)):
        ctx.schedule("open", column.id, telling.opens(ctx))
        ballot = kept.of_subject(ctx.db, ctx.community.id, feature.name, column.id)
        if ballot is None or ballot.state != Held.OPEN:
            _open(ctx, column)


def _open(ctx: Context, column: Column) -> None:
    entries = [one for one in lookups.entries(ctx.db, column.id, Way.WAITING) if _is_there(ctx, one)]
    if len(entries) < 2:
        if entries and ctx.now - entries[0].at < _WEEK:
            _alone(ctx, column)
        return
    until = telling.ends(ctx)
    asked = Asked(
        kind=BallotKind.APPROVAL,
        title=ctx.words.line("column-vote-title", name=column.name),
        until=until,
        # What stands for them is told by `ENTRIES`: their words are their authors'.
        options=[f"{number}" for number in range(1, len(entries) + 1)],
        subject=column.id,
        whole=True,
        hidden=True,
        apart=True,
    )
    room = ctx.room_by(column.room_id)
    told = ctx.words.rich("column-vote", name=column.name, count=len(entries), until=until.astimezone(ctx.zone))
    ballot = ballots.put(ctx, asked, room, told)
    # In which order they came is nobody's business.
    numbers = order(ballot.id, 0, len(entries))
    for entry, number in zip(entries, numbers, strict=True):
        entry.state, entry.ballot_id, entry.number = Way.SHOWN.value, ballot.id, number


def _is_there(ctx: Context, entry: Entry) -> bool:
    held = pictures.find(ctx.db, entry.picture) if entry.picture is not None else None
    return entry.picture is None or (held is not None and bool(held.media_type))


def _alone(ctx: Context, column: Column) -> None:
    """One is too few for a vote: it waits, and the room hears once that a second is wanted."""
    told = ctx.words.rich("column-one-more", name=column.name, how=telling.how(ctx, ctx.words, column))
    ctx.say(telling.place(ctx, column), told, purpose=telling.call(ctx, column))


@feature.timer("end", about=Column)
def ended(ctx: Context, numbers: Sequence[int]) -> None:
    """The week is over: what was to be guessed is told, what is shown is shown."""
    for column in filter(None, (ctx.db.get(Column, number) for number in numbers)):
        for entry in lookups.entries(ctx.db, column.id, Way.SHOWN) if column.kind in RIDDLES else ():
            reveal(ctx, column, entry)
        if column.kind == Kind.FREE:
            display(ctx, column)
        column.empty = 0 if lookups.entered(ctx.db, column) else column.empty + 1
        column.week += 1
        if column.empty >= ctx.settings(ColumnsSettings).sleeps_after:
            rest(ctx, column)
            nudge(ctx, ASLEEP, [(member, column.id) for member in ASLEEP.whom(ctx, column)])
        else:
            ctx.schedule("end", column.id, telling.ends(ctx))
