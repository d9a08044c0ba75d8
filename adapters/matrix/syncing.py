"""What a sync tells becomes inputs for the engine: rooms first, then what was said in them, in its order."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import structlog

from adapters.matrix import gaps
from adapters.matrix.api import NETWORK_ERRORS, RefusedError
from adapters.matrix.inbound import PLATFORM, Reader, skipped
from adapters.matrix.link import Link
from adapters.matrix.rooms import Raw, Room
from adapters.matrix.sealed import Sealed
from adapters.matrix.words import PREFIX
from copbot.rooms.capabilities import MATRIX, Capabilities
from copbot.rooms.events import Event, MemberLeft, Person, RightsChanged, RoomKnown, RoomLost, RoomMoved
from copbot.rooms.inputs import Report
from copbot.running.live import Hub

log = structlog.get_logger()
Told = Event | Report
CAN = replace(MATRIX, command_prefix=PREFIX)
"""What a room on Matrix can do, if it can all."""


@dataclass(slots=True)
class Syncing:
    """Reads syncs one after another."""

    link: Link
    reader: Reader
    sealed: Sealed
    hub: Hub
    told: dict[str, tuple[str, str, bool, Capabilities, str | None]] = field(default_factory=dict)
    """What was told of each room: its name and address, whether it is named, and what it can do."""
    warned: bool = False

    async def read(self, sync: Raw, since: str | None, now: datetime, *, first: bool) -> list[Told]:
        """What has happened. `since` is where the sync before ended; None if there was none: then nothing is replayed.

        Raises RefusedError, or one of NETWORK_ERRORS, if a gap in it can't be filled now; then it can be read again.
        """
        told, rooms = dict(self.told), dict(self.link.rooms)
        try:
            return await self._read(sync, since, now, first=first)
        except BaseException:
            # A room that is new is so at the next try, too.
            self.told, self.link.rooms = told, rooms
            raise

    async def _read(self, sync: Raw, since: str | None, now: datetime, *, first: bool) -> list[Told]:
        rooms = _dict(sync.get("rooms"))
        for raw in _list(_dict(sync.get("account_data")).get("events")):
            if raw.get("type") == "m.direct":
                self.link.take_direct(raw.get("content"))
        joined = {key: info for key, info in _dict(rooms.get("join")).items() if isinstance(info, dict)}
        new = [key for key in joined if key not in self.link.rooms]
        for key, info in joined.items():
            room = self.link.rooms.setdefault(key, Room(key, self.link.me, self.link.settings.bridges))
            for raw in _list(_dict(info.get("state")).get("events")) + _timeline(info):
                with _surviving(raw, key):
                    room.take(raw)
            with _surviving(None, key):
                if key in new and self.link.is_private(room):
                    room.shared = bool(await self.hub.inside(PLATFORM, key))
        left = _dict(rooms.get("leave"))
        # What a space holds decides of rooms of which this sync may tell nothing.
        spaces = any(self.link.rooms[key].is_space for key in (*joined, *left) if key in self.link.rooms)
        events: list[Told] = list(self._lost(left, now, sync))
        for key in list(self.link.rooms) if spaces else joined:
            with _surviving(None, key):
                events += list(self._known(self.link.rooms[key], now, f"{sync.get('next_batch')} {key}"))
        for key, info in joined.items():
            if since is not None:
                with _surviving(None, key):
                    events += await self._happened(self.link.rooms[key], info, since, now, new=key in new and not first)
        await self.sealed.ask()
        for key, raw in self.sealed.arrived() if sync.get("to_device") else ():
            if where := self.link.rooms.get(key):
                with _surviving(raw, key):
                    events += self._read_one(raw, where, now, sealed=True) if self._concerns(where) else []
        if not first:
            self._look_for_others(joined)
        return events

    def _lost(self, left: Raw, now: datetime, sync: Raw) -> Iterator[Event]:
        for key in left:
            self.link.rooms.pop(key, None)
            self.link.client.rooms.pop(key, None)
            if self.told.pop(key, None) is not None or not self.link.ready:
                log.info("no longer in a room", platform=PLATFORM, room=key)
                yield RoomLost(platform=PLATFORM, id=f"{sync.get('next_batch')} {key}", at=now, room=key)

    def _known(self, room: Room, now: datetime, number: str) -> Iterator[Event]:
        """What is to be told of a room before what happened in it: that it is there, and who may what."""
        if not self._concerns(room) or self.link.is_private(room):
            return
        named = self.link.named.holds(room, self.link.rooms)
        can = replace(CAN, join_requests=room.asked_at, invites=room.is_open, pins=room.pins)
        within = self.link.named.within(room, self.link.rooms)
        shown = (room.name, room.address, named, can, within)
        if self.told.get(room.key) == shown:
            return
        common: dict[str, Any] = {"platform": PLATFORM, "at": now}
        before = self.link.rooms.get(room.predecessor or "")
        if room.key not in self.told and before and before.replacement and before.replacement[0] == room.key:
            self.told.pop(before.key, None)
            yield RoomMoved(**common, id=f"moved {number}", room=before.key, to=room.key)
        yield RoomKnown(
            **common,
            id=f"known {number}",
            room=room.key,
            name=room.name,
            named=named,
            community=self.link.named.community_of(room, self.link.rooms),
            capabilities=can,
            address=room.address,
            within=within,
        )
        if room.key not in self.told:
            for person in room.moderators:
                yield RightsChanged(**common, id=f"rights {number} {person.id}", room=room.key, person=person)
        self.told[room.key] = shown
        room.shared = True

    async def _happened(self, room: Room, info: Raw, since: str, now: datetime, *, new: bool) -> list[Told]:
        if not self._concerns(room):
            return []
        private = self.link.is_private(room)
        timeline, told = _timeline(info), _dict(info.get("timeline"))
        shown = gaps.since_joined(timeline, self.link.me, private=private)
        if told.get("limited") is True and isinstance(told.get("prev_batch"), str) and len(shown) == len(timeline):
            before = await gaps.fill(self.link, room.key, told["prev_batch"], None if new else since, private=private)
            shown = before + timeline
        found: list[Told] = []
        for raw in {str(raw.get("event_id")): raw for raw in shown}.values():
            with _surviving(raw, room.key):
                if raw.get("sender") == self.link.me:
                    found += self._told_back(raw)
                elif raw.get("type") != "m.room.encrypted":
                    found += self._read_one(raw, room, now)
                elif opened := self.sealed.open(raw, room.key):
                    found += self._read_one(opened, room, now, sealed=True)
        return found

    def _told_back(self, raw: Raw) -> list[Report]:
        """Something of the bot's own stands there; that is news where the homeserver's answer was lost."""
        key = self.link.key_of(f"{_dict(raw.get('unsigned')).get('transaction_id')}")
        told = self.link.told_back.report(key, str(raw["event_id"]))
        return [told] if told is not None else []

    def _read_one(self, raw: Raw, room: Room, now: datetime, *, sealed: bool = False) -> list[Event]:
        private = self.link.is_private(room)
        events = self.reader.read(raw, room, now, private=private, sealed=sealed)
        return [_without_rights(event) for event in events] if private else events

    async def put_right(self, rooms: Collection[str], now: datetime) -> list[Event]:
        """What has to be told of those who are wrongly held to be in a room, or to have rights there or none."""
        told: list[Event] = []
        for room in (self.link.rooms[key] for key in rooms if key in self.told and key in self.link.rooms):
            common: dict[str, Any] = {"platform": PLATFORM, "at": now, "room": room.key}
            for user, may in (await self.hub.inside(PLATFORM, room.key)).items():
                number = f"{user} {now.timestamp()}"
                if user not in room.joined:
                    told.append(MemberLeft(**common, id=f"gone {number}", person=room.person(user)))
                elif may != room.moderates(user):
                    told.append(RightsChanged(**common, id=f"rights {number}", person=room.person(user)))
        return told

    def _concerns(self, room: Room) -> bool:
        """Is it a room to talk in? A space is not, and neither is a room that goes on as another one we are in."""
        return not room.is_space and not (room.replacement and room.replacement[0] in self.link.rooms)

    def _look_for_others(self, joined: Raw) -> None:
        """A message of the bot's account that this program did not send means that another one uses the account."""
        for info in joined.values() if not self.warned else ():
            for raw in _timeline(info):
                message = raw.get("type") in ("m.room.message", "m.room.encrypted")
                if message and raw.get("sender") == self.link.me and "transaction_id" not in _dict(raw.get("unsigned")):
                    self.warned = True
                    log.warning(
                        "somebody else writes as the bot: give each copbot an account of its own, or people get two"
                        " answers",
                        platform=PLATFORM,
                    )
                    return


def _without_rights(event: Event) -> Event:
    """What was said privately: whoever begins such a talk made that room, and is no moderator for that."""
    changed: Any = event
    author: Person | None = getattr(event, "author", None)
    if author is not None:
        changed = replace(changed, author=replace(author, moderator=False, administrator=False))
    if mentions := getattr(event, "mentions", ()):
        without = tuple(replace(one, moderator=False, administrator=False) for one in mentions)
        changed = replace(changed, mentions=without)
    told: Event = changed
    return told


@contextmanager
def _surviving(raw: Raw | None, room: str) -> Iterator[None]:
    """Whatever is wrong with one event, or one room, keeps no other from being read; a network that fails does."""
    try:
        yield
    except (RefusedError, sqlite3.OperationalError, *NETWORK_ERRORS):
        # None of it is a fault of the event's: it is read again.
        raise
    except Exception as error:
        skipped(raw, room, error)


def _dict(value: object) -> Raw:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Raw]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _timeline(info: Raw) -> list[Raw]:
    return _list(_dict(info.get("timeline")).get("events"))
