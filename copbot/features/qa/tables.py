"""What members pointed to."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.models import moment


class Pointer(SQLModel, table=True):
    """A member said that a question was asked before, and its asker was shown the earlier one; never twice."""

    question_id: int = Field(primary_key=True, foreign_key="question.id")
    earlier_id: int = Field(primary_key=True, foreign_key="question.id")
    community_id: int = Field(foreign_key="community.id")
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    at: datetime = moment()
