"""What is looked up of the library, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, or_, text
from sqlmodel import Session, col, select

from copbot.features.library.tables import (
    LibraryComment,
    LibraryItem,
    LibraryNo,
    LibraryPart,
    LibrarySubject,
    LibraryVersion,
    LibraryWord,
)

MANY = 2_000
"""A word that is in so many items tells little: it is not counted in how many more it is."""
_COUNT = text(
    "SELECT count(*) FROM (SELECT 1 FROM library_word WHERE community_id = :community AND stem = :stem LIMIT :limit)"
    " AS one"
)


def is_any(db: Session, community_id: int) -> bool:
    """Is anything in the library, or has anything been declined?"""
    ways = (
        select(LibraryItem.id).where(LibraryItem.community_id == community_id),
        select(LibraryNo.item_id).where(LibraryNo.community_id == community_id),
    )
    return any(db.exec(one.limit(1)).first() is not None for one in ways)


def parts(db: Session, item_id: int) -> Sequence[LibraryPart]:
    """Whose words are in it; who wrote it first, then who asked."""
    where = LibraryPart.item_id == item_id
    return db.exec(select(LibraryPart).where(where).order_by(col(LibraryPart.role).desc())).all()


def parts_of(db: Session, members: Collection[int]) -> Sequence[LibraryPart]:
    """In what words of these members are."""
    where = col(LibraryPart.member_id).in_(members)
    return db.exec(select(LibraryPart).where(where).order_by(col(LibraryPart.item_id))).all()


def parts_in(db: Session, item_ids: Collection[int]) -> Sequence[LibraryPart]:
    """Whose words are in these items."""
    return db.exec(select(LibraryPart).where(col(LibraryPart.item_id).in_(item_ids))).all()


def subjects(db: Session, item_ids: Collection[int]) -> dict[int, list[str]]:
    """What each of these is about."""
    rows = select(LibrarySubject).where(col(LibrarySubject.item_id).in_(item_ids)).order_by(col(LibrarySubject.words))
    found: dict[int, list[str]] = {}
    for one in db.exec(rows):
        found.setdefault(one.item_id, []).append(one.words)
    return found


def comments(db: Session, item_id: int) -> Sequence[LibraryComment]:
    """What was said of it, the first first."""
    where = LibraryComment.item_id == item_id
    return db.exec(select(LibraryComment).where(where).order_by(col(LibraryComment.id))).all()


def comment_at(db: Session, room_id: int, message: str) -> LibraryComment | None:
    """The comment that this message of a room is."""
    where = (LibraryComment.message == message, LibraryComment.room_id == room_id)
    return db.exec(select(LibraryComment).where(*where)).first()


def versions(db: Session, item_id: int) -> Sequence[LibraryVersion]:
    """How it read before, the newest first."""
    where = LibraryVersion.item_id == item_id
    return db.exec(select(LibraryVersion).where(where).order_by(col(LibraryVersion.number).desc())).all()


def at_message(db: Session, room_id: int, message: str) -> Sequence[LibraryItem]:
    """What this message of a room is in the library."""
    where = (LibraryItem.message == message, LibraryItem.room_id == room_id)
    return db.exec(select(LibraryItem).where(*where)).all()


def of_post(db: Session, post_id: int) -> Sequence[LibraryItem]:
    """What this post is in the library."""
    return db.exec(select(LibraryItem).where(LibraryItem.post_id == post_id)).all()


def declined(db: Session, room_id: int, message: str | None, post_id: int | None) -> Sequence[LibraryNo]:
    """Who would rather not have this message, or this post, in the library."""
    at = (col(LibraryNo.message) == message) & (col(LibraryNo.room_id) == room_id)
    where = or_(at, col(LibraryNo.post_id) == post_id) if post_id is not None else at
    return db.exec(select(LibraryNo).where(where)).all()


def declined_of(db: Session, post_id: int) -> Sequence[LibraryNo]:
    """Who would rather not have this post in the library."""
    return db.exec(select(LibraryNo).where(LibraryNo.post_id == post_id)).all()


def about(db: Session, community_id: int, what: str) -> LibraryItem | None:
    """What another feature knows as this."""
    where = (LibraryItem.community_id == community_id, LibraryItem.about == what)
    return db.exec(select(LibraryItem).where(*where)).first()


def same(db: Session, seen: ColumnElement[bool], doi: str, isbn: str, address: str) -> LibraryItem | None:
    """What is `seen`, and has this DOI, ISBN or address already."""
    keys = {"doi": doi, "isbn": isbn, "address": address}
    for name, value in keys.items():
        if value:
            where = (seen, col(getattr(LibraryItem, name)) == value)
            found = db.exec(select(LibraryItem).where(*where).order_by(col(LibraryItem.id)).limit(1)).first()
            if found is not None:
                return found
    return None


def listed(
    db: Session,
    seen: ColumnElement[bool],
    limit: int,
    *,
    kind: str = "",
    subject: str = "",
    before: int | None = None,
    only: Collection[int] | None = None,
) -> Sequence[LibraryItem]:
    """What is `seen` of the library, the newest first: of that kind, on that subject, older than that number."""
    where: list[ColumnElement[bool]] = [seen]
    if kind:
        where.append(col(LibraryItem.kind) == kind)
    if before is not None:
        where.append(col(LibraryItem.id) < before)
    if only is not None:
        where.append(col(LibraryItem.id).in_(only))
    rows, newest = select(LibraryItem), col(LibraryItem.id).desc()
    if subject:
        # By the index of subjects alone, or all items are walked through for a rare one.
        rows = rows.join(LibrarySubject, col(LibrarySubject.item_id) == LibraryItem.id)
        where += [
            col(LibrarySubject.words) == subject,
            col(LibrarySubject.community_id) == col(LibraryItem.community_id),
        ]
        newest = col(LibrarySubject.item_id).desc()
    return db.exec(rows.where(*where).order_by(newest).limit(limit)).all()


def these(db: Session, numbers: Sequence[int]) -> list[LibraryItem]:
    """The items with these numbers, in this order."""
    found = {one.id: one for one in db.exec(select(LibraryItem).where(col(LibraryItem.id).in_(numbers)))}
    return [found[number] for number in numbers if number in found]


def since(db: Session, seen: ColumnElement[bool], at: datetime, limit: int) -> Sequence[LibraryItem]:
    """What is new since then."""
    where, newest = (seen, col(LibraryItem.at) >= at), (col(LibraryItem.at).desc(), col(LibraryItem.id).desc())
    return db.exec(select(LibraryItem).where(*where).order_by(*newest).limit(limit)).all()


def common_subjects(db: Session, community_id: int, limit: int) -> list[str]:
    """What most items are about."""
    count = func.count(col(LibrarySubject.item_id))
    rows = (
        select(LibrarySubject.words)
        .where(LibrarySubject.community_id == community_id)
        .group_by(col(LibrarySubject.words))
        .order_by(count.desc(), col(LibrarySubject.words))
    )
    return list(db.exec(rows.limit(limit)))


# The words by which items are found


def counts(db: Session, community_id: int, stems: Collection[str]) -> dict[str, int]:
    """In how many items each of these stems is that is in any; `MANY` if it is in more."""
    run = db.connection().scalar
    told = ({"community": community_id, "stem": stem, "limit": MANY} for stem in stems)
    found = {str(one["stem"]): run(_COUNT, one) or 0 for one in told}
    return {stem: number for stem, number in found.items() if number}


def holding(db: Session, community_id: int, stems: Collection[str], limit: int) -> list[tuple[int, str]]:
    """The newest items that hold one of these stems, each with the stem."""
    rows = (
        select(LibraryWord.item_id, LibraryWord.stem)
        .where(LibraryWord.community_id == community_id, col(LibraryWord.stem).in_(stems))
        .order_by(col(LibraryWord.item_id).desc())
        .limit(limit)
    )
    return list(db.exec(rows).all())


def held_by(db: Session, item_ids: Collection[int], stems: Collection[str]) -> list[tuple[int, str]]:
    """Which of these stems each of these items holds."""
    where = (col(LibraryWord.item_id).in_(item_ids), col(LibraryWord.stem).in_(stems))
    return list(db.exec(select(LibraryWord.item_id, LibraryWord.stem).where(*where)).all())


def set_words(db: Session, community_id: int, item_id: int, stems: Iterable[str]) -> None:
    """It is found by these stems from now on, and by no others."""
    db.execute(delete(LibraryWord).where(col(LibraryWord.item_id) == item_id))
    db.add_all(LibraryWord(community_id=community_id, stem=one, item_id=item_id) for one in dict.fromkeys(stems))


def set_subjects(db: Session, community_id: int, item_id: int, words: Iterable[str]) -> None:
    """It is about these from now on."""
    db.execute(delete(LibrarySubject).where(col(LibrarySubject.item_id) == item_id))
    db.add_all(LibrarySubject(item_id=item_id, words=one, community_id=community_id) for one in dict.fromkeys(words))


def drop(db: Session, item_id: int) -> None:
    """Nothing of it is left."""
    db.flush()
    for table in (LibraryWord, LibrarySubject, LibraryComment, LibraryVersion, LibraryPart):
        db.execute(delete(table).where(col(table.item_id) == item_id))
    db.execute(delete(LibraryItem).where(col(LibraryItem.id) == item_id))
    db.expire_all()


def put_by(db: Session, members: Collection[int]) -> Sequence[LibraryItem]:
    """What these members have put there."""
    return db.exec(select(LibraryItem).where(col(LibraryItem.member_id).in_(members))).all()


def commented_by(db: Session, members: Collection[int]) -> Sequence[LibraryComment]:
    """What these members have said of items."""
    return db.exec(select(LibraryComment).where(col(LibraryComment.member_id).in_(members))).all()


def open_at(db: Session, room_id: int) -> datetime | None:
    """When the newest thing was put there from this room that every member could see then."""
    here = (LibraryItem.room_id == room_id, col(LibraryItem.wide).is_(True))
    return db.exec(select(LibraryItem.at).where(*here).order_by(col(LibraryItem.at).desc()).limit(1)).first()


def in_rooms(inside: Collection[int], beyond: Collection[int], lost: Collection[int]) -> ColumnElement[bool]:
    """What is from nowhere in particular, from a room that one is inside, or may be seen beyond its room."""
    room, shared = col(LibraryItem.room_id), col(LibraryItem.shared).is_(True)
    once = room.in_(lost) & shared & col(LibraryItem.wide).is_(True)
    return or_(room.is_(None) & shared, room.in_(inside), room.in_(beyond) & shared, once)
