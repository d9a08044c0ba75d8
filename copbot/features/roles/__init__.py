"""Roles of the platform's for members and newcomers, where the operator has named them."""

from __future__ import annotations

from pydantic import Field

from copbot.community.settable import ROLE
from copbot.kit.feature import Feature, FeatureSettings


class RolesSettings(FeatureSettings):
    """Settings of which roles the bot gives and takes, and goes by. Only who runs the bot can name them."""

    member: str = Field(
        "",
        description="the role, by name or id, that members have (those on the list of `/members`); who is given it by "
        "people becomes one, and who loses it is one no more; on Matrix a space, by address or id, whose members are "
        'those of the community; `""` for none',
        json_schema_extra=ROLE,
    )
    newcomer: str = Field(
        "",
        description='the role that somebody has from coming in until `welcome.newcomer_for` is over; `""` for none',
        json_schema_extra=ROLE,
    )


feature = Feature("roles", RolesSettings)
