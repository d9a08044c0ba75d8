"""The page of settings: those that people change, or all of a feature, or those of a room; each with what changes it.

Moderators see it all; what changes something is shown to who may give the command.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from copbot.community.infos import RoomInfo
from copbot.community.settable import extra, is_per_room
from copbot.community.values import maybe_number
from copbot.features.settings import feature
from copbot.features.settings.giving import LOG, log_row, may, room_of
from copbot.features.settings.meaning import Meant
from copbot.features.settings.reading import is_language
from copbot.features.settings.showing import amiss_rows, fields_of, is_changed, own_rooms, prefix, switch
from copbot.features.settings.telling import allowed_values, sentence, short, title, told
from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.setting import held
from copbot.language.languages import LANGUAGES
from copbot.rooms.actions import Button
from copbot.rooms.text import Text
from storage import choices

_ROWS, _ROOMS = 20, 100
_LONG = 60
"""A longer text is written on several lines."""


@dataclass(frozen=True, slots=True)
class Write:
    """How a value is written: the line before it, what stands there now, and what it can be, where that is of a few."""

    line: str
    value: str
    long: bool
    among: Sequence[str]


@dataclass(frozen=True, slots=True)
class Row:
    """A setting: what it is, what it is set to, what else there is to say of it, and what changes it."""

    name: str
    what: str
    value: str
    default: str
    """Empty where it is that."""
    locked: bool
    notes: Sequence[Text]
    can_be: str
    buttons: Sequence[Button]
    write: Write | None


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was changed, and what takes it back."""

    text: Text
    buttons: Sequence[Button]


@feature.page(Page("settings", Who.MODERATOR))
def settings(ctx: Context, query: Query) -> Shown:
    """What is set."""
    words, models = ctx.answer_words, ctx.batch.settings.models
    one, number = query.get("feature", ""), maybe_number(query.get("room"))
    room = next((room for room in ctx.rooms if room.id == number), None)
    if (one and one not in models) or (number is not None and room is None):
        return None
    names = [
        (kind, name)
        for kind in ([one] if one else models)
        for name, field in fields_of(ctx, kind, room).items()
        if one or room is not None or extra(field, "main")
    ]
    begin = max(maybe_number(query.get("from")) or 0, 0)
    shown = names[begin : begin + _ROWS]
    front = not one and room is None and not begin
    return {
        "about": title(words, one) if one else "",
        "room": room.name if room is not None else "",
        "query": {"feature": one} if one else {"room": room.id} if room is not None else {},
        "rows": [_row(ctx, kind, name, room) for kind, name in shown],
        "may": may(ctx, room),
        "before": max(begin - _ROWS, 0) if begin else None,
        "after": begin + _ROWS if begin + _ROWS < len(names) else None,
        "front": front,
        "features": [(kind, title(words, kind)) for kind in models if fields_of(ctx, kind, None)],
        "rooms": [(room.id, room.name) for room in ctx.rooms[:_ROOMS]],
        "changes": [*_changes(ctx)] if front else [],
    }


def _row(ctx: Context, kind: str, name: str, room: RoomInfo | None) -> Row:
    words, held_now = ctx.answer_words, ctx.batch.settings
    field = held_now.models[kind].model_fields[name]
    value, changed = held(ctx, kind, name, room), is_changed(ctx, kind, name, room)
    locked = held_now.is_locked(ctx.community.name, kind, name)
    own = own_rooms(ctx, kind, name) if room is None else ""
    notes = [*amiss_rows(ctx, kind, name, value), *([words.rich("settings-own", rooms=own)] if own else [])]
    full = f"{prefix(room) if room is not None else ''}{kind}.{name}"
    can = may(ctx, room) and not locked and (room is None or is_per_room(field))
    back = Button(words.line("page-settings-default"), f"settings {full} default")
    return Row(
        name=f"{kind}.{name}",
        what=sentence(words, kind, name, field),
        value=told(words, value),
        default=short(words, getattr(held_now.default(kind), name)) if changed else "",
        locked=locked,
        notes=notes,
        can_be=allowed_values(words, field),
        buttons=[*switch(ctx, Meant(room, kind, name)), *([back] if changed else [])] if can else [],
        write=_write(ctx, full, field, value) if can and field.annotation is not bool else None,
    )


def _write(ctx: Context, full: str, field: FieldInfo, value: object) -> Write:
    """What stands in the field can be sent as it is: it says what is set."""
    words, kind = ctx.answer_words, field.annotation
    if get_origin(kind) is Literal or is_language(field):
        among = tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else tuple(LANGUAGES)
        return Write(full, str(value), long=False, among=among)
    if isinstance(value, dict):
        # An entry at a time.
        return Write(full, "", long=True, among=())
    written = told(words, value)
    if isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
        written = ", ".join(f'"{one}"' for one in value)
    return Write(full, written, len(written) > _LONG, ())


def _changes(ctx: Context) -> Iterator[Change]:
    words = ctx.answer_words
    for one in choices.changes(ctx.db, ctx.community.id, LOG):
        undo = Button(words.line("settings-undo"), f"settings undo {one.id}")
        yield Change(log_row(ctx, one), [undo] if not one.undone and may(ctx, room_of(ctx, one)) else [])
