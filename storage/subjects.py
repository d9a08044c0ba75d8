"""Subjects of questions, read and written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import bindparam
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import Select, SelectOfScalar

from storage.emptiness import has_none
from storage.models import Subject
from storage.prepared import Prepared

# Asked with each question or answer, and so prepared once: building a statement takes longer than running it.
_OF = Prepared(lambda: _all())
_GIVEN = Prepared(lambda: _all().where(col(Subject.learned).is_(False)))
_COMMON = Prepared(lambda: _counted())
_ASKED_WITH = Prepared(
    lambda: (
        select(Subject.question_id)
        .where(Subject.community_id == bindparam("community"), col(Subject.learned).is_(False))
        .distinct()
        .limit(bindparam("most"))
    )
)


def _all() -> Select[int, str]:
    return (
        select(Subject.question_id, Subject.words)
        .where(col(Subject.question_id).in_(bindparam("questions", expanding=True)))
        .order_by(col(Subject.words))
    )


def _counted() -> SelectOfScalar[str]:
    return (
        select(Subject.words)
        .where(Subject.community_id == bindparam("community"), col(Subject.learned).is_(False))
        .group_by(col(Subject.words))
        .order_by(func.count().desc(), col(Subject.words))
        .limit(bindparam("limit"))
    )


def give(db: Session, community_id: int, question_id: int, subjects: Iterable[str], *, learned: bool = False) -> None:
    """The question is about these too; what it is known to be about stays as it is."""
    known = {*of(db, [question_id]).get(question_id, ())}
    for words in dict.fromkeys(one.casefold() for one in subjects):
        if words not in known:
            db.add(Subject(question_id=question_id, words=words, community_id=community_id, learned=learned))
    db.flush()


def of(
    db: Session, questions: Collection[int], *, given: bool = False, community_id: int | None = None
) -> dict[int, list[str]]:
    """What each of these questions is about, by the alphabet; with `given` only what its asker said so.

    Where the community is told, and has no subjects at all, nothing is looked up.
    """
    found: dict[int, list[str]] = {}
    if community_id is not None and has_none(db, Subject, community_id):
        return found
    for number, words in (_GIVEN if given else _OF).all(db, {"questions": list(questions)}):
        found.setdefault(number, []).append(words)
    return found


def asked_with(db: Session, community_id: int, most: int) -> Sequence[int] | None:
    """The questions of which their askers said what they are about; None if there are more than so many."""
    if has_none(db, Subject, community_id):
        return []
    found = _ASKED_WITH.column(db, {"community": community_id, "most": most + 1})
    return found if len(found) <= most else None


def common(db: Session, community_id: int, limit: int, part: str = "") -> Sequence[str]:
    """The subjects that askers of the community gave most, as far as they contain this part."""
    if has_none(db, Subject, community_id):
        return []
    values = {"community": community_id, "limit": limit}
    if not part:
        return _COMMON.column(db, values)
    found = _counted().where(col(Subject.words).contains(part.casefold(), autoescape=True))
    return db.connection().scalars(found, values).all()
