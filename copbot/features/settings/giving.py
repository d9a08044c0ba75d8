"""`/settings`: shows what is set; with a value, sets it; `undo` takes the last change back."""

from __future__ import annotations

import json

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for
from copbot.community.settable import is_per_room
from copbot.community.settings import SettingError
from copbot.features.settings import feature, showing
from copbot.features.settings.meaning import Meant, meant
from copbot.features.settings.names import names_for, which
from copbot.features.settings.offering import offered
from copbot.features.settings.reading import NotAllowedError, SeveralError, read, spoken
from copbot.features.settings.telling import allowed_values, short, told
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.setting import LocksOutError, choose, held, undo
from copbot.language.wording import Value
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage import choices
from storage.models import SettingChange

_LOOK_BACK = 100
LOG = 10


@feature.command(Command("settings", (Option("what", Kind.TEXT, required=False, offers=offered),), who=Who.MODERATOR))
def settings(ctx: Context, call: Call) -> None:
    """Show or set."""
    line = call.get("what", str) or ""
    first, _, rest = line.partition(" ")
    if first.casefold() in spoken("undo"):
        _undo(ctx, rest.strip().lstrip("#"))
        ctx.instead = ()
    elif line.casefold() in spoken("log"):
        _log(ctx)
    else:
        found = meant(ctx, line)
        if found.value:
            _set(ctx, found)
            ctx.instead = tuple(showing.switch(ctx, found))
        else:
            showing.show(ctx, found)


def may(ctx: Context, room: RoomInfo | None) -> bool:
    """May the author set what holds in this room, or in the whole community?"""
    return ctx.decides or (room is not None and ctx.moderates_in({room.id}))


def _refuse(ctx: Context, found: Meant) -> None:
    """Raises CommandError for what the author may not set, or nobody."""
    name = f"{found.feature}.{found.setting}"
    per_room = is_per_room(ctx.batch.settings.models[found.feature].model_fields[found.setting])
    if not may(ctx, found.room):
        rooms = ", ".join(room.name for room in ctx.deciding)
        if per_room and found.room is None and ctx.room is not None and ctx.moderates:
            raise CommandError("settings-decide-here", rooms=rooms, name=name, value=found.value[:60])
        raise CommandError("command-decide", rooms=rooms)
    if ctx.batch.settings.is_locked(ctx.community.name, found.feature, found.setting):
        raise CommandError("settings-locked", name=name)
    if found.room is not None and not per_room:
        raise CommandError("settings-not-per-room", name=name)


def _set(ctx: Context, found: Meant) -> None:
    """Let it hold from now on. Raises CommandError."""
    _refuse(ctx, found)
    name, room = f"{found.feature}.{found.setting}", found.room
    field = ctx.batch.settings.models[found.feature].model_fields[found.setting]
    before = held(ctx, found.feature, found.setting, room)
    back = found.value.casefold() in spoken("default")
    try:
        value = None if back else read(field, found.value, before, names_for(ctx, field))
        change = choose(ctx, found.feature, found.setting, value, room, by=ctx.member_id)
    except SeveralError as error:
        raise which(error.name, error.ids) from None
    except LocksOutError:
        raise CommandError("settings-decide-you") from None
    except (NotAllowedError, SettingError) as error:
        raise _not_allowed(ctx, found, error) from None
    after = held(ctx, found.feature, found.setting, room)
    words = ctx.answer_words
    if change is None or after == before:
        ctx.answer("settings-already", {"name": name, "value": told(words, after)})
        return
    values: dict[str, Value] = {"name": name, "value": told(words, after), "before": told(words, before)}
    if room is not None:
        values["room"] = room.name
    key = ("settings-back" if back else "settings-set") + ("-room" if room is not None else "")
    rows: list[Text] = [words.rich(key, **values)]
    rows += showing.amiss_rows(ctx, found.feature, found.setting, after)
    own = showing.own_rooms(ctx, found.feature, found.setting) if room is None else ""
    if own:
        rows.append(words.rich("settings-own", rooms=own))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=(_undo_button(ctx, change),))


