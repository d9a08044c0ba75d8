"""The helpdesk: a private ticket between a member and the moderators, through the bot."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from copbot.community.settable import MAIN, PER_ROOM, ROOMS
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms.purpose import Purpose
from storage.models import Stage


class HelpdeskSettings(FeatureSettings):
    """Settings of the helpdesk."""

    room: str = Field(
        "",
        description="the staff room in which tickets lie, in a thread each where there are threads; by its "
        'name, `""` for privately to each moderator',
        json_schema_extra={**ROOMS, **MAIN},
    )
    remind_after: Duration = Field(
        timedelta(hours=4),
        description="when a ticket that nobody answered is brought up again; twice more after waits three "
        "times as long each",
    )
    close_after: Duration = Field(
        timedelta(days=7), description="when a ticket that was answered and not taken up again is closed"
    )
    per_hour: int = Field(20, ge=1, description="so many words of one member are passed on in an hour")
    strangers_per_day: int = Field(
        3, ge=0, description="so often a day somebody who is in none of the rooms can write to the helpdesk"
    )
    flag: bool = Field(
        False,
        description="the reaction 🚩 reports a message to the moderators; else it is just a reaction. Telegram"
        " has no such reaction",
        json_schema_extra={**PER_ROOM, **MAIN},
    )


PURPOSE = "ticket"
"""What every message about a ticket is for, a reply to which goes to the other side: "ticket 12"."""
THREAD = "ticketthread"
"""What the opening of a ticket's thread is for."""
feature = Feature("helpdesk", HelpdeskSettings, until=Stage.RESTING)


def purpose(ticket: int) -> Purpose:
    """What a message about this ticket is for."""
    return Purpose(PURPOSE, (ticket,))
