"""Settings by feature: a default, what holds for all communities, for one, and for a room of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo

from copbot.community.allowed import explained
from copbot.community.schedule import Hours
from copbot.community.values import DayHours, Language, Zone

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

    language: Language = Field(
        "en",
        description="the language the bot speaks in the rooms; a member can choose another for what the bot "
        "says to him or her alone",
    )
    timezone: Zone = Field(
        ZoneInfo("UTC"),
        description="where the rooms' clocks are; waking hours are counted there, and it holds for members "
        "who set no time zone of their own",
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
    )
    decide: tuple[str, ...] = Field(
        (),
        description="the rooms, by name or id, whose moderators decide what concerns the whole community: "
        "goals, rules, the helpdesk, who is let in, the moderation log. The first room that the "
        "bot came to know, if left out",
    )
    commands_per_minute: int = Field(
        20, ge=1, description="more commands than this in a minute from one member are not listened to"
    )


PER_ROOM: JsonDict = {"per_room": True}
"""`json_schema_extra` of a setting that a room can have for itself."""


def is_per_room(field: FieldInfo) -> bool:
    """Can a room have this setting for itself?"""
    return isinstance(field.json_schema_extra, dict) and "per_room" in field.json_schema_extra


Values = Mapping[str, Mapping[str, Any]]
"""FEATURE to {SETTING: value}."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a community has for itself, and its rooms by name or id; rooms can't have what is `locked`."""

    settings: Values = field(default_factory=dict)
    rooms: Mapping[str, Values] = field(default_factory=dict)
    locked: tuple[str, ...] = ()
    """FEATURE.SETTING"""


class SettingError(ValueError):
    """A setting is unknown or its value is not allowed; the message says which and what is."""


S = TypeVar("S", bound=FeatureSettings)
MOVED = {("alerts", "waking"): ("community", "waking"), ("welcome", "waking"): ("community", "waking")}
"""Settings that go by another name now; the old one still says the same."""


def _moved(values: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The values by the names that their settings have now. What is given by its new name goes first."""
    made: dict[str, dict[str, Any]] = {name: dict(own) for name, own in values.items()}
    for (name, setting), (new_name, new_setting) in MOVED.items():
        if setting in made.get(name, {}):
            made.setdefault(new_name, {}).setdefault(new_setting, made[name].pop(setting))
    return made


def _moved_own(mine: Own) -> Own:
    rooms = {room: _moved(values) for room, values in mine.rooms.items()}
    return Own(_moved(mine.settings), rooms, mine.locked)


class Settings:
    """The settings of every feature, for all communities and for each one by name.

    What is nearest holds: the room's, else the community's, else what is `common`, else the default. Communities and
    rooms can't have what is `locked` (FEATURE.SETTING). Raises SettingError.
    """

    def __init__(
        self,
        features: Iterable[HasSettings] = (),
        common: Values | None = None,
        own: Mapping[str, Own] | None = None,
        locked: Sequence[str] = (),
    ) -> None:
        self._models: dict[str, type[FeatureSettings]] = {"community": CommunitySettings}
        self._models |= {feature.name: feature.settings for feature in features}
        self._common = _moved(common or {})
        self._own = {community: _moved_own(mine) for community, mine in (own or {}).items()}
        self._made: dict[tuple[str, str, str], FeatureSettings] = {}
        self._check_locks(locked)
        for name in {**self._models, **self._common}:
            self._get("", name)
        for community, mine in self._own.items():
            for name in {**self._models, **mine.settings}:
                self._get(community, name)
            for room, theirs in mine.rooms.items():
                for name, values in theirs.items():
                    self._get(community, name, room)
                    self._check_per_room(name, values)

    def of(self, community: str, name: str, kind: type[S], room: Sequence[str] = ()) -> S:
        """The settings of a feature (or of the "community" itself) in a community, and in the room of these names."""
        rooms = self._own[community].rooms if room and community in self._own else {}
        made = self._get(community, name, next((one for one in room if one in rooms), "") if rooms else "")
        if not isinstance(made, kind):
            raise TypeError(f"{name} has no {kind.__name__}")
        return made

    def has(self, name: str) -> bool:
        """Is there such a feature?"""
        return name in self._models

    def change(self, name: str, setting: str, value: object) -> None:
        """Set one setting for all communities. Raises SettingError and changes nothing then."""
        name, setting = MOVED.get((name, setting), (name, setting))
        before = self._common.get(name, {})
        self._common[name] = {**before, setting: value}
        self._made.clear()
        try:
            self._get("", name)
        except SettingError:
            self._common[name] = before
            raise

    def _check_locks(self, locked: Sequence[str]) -> None:
        """Nobody has for itself what is locked."""
        for mine in self._own.values():
            for one in (*locked, *mine.locked):
                name, _, setting = one.partition(".")
                if name not in self._models or setting not in self._models[name].model_fields:
                    raise SettingError(f"locked: there is no setting {one!r}")
                below = [*mine.rooms.values(), *([mine.settings] if one in locked else [])]
                if any(setting in values.get(name, {}) for values in below):
                    raise SettingError(f"{one}: is locked, and can't be set here")

    def _check_per_room(self, name: str, values: Mapping[str, Any]) -> None:
        fields = self._models[name].model_fields
        for setting in values:
            if not is_per_room(fields[setting]):
                there_are = [f"{kind}.{one}" for kind, m in self._models.items() for one in m.model_fields]
                can = [one for one in there_are if is_per_room(self._field(one))]
                raise SettingError(f"{name}.{setting}: no room has that for itself; it can have {', '.join(can)}")

    def _field(self, one: str) -> FieldInfo:
        name, _, setting = one.partition(".")
        return self._models[name].model_fields[setting]

    def _get(self, community: str, name: str, room: str = "") -> FeatureSettings:
        key = (community, name, room)
        if key not in self._made:
            if name not in self._models:
                raise SettingError(f"there is no feature {name!r}; there are {', '.join(sorted(self._models))}")
            own = self._own.get(community, Own())
            nearer = (self._common, own.settings, own.rooms.get(room, {}))
            values = {setting: value for level in nearer for setting, value in level.get(name, {}).items()}
            try:
                self._made[key] = self._models[name].model_validate(values)
            except ValidationError as error:
                raise SettingError(explain(name, error, self._models[name])) from None
        return self._made[key]


def explain(name: str, error: ValidationError, model: type[FeatureSettings]) -> str:
    """One line on the first thing that is wrong: the key, what is wrong with it, what is allowed."""
    first = error.errors()[0]
    key = ".".join([name, *map(str, first["loc"])])
    if first["type"] == "extra_forbidden":
        return f"{key}: there is no such setting; {name} has {', '.join(model.model_fields)}"
    what = str(first["msg"]).removeprefix("Value error, ")
    field = model.model_fields[str(first["loc"][0])] if first["loc"] else None
    return f"{key}: {what}" + (f" ({explained(field)})" if field is not None else "")
