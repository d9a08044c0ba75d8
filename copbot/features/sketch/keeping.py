"""The picture in the room is kept as the sketch is, at most once an hour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.sketch import SKETCH, feature, lookups
from copbot.features.sketch.drawing import picture, seen
from copbot.features.sketch.tables import Sketch, Stage
from copbot.features.sketch.weeks import call, result
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.works import WorkGone
from copbot.rooms.actions import Edit, Sent
from copbot.rooms.purpose import Purpose

_EVERY = timedelta(hours=1)


def changed(ctx: Context, sketch: Sketch, *, at_once: bool = False) -> None:
    """It is otherwise now: the room is to see that, an hour after it saw it last."""
    due = ctx.now if at_once else max(ctx.now, sketch.shown + _EVERY)
    ctx.schedule("picture", sketch.id, due, earliest=True)


@feature.timer("picture", about=Sketch)
def due(ctx: Context, numbers: Sequence[int]) -> None:
    """Put what it is now in the place of what it was."""
    for sketch in filter(None, (ctx.db.get(Sketch, number) for number in numbers)):
        if sketch.sent is None or sketch.stage not in (Stage.RUNNING, Stage.OVER):
            continue
        if sketch.stage == Stage.OVER and not lookups.count_lines(ctx.db, sketch.id):
            # All who drew in it were forgotten.
            sketch.stage = Stage.DROPPED.value
            ctx.unsay(sketch.sent)
            ctx.emit(WorkGone(("sketch", sketch.id)))
            continue
        room, sketch.shown = ctx.room_by(sketch.room_id), ctx.now
        if sketch.stage == Stage.OVER:
            told, files = result(ctx, sketch)
        else:
            told, files = call(ctx, ctx.words, sketch), (picture(ctx.words, sketch, seen(ctx.db, sketch)),)
        edit = Edit(room=room.key, message=sketch.message or Sent(sketch.sent), text=told, files=files)
        ctx.act(edit, room, Purpose(SKETCH, (sketch.id,)))


@feature.on(ActionDone)
def said(ctx: Context, event: ActionDone) -> None:
    """It stands there: its message is known from now on, for as long as it is kept."""
    number = event.purpose.about(SKETCH)
    sketch = ctx.db.get(Sketch, number) if number is not None else None
    if sketch is not None and sketch.sent == event.row:
        sketch.message = event.made
