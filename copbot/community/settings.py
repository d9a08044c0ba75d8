"""Settings by community and feature, each with a default."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Protocol, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from copbot.community.values import Language, Zone

_LARGEST = 1_000_000_000


class FeatureSettings(BaseModel):
    """Settings of a feature: a default for everything, nothing unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, allow_inf_nan=False)

    @field_validator("*")
    @classmethod
    def _is_bounded(cls, value: object) -> object:
        if isinstance(value, int | float) and abs(value) > _LARGEST:
            raise ValueError("so large a number is not kept by every database")
        return value


class HasSettings(Protocol):
    """A feature, as far as its settings go."""

    name: str
    settings: type[FeatureSettings]


class CommunitySettings(FeatureSettings):
    """What holds for a community as a whole."""

    language: Language = Field("en", description="the language the bot speaks in the rooms: en or nl")
    timezone: Zone = Field(ZoneInfo("UTC"), description="where the rooms' clocks are: Europe/Amsterdam")
    names: Literal["full", "first", "anonymous"] = Field(
        "anonymous", description="how a member is named on platforms where he or she is not: full, first or anonymous"
    )
    threshold: int = Field(
        0, ge=-1, le=5, description="the score below which posts are left out of lists, -1 to 5, unless a member chose"
    )
    decide: tuple[str, ...] = Field(
        (),
        description='the rooms, by name or id, whose moderators decide for the whole community: ["#help"]; the first,'
        " if left out",
    )
    commands_per_minute: int = Field(
        20, ge=1, description="more commands than this from one member are not listened to"
    )


class SettingError(ValueError):
    """A setting is unknown or its value is not allowed; the message says which and what is."""


S = TypeVar("S", bound=FeatureSettings)


class Settings:
    """The settings of every feature, for all communities and for each one by name.

    `common` and the values of `own` map FEATURE to {SETTING: value}. Raises SettingError.
    """

    def __init__(
        self,
        features: Iterable[HasSettings] = (),
        common: Mapping[str, Mapping[str, Any]] | None = None,
        own: Mapping[str, Mapping[str, Mapping[str, Any]]] | None = None,
    ) -> None:
        self._models: dict[str, type[FeatureSettings]] = {"community": CommunitySettings}
        self._models |= {feature.name: feature.settings for feature in features}
        self._common = {name: dict(values) for name, values in (common or {}).items()}
        self._own = own or {}
        self._made: dict[tuple[str, str], FeatureSettings] = {}
        for community in ("", *self._own):
            for name in {**self._models, **self._common, **self._own.get(community, {})}:
                self._get(community, name)

    def of(self, community: str, name: str, kind: type[S]) -> S:
        """The settings of a feature (or of the "community" itself) in a community."""
        made = self._get(community, name)
        if not isinstance(made, kind):
            raise TypeError(f"{name} has no {kind.__name__}")
        return made

    def has(self, name: str) -> bool:
        """Is there such a feature?"""
        return name in self._models

    def change(self, name: str, setting: str, value: object) -> None:
        """Set one setting for all communities. Raises SettingError and changes nothing then."""
        before = self._common.get(name, {})
        self._common[name] = {**before, setting: value}
        self._made.clear()
        try:
            self._get("", name)
        except SettingError:
            self._common[name] = before
            raise

    def _get(self, community: str, name: str) -> FeatureSettings:
        if (community, name) not in self._made:
            if name not in self._models:
                raise SettingError(f"there is no feature {name!r}; there are {', '.join(sorted(self._models))}")
            values = {**self._common.get(name, {}), **self._own.get(community, {}).get(name, {})}
            try:
                self._made[community, name] = self._models[name].model_validate(values)
            except ValidationError as error:
                raise SettingError(explain(name, error, self._models[name])) from None
        return self._made[community, name]


def explain(name: str, error: ValidationError, model: type[FeatureSettings]) -> str:
    """One line on the first thing that is wrong: the key, what is wrong with it, what is allowed."""
    first = error.errors()[0]
    key = ".".join([name, *map(str, first["loc"])])
    if first["type"] == "extra_forbidden":
        return f"{key}: there is no such setting; {name} has {', '.join(model.model_fields)}"
    what = str(first["msg"]).removeprefix("Value error, ")
    hint = model.model_fields[str(first["loc"][0])].description if first["loc"] else None
    return f"{key}: {what}" + (f" ({hint})" if hint else "")
