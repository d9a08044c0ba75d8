"""What can be set: of a feature, and of a community as a whole; with what is declared of a setting beside its type."""

from __future__ import annotations

from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo

from copbot.community.schedule import Hours
from copbot.community.values import DayHours, Language, Zone

_LARGEST = 1_000_000_000


PER_ROOM: JsonDict = {"per_room": True}
"""`json_schema_extra` of a setting that a room can have for itself."""
MAIN: JsonDict = {"main": True}
"""That of one that people change: it is shown first."""
ROOMS: JsonDict = {"rooms": True}
"""That of one that names rooms."""
COMMANDS: JsonDict = {"commands": True}
"""That of one that names commands."""
EMOJI: JsonDict = {"emoji": True}
"""That of one that is an emoji, or empty; or a table with emoji as keys."""
ROLE: JsonDict = {"role": True}
"""That of one that names a role of a platform: only who runs the bot may, for a role can open doors."""


class FeatureSettings(BaseModel):
    """Settings of a feature: a default for everything, nothing unknown."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, arbitrary_types_allowed=True, allow_inf_nan=False, defer_build=True
    )

    @field_validator("*")
    @classmethod
    def _is_bounded(cls, value: object) -> object:
        if isinstance(value, int | float) and abs(value) > _LARGEST:
            raise ValueError("so large a number is not kept by every database")
        return value


class CommunitySettings(FeatureSettings):
    """What holds for a community as a whole."""

    language: Language = Field(
        "en",
        description="the language the bot speaks in the rooms; a member can choose another for what the bot "
        "says to him or her alone",
        json_schema_extra=MAIN,
    )
    timezone: Zone = Field(
        ZoneInfo("UTC"),
        description="where the rooms' clocks are; waking hours are counted there, and it holds for members "
        "who set no time zone of their own",
        json_schema_extra=MAIN,
    )
    names: Literal["full", "first", "anonymous"] = Field(
        "anonymous",
        description="how a member is named on platforms where he or she has no account, in lists and in "
        "linked rooms: in full, by the first name, or not at all",
    )
    threshold: int = Field(
        0,
        ge=-1,
        le=5,
        description="the score below which posts are left out of `/search` and `/best`, unless a member chose"
        " another with `/threshold`",
    )
    waking: DayHours = Field(
        Hours(8 * 60, 22 * 60),
        description="the hours in which the bot speaks of its own accord, and that its waits count;"
        ' `"00:00-00:00"` for all of the day',
        json_schema_extra=MAIN,
    )
    decide: tuple[str, ...] = Field(
        (),
        description="the rooms, by name or id, whose moderators decide what concerns the whole community: "
        "goals, rules, the helpdesk, who is let in, the moderation log. The first room that the "
        "bot came to know, if left out",
        json_schema_extra=ROOMS,
    )
    closed: bool = Field(
        False,
        description="whether the room is for those alone who are in it: what is asked, answered and made there is "
        "shown and told nowhere else; so it is anyway where moderators alone are, unless it is set off for the room",
        json_schema_extra=PER_ROOM,
    )
    commands_per_minute: int = Field(
        20, ge=1, description="more commands than this in a minute from one member are not listened to"
    )


class OptionalSettings(FeatureSettings):
    """Settings of a feature that a community can do without: live ones have it once they have switched it on."""

    enabled: bool = Field(
        True,
        description="whether it is there at all; off in a live community until it is switched on there, on in the "
        "terminal and in scenarios",
        json_schema_extra={"live": False, **MAIN},
    )


def extra(field: FieldInfo, what: str) -> object:
    """What is declared of a setting beside its type; None for nothing."""
    return field.json_schema_extra.get(what) if isinstance(field.json_schema_extra, dict) else None


def is_per_room(field: FieldInfo) -> bool:
    """Can a room have this setting for itself?"""
    return extra(field, "per_room") is True
