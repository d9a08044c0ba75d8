"""Who thought of whom for a question."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.models import moment


class Handed(SQLModel, table=True):
    """A member who was asked handed the question on to another: who, and who thought of him or her."""

    question_id: int = Field(primary_key=True, foreign_key="question.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    by_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
