"""What is kept of members beside questions and answers, which are for all to read."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from sqlmodel import Session, col, delete, select

from copbot.features.qa import feature
from copbot.features.qa.anonymously import OVER
from copbot.features.qa.learning import FORGOTTEN_AFTER
from copbot.features.qa.tables import Correction, Pointer
from copbot.kit.context import Context
from copbot.rooms.purpose import RELAY, Purpose
from storage import anonymous
from storage.kept import EMPTY, Kept, ages, keep
from storage.models import Post

keep(Pointer, Kept({"member_id": EMPTY}))
keep(Correction, Kept(signs=("label",)))


@ages(None)
def forget_corrections(db: Session, community_id: int, now: datetime) -> None:
    """What counts next to nothing by now goes."""
    db.exec(
        delete(Correction).where(
            col(Correction.community_id) == community_id, col(Correction.at) <= now - FORGOTTEN_AFTER
        )
    )


@ages(None)
def forget_askers(db: Session, community_id: int, now: datetime) -> None:
    """Who asked without a name is forgotten once that has been over for a while."""
    anonymous.forget(db, community_id, now - OVER, now)


@feature.forgets
def relayed(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What the bot said in rooms in their place."""
    yield from (
        Purpose(RELAY, (number,)) for number in ctx.db.exec(select(Post.id).where(col(Post.author_id).in_(mine)))
    )
