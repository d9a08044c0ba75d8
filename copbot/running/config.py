"""The configuration: one TOML file, every setting checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from copbot.community.settings import Own, SettingError, Settings
from copbot.community.wrong import said
from copbot.kit.feature import Feature
from copbot.running import secrets
from copbot.running.backups import Backups
from copbot.running.config_error import ConfigError as ConfigError
from copbot.running.config_error import TakenError as TakenError
from copbot.running.config_error import line_of
from copbot.running.files import Named
from copbot.running.secrets import secret as secret
from copbot.running.watch import Logging, Watch
from copbot.running.web import Web, meet
from storage.address import read_address
from storage.failures import DatabaseError

DATABASE = "sqlite:///copbot.db"
_SECRETS = ("token", "password", "secret")


class PlatformSettings(BaseModel):
    """Settings of a platform: no secrets, a default for everything, nothing unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @property
    def listens(self) -> str:
        """The HOST:PORT at which the bot waits for the platform's calls; empty for nowhere."""
        return ""

    @property
    def only(self) -> Set[str]:
        """The rooms in which the bot is there alone, by what they are named by; empty for all that it is in."""
        return frozenset()


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Community(_Table):
    name: str = Field(min_length=1, description="the community's name")
    rooms: tuple[str, ...] = Field((), description="its rooms, by their names or the platforms' ids")
    settings: dict[str, dict[str, Any]] = Field({}, description="FEATURE.SETTING for this community alone")
    room: dict[str, dict[str, dict[str, Any]]] = Field({}, description="ROOM.FEATURE.SETTING for a room of it alone")
    locked: tuple[str, ...] = Field((), description="FEATURE.SETTING that its rooms can't have for themselves")


class _File(_Table):
    database: str = Field(DATABASE, description="sqlite:///FILE or postgresql://HOST/NAME")
    features: tuple[str, ...] | None = Field(None, description="the features that are on; all, if left out")
    semantic: bool = Field(False, description="find questions in other words too; needs the extra `semantic`")
    settings: dict[str, dict[str, Any]] = Field({}, description="FEATURE.SETTING for all communities")
    locked: tuple[str, ...] = Field((), description="FEATURE.SETTING that no community can have for itself")
    community: tuple[_Community, ...] = Field((), description="the communities; one, if left out")
    web: Web | None = Field(None, description="the pages on the web; none, if left out")
    backup: Backups | None = Field(None, description="backups by schedule; none, if left out")
    secrets: Named | None = Field(None, description="the file of secrets, as seen from the folder of this one")
    watch: Watch | None = Field(None, description="figures for whoever watches the bot; none, if left out")
    log: Logging = Field(Logging(), description="how the log is written")


@dataclass(frozen=True, slots=True)
class Naming:
    """Which rooms the operator named for which community."""

    rooms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The names and ids of the rooms of each community."""
    roles: tuple[str, ...] = ()
    """The names and ids of the platforms' roles that the bot is to give."""

    @property
    def default(self) -> str:
        """The community of rooms that none claims: the first."""
        return next(iter(self.rooms), "community")

    def community_of(self, *names: str) -> str:
        """The community of the room that goes by these names and ids."""
        wanted = set(map(_alike, names))
        claims = (name for name, rooms in self.rooms.items() if not wanted.isdisjoint(map(_alike, rooms)))
        return next(claims, self.default)

    def named(self, *ids: str) -> bool:
        """Did the operator name the room by one of these?

        Only what nobody else can give to a room of his or her own may be asked for: ids, and addresses, never titles.
        """
        return not set(map(_alike, ids)).isdisjoint(map(_alike, self.all))

    @property
    def all(self) -> list[str]:
        """All that rooms are named by."""
        return [one for rooms in self.rooms.values() for one in rooms]


