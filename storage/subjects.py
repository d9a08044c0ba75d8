"""Subjects of questions, read and written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlmodel import Session, col, func, select

from storage.models import Subject


def give(db: Session, community_id: int, question_id: int, subjects: Iterable[str], *, learned: bool = False) -> None:
    """The question is about these too; what it is known to be about stays as it is."""
    known = {*of(db, [question_id]).get(question_id, ())}
    for words in dict.fromkeys(one.casefold() for one in subjects):
        if words not in known:
            db.add(Subject(question_id=question_id, words=words, community_id=community_id, learned=learned))
    db.flush()


def of(db: Session, questions: Collection[int], *, given: bool = False) -> dict[int, list[str]]:
    """What each of these questions is about, by the alphabet; with `given` only what its asker said so."""
    where = [col(Subject.question_id).in_(questions)]
    if given:
        where.append(col(Subject.learned).is_(False))
    found: dict[int, list[str]] = {}
    for one in db.exec(select(Subject).where(*where).order_by(col(Subject.words))):
        found.setdefault(one.question_id, []).append(one.words)
    return found


def common(db: Session, community_id: int, limit: int, part: str = "") -> Sequence[str]:
    """The subjects that askers of the community gave most, as far as they contain this part."""
    found = (
        select(Subject.words)
        .where(Subject.community_id == community_id, col(Subject.learned).is_(False))
        .where(col(Subject.words).contains(part.casefold(), autoescape=True))
        .group_by(col(Subject.words))
        .order_by(func.count().desc(), col(Subject.words))
    )
    return db.exec(found.limit(limit)).all()
