"""What is kept of members: what they sent in, guessed and won."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from sqlalchemy import delete, exists, update
from sqlmodel import Session, col, select

from copbot.features.columns import COLUMN, ENTRY, feature
from copbot.features.columns.tables import Column, Entry, Guess, Way, Win
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, MINE, Kept, ages, keep

# A column is the community's.
keep(Column, Kept({"member_id": EMPTY}, signs=("name", "kind", "about")))
keep(
    Entry,
    Kept(MINE, texts=dict.fromkeys(("text", "solution", "options"), "member_id"), signs=("state", "message")),
)
keep(Guess, Kept(MINE, texts={"text": "member_id"}))
keep(Win, Kept(MINE))


@feature.forgets
def shown(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What the bot said of their entries goes."""
    for entry in ctx.db.exec(select(Entry).where(col(Entry.member_id).in_(mine))):
        yield Purpose(ENTRY, (entry.id,))
        if entry.ballot_id is not None and entry.state == Way.OVER:
            yield Purpose(COLUMN, (entry.column_id, entry.ballot_id))


@ages("entries")
def forget_words(db: Session, community_id: int, before: datetime) -> None:
    """Of entries that are over, and won nothing, the words go; how many liked them counts on."""
    won = exists().where(col(Win.entry_id) == col(Entry.id))
    over = (col(Entry.community_id) == community_id, col(Entry.state) == Way.OVER, col(Entry.at) < before)
    db.execute(update(Entry).where(*over, ~won).values(text="", solution="", options=""))
    gone = select(Entry.id).where(*over)
    db.execute(delete(Guess).where(col(Guess.entry_id).in_(gone)))
