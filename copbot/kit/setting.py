"""Settings are chosen in the chat: kept, logged, and heard of at once; what is undone with its transaction holds not.

By a member, or by the program itself, which then goes by no member.
"""

from __future__ import annotations

import json
from dataclasses import replace

import structlog

from copbot.community.infos import RoomInfo
from copbot.community.settable import CommunitySettings, FeatureSettings
from copbot.community.settings import Choice, SettingError
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from storage import choices
from storage.models import SettingChange

log = structlog.get_logger()


class LocksOutError(SettingError):
    """Who chooses this could decide nothing any more."""


def choose(
    ctx: Context, feature: str, setting: str, value: object, room: RoomInfo | None = None, *, by: int | None
) -> SettingChange | None:
    """Let this setting hold from now on in the community, or in a room of it; None as value for what was before.

    What was changed; None if it is so already. Raises SettingError, and changes nothing, for what can't be;
    LocksOutError where the member would no longer decide.
    """
    ctx.unit.guard()
    settings, community = ctx.batch.settings, ctx.community
    number = room.id if room is not None else None
    before = settings.chosen(community.name, number, feature, setting)
    settings.choose(Choice(community.name, number, feature, setting, value))
    after = settings.chosen(community.name, number, feature, setting)
    if after == before:
        return None
    if (feature, setting) == ("community", "decide") and by is not None and not _still_decides(ctx):
        settings.choose(Choice(community.name, number, feature, setting, before))
        raise LocksOutError("who decides would decide nothing any more")
    kept = [json.dumps(one, ensure_ascii=False) if one is not None else None for one in (before, after)]
    choices.put(ctx.db, community.id, number, feature, setting, kept[1])
    change = SettingChange(
        community_id=community.id,
        room_id=number,
        feature=feature,
        setting=setting,
        before=kept[0],
        after=kept[1],
        member_id=by,
        at=ctx.now,
    )
    ctx.db.add(change)
    ctx.db.flush()
    log.info(
        "a setting was chosen in the chat",
        community=community.name,
        room=number,
        setting=f"{feature}.{setting}",
        member=by,
    )
    ctx.settings_changed()
    ctx.emit(SettingChanged(feature, setting, number))
    return change


def held(ctx: Context, feature: str, setting: str, room: RoomInfo | None = None) -> object:
    """The value that holds now, in the community or in a room of it."""
    place = room.goes_by if room is not None else ()
    return getattr(ctx.batch.settings.of(ctx.community.name, feature, FeatureSettings, place), setting)


def undo(ctx: Context, change: SettingChange, *, by: int | None) -> SettingChange | None:
    """Let hold again what held before; what was changed, None if that can't be undone any more.

    Raises SettingError for what no longer can be chosen.
    """
    room = ctx.room_by(change.room_id) if change.room_id is not None else None
    now = ctx.batch.settings.chosen(ctx.community.name, change.room_id, change.feature, change.setting)
    after, before = (json.loads(one) if one is not None else None for one in (change.after, change.before))
    if change.undone or now != after:
        return None
    undoing = choose(ctx, change.feature, change.setting, before, room, by=by)
    change.undone = True
    if undoing is not None:
        undoing.undone = True
    return undoing


def _still_decides(ctx: Context) -> bool:
    """Does the author decide by the settings that hold now? They may not be kept yet."""
    held = ctx.batch.settings.of(ctx.community.name, "community", CommunitySettings)
    rooms = ctx.directory.deciding(ctx.unit, replace(ctx.community, settings=held))
    here = {room.id for room in rooms if not room.lost}
    return bool(here) and ctx.moderates_in(here)
