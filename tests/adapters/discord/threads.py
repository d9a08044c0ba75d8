"""Threads and channels over REST."""

from __future__ import annotations

from typing import Any

from tests.adapters.discord import checking
from tests.adapters.discord.gateway import GUILDS, Gateway
from tests.adapters.discord.world import (
    CREATE_PUBLIC_THREADS,
    DM,
    FORUM,
    MANAGE_CHANNELS,
    MANAGE_THREADS,
    PUBLIC_THREAD,
    READ_HISTORY,
    SEND,
    SEND_IN_THREADS,
    ApiError,
    Body,
    Json,
    World,
    invalid,
)


class Threads:
    """What begins, changes and lists threads."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self.world = world
        self.gateway = gateway

    def write(self, channel: Json, body: Json, **more: Any) -> Json:
        """A message of the bot's, told to all."""
        raise NotImplementedError

    def thread(self, body: Json, channel_id: str, message_id: str) -> Json:
        """Begin one at a message. Raises ApiError."""
        channel = self.world.reach(channel_id, CREATE_PUBLIC_THREADS)
        self.world.message(channel_id, message_id)
        checking.thread_name(body.get("name"))
        if channel["type"] in (PUBLIC_THREAD, DM):
            raise ApiError(400, 50024, "Cannot execute action on this channel type")
        if message_id in self.world.channels:
            raise ApiError(400, 160004, "A thread has already been created for this message")
        return self.begin_thread(channel, body["name"], self.world.bot, message_id)

    def begin_thread(self, channel: Json, name: str, owner: str, message: str | None = None, tags: Body = ()) -> Json:
        """A thread begins, and all are told."""
        thread = self.world.thread(channel, name, owner, message, tags)
        if channel["type"] == FORUM:
            channel["last_message_id"] = thread["id"]
        self.gateway.tell("THREAD_CREATE", thread | {"newly_created": True}, GUILDS, channel=thread)
        return thread

    def post(self, body: Json, channel_id: str) -> Json:
        """Begin one with a message of its own (in a forum), or without any."""
        channel = self.world.reach(channel_id, SEND)
        checking.thread_name(body.get("name"))
        if channel["type"] != FORUM:
            self.world.reach(channel_id, CREATE_PUBLIC_THREADS)
            return self.begin_thread(channel, body["name"], self.world.bot)
        first = body.get("message") or {}
        first = first | {"_files": body.get("_files", [])}
        checking.message(first, len(first["_files"]))
        tags = self._tags(channel, body.get("applied_tags") or ())
        if channel["flags"] & 1 << 4 and not tags:
            raise ApiError(400, 40067, "A tag is required to create a forum post in this channel")
        thread = self.begin_thread(channel, body["name"], self.world.bot, self.world.snowflake(), tags)
        return thread | {"message": self.write(thread, first, id=thread["id"])}

    def add_member(self, _: Body, channel_id: str, user: str) -> None:
        """Somebody of the server follows a thread from now on, or did already."""
        channel = self.world.reach(channel_id, SEND_IN_THREADS)
        if channel["type"] != PUBLIC_THREAD:
            raise ApiError(400, 50024, "Cannot execute action on this channel type")
        if channel["thread_metadata"]["archived"]:
            raise ApiError(400, 50083, "Thread is archived")
        if user not in self.world.guilds[channel["guild_id"]].members:
            raise ApiError(404, 10007, "Unknown Member")
        self.world.followers.setdefault(channel_id, set()).add(user)

    def _tags(self, forum: Json, wanted: Body) -> list[str]:
        tags = [str(one) for one in wanted]
        known = {tag["id"] for tag in forum["available_tags"]}
        if len(tags) > 5 or not set(tags) <= known:
            raise invalid("applied_tags", "Must be known tags, 5 or fewer.")
        return tags

    def archived(self, query: Json, channel_id: str) -> Json:
        """Those that are archived, the latest first."""
        channel = self.world.reach(channel_id, READ_HISTORY)
        found = [t for t in self.world.threads_of(channel["guild_id"], archived=True) if t["parent_id"] == channel_id]
        found.sort(key=lambda one: str(one["thread_metadata"]["archive_timestamp"]), reverse=True)
        if "before" in query:
            found = [one for one in found if one["thread_metadata"]["archive_timestamp"] < query["before"]]
        limit = int(query.get("limit") or 50)
        return {"threads": found[:limit], "members": [], "has_more": len(found) > limit}

    def wake(self, channel: Json) -> None:
        """A message in an archived thread brings it back, unless it is locked."""
        if channel["type"] == PUBLIC_THREAD and channel["thread_metadata"]["archived"]:
            if channel["thread_metadata"]["locked"]:
                self.world.reach(channel["id"], MANAGE_THREADS)
            channel["thread_metadata"]["archived"] = False
            self.gateway.tell("THREAD_UPDATE", channel, GUILDS, channel=channel)

    def change_channel(self, body: Json, channel_id: str) -> Json:
        """Change a channel or a thread."""
        channel = self.world.reach(channel_id)
        if channel["type"] != PUBLIC_THREAD:
            self.world.reach(channel_id, MANAGE_CHANNELS)
            self._change_room(channel, body)
            self.gateway.tell("CHANNEL_UPDATE", channel, GUILDS, channel=channel)
            return channel
        state = channel["thread_metadata"]
        if state["archived"] and body.get("archived") is not False:
            raise ApiError(400, 50083, "Thread is archived")
        mine = channel["owner_id"] == self.world.bot
        if not mine or "locked" in body:
            self.world.reach(channel_id, MANAGE_THREADS)
        if "applied_tags" in body:
            channel["applied_tags"] = self._tags(self.world.channels[channel["parent_id"]], body["applied_tags"])
        if "name" in body:
            checking.thread_name(body["name"])
            channel["name"] = body["name"]
        for key in ("archived", "locked"):
            if key in body:
                state[key] = body[key]
        if "archived" in body:
            state["archive_timestamp"] = self.world.now()
        self.gateway.tell("THREAD_UPDATE", channel, GUILDS, channel=channel)
        return channel

    def _change_room(self, channel: Json, body: Json) -> None:
        for key, value in body.items():
            if key == "available_tags":
                if len(value) > 20:
                    raise invalid("available_tags", "Must be 20 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
                checking.tags(value)
                value = [{"emoji_id": None, "emoji_name": None, "moderated": False, **tag} for tag in value]
                for tag in value:
                    tag["id"] = str(tag.get("id") or self.world.snowflake())
            channel[key] = value
