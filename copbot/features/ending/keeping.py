"""Where a community is on its way, read and written down; what the bot does there follows from it."""

from __future__ import annotations

from collections.abc import Mapping

from copbot.features.ending.machine import Phase, State, Wish
from copbot.features.ending.tables import Ending
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import StageChanged
from copbot.language.wording import Value
from copbot.rooms.actions import Button
from storage.models import Stage

_STAGES: Mapping[Phase, Stage] = {
    Phase.LIVES: Stage.AWAKE,
    Phase.ASKED: Stage.AWAKE,
    Phase.RESTS: Stage.RESTING,
    Phase.ENDED: Stage.ENDED,
}
"""Else it stays as it was."""


def row(ctx: Context) -> Ending:
    """How it goes with this community."""
    found = ctx.db.get(Ending, ctx.community.id)
    if found is None:
        found = Ending(community_id=ctx.community.id, phase=Phase.LIVES, at=ctx.now)
        ctx.db.add(found)
        ctx.db.flush()
    return found


def state(ctx: Context) -> State:
    """Where it is."""
    found = ctx.db.get(Ending, ctx.community.id)
    if found is None:
        return State(Phase.LIVES, ctx.now)
    rests = ctx.community.stage == Stage.RESTING
    return State(
        Phase(found.phase), found.at, found.not_before, Wish(found.wish), found.first_id, found.first_at, rests
    )


def keep(ctx: Context, new: State) -> Ending:
    """From now on it is there."""
    kept = row(ctx)
    if kept.phase != new.phase:
        kept.asked = False
    kept.phase, kept.at, kept.not_before = new.phase.value, new.at, new.not_before
    kept.wish, kept.first_id, kept.first_at = new.wish.value, new.first, new.first_at
    ctx.db.flush()
    stage = _STAGES.get(new.phase, ctx.community.stage)
    if stage != ctx.community.stage:
        ctx.directory.enter_stage(ctx.unit, ctx.community.id, stage, ctx.now)
        ctx.settings_changed()
        ctx.emit(StageChanged(stage))
    ctx.unit.leave_trace()
    return kept


def say(ctx: Context, key: str, values: Mapping[str, Value], *, buttons: tuple[Button, ...] = ()) -> None:
    """Say it in every room, once."""
    told = ctx.words.rich(key, **{"name": ctx.community.title, **values})
    for room in ctx.rooms:
        ctx.say(Place(room), told, buttons=buttons)
