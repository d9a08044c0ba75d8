"""Questions and answers: a question becomes a tracked thread with a life."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings


class QASettings(FeatureSettings):
    """Settings of questions and answers."""

    detect: bool = Field(True, description="true or false: see questions in plain talk, not only those put by /ask")
    certainty: float = Field(
        0.5, ge=0, le=1, description="how sure the bot must be that plain talk is a question, from 0 to 1"
    )
    mark: str = Field("👀", description="the reaction that marks a question as seen; empty for none")
    talk_messages: int = Field(
        50, ge=1, description="within how many messages after a question plain talk that names the asker is an answer"
    )
    similar_from: float = Field(
        0.4, ge=0, le=1, description="how similar an accepted answer must be to be offered, from 0 to 1"
    )
    person_after: Duration = Field(
        timedelta(hours=24), description="how long a question put to one member waits for that member alone"
    )
    asks_per_day: int = Field(3, ge=0, description="so many questions a day one member can put to others by name")
    asked_per_day: int = Field(10, ge=0, description="so many questions a day can be put to one member by name")
    remind_asker_after: Duration = Field(
        timedelta(hours=24), description="when an asker who was asked something back is reminded, once"
    )
    sharing: tuple[str, ...] = Field((), description='the rooms in which members share their work: ["#show"]')
    stale_after: Duration = Field(timedelta(days=30), description="when a question that nobody touched goes stale")
    undo_within: Duration = Field(timedelta(minutes=1), description="what is undone so soon leaves no notice behind")
    page: int = Field(10, ge=1, le=50, description="how many questions a list shows at once, 1 to 50")


SURE = 0.5
"""From this probability on what somebody said is taken for what it seems to be."""
PERSONAL = "personal"
"""The kind of nudge that a question to one member is."""
REMINDERS = "reminders"
"""The kind of nudge that an asker gets who was asked something back."""
feature = Feature("qa", QASettings, nudges=(PERSONAL, REMINDERS))
