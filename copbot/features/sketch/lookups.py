"""What is looked up of sketches."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from copbot.features.sketch.tables import Sketch, SketchLine, SketchSearch, SketchTurn, SketchVote, Stage


def at_stage(db: Session, community_id: int, stage: Stage) -> Sketch | None:
    """The newest sketch of the community that is so far."""
    where = (Sketch.community_id == community_id, Sketch.stage == stage)
    return db.exec(select(Sketch).where(*where).order_by(col(Sketch.id).desc()).limit(1)).first()


def running(db: Session, community_id: int) -> Sketch | None:
    """The sketch that is drawn now."""
    return at_stage(db, community_id, Stage.RUNNING)


def finished(
    db: Session, community_id: int, limit: int, *, since: datetime | None = None, before: int | None = None
) -> Sequence[Sketch]:
    """The sketches that are finished, the last first; those that were since then, or came before that one."""
    where = [col(Sketch.community_id) == community_id, col(Sketch.stage) == Stage.OVER]
    if since is not None:
        where.append(col(Sketch.ended) >= since)
    if before is not None:
        where.append(col(Sketch.id) < before)
    return db.exec(select(Sketch).where(*where).order_by(col(Sketch.id).desc()).limit(limit)).all()


def used_stems(db: Session, community_id: int, since: datetime) -> set[str]:
    """The stems of the subjects that there were since then, of those too that were taken back."""
    found = select(Sketch.stems).where(Sketch.community_id == community_id, col(Sketch.began) >= since)
    return {stem for stems in db.exec(found) for stem in stems.split()}


def lines(db: Session, sketch_id: int) -> Sequence[SketchLine]:
    """The lines in it, in the order in which they were drawn."""
    return db.exec(select(SketchLine).where(SketchLine.sketch_id == sketch_id).order_by(col(SketchLine.id))).all()


def count_lines(db: Session, sketch_id: int) -> int:
    """How many lines are in it."""
    return db.exec(select(func.count()).select_from(SketchLine).where(SketchLine.sketch_id == sketch_id)).one()


def last_line(db: Session, person: Collection[int]) -> SketchLine | None:
    """The last line that a person has drawn, by whichever of these members; not in what was taken back."""
    wanted = (
        select(SketchLine)
        .join(Sketch, col(Sketch.id) == col(SketchLine.sketch_id))
        .where(col(SketchLine.member_id).in_(person), Sketch.stage != Stage.DROPPED)
    )
    return db.exec(wanted.order_by(col(SketchLine.at).desc()).limit(1)).first()


def votes(db: Session, sketch_id: int) -> dict[int, list[int]]:
    """What was said of its lines, by their numbers; nobody has a word about a line of his or her own."""
    found: dict[int, list[int]] = {}
    wanted = (
        select(SketchVote.line_id, SketchVote.dark)
        .join(SketchLine, col(SketchLine.id) == col(SketchVote.line_id))
        .where(SketchLine.sketch_id == sketch_id, col(SketchVote.member_id) != col(SketchLine.member_id))
    )
    for line, dark in db.exec(wanted):
        if dark is not None:
            found.setdefault(line, []).append(dark)
    return found


def asked_of(db: Session, sketch_id: int, person: Collection[int]) -> set[int]:
    """Of which lines of it this person has said something, or has passed."""
    wanted = (
        select(SketchVote.line_id)
        .join(SketchLine, col(SketchLine.id) == col(SketchVote.line_id))
        .where(SketchLine.sketch_id == sketch_id, col(SketchVote.member_id).in_(person))
    )
    return set(db.exec(wanted))


def vote(db: Session, line_id: int, person: Collection[int]) -> SketchVote | None:
    """What this person has said of a line."""
    where = (SketchVote.line_id == line_id, col(SketchVote.member_id).in_(person))
    return db.exec(select(SketchVote).where(*where).limit(1)).first()


def turn(db: Session, sketch_id: int, person: Collection[int]) -> SketchTurn | None:
    """Of which line this person is asked now."""
    where = (SketchTurn.sketch_id == sketch_id, col(SketchTurn.member_id).in_(person))
    return db.exec(select(SketchTurn).where(*where).limit(1)).first()


def searched(db: Session, community_id: int, since_week: int) -> dict[str, int]:
    """By how many different members each stem was searched for since that week."""
    wanted = (
        select(SketchSearch.stem, func.count(func.distinct(SketchSearch.who)))
        .where(SketchSearch.community_id == community_id, col(SketchSearch.week) > since_week)
        .group_by(col(SketchSearch.stem))
    )
    return dict(db.exec(wanted).all())
