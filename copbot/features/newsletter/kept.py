"""What is kept of members: the words that are quoted, forewords, and what each wants of the newsletter."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from copbot.features.newsletter import feature, lookups
from copbot.features.newsletter.amending import strike
from copbot.features.newsletter.mailing import drop_mail
from copbot.features.newsletter.tables import Issue, Item, Mailbox, Posted, Reader, Stage
from copbot.features.newsletter.wording import names
from copbot.kit.context import Context
from copbot.kit.forgetting import NamesGone
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, GOES, MINE, Kept, ages, keep

keep(Issue, Kept({"member_id": EMPTY}, texts={"foreword": "member_id"}, signs=("stage",)))
keep(
    Item,
    Kept({"member_id": GOES, "beside_id": GOES}, texts={"text": "member_id"}, signs=("kind", "about")),
)
keep(Posted, Kept(signs=("message",)))
keep(Reader, Kept(MINE))
keep(Mailbox, Kept(MINE, texts={"address": "member_id"}, signs=("code",)))


@feature.forgets
def forgotten(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Their words go out of every issue, and in each room in which it was said it reads without them and their names.

    Said anew it is once they are forgotten: until then they still have names.
    """
    changed = strike(ctx, lookups.with_words_of(ctx.db, mine))
    for issue in ctx.db.exec(select(Issue).where(col(Issue.member_id).in_(mine))).all():
        issue.foreword, issue.member_id = "", None
        changed.add(issue.id)
    ctx.db.flush()
    changed |= {item.issue_id for item in lookups.naming(ctx.db, ctx.community.id, mine) if names(item, mine)}
    if changed:
        ctx.emit(NamesGone(feature.name, frozenset(changed)))
    for member in mine:
        drop_mail(ctx, member)
    yield from ()


@ages(None)
def expire(db: Session, community_id: int, now: datetime) -> None:
    """Of what never came no words are kept."""
    refused = (Issue.community_id == community_id, Issue.stage == Stage.SKIPPED, Issue.due <= now)
    found = db.exec(select(Issue.id).where(*refused)).all()
    db.execute(delete(Item).where(col(Item.issue_id).in_(found)))
    db.execute(update(Issue).where(col(Issue.id).in_(found)).values(foreword="", member_id=None))
