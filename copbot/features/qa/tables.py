"""What members corrected, and what they pointed to."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field

from storage.models import Moment, Stored, moment


class Label(StrEnum):
    """What a correction says."""

    NO_QUESTION = "no question"
    """What was listed asks nothing of the room."""
    NO_MARK = "no mark"
    """What was marked asks nothing of the room."""
    MISSED = "missed"
    """What was not listed is a question."""
    NOT_ALIKE = "not alike"
    """None of the earlier questions that were offered asks the same."""
    ALIKE = "alike"
    """An earlier question asks the same, and was not offered."""
    OFFER_ALIKE = "offer alike"
    """One of those that were offered does: no correction, but the more of them, the less a wrong one weighs."""


class Correction(Stored):
    """A correction: whose it was, and what was said, is not kept."""

    __table_args__ = (Index("ix_correction_community_id_at", "community_id", "at"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    label: str
    question_id: int | None = Field(default=None, foreign_key="question.id", index=True)
    at: datetime = Field(sa_type=Moment, nullable=False)


class Pointer(Stored):
    """A member said that a question was asked before, and its asker was shown the earlier one; never twice."""

    question_id: int = Field(primary_key=True, foreign_key="question.id")
    earlier_id: int = Field(primary_key=True, foreign_key="question.id")
    community_id: int = Field(foreign_key="community.id")
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    at: datetime = moment()
