"""What is set: in short, of one feature, of one setting."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic.fields import FieldInfo

from copbot.community.infos import RoomInfo
from copbot.community.settable import extra, is_per_room
from copbot.features.settings.meaning import Meant
from copbot.features.settings.names import namesakes
from copbot.features.settings.telling import allowed_values, sentence, short, title, told
from copbot.kit.context import Context
from copbot.kit.emoji import amiss
from copbot.kit.setting import held
from copbot.language.wording import Value
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines

_FEW = 6
"""So many settings of a feature are told at once, if none of them are those that people change."""
_BUTTONS = 8


def show(ctx: Context, meant: Meant) -> None:
    """Answer with what is set."""
    if meant.setting:
        _show_one(ctx, meant)
    elif meant.feature:
        _show_feature(ctx, meant)
    else:
        _show_all(ctx, meant.room)


def fields_of(ctx: Context, feature: str, room: RoomInfo | None) -> dict[str, FieldInfo]:
    """The settings of a feature, those that a room can have for itself if one is asked about."""
    found = ctx.batch.settings.models[feature].model_fields
    return {name: field for name, field in found.items() if room is None or is_per_room(field)}


def is_changed(ctx: Context, feature: str, setting: str, room: RoomInfo | None) -> bool:
    """Is it another value than where nobody has set any?"""
    default = getattr(ctx.batch.settings.default(feature), setting)
    return bool(held(ctx, feature, setting, room) != default)


def _show_all(ctx: Context, room: RoomInfo | None) -> None:
    """What people change, and which features there are."""
    words, rows, features = ctx.answer_words, list[Text](), list[str]()
    for feature in ctx.batch.settings.models:
        fields = fields_of(ctx, feature, room)
        first = [name for name in fields if extra(fields[name], "main")]
        named = room is not None and bool(fields)
        for name in fields if room is not None else first:
            value = short(words, held(ctx, feature, name, room))
            changed = is_changed(ctx, feature, name, room)
            key = "settings-line-changed" if changed else "settings-line"
            rows.append(words.rich(key, name=f"{feature}.{name}", value=value))
        if first or named:
            features.append(feature)
    others = [name for name in ctx.batch.settings.models if name not in features and fields_of(ctx, name, None)]
    place = f"{prefix(room)}" if room is not None else ""
    buttons = [Button(title(words, feature), f"settings {place}{feature}") for feature in features]
    head = words.rich("settings-head-room", room=room.name) if room is not None else words.rich("settings-head")
    if room is not None:
        rows.append(words.rich("settings-how-room", room=room.name, place=_written(ctx, room)))
    else:
        rows.append(words.rich("settings-others", names=", ".join(others)))
        rows.append(words.rich("settings-how"))
    ctx.answer("lines", {"lines": lines([head, *rows])}, buttons=tuple(buttons))


def prefix(room: RoomInfo) -> str:
    """How a button names a room, so that no other is meant."""
    return f'"{room.key}" ' if " " in room.key else f"{room.key} "


def _written(ctx: Context, room: RoomInfo) -> str:
    """How people write that they mean this room."""
    if ctx.room is not None and ctx.room.id == room.id:
        return ctx.answer_words.line("settings-words-here")
    if len(namesakes(ctx.rooms, room.name)) > 1:
        return prefix(room).strip()
    name = f"#{room.name.lstrip('#')}"
    return f'"{name}"' if " " in name else name


def _show_feature(ctx: Context, meant: Meant) -> None:
    """The settings of one feature: at length those that people change and those that were changed."""
    words, feature, room = ctx.answer_words, meant.feature, meant.room
    fields = fields_of(ctx, feature, room)
    main = [name for name in fields if extra(fields[name], "main")] or list(fields)[:_FEW]
    shown = [name for name in fields if meant.everything or name in main or is_changed(ctx, feature, name, room)]
    rest = [name for name in fields if name not in shown]
    rows: list[Text] = [words.rich("settings-feature", name=title(words, feature))]
    rows += [_row(ctx, feature, name, room, fields[name]) for name in shown]
    if not fields:
        rows.append(words.rich("settings-feature-none"))
    if rest:
        rows.append(words.rich("settings-more", names=", ".join(rest), feature=feature))
    buttons = [button for name in shown for button in _choices(ctx, feature, name, room, fields[name])]
    ctx.answer("lines", {"lines": lines(rows)}, buttons=tuple(buttons[:_BUTTONS]))


def _row(ctx: Context, feature: str, name: str, room: RoomInfo | None, field: FieldInfo) -> Text:
    words, value = ctx.answer_words, held(ctx, feature, name, room)
    given: dict[str, Value] = {
        "name": name,
        "value": short(words, value),
        "what": sentence(words, feature, name, field),
        "default": short(words, getattr(ctx.batch.settings.default(feature), name)),
    }
    key = "settings-row-changed" if is_changed(ctx, feature, name, room) else "settings-row"
    if ctx.batch.settings.is_locked(ctx.community.name, feature, name):
        key = "settings-row-locked"
    return words.rich(key, **given)


def switch(ctx: Context, meant: Meant) -> Iterator[Button]:
    """The button that turns it the other way, where it is a switch."""
    field = ctx.batch.settings.models[meant.feature].model_fields[meant.setting]
    return _choices(ctx, meant.feature, meant.setting, meant.room, field)


def _choices(ctx: Context, feature: str, name: str, room: RoomInfo | None, field: FieldInfo) -> Iterator[Button]:
    """The button that turns a switch the other way."""
    if field.annotation is bool and not ctx.batch.settings.is_locked(ctx.community.name, feature, name):
        words, on = ctx.answer_words, bool(held(ctx, feature, name, room))
        switch = "off" if on else "on"
        place = prefix(room) if room is not None else ""
        label = f"{feature if name == 'enabled' else name}: {words.line(f'switch-{switch}')}"
        yield Button(label, f"settings {place}{feature}.{name} {switch}")


def _show_one(ctx: Context, meant: Meant) -> None:
    """One setting, with what it can be."""
    words, feature, name, room = ctx.answer_words, meant.feature, meant.setting, meant.room
    settings, community = ctx.batch.settings, ctx.community.name
    field = settings.models[feature].model_fields[name]
    value, default = held(ctx, feature, name, room), getattr(settings.default(feature), name)
    key = "settings-one-changed" if value != default else "settings-one"
    values: dict[str, Value] = {
        "name": f"{feature}.{name}",
        "value": told(words, value),
        "default": short(words, default),
        "what": sentence(words, feature, name, field),
    }
    rows: list[Text] = [words.rich(key, **values)]
    if settings.is_locked(community, feature, name):
        rows.append(words.rich("settings-locked", name=f"{feature}.{name}"))
    else:
        rows.append(words.rich("settings-can", values=allowed_values(words, field)))
    rows += amiss_rows(ctx, feature, name, value)
    own = own_rooms(ctx, feature, name) if room is None else ""
    if own:
        rows.append(words.rich("settings-own", rooms=own))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=tuple(_choices(ctx, feature, name, room, field)))


def amiss_rows(ctx: Context, feature: str, name: str, value: object) -> list[Text]:
    """What of the value can't be put on messages in some of the rooms, a line for each emoji and platform."""
    words, field = ctx.answer_words, ctx.batch.settings.models[feature].model_fields[name]
    rooms = {room.platform: room.can for room in ctx.rooms}
    found = [(platform.capitalize(), one) for platform, can in rooms.items() for one in amiss(field, value, can)]
    rows: list[Text] = []
    for platform, one in found:
        key = "settings-emoji-members" if one.by_members else "settings-emoji-bot"
        key = key if one.instead is None else "settings-emoji-instead"
        rows.append(words.rich(key, platform=platform, sign=one.sign, instead=one.instead or ""))
    return rows


def own_rooms(ctx: Context, feature: str, name: str) -> str:
    """The rooms that have chosen it for themselves."""
    found = ctx.batch.settings.rooms_with(ctx.community.name, feature, name)
    return ", ".join(room.name for room in ctx.rooms if room.id in found)
