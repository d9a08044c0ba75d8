"""What is looked up before a hint is given."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from storage.models import Post, Question


def hinted_since(db: Session, member_id: int, since: datetime) -> bool:
    """Was the member given a hint since then?"""
    hinted = (Question.asker_id == member_id, col(Question.hinted_at) > since)
    return db.exec(select(Question.id).where(*hinted).limit(1)).first() is not None


def is_talked_about(db: Session, question_id: int) -> bool:
    """Has anybody, or the asker, said anything more on the question?"""
    more = (Post.question_id == question_id, Post.id != question_id)
    return db.exec(select(Post.id).where(*more).limit(1)).first() is not None
