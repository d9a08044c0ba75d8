"""The feature and its settings."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.feature import Feature, FeatureSettings
from copbot.values import Duration


class HelpdeskSettings(FeatureSettings):
    """Settings of the helpdesk."""

    room: str = Field("", description='the staff room by its name: "#staff"; "" for privately to each moderator')
    remind_after: Duration = Field(
        timedelta(hours=4), description="when a ticket that nobody answered is brought up again, and twice later: 4h"
    )
    close_after: Duration = Field(
        timedelta(days=7), description="when a ticket that was answered and not taken up again is closed: 7d"
    )
    per_hour: int = Field(20, ge=1, description="so many words of one member are passed on in an hour")


KIND = "helpdesk"
"""The kind of nudge that the moderators get."""
PURPOSE = "ticket"
"""What a message is for whose answer goes to the other side of a ticket: "ticket 12"."""
THREAD = "ticketthread"
"""What the opening of a ticket's thread is for."""
feature = Feature("helpdesk", HelpdeskSettings, nudges=(KIND,))
