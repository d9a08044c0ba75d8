"""Which rooms are linked with which, and which of them another bridge joins: looked up once, then kept in memory."""

from __future__ import annotations

from collections.abc import Collection

from copbot.community import naming
from copbot.community.infos import RoomInfo
from copbot.features.linking import LinkingSettings, feature, lookups
from copbot.features.linking.tables import Bridge
from copbot.kit.context import Context
from copbot.kit.offers import LINKED
from copbot.language.wording import Wording


def called(words: Wording, room: RoomInfo) -> str:
    """A room with its platform, as both are called."""
    return words.line("linked-room", room=room.name, platform=naming.called(room.platform))


class Links:
    """What was looked up, as long as nothing about the rooms changes."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Look everything up again."""
        self.known: object = None
        self.rooms: dict[int, tuple[RoomInfo, ...]] = {}
        self.bridged: dict[int, set[int]] = {}


def linked(ctx: Context, room: RoomInfo) -> tuple[RoomInfo, ...]:
    """The rooms of the community that are linked with this one."""
    links, known = ctx.memory(Links), ctx.directory.known(ctx.unit)
    if links.known is not known:
        links.known = known
        links.rooms.clear()
    if room.id not in links.rooms:
        settings = ctx.batch.settings.of(room.community.name, "linking", LinkingSettings)
        groups = [group for group in settings.rooms if room.is_meant(group)]
        links.rooms[room.id] = tuple(
            other
            for other in known.values()
            if other.community.id == room.community.id
            and other.id != room.id
            and (
                (room.linked is not None and other.linked == room.linked)
                or any(other.is_meant(group) for group in groups)
            )
        )
    return links.rooms[room.id]


@LINKED.by(feature)
def one_with(ctx: Context, room: RoomInfo) -> Collection[int]:
    """For what is kept of a room: whoever is in one of them has read it."""
    return {one.id for one in linked(ctx, room)}


def bridged(ctx: Context, room: int) -> set[int]:
    """The rooms that another bridge joins with this one."""
    links = ctx.memory(Links)
    if room not in links.bridged:
        links.bridged[room] = lookups.bridged(ctx.db, room)
    return links.bridged[room]


def bridge(ctx: Context, room: int, other: int) -> None:
    """Keep that another bridge joins these two: from now on nothing is copied between them."""
    if other not in bridged(ctx, room):
        low, high = sorted((room, other))
        ctx.db.add(Bridge(room_id=low, other_id=high, community_id=ctx.community.id, at=ctx.now))
        bridged(ctx, high).add(low)
        bridged(ctx, low).add(high)