@dataclass(frozen=True, slots=True)
class Config:
    """What the configuration says."""

    database: str
    features: tuple[Feature, ...]
    settings: Settings
    communities: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The rooms of each community."""
    platforms: Mapping[str, PlatformSettings] = field(default_factory=dict)
    """The platforms that the bot is to be on, by name."""
    semantic: bool = False
    """Questions are found in other words too."""
    web: Web | None = None
    """The pages on the web, if there are any."""
    backup: Backups | None = None
    """Backups by schedule, if there are to be any."""
    secrets: Path | None = None
    """The file of secrets, if there is one."""
    watch: Watch | None = None
    """Where figures are to be had, if anywhere."""
    log: Logging = field(default_factory=Logging)
    """How the log is written."""

    @property
    def naming(self) -> Naming:
        """Which rooms are named for which community."""
        return Naming(self.communities, self.settings.roles)

    @property
    def default_community(self) -> str:
        """The community of rooms that none claims: the first."""
        return self.naming.default

    def community_of(self, *names: str) -> str:
        """The community of the room that goes by these names and ids."""
        return self.naming.community_of(*names)

    @property
    def named_ids(self) -> set[str]:
        """All by which rooms are named, in the tables of the communities and of the platforms."""
        lists = [value for one in self.platforms.values() for _, value in one if isinstance(value, tuple)]
        return {*self.naming.all, *(str(name) for one in lists for name in one)}


def load(
    path: Path | None, features: Sequence[Feature], platforms: Mapping[str, type[PlatformSettings]] | None = None
) -> Config:
    """The configuration of this file, or the defaults without one. Raises ConfigError.

    Each of the `platforms` that has a table in it is one that the bot is to be on.
    """
    text = ""
    if path is not None:
        try:
            # (Editors on Windows begin a file with a mark.)
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"{path}: can't be read: {getattr(error, 'strerror', None) or error}") from None
    where = str(path) if path else "the defaults"
    try:
        values = tomllib.loads(text)
        _refuse_secrets(where, text, values)
    except ValueError as error:
        raise ConfigError(f"{where}: no valid TOML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{where}: no valid TOML: too many tables or lists within each other") from None
    chosen_platforms = {
        name: _platform(where, text, name, model, values.pop(name))
        for name, model in (platforms or {}).items()
        if name in values
    }
    try:
        file = _File.model_validate(values)
    except ValidationError as error:
        raise ConfigError(_explain(where, text, error, list(platforms or ()))) from None
    _refuse_meeting(where, text, file, chosen_platforms)
    names = [one.name for one in file.community]
    for number, name in enumerate(names):
        if name in names[:number]:
            at = f"{where}{line_of(text, ('community', number, 'name'))}: community.{number}.name"
            raise ConfigError(f"{at}: another community is called {name!r} already")
    chosen = _chosen(where, text, file.features, features)
    try:
        common, locked = _with_web(file, chosen)
        common, locked = _with_mail(common, locked, chosen, has_mail="mail" in chosen_platforms)
        settings = Settings(
            chosen,
            common,
            {one.name: Own(one.settings, one.room, one.locked) for one in file.community},
            locked,
        )
    except SettingError as error:
        raise ConfigError(_unset(where, text, str(error))) from None
    in_file = path.parent / file.secrets if path is not None and file.secrets is not None else None
    secrets.take(in_file)
    database = _database(where, text, file.database)
    return Config(
        database,
        chosen,
        settings,
        {one.name: one.rooms for one in file.community},
        chosen_platforms,
        file.semantic,
        file.web,
        file.backup,
        in_file,
        file.watch,
        file.log,
    )


def _database(where: str, text: str, url: str) -> str:
    """The database's url; the environment's goes before the file's. Both have to be one."""
    at = f"{where}{line_of(text, ('database',))}: database"
    try:
        if read_address(url).secret is not None:
            raise ConfigError(f"{at}: a password doesn't belong in here; use COPBOT_DATABASE_URL")
    except DatabaseError as error:
        raise ConfigError(f"{at}: {error}") from None
    given = secret("database_url")
    try:
        if given:
            read_address(given)
    except DatabaseError as error:
        raise ConfigError(f"COPBOT_DATABASE_URL: {error}") from None
    return given or url


def _with_web(file: _File, chosen: Sequence[Feature]) -> tuple[dict[str, dict[str, Any]], tuple[str, ...]]:
    """The settings of the file, with what `[web]` says of the pages; where they are only the file can say."""
    if all(feature.name != "web" for feature in chosen):
        return file.settings, file.locked
    common = file.settings
    if file.web is not None:
        # Whoever has the table wants them; a community can have them off for itself.
        common = {**common, "web": {**common.get("web", {}), "enabled": True, "address": file.web.address}}
    return common, tuple(dict.fromkeys((*file.locked, "web.address")))


