"""What is kept of members: lines that they drew, and what they said of others' lines."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from sqlmodel import Session, col, select

from copbot.features.sketch import feature, searching
from copbot.features.sketch.keeping import changed
from copbot.features.sketch.tables import Sketch, SketchKey, SketchLine, SketchSearch, SketchTurn, SketchVote, Stage
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import MINE, Kept, ages, keep

# A sketch is the community's.
keep(Sketch, Kept(signs=("subject", "stems", "source", "stage", "message")))
keep(SketchLine, Kept(MINE, texts={"points": "member_id"}))
keep(SketchVote, Kept(MINE))
keep(SketchTurn, Kept(MINE))
# By these nobody is known.
keep(SketchSearch, Kept(signs=("stem", "who")))
keep(SketchKey, Kept(signs=("key",)))


@feature.forgets
def drawn(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Their lines go out of every picture; of what they searched for nothing counts any more."""
    searching.forget(ctx, mine)
    wanted = (
        select(Sketch)
        .join(SketchLine, col(SketchLine.sketch_id) == col(Sketch.id))
        .where(col(SketchLine.member_id).in_(mine), Sketch.community_id == ctx.community.id)
    )
    for sketch in {one.id: one for one in ctx.db.exec(wanted)}.values():
        if sketch.stage in (Stage.RUNNING, Stage.OVER):
            changed(ctx, sketch, at_once=True)
    yield from ()


@ages(None)
def forget_searches(db: Session, community_id: int, now: datetime) -> None:
    """What was searched for is kept for 28 days."""
    searching.drop(db, community_id, now)
