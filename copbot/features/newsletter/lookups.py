"""What is looked up of newsletters, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from copbot.features.newsletter.tables import Issue, Item, Mailbox, Posted, Reader, Stage
from storage.models import Post


def draft(db: Session, community_id: int) -> Issue | None:
    """The draft that waits for its time."""
    return _newest(db, community_id, Stage.DRAFT)


def last_sent(db: Session, community_id: int) -> Issue | None:
    """The newest issue that was sent."""
    return _newest(db, community_id, Stage.SENT)


def _newest(db: Session, community_id: int, stage: Stage) -> Issue | None:
    where = (Issue.community_id == community_id, Issue.stage == stage)
    return db.exec(select(Issue).where(*where).order_by(col(Issue.at).desc(), col(Issue.id).desc()).limit(1)).first()


def last(db: Session, community_id: int) -> Issue | None:
    """The newest issue, whether it came or not."""
    where = (Issue.community_id == community_id, Issue.stage != Stage.DRAFT)
    return db.exec(select(Issue).where(*where).order_by(col(Issue.id).desc()).limit(1)).first()


def sent(db: Session, community_id: int, limit: int, *, before: datetime | None = None) -> Sequence[Issue]:
    """The issues that were sent (before then), the newest first."""
    where = [col(Issue.community_id) == community_id, col(Issue.stage) == Stage.SENT]
    where += [col(Issue.at) < before] if before is not None else []
    return db.exec(select(Issue).where(*where).order_by(col(Issue.at).desc(), col(Issue.id).desc()).limit(limit)).all()


def count_sent(db: Session, community_id: int) -> int:
    """How many were sent."""
    where = (Issue.community_id == community_id, Issue.stage == Stage.SENT)
    return db.exec(select(func.count()).select_from(Issue).where(*where)).one()


def items(db: Session, issue_id: int) -> Sequence[Item]:
    """What stands in an issue, in its order."""
    where = (Item.issue_id == issue_id, col(Item.out).is_(False))
    return db.exec(select(Item).where(*where).order_by(col(Item.place), col(Item.id))).all()


def all_items(db: Session, issue_id: int) -> Sequence[Item]:
    """With what was taken out."""
    return db.exec(select(Item).where(Item.issue_id == issue_id).order_by(col(Item.place), col(Item.id))).all()


def open_at(db: Session, community_id: int, room_id: int) -> datetime | None:
    """When the newest post of this room was written that an issue told of: of closed rooms none does."""
    rows = select(func.max(Post.at)).join(Item, col(Item.row) == col(Post.id))
    where = (Item.community_id == community_id, col(Item.about).in_(("post", "question")), Post.room_id == room_id)
    return db.exec(rows.where(*where)).one()


def told(db: Session, community_id: int) -> set[tuple[str, int]]:
    """All that was told in an issue that was sent, or was taken out of one."""
    found = (
        select(Item.about, Item.row)
        .join(Issue, col(Issue.id) == Item.issue_id)
        .where(Item.community_id == community_id, Issue.stage == Stage.SENT)
    )
    return set(db.exec(found))


def told_in(db: Session, issue_ids: Collection[int]) -> set[tuple[str, int]]:
    """All that was told in these issues."""
    return set(db.exec(select(Item.about, Item.row).where(col(Item.issue_id).in_(issue_ids))))


def about(db: Session, community_id: int, table: str, row: int) -> Sequence[Item]:
    """Where this is told."""
    where = (Item.community_id == community_id, Item.about == table, Item.row == row, col(Item.out).is_(False))
    return db.exec(select(Item).where(*where)).all()


def with_words_of(db: Session, members: Collection[int]) -> Sequence[Item]:
    """What stands somewhere with words of these members, the newest first."""
    whose = or_(col(Item.member_id).in_(members), col(Item.beside_id).in_(members))
    return db.exec(select(Item).where(whose, col(Item.out).is_(False)).order_by(col(Item.id).desc())).all()


def naming(db: Session, community_id: int, members: Collection[int]) -> Sequence[Item]:
    """What may name one of these: their numbers stand in it."""
    signs = or_(*(col(Item.text).contains(f'"named":{one}') for one in members))
    return db.exec(select(Item).where(Item.community_id == community_id, col(Item.out).is_(False), signs)).all()


def standing(db: Session, community_id: int, since: datetime) -> Sequence[Item]:
    """All that stands in an issue of since then."""
    found = select(Item).join(Issue, col(Issue.id) == Item.issue_id)
    where = (
        Item.community_id == community_id,
        Issue.stage != Stage.SKIPPED,
        Issue.at >= since,
        col(Item.out).is_(False),
    )
    return db.exec(found.where(*where).order_by(col(Item.id))).all()


def posted(db: Session, issue_id: int) -> Sequence[Posted]:
    """Where an issue was said."""
    return db.exec(select(Posted).where(Posted.issue_id == issue_id).order_by(col(Posted.room_id))).all()


def pinned_in(db: Session, room_id: int) -> Sequence[Posted]:
    """The issues that are pinned in a room."""
    return db.exec(select(Posted).where(Posted.room_id == room_id, col(Posted.pinned).is_(True))).all()


def reader(db: Session, member_id: int) -> Reader | None:
    """What the member wants, if he or she has said anything."""
    return db.get(Reader, member_id)


def unquoted(db: Session, community_id: int, members: Collection[int] | None = None) -> set[int]:
    """The members who want to be quoted in none; those of `members`, if they are given."""
    found = select(Reader.member_id).where(Reader.community_id == community_id, col(Reader.unquoted).is_(True))
    return set(db.exec(found if members is None else found.where(col(Reader.member_id).in_(members))))


def privately(db: Session, community_id: int) -> Sequence[int]:
    """The members who get it privately."""
    where = (Reader.community_id == community_id, col(Reader.privately).is_(True))
    return db.exec(select(Reader.member_id).where(*where).order_by(col(Reader.member_id))).all()


def answers_told(db: Session, community_id: int, question: int) -> Sequence[Item]:
    """Where an answer to this question is told."""
    found = select(Item).join(Post, col(Post.id) == Item.row)
    where = (Item.community_id == community_id, Item.about == "post", Post.question_id == question)
    return db.exec(found.where(*where, col(Item.out).is_(False))).all()


def posted_as(db: Session, room_id: int, message: str) -> Sequence[Posted]:
    """The issue that this message of a room is."""
    return db.exec(select(Posted).where(Posted.room_id == room_id, Posted.message == message)).all()


def refused(db: Session, community_id: int, now: datetime) -> Issue | None:
    """The draft to which somebody said no, while it could still come."""
    where = (Issue.community_id == community_id, Issue.stage == Stage.SKIPPED, Issue.due > now)
    return db.exec(select(Issue).where(*where).order_by(col(Issue.id).desc()).limit(1)).first()


def mailbox(db: Session, member_id: int) -> Mailbox | None:
    """The member's, if he or she has given one."""
    return db.get(Mailbox, member_id)


def mailboxes(db: Session, community_id: int) -> Sequence[Mailbox]:
    """Those to which it goes."""
    where = (Mailbox.community_id == community_id, col(Mailbox.confirmed).is_(True))
    return db.exec(select(Mailbox).where(*where).order_by(col(Mailbox.member_id))).all()