def _with_mail(
    common: dict[str, dict[str, Any]], locked: tuple[str, ...], chosen: Sequence[Feature], *, has_mail: bool
) -> tuple[dict[str, dict[str, Any]], tuple[str, ...]]:
    """The settings, with whether there is `[mail]`, so that what can go by mail is offered; only the file can say."""
    if all(feature.name != "newsletter" for feature in chosen):
        return common, locked
    if has_mail:
        common = {**common, "newsletter": {**common.get("newsletter", {}), "by_mail": True}}
    return common, tuple(dict.fromkeys((*locked, "newsletter.by_mail")))


def _alike(name: str) -> str:
    """The name as it is compared: Telegram's @names are the same in small and in capital letters."""
    return name.casefold() if name.startswith("@") else name


def _chosen(where: str, text: str, names: tuple[str, ...] | None, features: Sequence[Feature]) -> tuple[Feature, ...]:
    known = {feature.name: feature for feature in features}
    for name in names or ():
        if name not in known:
            raise ConfigError(
                f"{where}{line_of(text, ('features',))}: features: no feature {name!r}; there are {', '.join(known)}"
            )
    return tuple(feature for name, feature in known.items() if names is None or name in names)


def _refuse_meeting(where: str, text: str, file: _File, platforms: Mapping[str, PlatformSettings]) -> None:
    """No two of the places at which the bot listens can be the same."""
    places = {name: one.listen for name, one in (("web", file.web), ("watch", file.watch)) if one is not None}
    places |= {name: one.listens for name, one in platforms.items() if one.listens}
    for (first, taken), (second, wanted) in combinations(places.items(), 2):
        if meet(taken, wanted):
            raise ConfigError(
                f"{where}{line_of(text, (second, 'listen'))}: {second}.listen: [{first}] listens at {taken} already;"
                " take another port"
            )


def _refuse_secrets(where: str, text: str, values: Mapping[str, Any], *place: str) -> None:
    for key, value in values.items():
        if isinstance(value, dict):
            _refuse_secrets(where, text, value, *place, key)
        elif any(key.endswith(secret) for secret in _SECRETS):
            at = f"{where}{line_of(text, (*place, key))}: {key}"
            raise ConfigError(f"{at}: secrets don't belong in here; use the environment or a file")


def _platform(where: str, text: str, name: str, model: type[PlatformSettings], values: object) -> PlatformSettings:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        key = str(first["loc"][0]) if first["loc"] else name
        at = f"{where}{line_of(text, (name, *first['loc']))}: {'.'.join([name, *map(str, first['loc'])])}"
        if first["type"] == "extra_forbidden":
            raise ConfigError(f"{at}: no such setting; there are {', '.join(model.model_fields)}") from None
        about = model.model_fields[key].description if key in model.model_fields else None
        raise ConfigError(f"{at}: {said(first)}" + (f" ({about})" if about else "")) from None


def _unset(where: str, text: str, told: str) -> str:
    """What is said of a setting of a feature, with its place."""
    if told.startswith("locked: "):
        return f"{where}{line_of(text, ('locked',))}: {told}"
    unknown = re.match(r"there is no feature '(\w+)'", told)
    name = unknown[1] if unknown else told.partition(": ")[0]
    place = tuple(name.split("."))
    # (It may stand there by the name that it had before.)
    at = f"{where}{line_of(text, place, place[-1:])}: settings"
    return f"{at}: {told}" if unknown else f"{at}.{told}"


def _explain(where: str, text: str, error: ValidationError, platforms: Sequence[str]) -> str:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    last = next((str(part) for part in reversed(first["loc"]) if isinstance(part, str)), "")
    # What is missing stands nowhere: it is the table that lacks it.
    at = f"{where}{line_of(text, first['loc'][:-1] if first['type'] == 'missing' else first['loc'])}: {key}"
    tables: dict[object, type[BaseModel]] = {"community": _Community, "web": Web, "backup": Backups}
    tables.update({"watch": Watch, "log": Logging})
    model = tables.get(first["loc"][0], _File) if len(first["loc"]) > 1 else _File
    if first["type"] == "extra_forbidden":
        there_are = [*model.model_fields, *(platforms if model is _File else ())]
        return f"{at}: no such setting; there are {', '.join(there_are)}"
    about = model.model_fields[last].description if last in model.model_fields else None
    return f"{at}: {said(first)}" + (f" ({about})" if about else "")
