"""Membership: open, by application or by invitation, with a limited number of places if wished."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from copbot.community.settable import MAIN
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings
from storage.models import Stage


class MembershipSettings(FeatureSettings):
    """Settings of who belongs to the community. The bot keeps the list; doors are the platform's, but for requests."""

    mode: Literal["open", "application", "invitation"] = Field(
        "open", description="how one becomes a member", json_schema_extra=MAIN
    )
    requests: Literal["off", "open", "rules", "application"] = Field(
        "off",
        description='who asks in the app to join a room is let in at once (`"open"`), after agreeing to the rules '
        '(`"rules"`), or when moderators have decided (`"application"`); `"off"` leaves that to people',
        json_schema_extra=MAIN,
    )
    questions: tuple[str, ...] = Field((), description='what applicants are asked: `["What do you grow?"]`')
    places: int = Field(0, ge=0, description="how many members there can be; 0 for no limit")
    again_after: Duration = Field(
        timedelta(days=7), description="how long after being declined somebody can apply again"
    )
    tries: int = Field(2, ge=1, description="how often somebody can apply; a moderator can admit anybody at any time")
    invite_for: Duration = Field(timedelta(days=7), description="how long an invitation holds")
    invite_uses: int = Field(1, ge=1, le=100, description="how many people one invitation lets in")
    ask_who: bool = Field(
        False,
        description="newcomers are asked once, in the greeting, who brought them, where no link tells it; whom they "
        "name hears of it and is asked to say hello",
        json_schema_extra=MAIN,
    )
    invites_open: int = Field(5, ge=1, description="so many invitations of one member hold at the same time")


APPLY = "apply"
"""What the message is for whose answer is an application."""
ASKED = "askedtojoin"
"""What the message is for by which who asks to join hears something; its number is the request's."""
REQUEST = "joinrequest"
"""What the answer to a request to join is for; its number is the request's."""
INVITED = "invited"
"""What the making of a link is for; its number is the invitation's."""
WHO = "broughtby"
"""What the message is for whose answer is the name of who brought somebody."""
DECLINE = "decline"
"""What the message is for whose answer is the reason for declining somebody: "decline 12"."""
feature = Feature("membership", MembershipSettings, until=Stage.RESTING)