def _not_allowed(ctx: Context, found: Meant, error: NotAllowedError | SettingError) -> CommandError:
    words = ctx.answer_words
    field = ctx.batch.settings.models[found.feature].model_fields[found.setting]
    values = {
        "word": found.value[:60],
        "name": f"{found.feature}.{found.setting}",
        "values": allowed_values(words, field),
    }
    if isinstance(error, NotAllowedError) and error.near:
        return CommandError("settings-not-near", **values, near=error.near)
    if isinstance(error, SettingError) and words.has(f"settings-why-{error.kind}"):
        return CommandError("settings-not-because", **values, why=words.line(f"settings-why-{error.kind}"))
    if isinstance(error, SettingError) and error.why and field.annotation not in (int, float):
        # It could be read; only what refused it knows why.
        return CommandError("settings-not-because", **values, why=error.why[:200])
    return CommandError("settings-not", **values)


def _undo_button(ctx: Context, change: SettingChange) -> Button:
    return Button(ctx.answer_words.line("settings-undo"), f"settings undo {change.id}")


def _undo(ctx: Context, word: str) -> None:
    """Take back a change by its number, else the last one that holds here and that the author may take back.

    Raises CommandError.
    """
    recent = choices.changes(ctx.db, ctx.community.id, _LOOK_BACK)
    if word:
        found = next((one for one in recent if str(one.id) == word), None)
    else:
        # What was changed for another room is not meant here.
        here = (None, ctx.room.id) if ctx.room is not None else None
        near = (one for one in recent if not one.undone and (here is None or one.room_id in here))
        found = next((one for one in near if may(ctx, room_of(ctx, one))), None)
    if found is None:
        raise CommandError("settings-undo-none")
    room = room_of(ctx, found)
    if not may(ctx, room):
        raise CommandError("command-decide", rooms=", ".join(one.name for one in ctx.deciding))
    name = f"{found.feature}.{found.setting}"
    try:
        undone = undo(ctx, found, by=ctx.member_id)
    except LocksOutError:
        raise CommandError("settings-decide-you") from None
    except SettingError:
        locked = ctx.batch.settings.is_locked(ctx.community.name, found.feature, found.setting)
        raise CommandError("settings-locked" if locked else "settings-undo-cannot", name=name) from None
    if undone is None:
        raise CommandError("settings-undo-late", name=name)
    value = told(ctx.answer_words, held(ctx, found.feature, found.setting, room))
    if room is not None:
        ctx.answer("settings-undone-room", {"name": name, "value": value, "room": room.name})
    else:
        ctx.answer("settings-undone", {"name": name, "value": value})


def room_of(ctx: Context, change: SettingChange) -> RoomInfo | None:
    return ctx.room_by(change.room_id) if change.room_id is not None else None


def _log(ctx: Context) -> None:
    """Who changed what, the newest first."""
    rows = [log_row(ctx, one) for one in choices.changes(ctx.db, ctx.community.id, LOG)]
    if not rows:
        raise CommandError("settings-log-none")
    ctx.answer("lines", {"lines": lines(rows)})


def log_row(ctx: Context, one: SettingChange) -> Text:
    """Who changed what, when, and to what."""
    words, room, by = ctx.answer_words, room_of(ctx, one), one.member_id
    values: dict[str, Value] = {
        "number": one.id or 0,
        "name": f"{one.feature}.{one.setting}" + (f" ({room.name})" if room is not None else ""),
        "value": short(words, json.loads(one.after)) if one.after is not None else words.line("settings-default"),
        "who": name_for(ctx, ctx.member, ctx.member_by(by)) if by is not None else words.line("somebody"),
        "when": one.at.astimezone(ctx.zone),
    }
    return words.rich("settings-log-row", **values)
