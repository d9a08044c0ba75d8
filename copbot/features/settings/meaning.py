"""Which setting of what place a line means: `qa.detect off`, `here qa detect = off`, `#help qa`, `language nl`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from copbot.community.infos import RoomInfo
from copbot.community.settable import FeatureSettings
from copbot.features.settings.names import namesakes, which
from copbot.features.settings.reading import spoken
from copbot.kit.commands import CommandError, nearest
from copbot.kit.context import Context
from copbot.patterns import expression

_HEAD = expression(r"([\w-]+)(?:\.([\w-]+))?\s*(?:[=:]\s*|\s|$)", re.ASCII)
_QUOTED = expression(r'["“”„«]([^"“”„«»]+)["“”»]\s*')


@dataclass(frozen=True, slots=True)
class Meant:
    """A place (None for the whole community), a feature ("" for all), a setting of it ("" for all), and a value."""

    room: RoomInfo | None
    feature: str = ""
    setting: str = ""
    value: str = ""
    everything: bool = False
    """All that a feature has is to be told at length."""


def meant(ctx: Context, line: str) -> Meant:
    """What the line means. Raises CommandError."""
    models = ctx.batch.settings.models
    room, rest = _place(ctx, line.strip(), models)
    if not rest:
        return Meant(room)
    head = _HEAD.match(rest)
    if head is None:
        raise _unknown(models, rest.split()[0])
    feature, setting, value = _word(head[1]), _word(head[2] or ""), rest[head.end() :].strip()
    if not setting and feature not in models:
        feature, setting = _alone(models, feature)
    if feature not in models or (setting and setting not in models[feature].model_fields):
        raise _unknown(models, f"{feature}.{setting}" if setting else feature)
    if setting or not value:
        return _here_behind(ctx, Meant(room, feature, setting, value))
    if value.casefold() in spoken("all"):
        return Meant(room, feature, everything=True)
    return _here_behind(ctx, _of_feature(models, room, feature, value))


def _of_feature(models: Mapping[str, type[FeatureSettings]], room: RoomInfo | None, feature: str, value: str) -> Meant:
    """What stands behind the name of a feature: on or off, or one of its settings with a value."""
    fields = models[feature].model_fields
    head = _HEAD.match(value)
    setting = _word(head[1]) if head is not None else ""
    if head is not None and setting in fields:
        return Meant(room, feature, setting, value[head.end() :].strip())
    if "enabled" in fields and value.split()[0].casefold() in spoken("on") | spoken("off") | spoken("default"):
        return Meant(room, feature, "enabled", value)
    raise _unknown(models, f"{feature}.{value.split()[0]}")


def _place(ctx: Context, line: str, models: Mapping[str, type[FeatureSettings]]) -> tuple[RoomInfo | None, str]:
    """The room that the line begins with, and the rest of it."""
    first, _, rest = line.partition(" ")
    if first.casefold() in spoken("here"):
        return _this(ctx), rest.strip()
    head = _HEAD.match(line)
    if head is not None and (_word(head[1]) in models or any(_alones(models, _word(head[1])))):
        return None, line
    quoted = _QUOTED.match(line)
    for one in sorted(ctx.rooms, key=lambda one: -len(one.name)):
        if quoted is not None and quoted[1] == one.key:
            return one, line[quoted.end() :]
        if quoted is not None and quoted[1].lstrip("#").casefold() == one.name.lstrip("#").casefold():
            return _named(ctx, one), line[quoted.end() :]
        for name in (one.key, one.name, one.name.lstrip("#"), f"#{one.name}"):
            if f"{line} ".casefold().startswith(f"{name} ".casefold()):
                return one if name == one.key else _named(ctx, one), line[len(name) :].strip()
    if line.startswith("#"):
        raise CommandError("settings-room-unknown", name=first[:60])
    return None, line


def _named(ctx: Context, room: RoomInfo) -> RoomInfo:
    """The room that is meant by this one's name. Raises CommandError where several are."""
    same = namesakes(ctx.rooms, room.name)
    if len(same) > 1:
        raise which(room.name, [one.key for one in same])
    return same[0]


def _this(ctx: Context) -> RoomInfo:
    if ctx.room is None:
        raise CommandError("settings-where")
    return ctx.room


def _here_behind(ctx: Context, found: Meant) -> Meant:
    """The word for this room may stand at the end, too."""
    value, _, last = found.value.rpartition(" ")
    if found.room is not None or last.casefold() not in spoken("here"):
        return found
    return Meant(_this(ctx), found.feature, found.setting, value.strip())


def _word(name: str) -> str:
    return name.casefold().replace("-", "_")


def _alones(models: Mapping[str, type[FeatureSettings]], setting: str) -> Iterator[str]:
    """The features that have a setting of this name, the community first."""
    return (feature for feature, model in models.items() if setting in model.model_fields)


def _alone(models: Mapping[str, type[FeatureSettings]], setting: str) -> tuple[str, str]:
    """The setting that goes by this name alone. Raises CommandError for none, and for several."""
    found = list(_alones(models, setting))
    if len(found) > 1 and found[0] != "community":
        raise CommandError("settings-several", names=", ".join(f"{one}.{setting}" for one in found))
    if not found:
        raise _unknown(models, setting)
    return found[0], setting


def _unknown(models: Mapping[str, type[FeatureSettings]], word: str) -> CommandError:
    feature, _, setting = word.partition(".")
    if setting and feature in models:
        near = nearest(setting, models[feature].model_fields)
        names = ", ".join(models[feature].model_fields)
        if near is not None:
            return CommandError("settings-unknown-near", word=word[:60], near=f"{feature}.{near}")
        if len(names) < 200:
            return CommandError("settings-unknown-of", word=word[:60], feature=feature, names=names)
        return CommandError("settings-unknown", word=word[:60], names=feature)
    full = {f"{kind}.{one}": f"{kind}.{one}" for kind, model in models.items() for one in model.model_fields}
    alone = {one: f"{kind}.{one}" for kind, model in reversed(list(models.items())) for one in model.model_fields}
    known = {**alone, **full, **{kind: kind for kind in models}}
    near = nearest(word, models) or nearest(word, known)
    if near is not None:
        return CommandError("settings-unknown-near", word=word[:60], near=known[near])
    return CommandError("settings-unknown", word=word[:60], names=", ".join(models))
