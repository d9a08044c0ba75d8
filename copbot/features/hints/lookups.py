"""What is looked up before a hint is given."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam
from sqlmodel import Session, col, select

from storage.models import Moment, Post, Question
from storage.prepared import Prepared

# Looked up for each question that stays without an answer, and so prepared once.
_SINCE: BindParameter[Any] = bindparam("since", type_=Moment())
_HINTED = Prepared(
    lambda: (
        select(Question.id).where(Question.asker_id == bindparam("asker"), col(Question.hinted_at) > _SINCE).limit(1)
    )
)
_MORE = Prepared(
    lambda: select(Post.id).where(Post.question_id == bindparam("question"), Post.id != bindparam("question")).limit(1)
)


def hinted_since(db: Session, member_id: int, since: datetime) -> bool:
    """Was the member given a hint since then?"""
    return _HINTED.first(db, {"asker": member_id, "since": since}) is not None


def is_talked_about(db: Session, question_id: int) -> bool:
    """Has anybody, or the asker, said anything more on the question?"""
    return _MORE.first(db, {"question": question_id}) is not None
