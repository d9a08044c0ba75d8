"""What is kept of members: who doubts what and why, who was asked, who waits for news, and what answers read before."""

from __future__ import annotations

from collections.abc import Iterator, Set

from sqlalchemy import update
from sqlmodel import col

from copbot.features.knowledge import feature
from copbot.features.knowledge.tables import AnswerBefore, AnswerWatch, Doubt, SubjectAge, Upkeep, UpkeepAsked
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, MINE, Kept, keep

keep(Upkeep, Kept())
keep(SubjectAge, Kept(signs=("words",)))
keep(Doubt, Kept({"member_id": EMPTY}, texts={"reason": "member_id"}))
keep(UpkeepAsked, Kept(MINE))
keep(AnswerWatch, Kept(MINE))
keep(AnswerBefore, Kept(MINE, texts={"text": "member_id"}))


@feature.forgets
def forgotten(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """That an answer is doubted stays; by whom and why does not."""
    ctx.db.execute(update(Doubt).where(col(Doubt.member_id).in_(mine)).values(reason=""))
    yield from ()
