"""Membership: open, by application or by invitation, with a limited number of places if wished."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from copbot.community.settable import MAIN
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings


class MembershipSettings(FeatureSettings):
    """Settings of who belongs to the community. The bot keeps the list; the doors of the rooms are the platform's."""

    mode: Literal["open", "application", "invitation"] = Field(
        "open", description="how one becomes a member", json_schema_extra=MAIN
    )
    questions: tuple[str, ...] = Field((), description='what applicants are asked: `["What do you grow?"]`')
    places: int = Field(0, ge=0, description="how many members there can be; 0 for no limit")
    again_after: Duration = Field(
        timedelta(days=7), description="how long after being declined somebody can apply again"
    )
    tries: int = Field(2, ge=1, description="how often somebody can apply; a moderator can admit anybody at any time")
    invite_for: Duration = Field(timedelta(days=7), description="how long an invitation holds")
    invite_uses: int = Field(1, ge=1, le=100, description="how many people one invitation lets in")
    invites_open: int = Field(5, ge=1, description="so many invitations of one member hold at the same time")


APPLY = "apply"
"""What the message is for whose answer is an application."""
DECLINE = "decline"
"""What the message is for whose answer is the reason for declining somebody: "decline 12"."""
feature = Feature("membership", MembershipSettings)
