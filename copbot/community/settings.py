"""Settings by feature: a default, what holds for all communities, for one, and for a room of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from copbot.community.allowed import explained
from copbot.community.settable import CommunitySettings, FeatureSettings, OptionalSettings, extra, is_per_room
from copbot.community.wrong import said


class HasSettings(Protocol):
    """A feature, as far as its settings go."""

    name: str
    settings: type[FeatureSettings]


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
    """A setting is unknown or its value is not allowed; the message says which and what is.

    `why` is what a check of our own says is wrong; empty where only the kind of value is. `kind` is what it is called.
    """

    def __init__(self, message: str, why: str = "", kind: str = "") -> None:
        super().__init__(message)
        self.why, self.kind = why, kind


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


@dataclass(frozen=True, slots=True)
class Choice:
    """What a community, or a room of it (by its number), has chosen in the chat."""

    community: str
    room: int | None
    feature: str
    setting: str
    value: object
    """As JSON has it; None for what the file says, or the default."""


class Settings:
    """The settings of every feature, for all communities and for each one by name.

    What is nearest holds: what was chosen in the chat for the room, else what the file says of the room; what was
    chosen for the community, else what the file says of it, or what is `common` to all; else the default. What is
    `locked` (FEATURE.SETTING) stays as the file has it. Raises SettingError.
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
        self._optional = {name: model for name, model in self._models.items() if issubclass(model, OptionalSettings)}
        self._live: Values = {}
        self._common = _moved(common or {})
        self._own = {community: _moved_own(mine) for community, mine in (own or {}).items()}
        self._locked = frozenset(locked)
        self._chosen: dict[tuple[str, int | None], dict[str, dict[str, Any]]] = {}
        self.stale = True
        """What was chosen in the chat is to be read anew."""
        self._made: dict[tuple[str, str, str, int | None], FeatureSettings] = {}
        # Each message asks for dozens: which of them hold for a room, and what is on, is found out once.
        self._found: dict[tuple[str, str, tuple[str | int, ...]], FeatureSettings] = {}
        self._on: dict[tuple[str, str], bool] = {}
        self._words: frozenset[str] | None = None
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

    def names(self, community: str) -> bool:
        """Does the file name the community?"""
        return community in self._own

    @property
    def models(self) -> Mapping[str, type[FeatureSettings]]:
        """All settings there are, by the names of their features."""
        return self._models

    def go_live(self) -> None:
        """From now on the defaults are those of live communities."""
        fields = {name: model.model_fields.items() for name, model in self._models.items()}
        live = {name: {one: extra(field, "live") for one, field in found} for name, found in fields.items()}
        self._live = {name: {one: v for one, v in found.items() if v is not None} for name, found in live.items()}
        self._forget()

    def of(self, community: str, name: str, kind: type[S], room: tuple[str | int, ...] = ()) -> S:
        """The settings of a feature (or of the "community" itself) in a community, and in a room.

        The room goes by its number, its name and its id on the platform.
        """
        made = self._found.get((community, name, room))
        if made is None:
            made = self._found[community, name, room] = self._find(community, name, room)
        if not isinstance(made, kind):
            raise TypeError(f"{name} has no {kind.__name__}")
        return made

    def _find(self, community: str, name: str, room: tuple[str | int, ...]) -> FeatureSettings:
        rooms = self._own[community].rooms if room and community in self._own else {}
        place = next((one for one in room if isinstance(one, str) and one in rooms), "") if rooms else ""
        number = next((one for one in room if isinstance(one, int) and (community, one) in self._chosen), None)
        return self._get(community, name, str(place), number)

    def has(self, name: str) -> bool:
        """Is there such a feature?"""
        return name in self._models

    def is_on(self, community: str, name: str) -> bool:
        """Has the community this feature? One that isn't optional it has."""
        known = self._on.get((community, name))
        if known is None:
            known = name not in self._optional or self.of(community, name, self._optional[name]).enabled
            self._on[community, name] = known
        return known

    def default(self, name: str) -> FeatureSettings:
        """The settings of a feature where nobody has set any."""
        return self._models[name].model_validate(self._live.get(name, {}))

    def is_locked(self, community: str, name: str, setting: str) -> bool:
        """Does the file say the last word on it?"""
        own = extra(self._field(f"{name}.{setting}"), "role") is True
        return own or f"{name}.{setting}" in (*self._locked, *self._own.get(community, Own()).locked)

    @property
    def roles(self) -> tuple[str, ...]:
        """The platforms' roles that the file names, in any community."""
        models = self._models.items()
        fields = [(name, one) for name, model in models for one, f in model.model_fields.items() if extra(f, "role")]
        found = (getattr(self._get(where, name), one) for where in ("", *self._own) for name, one in fields)
        return tuple(dict.fromkeys(role for role in found if role))

    @property
    def words(self) -> frozenset[str]:
        """All words in what was set, among them the names of the rooms that settings mean."""
        if self._words is None:
            own = [values for mine in self._own.values() for values in (mine.settings, mine.rooms)]
            self._words = frozenset(_words([self._common, *own, *self._chosen.values()]))
        return self._words

    def _forget(self) -> None:
        self._made.clear()
        self._found.clear()
        self._on.clear()
        self._words = None

    def change(self, name: str, setting: str, value: object) -> None:
        """Set one setting for all communities. Raises SettingError and changes nothing then."""
        name, setting = MOVED.get((name, setting), (name, setting))
        before = self._common.get(name, {})
        self._common[name] = {**before, setting: value}
        self._forget()
        try:
            self._get("", name)
        except SettingError:
            self._common[name] = before
            raise

    # Chosen in the chat

    def chosen(self, community: str, room: int | None, name: str, setting: str) -> object:
        """What was chosen in the chat for a room, or for the community, as JSON has it; None for nothing."""
        return self._chosen.get((community, room), {}).get(name, {}).get(setting)

    def said_of(self, community: str, room: Sequence[str | int], name: str, setting: str) -> object:
        """What the chat, else the file, says of it for this room itself; None for nothing."""
        for one in room:
            said = self.chosen(community, one, name, setting) if isinstance(one, int) else None
            if said is not None:
                return said
        rooms = self._own[community].rooms if community in self._own else {}
        place = next((one for one in room if isinstance(one, str) and one in rooms), None)
        return rooms[place].get(name, {}).get(setting) if place is not None else None

    def rooms_with(self, community: str, name: str, setting: str) -> list[int]:
        """The rooms, by their numbers, for which this was chosen in the chat."""
        return [
            room
            for (one, room), values in self._chosen.items()
            if one == community and room is not None and setting in values.get(name, {})
        ]

    def choose(self, choice: Choice) -> None:
        """Let this hold from now on. Raises SettingError and changes nothing then."""
        name, setting = MOVED.get((choice.feature, choice.setting), (choice.feature, choice.setting))
        community, room = choice.community, choice.room
        self._check_choice(choice, name, setting)
        key = (community, room)
        before = self._chosen.get(key, {})
        values = {one: value for one, value in before.get(name, {}).items() if one != setting}
        if choice.value is not None:
            values[setting] = choice.value
        self._chosen[key] = {**before, name: values}
        self._forget()
        try:
            made = self._get(community, name, "", room)
        except SettingError:
            self._chosen[key] = before
            raise
        if setting in values:
            values[setting] = made.model_dump(mode="json", include={setting})[setting]

    def choose_all(self, choices: Iterable[Choice]) -> list[str]:
        """Let these hold, and nothing else that was chosen before; why some of them can't, a line for each."""
        self._chosen.clear()
        self._forget()
        refused: list[str] = []
        for choice in choices:
            try:
                self.choose(choice)
            except SettingError as error:
                refused.append(str(error))
        self.stale = False
        return refused

    def _check_choice(self, choice: Choice, name: str, setting: str) -> None:
        if name not in self._models or setting not in self._models[name].model_fields:
            raise SettingError(f"there is no setting {name}.{setting}")
        if choice.value is None:
            return
        if self.is_locked(choice.community, name, setting):
            raise SettingError(f"{name}.{setting}: is locked, and can't be set here")
        if choice.room is not None:
            self._check_per_room(name, {setting: choice.value})

    def _check_locks(self, locked: Sequence[str]) -> None:
        """Nobody has for itself what is locked."""
        for one in {*locked, *(one for mine in self._own.values() for one in mine.locked)}:
            name, _, setting = one.partition(".")
            if name not in self._models or setting not in self._models[name].model_fields:
                raise SettingError(f"locked: there is no setting {one!r}")
        for mine in self._own.values():
            for one in (*locked, *mine.locked):
                name, _, setting = one.partition(".")
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

    def _get(self, community: str, name: str, place: str = "", room: int | None = None) -> FeatureSettings:
        key = (community, name, place, room)
        if key not in self._made:
            if name not in self._models:
                raise SettingError(f"there is no feature {name!r}; there are {', '.join(sorted(self._models))}")
            own = self._own.get(community, Own())
            chosen = [self._chosen.get((community, one), {}) for one in (None, *([] if room is None else [room]))]
            levels = (self._live, self._common, own.settings, chosen[0], own.rooms.get(place, {}), *chosen[1:])
            values = {setting: value for level in levels for setting, value in level.get(name, {}).items()}
            try:
                self._made[key] = self._models[name].model_validate(values)
            except ValidationError as error:
                told = explain(name, error, self._models[name])
                raise SettingError(told, _why(error), error.errors()[0]["type"]) from None
        return self._made[key]


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _words([*value, *value.values()])
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _words(one)


def explain(name: str, error: ValidationError, model: type[FeatureSettings]) -> str:
    """One line on the first thing that is wrong: the key, what is wrong with it, what is allowed."""
    first = error.errors()[0]
    key = ".".join([name, *map(str, first["loc"])])
    if first["type"] == "extra_forbidden":
        return f"{key}: there is no such setting; {name} has {', '.join(model.model_fields)}"
    what = said(first)
    field = model.model_fields[str(first["loc"][0])] if first["loc"] else None
    return f"{key}: {what}" + (f" ({explained(field)})" if field is not None else "")


def _why(error: ValidationError) -> str:
    first = error.errors()[0]
    return said(first) if first["type"] == "value_error" else ""
