"""What is kept of members beside questions and answers, which are for all to read."""

from __future__ import annotations

from collections.abc import Iterator, Set

from sqlmodel import col, select

from copbot.features.qa import feature
from copbot.features.qa.tables import Pointer
from copbot.kit.context import Context
from copbot.rooms.purpose import RELAY, Purpose
from storage.kept import EMPTY, Kept, keep
from storage.models import Post

keep(Pointer, Kept({"member_id": EMPTY}))


@feature.forgets
def relayed(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What the bot said in rooms in their place."""
    yield from (
        Purpose(RELAY, (number,)) for number in ctx.db.exec(select(Post.id).where(col(Post.author_id).in_(mine)))
    )
