"""`/line`: a member draws a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from copbot.features.sketch import SHOWN, SketchSettings, feature, lookups, weeks
from copbot.features.sketch.drawing import runs, seen
from copbot.features.sketch.geometry import LONGEST, MOST_POINTS, Point, UndrawableError, drawable, name_of, written
from copbot.features.sketch.keeping import changed
from copbot.features.sketch.reading import points
from copbot.features.sketch.tables import Sketch, SketchLine
from copbot.features.sketch.voting import ask, begin, offered
from copbot.kit import ballots
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose


@feature.command(Command("line", (Option("points", Kind.TEXT, required=False),), aside=True))
def line(ctx: Context, call: Call) -> None:
    """Draw it; without points, say how."""
    sketch, said = current(ctx), call.get("points", str)
    if said is None:
        ctx.answer("sketch-line-how", {"subject": sketch.subject}, purpose=Purpose(SHOWN, (sketch.id,)))
        return
    try:
        found = points(said)
    except UndrawableError as error:
        raise refused(error) from None
    draw(ctx, sketch, found)


def current(ctx: Context) -> Sketch:
    """What is drawn now. Raises CommandError where nothing is."""
    sketch = lookups.running(ctx.db, ctx.community.id)
    if sketch is None or not weeks.visible(ctx, sketch):
        raise CommandError("sketch-none")
    return sketch


def refused(error: UndrawableError, first: Sequence[Point] = ()) -> CommandError:
    """What is said of what can't be drawn."""
    start = name_of(first[0]) if first else ""
    return CommandError(error.key, start=start, reaches=error.reaches, longest=LONGEST, most=MOST_POINTS)


def draw(ctx: Context, sketch: Sketch, found: Sequence[Point]) -> None:
    """Put the line into the sketch, and ask of lines of others. Raises CommandError where it can't be."""
    wait = waits_until(ctx)
    if wait is not None:
        raise CommandError("sketch-line-wait", at=ctx.answer_words.time(wait.astimezone(ctx.zone_of(ctx.member))))
    try:
        made = drawable(found)
    except UndrawableError as error:
        raise refused(error, found) from None
    ctx.db.add(
        SketchLine(
            id=ctx.unit.new_id("sketch_line"),
            community_id=ctx.community.id,
            sketch_id=sketch.id,
            member_id=ctx.member_id,
            points=written(made),
            at=ctx.now,
        )
    )
    ctx.db.flush()
    ctx.unit.leave_trace()
    begin(ctx, sketch)
    all_of_it = seen(ctx.db, sketch)
    if len(all_of_it) >= ctx.settings(SketchSettings).lines:
        weeks.finish(ctx, sketch)
        ctx.answer("sketch-line-last", runs(made))
        return
    changed(ctx, sketch)
    head = ctx.answer_words.rich("sketch-line-done", **runs(made))
    asked = offered(ctx, sketch, all_of_it)
    if asked is None:
        next_at = ctx.now + ctx.settings(SketchSettings).pause
        at = next_at.astimezone(ctx.zone_of(ctx.member))
        ctx.answer("sketch-line-only", {"head": head, "at": at})
        return
    if not ctx.alone:
        # Which line is meant only a picture tells, and that is for one.
        ctx.answer("sketch-line-aside", {"head": head})
        return
    ask(ctx, sketch, all_of_it, asked, head)


def waits_until(ctx: Context) -> datetime | None:
    """When the member can draw the next line; None: now."""
    last = lookups.last_line(ctx.db, ballots.person(ctx, ctx.member_id))
    at = last.at + ctx.settings(SketchSettings).pause if last is not None else ctx.now
    return at if at > ctx.now else None
