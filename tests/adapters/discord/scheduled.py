"""Scheduled events as Discord documents them, of those that are somewhere else: who may make one, and what it needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.adapters.discord.world import ApiError, Body, Json, World, invalid, unknown

CREATE_EVENTS, MANAGE_EVENTS = 1 << 44, 1 << 33
_SOMEWHERE_ELSE, _GUILD_ONLY = 3, 2
_SCHEDULED, _ACTIVE, _COMPLETED, _CANCELLED = 1, 2, 3, 4
_AHEAD = timedelta(days=5 * 366)


@dataclass(slots=True)
class Scheduled:
    """Those that there are, by their ids."""

    world: World
    made: dict[str, Json] = field(default_factory=dict)

    def make(self, body: Body, guild: str) -> Json:
        """The bot makes one. Raises ApiError."""
        self._may(guild, CREATE_EVENTS)
        if body.get("entity_type") != _SOMEWHERE_ELSE or body.get("privacy_level") != _GUILD_ONLY:
            raise invalid("entity_type", "This one knows events somewhere else only.")
        key = f"{self.world.snowflake()}"
        event = {
            "id": key,
            "guild_id": guild,
            "channel_id": None,
            "creator_id": self.world.bot,
            "creator": self.world.users[self.world.bot],
            "description": None,
            "status": _SCHEDULED,
            "entity_id": None,
            "user_count": 0,
            "image": None,
            "recurrence_rule": None,
        }
        self.made[key] = self._checked(event, body)
        return self.made[key]

    def all(self, guild: str) -> list[Json]:
        """Those of a server that are to come or go on."""
        self._may(guild, 0)
        return [one for one in self.made.values() if one["guild_id"] == guild and one["status"] < _COMPLETED]

    def one(self, guild: str, key: str) -> Json:
        """One of them. Raises ApiError."""
        found = self.made.get(key)
        if found is None or found["guild_id"] != guild:
            raise unknown("Guild Scheduled Event", 10070)
        return found

    def change(self, body: Body, guild: str, key: str) -> Json:
        """The bot changes one, or calls it off. Raises ApiError."""
        event = self.one(guild, key)
        self._may(guild, CREATE_EVENTS if event["creator_id"] == self.world.bot else MANAGE_EVENTS)
        status = body.get("status", event["status"])
        allowed = {(_SCHEDULED, _ACTIVE), (_SCHEDULED, _CANCELLED), (_ACTIVE, _COMPLETED)}
        if status != event["status"] and (event["status"], status) not in allowed:
            raise ApiError(400, 180000, "Cannot update a finished event")
        self.made[key] = self._checked(event, {**body, "status": status}, new=False)
        return self.made[key]

    def _may(self, guild: str, needed: int) -> None:
        if guild not in self.world.guilds or self.world.bot not in self.world.guilds[guild].members:
            raise unknown("Guild", 10004)
        if needed and not self.world.permissions(self.world.bot, None, guild) & needed:
            raise ApiError(403, 50013, "Missing Permissions")

    @staticmethod
    def _checked(event: Json, body: Body, *, new: bool = True) -> Json:
        names = ("name", "scheduled_start_time", "scheduled_end_time", "entity_metadata")
        for name in names if new else ():
            if not body.get(name):
                raise invalid(name, "This field is required", "BASE_TYPE_REQUIRED")
        changed: Json = event | dict(body)
        place = changed["entity_metadata"].get("location") or ""
        if not 1 <= len(changed["name"]) <= 100:
            raise invalid("name", "Must be between 1 and 100 in length.", "BASE_TYPE_BAD_LENGTH")
        if not 1 <= len(place) <= 100:
            raise invalid("entity_metadata.location", "Must be between 1 and 100 in length.", "BASE_TYPE_BAD_LENGTH")
        begins, ends = (datetime.fromisoformat(changed[name]) for name in names[1:3])
        now = datetime.now(UTC)
        if changed["status"] == _SCHEDULED and not now < begins < now + _AHEAD:
            raise invalid("scheduled_start_time", "Cannot schedule event in the past.", "GUILD_SCHEDULED_EVENT_PAST")
        if ends <= begins:
            raise invalid("scheduled_end_time", "Must be after the start time.")
        return changed
