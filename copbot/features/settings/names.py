"""By which names people mean rooms and commands in settings, and how those are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pydantic.fields import FieldInfo

from copbot.community.infos import RoomInfo
from copbot.community.settable import extra
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from storage.models import Belongs


def names_for(ctx: Context, field: FieldInfo) -> Mapping[str, Sequence[str]] | None:
    """What can be named in the setting: how it is kept, by what people write; None if it can be anything."""
    if extra(field, "rooms"):
        return room_names(ctx.rooms)
    if extra(field, "commands"):
        listed = [command.name for command in ctx.commands if command.listed]
        spoken = {wording(code).line(f"command-{name}"): [name] for name in listed for code in LANGUAGES}
        return spoken | {name: [name] for name in listed}
    return None


def namesakes(rooms: Iterable[RoomInfo], name: str) -> list[RoomInfo]:
    """The rooms of this name, with or without the sign before it; the community's own go before linked ones."""
    found = [room for room in rooms if _bare(room.name) == _bare(name)]
    return [room for room in found if not _is_linked(room)] or found


def room_names(rooms: Sequence[RoomInfo]) -> dict[str, list[str]]:
    """How rooms are kept, by their ids and their names, with and without the sign; several ids where one must ask."""
    found = {room.key: [room.key] for room in rooms}
    for room in rooms:
        same = namesakes(rooms, room.name)
        # A room that only a moderator's code brought in could call itself anything: its id is kept.
        named = len(same) == 1 and not _is_linked(same[0])
        kept = [same[0].name] if named else [one.key for one in same]
        found |= {room.name: kept, room.name.lstrip("#"): kept}
    return found


def which(name: str, ids: Sequence[str]) -> CommandError:
    """Asks which of the rooms of one name is meant."""
    return CommandError("settings-room-which", name=name[:60], ids=", ".join(ids))


def _bare(name: str) -> str:
    return name.lstrip("#").casefold()


def _is_linked(room: RoomInfo) -> bool:
    return room.belongs_by == Belongs.LINKED
